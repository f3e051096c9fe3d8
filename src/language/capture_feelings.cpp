// SPDX-License-Identifier: GPL-3.0-or-later
// The writer's own feelings; those of others stay in the note.
#include "kokemus/vocabulary.h"
#include "language/capture_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kokemus::language {
namespace {

constexpr std::size_t negationReach = 3;  ///< words: "ei edes yhtään harmittanut"

struct FeelingWords {
    std::string_view emotion;
    WordList words;
};

const std::vector<FeelingWords>& feelingWords() {
    static const auto all = [] {
        std::vector<FeelingWords> list;
        for (const auto& term : builtInEmotions()) {
            WordList words("capture_feeling_aliases." + std::string(term.id));
            words.addEssives();
            list.push_back({term.id, std::move(words)});
        }
        return list;
    }();
    return all;
}

/// The emotion whose longest alias begins at `at`, and how many words that is.
std::pair<std::string_view, std::size_t> matchFeeling(const CaptureLine& line, std::size_t at) {
    std::pair<std::string_view, std::size_t> best{"", 0};
    for (const auto& [emotion, words] : feelingWords())
        if (const auto length = words.match(line.tokens, at); length > best.second) best = {emotion, length};
    if (best.second) return best;
    for (const auto& [emotion, words] : feelingWords())
        if (const auto length = words.matchVerb(line.tokens, at)) return {emotion, length};
    return best;
}

/// "todella pettynyt", "lite irriterad": how strong, and how many words say so.
std::pair<int, std::size_t> matchIntensity(const CaptureLine& line, std::size_t at) {
    static const std::array<std::pair<int, WordList>, 3> degrees = {{{2, WordList("capture_words.intensity_2")},
                                                                     {4, WordList("capture_words.intensity_4")},
                                                                     {5, WordList("capture_words.intensity_5")}}};
    for (const auto& [intensity, words] : degrees)
        if (const auto length = words.match(line.tokens, at)) return {intensity, length};
    return {3, 0};
}

/// "en ollut pettynyt", "ei edes harmittanut": a "not" in the same clause before `at`.
bool isNegated(const CaptureLine& line, std::size_t at) {
    static const WordList negations("capture_words.not_feeling");
    for (std::size_t back = 1; back <= std::min(at, negationReach); ++back) {
        if (line.tokens[at - back].kind != TokenKind::Word) return false;
        if (negations.match(line.tokens, at - back) == 1) return true;
    }
    return false;
}

/// "asiakasta harmitti", "myyjä tosi vihainen": somebody with a role stands right before.
bool followsPerson(const CaptureLine& line, std::size_t at) {
    static const auto roles = [] {
        std::vector<WordList> lists;
        for (const char* role : {"salesperson", "waiter", "cashier", "agent", "receptionist", "driver", "technician",
                                 "manager", "owner", "official", "professional", "customer", "employee"})
            lists.emplace_back("person_role." + std::string(role));
        lists.emplace_back("capture_words.people");
        return lists;
    }();
    const Token* before = at > 0 ? line.word(at - 1) : nullptr;
    if (!before) return false;
    return std::ranges::any_of(roles, [&](const WordList& role) {
        return role.matchInflected(line.tokens, at - 1) || role.holdsBeginningOf(before->folded);
    });
}

/// "myyjä oli vihainen", "en pettynyt", "iloinen myyjä": the word is somebody else's feeling, or nobody's.
/// `lead` words ("olin") before the feeling say that it is the writer's own.
bool isSomebodyElses(const CaptureLine& line, std::size_t first, bool own, std::size_t at, std::size_t length) {
    static const WordList others("capture_words.others");
    static const WordList describesOthers("capture_words.describes_others");
    if (isNegated(line, first)) return true;
    if (first > 0 && others.match(line.tokens, first - 1) == 1) return true;
    if (own) return false;
    return followsPerson(line, first) ||
           (describesOthers.match(line.tokens, at) == length && line.word(at + length) &&
            matchFeeling(line, at + length).second == 0 && matchIntensity(line, at + length).second == 0);
}

bool fits(const std::vector<Feeling>& feelings, std::string_view emotion) {
    if (feelings.size() >= 3) return false;
    if (!feelings.empty() && (emotion == "neutral" || feelings.front().emotion == "neutral")) return false;
    return std::ranges::none_of(feelings, [&](const Feeling& feeling) { return feeling.emotion == emotion; });
}

/// "hämmentynyt" can be ymmällä or iloisesti yllättynyt.
void askAmbiguous(CaptureLine& line, std::size_t at) {
    static const auto withEssives = [](std::string_view key) {
        WordList words(key);
        words.addEssives();
        return words;
    };
    static const WordList bewildered = withEssives("capture_ambiguous.bewildered");
    static const WordList surprised = withEssives("capture_ambiguous.surprised");
    const auto names = [&](const WordList& words) {
        return words.match(line.tokens, at) || words.matchVerb(line.tokens, at);
    };
    if (names(bewildered)) line.ask("bewildered");
    if (names(surprised)) line.ask("surprised");
}

}  // namespace

void readFeelings(CaptureLine& line) {
    static const WordList felt("capture_words.felt");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto lead = felt.match(line.tokens, i);
        auto at = i + lead;
        auto [emotion, length] = matchFeeling(line, at);
        int intensity = 3;
        if (length == 0) {
            const auto [degree, words] = matchIntensity(line, at);
            const auto after = words ? matchFeeling(line, at + words) : std::pair<std::string_view, std::size_t>{};
            if (after.second) {
                at += words;
                intensity = degree;
                emotion = after.first;
                length = after.second;
            }
        }
        if (length == 0) {
            askAmbiguous(line, i);
            continue;
        }
        const auto words = at - i + length;
        const bool fitting =
            !isSomebodyElses(line, i, lead > 0, at, length) && fits(line.encounter().feelings, emotion);
        // What is not taken is passed over whole: "en ollut kovin pettynyt" has no second feeling in its middle.
        if (fitting) {
            line.encounter().feelings.push_back({std::string(emotion), intensity});
            line.use(i, words, "feelings");
        }
        i += words - 1;
    }
}

}  // namespace kokemus::language
