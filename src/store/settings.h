// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"
#include "kokemus/scores.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Settings that belong to the journal: the weights and constants of the scores ("score.weights.ease") and
/// "language". Only what differs from the default is stored. Everything here throws SQLite::Exception.
namespace kokemus::store {

class Connection;

/// Defaults where the journal says nothing; a stored value this program cannot read is passed over.
[[nodiscard]] ScoreSettings scoreSettings(Connection& connection);

/// Text of a setting, its default included. UnknownWord.
[[nodiscard]] Result<std::string> setting(Connection& connection, std::string_view key);

/// Every known key and its text, in the order they are shown.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> settings(Connection& connection);

/// Empty value = back to the default. UnknownWord, InvalidValue, OutOfRange; nothing is then written. Returns
/// whether the stored scores rest on it and are to be recomputed (refreshAllScores) in the same transaction.
[[nodiscard]] Result<bool> setSetting(Connection& connection, std::string_view key, std::string_view value);

}  // namespace kokemus::store
