// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/phrases.h"

#include "kokemus/fields.h"
#include "kokemus/vocabulary.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <regex>
#include <set>
#include <string>

using namespace kokemus;

namespace {

constexpr Language languages[] = {Language::English, Language::Finnish, Language::Swedish};

std::set<std::string> placeholdersOf(std::string text) {
    std::set<std::string> names;
    for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1))
        names.insert(text.substr(open, text.find('}', open) - open));
    return names;
}

/// Keys that no language has, of `group` + id for every id.
std::vector<std::string> missing(const std::string& group, Ids ids) {
    std::vector<std::string> keys;
    for (const auto language : languages)
        for (const auto id : ids)
            if (const auto key = group + "." + std::string(id); !Phrases(language).has(key)) keys.push_back(key);
    return keys;
}

/// First groups of everything in the sources that the expression matches.
std::set<std::string> inSources(const char* expression) {
    const std::regex regex(expression);
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(KOKEMUS_SOURCE_DIR "/src")) {
        if (entry.path().extension() != ".cpp") continue;
        std::ifstream file(entry.path());
        const std::string source((std::istreambuf_iterator<char>(file)), {});
        for (std::sregex_iterator match(source.begin(), source.end(), regex), end; match != end; ++match)
            found.insert((*match)[1].str());
    }
    return found;
}

}  // namespace

TEST_CASE("every language has the same keys") {
    const auto english = phraseKeys(Language::English);
    REQUIRE(english.size() > 500);
    REQUIRE(std::is_sorted(english.begin(), english.end()));
    CHECK(phraseKeys(Language::Finnish) == english);
    CHECK(phraseKeys(Language::Swedish) == english);
}

TEST_CASE("no phrase is empty, and its placeholders are the same in every language") {
    for (const auto key : phraseKeys(Language::English)) {
        INFO(key);
        const auto english = Phrases(Language::English).text(key);
        CHECK_FALSE(english.empty());
        for (const auto language : {Language::Finnish, Language::Swedish}) {
            const auto text = Phrases(language).text(key);
            CHECK_FALSE(text.empty());
            CHECK(placeholdersOf(text) == placeholdersOf(english));
        }
    }
}

TEST_CASE("a phrase with a form for one has a form for many") {
    for (const auto key : phraseKeys(Language::English)) {
        const std::string name(key);
        if (!name.ends_with("_one")) continue;
        INFO(name);
        CHECK(Phrases(Language::English).has(name.substr(0, name.size() - 4) + "_other"));
    }
}

TEST_CASE("every id of the vocabularies has a name") {
    std::vector<std::string_view> emotions;
    for (const auto& term : builtInEmotions()) emotions.push_back(term.id);
    const std::vector<std::string> none;
    CHECK(missing("emotion", emotions) == none);
    CHECK(missing("emotion_sentence", emotions) == none);
    CHECK(missing("capture_feeling_aliases", emotions) == none);
    CHECK(missing("touchpoint", builtInTouchpoints()) == none);
    CHECK(missing("sector", builtInSectors()) == none);
    CHECK(missing("contact", builtInContactAspects()) == none);
    CHECK(missing("place", builtInPlaceAspects()) == none);
    CHECK(missing("status", Vocabulary<Status>::ids) == none);
    CHECK(missing("precision", Vocabulary<Precision>::ids) == none);
    CHECK(missing("role", Vocabulary<Role>::ids) == none);
    CHECK(missing("channel", Vocabulary<Channel>::ids) == none);
    CHECK(missing("expectation_timing", Vocabulary<Timing>::ids) == none);
    CHECK(missing("promise", Vocabulary<PromiseState>::ids) == none);
    CHECK(missing("reaction", Vocabulary<Reaction>::ids) == none);
    CHECK(missing("recovery", Vocabulary<Recovery>::ids) == none);
    CHECK(missing("noticed_by", Vocabulary<NoticedBy>::ids) == none);
    CHECK(missing("basis", Vocabulary<Basis>::ids) == none);
    CHECK(missing("scale_return", Vocabulary<Return>::ids) == none);
    CHECK(missing("why_logged", Vocabulary<WhyLogged>::ids) == none);
    CHECK(missing("provenance", Vocabulary<Provenance>::ids) == none);
    CHECK(missing("tie", Vocabulary<Tie>::ids) == none);
    CHECK(missing("cluster", Vocabulary<Cluster>::ids) == none);
    CHECK(missing("component", Vocabulary<Component>::ids) == none);
    CHECK(missing("evidence", Vocabulary<Evidence>::ids) == none);
    CHECK(missing("verdict", Vocabulary<Verdict>::ids) == none);
    CHECK(missing("trend", Vocabulary<TrendLabel>::ids) == none);
}

