// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/case_report.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextEdit;

namespace kokemus::ui {

class FigureCanvas;

/// One case: what happened in order, how it felt from entry to entry, what was promised, what it took, and the
/// references one needs on the phone.
class CaseView : public QWidget {
    Q_OBJECT

public:
    CaseView(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent = nullptr);

    void showCase(const Record& story, Date today);

signals:
    void encounterRequested(const QString& id);
    /// A new entry of this case is to be written.
    void entryRequested(const kokemus::Encounter& start);
    void readingFailed(const kokemus::Error& error);
    void shown();

private:
    void makeTable();
    [[nodiscard]] QWidget* makeReferences();
    void show(const CaseReport& report);
    void showMoments();
    void showPicture();
    [[nodiscard]] QString feltWord(const CaseReport& report, const Encounter& entry) const;
    void showFacts();
    void closeOrReopen();
    void saveReferences();
    void write(Record record, const QString& told);

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    Date m_today{};
    Record m_story;
    CaseReport m_report;
    std::vector<OwnWord> m_words;

    QLabel* m_heading;
    QLabel* m_state;
    FigureCanvas* m_curve;
    QTableWidget* m_table;
    QTextEdit* m_facts;
    QLineEdit* m_references = nullptr;
    QPushButton* m_add;
    QPushButton* m_picture;
    QPushButton* m_close;
};

}  // namespace kokemus::ui
