// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

const Date today = *parseDate("2026-06-01");

std::vector<ScoreRow> rowsOf(TempJournal& journal, const std::string& brand = {}, const Filter& filter = {}) {
    const std::string id = brand.empty() ? brand : must(journal->findBrand(brand));
    std::vector<ScoreRow> rows;
    must(journal->forEachScoreRow(filter, id, [&](const ScoreRow& row) { rows.push_back(row); }));
    return rows;
}

BrandSums sumsOf(TempJournal& journal, const std::string& name, Date asOf = today) {
    for (const BrandSums& sums : must(journal->brandSums(asOf)))
        if (sums.name == name) return sums;
    throw std::runtime_error("no such brand: " + name);
}

double scoreOf(TempJournal& journal, Encounter encounter, int outcome) {
    encounter.outcome = outcome;
    return *must(journal->figuresOf(encounter)).score;
}

bool isInOrder(TempJournal& journal) { return must(journal->check(true)).problems.empty(); }

}  // namespace

TEST_CASE("each party with a share gets its own row, a mere mention none") {
    TempJournal journal;
    Encounter encounter = told("Laukkukauppa", "2026-03-14", 2);
    encounter.parties.push_back({"Laukkutehdas", "", Role::Manufacturer, 0.5, {}});
    encounter.parties.push_back({"Kuriiri", "", Role::Carrier, 0.0, {}});
    must(journal->save(encounter));

    CHECK(rowsOf(journal).size() == 2);
    CHECK(rowsOf(journal, "Laukkukauppa").at(0).weight == 1.0);
    CHECK(rowsOf(journal, "Laukkutehdas").at(0).weight == 0.5);
    CHECK(rowsOf(journal, "Kuriiri").empty());
    CHECK(sumsOf(journal, "Kuriiri").entries == 1);
    CHECK(sumsOf(journal, "Kuriiri").score.n == 0);
}

TEST_CASE("a party's own outcome makes its own score") {
    TempJournal journal;
    Encounter encounter = told("Kauppa", "2026-03-14", 6);
    encounter.parties.push_back({"Kuriiri", "", Role::Carrier, 1.0, 1});
    must(journal->save(encounter));

    CHECK(rowsOf(journal, "Kauppa").at(0).score == Approx(scoreOf(journal, encounter, 6)).epsilon(1e-12));
    CHECK(rowsOf(journal, "Kuriiri").at(0).score == Approx(scoreOf(journal, encounter, 1)).epsilon(1e-12));
}

TEST_CASE("a case weighs what one encounter weighs, whoever joins or leaves it") {
    TempJournal journal;
    std::vector<std::string> ids;
    for (int day = 1; day <= 4; ++day) {
        Encounter encounter = told("Teleoperaattori", "2026-03-0" + std::to_string(day), day);
        encounter.caseName = "Laajakaista poikki";
        if (day == 4) encounter.parties.push_back({"Asentaja", "", Role::Subcontractor, 0.5, {}});
        ids.push_back(must(journal->save(encounter)).id);
    }
    CHECK(sumsOf(journal, "Teleoperaattori").score.n == 4);
    CHECK(sumsOf(journal, "Teleoperaattori").score.weight == Approx(1.0));
    CHECK(sumsOf(journal, "Asentaja").score.weight == Approx(0.5));

    Encounter leaving = must(journal->encounter(ids[0]));
    leaving.caseName.clear();
    must(journal->save(leaving));
    CHECK(sumsOf(journal, "Teleoperaattori").score.weight == Approx(2.0));
    for (const ScoreRow& row : rowsOf(journal, "Teleoperaattori"))
        CHECK(row.weight == Approx(row.encounter == ids[0] ? 1.0 : 1.0 / 3));

    must(journal->trash({ids[1]}));
    CHECK(sumsOf(journal, "Teleoperaattori").score.n == 3);
    CHECK(sumsOf(journal, "Teleoperaattori").score.weight == Approx(2.0));
    CHECK(isInOrder(journal));
}

