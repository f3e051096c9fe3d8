// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_view.h"

#include "ui/dialogs/figure_dialog.h"
#include "ui/models/encounter_words.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/figure_canvas.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kokemus::ui {

namespace {

QString brandOf(const Encounter& encounter) {
    return encounter.parties.empty() ? QString() : toQString(encounter.parties.front().brand);
}

QString summaryOf(const Encounter& encounter) {
    return toQString(encounter.title.empty() ? encounter.note : encounter.title).simplified().left(200);
}

const std::vector<std::string>& listOf(const Record& record, const char* key) {
    static const std::vector<std::string> none;
    const auto found = record.values.find(key);
    const auto* list = found == record.values.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
    return list ? *list : none;
}

}  // namespace

CaseView::CaseView(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_heading(headingLabel(this)),
      m_state(plainLabel(this)),
      m_curve(new FigureCanvas(FigureCanvas::Look::Bare, this)),
      m_table(new QTableWidget(0, 4, this)),
      m_facts(readingText(tr("Promises and effort"), this)),
      m_add(new QPushButton(tr("Log the next entry"), this)),
      m_picture(new QPushButton(tr("Picture…"), this)),
      m_close(new QPushButton(this)) {
    makeTable();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_close);
    buttons->addWidget(m_picture);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_state, m_curve}) layout->addWidget(part);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_facts, 2);
    layout->addWidget(makeReferences());
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Encounter start;
        start.caseName = m_story.id;
        if (!m_report.entries.empty()) start.parties = m_report.entries.back().encounter.parties;
        for (Party& party : start.parties) party.outcome.reset();
        emit entryRequested(start);
    });
    connect(m_close, &QPushButton::clicked, this, &CaseView::closeOrReopen);
    connect(m_curve, &FigureCanvas::activated, this,
            [this](FigureTarget, const QString& id) { emit encounterRequested(id); });
    connect(m_picture, &QPushButton::clicked, this, &CaseView::showPicture);
}

void CaseView::makeTable() {
    m_table->setHorizontalHeaderLabels({tr("When"), tr("How it felt"), tr("Brand"), tr("What happened")});
    readByRows(*m_table, tr("Entries of the case"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < 3; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row) { emit encounterRequested(m_table->item(row, 0)->data(Qt::UserRole).toString()); });
}

QWidget* CaseView::makeReferences() {
    auto* row = new QWidget(this);
    m_references = new QLineEdit(row);
    auto* label = new QLabel(tr("References, with commas between"), row);
    label->setBuddy(m_references);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_references, 1);
    connect(m_references, &QLineEdit::editingFinished, this, &CaseView::saveReferences);
    return row;
}

void CaseView::showCase(const Record& story, Date today) {
    const bool another = story.id != m_story.id;
    m_story = story;
    m_today = today;
    m_heading->setText(toQString(story.text("title")));
    const auto opened = parseDate(story.text("opened_on"));
    const auto closed = parseDate(story.text("closed_on"));
    m_state->setText(closed   ? tr("Closed %1").arg(shownDate(*closed))
                     : opened ? tr("Open since %1").arg(shownDate(*opened))
                              : tr("Open"));
    m_close->setText(closed ? tr("Open the case again") : phrase("action.close_case"));
    if (another || !m_references->isModified()) {
        QStringList references;
        for (const std::string& reference : listOf(story, "references")) references << toQString(reference);
        m_references->setText(references.join(QStringLiteral(", ")));
    }
    using Read = std::pair<CaseReport, std::vector<OwnWord>>;
    const auto read = [id = story.id](Journal& journal) -> Result<Read> {
        auto report = caseReport(journal, id);
        if (!report) return report.error();
        auto words = journal.ownWords("touchpoint");
        if (!words) return words.error();
        return Read{std::move(*report), std::move(*words)};
    };
    m_threads.reader().run(read, this, [this, id = story.id](const Result<Read>& answer) {
        if (!answer) return emit readingFailed(answer.error());
        if (id != m_story.id) return;
        m_words = answer->second;
        show(answer->first);
    });
}

