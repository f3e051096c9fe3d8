// SPDX-License-Identifier: GPL-3.0-or-later
// Each part of the filter lets through what it says and nothing else.
#include "support/temp_journal.h"

#include <string>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

std::vector<std::string> passing(TempJournal& journal, const Filter& filter) {
    std::vector<std::string> titles;
    for (const auto& row : must(journal->page(filter, Sort::Date, "", 100)).rows) titles.push_back(row.title);
    return titles;
}

void tell(TempJournal& journal, const std::string& title, Encounter encounter) {
    encounter.title = title;
    must(journal->save(encounter));
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("parties finds brands that took part, not those that came first") {
    TempJournal journal;
    auto delivered = told("Kauppa", "2026-03-14", 5);
    delivered.parties.push_back({"Kuriiri", "", Role::Carrier, 0.5, {}});
    tell(journal, "toimitus", delivered);
    tell(journal, "suoraan", told("Kuriiri", "2026-03-15", 5));
    Filter filter;
    filter.parties = {"kuriiri"};
    CHECK(passing(journal, filter) == Titles{"toimitus"});
    filter.parties = {"ei kukaan"};
    CHECK(passing(journal, filter).empty());
}

TEST_CASE("the gap is outcome minus expectation, and an encounter without either has none") {
    TempJournal journal;
    tell(journal, "petti", told("Kuura", "2026-03-14", 1));
    tell(journal, "ylitti", told("Kuura", "2026-03-13", 7));
    auto blind = told("Kuura", "2026-03-12", 7);
    blind.expectation.reset();
    tell(journal, "ei odotettu", blind);
    Filter filter;
    filter.minGap = 1;
    CHECK(passing(journal, filter) == Titles{"ylitti"});
    filter = {};
    filter.maxGap = -3;
    CHECK(passing(journal, filter) == Titles{"petti"});
    filter.minGap = -2;
    CHECK(passing(journal, filter).empty());
}

TEST_CASE("attachments, the reason for logging and the day of the year narrow the list") {
    TempJournal journal;
    auto pictured = told("Kuura", "2025-03-14", 5);
    pictured.attachments = {{"", "text/plain", "", "x"}};
    pictured.whyLogged = WhyLogged::Notable;
    tell(journal, "kuvattu", pictured);
    auto routine = told("Kuura", "2026-03-14", 5);
    routine.whyLogged = WhyLogged::Routine;
    tell(journal, "arkinen", routine);
    auto vague = told("Kuura", "2024-03-14", 5);
    vague.precision = Precision::Season;
    tell(journal, "joskus", vague);
    Filter filter;
    filter.hasAttachment = true;
    CHECK(passing(journal, filter) == Titles{"kuvattu"});
    filter.hasAttachment = false;
    CHECK(passing(journal, filter) == Titles{"arkinen", "joskus"});
    filter = {};
    filter.whyLogged = {"notable"};
    CHECK(passing(journal, filter) == Titles{"kuvattu"});
    filter.whyLogged = {"notable", "routine"};
    CHECK(passing(journal, filter) == Titles{"arkinen", "kuvattu"});
    filter = {};
    filter.onThisDay = parseDate("2020-03-14");
    CHECK(passing(journal, filter) == Titles{"arkinen", "kuvattu"});
    filter.onThisDay = parseDate("2020-03-15");
    CHECK(passing(journal, filter).empty());
}

TEST_CASE("a case is found by its title and by its id") {
    TempJournal journal;
    auto first = told("Kuura", "2026-03-14", 2);
    first.caseName = "Sohva";
    tell(journal, "alku", first);
    tell(journal, "muu", told("Kuura", "2026-03-15", 5));
    Filter filter;
    filter.cases = {"Sohva"};
    CHECK(passing(journal, filter) == Titles{"alku"});
    filter.cases = {must(journal->encounter(must(journal->page(filter, Sort::Date, "", 1)).rows[0].id)).caseName};
    CHECK(passing(journal, filter) == Titles{"alku"});
}
