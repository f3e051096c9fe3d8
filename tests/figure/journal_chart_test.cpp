// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/charts.h"
#include "support/temp_journal.h"
#include "well_formed.h"

#include <algorithm>

namespace kokemus::tests {

using test::must;
using test::TempJournal;
using test::told;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

ChartRequest requestFor(const std::string& kind, const std::string& brand = {}) {
    ChartRequest request;
    request.kind = kind;
    request.scores.asOf = *parseDate("2026-06-01");
    if (!brand.empty()) request.scores.filter.brands = {brand};
    return request;
}

Figure drawn(TempJournal& journal, const ChartRequest& request) {
    return must(journalChart(*journal, request, Language::English))({});
}

/// Nine encounters with one brand, one of them confidential, two of a case with steps.
struct Told {
    Told() {
        for (int i = 0; i < 9; ++i) {
            Encounter encounter = told("Kuura", "2026-0" + std::to_string(i / 3 + 1) + "-1" + std::to_string(i % 3), 6);
            encounter.ability = i % 7 + 1;
            encounter.willingness = 7 - i % 7;
            encounter.touchpoint = i % 2 == 0 ? "arrival" : "payment";
            encounter.parties.front().sector = "cafe";
            if (i == 4) encounter.confidential = true;
            if (i >= 7) encounter.caseName = "Kadonnut kahvi";
            if (i == 7) encounter.steps = {{"arrival", 2, "", ""}, {"payment", -1, "", ""}};
            ids.push_back(must(journal->save(encounter)).id);
        }
        must(journal->save(told("Toinen", "2026-05-01", 2)));
    }
    TempJournal journal;
    std::vector<std::string> ids;
};

bool leadsTo(const Figure& figure, const std::string& key) {
    return std::ranges::any_of(figure.hits, [&](const FigureHit& hit) { return hit.key == key; });
}

}  // namespace

TEST_CASE("every kind of picture can be made from a journal and from an empty one") {
    Told told;
    TempJournal empty;
    for (const std::string_view kind : chartKinds()) {
        INFO(kind);
        ChartRequest request = requestFor(std::string(kind), "Kuura");
        request.caseName = "Kadonnut kahvi";
        const auto svg = journalSvg(*told.journal, request, Language::Finnish);
        REQUIRE(svg.ok());
        CHECK(readXml(*svg).problem.empty());
        const auto nothing = journalSvg(*empty, requestFor(std::string(kind)), Language::Finnish);
        if (nothing.ok())
            CHECK(readXml(*nothing).problem.empty());
        else
            CHECK(nothing.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("what a picture cannot do without is missed by name") {
    Told told;
    for (const std::string kind : {"score", "trend", "components", "case"})
        CHECK(journalChart(*told.journal, requestFor(kind), Language::English).error().code == ErrorCode::NotFound);
    CHECK(journalChart(*told.journal, requestFor("score", "Nobody"), Language::English).error().code ==
          ErrorCode::NotFound);
    CHECK(journalChart(*told.journal, requestFor("pie"), Language::English).error().code == ErrorCode::UnknownWord);
}

TEST_CASE("the points of a trend are the encounters, and its last band is the score of today") {
    Told told;
    const Figure figure = drawn(told.journal, requestFor("trend", "Kuura"));
    for (const std::string& id : told.ids) CHECK(leadsTo(figure, id));
    ScoreRequest scores;
    scores.asOf = *parseDate("2026-06-01");
    scores.brand = must(told.journal->findBrand("Kuura"));
    const ScoreTable table = must(scoreTable(*told.journal, scores));
    const auto& last = figure.table.rows.back().cells;
    CHECK(last[2] == Phrases(Language::English).number(*table.brands[0].posterior.score, 0));
}

TEST_CASE("a confidential encounter is drawn in the window and left out of what leaves it") {
    Told told;
    const std::string& hidden = told.ids[4];
    for (const std::string kind : {"trend", "ability"}) {
        INFO(kind);
        ChartRequest request = requestFor(kind, "Kuura");
        CHECK(leadsTo(drawn(told.journal, request), hidden));
        request.leaves = true;
        CHECK_FALSE(leadsTo(drawn(told.journal, request), hidden));
        CHECK(leadsTo(drawn(told.journal, request), told.ids[3]));
    }
    ChartRequest journey = requestFor("journey");
    journey.encounter = hidden;
    journey.leaves = true;
    CHECK(journalChart(*told.journal, journey, Language::English).error().code == ErrorCode::NotFound);
}

TEST_CASE("a journey without a name is that of the newest encounter with steps") {
    Told told;
    const Figure figure = drawn(told.journal, requestFor("journey"));
    REQUIRE(figure.hits.size() == 2);
    CHECK(figure.hits[0].key == told.ids[7]);
    ChartRequest story = requestFor("case");
    story.scores.filter.cases = {"Kadonnut kahvi"};
    CHECK(drawn(told.journal, story).hits.size() == 3);
}

TEST_CASE("changed settings and the day stand under a picture that rests on them") {
    Told told;
    ChartRequest request = requestFor("ranking");
    CHECK_FALSE(holds(drawn(told.journal, request).description, "Changed settings:"));
    request.scores.settings.level = 0.8;
    const std::string description = drawn(told.journal, request).description;
    CHECK(holds(description, "Changed settings:"));
    CHECK(holds(description, "1 June 2026"));
    CHECK(holds(description, "One person's recorded experiences"));
}

TEST_CASE("a picture of what a filter passes says so in words, and one of a brand does not name it twice") {
    Told told;
    ChartRequest request = requestFor("ranking");
    request.scores.filter.touchpoints = {"arrival"};
    CHECK(holds(drawn(told.journal, request).description, "Only these: Touchpoint: arrival"));
    request.kind = "calendar";
    CHECK(holds(drawn(told.journal, request).description, "Only these: Touchpoint: arrival"));
    CHECK_FALSE(holds(drawn(told.journal, requestFor("score", "Kuura")).description, "Only these"));
}

TEST_CASE("the calendar is of the year in which the filter ends") {
    Told told;
    ChartRequest request = requestFor("calendar");
    CHECK(drawn(told.journal, request).hits.size() == 10);
    request.scores.filter.to = parseDate("2025-12-31");
    CHECK(holds(drawn(told.journal, request).title, "2025"));
    request.year = 2026;
    CHECK(holds(drawn(told.journal, request).title, "2026"));
}

}  // namespace kokemus::tests
