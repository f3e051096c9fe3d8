// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/exchange.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <string>
#include <vector>

namespace kokemus::ui {

/// Everything the window does to the journal goes through here, and what can be undone is remembered here: as the ids
/// of change sets, never as copies of what they changed. Lives in the window's thread.
class JournalEdits : public QObject {
    Q_OBJECT

public:
    JournalEdits(JournalThreads& threads, const Phrases& phrases, QObject* parent = nullptr);

    /// `asOf`: the day as of which the score that the save led to is told.
    void save(const Encounter& encounter, Date asOf);
    void trash(const std::string& id);
    void restore(const std::string& id);
    /// Adds what is new in a file, all or nothing, on the thread for long jobs.
    void importFile(const QString& path);
    /// Undoes the newest change of this window that is not undone yet.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }

signals:
    /// It is on the disk. `score`: what the brand's score is now, "2 kokemusta – liian vähän kokemuslukuun"; empty
    /// without a brand.
    void saved(const kokemus::Saved& saved, const QString& brand, const QString& score);
    void trashed(const QString& id);
    void restored(const QString& id);
    void undone();
    /// The save was refused: nothing was changed.
    void saveFailed(const kokemus::Error& error);
    /// Anything else was refused: nothing was changed.
    void failed(const kokemus::Error& error);
    /// An import is done. `report.batch` is empty when nothing was kept; then `refused` says why.
    void imported(const kokemus::ImportReport& report);
    void undoAvailable(bool available);
    /// A change takes long: another program has the journal. Told once a change.
    void waiting();

private:
    void change(const std::function<Result<std::string>(Journal&)>& work, const std::function<void()>& then);
    void remember(const std::string& change);
    void begun();
    void answered();

    JournalThreads& m_threads;
    Phrases m_phrases;
    std::vector<std::string> m_done;
    int m_running = 0;
    QTimer m_slow;
};

}  // namespace kokemus::ui
