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
    /// The same, but one word in an inflected form counts too when the dictionary knows its base form.
    [[nodiscard]] std::size_t matchInflected(const std::vector<Token>& tokens, std::size_t at) const;
    /// The same for Finnish verbs alone ("harmittaa"): an adjective in another case speaks of something else.
    [[nodiscard]] std::size_t matchVerb(const std::vector<Token>& tokens, std::size_t at) const;
    /// Adds the Finnish essive of every entry: "pettyneenä", "iloisena", "sivuutettuna".
    void addEssives();
    /// True when the word begins as an entry of one word does, but for its last letter: "asiakasta" as "asiakas".
    [[nodiscard]] bool holdsBeginningOf(std::string_view foldedWord) const;
    [[nodiscard]] bool holds(std::string_view foldedWord) const;

private:
    void addWords(std::string_view key, Language language);

    std::vector<std::vector<std::string>> m_entries;  ///< folded words, longest first
};

}  // namespace kokemus::language
