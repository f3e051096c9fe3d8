// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/report.h"
#include "support/temp_journal.h"

namespace kokemus::tests {

namespace {

using test::must;
using test::TempJournal;
using test::told;

ScoreRequest request() {
    ScoreRequest request;
    request.asOf = parseDate("2026-06-01").value();
    return request;
}

BrandReport reportOf(TempJournal& journal, const std::string& name) {
    ScoreRequest asked = request();
    asked.brand = must(journal->findBrand(name));
    return must(brandReport(*journal, asked, Language::English));
}

}  // namespace

TEST_CASE("a real journal's stored sums give the table its rows give") {
    TempJournal journal;
    for (int i = 0; i < 40; ++i) {
        Encounter encounter = told("Brand " + std::to_string(i % 6),
                                   formatDate(dateOfDay(dayNumber(*parseDate("2026-01-01")) + i)), 1 + i * 5 % 7);
        encounter.parties.push_back({"Carrier", "", Role::Carrier, 0.5, i % 3 == 0 ? std::optional(1) : std::nullopt});
        if (i % 5 == 0) encounter.caseName = "A long story";
        must(journal->save(encounter));
    }
    const ScoreTable stored = must(scoreTable(*journal, request()));
    ScoreRequest everything = request();
    everything.filter.from = parseDate("2000-01-01");
    const ScoreTable read = must(scoreTable(*journal, everything));
    REQUIRE(stored.brands.size() == 7);
    REQUIRE(read.brands.size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
        INFO(stored.brands[i].name);
        CHECK(read.brands[i].name == stored.brands[i].name);
        CHECK(read.brands[i].posterior.n == stored.brands[i].posterior.n);
        CHECK(read.brands[i].posterior.weight == Approx(stored.brands[i].posterior.weight));
        CHECK(read.brands[i].posterior.score.value() == Approx(stored.brands[i].posterior.score.value()));
        CHECK(read.brands[i].posterior.sd.value() == Approx(stored.brands[i].posterior.sd.value()));
        CHECK(read.brands[i].components[0].score.value() == Approx(stored.brands[i].components[0].score.value()));
    }
}

TEST_CASE("a case told in many entries is too few for a score") {
    TempJournal journal;
    for (const char* day : {"2026-01-01", "2026-01-05", "2026-01-09", "2026-02-01"}) {
        Encounter entry = told("Parcel", day, 2);
        entry.caseName = "The lost parcel";
        must(journal->save(entry));
    }
    const BrandReport report = reportOf(journal, "Parcel");
    CHECK(report.brand.posterior.n == 4);
    CHECK(report.brand.posterior.weight == Approx(1));
    CHECK(report.headline == "4 encounters, weight 1 – too few for a score");
}

TEST_CASE("steps of a real encounter make its brand's weakest link") {
    TempJournal journal;
    for (int i = 1; i <= 6; ++i) {
        Encounter encounter = told("Shop", "2026-01-0" + std::to_string(i), 5);
        encounter.title = "Visit " + std::to_string(i);
        encounter.touchpoint = "whole_visit";
        encounter.steps = {{"arrival", 3, "", ""}, {"payment", -3, "", ""}};
        must(journal->save(encounter));
    }
    const BrandReport report = reportOf(journal, "Shop");
    CHECK(report.brand.weakest.value().touchpoint == "payment");
    CHECK(report.brand.weakest.value().n == 6);
    REQUIRE(report.touchpoints.size() == 2);
    CHECK(report.touchpoints[0].figure.weight == Approx(3));
    REQUIRE(report.explanation.contributions.size() == 6);
    CHECK(report.explanation.contributions[0].label == "6 January 2026, the whole visit: Visit 6");
}

TEST_CASE("encounters of a merged brand are told in the report of the other") {
    TempJournal journal;
    for (const char* day : {"2026-01-01", "2026-01-02"}) {
        Encounter encounter = told("Old Name", day, 6);
        encounter.title = "Under the old name";
        must(journal->save(encounter));
    }
    must(journal->save(told("New Name", "2026-02-01", 6)));
    must(journal->merge("brand", must(journal->findBrand("Old Name")), must(journal->findBrand("New Name"))));
    const BrandReport report = reportOf(journal, "New Name");
    CHECK(report.brand.posterior.n == 3);
    REQUIRE(report.explanation.contributions.size() == 3);
    CHECK(report.explanation.contributions[2].label.find("Under the old name") != std::string::npos);
}

}  // namespace kokemus::tests
