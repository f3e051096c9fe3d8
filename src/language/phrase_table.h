// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"

#include <span>
#include <string_view>

namespace kokemus::language {

struct Phrase {
    std::string_view key;
    std::string_view text;
};

/// The phrases of a language, sorted by key. Generated at build by embed_phrases.cpp, so nothing is parsed when
/// the program runs.
[[nodiscard]] std::span<const Phrase> phraseTable(Language language);

/// The text of `key`, or nothing.
[[nodiscard]] std::optional<std::string_view> findPhrase(Language language, std::string_view key);

}  // namespace kokemus::language
