// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_list.h"

#include "domain/fold.h"
#include "language/phrase_table.h"

#include <algorithm>

namespace kokemus::language {

WordList::WordList(std::string_view key) {
    for (const auto language : {Language::Finnish, Language::Swedish, Language::English}) addWords(key, language);
}

WordList::WordList(std::string_view key, Language onlyLanguage) { addWords(key, onlyLanguage); }

void WordList::addWords(std::string_view key, Language language) {
    auto words = findPhrase(language, key).value_or(std::string_view());
    while (!words.empty()) {
        const auto bar = std::min(words.find('|'), words.size());
        std::vector<std::string> entry;
        for (const Token& token : tokenise(words.substr(0, bar))) entry.push_back(token.folded);
        if (!entry.empty()) m_entries.push_back(std::move(entry));
        words.remove_prefix(std::min(bar + 1, words.size()));
    }
    std::ranges::stable_sort(m_entries, std::greater{}, &std::vector<std::string>::size);
}

std::size_t WordList::match(const std::vector<Token>& tokens, std::size_t at) const {
    for (const auto& entry : m_entries) {
        if (at + entry.size() > tokens.size()) continue;
        const bool same = std::equal(entry.begin(), entry.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const std::string& word, const Token& token) {
                                         return !token.used && token.kind == TokenKind::Word && token.folded == word;
                                     });
        if (same) return entry.size();
    }
    return 0;
}

bool WordList::holds(std::string_view foldedWord) const {
    return std::ranges::any_of(m_entries,
                               [&](const auto& entry) { return entry.size() == 1 && entry.front() == foldedWord; });
}

}  // namespace kokemus::language
