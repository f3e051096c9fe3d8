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
    void trash(const std::vector<std::string>& ids);
    void restore(const std::vector<std::string>& ids);
    /// Deletes for good what is in the trash: the one thing that cannot be undone. `told`: what is said then.
    void purge(const std::vector<std::string>& ids, const QString& told);
    /// Changes many encounters as one.
    void edit(const std::vector<std::string>& ids, const std::function<void(Encounter&)>& change, const QString& told);
    /// Any other change; `work` returns its change set, empty when nothing was to be changed.
    void change(const std::function<Result<std::string>(Journal&)>& work, const QString& told);
    /// The same, with a backup first when something was written since the last one.
    void changeAfterBackup(const std::function<Result<std::string>(Journal&)>& work, const QString& told);
    /// Adds what is new in a file, all or nothing, on the thread for long jobs. `request.progress` is asked there.
    void importFile(ImportRequest request);
    /// Adds or changes a record beside the encounters.
    void saveRecord(const Record& record, const QString& told);
    /// Puts encounters into the tray for a later post; those that are there stay where they are.
    void pick(const std::vector<std::string>& ids);
    /// Adds them all or none of them, as one change. What the journal knows by its source is left alone.
    void addAll(const std::vector<Encounter>& encounters);
    /// Undoes the newest change of this window that is not undone yet.
    void undo();
    /// Does again what undo() took back last; nothing once something else was changed.
    void redo();
    /// A change that was made elsewhere is now what undo() takes back.
    void remember(const std::string& change);
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }

signals:
    /// It is on the disk. `score`: what the brand's score is now, "2 kokemusta – liian vähän kokemuslukuun"; empty
    /// without a brand.
    void saved(const kokemus::Saved& saved, const QString& brand, const QString& score);
    void trashed(int count);
    void restored(int count);
    /// Something else was done; `undoable`: it can be undone.
    void changed(const QString& told, bool undoable);
    void undone();
    void redone();
    /// The save was refused: nothing was changed.
    void saveFailed(const kokemus::Error& error);
    /// Anything else was refused: nothing was changed.
    void failed(const kokemus::Error& error);
    /// An import is done. `report.batch` is empty when nothing was kept; then `refused` says why.
    void imported(const kokemus::ImportReport& report);
    /// addAll() is done; `count` may be 0.
    void addedAll(int count);
    /// addAll() was refused: nothing was changed.
    void addAllFailed(const kokemus::Error& error);
    void undoAvailable(bool available);
    void redoAvailable(bool available);
    /// Before something big no backup could be made; it was done all the same, since it can be undone.
    void backupFailed(const kokemus::Error& error);
    /// A change takes long: another program has the journal. Told once a change.
    void waiting();

private:
    void run(const std::function<Result<std::string>(Journal&)>& work,
             const std::function<void(const std::string& change)>& then);
    void begun();
    void answered();

    JournalThreads& m_threads;
    Phrases m_phrases;
    void done(const std::string& change);

    std::vector<std::string> m_done;
    std::vector<std::string> m_undone;  ///< the inverse changes: undoing one does its change again
    int m_running = 0;
    QTimer m_slow;
};

}  // namespace kokemus::ui
