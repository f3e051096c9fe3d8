// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/journal_report.h"
#include "report/figure_checks.h"
#include "support/temp_journal.h"

namespace kokemus::tests {

namespace {

using test::must;
using test::TempJournal;
using test::told;

constexpr Language languages[] = {Language::English, Language::Finnish, Language::Swedish};

ScoreRequest request(const char* asOf = "2026-06-01") {
    ScoreRequest request;
    request.asOf = parseDate(asOf).value();
    return request;
}

JournalReport reportOf(TempJournal& journal, Language language = Language::English, ScoreRequest asked = request()) {
    return must(journalReport(*journal, asked, language));
}

std::string day(int number) { return formatDate(dateOfDay(dayNumber(*parseDate("2025-03-01")) + number)); }

// Two brands with a score, one without, one encounter of which only the sector is known.
void tell(TempJournal& journal) {
    for (int i = 0; i < 12; ++i) {
        Encounter good = told("Good", day(30 * i), 6 + i % 2);
        good.touchpoint = "advice";
        good.wouldRecommend = 8 + i % 2;
        good.whyLogged = WhyLogged::Routine;
        must(journal->save(good));
        Encounter bad = told("Bad", day(30 * i + 1), 1 + i % 2);
        bad.touchpoint = "payment";
        bad.wouldRecommend = 1 + i % 2;
        must(journal->save(bad));
    }
    must(journal->save(told("Once", day(3), 7)));
    Encounter someCafe = told("", day(4), 5);
    someCafe.parties = {{"", "cafe", Role::Provider, 1.0, {}}};
    someCafe.touchpoint = "arrival";
    must(journal->save(someCafe));
}

const ReportSection* section(const JournalReport& report, std::string_view key) {
    for (const ReportSection& one : report.sections)
        if (one.key == key) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE("brands are ranked by what they reach with 90 per cent, and those with too little stand apart") {
    TempJournal journal;
    tell(journal);
    const JournalReport report = reportOf(journal);
    REQUIRE(report.best.size() == 2);
    CHECK(report.table.brands[report.best[0]].name == "Good");
    REQUIRE(report.tooFew.size() == 1);
    CHECK(report.table.brands[report.tooFew[0]].name == "Once");
    REQUIRE(section(report, "ranking"));
    CHECK(section(report, "ranking")->figures[0].name == "1. Good");
    CHECK(section(report, "unranked")->figures[0].text == "1 encounter – too few for a score");
}

TEST_CASE("the list of the worst is for the writer's eyes only") {
    TempJournal journal;
    tell(journal);
    const JournalReport report = reportOf(journal);
    for (const ReportSection& one : report.sections) CHECK(one.publishable == (one.key != "worst"));
    CHECK(section(report, "worst")->figures[0].name == "1. Bad");
}

TEST_CASE("the journal's figures explain themselves in every language") {
    TempJournal journal;
    tell(journal);
    const JournalReport english = reportOf(journal);
    for (const Language language : languages) {
        const JournalReport report = reportOf(journal, language);
        checkSections(report.sections);
        CHECK(report.sections.size() == english.sections.size());
        CHECK(report.footer == Phrases(language).text("report.footer"));
        CHECK_FALSE(report.notes.empty());
    }
}

TEST_CASE("an empty journal is told in words") {
    TempJournal journal;
    for (const Language language : languages) checkSections(reportOf(journal, language).sections);
    CHECK(figureIn(reportOf(journal).sections, "ranking").text == "no brand has enough encounters for a score");
}

TEST_CASE("years are whole and months the last twelve, each drawn towards the journal's mean") {
    TempJournal journal;
    tell(journal);
    Encounter vague = told("Good", "2026-01-01", 6);
    vague.precision = Precision::Year;
    must(journal->save(vague));
    const JournalReport report = reportOf(journal, Language::English, request("2026-02-10"));
    REQUIRE(report.years.size() == 2);
    CHECK(report.years[0].year == 2025);
    CHECK(report.years[0].entries == 24);
    CHECK(report.years[1].entries == 3);
    CHECK(report.years[0].netEmotion.has_value());
    int counted = 0;
    for (const PeriodFigure& month : report.months) {
        CHECK(month.month > 0);
        counted += month.entries;
    }
    // Without the vague one and all of February 2025 or before.
    CHECK(counted == 26);
    CHECK(figureIn(report.sections, "year.2025").n == 24);
}

TEST_CASE("touchpoints by sector count encounters that only tell the sector") {
    TempJournal journal;
    tell(journal);
    const ReportFigure cell = figureIn(reportOf(journal).sections, "cell.arrival.cafe");
    CHECK(cell.n == 1);
    REQUIRE(cell.why.contributions.size() == 1);
    CHECK(cell.text == "1 encounter – too few for a score");
}

TEST_CASE("whether scores agree with recommendations is said from ten answers on") {
    TempJournal journal;
    tell(journal);
    CHECK(figureIn(reportOf(journal).sections, "validity").value.value() > 0.5);
    TempJournal few;
    for (int i = 0; i < 9; ++i) {
        Encounter one = told("Shop", day(i), 1 + i % 7);
        one.wouldRecommend = i;
        must(few->save(one));
    }
    const JournalReport report = reportOf(few);
    CHECK_FALSE(figureIn(report.sections, "validity").value);
    CHECK(figureIn(report.sections, "validity").text == "too few to say: 9 answers, at least 10 needed");
}

TEST_CASE("the report says how many brands were tested for a trend") {
    TempJournal journal;
    tell(journal);
    CHECK(figureIn(reportOf(journal).sections, "trends").text.find("2 brands") != std::string::npos);
}

TEST_CASE("follow-ups and signals are counted by kind and theme") {
    TempJournal journal;
    Record thanks;
    thanks.kind = "follow_up";
    thanks.values = {{"kind_of", std::string("thanks")}, {"sent_on", std::string("2026-02-01")}};
    must(journal->saveRecord(thanks));
    thanks.values = {{"kind_of", std::string("thanks")}};
    must(journal->saveRecord(thanks));
    for (const char* text : {"Queues again", "Nobody at the desk"}) {
        Record signal;
        signal.kind = "signal";
        signal.values = {
            {"text", std::string(text)}, {"theme", std::string("queues")}, {"on", std::string("2026-02-01")}};
        must(journal->saveRecord(signal));
    }
    const JournalReport report = reportOf(journal);
    CHECK(figureIn(report.sections, "follow_thanks").text == "1 sent, 1 not yet");
    CHECK(figureIn(report.sections, "signals.queues").n == 2);
    CHECK(figureIn(report.sections, "signals.queues").text.find("2 observations") == 0);
}

TEST_CASE("a filter narrows the journal's figures but never the prior") {
    TempJournal journal;
    tell(journal);
    ScoreRequest asked = request();
    asked.filter.brands = {"Good"};
    const JournalReport all = reportOf(journal);
    const JournalReport narrowed = reportOf(journal, Language::English, asked);
    CHECK(narrowed.table.hyper.mu == Approx(all.table.hyper.mu));
    CHECK(narrowed.best.size() == 1);
    CHECK(narrowed.filter == std::vector<std::string>{"Brand: Good"});
}

}  // namespace kokemus::tests
