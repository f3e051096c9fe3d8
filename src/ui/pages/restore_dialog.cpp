// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/restore_dialog.h"

#include "ui/background.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

namespace kokemus::ui {

namespace {

QString whenMade(const std::string& madeAt) {
    const auto instant = parseInstant(madeAt);
    if (!instant) return toQString(madeAt);
    const LocalMoment moment = localMoment(*instant);
    return RestoreDialog::tr("%1 %2", "date time").arg(shownDate(moment.date), shownTime(moment.minuteOfDay));
}

}  // namespace

RestoreDialog::RestoreDialog(const QString& journal, const Phrases& phrases, QWidget* parent)
    : QDialog(parent),
      m_journal(toStd(journal)),
      m_phrases(phrases),
      m_folder(plainLabel(this)),
      m_list(twoLineList(tr("Backups, newest first"), this)),
      m_preview(readingText(tr("What the backup holds"), this)) {
    setWindowTitle(tr("Restore from a backup"));
    QLabel* about = plainLabel(this);
    about->setText(tr("A backup takes the place of the journal %1. The journal that is there now is kept beside it, "
                      "under another name.")
                       .arg(shownPath(journal)));
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::showPreview);
    auto* parts = new QHBoxLayout;
    parts->addWidget(m_list, 1);
    parts->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(parts, 1);
    layout->addWidget(m_folder);
    layout->addWidget(makeButtons());
    resize(780, 460);
    m_list->setFocus();
    read();
}

QWidget* RestoreDialog::makeButtons() {
    auto* row = new QWidget(this);
    auto* file = new QPushButton(tr("&Another file…"), row);
    auto* folder = new QPushButton(tr("&Folder of backups…"), row);
    m_restore = new QPushButton(tr("&Restore this backup"), row);
    auto* close = new QPushButton(tr("Close"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(file);
    layout->addWidget(folder);
    layout->addStretch();
    layout->addWidget(m_restore);
    layout->addWidget(close);
    for (auto* button : row->findChildren<QPushButton*>()) button->setAutoDefault(false);
    m_restore->setEnabled(false);
    connect(file, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(folder, &QPushButton::clicked, this, &RestoreDialog::chooseFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const auto chosen = static_cast<std::size_t>(m_list->currentRow());
        if (chosen >= m_backups.size()) return;
        emit restoreRequested(toQString(m_backups[chosen].path));
        accept();
    });
    return row;
}

void RestoreDialog::read() {
    struct Found {
        std::string folder;
        std::vector<Listed> backups;
    };
    const auto work = [journal = m_journal]() -> Result<Found> {
        const auto folder = backupFolder();
        if (!folder) return folder.error();
        const auto backups = backupsOf(journal);
        if (!backups) return backups.error();
        Found found{*folder, {}};
        for (const Backup& backup : *backups) {
            const auto summary = summarise(backup.path);
            found.backups.push_back({backup.path, backup.madeAt, summary ? std::optional(*summary) : std::nullopt});
        }
        return found;
    };
    inBackground(this, work, [this](Result<Found> found) {
        if (!found) return m_folder->setText(describe(found.error()));
        m_folder->setText(tr("Backups are kept in %1.").arg(shownPath(toQString(found->folder))));
        showBackups(std::move(found->backups));
    });
}

QString RestoreDialog::inWords(const JournalSummary& summary) const {
    const QString count = toQString(m_phrases.plural("count.encounter", summary.encounters));
    if (!summary.newest) return count;
    return tr("%1, the newest from %2").arg(count, shownDate(*summary.newest));
}

void RestoreDialog::showBackups(std::vector<Listed> backups) {
    m_backups = std::move(backups);
    m_list->clear();
    for (const Listed& backup : m_backups)
        addTwoLines(*m_list, backup.madeAt.empty() ? shownPath(toQString(backup.path)) : whenMade(backup.madeAt),
                    backup.summary ? inWords(*backup.summary) : tr("cannot be read"));
    if (m_backups.empty()) m_preview->setPlainText(tr("There are no backups of this journal yet."));
    m_list->setCurrentRow(m_backups.empty() ? -1 : 0);
}

QString RestoreDialog::inWords(const RestorePreview& preview) const {
    QStringList lines{tr("In the backup: %1.").arg(inWords(preview.backup))};
    if (preview.present) {
        lines << tr("Now: %1.").arg(inWords(*preview.present)) << tr("Only in the backup: %1").arg(preview.onlyInBackup)
              << tr("Only in the journal as it is now, and not in the backup: %1").arg(preview.onlyInPresent)
              << tr("In both, but different: %1").arg(preview.different);
    } else if (preview.problem) {
        lines << describe(*preview.problem);
    } else {
        lines << tr("There is no journal now.");
    }
    return lines.join(QStringLiteral("\n\n"));
}

void RestoreDialog::showPreview(int row) {
    m_restore->setEnabled(false);
    if (row < 0 || static_cast<std::size_t>(row) >= m_backups.size()) return;
    m_preview->setPlainText(tr("Checking the backup…"));
    inBackground(
        this,
        [backup = m_backups[static_cast<std::size_t>(row)].path, journal = m_journal] {
            return previewRestore(backup, journal);
        },
        [this, row](const Result<RestorePreview>& preview) {
            if (m_list->currentRow() != row) return;
            m_preview->setPlainText(preview ? inWords(*preview) : describe(preview.error()));
            m_restore->setEnabled(preview.ok());
        });
}

void RestoreDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Journals (*.kokemus)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        inBackground(
            this, [file = toStd(path)] { return summarise(file); },
            [this, path](const Result<JournalSummary>& summary) {
                auto backups = m_backups;
                backups.insert(backups.begin(), {toStd(path), {}, summary ? std::optional(*summary) : std::nullopt});
                showBackups(std::move(backups));
            });
    });
    dialog->open();
}

void RestoreDialog::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose a folder for backups"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<void> set = setBackupFolder(toStd(path));
        if (!set) return m_folder->setText(describe(set.error()));
        read();
    });
    dialog->open();
}

}  // namespace kokemus::ui
