// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due_view.h"

#include "ui/models/encounter_words.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/feeling_field.h"
#include "ui/widgets/feeling_words.h"
#include "ui/widgets/scale_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

bool isLetter(const Due& due) { return due.kind == DueKind::Thanks || due.kind == DueKind::Feedback; }
bool isFeeling(const Due& due) { return due.kind == DueKind::Feeling30 || due.kind == DueKind::Feeling365; }

QPlainTextEdit* smallText(QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    return text;
}

QLabel* labelOf(const QString& text, QWidget* control, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(control);
    return label;
}

}  // namespace

QString dueTitle(const Due& due) {
    switch (due.kind) {
        case DueKind::Thanks:
            return DueView::tr("Thanks to send");
        case DueKind::Feedback:
            return DueView::tr("Feedback to send or waiting for an answer");
        case DueKind::Promise:
            return DueView::tr("Promise");
        case DueKind::Feeling30:
            return DueView::tr("How does it feel after a month?");
        case DueKind::Feeling365:
            return DueView::tr("How does it feel after a year?");
        case DueKind::Inbox:
            return DueView::tr("Unfinished encounter");
    }
    return {};
}

QString dueWhen(const Due& due, Date today) {
    if (due.kind == DueKind::Inbox || isFeeling(due)) return {};
    if (due.on == today) return DueView::tr("today");
    return due.on < today ? DueView::tr("since %1").arg(shownDate(due.on))
                          : DueView::tr("by %1").arg(shownDate(due.on));
}

DueView::DueView(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_heading(headingLabel(this)),
      m_when(plainLabel(this)),
      m_about(plainLabel(this)),
      m_ways(new QStackedWidget(this)),
      m_open(new QPushButton(tr("Go to the encounter"), this)) {
    m_nothing = new QWidget(m_ways);
    m_ways->addWidget(m_nothing);
    m_ways->addWidget(m_promise = makePromise());
    m_ways->addWidget(m_letter = makeLetter());
    m_ways->addWidget(m_feeling = makeFeeling());
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_open);
    bottom->addStretch();
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_when, m_about}) layout->addWidget(part);
    layout->addWidget(m_ways, 1);
    layout->addLayout(bottom);
    connect(m_open, &QPushButton::clicked, this, [this] { emit encounterRequested(toQString(m_due.encounter)); });
}

QWidget* DueView::makePromise() {
    auto* way = new QWidget(m_ways);
    auto* row = new QHBoxLayout;
    for (const auto& [state, text] :
         {std::pair{PromiseState::Kept, tr("It was kept")}, std::pair{PromiseState::Partly, tr("It was kept in part")},
          std::pair{PromiseState::Broken, tr("It was broken")}}) {
        auto* button = new QPushButton(text, way);
        if (state == PromiseState::Kept) m_kept = button;
        connect(button, &QPushButton::clicked, this, [this, settled = state] { settle(settled); });
        row->addWidget(button);
    }
    row->addStretch();
    auto* layout = new QVBoxLayout(way);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addStretch();
    return way;
}

