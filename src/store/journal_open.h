// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "store/connection.h"

#include <cstdint>
#include <memory>
#include <string>

namespace kokemus::store {

/// 'KOKE', in bytes 68..71 of the file.
inline constexpr std::uint32_t applicationId = 0x4B4F4B45;

/// Which file a path meant when it was opened.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    bool operator==(const FileIdentity&) const = default;
};

/// Identity of what lies at `path` now; zero when nothing does.
[[nodiscard]] FileIdentity identityOf(const std::string& path);

/// Reads the 100-byte header before SQLite may touch the file, opens it, and compares the schema found with the
/// schema expected.
[[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(const std::string& path, int busyTimeout);

}  // namespace kokemus::store
