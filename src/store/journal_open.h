// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "store/connection.h"
#include "store/disk.h"
#include "store/migration.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace kokemus::store {

/// 'KOKE', in bytes 68..71 of the file.
inline constexpr std::uint32_t applicationId = 0x4B4F4B45;

/// Says whose file this is, from its kind and its first 100 bytes and nothing else.
[[nodiscard]] Result<void> checkOurs(const std::string& path);

/// Reads the 100-byte header before SQLite may touch the file, opens it, and compares the schema found with the
/// schema expected. A journal of an older version is backed up and migrated first.
[[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(const std::string& path, int busyTimeout,
                                                                 SchemaSteps steps = ownSteps());

/// The same for a journal of whatever version this program knows, which is left as it is.
[[nodiscard]] Result<std::unique_ptr<Connection>> openAsItIs(const std::string& path, int busyTimeout,
                                                             SchemaSteps steps = ownSteps());

/// Makes a journal under a temporary name, lets `fill` write into it, and gives it its name unless something has it:
/// whole or not at all. `fill` may be empty, and may throw SQLite::Exception.
[[nodiscard]] Result<void> makeJournal(const std::string& path,
                                       const std::function<Result<void>(const std::string& temporary)>& fill,
                                       SchemaSteps steps = ownSteps());

/// The dictionary that the options offer, opened; empty when they offer none.
[[nodiscard]] BaseForms dictionaryOf(const JournalOptions& options);

}  // namespace kokemus::store