TEST_CASE("every field of an encounter has a name") {
    for (const auto& field : encounterFields()) {
        INFO(field.key);
        CHECK(Phrases(Language::Finnish).has("field." + std::string(field.key)));
    }
}

TEST_CASE("every error has a sentence in every language, without a placeholder left open") {
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const Error error{static_cast<ErrorCode>(code),
                          {{"field", "outcome"},
                           {"value", "9"},
                           {"min", "1"},
                           {"max", "7"},
                           {"expected", "date"},
                           {"limit", "32 MB"},
                           {"reason", "brand_twice"},
                           {"what", "brand"},
                           {"id", "0190"},
                           {"path", "/j"},
                           {"detail", "x"},
                           {"found", "2"},
                           {"supported", "1"},
                           {"line", "3"},
                           {"format", "csv"}},
                          ""};
        for (const auto language : languages) {
            const auto sentence = Phrases(language).describe(error);
            INFO(sentence);
            CHECK(sentence.find_first_of("{}\n") == sentence.npos);
            CHECK(sentence.find("error.") == sentence.npos);
            CHECK(sentence.size() > 10);
        }
    }
}

TEST_CASE("an error names the field in the reader's words and by its key") {
    const Error error{ErrorCode::OutOfRange, {{"field", "ease"}, {"value", "8"}, {"min", "1"}, {"max", "7"}}, ""};
    CHECK(Phrases(Language::Finnish).describe(error) ==
          "Kentän helppous (ease) arvo 8 on sallitun välin 1…7 ulkopuolella. Mitään ei muutettu.");
    CHECK(Phrases(Language::English).describe(error) == "ease: 8 is outside the range 1 to 7. Nothing was changed.");
}

TEST_CASE("a field within a list is named too") {
    const Error error{ErrorCode::UnknownWord, {{"field", "feelings[1].emotion"}, {"value", "vaikea"}}, ""};
    CHECK(Phrases(Language::Finnish).describe(error).starts_with("Kentässä tunne (feelings[1].emotion)"));
}

TEST_CASE("an error is one line of bearable length whatever the value was") {
    const Error error{ErrorCode::UnknownWord, {{"field", "channel"}, {"value", "a\nb\t" + std::string(5000, 'x')}}, ""};
    const auto sentence = Phrases(Language::English).describe(error);
    CHECK(sentence.find('\n') == sentence.npos);
    CHECK(sentence.size() < 300);
}

TEST_CASE("an error without all its values is told without them") {
    const Error error{ErrorCode::JournalDamaged, {{"path", "/j"}, {"detail", ""}}, ""};
    CHECK(Phrases(Language::English).describe(error) ==
          "The journal /j is damaged. Nothing is written to it; restore a backup or salvage what can be read.");
}

TEST_CASE("the reason of a contradiction is told in words") {
    const Error error{ErrorCode::Contradiction, {{"field", "feelings"}, {"reason", "neutral_with_others"}}, ""};
    CHECK(Phrases(Language::Swedish).describe(error).find("Ingen särskild känsla") != std::string::npos);
}

TEST_CASE("braces and percent signs in a user's words stay as they are") {
    const Phrases phrases(Language::English);
    CHECK(phrases.text("message.empty_search", {{"query", "{query} %1 {n} {"}}) ==
          "Nothing found for “{query} %1 {n} {”. Try a shorter word.");
    CHECK(phrases.text("report.better_than", {{"a", "{b}"}, {"b", "{a}"}, {"p", "97"}}) ==
          "In my own encounters {b} is better than {a} (probability 97 %).");
}

TEST_CASE("an argument that is not given leaves its placeholder to be seen") {
    CHECK(Phrases(Language::English).text("report.as_of") == "As of {date}");
}

