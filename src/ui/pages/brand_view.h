// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QTabWidget;

namespace kokemus::ui {

class EncounterListModel;
class EncounterListView;
class ReportView;
class ScoreHead;

/// One brand: its score in words and as a line, its encounters, its figures with their explanations and as pictures,
/// its cases and its places.
class BrandView : public QWidget {
    Q_OBJECT

public:
    BrandView(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    /// The brand as of `asOf`, as far as its encounters pass `filter`.
    void showBrand(const std::string& id, Date asOf, const Filter& filter);

signals:
    /// The figures of the brand asked for are there.
    void shown();
    void readingFailed(const kokemus::Error& error);
    void encounterRequested(const QString& id);

private:
    void show(const BrandReport& report);
    void showPictures();

    JournalThreads& m_threads;
    Phrases m_phrases;
    std::string m_id;
    Date m_asOf{};
    Filter m_filter;

    ScoreHead* m_head;
    QTabWidget* m_tabs;
    EncounterListModel* m_encounters;
    EncounterListView* m_list;
    ReportView* m_figures;
    ReportView* m_cases;
    ReportView* m_places;
};

}  // namespace kokemus::ui
