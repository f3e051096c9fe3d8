// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/exchange.h"
#include "support/catch.h"

#include <sstream>

using namespace kokemus;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

ScoreTable tableOf(int n) {
    ScoreTable table;
    table.asOf = *parseDate("2026-06-01");
    BrandScore brand;
    brand.brand = "id-1";
    brand.name = "Kahvila \"Kuura\"";
    brand.posterior.n = n;
    brand.posterior.weight = 2.5;
    brand.posterior.score = 1.0 / 3.0;
    brand.posterior.verdict = Verdict::TooFew;
    brand.trend = Trend{TrendLabel::NoTrend, 0.25, -1.5, 6, -3};
    table.brands.push_back(brand);
    return table;
}

}  // namespace

TEST_CASE("a listing shows a score only when it counts and the components always") {
    EncounterScore figures;
    figures.score = 72.8125;
    figures.coverage = 1.0;
    figures.components[0] = 50.0;
    Encounter encounter;
    encounter.privateNote = "salaisuus";
    for (const bool counts : {true, false}) {
        std::ostringstream out;
        EncounterListWriter writer(out);
        writer.add(encounter, figures, counts);
        writer.add(encounter, figures, counts);
        writer.finish();
        CHECK(holds(out.str(), counts ? "\"score\":72.8125" : "\"score\":null"));
        CHECK(holds(out.str(), "\"components\":{\"outcome\":50.0,\"emotion\":null,"));
        CHECK_FALSE(holds(out.str(), "salaisuus"));
    }
    std::ostringstream empty;
    EncounterListWriter(empty).finish();
    CHECK(empty.str() == "{\"encounters\":[]}\n");
}

TEST_CASE("a score table holds unrounded figures and only the settings that were changed") {
    ScoreTable table = tableOf(2);
    CHECK(
        holds(toJson(table, false), "\"settings\":{},\"hyper\":{\"mu\":50.0,\"sigma\":20.0,\"tau\":12.0,\"nu\":10.0}"));
    CHECK(holds(toJson(table, false), "\"score\":0.3333333333333333"));
    CHECK(holds(toJson(table, false), "\"name\":\"Kahvila \\\"Kuura\\\"\""));
    CHECK(holds(toJson(table, false), "\"verdict\":\"too_few\""));
    CHECK(holds(toJson(table, false), "\"weakest\":null,\"trend\":null"));
    CHECK(holds(toJson(table, true), "\"trend\":{\"label\":\"no_trend\",\"p\":0.25,\"slope_per_year\":-1.5,\"n\":6}"));
    table.settings.halfLifeDays = 365;
    table.settings.weights[1] = 20;
    CHECK(holds(toJson(table, false), "\"settings\":{\"weights\":{\"outcome\":25.0,\"emotion\":20.0,"));
    CHECK(holds(toJson(table, false), "\"half_life_days\":365"));
}

TEST_CASE("brands without a counting encounter are left out of scores and kept in the brand list") {
    CHECK(holds(toJson(tableOf(0), false), "\"brands\":[]"));
    CHECK(holds(brandsToJson(tableOf(0)), "\"id\":\"id-1\""));
}

TEST_CASE("an import report tells lines as numbers and paths as text") {
    ImportReport report;
    report.added = 3;
    report.refused.push_back({"17", {ErrorCode::MissingDate, {}, {}}});
    report.refused.push_back({"encounters[3]", {ErrorCode::MissingDate, {}, {}}});
    const std::string text = toJson(report, Phrases(Language::English));
    CHECK(holds(text, "{\"new\":3,\"known\":0,\"incomplete\":0,\"refused\":[{\"line\":17,\"reason\":\""));
    CHECK(holds(text, "{\"line\":\"encounters[3]\",\"reason\":\""));
    CHECK(holds(text, "\"batch\":null}"));
}

TEST_CASE("small answers have their documented shapes") {
    CHECK(idToJson("abc") == "{\"id\":\"abc\"}\n");
    CHECK(toJson(CheckReport{false, {"a \"b\""}}) == "{\"ok\":false,\"problems\":[\"a \\\"b\\\"\"]}\n");
    CHECK(toJson(Counts{{"encounters", 2}}) == "{\"encounters\":2}\n");
    CHECK(toJson(std::vector<SearchHit>{{"x", {"exact", "base"}}}) ==
          "{\"encounters\":[{\"id\":\"x\",\"matched\":[\"exact\",\"base\"]}]}\n");
    CHECK(settingsToJson({{"language", "fi"}}) == "{\"language\":\"fi\"}\n");
}

TEST_CASE("a change that holds no JSON is told as text") {
    Change change;
    change.id = "c1";
    change.what = "edit";
    change.changes.push_back({"encounter", "e1", R"({"outcome":5})", "{broken"});
    const std::string text = toJson(std::vector<Change>{change});
    CHECK(holds(text, R"("before":{"outcome":5},"after":"{broken")"));
}
