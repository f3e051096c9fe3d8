// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/capture.h"
#include "ui/journal_threads.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace kokemus::ui {

/// What a text file of the folder is.
enum class NoteFiles {
    LineIsEncounter,
    FileIsEncounter,
};

/// A folder that a phone or another program puts notes, photos and voice memos into: each becomes an unfinished
/// encounter, once. The files stay as they are. Which folder is a matter of this machine and this journal, never of the
/// journal's file. Reads on the thread for long jobs; lives in the window's.
class WatchedFolder : public QObject {
    Q_OBJECT

public:
    explicit WatchedFolder(JournalThreads& threads, const QString& journalPath, QObject* parent = nullptr);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] NoteFiles noteFiles() const { return m_noteFiles; }
    /// Empty: nothing is watched.
    void setFolder(const QString& folder, NoteFiles noteFiles);
    /// What the lines of texts are read with, asked for whenever something is read.
    void setContext(const std::function<CaptureContext()>& context) { m_context = context; }
    /// Looks into the folder now, and from now on whenever it changes.
    void start();

signals:
    /// `count` encounters were added as this change set.
    void taken(const std::string& change, int count);
    /// Files that were not taken, one a line, or why the folder cannot be read.
    void failed(const QString& text);
    /// Everything in the folder has been looked at.
    void looked();

private:
    void look();
    void keepSettings() const;

    JournalThreads& m_threads;
    const QString m_group;
    QString m_folder;
    NoteFiles m_noteFiles = NoteFiles::LineIsEncounter;
    QSet<QString> m_seen;  ///< files (name, size, time) that need not be read again
    std::function<CaptureContext()> m_context;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    bool m_looking = false;
};

}  // namespace kokemus::ui
