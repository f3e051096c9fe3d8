// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/capture_brand.h"

#include "domain/fold.h"
#include "language/word_list.h"

#include <algorithm>
#include <array>

namespace kokemus::language {
namespace {

/// What a brand's last word may carry. Finnish cases in both vowel harmonies, and the genitive s.
constexpr std::array<std::string_view, 27> caseEndings = {"n",   "a",   "ä",   "ta",  "tä",  "ssa", "ssä", "sta", "stä",
                                                          "lla", "llä", "lta", "ltä", "lle", "na",  "nä",  "ksi", "an",
                                                          "en",  "in",  "on",  "un",  "yn",  "än",  "ön",  "s",   "'s"};

/// Endings that tell where something happened: an unknown word with one is no name as it stands.
constexpr std::array<std::string_view, 9> placeEndings = {"ssa", "ssä", "sta", "stä", "lla",
                                                          "llä", "lta", "ltä", "lle"};

/// A lower-case word is taken for an inflected name only when the name is long enough not to be met by chance.
constexpr std::size_t shortestInflectedLowerCase = 5;

bool isCaseEnding(std::string_view ending) {
    if (ending.starts_with(':')) ending.remove_prefix(1);  // H&M:ssä
    const auto known = [](std::string_view text) { return std::ranges::find(caseEndings, text) != caseEndings.end(); };
    // Names that end in a consonant take a binding i: Stockmann-i-lla.
    return known(ending) || (ending.size() > 1 && ending.starts_with('i') && known(ending.substr(1)));
}

/// First character is a letter that has a lower-case form other than itself.
bool beginsWithCapital(std::string_view word) {
    const auto first = firstCharacters(word, 1);
    return !first.empty() && foldName(first) != first && first != "ß";
}

bool isInflected(const Token& token, std::string_view foldedName) {
    if (!beginsWithCapital(token.text) && foldedName.size() < shortestInflectedLowerCase) return false;
    if (std::ranges::find(token.bases, foldedName) != token.bases.end()) return true;
    return token.folded.starts_with(foldedName) &&
           isCaseEnding(std::string_view(token.folded).substr(foldedName.size()));
}

/// True when the tokens from `at` on are this name, its last word perhaps inflected.
bool isNameAt(const std::vector<Token>& tokens, std::size_t at, const std::vector<Token>& name) {
    if (name.empty() || at + name.size() > tokens.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const Token& token = tokens[at + i];
        if (token.used || token.kind != name[i].kind) return false;
        const bool last = i + 1 == name.size();
        if (token.folded != name[i].folded && !(last && isInflected(token, name[i].folded))) return false;
    }
    return true;
}

bool isPlace(std::string_view folded) {
    return std::ranges::any_of(placeEndings, [&](std::string_view ending) {
        return folded.size() > ending.size() + 2 && folded.ends_with(ending);
    });
}

/// A capitalised word that is not one of those that begin ordinary sentences.
bool looksLikeName(const Token& token) {
    static const WordList ordinary("capture_words.never_a_brand");
    if (token.folded.size() < 2 || ordinary.holds(token.folded)) return false;
    return token.kind == TokenKind::Word && !token.used && beginsWithCapital(token.text) && !isPlace(token.folded);
}

bool hasInnerCapitalOrDigit(std::string_view word) {
    const auto rest = word.substr(firstCharacters(word, 1).size());
    return std::ranges::any_of(rest,
                               [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '&'; });
}

std::optional<NameFound> findName(const std::vector<Token>& tokens, const std::vector<std::string>& known,
                                  const std::optional<NameFound>& except, bool capitalOnly) {
    std::vector<std::vector<Token>> names;
    for (const std::string& name : known) names.push_back(tokenise(name));
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (except && at >= except->first && at < except->first + except->count) continue;
        if (capitalOnly && !beginsWithCapital(tokens[at].text)) continue;
        std::optional<NameFound> best;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (isNameAt(tokens, at, names[i]) && (!best || names[i].size() > best->count))
                best = NameFound{i, at, names[i].size()};
        if (best) return best;
    }
    return std::nullopt;
}

}  // namespace

std::optional<NameFound> findBrand(const std::vector<Token>& tokens, const std::vector<std::string>& brands,
                                   const std::optional<NameFound>& venue) {
    return findName(tokens, brands, venue, false);
}

std::optional<NameFound> findVenue(const std::vector<Token>& tokens, const std::vector<std::string>& venues) {
    return findName(tokens, venues, std::nullopt, true);
}

std::optional<NewName> findNewBrand(std::string_view line, const std::vector<Token>& tokens) {
    const auto first = std::ranges::find_if(tokens, [](const Token& token) { return !token.used; });
    if (first == tokens.end() || !looksLikeName(*first)) return std::nullopt;
    auto end = first;
    while (end != tokens.end() && looksLikeName(*end)) ++end;
    const bool startsLine = first == tokens.begin();
    const bool severalWords = end - first > 1;
    const bool setOff = end == tokens.end() || end->used || end->text == ":";
    if (startsLine && !severalWords && !setOff && !hasInnerCapitalOrDigit(first->text)) return std::nullopt;
    const auto& last = *(end - 1);
    return NewName{std::string(line.substr(first->begin, last.begin + last.text.size() - first->begin)),
                   static_cast<std::size_t>(first - tokens.begin()), static_cast<std::size_t>(end - first)};
}

}  // namespace kokemus::language
