// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about stories longer than one encounter: cases, letters, notes written elsewhere.
#include "ui/dialogs/case_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/dialogs/watched_folder_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/notes_keeper.h"
#include "ui/pages/publish_page.h"
#include "ui/text.h"
#include "ui/watched_folder.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toast.h"

#include <algorithm>

namespace kokemus::ui {

namespace {

constexpr int goodOutcome = 5;    ///< thanks are due from here on, feedback below
constexpr int daysForLetter = 7;  ///< until the letter is reminded of

/// Titles of the open cases, the latest first.
Result<QStringList> openCases(Journal& journal) {
    QStringList titles;
    const Result<void> read = journal.forEachRecord("case", [&](const Record& record) {
        if (record.text("closed_on").empty()) titles.prepend(toQString(record.text("title")));
        return true;
    });
    if (!read) return read.error();
    return titles;
}

}  // namespace

void MainWindow::connectStories() {
    connect(&m_edits, &JournalEdits::addedAll, this, [this](int count) {
        if (m_notes) {
            m_notes->clear();
            m_notes->hide();
        }
        m_toast->showMessage(tr("Saved: %1.").arg(toQString(m_phrases.plural("count.encounter", count))),
                             count > 0 ? tr("Undo") : QString());
    });
    connect(&m_edits, &JournalEdits::addAllFailed, this, [this](const Error& error) {
        if (m_notes && m_notes->isVisible()) return m_notes->showProblem(describe(error));
        showMessage(describe(error));
    });
}

void MainWindow::addToCase() {
    if (!m_journalPage->hasEditable()) return;
    auto* dialog = new CaseDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_threads.reader().run(openCases, dialog, [dialog](const Result<QStringList>& titles) {
        if (titles) dialog->setCases(*titles);
    });
    connect(dialog, &CaseDialog::chosen, this, [this, id = m_journalPage->shownEncounter()->id](const QString& title) {
        const auto change = [title = toStd(title)](Encounter& encounter) {
            encounter.caseName = title;
            return Result<void>();
        };
        m_edits.change([id, change](Journal& journal) { return journal.edit({id}, change); },
                       tr("Added to the case %1.").arg(title));
    });
    dialog->show();
}

void MainWindow::writeLetter() {
    if (!m_journalPage->hasEditable()) return;
    const Encounter& encounter = *m_journalPage->shownEncounter();
    const Date today = m_place.clock().date;
    Record record;
    record.kind = "follow_up";
    record.values["kind_of"] = encounter.outcome.value_or(goodOutcome) >= goodOutcome ? "thanks" : "feedback";
    record.values["encounter"] = encounter.id;
    record.values["due"] = formatDate(dateOfDay(dayNumber(today) + daysForLetter));
    m_edits.saveRecord(record, tr("The letter waits among what is to be remembered."));
    showPage(Page::Todo);
}

void MainWindow::pickForPost() {
    if (!m_journalPage->hasEditable()) return;
    m_edits.pick({m_journalPage->shownEncounter()->id});
}

void MainWindow::writePost() {
    if (!m_journalPage->hasEditable()) return;
    const auto id = m_journalPage->shownEncounter()->id;
    showPage(Page::Publish);
    m_publishPage->writeAbout({id});
}

CaptureContext MainWindow::captureContext() const {
    CaptureContext context;
    context.now = m_place.clock();
    context.language = m_phrases.language();
    context.baseForms = finnishBaseForms();
    setNames(context, m_journalPage->brands());
    return context;
}

void MainWindow::watchFolder() {
    m_watched = new WatchedFolder(m_threads, m_place.path, this);
    m_watched->setContext([this] { return captureContext(); });
    connect(m_watched, &WatchedFolder::failed, this, &MainWindow::showMessage);
    connect(m_watched, &WatchedFolder::taken, this, [this](const std::string& change, int count) {
        m_edits.remember(change);
        m_toast->showMessage(
            tr("From the watched folder: %1.").arg(toQString(m_phrases.plural("count.encounter", count))), tr("Undo"));
    });
    m_watched->start();
}

void MainWindow::chooseWatchedFolder() {
    auto* dialog = new WatchedFolderDialog(*m_watched, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::pasteNotes() {
    if (!m_notes) {
        m_notes = new NotesDialog(this);
        new NotesKeeper(m_threads, *m_notes);  // the dialog's
        connect(m_notes, &NotesDialog::saveRequested, &m_edits, &JournalEdits::addAll);
    }
    m_notes->setContext(captureContext());
    m_notes->offer();
}

}  // namespace kokemus::ui