TEST_CASE("what does not count leaves no score anywhere") {
    TempJournal journal;
    std::map<std::string, Encounter> encounters;
    for (const char* name : {"inbox", "heard", "switched off", "too little said"})
        encounters[name] = told("Kahvila", "2026-03-14", 5);
    encounters["inbox"].outcome.reset();
    encounters["heard"].provenance = Provenance::Heard;
    encounters["switched off"].countsInScore = false;
    encounters["too little said"].feelings.clear();
    encounters["too little said"].expectation.reset();
    for (const auto& [name, encounter] : encounters) {
        INFO(name);
        must(journal->save(encounter));
        CHECK(rowsOf(journal).empty());
    }
    for (const EncounterRow& row : must(journal->page({}, Sort::Date, "", 10)).rows) CHECK(!row.score);
    CHECK(sumsOf(journal, "Kahvila").entries == 4);
    CHECK(sumsOf(journal, "Kahvila").score.n == 0);
}

TEST_CASE("an encounter of an unknown café has a score but belongs to no brand") {
    TempJournal journal;
    Encounter encounter = told("", "2026-03-14", 5);
    encounter.parties.clear();
    encounter.sector = "cafe";
    encounter.touchpoint = "arrival";
    must(journal->save(encounter));

    const auto rows = rowsOf(journal);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].brand.empty());
    CHECK(rows[0].sector == "cafe");
    CHECK(rows[0].touchpoint == "arrival");
    CHECK(must(journal->brandSums(today)).empty());
}

TEST_CASE("sums up to a date leave out what happened later") {
    TempJournal journal;
    must(journal->save(told("Kioski", "2026-03-01", 6)));
    must(journal->save(told("Kioski", "2026-05-01", 2)));
    CHECK(sumsOf(journal, "Kioski").score.n == 2);
    const BrandSums early = sumsOf(journal, "Kioski", *parseDate("2026-04-01"));
    CHECK(early.score.n == 1);
    CHECK(early.entries == 1);
    CHECK(early.score.mean == Approx(scoreOf(journal, told("Kioski", "2026-03-01", 6), 6)));
    CHECK(early.lastDay == dayNumber(*parseDate("2026-03-01")));
}

TEST_CASE("score rows come in the order in which things happened") {
    TempJournal journal;
    const auto at = [&](const char* date, std::optional<int> minutes, const char* recorded) {
        Encounter encounter = told("Kirjasto", date, 5);
        encounter.occurredAt = minutes;
        encounter.recordedAt = recorded;
        return must(journal->save(encounter)).id;
    };
    const auto evening = at("2026-03-02", 1200, "2026-03-02T22:00:00Z");
    const auto noon = at("2026-03-02", 720, "2026-03-03T08:00:00Z");
    const auto someTime = at("2026-03-02", {}, "2026-03-04T08:00:00Z");
    const auto before = at("2026-03-01", 1439, "2026-03-05T08:00:00Z");
    const auto noonLater = at("2026-03-02", 720, "2026-03-03T09:00:00Z");

    std::vector<std::string> order;
    for (const ScoreRow& row : rowsOf(journal, "Kirjasto")) order.push_back(row.encounter);
    CHECK(order == std::vector{before, someTime, noon, noonLater, evening});
}

TEST_CASE("a date told only roughly is marked as vague, a missing one stands at the day of recording") {
    TempJournal journal;
    Encounter encounter = told("Museo", "2026-03-01", 5);
    encounter.precision = Precision::Season;
    must(journal->save(encounter));
    encounter.occurredOn.reset();
    encounter.precision = Precision::Unknown;
    encounter.recordedAt = "2026-04-05T10:00:00Z";
    must(journal->save(encounter));
    must(journal->save(told("Museo", "2026-05-01", 5)));

    const auto rows = rowsOf(journal, "Museo");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].vague);
    CHECK(rows[1].vague);
    CHECK(rows[1].day == dayNumber(*parseDate("2026-04-05")));
    CHECK_FALSE(rows[2].vague);
}

TEST_CASE("a filter narrows the rows, not their weights") {
    TempJournal journal;
    for (int day = 1; day <= 3; ++day) {
        Encounter encounter = told("Huolto", "2026-03-0" + std::to_string(day), day);
        encounter.caseName = "Pesukone";
        must(journal->save(encounter));
    }
    Filter filter;
    filter.from = parseDate("2026-03-03");
    const auto rows = rowsOf(journal, "Huolto", filter);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].weight == Approx(1.0 / 3));
}

