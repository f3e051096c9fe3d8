// SPDX-License-Identifier: GPL-3.0-or-later
// The sample journal is what a newcomer learns the program from: the stories it was written to tell must be in it.
#include "kokemus/exchange.h"
#include "kokemus/publish.h"
#include "kokemus/report.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "support/temp_journal.h"

using namespace kokemus;
using namespace kokemus::test;

namespace {

const std::string sampleFile = KOKEMUS_SOURCE_DIR "/resources/sample/sample-journal.jsonl";
constexpr Date day(int year, unsigned month, unsigned day) {
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
}
constexpr Date sampleEnd = day(2026, 9, 1);

ImportReport importedInto(Journal& journal) {
    ImportRequest request;
    request.path = sampleFile;
    return must(importFile(journal, request));
}

/// The sample journal, imported.
struct Sample {
    Sample() { report = importedInto(*journal); }

    BrandScore brand(const std::string& name) {
        ScoreRequest request;
        request.brand = must(journal->findBrand(name));
        request.asOf = sampleEnd;
        request.withTrend = request.withWeakest = true;
        return must(scoreTable(*journal, request)).brands.at(0);
    }
    std::string exported() {
        Filter everything;
        everything.status = StatusFilter::All;
        must(exportJournal(*journal, {"jsonl", everything, Language::Finnish, sampleEnd}, folder.file("out.jsonl")));
        return contentOf(folder.file("out.jsonl"));
    }

    TempFolder folder;
    TempJournal journal;
    ImportReport report;
};

}  // namespace

TEST_CASE("the sample journal imports whole, and a second time adds nothing") {
    Sample sample;
    CHECK(sample.report.added == 131);
    CHECK(sample.report.incomplete == 2);
    CHECK(sample.report.refused.empty());
    const ImportReport again = importedInto(*sample.journal);
    CHECK(again.added == 0);
    CHECK(again.known == 131);
}

TEST_CASE("the sample journal comes back out as it went in") {
    Sample sample;
    const std::string first = sample.exported();
    TempJournal second;
    ImportRequest request;
    request.path = sample.folder.file("out.jsonl");
    REQUIRE(must(importFile(*second, request)).added == 131);
    Filter everything;
    everything.status = StatusFilter::All;
    must(
        exportJournal(*second, {"jsonl", everything, Language::Finnish, sampleEnd}, sample.folder.file("again.jsonl")));
    CHECK(contentOf(sample.folder.file("again.jsonl")) == first);
}

TEST_CASE("the sample journal spans a year and ten brands, one of them a brand nothing can be said of") {
    Sample sample;
    Filter early, late;
    early.to = day(2025, 10, 31);
    late.from = day(2026, 8, 1);
    CHECK(must(sample.journal->count(early)) > 0);
    CHECK(must(sample.journal->count(late)) > 0);
    CHECK(must(sample.journal->brandsByUse()).size() == 10);
    CHECK(sample.brand("Hotelli Usvaranta").posterior.verdict == Verdict::TooFew);
    const BrandScore pajulaukku = sample.brand("Pajulaukku");
    CHECK(pajulaukku.posterior.n == 2);
    CHECK(pajulaukku.posterior.weight == Approx(1.5));  // one of its two encounters is a share in somebody else's
    CHECK(pajulaukku.posterior.verdict == Verdict::TooFew);
}

TEST_CASE("the sample journal tells of a loved café, a courier to avoid, a decline and a recovery") {
    Sample sample;
    const BrandScore cafe = sample.brand("Kahvila Kuura");
    CHECK(cafe.posterior.verdict == Verdict::ClearlyAbove);
    CHECK(cafe.posterior.evidence == Evidence::Established);
    CHECK(sample.brand("Kaikutel").posterior.verdict == Verdict::ClearlyBelow);
    const BrandScore decline = sample.brand("Manteli & Mänty"), recovery = sample.brand("Kaislalinja");
    REQUIRE(decline.trend);
    REQUIRE(recovery.trend);
    CHECK(decline.trend->label == TrendLabel::Worsening);
    CHECK(recovery.trend->label == TrendLabel::Improving);
}

TEST_CASE("the sample bookshop has a clear weak link: its web service") {
    Sample sample;
    const BrandScore bookshop = sample.brand("Kirjakauppa Sivunkääntö");
    REQUIRE(bookshop.weakest);
    CHECK(bookshop.weakest->touchpoint == "web_service");
    CHECK(bookshop.weakest->clear);
}

TEST_CASE("a price case of the sample has two parties that fare differently") {
    Sample sample;
    int differing = 0;
    must(sample.journal->forEach({}, Sort::Date, 0, false, [&](const Encounter& encounter) {
        const bool priced = encounter.priceExpected && encounter.priceActual;
        if (priced && encounter.parties.size() == 2 && encounter.parties[1].outcome) ++differing;
        return true;
    }));
    CHECK(differing > 0);
}

TEST_CASE("no draft of the sample holds its private notes or its confidential encounter") {
    Sample sample;
    std::vector<std::string> secrets;
    must(sample.journal->forEach({}, Sort::Date, 0, false, [&](const Encounter& encounter) {
        if (!encounter.privateNote.empty()) secrets.push_back(encounter.privateNote);
        if (encounter.confidential) secrets.push_back(encounter.note);
        return true;
    }));
    REQUIRE(secrets.size() >= 2);
    const std::string draft = must(markdownDraft(*sample.journal, {{}, {}, Language::Finnish, sampleEnd}));
    for (const std::string& secret : secrets) {
        INFO(secret);
        CHECK(draft.find(secret.substr(0, 20)) == std::string::npos);
    }
}
