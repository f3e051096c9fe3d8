// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/exchange.h"
#include "kokemus/journal_report.h"
#include "kokemus/report.h"
#include "kokemus/score_settings.h"
#include "support/file_content.h"
#include "support/temp_journal.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>

// The figures of generated journals against those of an implementation that shares nothing with ours
// (make_expectations.py, which needs the reference; the committed file does not).
namespace kokemus::tests {

namespace {

using nlohmann::json;
using test::must;
using test::TempJournal;

constexpr double tolerance = 1e-6;

void fill(TempJournal& journal, const json& encounters) {
    const auto batch = must(journal->beginBatch("import", "generated"));
    for (const json& one : encounters) {
        const auto added = batch->addEncounter(must(encounterFromJson(one.dump())));
        REQUIRE(must(added) == AddOutcome::New);
    }
    must(batch->commit());
}

ScoreRequest requestOf(const json& generated) {
    ScoreRequest request;
    request.asOf = parseDate(generated.at("as_of").get<std::string>()).value();
    for (const auto& [key, value] : generated.at("settings").items()) {
        if (key == "weights") {
            for (const auto& [part, weight] : value.items())
                must(setScoreSetting(request.settings, "weights." + part, weight.dump()));
        } else {
            must(setScoreSetting(request.settings, key, value.dump()));
        }
    }
    return request;
}

void compareNumber(const json& expected, const char* key, const std::optional<double>& found) {
    INFO(key);
    REQUIRE(expected.contains(key) == found.has_value());
    if (found) CHECK(std::abs(*found - expected.at(key).get<double>()) <= tolerance);
}

void compareFigure(const std::string& key, const json& expected, const std::vector<ReportSection>& sections) {
    for (const ReportSection& section : sections)
        for (const ReportFigure& figure : section.figures) {
            if (figure.key != key) continue;
            INFO(key << ": " << figure.text);
            CHECK(figure.n == expected.at("n").get<int>());
            compareNumber(expected, "value", figure.value);
            if (expected.contains("low")) compareNumber(expected, "low", figure.low);
            if (expected.contains("high")) compareNumber(expected, "high", figure.high);
            return;
        }
    FAIL("no figure " << key);
}

std::vector<std::string> namesOf(const ScoreTable& table, const std::vector<std::size_t>& order) {
    std::vector<std::string> names;
    for (const std::size_t index : order) names.push_back(table.brands[index].name);
    return names;
}

void compareBrand(Journal& journal, ScoreRequest request, const std::string& name, const json& expected) {
    INFO(name);
    request.brand = must(journal.findBrand(name));
    const BrandReport report = must(brandReport(journal, request, Language::English));
    for (const auto& [key, figure] : expected.at("figures").items()) compareFigure(key, figure, report.sections);
    json shifts = json::array();
    for (const ChangePoint& change : report.changes)
        shifts.push_back(
            {{"since", report.scores[change.since].encounter}, {"at", report.scores[change.at].encounter}});
    CHECK(shifts == expected.at("shifts"));
}

void compareAll(const json& expectations) {
    for (const json& generated : expectations.at("journals")) {
        TempJournal journal;
        fill(journal, generated.at("encounters"));
        const ScoreRequest request = requestOf(generated);
        const json& expected = generated.at("expected");
        for (const auto& [name, brand] : expected.at("brands").items()) compareBrand(*journal, request, name, brand);
        const JournalReport report = must(journalReport(*journal, request, Language::English));
        CHECK(namesOf(report.table, report.best) == expected.at("best").get<std::vector<std::string>>());
        CHECK(namesOf(report.table, report.worst) == expected.at("worst").get<std::vector<std::string>>());
        CHECK(namesOf(report.table, report.tooFew) == expected.at("too_few").get<std::vector<std::string>>());
        compareFigure("validity", expected.at("validity"), report.sections);
        for (const json& pair : expected.at("better")) {
            const std::vector<std::string> brands{must(journal->findBrand(pair[0].get<std::string>())),
                                                  must(journal->findBrand(pair[1].get<std::string>()))};
            const BrandComparison comparison = must(compareBrands(*journal, request, brands, Language::English));
            REQUIRE(comparison.pairs.size() == 1);
            CHECK(std::abs(comparison.pairs[0].pBetter.value() - pair[2].get<double>()) <= tolerance);
        }
    }
}

// What the script prints for a seed; empty without the reference.
std::string generated(int seed) {
    if (!std::getenv("KOKEMUS_REFERENCE_DIR")) return {};
    const std::string command =
        "python3 '" KOKEMUS_SOURCE_DIR "/tests/report/make_expectations.py' " + std::to_string(seed);
    FILE* out = popen(command.c_str(), "r");
    REQUIRE(out);
    std::string text;
    for (int byte = std::fgetc(out); byte != EOF; byte = std::fgetc(out)) text += static_cast<char>(byte);
    REQUIRE(pclose(out) == 0);
    return text;
}

}  // namespace

TEST_CASE("the figures of generated journals are those of the reference, to 1e-6") {
    compareAll(json::parse(test::contentOf(KOKEMUS_TEST_DATA "/report-expectations.json")));
}

TEST_CASE("where the reference is, the committed expectations are its own, and other journals agree too") {
    const std::string committed = test::contentOf(KOKEMUS_TEST_DATA "/report-expectations.json");
    const std::string again = generated(json::parse(committed).at("seed").get<int>());
    if (again.empty()) return;
    CHECK(json::parse(again).at("journals").size() == json::parse(committed).at("journals").size());
    CHECK(again == committed);
    for (const int seed : {8, 9, 10, 11}) {
        INFO("seed " << seed);
        compareAll(json::parse(generated(seed)));
    }
}

}  // namespace kokemus::tests
