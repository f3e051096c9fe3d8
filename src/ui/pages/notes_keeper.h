// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal_threads.h"

#include <QObject>
#include <QTimer>

namespace kokemus::ui {

class NotesDialog;

/// Keeps pasted notes that are not saved yet as a draft in the journal, within two seconds of a change, and brings
/// them back when notes are next asked for. Belongs to the dialog.
class NotesKeeper : public QObject {
    Q_OBJECT

public:
    NotesKeeper(JournalThreads& threads, NotesDialog& dialog);

private:
    void restore();
    void keep();

    JournalThreads& m_threads;
    NotesDialog& m_dialog;
    QString m_kept;
    QTimer m_soon;
};

}  // namespace kokemus::ui
