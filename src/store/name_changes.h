// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal_file.h"

#include <string>
#include <string_view>
#include <vector>

/// Keeping names in order: Journal::namesByUse(), rename(), merge() and setHidden(). Everything here throws
/// SQLite::Exception.
namespace kokemus::store {

[[nodiscard]] Result<std::vector<NameUse>> namesByUse(Connection& connection, std::string_view kind);

[[nodiscard]] Result<std::string> renameName(JournalFile& journal, std::string_view kind, std::string_view idOrName,
                                             std::string_view name);
[[nodiscard]] Result<std::string> mergeNames(JournalFile& journal, std::string_view kind, std::string_view from,
                                             std::string_view into);
[[nodiscard]] Result<std::string> hideName(JournalFile& journal, std::string_view kind, std::string_view idOrName,
                                           bool hidden);

/// Brings search and scores up to date with a record that was just written.
void followRecord(JournalFile& journal, std::string_view kind, const std::string& id);

/// A tag is nothing but a word on encounters. That one is hidden is kept as an aspect of this id, so that it is
/// undone, exported and merged like every other word.
[[nodiscard]] std::string tagWord(std::string_view tag);

}  // namespace kokemus::store
