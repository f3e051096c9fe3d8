// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/case_report.h"
#include "support/temp_journal.h"

namespace kokemus::tests {

using test::must;
using test::TempJournal;
using test::told;

namespace {

Encounter entry(const std::string& day, int outcome) {
    Encounter encounter = told("Kuriiri", day, outcome);
    encounter.caseName = "Kadonnut paketti";
    return encounter;
}

}  // namespace

TEST_CASE("a case is opened by its first entry, gathers the others, and is told oldest first") {
    TempJournal journal;
    Encounter second = entry("2026-03-20", 2);
    second.contacts = 2;
    second.spentMinutes = 30;
    second.uplift = -3;
    second.promises = {{"Soitamme", {}, {}, PromiseState::Open, "Kauppa"},
                       {"Paketti", parseDate("2026-03-25"), {}, PromiseState::Broken, ""}};
    const auto secondId = must(journal->save(second)).id;
    Encounter first = entry("2026-03-14", 4);
    first.contacts = 1;
    first.waitingMinutes = 5;
    first.promises = {{"Huomenna", parseDate("2026-03-15"), {}, PromiseState::Open, ""}};
    // By the id as well as by the title.
    first.caseName = must(journal->encounter(secondId)).caseName;
    const auto firstId = must(journal->save(first)).id;
    must(journal->trash({must(journal->save(entry("2026-03-16", 1))).id}));
    must(journal->save(told("Kuriiri", "2026-03-17", 7)));

    const CaseReport report = must(caseReport(*journal, "Kadonnut paketti"));
    CHECK(report.record.text("opened_on") == "2026-03-20");
    REQUIRE(report.entries.size() == 2);
    CHECK(report.entries[0].encounter.id == firstId);
    CHECK(report.entries[1].encounter.id == secondId);
    CHECK(report.contacts == 3);
    CHECK(report.spentMinutes == 30);
    CHECK(report.waitingMinutes == 5);
    REQUIRE(report.promises.size() == 3);
    CHECK(report.promises[0].promise.text == "Huomenna");
    CHECK(report.promises[0].brand == "Kuriiri");
    CHECK(report.promises[1].promise.text == "Paketti");
    CHECK(report.promises[2].promise.text == "Soitamme");
    CHECK(report.promises[2].brand == "Kauppa");
    REQUIRE(report.curve.size() == 2);
    CHECK(report.curve[0].fromScore);
    CHECK(report.curve[0].value == Approx((*report.entries[0].figures.score - 50) / 50 * 3));
    CHECK(report.curve[1].value == -3);
    CHECK_FALSE(report.curve[1].fromScore);
    CHECK(*report.score == Approx((*report.entries[0].figures.score + *report.entries[1].figures.score) / 2));
    CHECK(must(caseReport(*journal, report.record.id)).entries.size() == 2);
}

TEST_CASE("a case is closed by its record, and an encounter leaves it like any other field") {
    TempJournal journal;
    const auto id = must(journal->save(entry("2026-03-14", 2))).id;
    Record record = must(caseReport(*journal, "Kadonnut paketti")).record;
    record.values["closed_on"] = std::string("2026-04-01");
    record.values["references"] = std::vector<std::string>{"A-123"};
    must(journal->saveRecord(record));
    const CaseReport closed = must(caseReport(*journal, record.id));
    CHECK(closed.record.text("closed_on") == "2026-04-01");
    CHECK(std::get<std::vector<std::string>>(closed.record.values.at("references")).front() == "A-123");
    must(journal->edit({id}, [](Encounter& encounter) {
        encounter.caseName.clear();
        return Result<void>();
    }));
    CHECK(must(caseReport(*journal, record.id)).entries.empty());
    CHECK_FALSE(must(caseReport(*journal, record.id)).score);
    CHECK(must(journal->namesByUse("case")).at(0).uses == 0);
    CHECK(caseReport(*journal, "Tuntematon").error().code == ErrorCode::NotFound);
}

TEST_CASE("unfinished entries belong to the story but not to its score") {
    TempJournal journal;
    Encounter unfinished = entry("2026-03-14", 2);
    unfinished.outcome.reset();
    unfinished.feelings.clear();
    must(journal->save(unfinished));
    const CaseReport report = must(caseReport(*journal, "Kadonnut paketti"));
    CHECK(report.entries.size() == 1);
    CHECK_FALSE(report.entries[0].counts);
    CHECK_FALSE(report.score);
    CHECK(report.curve.empty());
}

}  // namespace kokemus::tests
