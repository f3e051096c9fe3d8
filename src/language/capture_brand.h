// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/tokens.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::language {

/// Where in the line a known name stands.
struct NameFound {
    std::size_t index = 0;  ///< which of the names
    std::size_t first = 0;  ///< tokens
    std::size_t count = 0;
};

/// The first mention of a known brand (the longest where several begin) outside of `venue`. Finnish case endings and
/// the genitive s are understood: "Prismassa", "Stockmannilla"; with a dictionary "Aallossa" too.
[[nodiscard]] std::optional<NameFound> findBrand(const std::vector<Token>& tokens,
                                                 const std::vector<std::string>& brands,
                                                 const std::optional<NameFound>& venue);

/// The longest mention of a known venue. Written with a capital, for many places are called like ordinary things.
[[nodiscard]] std::optional<NameFound> findVenue(const std::vector<Token>& tokens,
                                                 const std::vector<std::string>& venues);

struct NewName {
    std::string name;
    std::size_t first = 0;
    std::size_t count = 0;
};

/// A name nobody has used yet: capitalised words that are the first thing left of the line. At the very start of
/// the line a single capitalised word may just begin a sentence; it counts only when something understood or a
/// colon follows. Call it after everything else has been read.
[[nodiscard]] std::optional<NewName> findNewBrand(std::string_view line, const std::vector<Token>& tokens);

}  // namespace kokemus::language
