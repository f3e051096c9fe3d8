// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/row_journal.h"
#include "support/catch.h"

#include <algorithm>

namespace kokemus::tests {

namespace {

constexpr Language languages[] = {Language::English, Language::Finnish, Language::Swedish};

BrandReport reportOf(Journal& journal, const std::string& brand, Language language = Language::English,
                     ScoreRequest request = requestOn("2026-06-01")) {
    request.brand = brand;
    return brandReport(journal, request, language).value();
}

std::string dayOfYear(int day) { return formatDate(dateOfDay(dayNumber(parseDate("2026-01-01").value()) + day)); }

// All sentences of a report.
std::vector<std::string> sentences(const BrandReport& report) {
    std::vector<std::string> all{report.headline,
                                 report.evidence,
                                 report.evidenceHelp,
                                 report.verdict,
                                 report.footer,
                                 report.explanation.title,
                                 report.explanation.statement,
                                 report.explanation.formula,
                                 report.explanation.source};
    all.insert(all.end(), report.findings.begin(), report.findings.end());
    all.insert(all.end(), report.explanation.reasons.begin(), report.explanation.reasons.end());
    for (const auto& [name, value] : report.explanation.constants) all.insert(all.end(), {name, value});
    for (const Contribution& part : report.explanation.contributions) all.push_back(part.label);
    for (const TouchpointLine& line : report.touchpoints) all.push_back(line.name);
    return all;
}

bool says(const std::vector<std::string>& texts, std::string_view words) {
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& text) { return text.find(words) != std::string::npos; });
}

// A weak link, a broken promise, a fall in the middle, a small share.
RowJournal eventfulJournal() {
    RowJournal journal;
    for (int i = 0; i < 14; ++i) {
        ScoreRow& row = journal.add("Shop", dayOfYear(7 * i), i < 7 ? 90 - i : 20 - i, i == 3 ? 0.5 : 1.0);
        row.touchpoint = i < 7 ? "advice" : "own_desk";
        row.components[static_cast<std::size_t>(Component::Promise)] = i == 9 ? 50.0 : 100.0;
        if (i == 2) journal.list.back().title = "A *good* visit";
    }
    for (int i = 0; i < 4; ++i) journal.add("Kiosk", dayOfYear(i), 70);
    journal.words.push_back({"own_desk", "the back desk", false, {}, {}, {}});
    return journal;
}

}  // namespace

TEST_CASE("below weight 3 no score is told anywhere, but the single scores are") {
    RowJournal journal;
    journal.add("Kiosk", "2026-01-01", 66.4);
    journal.add("Kiosk", "2026-02-01", 12.2);
    const BrandReport report = reportOf(journal, "Kiosk");
    CHECK(report.headline == "2 encounters – too few for a score");
    CHECK(report.explanation.statement == "2 encounters: 66, 12. Too few for a score.");
    CHECK(report.verdict.empty());
    CHECK(report.touchpoints.empty());
    CHECK(report.explanation.formula.empty());
    CHECK(report.explanation.constants.empty());
    const std::string careful = std::to_string(scoring::halfUp(*report.brand.posterior.score));
    CHECK_FALSE(says(sentences(report), careful));
    REQUIRE(report.explanation.contributions.size() == 2);
    CHECK(report.explanation.contributions[0].score == Approx(12.2));
}

TEST_CASE("too few by weight gives both the number and the weight") {
    RowJournal journal;
    for (int i = 0; i < 5; ++i) journal.add("Carrier", dayOfYear(i), 50, 0.5);
    CHECK(reportOf(journal, "Carrier").headline == "5 encounters, weight 2.5 – too few for a score");
    CHECK(reportOf(journal, "Carrier", Language::Finnish).headline.find("2,5") != std::string::npos);
}

TEST_CASE("a score is never told without its interval and number of encounters") {
    RowJournal journal = eventfulJournal();
    const BrandReport report = reportOf(journal, "Kiosk");
    const Posterior& posterior = report.brand.posterior;
    const auto whole = [](double score) { return std::to_string(scoring::halfUp(score)); };
    CHECK(report.headline ==
          whole(*posterior.score) + " (" + whole(*posterior.low) + "–" + whole(*posterior.high) + "), 4 encounters");
}

TEST_CASE("verdict and band are never told together") {
    RowJournal journal;
    for (int i = 0; i < 12; ++i) journal.add("Best", dayOfYear(i), 95);
    for (const Language language : languages) {
        const BrandReport report = reportOf(journal, "Best", language);
        REQUIRE(report.brand.posterior.verdict == Verdict::ClearlyAbove);
        const Phrases phrases(language);
        CHECK(report.verdict == phrases.text("verdict.clearly_above"));
        CHECK_FALSE(says(sentences(report), phrases.text("band.excellent")));
    }
}

