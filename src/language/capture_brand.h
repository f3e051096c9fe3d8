// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/tokens.h"

#include <optional>
#include <string>
#include <vector>

namespace kokemus::language {

/// Finds the first mention of a known brand (the longest where several begin), marks it as used and returns the
/// name as known. Simple Finnish case endings and the genitive s are understood: "Prismassa", "Stockmannilla".
[[nodiscard]] std::optional<std::string> takeKnownBrand(std::vector<Token>& tokens,
                                                        const std::vector<std::string>& brands);

/// A name nobody has used yet: capitalised words that are the first thing left of the line. At the very start of
/// the line a single capitalised word may just begin a sentence; it counts only when something understood or a
/// colon follows. Call it after everything else has been read.
[[nodiscard]] std::optional<std::string> takeNewBrand(std::string_view line, std::vector<Token>& tokens);

}  // namespace kokemus::language
