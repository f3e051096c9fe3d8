// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QTextEdit;

namespace kokemus::ui {

class AttachmentsField;

/// One encounter, read only, with what can be done to it. Reads it itself; what is shown is let go when the journal
/// no longer holds it.
class EncounterView : public QWidget {
    Q_OBJECT

public:
    EncounterView(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    void showEncounter(const std::string& id);
    void refresh();
    void clear();
    /// What is shown now; nothing while it is being read.
    [[nodiscard]] const std::optional<Encounter>& encounter() const { return m_encounter; }

signals:
    /// encounter() is another one, or in another state.
    void shown();
    /// There is nothing to show any more.
    void gone();
    void readingFailed(const kokemus::Error& error);
    void editRequested();
    void visitAgainRequested();
    void trashRequested();
    void restoreRequested();

private:
    AttachmentsField& attachments();
    void show(const Encounter& encounter, const Encounter& worded, const EncounterScore& figures);
    [[nodiscard]] QString headingOf(const Encounter& encounter) const;
    [[nodiscard]] QString stateOf(const Encounter& encounter, const EncounterScore& figures) const;

    JournalThreads& m_threads;
    Phrases m_phrases;
    std::string m_id;
    std::optional<Encounter> m_encounter;

    QLabel* m_heading;
    QLabel* m_when;
    QLabel* m_state;
    QLabel* m_uses;  ///< where it was published
    QTextEdit* m_text;
    AttachmentsField* m_attachments = nullptr;
    QPushButton* m_edit;
    QPushButton* m_again;
    QPushButton* m_trash;
    QPushButton* m_journey;
    QPushButton* m_restore;
};

}  // namespace kokemus::ui
