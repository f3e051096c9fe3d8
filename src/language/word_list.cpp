// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_list.h"

#include "domain/fold.h"
#include "language/phrase_table.h"

#include <algorithm>

namespace kokemus::language {
namespace {

/// "iloinen" -> "iloisena", "pettynyt" -> "pettyneenä", "sivuutettu" -> "sivuutettuna".
std::string essiveOf(std::string word) {
    const bool back = word.find_first_of("aou") != std::string::npos;
    if (word.ends_with("nen")) word.replace(word.size() - 3, 3, "se");
    if (word.ends_with("ut") || word.ends_with("yt")) word.replace(word.size() - 2, 2, "ee");
    return word + (back ? "na" : "nä");
}

}  // namespace

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

std::size_t WordList::matchInflected(const std::vector<Token>& tokens, std::size_t at) const {
    if (const auto length = match(tokens, at)) return length;
    if (at >= tokens.size() || tokens[at].used || tokens[at].kind != TokenKind::Word) return 0;
    return std::ranges::any_of(tokens[at].bases, [&](const std::string& base) { return holds(base); }) ? 1 : 0;
}

std::size_t WordList::matchVerb(const std::vector<Token>& tokens, std::size_t at) const {
    if (at >= tokens.size() || tokens[at].used || tokens[at].kind != TokenKind::Word) return 0;
    const auto isVerb = [&](const std::string& base) {
        return (base.ends_with("aa") || base.ends_with("ää")) && holds(base);
    };
    return std::ranges::any_of(tokens[at].bases, isVerb) ? 1 : 0;
}

void WordList::addEssives() {
    const auto count = m_entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto entry = m_entries[i];
        entry.back() = essiveOf(entry.back());
        m_entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(m_entries, std::greater{}, &std::vector<std::string>::size);
}

bool WordList::holdsBeginningOf(std::string_view foldedWord) const {
    constexpr std::size_t shortest = 5;  // bytes: "omis" of "omistaja" would begin too many words
    return std::ranges::any_of(m_entries, [&](const auto& entry) {
        const std::string_view word = entry.front();
        return entry.size() == 1 && word.size() > shortest && foldedWord.starts_with(word.substr(0, word.size() - 1));
    });
}

bool WordList::holds(std::string_view foldedWord) const {
    return std::ranges::any_of(m_entries,
                               [&](const auto& entry) { return entry.size() == 1 && entry.front() == foldedWord; });
}

}  // namespace kokemus::language
