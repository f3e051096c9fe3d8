// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/capture.h"

#include "kokemus/fields.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace kokemus;
using nlohmann::json;

namespace {

/// Saturday, 14 March 2026, 18:20 in Helsinki.
CaptureContext context(std::vector<std::string> brands = {}) {
    CaptureContext context;
    context.now.date = *parseDate("2026-03-14");
    context.now.minuteOfDay = 18 * 60 + 20;
    context.now.utcOffset = 120;
    context.brands = std::move(brands);
    return context;
}

/// What the parser said, in the words of the data file: only what is there.
json said(const CapturedLine& line) {
    json out = json::object();
    const Encounter& encounter = line.encounter;
    for (const Field& field : encounterFields()) {
        const auto text = fieldText(encounter, field);
        const auto usual = fieldText(Encounter{}, field);
        if (text != usual) out[std::string(field.key)] = text;
    }
    if (!encounter.parties.empty()) out["brand"] = encounter.parties.front().brand;
    for (const auto& feeling : encounter.feelings)
        out["feelings"].push_back(feeling.emotion +
                                  (feeling.intensity == 3 ? "" : ":" + std::to_string(feeling.intensity)));
    for (const auto& tag : encounter.tags) out["tags"].push_back(tag);
    for (const auto& quote : encounter.quotes) out["quotes"].push_back(quote.role + ": " + quote.text);
    for (const auto& question : line.questions) out["questions"].push_back(question);
    return out;
}

/// The runs of bytes between blanks and punctuation.
std::vector<std::string> lettersIn(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (std::string_view(" \t,;:.!?=()[]{}").find(c) == std::string_view::npos) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

/// The names that the lines of the data file take for known.
CaptureContext knownOf(const json& data) {
    auto known = context(data.at("brands").get<std::vector<std::string>>());
    for (const auto& venue : data.at("venues")) known.venues.push_back({venue.at(0), venue.at(1)});
    return known;
}

json readJson(const std::string& name) {
    std::ifstream file(std::string(KOKEMUS_TEST_DATA) + "/" + name);
    REQUIRE(file);
    return json::parse(file);
}

}  // namespace

TEST_CASE("a line says what its words say, and the rest is the note") {
    const auto data = readJson("capture-lines.json");
    auto known = knownOf(data);
    REQUIRE(data.at("lines").size() >= 120);
    for (const bool dictionary : {false, true}) {
        known.baseForms = dictionary ? finnishBaseForms() : BaseForms();
        REQUIRE(static_cast<bool>(known.baseForms) == dictionary);
        for (const auto& row : data.at("lines")) {
            if (row.contains("dictionary") && !dictionary) continue;
            const auto line = row.at("line").get<std::string>();
            INFO(line);
            INFO(dictionary);
            CHECK(said(parseLine(line, known)) == row.at("said"));
        }
    }
}

TEST_CASE("the spans say where in the line each field was read") {
    const auto data = readJson("capture-lines.json");
    auto known = knownOf(data);
    const std::string text = "eilen klo 14 Stockmannilla laukku 129 € (ennen 99) sain 1 pettynyt #hinta";
    std::vector<std::string> fields;
    for (const auto& span : parseLine(text, known).understood)
        fields.push_back(span.field + "=" + text.substr(span.begin, span.end - span.begin));
    CHECK(fields == std::vector<std::string>{"occurred_on=eilen", "occurred_at=klo 14", "brand=Stockmannilla",
                                             "price_actual=129 €", "price_expected=ennen 99", "outcome=sain 1",
                                             "feelings=pettynyt", "tags=#hinta"});
}

TEST_CASE("every word of a line is understood or in the note, and spans never overlap") {
    const auto data = readJson("capture-lines.json");
    auto known = knownOf(data);
    known.baseForms = finnishBaseForms();
    for (const auto& row : data.at("lines")) {
        const auto text = row.at("line").get<std::string>();
        INFO(text);
        const auto line = parseLine(text, known);
        std::string left;
        std::size_t at = 0;
        for (const auto& span : line.understood) {
            REQUIRE(span.begin >= at);
            REQUIRE(span.begin < span.end);
            REQUIRE(span.end <= text.size());
            left += text.substr(at, span.begin - at) + ' ';
            at = span.end;
        }
        left += text.substr(at);
        for (const auto& word : lettersIn(left)) CHECK(line.encounter.note.find(word) != std::string::npos);
    }
}

TEST_CASE("a line of which nothing is understood is a note, byte for byte") {
    for (const std::string text : {"",        "hei",      "  kaksi  väliä  ",
                                   "a\tb\nc", "((",       "))",
                                   "\"",      "”",        "#",
                                   "# 1",     "…",        "€",
                                   "klo",     "sain",     "ennen",
                                   "4.13.",   "31.2.",    "99.99.99",
                                   "25:00",   "\xff\xfe", "😀"}) {
        INFO(text);
        const auto line = parseLine(text, context());
        const auto begin = text.find_first_not_of(" \t\r\n");
        const auto end = text.find_last_not_of(" \t\r\n");
        CHECK(line.encounter.note == (begin == text.npos ? "" : text.substr(begin, end + 1 - begin)));
        Encounter onlyNote;
        onlyNote.note = line.encounter.note;
        CHECK(line.encounter == onlyNote);
    }
}

TEST_CASE("a text too long for a line is a note") {
    std::string story = "eilen sain 1 ";
    story.append(10'000, 'x');
    const auto line = parseLine(story, context());
    CHECK(line.encounter.note == story);
    CHECK_FALSE(line.encounter.outcome);
}

TEST_CASE("the same tag, and the same feeling, is kept once") {
    const auto line = parseLine("#hinta #Hinta pettynyt petyin", context());
    CHECK(line.encounter.tags == std::vector<std::string>{"hinta"});
    CHECK(line.encounter.feelings.size() == 1);
}

TEST_CASE("a fourth feeling stays in the note, and so does neutral beside others") {
    const auto line = parseLine("pettynyt turhautunut ärtynyt petetty", context());
    CHECK(line.encounter.feelings.size() == 3);
    CHECK(line.encounter.note == "petetty");
    CHECK(parseLine("pettynyt neutraali", context()).encounter.note == "neutraali");
}

TEST_CASE("whatever a line says can be saved") {
    const auto data = readJson("capture-lines.json");
    for (const auto& row : data.at("lines")) {
        auto encounter = parseLine(row.at("line").get<std::string>(), context()).encounter;
        if (!encounter.occurredOn) encounter.occurredOn = context().now.date;
        INFO(row.at("line").get<std::string>());
        CHECK(validate(encounter).ok());
    }
}

TEST_CASE("no mixture of words loses a word: what is not understood is in the note, in order") {
    std::mt19937 random(20260314);
    const std::vector<std::string> words = {
        "eilen",    "klo",      "14",          "129",     "€",          "(ennen",    "99)",     "sain",
        "1",        "odotin",   "6",           "min",     "\"a-haa\"",  "myyjä:",    "Kuura",   "#tag",
        "pettynyt", "ei",       "xyz",         "4.7.",    "1\u00a0299", "”",         "((",      ")",
        ".",        "was",      "at",          "2pm",     "\xff",       "i",         "går",     "->",
        "harmitti", "kassalla", "puhelimessa", "menossa", "3.",         "lokakuuta", "sitten",  "todella",
        "päivää",   "sanoi",    "99->129",     "jonossa", "puoli",      "tuntia",    "kesällä", "2024"};
    std::uniform_int_distribution<std::size_t> word(0, words.size() - 1);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int left = 8; left > 0; --left) text += words[word(random)] + " ";
        const auto line = parseLine(text, context({"Kuura"}));
        INFO(text);
        std::size_t at = 0;
        for (const char c : line.encounter.note) {
            if (c == ' ') continue;
            at = text.find(c, at);
            REQUIRE(at != text.npos);
            ++at;
        }
        const auto count = [](const std::string& whole) {
            std::size_t n = 0;
            for (auto i = whole.find("xyz"); i != whole.npos; i = whole.find("xyz", i + 1)) ++n;
            return n;
        };
        REQUIRE(count(line.encounter.note) == count(text));
    }
}
