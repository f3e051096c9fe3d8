// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/journal_report.h"
#include "report/figure_checks.h"
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

void tell(TempJournal& journal, const std::string& brand, int encounters, int outcome) {
    for (int i = 0; i < encounters; ++i)
        must(journal->save(told(brand, formatDate(dateOfDay(dayNumber(*parseDate("2026-01-01")) + i)), outcome)));
}

Result<BrandComparison> compared(TempJournal& journal, const std::vector<std::string>& names,
                                 Language language = Language::English) {
    std::vector<std::string> ids;
    for (const std::string& name : names) ids.push_back(must(journal->findBrand(name)));
    return compareBrands(*journal, request(), ids, language);
}

}  // namespace

TEST_CASE("one brand is called better only when it is as good as certain") {
    TempJournal journal;
    tell(journal, "Good", 12, 7);
    tell(journal, "Bad", 12, 1);
    tell(journal, "Alike", 12, 7);
    const BrandComparison comparison = must(compared(journal, {"Bad", "Good", "Alike"}));
    REQUIRE(comparison.pairs.size() == 3);
    CHECK(comparison.pairs[0].pBetter.value() < 0.05);
    CHECK(figureIn(comparison.sections, "pair.1.2").text.find("Good is better than Bad") != std::string::npos);
    CHECK(figureIn(comparison.sections, "pair.2.3").text.find("not enough to tell") != std::string::npos);
    CHECK_FALSE(figureIn(comparison.sections, "pair.2.3").value);
}

TEST_CASE("a brand without a score is compared with nobody") {
    TempJournal journal;
    tell(journal, "Good", 12, 7);
    tell(journal, "Once", 1, 1);
    const BrandComparison comparison = must(compared(journal, {"Good", "Once"}));
    CHECK_FALSE(comparison.pairs[0].pBetter);
    CHECK(figureIn(comparison.sections, "pair.1.2").text.find("no score yet") != std::string::npos);
}

TEST_CASE("a comparison explains itself in every language") {
    TempJournal journal;
    tell(journal, "Good", 12, 7);
    tell(journal, "Bad", 4, 1);
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish}) {
        const BrandComparison comparison = must(compared(journal, {"Good", "Bad"}, language));
        checkSections(comparison.sections);
        CHECK_FALSE(comparison.footer.empty());
    }
}

TEST_CASE("two to five different brands can be compared") {
    TempJournal journal;
    std::vector<std::string> names;
    for (const char* name : {"A", "B", "C", "D", "E", "F"}) {
        tell(journal, name, 1, 5);
        names.push_back(name);
    }
    CHECK(compared(journal, {"A"}).error().code == ErrorCode::OutOfRange);
    CHECK(compared(journal, {"A", "A"}).error().code == ErrorCode::OutOfRange);
    CHECK(compared(journal, names).error().code == ErrorCode::OutOfRange);
    names.pop_back();
    CHECK(compared(journal, names).ok());
    CHECK(compareBrands(*journal, request(), {"x", "y"}, Language::English).error().code == ErrorCode::NotFound);
}

}  // namespace kokemus::tests
