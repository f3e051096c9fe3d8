// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/report.h"
#include "scoring/posterior.h"
#include "support/temp_journal.h"

namespace kokemus::tests {

using test::must;
using test::TempJournal;
using test::told;

namespace {

ScoreRequest request() {
    ScoreRequest request;
    request.asOf = parseDate("2026-06-01").value();
    return request;
}

Encounter at(const std::string& brand, const std::string& sector, const std::string& touchpoint, int outcome) {
    Encounter encounter = told(brand, "2026-03-14", outcome);
    encounter.parties[0].sector = sector;
    encounter.touchpoint = touchpoint;
    return encounter;
}

TouchpointCell cellOf(const TouchpointTable& table, const std::string& touchpoint, const std::string& sector) {
    for (const TouchpointCell& cell : table.cells)
        if (cell.touchpoint == touchpoint && cell.sector == sector) return cell;
    return {};
}

int entriesBehind(TempJournal& journal, const TouchpointCell& cell) {
    Filter filter;
    filter.touchpoints = {cell.touchpoint};
    filter.sectors = {cell.sector};
    return static_cast<int>(must(journal->count(filter)));
}

}  // namespace

TEST_CASE("a touchpoint in a sector gathers all brands and the unknown one") {
    TempJournal journal;
    must(journal->save(at("Kuura", "cafe", "arrival", 6)));
    must(journal->save(at("Lumo", "cafe", "arrival", 5)));
    must(journal->save(at("", "cafe", "arrival", 2)));
    must(journal->save(at("Kuura", "cafe", "payment", 4)));
    must(journal->save(at("Halli", "grocery", "arrival", 4)));
    must(journal->save(at("Kuura", "cafe", "", 4)));

    const TouchpointTable table = must(touchpointTable(*journal, request(), Language::Finnish));
    REQUIRE(table.cells.size() == 3);
    const TouchpointCell& arrival = table.cells[0];
    CHECK(arrival.touchpoint == "arrival");
    CHECK(arrival.sector == "cafe");
    CHECK(arrival.entries == 3);
    CHECK(arrival.posterior.n == 3);
    CHECK(arrival.posterior.weight == Approx(3));
    CHECK(arrival.name == Phrases(Language::Finnish).text("touchpoint.arrival"));
    CHECK(arrival.sectorName == Phrases(Language::Finnish).text("sector.cafe"));
    for (const TouchpointCell& cell : table.cells) CHECK(entriesBehind(journal, cell) == cell.entries);

    std::vector<scoring::WeightedValue> values;
    must(journal->forEachScoreRow({}, "", [&](const ScoreRow& row) {
        if (row.touchpoint == "arrival" && row.sector == "cafe") values.push_back({row.score, row.weight});
    }));
    const Posterior careful = scoring::posteriorOf(scoring::summarise(values), table.hyper, ScoreSettings());
    CHECK(arrival.posterior.score.value() == Approx(careful.score.value()));
    CHECK(arrival.posterior.low.value() == Approx(careful.low.value()));
    CHECK(arrival.posterior.evidence == careful.evidence);
}

TEST_CASE("steps stand for the encounter that tells them, and an entry with two of a kind is one entry") {
    TempJournal journal;
    Encounter journey = at("Kuura", "cafe", "whole_visit", 5);
    journey.steps = {{"payment", 3, "", ""}, {"payment", -3, "", ""}, {"arrival", 0, "", ""}};
    must(journal->save(journey));
    const TouchpointTable table = must(touchpointTable(*journal, request(), Language::English));
    CHECK(table.cells.size() == 2);
    const TouchpointCell payment = cellOf(table, "payment", "cafe");
    CHECK(payment.entries == 1);
    CHECK(payment.posterior.n == 2);
    CHECK(payment.posterior.weight == Approx(2.0 / 3));
    CHECK(payment.posterior.rawMean.value() == Approx(50));
}

TEST_CASE("a filter, a day and other weights narrow and change the cells, never what they are drawn towards") {
    TempJournal journal;
    must(journal->save(at("Kuura", "cafe", "arrival", 7)));
    Encounter low = at("Lumo", "cafe", "arrival", 2);
    low.ease = 7;
    must(journal->save(low));
    ScoreRequest narrow = request();
    narrow.filter.brands = {"Lumo"};
    const TouchpointTable whole = must(touchpointTable(*journal, request(), Language::English));
    const TouchpointTable one = must(touchpointTable(*journal, narrow, Language::English));
    CHECK(one.cells.at(0).entries == 1);
    CHECK(one.hyper.mu == Approx(whole.hyper.mu));
    narrow.settings.weights = {0, 0, 0, 100, 0, 0};
    CHECK(must(touchpointTable(*journal, narrow, Language::English)).cells.at(0).posterior.rawMean.value() ==
          Approx(100));
    ScoreRequest early = request();
    early.asOf = parseDate("2026-01-01").value();
    CHECK(must(touchpointTable(*journal, early, Language::English)).cells.empty());
}

}  // namespace kokemus::tests
