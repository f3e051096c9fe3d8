// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/journal_report.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace kokemus::ui {

class MessageBar;
class ReportView;

/// The whole journal in figures; with two to five brands ticked on the left, these side by side.
class ReportsPage : public QWidget {
    Q_OBJECT

public:
    ReportsPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    /// Reads the figures as of `asOf` of what passes `filter` again.
    void refresh(Date asOf, const Filter& filter);
    void focusFirst();

signals:
    void encounterRequested(const QString& id);

private:
    [[nodiscard]] QWidget* makeBrands();
    [[nodiscard]] std::vector<std::string> ticked() const;
    void readJournal();
    void readComparison();
    void show(const JournalReport& report);
    void showTicked();
    void fail(const Error& error);

    JournalThreads& m_threads;
    Phrases m_phrases;
    Date m_asOf{};
    Filter m_filter;

    MessageBar* m_message;
    QListWidget* m_brands;
    QLabel* m_hint;
    ReportView* m_journal;
    ReportView* m_comparison;
    QStackedWidget* m_right;
};

}  // namespace kokemus::ui
