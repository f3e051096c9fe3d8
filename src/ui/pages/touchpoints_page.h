// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace kokemus::ui {

class EncounterListModel;
class EncounterListView;
class MessageBar;
class ScoreHead;
class TouchpointTableModel;

/// Touchpoints by sector, over all brands, on the left; the encounters behind the chosen one on the right. What most
/// brands never gather enough entries for is told here.
class TouchpointsPage : public QWidget {
    Q_OBJECT

public:
    TouchpointsPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    /// Reads the figures as of `asOf` of what passes `filter` again.
    void refresh(Date asOf, const Filter& filter);
    void focusFirst();

signals:
    void encounterRequested(const QString& id);
    void rowsRead();

private:
    void setUpTable();
    [[nodiscard]] QWidget* makeRight(JournalThreads& threads, const Phrases& phrases);
    void showChosen();
    void showPicture();

    JournalThreads& m_threads;
    Language m_language;
    Date m_asOf{};
    Filter m_filter;
    TouchpointTableModel* m_touchpoints;
    QTableView* m_table;
    QLabel* m_hint;
    ScoreHead* m_head = nullptr;
    EncounterListModel* m_encounters = nullptr;
    EncounterListView* m_list = nullptr;
    QStackedWidget* m_right;
    MessageBar* m_message;
};

}  // namespace kokemus::ui
