// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/records.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QMenu>
#include <vector>

namespace kokemus::ui {

/// The kept drafts as a menu: take one up again, keep what is there now, start anew, empty the tray, remove one.
class DraftShelf : public QMenu {
    Q_OBJECT

public:
    DraftShelf(JournalThreads& threads, JournalEdits& edits, QWidget* parent = nullptr);

    /// Reads the drafts again.
    void refresh();

signals:
    void keepRequested();
    void newRequested();
    void chosen(const kokemus::Record& record);
    /// A text of the log is to be read as it was published.
    void publishedChosen(const kokemus::Record& record);

private:
    void fill();

    JournalThreads& m_threads;
    JournalEdits& m_edits;
    std::vector<Record> m_drafts;
    std::vector<Record> m_log;  ///< what was published, the latest first
    QMenu* m_removing;
    QMenu* m_published;
};

}  // namespace kokemus::ui
