// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/phrases.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus {

/// One condition of a filter in words.
struct FilterPhrase {
    std::string key;    ///< "brand", "touchpoint", "score" ...: the phrase below `filter.`
    std::string value;  ///< of those that are alternatives in a list; else empty
    std::string text;   ///< "Touchpoint: arrival"
};

/// What the journal's user calls a word of a vocabulary ("touchpoint", "emotion", ...); empty = nothing else.
using OwnNameOf = std::function<std::string(std::string_view vocabulary, std::string_view id)>;

/// The conditions of a filter, one phrase each and one for each alternative of a list, in the order of Filter. Window,
/// command line and reports state a filter with these. Empty for a filter that lets everything through.
[[nodiscard]] std::vector<FilterPhrase> filterPhrases(const Filter& filter, const OwnNameOf& ownName,
                                                      const Phrases& phrases);

}  // namespace kokemus
