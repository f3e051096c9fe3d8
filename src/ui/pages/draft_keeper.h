// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "ui/journal_threads.h"

#include <QObject>
#include <QTimer>
#include <optional>
#include <string>

namespace kokemus::ui {

class CaptureForm;

/// The draft of this shape; with an empty id when there is none.
[[nodiscard]] Result<Record> readDraft(Journal& journal, const std::string& shape);

/// Keeps what is half written in a form as a draft in the journal itself: within two seconds of a change, so that
/// neither closing nor a crash loses it, and brings it back at the next start without asking.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `shape` tells the drafts of different forms apart ("form": a new encounter, "edit": a change of one).
    DraftKeeper(JournalThreads& threads, CaptureForm& form, const std::string& shape);

    /// A draft of this shape was left behind.
    [[nodiscard]] static Result<bool> isLeft(Journal& journal, const std::string& shape);
    /// Shows the draft that was left, if there is one and nothing has been written since.
    void restore();
    /// What changed since the last time is on its way to the disk when this returns.
    void keepNow();
    /// The form's encounter was saved (or given up).
    void forget();

signals:
    void restored();
    /// What is half written is on the disk.
    void kept();

private:
    /// Nothing: the draft is emptied.
    void write(const std::optional<Encounter>& encounter);

    JournalThreads& m_threads;
    CaptureForm& m_form;
    const std::string m_shape;
    std::string m_record;  // id of the draft record, made once and used again
    bool m_kept = false;   // the record holds something
    bool m_due = false;    // something changed since
    QTimer m_soon;
};

}  // namespace kokemus::ui
