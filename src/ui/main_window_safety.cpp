// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, restoring, and what to do about a journal that is damaged or lies where it is not safe.
#include "ui/background.h"
#include "ui/backup_keeper.h"
#include "ui/main_window.h"
#include "ui/pages/forget_dialog.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/restore_dialog.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toast.h"
#include "ui/window_settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

namespace kokemus::ui {

namespace {

constexpr int daysBetweenChecks = 30;

/// Settings of this screen about one journal.
QString settingOf(const QString& what, const QString& journal) {
    return QStringLiteral("safety/%1/%2").arg(what, QString::fromLatin1(journal.toUtf8().toBase64()));
}

/// The first thing about the place that its owner should know; empty when there is none.
QString warningOf(const JournalPlacement& placement) {
    if (!placement.conflictCopies.empty())
        return phrase("placement.conflict", {{"path", placement.conflictCopies.front()}});
    if (!placement.syncedBy.empty()) return phrase("placement.synced", {{"program", placement.syncedBy}});
    if (!placement.networkSystem.empty()) return phrase("placement.network", {{"system", placement.networkSystem}});
    if (placement.names > 1) return phrase("placement.names", {{"n", std::to_string(placement.names)}});
    if (placement.othersCanRead) return phrase("placement.readable");
    return {};
}

}  // namespace

void MainWindow::makeSafety() {
    m_backups = new BackupKeeper(m_place.path, m_place.clock, this);
    m_backupState = new QLabel(this);
    m_backupState->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_backupState);
    connect(m_backups, &BackupKeeper::lookedUp, this, [this] { m_backupState->setText(m_backups->inWords()); });
    connect(m_backups, &BackupKeeper::backedUp, this, [this](const Backup& backup) {
        m_toast->showMessage(tr("Backed up: %1").arg(shownPath(toQString(backup.path))));
    });
    connect(m_backups, &BackupKeeper::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::JournalDamaged) return tellDamage(error);
        m_backupState->setText(tr("Backing up failed"));
        m_message->showMessage(tr("The journal could not be backed up: %1").arg(describe(error)),
                               {{tr("Choose a folder…"), [this] { showBackups(); }}});
    });
    connect(&m_edits, &JournalEdits::backupFailed, m_backups, &BackupKeeper::failed);
}

/// After the first look at the journal: nothing of this is needed to write something down.
void MainWindow::beginSafety() {
    if (!m_place.isSample) m_backups->begin();
    tellPlacement();
    checkMonthly();
}

void MainWindow::showBackups() {
    auto* dialog = new RestoreDialog(m_place.path, m_phrases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreRequested, this, &MainWindow::restoreFrom);
    dialog->show();
}

void MainWindow::forgetName() {
    auto* dialog = new ForgetDialog(toStd(m_place.path), m_place.options, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);  // what is typed meanwhile would bring the name back
    m_journalPage->keepDrafts();
    connect(dialog, &ForgetDialog::forgotten, this, [this] { emit reopenRequested(tr("The name was removed.")); });
    dialog->show();
}

void MainWindow::restoreFrom(const QString& backup) {
    m_journalPage->keepDrafts();
    const auto restore = [this, backup] {
        inBackground(
            this, [from = toStd(backup), journal = toStd(m_place.path)] { return restoreWithDrafts(from, journal); },
            [this](const Result<Restored>& restored) {
                if (!restored) return showMessage(describe(restored.error()));
                emit reopenRequested(restored->kept.empty()
                                         ? tr("The backup was restored.")
                                         : tr("The backup was restored. The journal before it is kept as %1.")
                                               .arg(shownPath(toQString(restored->kept))));
            });
    };
    // Behind everything that still waits to be saved, the drafts among it. A journal that does not open saves nothing.
    m_threads.writer().run([](Journal&) { return Result<bool>(true); }, this,
                           [restore](const Result<bool>&) { restore(); });
}

void MainWindow::tellDamage(const Error& error) {
    std::vector<MessageBar::Offer> offers{{tr("Restore from a backup…"), [this] { showBackups(); }}};
    if (error.code == ErrorCode::JournalDamaged)
        offers.push_back({tr("Salvage what can be read"), [this] { salvage(); }});
    m_message->showMessage(describe(error), offers);
}

/// For a journal that cannot be opened there are ways out.
void MainWindow::tellUnread(const Error& error) {
    if (error.code == ErrorCode::JournalDamaged || error.code == ErrorCode::JournalUnreadable ||
        error.code == ErrorCode::JournalForeign)
        return tellDamage(error);
    m_unread = true;
    showMessage(describe(error));
}

