// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/publish.h"

#include "support/catch.h"
#include "temporary_journal.h"

#include <string>

using namespace kokemus;
using kokemus::tests::TemporaryJournal;

namespace {

Encounter visit(const std::string& title, const std::string& day = "2026-03-10", int outcome = 6) {
    Encounter encounter;
    encounter.occurredOn = parseDate(day);
    encounter.parties = {{.brand = "Kahvila Kuura", .sector = {}, .outcome = {}}};
    encounter.touchpoint = "arrival";
    encounter.outcome = outcome;
    encounter.expectation = 4;
    encounter.feelings = {{"pleased", 3}};
    encounter.title = title;
    return encounter;
}

std::string draftOf(Journal& journal, const std::string& brand = {}) {
    DraftRequest request;
    request.language = Language::English;
    request.asOf = *parseDate("2026-03-14");
    if (!brand.empty()) request.brand = *journal.findBrand(brand);
    const auto draft = markdownDraft(journal, request);
    REQUIRE(draft.ok());
    return *draft;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("what is private, confidential, unfinished, trashed or still to come is in no draft") {
    TemporaryJournal journal;
    auto open = visit("VISIBLE");
    open.privateNote = "PRIVATE";
    REQUIRE(journal->save(open).ok());
    auto confidential = visit("CONFIDENTIAL");
    confidential.confidential = true;
    REQUIRE(journal->save(confidential).ok());
    auto unfinished = visit("UNFINISHED");
    unfinished.outcome.reset();
    REQUIRE(journal->save(unfinished).ok());
    const auto trashed = journal->save(visit("TRASHED"));
    REQUIRE(trashed.ok());
    REQUIRE(journal->trash({trashed->id}).ok());
    REQUIRE(journal->save(visit("TO-COME", "2026-03-15")).ok());
    for (const std::string brand : {"", "Kahvila Kuura"}) {
        const auto draft = draftOf(*journal, brand);
        CHECK(holds(draft, "VISIBLE"));
        for (const std::string hidden : {"PRIVATE", "CONFIDENTIAL", "UNFINISHED", "TRASHED", "TO-COME"})
            CHECK_FALSE(holds(draft, hidden));
    }
}

TEST_CASE("a brand's draft holds its own encounters, a draft of everything all") {
    TemporaryJournal journal;
    REQUIRE(journal->save(visit("OURS")).ok());
    auto other = visit("THEIRS");
    other.parties.front().brand = "Lipputoimisto";
    REQUIRE(journal->save(other).ok());
    CHECK(holds(draftOf(*journal, "Kahvila Kuura"), "OURS"));
    CHECK_FALSE(holds(draftOf(*journal, "Kahvila Kuura"), "THEIRS"));
    CHECK(holds(draftOf(*journal), "OURS"));
    CHECK(holds(draftOf(*journal), "THEIRS"));
}

TEST_CASE("a brand with too few encounters has no score in its draft") {
    TemporaryJournal journal;
    REQUIRE(journal->save(visit("a")).ok());
    REQUIRE(journal->save(visit("b", "2026-03-11", 2)).ok());
    const auto draft = draftOf(*journal, "Kahvila Kuura");
    CHECK(holds(draft, "**2 encounters: "));
    CHECK(holds(draft, "Too few for a score."));
    CHECK_FALSE(holds(draft, "("));
}

TEST_CASE("a brand with enough encounters has its score with interval and number") {
    TemporaryJournal journal;
    for (int day = 1; day <= 9; ++day) REQUIRE(journal->save(visit("v", "2026-03-0" + std::to_string(day))).ok());
    const auto draft = draftOf(*journal, "Kahvila Kuura");
    const auto line = draft.substr(draft.find("**"), draft.find('\n', draft.find("**")) - draft.find("**"));
    INFO(line);
    CHECK(holds(line, "–"));
    CHECK(line.ends_with("), 9 encounters**"));
    CHECK(holds(draft, "- As of 14 March 2026\n"));
}

TEST_CASE("a tie to a brand is disclosed") {
    TemporaryJournal journal;
    REQUIRE(journal->save(visit("a")).ok());
    const auto id = *journal->findBrand("Kahvila Kuura");
    Record brand;
    REQUIRE(journal
                ->forEachRecord("brand",
                                [&](const Record& record) {
                                    if (record.id == id) brand = record;
                                    return true;
                                })
                .ok());
    brand.values["tie"] = std::string("client");
    REQUIRE(journal->saveRecord(brand).ok());
    CHECK(holds(draftOf(*journal), "Disclosure: Kahvila Kuura is my client."));
}

TEST_CASE("a brand that does not exist is an error, not an empty draft") {
    TemporaryJournal journal;
    DraftRequest request;
    request.brand = "0190f3c2-0000-7000-8000-000000000000";
    request.asOf = *parseDate("2026-03-14");
    const auto draft = markdownDraft(*journal, request);
    REQUIRE_FALSE(draft.ok());
    CHECK(draft.error().code == ErrorCode::NotFound);
}
