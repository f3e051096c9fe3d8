// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/backup.h"
#include "store/connection.h"

#include <string>
#include <vector>

namespace kokemus::store {

/// A copy of the journal in a new file `target`, made in small steps, verified and synced. On failure the file is left
/// for its owner to remove.
[[nodiscard]] Result<void> copyJournal(Connection& source, const std::string& sourcePath, const std::string& target,
                                       const BackupRequest& request);

/// Integrity check of a whole file; JournalDamaged. Throws SQLite::Exception.
[[nodiscard]] Result<void> verifyWhole(Connection& connection, const std::string& path);

/// Throws SQLite::Exception.
[[nodiscard]] JournalSummary summaryOf(Connection& connection, const std::string& path);

/// The one before a migration, in the folder of backups.
[[nodiscard]] Result<void> backUpForMigration(Connection& source, const std::string& path);

/// Of backups sorted newest first those that the rotation does not keep.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& backups, const BackupRotation& rotation);

/// `20260314T182000Z`, for names of files.
[[nodiscard]] std::string compactInstant(std::int64_t milliseconds);

}  // namespace kokemus::store