void MainWindow::salvage() {
    const QFileInfo file(m_place.path);
    QString target;
    for (int number = 1; target.isEmpty() || QFileInfo::exists(target); ++number)
        target = file.dir().filePath(
            QStringLiteral("%1.salvaged%2.%3")
                .arg(file.completeBaseName(), number > 1 ? QString::number(number) : QString(), file.suffix()));
    statusBar()->showMessage(tr("Reading what can be read…"));
    inBackground(
        this,
        [from = toStd(m_place.path), to = toStd(target), options = m_place.options] {
            return salvageJournal(from, to, options);
        },
        [this, target](const Result<SalvageReport>& report) {
            statusBar()->clearMessage();
            if (!report) return tellDamage(report.error());
            std::int64_t lost = 0;
            for (const Unreadable& table : report->unreadable) lost += table.rows;
            m_message->showMessage(
                tr("Salvaged into %1: %2. Rows that could not be read: %3. The damaged file is as it was.")
                    .arg(shownPath(target), toQString(m_phrases.plural("count.encounter", report->summary.encounters)),
                         QString::number(lost)),
                {{tr("Use it from now on"), [this, target] { restoreFrom(target); }},
                 {tr("Restore from a backup…"), [this] { showBackups(); }}});
        });
}

void MainWindow::checkWhole() {
    statusBar()->showMessage(tr("Checking the journal…"));
    m_threads.jobs().run([](Journal& journal) { return journal.check(true); }, this,
                         [this](const Result<CheckReport>& report) {
                             statusBar()->clearMessage();
                             if (!report) return tellDamage(report.error());
                             if (report->ok) return m_toast->showMessage(tr("The journal is sound."));
                             tellProblems(*report);
                         });
}

void MainWindow::tellProblems(const CheckReport& report) {
    tellDamage({ErrorCode::JournalDamaged,
                {{"path", toStd(m_place.path)}, {"detail", report.problems.empty() ? "" : report.problems.front()}},
                "check"});
}

/// Everything is looked at once a month: what the quick check before the first save does not see.
void MainWindow::checkMonthly() {
    const QString key = settingOf(QStringLiteral("checked"), m_place.path);
    const QDate today = toQDate(m_place.clock().date);
    const QDate before = windowSettings().value(key).toDate();
    if (before.isValid() && before.daysTo(today) < daysBetweenChecks) return;
    m_threads.jobs().run([](Journal& journal) { return journal.check(true); }, this,
                         [this, key, today](const Result<CheckReport>& report) {
                             if (!report) return;
                             windowSettings().setValue(key, today);
                             if (!report->ok) tellProblems(*report);
                         });
}

void MainWindow::tellPlacement() {
    inBackground(
        this, [journal = toStd(m_place.path)] { return placementOf(journal); },
        [this](const JournalPlacement& placement) {
            const QString warning = warningOf(placement);
            const QString key = settingOf(QStringLiteral("told"), m_place.path);
            if (warning.isEmpty() || windowSettings().value(key).toString() == warning) return;
            std::vector<MessageBar::Offer> offers;
            if (!placement.syncedBy.empty() || !placement.networkSystem.empty())
                offers.push_back({tr("Move the journal…"), [this] { moveJournal(); }});
            offers.push_back({tr("Do not tell again"), [this, key, warning] {
                                  windowSettings().setValue(key, warning);
                                  m_message->dismiss();
                              }});
            m_message->showMessage(warning, offers);
        });
}

/// A copy at a safe place is the journal from now on, and where it lay the backups are kept.
void MainWindow::moveJournal() {
    auto* dialog = new QFileDialog(this, tr("Move the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Journals (*.kokemus)"));
    dialog->setDefaultSuffix(QStringLiteral("kokemus"));
    if (const Result<std::string> own = defaultJournalPath()) dialog->selectFile(toQString(*own));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_journalPage->keepDrafts();
        inBackground(
            this,
            [from = toStd(m_place.path), to = toStd(path)]() -> Result<bool> {
                const auto moved = backUpTo(from, to);
                if (!moved) return moved.error();
                const auto set = setBackupFolder(toStd(QFileInfo(toQString(from)).absolutePath()));
                if (!set) return set.error();
                return true;
            },
            [this, path](const Result<bool>& moved) {
                if (!moved) return showMessage(describe(moved.error()));
                emit journalRequested(path, false);
            });
    });
    dialog->open();
}

}  // namespace kokemus::ui