QWidget* DueView::makeLetter() {
    auto* way = new QWidget(m_ways);
    m_text = smallText(way);
    m_text->setObjectName(QStringLiteral("letterPlainTextEdit"));
    m_sent = new QPushButton(tr("Mark as sent today"), way);
    auto* keep = new QPushButton(tr("Save the draft"), way);
    m_answer = new QLineEdit(way);
    m_answerLabel = labelOf(tr("What they answered"), m_answer, way);
    m_answered = new QPushButton(tr("Mark as answered today"), way);
    connect(m_sent, &QPushButton::clicked, this, [this] { writeLetter("sent_on", tr("Marked as sent.")); });
    connect(keep, &QPushButton::clicked, this, [this] { writeLetter({}, tr("The draft was saved.")); });
    connect(m_answered, &QPushButton::clicked, this, [this] { writeLetter("answered_on", tr("Marked as answered.")); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(m_sent);
    buttons->addStretch();
    auto* answer = new QHBoxLayout;
    answer->addWidget(m_answerLabel);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_answered);
    auto* layout = new QVBoxLayout(way);
    layout->setContentsMargins({});
    layout->addWidget(labelOf(tr("Draft of the letter"), m_text, way));
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    layout->addLayout(answer);
    return way;
}

QWidget* DueView::makeFeeling() {
    auto* way = new QWidget(m_ways);
    m_feelings = new FeelingField(phrase("question.remains"), way);
    m_uplift = new ScaleField(phrase("question.uplift"), scaleWords("scale_uplift", -3, 3), way);
    m_note = smallText(way);
    auto* save = new QPushButton(phrase("action.save"), way);
    auto* skip = new QPushButton(tr("Do not ask again"), way);
    connect(save, &QPushButton::clicked, this, &DueView::saveFeeling);
    connect(skip, &QPushButton::clicked, this, &DueView::skipFeeling);
    connect(m_feelings, &FeelingField::committed, m_uplift, [this] { m_uplift->segments()->setFocus(); });
    connect(m_uplift, &ScaleField::committed, m_note, [this] { m_note->setFocus(); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(skip);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(way);
    layout->setContentsMargins({});
    layout->addWidget(m_feelings);
    layout->addWidget(m_uplift);
    layout->addWidget(labelOf(tr("Why?"), m_note, way));
    layout->addWidget(m_note, 1);
    layout->addLayout(buttons);
    return way;
}

Result<DueView::Details> DueView::read(Journal& journal, const Due& due) {
    Details details;
    if (!due.encounter.empty()) {
        Result<Encounter> encounter = journal.encounter(due.encounter);
        if (!encounter) return encounter.error();
        details.encounter = std::move(*encounter);
    }
    if (!due.record.empty()) {
        const Result<void> records = journal.forEachRecord("follow_up", [&](const Record& record) {
            if (record.id == due.record) details.record = record;
            return !details.record;
        });
        if (!records) return records.error();
    }
    Result<std::vector<OwnWord>> emotions = journal.ownWords("emotion");
    if (!emotions) return emotions.error();
    details.emotions = std::move(*emotions);
    return details;
}

void DueView::showDue(const Due& due, Date today) {
    // What is half written stays; a letter may have been sent or unsent by now.
    const bool untouched = isLetter(due) && !m_text->document()->isModified();
    if (due == m_due && today == m_today && !untouched) return;
    m_due = due;
    m_today = today;
    m_details = {};
    m_heading->setText(due.brand.empty()
                           ? dueTitle(due)
                           : tr("%1: %2", "brand: what is to be done").arg(toQString(due.brand), dueTitle(due)));
    m_when->setText(dueWhen(due, today));
    m_when->setVisible(!m_when->text().isEmpty());
    m_about->setText(toQString(due.text));
    m_open->setVisible(!due.encounter.empty());
    m_open->setText(due.kind == DueKind::Inbox ? phrase("action.complete") : tr("Go to the encounter"));
    m_ways->setCurrentWidget(m_nothing);
    m_threads.reader().run([due](Journal& journal) { return read(journal, due); }, this,
                           [this, due](const Result<Details>& details) {
                               if (!details) return emit readingFailed(details.error());
                               if (due == m_due) show(*details);
                           });
}

void DueView::show(const Details& details) {
    m_details = details;
    if (m_due.kind == DueKind::Promise) {
        m_ways->setCurrentWidget(m_promise);
    } else if (isLetter(m_due)) {
        showLetter();
        m_ways->setCurrentWidget(m_letter);
    } else if (isFeeling(m_due)) {
        m_feelings->setWords(feelingWords(details.emotions));
        m_feelings->setFeelings({});
        m_uplift->setValue(std::nullopt);
        m_note->clear();
        m_ways->setCurrentWidget(m_feeling);
    }
}

void DueView::showLetter() {
    const QString kept = m_details.record ? toQString(m_details.record->text("draft")) : QString();
    m_text->setPlainText(kept.isEmpty() ? draftOf() : kept);
    const bool sent = m_details.record && !m_details.record->text("sent_on").empty();
    m_sent->setEnabled(!sent);
    m_answer->setText(m_details.record ? toQString(m_details.record->text("answer")) : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_answerLabel, m_answer, m_answered}) part->setEnabled(sent);
}

QString DueView::draftOf() const {
    if (!m_details.encounter) return {};
    const Encounter& encounter = *m_details.encounter;
    const QString when = whenText(m_phrases, encounter.occurredOn, encounter.occurredAt, encounter.precision);
    const QString note = toQString(encounter.note).trimmed();
    return m_due.kind == DueKind::Thanks
               ? tr("Hello!\n\nI was your customer %1. %2\n\nThank you: it made a difference to me.").arg(when, note)
               : tr("Hello!\n\nI was your customer %1. %2\n\nI hope this helps you to do better. I would like to hear "
                    "what you think.")
                     .arg(when, note);
}

void DueView::settle(PromiseState state) {
    const auto settled = [text = m_due.text, on = m_due.on, today = m_today, state](Encounter& encounter) {
        for (Promise& promise : encounter.promises)
            // What the list shows of it may be shortened, or stand for a promise without words.
            if (promise.state == PromiseState::Open && promise.dueOn == on &&
                (promise.text.empty() || promise.text.starts_with(text))) {
                promise.state = state;
                promise.settledOn = today;
                break;
            }
        return Result<void>();
    };
    m_edits.change([id = m_due.encounter, settled](Journal& journal) { return journal.edit({id}, settled); },
                   tr("The promise was settled."));
}

void DueView::writeLetter(std::string_view dateField, const QString& told) {
    if (!m_details.record) return;
    Record record = *m_details.record;
    record.values["draft"] = toStd(m_text->toPlainText());
    if (!m_answer->text().isEmpty()) record.values["answer"] = toStd(m_answer->text());
    if (!dateField.empty()) record.values[std::string(dateField)] = formatDate(m_today);
    m_due = {};  // read again when the list is
    m_edits.saveRecord(record, told);
}

void DueView::saveFeeling() {
    LaterFeelings later;
    later.askedOn = m_today;
    later.feelings = m_feelings->feelings();
    later.uplift = m_uplift->value();
    later.note = toStd(m_note->toPlainText());
    if (later.feelings.empty() && !later.uplift && later.note.empty()) return m_feelings->edit()->setFocus();
    const auto told = [later](Encounter& encounter) {
        encounter.laterFeelings.push_back(later);
        return Result<void>();
    };
    m_edits.change([id = m_due.encounter, told](Journal& journal) { return journal.edit({id}, told); },
                   phrase("message.saved"));
}

void DueView::skipFeeling() {
    Record record;
    record.kind = "follow_up";
    record.values["kind_of"] = "remains";
    record.values["encounter"] = m_due.encounter;
    record.values["due"] = formatDate(m_due.on);
    record.values["sent_on"] = formatDate(m_today);
    m_edits.saveRecord(record, tr("This is not asked again."));
}

void DueView::focusFirst() {
    QWidget* first = m_ways->currentWidget() == m_promise   ? static_cast<QWidget*>(m_kept)
                     : m_ways->currentWidget() == m_letter  ? m_text
                     : m_ways->currentWidget() == m_feeling ? static_cast<QWidget*>(m_feelings->edit())
                                                            : m_open;
    first->setFocus(Qt::OtherFocusReason);
}

}  // namespace kokemus::ui
