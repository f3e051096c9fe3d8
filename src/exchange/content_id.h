// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kokemus::exchange {

/// FNV-1a, 64 bits, from a starting value of choice. Tells contents apart; keeps no secret.
[[nodiscard]] std::uint64_t hashOf(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325ULL);
/// The same as 16 hex digits.
[[nodiscard]] std::string hexHash(std::string_view text);

/// The id of an encounter that came without one, made from what it says: reading the same file twice adds it
/// once. The n-th of several equal ones in a file is told apart by its number. Shaped as a UUIDv7 whose time is
/// the day of the encounter.
[[nodiscard]] std::string idFromContent(const std::optional<Date>& day, const std::string& content,
                                        std::uint64_t number);

}  // namespace kokemus::exchange