TEST_CASE("the weakest link is named, and what the score would be without it") {
    RowJournal journal = eventfulJournal();
    const BrandReport report = reportOf(journal, "Shop");
    CHECK(report.brand.weakest.value().clear);
    CHECK(says(report.findings, "Weakest link: the back desk"));
    CHECK(says(report.findings, "If this link (7 encounters)"));
    REQUIRE(report.touchpoints.size() == 2);
    CHECK(report.touchpoints[0].name == "advice");
    CHECK(report.touchpoints[1].name == "the back desk");
}

TEST_CASE("a link that is not clearly the weakest is not called so") {
    RowJournal journal;
    for (int i = 0; i < 6; ++i)
        journal.add("Shop", dayOfYear(i), i % 2 == 0 ? 60 : 58).touchpoint = i % 2 == 0 ? "advice" : "payment";
    const BrandReport report = reportOf(journal, "Shop");
    CHECK(says(report.findings, "seems to be payment"));
    CHECK_FALSE(says(report.findings, "Weakest link"));
}

TEST_CASE("no trend found is never told as no change") {
    RowJournal journal;
    for (int i = 0; i < 6; ++i) journal.add("Shop", dayOfYear(30 * i), i % 2 == 0 ? 60 : 70);
    const BrandReport report = reportOf(journal, "Shop", Language::English, requestOn("2026-12-01"));
    CHECK(says(report.findings, "No clear trend was found. That does not mean nothing has changed."));
}

TEST_CASE("a fall is told with its size and since when") {
    RowJournal journal = eventfulJournal();
    const BrandReport report = reportOf(journal, "Shop");
    CHECK(report.brand.trend.value().label == TrendLabel::Worsening);
    CHECK(says(report.findings, "declined, about"));
    CHECK(says(report.findings, Phrases(Language::English).date(parseDate(dayOfYear(49)).value())));
    CHECK(says(report.findings, "Promises kept: 13/14"));
}

TEST_CASE("the explanation names settings that are not the usual ones, the filter and the half-life") {
    RowJournal journal = eventfulJournal();
    const auto usual = sentences(reportOf(journal, "Shop"));
    CHECK_FALSE(says(usual, "Changed settings"));
    CHECK_FALSE(says(usual, "filter"));
    ScoreRequest request = requestOn("2026-06-01");
    request.settings.halfLifeDays = 365;
    request.settings.fixedPrior = true;
    request.filter.from = parseDate("2026-01-05");
    const auto changed = sentences(reportOf(journal, "Shop", Language::English, request));
    CHECK(says(changed, "halves in 365 days"));
    CHECK(says(changed, "starting values are fixed"));
    CHECK(says(changed, "filter"));
}

TEST_CASE("contributions are the very encounters, newest first, as exact as their dates") {
    RowJournal journal = eventfulJournal();
    journal.list[0].precision = Precision::Month;
    journal.list[1].occurredOn.reset();
    const auto parts = reportOf(journal, "Shop").explanation.contributions;
    REQUIRE(parts.size() == 14);
    CHECK(parts.front().encounter == "e14");
    CHECK(parts[13].label == "1/2026, advice");
    CHECK(parts[12].label == "date unknown, advice");
    CHECK(parts[11].label.find("A *good* visit") != std::string::npos);
    CHECK(parts[10].weight == 0.5);
}

TEST_CASE("a report is whole in every language: no key, no hole, no other language's sentences") {
    RowJournal journal = eventfulJournal();
    journal.stored.halfLifeDays = 0;
    ScoreRequest request = requestOn("2026-06-01");
    request.settings.halfLifeDays = 400;
    request.filter.from = parseDate("2025-01-01");
    for (const char* brand : {"Shop", "Kiosk"}) {
        const BrandReport english = reportOf(journal, brand, Language::English, request);
        for (const Language language : languages) {
            const BrandReport report = reportOf(journal, brand, language, request);
            for (const std::string& text : sentences(report)) {
                INFO(text);
                CHECK(text.find('{') == std::string::npos);
                CHECK(text.find("report.") == std::string::npos);
                CHECK(text.find("constant.") == std::string::npos);
                CHECK(text.find("score_setting.") == std::string::npos);
            }
            REQUIRE(report.explanation.reasons.size() == english.explanation.reasons.size());
            if (language == Language::English) continue;
            for (std::size_t i = 0; i < report.explanation.reasons.size(); ++i)
                CHECK(report.explanation.reasons[i] != english.explanation.reasons[i]);
        }
    }
}

TEST_CASE("a brand without counting encounters says so, and one that is not there is refused") {
    RowJournal journal;
    journal.add("Later", "2027-01-01", 40);
    const BrandReport report = reportOf(journal, "Later");
    CHECK(report.headline == "no encounters");
    CHECK(report.explanation.contributions.empty());
    ScoreRequest request = requestOn("2026-06-01");
    request.brand = "Nobody";
    CHECK(brandReport(journal, request, Language::English).error().code == ErrorCode::NotFound);
    request.brand.clear();
    CHECK(brandReport(journal, request, Language::English).error().code == ErrorCode::NotFound);
}

}  // namespace kokemus::tests
