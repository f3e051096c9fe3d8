// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "ui/journal_threads.h"

#include <QWidget>

#include <string>
#include <vector>

class QPushButton;

namespace kokemus::ui {

/// "5 kesken": how many encounters are unfinished, and the way through them one by one. Hidden when there are none.
/// Begun expectations come first, for their outcome is what is waited for.
class UnfinishedBar : public QWidget {
    Q_OBJECT

public:
    explicit UnfinishedBar(JournalThreads& threads, QWidget* parent = nullptr);

    /// Counts again.
    void refresh();
    /// Begins with the first one.
    void start();
    /// On to the one after; ended() after the last.
    void next();
    /// Ends without going through the rest.
    void leave();
    [[nodiscard]] bool isGoing() const { return !m_ids.empty(); }
    /// "Unfinished encounter 2 of 5".
    [[nodiscard]] QString place() const;

signals:
    void startAsked();
    void skipAsked();
    void leaveAsked();
    void offered(const kokemus::Encounter& encounter);
    void ended();
    void readingFailed(const kokemus::Error& error);

private:
    void read();
    void showState();

    JournalThreads& m_threads;
    QObject m_counting;  // asks apart from what the bar reads, so that neither drops the other's request
    std::int64_t m_count = 0;
    std::vector<std::string> m_ids;
    std::size_t m_at = 0;
    QPushButton* m_start;
    QPushButton* m_skip;
    QPushButton* m_leave;
};

}  // namespace kokemus::ui
