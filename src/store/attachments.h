// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "store/connection.h"

#include <string>
#include <string_view>

namespace kokemus::store {

/// SHA-256 of the bytes as 64 lower case hex digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Keeps the bytes (once) and gives the attachment its sha256. An attachment without bytes keeps the sha256 it has:
/// a photo that an import could not find stays visible as missing. Refused when bytes and sha256 disagree.
[[nodiscard]] Result<void> keepBytes(Connection& connection, Attachment& attachment);

/// The bytes; empty when they are not there.
[[nodiscard]] std::string bytesOf(Connection& connection, const std::string& sha256);

/// Drops bytes that no encounter and no history names any more.
void dropUnnamedBytes(Connection& connection);

}  // namespace kokemus::store