TEST_CASE("a key that does not exist gives itself") {
    CHECK(Phrases(Language::Finnish).text("no.such_key") == "no.such_key");
    CHECK_FALSE(Phrases(Language::Finnish).has("no.such_key"));
}

TEST_CASE("every phrase that the sources ask for exists") {
    const Phrases phrases(Language::English);
    const auto asked = inSources(R"re((?:text|plural)\(\s*"([a-z_]+\.[a-z0-9_.]+)"\s*[,)])re");
    CHECK(asked.size() > 20);
    for (const auto& key : asked) {
        INFO(key);
        CHECK((phrases.has(key) || (phrases.has(key + "_one") && phrases.has(key + "_other"))));
    }
}

TEST_CASE("every reason that the sources give is told in words") {
    auto reasons = inSources(R"re("reason",\s*"([a-z_]+)")re");
    reasons.merge(inSources(R"re(contradict(?:ion)?\([^;]*?"([a-z_]+)"\))re"));
    reasons.merge(inSources(R"re(importError\("([a-z_]+)")re"));
    CHECK(reasons.size() > 5);
    for (const auto& reason : reasons) {
        INFO(reason);
        CHECK(Phrases(Language::English).has("reason." + reason));
    }
}

TEST_CASE("every kind of thing that can be missing has a name") {
    auto kinds = inSources(R"re("what",\s*"([a-z_]+)")re");
    kinds.merge(inSources(R"re(notFound\("([a-z_]+)")re"));
    CHECK_FALSE(kinds.empty());
    for (const auto& kind : kinds) {
        INFO(kind);
        CHECK(Phrases(Language::English).has("record." + kind));
    }
}

TEST_CASE("one is counted in the singular, everything else in the plural") {
    const Phrases phrases(Language::Finnish);
    CHECK(phrases.plural("count.encounter", 1) == "1 kokemus");
    CHECK(phrases.plural("count.encounter", 0) == "0 kokemusta");
    CHECK(phrases.plural("count.encounter", 12) == "12 kokemusta");
}

TEST_CASE("dates are written as each language writes them") {
    const auto date = *parseDate("2026-03-04");
    CHECK(Phrases(Language::Finnish).date(date) == "4.3.2026");
    CHECK(Phrases(Language::Swedish).date(date) == "4.3.2026");
    CHECK(Phrases(Language::English).date(date) == "4 March 2026");
}

TEST_CASE("numbers are rounded half up and have the decimal sign of the language") {
    CHECK(Phrases(Language::Finnish).number(30.303, 1) == "30,3");
    CHECK(Phrases(Language::English).number(30.303, 1) == "30.3");
    CHECK(Phrases(Language::English).number(64.5, 0) == "65");
    CHECK(Phrases(Language::English).number(66.5, 0) == "67");
    CHECK(Phrases(Language::English).number(-0.2, 0) == "0");
    CHECK(Phrases(Language::Swedish).number(-3.25, 1) == "-3,3");
}

TEST_CASE("money shows cents only when there are some") {
    const std::string space = "\u00a0";
    CHECK(Phrases(Language::Finnish).money(12900, "EUR") == "129" + space + "€");
    CHECK(Phrases(Language::Finnish).money(12905, "EUR") == "129,05" + space + "€");
    CHECK(Phrases(Language::English).money(-50, "EUR") == "-0.50" + space + "€");
    CHECK(Phrases(Language::English).money(123456700, "SEK") == "1" + space + "234" + space + "567" + space + "SEK");
    CHECK(Phrases(Language::English).money(500, "JPY") == "500" + space + "JPY");
    CHECK(Phrases(Language::English).money(1234, "KWD") == "1.234" + space + "KWD");
    CHECK(Phrases(Language::English).money(std::numeric_limits<std::int64_t>::min(), "JPY").starts_with("-9"));
}

TEST_CASE("a language is known by its code, whatever follows it") {
    CHECK(languageFromCode("fi_FI.UTF-8") == Language::Finnish);
    CHECK(languageFromCode("sv-FI") == Language::Swedish);
    CHECK(languageFromCode("en") == Language::English);
    CHECK_FALSE(languageFromCode("de_DE"));
    CHECK_FALSE(languageFromCode("fil"));
    CHECK_FALSE(languageFromCode(""));
    for (const auto language : languages) CHECK(languageFromCode(codeOf(language)) == language);
}
