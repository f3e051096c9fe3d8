// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_checks.h"
#include "report/row_journal.h"
#include "support/temp_journal.h"

#include <algorithm>

namespace kokemus::tests {

namespace {

using test::must;
using test::TempJournal;
using test::told;

constexpr Language languages[] = {Language::English, Language::Finnish, Language::Swedish};

BrandReport reportOf(Journal& journal, const std::string& name, Language language = Language::English,
                     ScoreRequest request = requestOn("2026-06-01")) {
    request.brand = must(journal.findBrand(name));
    return must(brandReport(journal, request, language));
}

const ReportFigure& figure(const BrandReport& report, std::string_view key) { return figureIn(report.sections, key); }

void checkWhole(const BrandReport& report) { checkSections(report.sections); }

// A brand about which everything is told, and a second one.
void tellEverything(TempJournal& journal) {
    for (int i = 0; i < 16; ++i) {
        const bool good = i < 8;
        Encounter one = told("Shop", formatDate(dateOfDay(dayNumber(*parseDate("2026-01-03")) + 5 * i)), good ? 6 : 2);
        one.title = "Visit " + std::to_string(i);
        one.expectation = 4;
        one.expectationTiming = Timing::Before;
        one.touchpoint = i % 2 == 0 ? "payment" : "advice";
        one.venue = i % 4 < 2 ? "Hall" : "Corner";
        one.feelings = {{good ? "delighted" : "neglected", 3}};
        one.uplift = good ? 2 : -2;
        one.ease = 5;
        one.surprise = good ? 1 : 0;
        one.ability = 6;
        one.willingness = good ? 6 : 2;
        one.wouldReturn = good ? Return::Yes : Return::No;
        one.wouldRecommend = good ? 9 : 3;
        one.severity = good ? 0 : 2;
        if (!good) one.recovery = i % 2 == 0 ? Recovery::Full : Recovery::None;
        if (!good) one.feelingBeforeRecovery = -2, one.feelingAfterRecovery = 1;
        one.whyLogged = i % 4 == 0 ? WhyLogged::Routine : WhyLogged::Notable;
        if (i < 4) one.laterFeelings = {{parseDate("2026-05-20"), {{"neutral", 3}}, {}, ""}};
        if (i == 3)
            one.promises = {{"A call back", parseDate("2026-02-01"), parseDate("2026-02-06"), PromiseState::Kept, ""},
                            {"A new cup", parseDate("2026-03-01"), {}, PromiseState::Open, ""},
                            {"Of another", {}, {}, PromiseState::Broken, "Carrier"}};
        if (i == 3) one.parties.push_back({"Carrier", "", Role::Carrier, 0.5, {}});
        if (i == 5) one.priceExpected = 9900, one.priceActual = 12900;
        if (i == 6) one.lostPurchase = 4500;
        must(journal->save(one));
    }
    for (int i = 0; i < 3; ++i) {
        Encounter best = told("Kiosk", "2026-02-0" + std::to_string(i + 1), 7);
        best.feelings = {{"happy", 5}};
        best.touchpoint = "payment";
        must(journal->save(best));
    }
}

}  // namespace

TEST_CASE("every figure says what it is, what it rests on and where it comes from, in every language") {
    TempJournal journal;
    tellEverything(journal);
    const BrandReport english = reportOf(*journal, "Shop");
    for (const Language language : languages) {
        const BrandReport report = reportOf(*journal, "Shop", language);
        checkWhole(report);
        REQUIRE(report.sections.size() == english.sections.size());
        for (std::size_t i = 0; i < report.sections.size(); ++i)
            REQUIRE(report.sections[i].figures.size() == english.sections[i].figures.size());
    }
}

TEST_CASE("a brand page says all a brand page has to say") {
    TempJournal journal;
    tellEverything(journal);
    const BrandReport report = reportOf(*journal, "Shop");
    CHECK(figure(report, "score").text == report.headline);
    CHECK(figure(report, "component.ease").text.find("16 encounters") != std::string::npos);
    CHECK(figure(report, "gap").value.value() == Approx(0));
    CHECK(figure(report, "evenness").text.find("points") != std::string::npos);
    CHECK(figure(report, "venues").text.find("2 venues, 16 encounters") != std::string::npos);
    CHECK(figure(report, "trend").text.find("declining") == 0);
    CHECK(figure(report, "remains").text.find("(4 encounters)") != std::string::npos);
    CHECK(figure(report, "net_emotion").value.value() == Approx(0));
    CHECK(figure(report, "cluster.destroying").value.value() == Approx(50));
    CHECK(figure(report, "lifted").text.find("8 of 16 encounters") != std::string::npos);
    CHECK(figure(report, "problems").text.find("8 of 16 encounters") != std::string::npos);
    CHECK(figure(report, "recovered").text.find("4 of 8 problems") != std::string::npos);
    CHECK(figure(report, "recovery_feeling").value.value() == Approx(3));
    CHECK(figure(report, "quadrants").text ==
          "able and willing 8, able only 8, willing only 0, neither 0 (16 encounters)");
    // The carrier's broken promise spoilt one of the good visits.
    CHECK(figure(report, "satisfied").text.find("7 of 16") != std::string::npos);
    CHECK(figure(report, "delighted").text.find("8 of 16") != std::string::npos);
    CHECK(figure(report, "would_return").text.find("8 of 16 answers") != std::string::npos);
    CHECK(figure(report, "recommend").text.find("16 answers") != std::string::npos);
    CHECK(figure(report, "notable").text.find("12 of 16") != std::string::npos);
    CHECK(report.abilityWillingness.size() == 16);
    CHECK(report.scores.size() == 16);
}

TEST_CASE("cases and places of a brand are told with the encounters that tell them") {
    TempJournal journal;
    tellEverything(journal);
    for (int i = 0; i < 2; ++i) {
        Encounter one = told("Shop", "2026-05-0" + std::to_string(i + 1), 2);
        one.caseName = "The lost parcel";
        must(journal->save(one));
    }
    const BrandReport report = reportOf(*journal, "Shop");
    const auto cases = std::ranges::find(report.sections, std::string("cases"), &ReportSection::key);
    REQUIRE(cases->figures.size() == 1);
    CHECK(cases->figures[0].name == "The lost parcel");
    CHECK(cases->figures[0].why.contributions.size() == 2);
    CHECK(figure(report, "place.Hall").text.find("8 encounters") != std::string::npos);
    CHECK(figure(report, "place.Hall").value.has_value());
}

TEST_CASE("a change point names the encounters that carry it") {
    TempJournal journal;
    tellEverything(journal);
    const BrandReport report = reportOf(*journal, "Shop");
    REQUIRE(report.changes.size() >= 1);
    const ReportFigure& shift = figure(report, "shift.1");
    CHECK(shift.text.find("worse from") == 0);
    REQUIRE_FALSE(shift.why.contributions.empty());
    CHECK(shift.why.contributions.back().encounter == report.scores[report.changes.front().since].encounter);
    CHECK(shift.why.contributions.front().encounter == report.scores[report.changes.front().at].encounter);
}

TEST_CASE("the ledger counts days, keeps other brands' promises out and gives both percentages with their base") {
    TempJournal journal;
    tellEverything(journal);
    const BrandReport report = reportOf(*journal, "Shop");
    REQUIRE(report.promises.size() == 2);
    CHECK(report.promises[0].daysLate == 5);
    CHECK(report.promises[1].daysLate == 92);
    CHECK(figure(report, "promise_kept").text == "100 % (15–100 %), 1 of 1 promise");
    CHECK(figure(report, "promise.1").name == "A call back");
    CHECK(figure(report, "promise.1").text.find("5 days late") != std::string::npos);
    CHECK(figure(report, "promise.2").text.find("overdue by 92 days") != std::string::npos);
    CHECK(figure(report, "price.1").value.value() == Approx(30.303030));
    CHECK(figure(report, "price.1").text.find("30.3 %") != std::string::npos);
    CHECK(figure(report, "price.1").text.find("23.3 %") != std::string::npos);
    CHECK(figure(report, "unbought.EUR").n == 1);
    CHECK(figure(reportOf(*journal, "Carrier"), "promise_kept").text.find("0 of 1 promise") != std::string::npos);
}

TEST_CASE("the best ever at a touchpoint may be another brand's, and leads to its encounter") {
    TempJournal journal;
    tellEverything(journal);
    const ReportFigure best = figure(reportOf(*journal, "Shop"), "best.payment");
    CHECK(best.text.find("Kiosk") == 0);
    REQUIRE(best.why.contributions.size() == 1);
    // Of equals the latest.
    CHECK(must(journal->encounter(best.why.contributions.front().encounter)).occurredOn == parseDate("2026-02-03"));
    CHECK(best.value.value() > 0);
}

TEST_CASE("the recovery paradox is said only when it is as good as certain") {
    TempJournal journal;
    for (int i = 0; i < 24; ++i) {
        Encounter one = told("Shop", formatDate(dateOfDay(dayNumber(*parseDate("2026-01-03")) + i)), i < 12 ? 3 : 7);
        one.feelings = {{i < 12 ? "irritated" : "happy", 3}};
        if (i >= 12) one.severity = 1, one.recovery = Recovery::Beyond;
        must(journal->save(one));
    }
    CHECK(figure(reportOf(*journal, "Shop"), "paradox").text.find("put right well score") != std::string::npos);
    TempJournal even;
    for (int i = 0; i < 8; ++i) {
        Encounter one = told("Shop", "2026-01-0" + std::to_string(i + 1), 5);
        if (i >= 4) one.severity = 1, one.recovery = Recovery::Full;
        must(even->save(one));
    }
    const BrandReport unsure = reportOf(*even, "Shop");
    CHECK(figure(unsure, "paradox").text.find("no such difference found") == 0);
    CHECK_FALSE(figure(unsure, "paradox").value);
}

TEST_CASE("with no, one or two encounters each figure says so in words") {
    for (int n = 0; n <= 2; ++n) {
        RowJournal journal;
        journal.add("Shop", "2027-01-01", 40);  // still to come: does not count
        for (int i = 0; i < n; ++i) journal.add("Shop", "2026-01-0" + std::to_string(i + 1), 60 + i);
        const BrandReport report = reportOf(journal, "Shop");
        CHECK(report.brand.posterior.n == n);
        checkWhole(report);
        CHECK_FALSE(figure(report, "score").value);
        CHECK(figure(report, "trend").text.find("too few") == 0);
        CHECK(figure(report, "promise_kept").n == 0);
        if (n > 0)
            CHECK(figure(report, "promise_kept").text.find(std::to_string(n) + " encounter") != std::string::npos);
    }
}

TEST_CASE("encounters that are all alike give a score, no trend found and an even spread") {
    RowJournal journal;
    for (int i = 0; i < 9; ++i) journal.add("Shop", "2026-01-0" + std::to_string(i + 1), 70);
    const BrandReport report = reportOf(journal, "Shop");
    checkWhole(report);
    CHECK(figure(report, "evenness").text.find("steady") == 0);
    CHECK(figure(report, "trend").text == "no trend found (9 encounters)");
    CHECK(figure(report, "shift").text == "no shift found (9 encounters)");
}

TEST_CASE("a report of encounters that only tell the outcome says what is not told") {
    RowJournal journal;
    for (int i = 0; i < 6; ++i) journal.add("Shop", "2026-01-0" + std::to_string(i + 1), 70).components[0] = 70;
    const BrandReport report = reportOf(journal, "Shop");
    checkWhole(report);
    CHECK(figure(report, "component.outcome").value.has_value());
    CHECK(figure(report, "component.ease").text == "nothing told about this in 6 encounters");
    CHECK(figure(report, "net_emotion").text == "nothing told about this in 6 encounters");
    CHECK(figure(report, "coverage").text.find("only 25 %") != std::string::npos);
}

TEST_CASE("weights that are all zero leave no score, and the report says so") {
    RowJournal journal;
    for (int i = 0; i < 6; ++i) journal.add("Shop", "2026-01-0" + std::to_string(i + 1), 70).components[0] = 70;
    ScoreRequest request = requestOn("2026-06-01");
    request.settings.weights = {};
    const BrandReport report = reportOf(journal, "Shop", Language::English, request);
    checkWhole(report);
    CHECK(report.headline == "no encounters");
    CHECK(figure(report, "score").n == 0);
}

TEST_CASE("a figure of very many encounters lists the newest and says how many there are") {
    RowJournal journal;
    for (int i = 0; i < 700; ++i)
        journal.add("Shop", formatDate(dateOfDay(dayNumber(*parseDate("2024-01-01")) + i)), 50 + i % 7);
    const BrandReport report = reportOf(journal, "Shop");
    checkWhole(report);
    const ReportFigure& trend = figure(report, "trend");
    CHECK(trend.n == 700);
    CHECK(trend.why.contributions.size() == maxContributions);
    CHECK(trend.why.contributions.front().encounter == "e700");
    CHECK(std::ranges::find(trend.why.reasons, "The newest 500 of 700 are listed.") != trend.why.reasons.end());
    CHECK(report.explanation.contributions.size() == 700);
}

TEST_CASE("a brand that was merged while its report was open is answered as the one it became") {
    TempJournal journal;
    must(journal->save(told("Old Name", "2026-01-01", 6)));
    must(journal->save(told("New Name", "2026-02-01", 6)));
    const std::string old = must(journal->findBrand("Old Name"));
    must(journal->merge("brand", old, must(journal->findBrand("New Name"))));
    ScoreRequest request = requestOn("2026-06-01");
    request.brand = old;
    const auto report = brandReport(*journal, request, Language::English);
    if (report)
        CHECK(report->brand.name == "New Name");
    else
        CHECK(report.error().code == ErrorCode::NotFound);
}

TEST_CASE("a report states its filter in words") {
    TempJournal journal;
    tellEverything(journal);
    ScoreRequest request = requestOn("2026-06-01");
    CHECK(reportOf(*journal, "Shop", Language::English, request).filter.empty());
    request.filter.touchpoints = {"payment"};
    request.filter.from = parseDate("2026-01-10");
    const BrandReport report = reportOf(*journal, "Shop", Language::English, request);
    CHECK(report.filter == std::vector<std::string>{"Touchpoint: payment", "Days: from 10 January 2026"});
    checkWhole(report);
    const BrandReport finnish = reportOf(*journal, "Shop", Language::Finnish, request);
    CHECK(finnish.filter.back() == "Ajalta: 10.1.2026 alkaen");
}

}  // namespace kokemus::tests
