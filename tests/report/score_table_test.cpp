// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/row_journal.h"
#include "support/catch.h"

#include <cmath>
#include <random>

namespace kokemus::tests {

namespace {

// Many brands, parties with small shares, gaps in the components, sector-only rows.
RowJournal randomJournal(unsigned seed) {
    std::mt19937 random(seed);
    const auto percent = [&] { return static_cast<double>(random() % 101); };
    RowJournal journal;
    for (int i = 0; i < 400; ++i) {
        const Date day = dateOfDay(dayNumber(parseDate("2025-01-01").value()) + i);
        const std::string brand = i % 17 == 0 ? "" : "Brand " + std::to_string(random() % 12);
        ScoreRow& row = journal.add(brand, formatDate(day), percent(), random() % 3 == 0 ? 0.5 : 1.0);
        for (std::size_t c = 0; c < componentCount; ++c)
            if (random() % 2 == 0) row.components[c] = percent();
        row.components[0] = row.score;
        row.touchpoint = random() % 2 == 0 ? "arrival" : "payment";
    }
    return journal;
}

const BrandScore& brandOf(const ScoreTable& table, std::string_view name) {
    for (const BrandScore& brand : table.brands)
        if (brand.name == name) return brand;
    throw std::runtime_error("no such brand");
}

void checkSame(const Posterior& a, const Posterior& b) {
    CHECK(a.n == b.n);
    CHECK(a.weight == Approx(b.weight));
    CHECK(a.score.has_value() == b.score.has_value());
    if (a.score && b.score) {
        CHECK(*a.score == Approx(*b.score));
        CHECK(*a.low == Approx(*b.low));
        CHECK(*a.high == Approx(*b.high));
        CHECK(*a.rankLow == Approx(*b.rankLow));
        CHECK(*a.pAbove50 == Approx(*b.pAbove50));
    }
    CHECK(a.evidence == b.evidence);
    CHECK(a.verdict == b.verdict);
}

// The definition, straight from the rows.
Posterior directly(const RowJournal& journal, const ScoreRequest& request, const std::string& name) {
    std::map<std::string, std::vector<scoring::WeightedValue>> series;
    for (const ScoreRow& row : journal.rows) {
        const int age = dayNumber(request.asOf) - row.day;
        if (age < 0 || row.brand.empty()) continue;
        const double half = request.settings.halfLifeDays;
        series[row.brand].push_back({row.score, half > 0 ? row.weight * std::pow(2.0, -age / half) : row.weight});
    }
    std::vector<SeriesSummary> sums;
    for (const auto& [brand, values] : series) sums.push_back(scoring::summarise(values));
    const Hyper hyper = scoring::hyperOf(sums, request.settings, request.settings.sigma0);
    return scoring::posteriorOf(scoring::summarise(series[name]), hyper, request.settings);
}

}  // namespace

TEST_CASE("the table from stored sums equals the figures computed from the rows") {
    for (const unsigned seed : {1u, 2u, 3u}) {
        RowJournal journal = randomJournal(seed);
        for (const double halfLife : {0.0, 90.0}) {
            ScoreRequest request = requestOn("2025-12-01");
            request.settings.halfLifeDays = halfLife;
            journal.rowReads = 0;
            const ScoreTable table = scoreTable(journal, request).value();
            CHECK(table.brands.size() == 12);
            for (const BrandScore& brand : table.brands)
                checkSame(brand.posterior, directly(journal, request, brand.name));
            CHECK((journal.rowReads == 0) == (halfLife == 0));
        }
    }
}

TEST_CASE("a filter that lets everything through changes no figure") {
    RowJournal journal = randomJournal(4);
    ScoreRequest request = requestOn("2026-06-01");
    const ScoreTable all = scoreTable(journal, request).value();
    request.filter.from = parseDate("2000-01-01");
    const ScoreTable filtered = scoreTable(journal, request).value();
    REQUIRE(filtered.brands.size() == all.brands.size());
    for (std::size_t i = 0; i < all.brands.size(); ++i) {
        checkSame(filtered.brands[i].posterior, all.brands[i].posterior);
        for (std::size_t c = 0; c < componentCount; ++c)
            checkSame(filtered.brands[i].components[c], all.brands[i].components[c]);
    }
}

TEST_CASE("a filter narrows what is shown and never the prior") {
    RowJournal journal = randomJournal(5);
    ScoreRequest request = requestOn("2026-06-01");
    const ScoreTable all = scoreTable(journal, request).value();
    request.filter.touchpoints = {"arrival"};
    const ScoreTable arrivals = scoreTable(journal, request).value();
    CHECK(arrivals.hyper.mu == all.hyper.mu);
    CHECK(arrivals.hyper.df == all.hyper.df);
    CHECK(arrivals.componentHyper[3].sigma == all.componentHyper[3].sigma);
    int fewer = 0;
    for (std::size_t i = 0; i < all.brands.size(); ++i)
        fewer += arrivals.brands[i].posterior.n < all.brands[i].posterior.n;
    CHECK(fewer == static_cast<int>(all.brands.size()));
}

TEST_CASE("a filter by brand leaves out the other parties of its encounters") {
    RowJournal journal;
    journal.add("Shop", "2026-01-01", 20);
    journal.rows.push_back(journal.rows.back());
    journal.rows.back().brand = "Carrier";
    ScoreRequest request = requestOn("2026-06-01");
    request.filter.brands = {"Shop", "Nobody"};
    const ScoreTable table = scoreTable(journal, request).value();
    REQUIRE(table.brands.size() == 1);
    CHECK(table.brands[0].name == "Shop");
    CHECK(table.brands[0].posterior.n == 1);
}

TEST_CASE("what comes after the day asked for does not count yet") {
    RowJournal journal;
    for (const char* day : {"2026-01-01", "2026-02-01", "2026-03-01"}) journal.add("Café", day, 40);
    for (const double halfLife : {0.0, 365.0}) {
        ScoreRequest request = requestOn("2026-02-01");
        request.settings.halfLifeDays = halfLife;
        CHECK(scoreTable(journal, request).value().brands.at(0).posterior.n == 2);
        request.filter.touchpoints = {"whole_visit"};
        CHECK(scoreTable(journal, request).value().brands.at(0).posterior.n == 2);
    }
}

TEST_CASE("a brand whose encounters do not count comes with n = 0 and no score") {
    RowJournal journal;
    journal.add("Later", "2027-01-01", 40);
    const ScoreTable table = scoreTable(journal, requestOn("2026-01-01")).value();
    REQUIRE(table.brands.size() == 1);
    CHECK(table.brands[0].posterior.n == 0);
    CHECK(table.brands[0].entries == 1);
    CHECK_FALSE(table.brands[0].posterior.score);
}

TEST_CASE("components have a prior of their own") {
    RowJournal journal = randomJournal(6);
    const ScoreTable table = scoreTable(journal, requestOn("2026-06-01")).value();
    std::vector<SeriesSummary> ease;
    const auto brands = journal.brandSums(table.asOf);
    for (const BrandSums& sums : *brands) ease.push_back(sums.components[static_cast<std::size_t>(Component::Ease)]);
    const Hyper hyper = scoring::hyperOf(ease, {}, 25.0);
    CHECK(table.componentHyper[3].mu == Approx(hyper.mu));
    CHECK(table.componentHyper[3].sigma == Approx(hyper.sigma));
    checkSame(table.brands[0].components[3], scoring::posteriorOf(ease[0], hyper, {}));
}

TEST_CASE("other weights rescore the encounters from their components") {
    RowJournal journal;
    for (const char* day : {"2026-01-01", "2026-01-02", "2026-01-03"}) {
        ScoreRow& row = journal.add("Café", day, 50);
        row.components[0] = 80;
        row.components[1] = 20;
    }
    ScoreRequest request = requestOn("2026-06-01");
    request.settings.weights = {3, 1, 0, 0, 0, 0};
    request.withWeakest = true;
    const BrandScore brand = scoreTable(journal, request).value().brands.at(0);
    CHECK(brand.posterior.rawMean.value() == Approx(65));
    request.settings.weights.fill(0);
    CHECK(scoreTable(journal, request).value().brands.at(0).posterior.n == 0);
}

TEST_CASE("steps make the weakest link, and an encounter without steps counts whole") {
    RowJournal journal;
    for (const char* day : {"2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"}) {
        const ScoreRow& row = journal.add("Shop", day, 60);
        journal.steps[row.encounter] = {{row.encounter, "arrival", row.day, 100, 0.5},
                                        {row.encounter, "payment", row.day, 0, 0.5}};
    }
    journal.add("Shop", "2026-01-05", 70);
    ScoreRequest request = requestOn("2026-06-01");
    request.withWeakest = true;
    const ScoreTable table = scoreTable(journal, request).value();
    const WeakestLink link = brandOf(table, "Shop").weakest.value();
    CHECK(link.touchpoint == "payment");
    CHECK(link.n == 4);
    CHECK(link.p > 0.9);
    CHECK(link.clear);
    CHECK(link.ifAverage > *table.brands[0].posterior.score);
}

TEST_CASE("a trend ignores shares and vague dates") {
    RowJournal journal;
    const char* days[] = {"2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"};
    for (int i = 0; i < 5; ++i) journal.add("Shop", days[i], 10.0 + 10 * i, i % 2 == 0 ? 1.0 : 0.25);
    ScoreRow& vague = journal.add("Shop", "2026-05-01", 0);
    vague.vague = true;
    ScoreRequest request = requestOn("2026-06-01");
    CHECK_FALSE(scoreTable(journal, request).value().brands[0].trend);
    request.withTrend = true;
    const Trend trend = scoreTable(journal, request).value().brands[0].trend.value();
    CHECK(trend.n == 5);
    CHECK(trend.label == TrendLabel::Improving);
    CHECK(trend.slopePerYear.value() == Approx(10.0 / 30 * 365).epsilon(0.05));
}

}  // namespace kokemus::tests
