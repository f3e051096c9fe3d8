// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_filter.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kokemus::ui {

class CalendarPane;
class EncounterListModel;
class EncounterListView;
class SelectionBar;
class StartCard;

/// The encounters that pass the filter as a list or a calendar, or a word about why there are none.
class EncounterBrowser : public QWidget {
    Q_OBJECT

public:
    EncounterBrowser(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, JournalFilter& filter,
                     const QString& journalPath, QWidget* parent = nullptr);

    /// Reads again what is shown. The calendar begins with the year of `today`.
    void refresh(Date today);
    void showCalendar(bool shown);
    /// Words got other names: what is shown says them.
    void showNames();
    void chooseNothing();
    void focusList();
    /// An action whose shortcut works while the list has the focus.
    void addListAction(QAction* action);
    [[nodiscard]] std::vector<std::string> selection() const;

signals:
    /// One encounter is chosen, or chosen once more.
    void chosen(const QString& id);
    void selectionChanged();
    void listRead();
    void calendarShown(bool shown);
    void readingFailed(const kokemus::Error& error);
    void newRequested();
    void sampleRequested();
    void importRequested();

private:
    // Made when first shown: most starts need none of them.
    [[nodiscard]] CalendarPane* calendar();
    [[nodiscard]] StartCard* card();
    [[nodiscard]] QWidget* empty();
    void connectParts();
    void tellSelection();
    void showWhatThereIs();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    Phrases m_phrases;
    JournalFilter& m_filter;
    QString m_journalPath;
    EncounterListModel* m_encounters;
    QStackedWidget* m_views;
    EncounterListView* m_list;
    StartCard* m_card = nullptr;
    CalendarPane* m_calendar = nullptr;
    SelectionBar* m_selection = nullptr;  ///< made when several encounters are first chosen
    QPushButton* m_add;
    QPushButton* m_showCalendar;
    QVBoxLayout* m_column;
    Date m_today{};
    QWidget* m_empty = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_clear = nullptr;
};

}  // namespace kokemus::ui
