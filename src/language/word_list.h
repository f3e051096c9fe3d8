// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "language/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace kokemus::language {

/// Words of one meaning, in every language at once: people mix them.
class WordList {
public:
    /// `key` names phrases that list words as "this|or these words".
    explicit WordList(std::string_view key);
    WordList(std::string_view key, Language onlyLanguage);

    /// How many tokens from `at` on are one of these words, the longest that fits; 0 = none. Used tokens never match.
    [[nodiscard]] std::size_t match(const std::vector<Token>& tokens, std::size_t at) const;
    [[nodiscard]] bool holds(std::string_view foldedWord) const;

private:
    void addWords(std::string_view key, Language language);

    std::vector<std::vector<std::string>> m_entries;  ///< folded words, longest first
};

}  // namespace kokemus::language
