// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/exchange.h"
#include "support/temp_journal.h"

#include <sstream>

using namespace kokemus;
using namespace kokemus::test;

namespace {

Filter fullFilter() {
    Filter filter;
    filter.brands = {"Kahvila \"Kuura\"", "Lumo"};
    filter.parties = {"Kuriiri"};
    filter.venues = {"Kallio"};
    filter.touchpoints = {"arrival"};
    filter.channels = {"web"};
    filter.emotions = {"happy"};
    filter.tags = {"hinta"};
    filter.sectors = {"cafe"};
    filter.cases = {"Sohva"};
    filter.whyLogged = {"notable"};
    filter.ids = {"0190f3c2"};
    filter.from = parseDate("2026-01-01");
    filter.to = parseDate("2026-12-31");
    filter.onThisDay = parseDate("2026-03-14");
    filter.minScore = 12.5;
    filter.maxScore = 99;
    filter.minGap = -6;
    filter.maxGap = 2;
    filter.hasAttachment = true;
    filter.followUpOpen = false;
    filter.text = "kylmä \\ keitto";
    filter.status = StatusFilter::Inbox;
    return filter;
}

}  // namespace

TEST_CASE("every part of a filter comes back from its text") {
    CHECK(must(parseFilter(filterText(fullFilter()))) == fullFilter());
    CHECK(filterText({}) == "{}");
    CHECK(must(parseFilter("{}")) == Filter{});
    for (const auto status :
         {StatusFilter::NotTrashed, StatusFilter::Complete, StatusFilter::Trashed, StatusFilter::All}) {
        Filter filter;
        filter.status = status;
        CHECK(must(parseFilter(filterText(filter))) == filter);
    }
}

TEST_CASE("a filter that is not understood whole is refused") {
    CHECK(parseFilter("{").error().value("reason") == "not_json");
    CHECK(parseFilter(R"({"mood":["x"]})").error().value("value") == "mood");
    CHECK_FALSE(parseFilter(R"({"brands":"Kuura"})").ok());
    CHECK_FALSE(parseFilter(R"({"from":"eilen"})").ok());
    CHECK_FALSE(parseFilter(R"({"status":"done"})").ok());
    CHECK_FALSE(parseFilter("[]").ok());
}

TEST_CASE("a saved filter is found by its name and by its id, the newest of a name first") {
    TempJournal journal;
    const auto save = [&](const Filter& filter) {
        return must(journal->saveRecord({"saved_filter", {}, {}, {{"name", "Oma"}, {"filter", filterText(filter)}}}))
            .id;
    };
    const auto old = save(fullFilter());
    Filter newer;
    newer.tags = {"uusi"};
    save(newer);
    CHECK(must(savedFilter(*journal, "Oma")) == newer);
    CHECK(must(savedFilter(*journal, old)) == fullFilter());
    CHECK(savedFilter(*journal, "Muu").error().code == ErrorCode::NotFound);
}

TEST_CASE("a table quotes what must be quoted and disarms formulas, but leaves numbers alone") {
    std::ostringstream out;
    EncounterCsvWriter writer(out);
    Encounter encounter = told("Kuura, Oy", "2026-03-14", 5);
    encounter.id = "e1";
    encounter.uplift = -3;
    encounter.title = "=SUM(A1)";
    encounter.note = "sanoi \"a-haa\"\nja lähti";
    encounter.privateNote = "salaisuus";
    encounter.tags = {"a", "b"};
    writer.add(encounter, 12.25);
    const std::string text = out.str();
    CHECK(text.starts_with("id,status,brand,"));
    CHECK(text.find("\r\ne1,inbox,\"Kuura, Oy\",") != std::string::npos);
    CHECK(text.find(",-3,") != std::string::npos);
    CHECK(text.find(",'=SUM(A1),") != std::string::npos);
    CHECK(text.find("\"sanoi \"\"a-haa\"\"\nja lähti\"") != std::string::npos);
    CHECK(text.find("salaisuus") == std::string::npos);
    CHECK(text.ends_with(",a; b,12.25\r\n"));
}
