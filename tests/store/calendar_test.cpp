// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a day: the calendar, and what is due.
#include "support/temp_journal.h"

#include <string>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

Date day(const char* text) { return *parseDate(text); }

std::vector<Due> dueOf(TempJournal& journal, const char* today, DueKind kind) {
    auto all = must(journal->due(day(today)));
    std::erase_if(all, [&](const Due& due) { return due.kind != kind; });
    return all;
}

Record followUp(const std::string& encounter, const std::string& kind, const std::string& due) {
    Record record{"follow_up", "", "", {}};
    record.values = {{"kind_of", kind}, {"encounter", encounter}, {"due", due}};
    return record;
}

}  // namespace

TEST_CASE("a day of the calendar tells how many entries it has, their mean and the worst") {
    TempJournal journal;
    const auto good = must(journal->save(told("Kuura", "2026-03-14", 7)));
    const auto bad = must(journal->save(told("Lumo", "2026-03-14", 1)));
    Encounter unfinished;
    unfinished.occurredOn = day("2026-03-14");
    must(journal->save(unfinished));
    must(journal->save(told("Kuura", "2026-03-20", 5)));
    must(journal->trash({must(journal->save(told("Kuura", "2026-03-15", 5))).id}));
    auto vague = told("Kuura", "2026-03-01", 5);
    vague.precision = Precision::Month;
    must(journal->save(vague));

    const auto days = must(journal->days({}, day("2026-03-01"), day("2026-03-20")));
    REQUIRE(days.size() == 2);
    CHECK(days[0].day == day("2026-03-14"));
    CHECK(days[0].entries == 3);
    CHECK(days[0].scored == 2);
    const auto scoreOf = [&](const std::string& id) {
        return must(journal->figuresOf(must(journal->encounter(id)))).score.value();
    };
    CHECK(days[0].mean == Approx((scoreOf(good.id) + scoreOf(bad.id)) / 2));
    CHECK(days[0].worst == Approx(scoreOf(bad.id)));
    CHECK(days[1].entries == 1);
    Filter lumo;
    lumo.brands = {"Lumo"};
    CHECK(must(journal->days(lumo, day("2026-03-01"), day("2026-03-31"))).size() == 1);
    CHECK(must(journal->days({}, day("2026-03-15"), day("2026-03-19"))).empty());
}

TEST_CASE("thanks are owed until sent, feedback until answered, and neither once its encounter is in the trash") {
    TempJournal journal;
    auto encounter = told("Kuura", "2026-03-14", 6);
    encounter.title = "Hyvä vastaanotto";
    const auto id = must(journal->save(encounter)).id;
    auto thanks = followUp(id, "thanks", "2026-03-16");
    thanks.id = must(journal->saveRecord(thanks)).id;
    auto feedback = followUp(id, "feedback", "2026-03-15");
    feedback.id = must(journal->saveRecord(feedback)).id;

    auto due = must(journal->due(day("2026-03-20")));
    REQUIRE(due.size() == 2);
    CHECK(due[0] == Due{DueKind::Feedback, id, feedback.id, "Kuura", "Hyvä vastaanotto", day("2026-03-15")});
    CHECK(due[1] == Due{DueKind::Thanks, id, thanks.id, "Kuura", "Hyvä vastaanotto", day("2026-03-16")});
    Filter open;
    open.followUpOpen = true;
    CHECK(must(journal->count(open)) == 1);

    thanks.values["sent_on"] = std::string("2026-03-16");
    feedback.values["sent_on"] = std::string("2026-03-16");
    must(journal->saveRecord(thanks));
    must(journal->saveRecord(feedback));
    due = must(journal->due(day("2026-03-20")));
    REQUIRE(due.size() == 1);
    CHECK(due[0].kind == DueKind::Feedback);
    feedback.values["answered_on"] = std::string("2026-03-18");
    must(journal->saveRecord(feedback));
    CHECK(must(journal->due(day("2026-03-20"))).empty());
    CHECK(must(journal->count(open)) == 0);
    open.followUpOpen = false;
    CHECK(must(journal->count(open)) == 1);

    must(journal->saveRecord(followUp(id, "thanks", "2026-04-01")));
    CHECK(must(journal->due(day("2026-03-20"))).size() == 1);
    must(journal->trash({id}));
    CHECK(must(journal->due(day("2026-03-20"))).empty());
}

TEST_CASE("open promises with a day come by that day, with the brand that made them") {
    TempJournal journal;
    auto encounter = told("Kuura", "2026-03-14", 3);
    encounter.parties.push_back({"Kuriiri", "", Role::Carrier, 0.5, {}});
    encounter.promises = {{"Soittaa", day("2026-04-02"), {}, PromiseState::Open, ""},
                          {"Paketti", day("2026-03-20"), {}, PromiseState::Open, "Kuriiri"},
                          {"Pidetty", day("2026-03-15"), day("2026-03-15"), PromiseState::Kept, ""},
                          {"Joskus", {}, {}, PromiseState::Open, ""}};
    const auto id = must(journal->save(encounter)).id;
    const auto due = must(journal->due(day("2026-03-16")));
    REQUIRE(due.size() == 2);
    CHECK(due[0] == Due{DueKind::Promise, id, "", "Kuriiri", "Paketti", day("2026-03-20")});
    CHECK(due[1] == Due{DueKind::Promise, id, "", "Kuura", "Soittaa", day("2026-04-02")});
}

TEST_CASE("how it feels now is asked after 30 and after 365 days, once each") {
    TempJournal journal;
    auto encounter = told("Kuura", "2026-01-01", 3);
    encounter.id = must(journal->save(encounter)).id;
    CHECK(dueOf(journal, "2026-01-30", DueKind::Feeling30).empty());
    REQUIRE(dueOf(journal, "2026-01-31", DueKind::Feeling30).size() == 1);
    CHECK(dueOf(journal, "2026-01-31", DueKind::Feeling30)[0].on == day("2026-01-31"));

    encounter.laterFeelings = {{day("2026-02-02"), {{"neutral", 3}}, {}, ""}};
    must(journal->save(encounter));
    CHECK(dueOf(journal, "2026-02-03", DueKind::Feeling30).empty());
    CHECK(dueOf(journal, "2026-12-31", DueKind::Feeling365).empty());
    REQUIRE(dueOf(journal, "2027-01-01", DueKind::Feeling365).size() == 1);
    CHECK(dueOf(journal, "2027-01-01", DueKind::Feeling30).empty());
    CHECK(dueOf(journal, "2028-06-01", DueKind::Feeling365).empty());

    auto asked = followUp(encounter.id, "remains", "2027-01-01");
    asked.values["sent_on"] = std::string("2027-01-02");
    must(journal->saveRecord(asked));
    CHECK(dueOf(journal, "2027-01-03", DueKind::Feeling365).empty());
}

TEST_CASE("nobody is asked how others felt, nor about what is unfinished, vague or without feelings") {
    TempJournal journal;
    auto heard = told("Kuura", "2026-01-01", 3);
    heard.provenance = Provenance::Heard;
    must(journal->save(heard));
    auto unfinished = told("Kuura", "2026-01-01", 3);
    unfinished.outcome.reset();
    must(journal->save(unfinished));
    auto vague = told("Kuura", "2026-01-01", 3);
    vague.precision = Precision::Month;
    must(journal->save(vague));
    auto cold = told("Kuura", "2026-01-01", 3);
    cold.feelings.clear();
    must(journal->save(cold));
    CHECK(dueOf(journal, "2026-02-15", DueKind::Feeling30).empty());
    CHECK(dueOf(journal, "2026-02-15", DueKind::Inbox).size() == 1);
}
