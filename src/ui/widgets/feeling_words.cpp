// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feeling_words.h"

#include "kokemus/vocabulary.h"
#include "ui/text.h"

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr std::string_view neutral = "neutral";

QStringList aliasesOf(std::string_view id) {
    const auto key = "capture_feeling_aliases." + std::string(id);
    return windowPhrases().has(key) ? phrase(key).split(QLatin1Char('|')) : QStringList();
}

const OwnWord* find(const std::vector<OwnWord>& own, std::string_view id) {
    const auto at = std::find_if(own.begin(), own.end(), [id](const OwnWord& word) { return word.id == id; });
    return at == own.end() ? nullptr : &*at;
}

/// How well a word fits, 0 best; -1 = not at all.
int fit(const FeelingWord& word, const QString& wanted) {
    const auto name = word.name.toCaseFolded();
    const auto anyAlias = [&](auto test) { return std::any_of(word.aliases.begin(), word.aliases.end(), test); };
    const auto begins = [&](const QString& alias) { return alias.toCaseFolded().startsWith(wanted); };
    const auto contains = [&](const QString& alias) { return alias.toCaseFolded().contains(wanted); };
    if (name.startsWith(wanted)) return 0;
    if (anyAlias(begins)) return 1;
    if (name.contains(QLatin1Char(' ') + wanted)) return 2;
    return name.contains(wanted) || anyAlias(contains) ? 3 : -1;
}

}  // namespace

std::vector<FeelingWord> feelingWords(const std::vector<OwnWord>& own) {
    std::vector<FeelingWord> pleasant;
    std::vector<FeelingWord> unpleasant;
    std::vector<FeelingWord> last;
    const auto add = [&](std::string_view id, double valence, const OwnWord* changed) {
        if (changed && changed->hidden) return;
        const bool renamed = changed && !changed->name.empty();
        auto& group = id == neutral ? last : valence >= 0 ? pleasant : unpleasant;
        group.push_back({toQString(id), renamed ? toQString(changed->name) : phrase("emotion." + std::string(id)),
                         aliasesOf(id), false});
    };
    const auto builtIn = builtInEmotions();
    for (const auto& term : builtIn) add(term.id, term.valence, find(own, term.id));
    for (const auto& word : own) {
        const auto known = [&](const EmotionTerm& term) { return term.id == word.id; };
        if (std::none_of(builtIn.begin(), builtIn.end(), known)) add(word.id, word.valence.value_or(0.0), &word);
    }
    if (!unpleasant.empty()) unpleasant.front().startsGroup = true;
    pleasant.insert(pleasant.end(), unpleasant.begin(), unpleasant.end());
    pleasant.insert(pleasant.end(), last.begin(), last.end());
    return pleasant;
}

std::vector<std::size_t> matchingFeelings(const std::vector<FeelingWord>& words, const QString& typed) {
    const auto wanted = typed.simplified().toCaseFolded();
    std::vector<std::pair<int, std::size_t>> found;
    if (wanted.isEmpty()) return {};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const int how = fit(words[i], wanted); how >= 0) found.emplace_back(how, i);
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> indexes;
    for (const auto& [how, index] : found) indexes.push_back(index);
    return indexes;
}

}  // namespace kokemus::ui
