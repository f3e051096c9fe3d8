// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace kokemus::ui {

class FeelingField;
class ScaleField;

/// "Promise", "Thanks to send", "How does it feel now?": what is to be done.
[[nodiscard]] QString dueTitle(const Due& due);
/// "today", "late since 14.3.2026", "by 14.3.2026".
[[nodiscard]] QString dueWhen(const Due& due, Date today);

/// One thing to do, with what settles it: a promise kept or broken, a letter sent or answered, a feeling asked again.
class DueView : public QWidget {
    Q_OBJECT

public:
    DueView(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent = nullptr);

    void showDue(const Due& due, Date today);
    /// Focus to the first thing that can be answered.
    void focusFirst();

signals:
    void encounterRequested(const QString& id);
    void readingFailed(const kokemus::Error& error);

private:
    struct Details {
        std::optional<Encounter> encounter;
        std::optional<Record> record;
        std::vector<OwnWord> emotions;
    };

    [[nodiscard]] QWidget* makePromise();
    [[nodiscard]] QWidget* makeLetter();
    [[nodiscard]] QWidget* makeFeeling();
    [[nodiscard]] static Result<Details> read(Journal& journal, const Due& due);
    void show(const Details& details);
    void showLetter();
    [[nodiscard]] QString draftOf() const;

    void settle(PromiseState state);
    void writeLetter(std::string_view dateField, const QString& told);
    void saveFeeling();
    void skipFeeling();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    Due m_due;
    Date m_today{};
    Details m_details;

    QLabel* m_heading;
    QLabel* m_when;
    QLabel* m_about;
    QStackedWidget* m_ways;
    QWidget* m_promise = nullptr;
    QWidget* m_letter = nullptr;
    QWidget* m_feeling = nullptr;
    QWidget* m_nothing = nullptr;
    QPushButton* m_kept = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_sent = nullptr;
    QLabel* m_answerLabel = nullptr;
    QLineEdit* m_answer = nullptr;
    QPushButton* m_answered = nullptr;
    FeelingField* m_feelings = nullptr;
    ScaleField* m_uplift = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QPushButton* m_open;
};

}  // namespace kokemus::ui