void CaseView::show(const CaseReport& report) {
    const int chosen = m_table->currentRow();
    m_report = report;
    m_table->setRowCount(static_cast<int>(report.entries.size()));
    int row = 0;
    for (const CaseEntry& told : report.entries) {
        const Encounter& entry = told.encounter;
        const QStringList texts{whenText(m_phrases, entry.occurredOn, entry.occurredAt, entry.precision),
                                feltWord(report, entry), brandOf(entry), summaryOf(entry)};
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column == 0) item->setData(Qt::UserRole, toQString(entry.id));
            m_table->setItem(row, column, item);
        }
        ++row;
    }
    if (m_table->rowCount() > 0) m_table->selectRow(std::min(std::max(chosen, 0), m_table->rowCount() - 1));
    showMoments();
    showFacts();
    emit shown();
}

QString CaseView::feltWord(const CaseReport& report, const Encounter& entry) const {
    const auto felt = feltOf(report, entry);
    return scaleWord(m_phrases, "scale_step",
                     felt ? std::optional(static_cast<int>(std::lround(*felt))) : std::nullopt);
}

void CaseView::showMoments() {
    auto moments = journeyOf(m_report, m_words, m_phrases);
    m_curve->setVisible(moments.size() > 1);
    m_curve->setChart([title = m_story.text("title"), moments = std::move(moments)](const ChartLook& look) {
        return journeyChart(title, moments, look);
    });
}

void CaseView::showPicture() {
    ChartRequest request;
    request.kind = "case";
    request.caseName = m_story.id;
    request.scores.asOf = m_today;
    const auto* dialog = FigureDialog::open(m_threads, m_phrases.language(), request, this);
    connect(dialog, &FigureDialog::activated, this,
            [this](FigureTarget, const QString& id) { emit encounterRequested(id); });
}

void CaseView::showFacts() {
    QStringList lines;
    for (const CasePromise& given : m_report.promises) {
        const Promise& promise = given.promise;
        const QString state = word(m_phrases, "promise", idOf(promise.state));
        const QString text = promise.text.empty() ? tr("Promise") : toQString(promise.text);
        const bool late = promise.state == PromiseState::Open && promise.dueOn && *promise.dueOn < m_today;
        lines << (!promise.dueOn ? tr("%1: %2", "promise: state").arg(text, state)
                  : late
                      ? tr("%1: %2, late since %3", "promise: state, late since date")
                            .arg(text, state, shownDate(*promise.dueOn))
                      : tr("%1: %2, due %3", "promise: state, due date").arg(text, state, shownDate(*promise.dueOn)));
    }
    const int minutes = m_report.waitingMinutes + m_report.spentMinutes;
    if (m_report.contacts > 0)
        lines << tr("In all %1").arg(toQString(m_phrases.plural("count.contact", m_report.contacts)));
    if (minutes > 0) lines << tr("In all %1").arg(toQString(m_phrases.plural("count.minute", minutes)));
    if (const std::string note = m_story.text("note"); !note.empty()) lines << toQString(note);
    m_facts->setPlainText(lines.join(QLatin1Char('\n')));
    m_facts->setVisible(!lines.isEmpty());
}

void CaseView::closeOrReopen() {
    Record record = m_story;
    const bool closed = record.values.contains("closed_on");
    if (closed)
        record.values.erase("closed_on");
    else
        record.values["closed_on"] = formatDate(m_today);
    write(std::move(record), closed ? tr("The case is open again.") : tr("The case was closed."));
}

void CaseView::saveReferences() {
    if (!m_references->isModified()) return;
    m_references->setModified(false);
    std::vector<std::string> references;
    for (const QString& reference : m_references->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!reference.simplified().isEmpty()) references.push_back(toStd(reference.simplified()));
    Record record = m_story;
    if (references.empty())
        record.values.erase("references");
    else
        record.values["references"] = std::move(references);
    write(std::move(record), tr("The references were saved."));
}

void CaseView::write(Record record, const QString& told) { m_edits.saveRecord(record, told); }

}  // namespace kokemus::ui
