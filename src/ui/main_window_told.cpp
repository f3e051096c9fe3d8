// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says when something was done to the journal, waits, or was refused.
#include "kokemus/exchange.h"
#include "ui/main_window.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QStatusBar>

namespace kokemus::ui {

void MainWindow::connectEdits() {
    connect(m_toast, &Toast::actionTriggered, &m_edits, &JournalEdits::undo);
    connect(&m_edits, &JournalEdits::undoAvailable, m_undo, &QAction::setEnabled);
    connect(&m_edits, &JournalEdits::saved, this, &MainWindow::told);
    connect(&m_edits, &JournalEdits::trashed, this, [this](int count) {
        m_toast->showMessage(
            count == 1 ? tr("The encounter was moved to the trash.") : tr("The encounters were moved to the trash."),
            tr("Undo"));
    });
    connect(&m_edits, &JournalEdits::restored, this, [this](int count) {
        m_toast->showMessage(count == 1 ? tr("The encounter was restored.") : tr("The encounters were restored."),
                             tr("Undo"));
    });
    connect(&m_edits, &JournalEdits::changed, this, [this](const QString& told, bool undoable) {
        m_message->dismiss();
        m_toast->showMessage(told, undoable ? tr("Undo") : QString());
    });
    connect(&m_edits, &JournalEdits::redone, this,
            [this] { m_toast->showMessage(tr("The change was done again."), tr("Undo")); });
    connect(&m_edits, &JournalEdits::undone, this, [this] { m_toast->showMessage(tr("The change was undone.")); });
    connect(&m_edits, &JournalEdits::imported, this, &MainWindow::toldImport);
    connect(&m_edits, &JournalEdits::failed, this, [this](const Error& error) { showMessage(describe(error)); });
    connect(&m_edits, &JournalEdits::waiting, this, [this] {
        statusBar()->showMessage(tr("Not saved yet: another program is using the journal. Waiting for it…"));
    });
    connect(&m_threads.writer(), &JournalThread::becameIdle, statusBar(), &QStatusBar::clearMessage);
}

void MainWindow::told(const Saved& saved, const QString& brand, const QString& score) {
    m_message->dismiss();
    QString text = phrase(saved.status == Status::Inbox ? "message.saved_inbox" : "message.saved");
    if (!score.isEmpty()) text = tr("%1 %2: %3", "Saved. Brand: its score now").arg(text, brand, score);
    m_toast->showMessage(text, tr("Undo"));
}

void MainWindow::toldImport(const ImportReport& report) {
    if (!report.refused.empty() && report.batch.empty()) {
        const Refusal& first = report.refused.front();
        return showMessage(describe(
            {ErrorCode::ImportRefused, {{"line", first.line}, {"reason", m_phrases.describe(first.error)}}, "import"}));
    }
    const QString imported = toQString(m_phrases.plural("count.encounter", report.added));
    m_toast->showMessage(report.incomplete == 0
                             ? tr("Imported: %1.").arg(imported)
                             : tr("Imported: %1, of which unfinished: %2.").arg(imported).arg(report.incomplete),
                         report.batch.empty() ? QString() : tr("Undo"));
}

}  // namespace kokemus::ui
