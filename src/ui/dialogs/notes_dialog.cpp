// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notes_dialog.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace kokemus::ui {

using namespace std::chrono_literals;

namespace {

enum Column { WhenColumn, BrandColumn, OutcomeColumn, FeelingsColumn, NoteColumn, ColumnCount };

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

/// A note without a date is of today; the row shows it, so it can be corrected.
void stamp(Encounter& encounter, const LocalMoment& now) {
    if (encounter.occurredOn || encounter.precision == Precision::Unknown) return;
    encounter.occurredOn = now.date;
    encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
    encounter.utcOffset = now.utcOffset;
    encounter.zone = now.zone;
}

}  // namespace

NotesDialog::NotesDialog(QWidget* parent)
    : QDialog(parent),
      m_text(new QPlainTextEdit(this)),
      m_table(new QTableWidget(0, ColumnCount, this)),
      m_problem(new QLabel(this)),
      m_save(new QPushButton(this)) {
    setWindowTitle(tr("Paste notes"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &NotesDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesDialog::textChanged);
    connect(m_table, &QTableWidget::cellActivated, this, &NotesDialog::goToLine);
    connect(m_save, &QPushButton::clicked, this, [this] {
        read();
        if (!m_entries.empty()) emit saveRequested(encounters());
    });
    read();
}

void NotesDialog::build() {
    auto* label = new QLabel(tr("One encounter a line. Below you see what was understood; correct it here."), this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->installEventFilter(this);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Brand"), tr("How it was"), tr("Feelings"), tr("Note")});
    m_table->setAccessibleName(tr("What was understood"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    auto* keys = new QLabel(tr("In the table, Enter goes to the line and Delete removes it."), this);
    keys->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* leave = new QPushButton(tr("Close"), this);
    connect(leave, &QPushButton::clicked, this, &QDialog::hide);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_text);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({180, 240});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(splitter, 1);
    layout->addWidget(keys);
    layout->addLayout(buttons);
    resize(820, 540);
}

void NotesDialog::setContext(const CaptureContext& context) {
    m_context = context;
    m_known.clear();
    read();
}

void NotesDialog::offer() {
    const QString copied = QApplication::clipboard()->text().trimmed();
    if (m_text->document()->isEmpty() && copied.contains(QLatin1Char('\n'))) {
        m_text->setPlainText(copied);
        read();
    }
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesDialog::read() {
    m_pause.stop();
    QHash<QString, CapturedLine> known;
    m_entries.clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const QString line = block.text().simplified();
        if (line.isEmpty()) continue;
        const auto before = m_known.constFind(line);
        CapturedLine captured = before != m_known.constEnd() ? *before : parseLine(toStd(line), m_context);
        known.insert(line, captured);
        stamp(captured.encounter, m_context.now);
        m_entries.push_back({block.blockNumber(), std::move(captured)});
    }
    m_known = known;
    m_table->setRowCount(static_cast<int>(m_entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) showEntry(row, m_entries[static_cast<std::size_t>(row)]);
    m_table->resizeColumnsToContents();
    const auto count = toQString(windowPhrases().plural("count.encounter", static_cast<int>(m_entries.size())));
    m_save->setText(m_entries.empty() ? tr("Save") : tr("Save %1").arg(count));
    m_save->setEnabled(!m_entries.empty());
}

void NotesDialog::showEntry(int row, const Entry& entry) {
    const Phrases phrases = windowPhrases();
    const Encounter& encounter = entry.captured.encounter;
    QString note = toQString(encounter.note).simplified();
    for (const std::string& question : entry.captured.questions)
        note = tr("%1 (to check: %2)", "note (question)").arg(note, toQString(phrases.text(question)));
    const QStringList texts{whenText(phrases, encounter.occurredOn, encounter.occurredAt, encounter.precision),
                            encounter.parties.empty() ? QString() : toQString(encounter.parties.front().brand),
                            scaleWord(phrases, "scale_outcome", encounter.outcome),
                            feelingWords(phrases, encounter.feelings).join(QStringLiteral(", ")), note};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        m_table->setItem(row, column, item);
    }
}

void NotesDialog::goToLine(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size()) return;
    QTextCursor cursor(m_text->document()->findBlockByNumber(m_entries[static_cast<std::size_t>(row)].line));
    cursor.select(QTextCursor::LineUnderCursor);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesDialog::removeLine(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size()) return;
    QTextCursor cursor(m_text->document()->findBlockByNumber(m_entries[static_cast<std::size_t>(row)].line));
    cursor.select(QTextCursor::BlockUnderCursor);  // Ctrl+Z in the text brings it back
    cursor.removeSelectedText();
    read();
    m_table->selectRow(std::min(row, m_table->rowCount() - 1));
}

bool NotesDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isEnter(key) && (key.modifiers() & Qt::ControlModifier)) {
        m_save->click();
        return true;
    }
    if (watched != m_table) return QDialog::eventFilter(watched, event);
    if (key.matches(QKeySequence::Delete)) {
        removeLine(m_table->currentRow());
        return true;
    }
    if (isEnter(key) || key.key() == Qt::Key_F2) {
        goToLine(m_table->currentRow());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

std::vector<Encounter> NotesDialog::encounters() const {
    std::vector<Encounter> encounters;
    for (const Entry& entry : m_entries) encounters.push_back(entry.captured.encounter);
    return encounters;
}

QString NotesDialog::text() const { return writtenText(*m_text->document()); }

void NotesDialog::setText(const QString& text) {
    m_text->setPlainText(text);
    read();
}

void NotesDialog::clear() {
    m_text->clear();
    showProblem({});
    read();
}

void NotesDialog::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

}  // namespace kokemus::ui
