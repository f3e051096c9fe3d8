// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"
#include "ui/pages/journal_page.h"

#include <QWidget>
#include <optional>

namespace kokemus::ui {

class CaptureForm;
class DraftKeeper;
class MessageBar;

/// A small window for one encounter, beside the main window or without it: what is saved is on the disk before it
/// closes, what is not is its draft the next time.
class QuickWindow : public QWidget {
    Q_OBJECT

public:
    QuickWindow(OpenJournal open, const Clock& clock, QWidget* parent = nullptr);
    ~QuickWindow() override;

    [[nodiscard]] JournalThreads& threads() { return m_threads; }
    void raiseToFront();

signals:
    /// The encounter with this id is on the disk.
    void saved(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void readNames();
    void submit();

    Phrases m_phrases;
    JournalThreads m_threads;
    JournalEdits m_edits;
    Clock m_clock;
    std::optional<Encounter> m_submitted;
    MessageBar* m_message;
    CaptureForm* m_form;
    DraftKeeper* m_draft;
};

}  // namespace kokemus::ui
