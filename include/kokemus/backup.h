// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/journal.h"
#include "kokemus/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What keeps a journal safe: backups, restoring one, salvaging what a damaged file still holds, and where a journal
/// lies. Every function opens what it needs by itself and belongs to no thread; none of them is quick.
namespace kokemus {

/// What a journal or a backup of it holds, to be looked at before one takes the other's place.
struct JournalSummary {
    std::string path;
    std::int64_t bytes = 0;
    std::int64_t encounters = 0;  ///< those in the trash included
    std::int64_t inbox = 0;       ///< of them, outside the trash
    std::int64_t trashed = 0;     ///< of them
    std::int64_t brands = 0;
    std::optional<Date> newest;  ///< the latest day something happened on
    std::string recorded;        ///< UTC instant the newest entry was written; empty without entries
    std::string changed;         ///< UTC instant of the last change; empty when there was none

    bool operator==(const JournalSummary&) const = default;
};

/// One backup of a journal in the folder of backups.
struct Backup {
    std::string path;
    std::string madeAt;  ///< UTC instant, from its name
    std::int64_t bytes = 0;

    bool operator==(const Backup&) const = default;
};

/// How backups are thinned out. What is counted are the days, weeks and months that have a backup, so that a clock
/// gone wrong removes nothing; of each the newest backup stays.
struct BackupRotation {
    int newest = 3;  ///< stay whatever the other rules and the limit say
    int days = 7;
    int weeks = 5;  ///< from Monday
    int months = 12;
    std::int64_t maxBytes = 4'000'000'000;  ///< of all backups of one journal; the oldest go first
};

struct BackupRequest {
    std::int64_t now = 0;  ///< milliseconds since 1970 UTC; 0 = the machine's clock
    BackupRotation rotation;
    /// Called between the small steps; false stops it (Cancelled).
    std::function<bool()> goOn;
    int busyTimeout = 30'000;  ///< how long a step waits for another program's lock. Milliseconds
};

/// Where backups are kept: what setBackupFolder() was given, else `backups` beside the standard journal. The choice is
/// this user's on this machine, in $XDG_CONFIG_HOME/kokemus/backup-folder; a journal cannot say where copies of it go.
/// NoHome.
[[nodiscard]] Result<std::string> backupFolder();
/// An absolute path; empty = the standard folder again.
[[nodiscard]] Result<void> setBackupFolder(const std::string& folder);

/// Backs up into the folder of backups and thins out older ones of the same journal, in this order. The copy is made in
/// small steps between which saves go on, under a temporary name; it is opened, checked for integrity and its
/// entries are counted before it gets its name. Errors: those of opening the journal; JournalDamaged when the copy (so
/// the journal) is damaged; DiskFull, IoFailed and so on with the path in the folder. Nothing is removed by a backup
/// that failed.
[[nodiscard]] Result<Backup> backUp(const std::string& journal, const BackupRequest& request = {});
/// The same into a file (an older backup there is replaced by the whole new one) or, under a name of its own, into a
/// folder. AlreadyExists when the file is no Kokemus journal, or the journal itself.
[[nodiscard]] Result<Backup> backUpTo(const std::string& journal, const std::string& target,
                                      const BackupRequest& request = {});

enum class BackupReason {
    Daily,   ///< the last one is older than a day
    Before,  ///< something big is about to be done: the last one is older than the last change
};
/// Backs up when there is reason to: not without entries, and not when nothing was written since the last backup.
/// Gives the backup made, or none.
[[nodiscard]] Result<std::optional<Backup>> backUpIfDue(const std::string& journal, BackupReason reason,
                                                        const BackupRequest& request = {});

/// The backups of the journal at this path in the folder of backups, newest first; also when the journal is gone.
[[nodiscard]] Result<std::vector<Backup>> backupsOf(const std::string& journal);

/// Opens and counts. Errors: those of opening a journal.
[[nodiscard]] Result<JournalSummary> summarise(const std::string& path);

/// A backup beside the journal whose place it would take.
struct RestorePreview {
    JournalSummary backup;
    std::optional<JournalSummary> present;  ///< absent: there is no journal, or it does not open
    std::optional<Error> problem;           ///< why it does not open
    // Entries, those in the trash included; 0 while `present` is absent.
    std::int64_t onlyInBackup = 0;
    std::int64_t onlyInPresent = 0;
    std::int64_t different = 0;
};
/// Checks the whole backup and compares. JournalMissing, JournalForeign, JournalNewer, JournalDamaged for the backup.
[[nodiscard]] Result<RestorePreview> previewRestore(const std::string& backup, const std::string& journal);

struct Restored {
    std::string path;
    std::string kept;  ///< where the replaced journal is now, with what lay beside it; empty when there was none
};
/// Puts a copy of the backup in the place of the journal, which is kept beside it. The backup is checked first; the
/// copy is verified before anything is moved. JournalLocked while another program writes; refusals as previewRestore().
[[nodiscard]] Result<Restored> restoreBackup(const std::string& backup, const std::string& journal,
                                             const BackupRequest& request = {});

/// Rows of one table that could not be read.
struct Unreadable {
    std::string table;
    std::int64_t rows = 0;
    std::string detail;  ///< of the first one

    bool operator==(const Unreadable&) const = default;
};
struct SalvageReport {
    std::string path;  ///< the new journal
    Counts read;       ///< rows by table, without the derived ones
    std::vector<Unreadable> unreadable;
    JournalSummary summary;  ///< of the new journal
};
/// Reads what can be read of a damaged journal, row by row from both ends, into a new one, whose derived figures and
/// search words are made anew. The damaged file is not opened by SQLite but copied first, and left as it is.
/// JournalMissing, JournalForeign, JournalNewer; AlreadyExists when there is anything at `target`; JournalDamaged when
/// nothing can be read.
[[nodiscard]] Result<SalvageReport> salvageJournal(const std::string& damaged, const std::string& target,
                                                   const JournalOptions& options);

/// What can be read of a damaged journal, as a journal to look at: salvaged into a file beside it, or where that cannot
/// be made in the folder for temporary files, which has no name any more when this returns. Changing it keeps nothing.
[[nodiscard]] Result<std::unique_ptr<Journal>> openReadable(const std::string& damaged, const JournalOptions& options);

/// What a place does to a journal that lies there.
struct JournalPlacement {
    std::string syncedBy;  ///< "Dropbox", "OneDrive", "Nextcloud", "Syncthing", "iCloud" ...; empty: by nothing known
    std::string networkSystem;  ///< "nfs", "cifs" ...; empty: a disk of this machine
    std::int64_t names = 1;     ///< hard links to the file
    bool othersCanRead = false;
    std::vector<std::string> conflictCopies;  ///< what a synchronising program left beside it

    bool operator==(const JournalPlacement&) const = default;
};
/// Never an error: what cannot be told is not said.
[[nodiscard]] JournalPlacement placementOf(const std::string& journal);

// --- the same as JSON, for the command line
[[nodiscard]] std::string toJson(const Backup& backup, const JournalSummary& summary);
[[nodiscard]] std::string toJson(const std::string& folder,
                                 const std::vector<std::pair<Backup, std::optional<JournalSummary>>>& backups);
[[nodiscard]] std::string toJson(const RestorePreview& preview, const Restored& restored);
[[nodiscard]] std::string toJson(const SalvageReport& report);

}  // namespace kokemus