TEST_CASE("a step counts for its brand or for every party, and splits the weight") {
    TempJournal journal;
    Encounter encounter = told("Kauppa", "2026-03-14", 4);
    encounter.touchpoint = "delivery";
    encounter.parties.push_back({"Kuriiri", "", Role::Carrier, 0.5, {}});
    encounter.parties.push_back({"Tehdas", "", Role::Manufacturer, 0.5, {}});
    encounter.steps = {{"ordering", 3, "", "Kauppa"}, {"delivery", -3, "", "Kuriiri"}, {"payment", 0, "", "Kauppa"}};
    must(journal->save(encounter));

    const auto steps = [&](const std::string& brand) {
        std::vector<StepRow> rows;
        must(journal->forEachStepRow({}, must(journal->findBrand(brand)),
                                     [&](const StepRow& row) { rows.push_back(row); }));
        return rows;
    };
    REQUIRE(steps("Kauppa").size() == 2);
    CHECK(steps("Kauppa")[0].touchpoint == "ordering");
    CHECK(steps("Kauppa")[0].value == Approx(100));
    CHECK(steps("Kauppa")[0].weight == Approx(0.5));
    REQUIRE(steps("Kuriiri").size() == 1);
    CHECK(steps("Kuriiri")[0].value == Approx(0).margin(1e-12));
    // No step is the factory's: the encounter's own touchpoint and score stand for it.
    REQUIRE(steps("Tehdas").size() == 1);
    CHECK(steps("Tehdas")[0].touchpoint == "delivery");
    CHECK(steps("Tehdas")[0].value == Approx(rowsOf(journal, "Tehdas").at(0).score));
}

TEST_CASE("sums are right even while another program holds the write lock") {
    TempJournal journal;
    must(journal->save(told("Kioski", "2026-03-01", 6)));
    must(journal->save(told("Kioski", "2026-03-02", 4)));
    SQLite::Database other(journal.path(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK(sumsOf(journal, "Kioski").score.n == 2);
    CHECK(other.execAndGet("SELECT count(*) FROM brand_dirty").getInt() == 1);
    other.exec("ROLLBACK");
    CHECK(sumsOf(journal, "Kioski").score.n == 2);
    CHECK(other.execAndGet("SELECT count(*) FROM brand_dirty").getInt() == 0);
}

TEST_CASE("an edit that moves no figure leaves the sums clean") {
    TempJournal journal;
    const auto id = must(journal->save(told("Kioski", "2026-03-01", 6))).id;
    CHECK(sumsOf(journal, "Kioski").score.n == 1);
    Encounter encounter = must(journal->encounter(id));
    encounter.note = "Hymyili.";
    must(journal->save(encounter));
    SQLite::Database raw(journal.path());
    CHECK(raw.execAndGet("SELECT count(*) FROM brand_dirty").getInt() == 0);
}

TEST_CASE("after a merge an encounter that named both brands still counts once") {
    TempJournal journal;
    Encounter both = told("K-Market Kamppi", "2026-03-01", 6);
    both.parties.push_back({"K-Market", "", Role::Retailer, 0.5, {}});
    must(journal->save(both));
    must(journal->save(told("K-Market", "2026-03-02", 3)));
    const auto merge = must(journal->merge("brand", "K-Market Kamppi", "K-Market"));

    CHECK(must(journal->brandSums(today)).size() == 1);
    CHECK(sumsOf(journal, "K-Market").score.n == 2);
    CHECK(sumsOf(journal, "K-Market").score.weight == Approx(2.0));
    CHECK(sumsOf(journal, "K-Market").entries == 2);
    CHECK(isInOrder(journal));

    must(journal->undo(merge));
    CHECK(sumsOf(journal, "K-Market").score.weight == Approx(1.5));
    CHECK(sumsOf(journal, "K-Market Kamppi").score.n == 1);
    CHECK(isInOrder(journal));
}

TEST_CASE("counts tell how much of everything there is") {
    TempJournal journal;
    must(journal->save(told("Kioski", "2026-03-01", 6)));
    Encounter unfinished = told("Kahvila", "2026-03-02", 5);
    unfinished.outcome.reset();
    must(journal->save(unfinished));
    must(journal->trash({must(journal->save(told("Kioski", "2026-03-03", 6))).id}));
    std::map<std::string, std::int64_t> counts;
    for (const auto& [key, count] : must(journal->counts())) counts[key] = count;
    CHECK(counts["encounters"] == 2);
    CHECK(counts["complete"] == 1);
    CHECK(counts["inbox"] == 1);
    CHECK(counts["trashed"] == 1);
    CHECK(counts["counting"] == 1);
    CHECK(counts["brands"] == 2);
    CHECK(counts["change_sets"] == 4);
    CHECK(counts["bytes"] > 4096);
}
