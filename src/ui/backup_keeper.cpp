// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_keeper.h"

#include "ui/background.h"
#include "ui/text.h"

namespace kokemus::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto afterStart = 5s;  ///< the start belongs to whoever wants to write something down

}  // namespace

BackupKeeper::BackupKeeper(const QString& journal, const std::function<LocalMoment()>& clock, QObject* parent)
    : QObject(parent), m_journal(toStd(journal)), m_clock(clock) {
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &BackupKeeper::backUpIfDue);
}

void BackupKeeper::begin() {
    lookUp();
    QTimer::singleShot(afterStart, this, &BackupKeeper::backUpIfDue);
    m_hourly.start();
}

BackupRequest BackupKeeper::request() const {
    BackupRequest request;
    request.now = m_clock().instant;
    return request;
}

void BackupKeeper::lookUp() {
    inBackground(
        this, [journal = m_journal] { return backupsOf(journal); },
        [this](const Result<std::vector<Backup>>& backups) {
            if (backups && !backups->empty()) m_last = backups->front();
            emit lookedUp();
        });
}

void BackupKeeper::backUpIfDue() {
    inBackground(
        this,
        [journal = m_journal, request = request()] {
            return kokemus::backUpIfDue(journal, BackupReason::Daily, request);
        },
        [this](const Result<std::optional<Backup>>& made) {
            // A journal that does not open is told by the pages.
            if (!made && made.error().code != ErrorCode::JournalMissing) emit failed(made.error());
            if (!made || !*made) return;
            m_last = **made;
            emit lookedUp();
        });
}

void BackupKeeper::backUpNow() {
    inBackground(
        this, [journal = m_journal, request = request()] { return backUp(journal, request); },
        [this](const Result<Backup>& made) {
            if (!made) return emit failed(made.error());
            m_last = *made;
            emit lookedUp();
            emit backedUp(*made);
        });
}

QString BackupKeeper::inWords() const {
    if (!m_last) return tr("Not backed up yet");
    const auto instant = parseInstant(m_last->madeAt);
    if (!instant) return {};
    const LocalMoment made = localMoment(*instant);
    if (made.date == m_clock().date) return tr("Backed up today %1").arg(shownTime(made.minuteOfDay));
    return tr("Backed up %1", "on a day").arg(shownDate(made.date));
}

Result<Restored> restoreWithDrafts(const std::string& backup, const std::string& journal) {
    auto restored = restoreBackup(backup, journal);
    if (!restored || restored->kept.empty()) return restored;
    // The replaced journal may be one that does not open: then there is nothing to carry over.
    const auto before = openJournal(restored->kept, {});
    const auto after = openJournal(journal, {});
    if (!before || !after) return restored;
    (void)(*before)->forEachRecord("draft", [&](const Record& draft) {
        Record carried = draft;
        carried.revision.clear();
        return (*after)->saveRecord(carried).ok();
    });
    return restored;
}

}  // namespace kokemus::ui
