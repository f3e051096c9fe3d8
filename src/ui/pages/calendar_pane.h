// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "ui/journal_filter.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace kokemus::ui {

class CalendarModel;
class CalendarView;
class EncounterListModel;
class EncounterListView;

/// A year of the journal day by day, and what was written about the chosen day of any year.
class CalendarPane : public QWidget {
    Q_OBJECT

public:
    CalendarPane(JournalThreads& threads, const Phrases& phrases, JournalFilter& filter, QWidget* parent = nullptr);

    /// Reads again what is shown; the first time the year of `today`, with that day chosen.
    void refresh(Date today);
    void focusDays();

signals:
    /// Only this day is to be shown.
    void dayOpened(kokemus::Date day);
    void encounterChosen(const QString& id);
    void readingFailed(const kokemus::Error& error);

private:
    void goTo(Date day);
    void showSameDay();
    void showPicture();

    JournalThreads& m_threads;
    JournalFilter& m_filter;
    Phrases m_phrases;
    CalendarModel* m_calendar;
    EncounterListModel* m_sameDay;
    QSpinBox* m_year;
    QComboBox* m_measure;
    CalendarView* m_days;
    QLabel* m_sameDayHeading;
    EncounterListView* m_sameDayList;
};

}  // namespace kokemus::ui
