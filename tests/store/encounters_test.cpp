// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, reading and listing encounters.
#include "support/temp_journal.h"

#include <set>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

/// Every list filled.
void fillLists(Encounter& e) {
    e.promises = {{"Sama hinta", parseDate("2026-03-10"), parseDate("2026-03-12"), PromiseState::Broken, "Stokka"}};
    e.reactions = {Reaction::Denial, Reaction::PassedOn};
    e.contact = {{"greeted", true}, {"listened", false}};
    e.place = {{"tidiness", 1}, {"range", -2}};
    e.quotes = {{"A-haa.", "waiter", true}, {"Joo joo", "", std::nullopt}};
    e.viewpoints = {{"kauppa", "Virhettä ei ole.", Basis::Told}, {"", "Ehkä", std::nullopt}};
    e.steps = {{"browsing", 2, "ihastuin", "Tehdas"}, {"pricing", -3, "", ""}};
    e.laterFeelings = {{parseDate("2026-04-14"), {{"irritated", 2}}, -1, "vieläkin"}};
    e.tags = {"hinta", "äkkiä"};
    e.attachments = {{"", "image/png", "lappu", std::string("\x89PNG\0\1", 6)}};
}

/// An encounter with every field and every list filled.
Encounter everything() {
    Encounter e = told("Stokka", "2026-03-14", 3);
    fillLists(e);
    e.occurredAt = 845;
    e.utcOffset = 120;
    e.zone = "Europe/Helsinki";
    e.precision = Precision::Minute;
    e.recordedAt = "2026-03-14T18:20:00Z";
    e.caseName = "Laukkujupakka";
    e.parties.push_back({"Tehdas", "manufacturer", Role::Manufacturer, 1.0 / 3, 1});
    e.sector = "department_store";
    e.venue = "Stokka Keskusta";
    e.channel = Channel::OnSite;
    e.touchpoint = "pricing";
    e.expectationTiming = Timing::Before;
    e.feelings = {{"deceived", 4}, {"disappointed", 5}};
    e.uplift = -3;
    e.compared = -2;
    e.ease = 2;
    e.priceExpected = 9900;
    e.priceActual = 12900;
    e.lostPurchase = 12900;
    e.currency = "SEK";
    e.severity = 3;
    e.recovery = Recovery::None;
    e.noticedBy = NoticedBy::Me;
    e.waitingMinutes = 12;
    e.spentMinutes = 40;
    e.contacts = 2;
    e.feelingBeforeRecovery = -3;
    e.feelingAfterRecovery = -2;
    e.ability = 3;
    e.willingness = 2;
    e.surprise = 2;
    e.valence = -3;
    e.arousal = 2;
    e.wouldReturn = Return::Maybe;
    e.wouldRecommend = 0;
    e.didReturn = false;
    e.toldOthers = true;
    e.thanked = false;
    e.feedbackGiven = true;
    e.feedbackAnswer = "Pahoittelut";
    e.whyLogged = WhyLogged::Notable;
    e.provenance = Provenance::Own;
    e.countsInScore = false;
    e.confidential = true;
    e.title = "Hinta nousi";
    e.note = "Rivi 1\r\n\t\"lainaus\" \x01 \u202e😀  ";
    e.privateNote = "vain minulle";
    e.lesson = "kysy ensin";
    e.source = Source{"other", "42", "2026-03-15T00:00:00Z", "{\"x\":[1,2]}"};
    e.extra = "{\"unknown\":1}";
    return e;
}

}  // namespace

TEST_CASE("what is saved is read back, every field of it") {
    TempJournal journal;
    Encounter e = everything();
    const auto saved = must(journal->save(e));
    journal.reopen();
    Encounter back = must(journal->encounter(saved.id, true));
    CHECK(back.status == Status::Complete);
    CHECK(back.revision == saved.change);
    CHECK(back.attachments.at(0).sha256.size() == 64);
    CHECK(back.caseName.size() == 36);  // the case's id
    e.id = back.id;
    e.revision = back.revision;
    e.status = back.status;
    e.caseName = back.caseName;
    e.attachments[0].sha256 = back.attachments[0].sha256;
    CHECK(back == e);
}

TEST_CASE("saving what was read changes nothing and leaves no trace") {
    TempJournal journal;
    const auto saved = must(journal->save(everything()));
    const auto version = journal->dataVersion();
    const auto again = must(journal->save(must(journal->encounter(saved.id, true))));
    CHECK(again.change.empty());
    CHECK(journal->dataVersion() == version);
    CHECK(must(journal->history(saved.id)).size() == 1);
}

TEST_CASE("a refused save leaves nothing behind, not even the brand it named") {
    TempJournal journal;
    auto wrong = told("Uusi brändi", "2026-03-14", 5);
    wrong.feelings = {{"hangry", 3}};
    const auto refused = journal->save(wrong);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::UnknownWord);
    CHECK(must(journal->brandsByUse()).empty());
    CHECK(must(journal->count({})) == 0);
    CHECK(must(journal->changes("", 10)).empty());
}

TEST_CASE("a brand keeps its first spelling and is the same in any case or spacing") {
    TempJournal journal;
    must(journal->save(told("Kahvila Kuura", "2026-03-14", 5)));
    const auto second = must(journal->save(told(" kahvila  KUURA", "2026-03-15", 5)));
    CHECK(must(journal->brandsByUse()).size() == 1);
    CHECK(must(journal->encounter(second.id, false)).parties.at(0).brand == "Kahvila Kuura");
}

TEST_CASE("the list is newest first and its pages neither skip nor repeat") {
    TempJournal journal;
    for (int i = 0; i < 57; ++i) {
        auto e = told("Brändi " + std::to_string(i % 5),
                      "2026-0" + std::to_string(1 + i % 3) + "-1" + std::to_string(i % 7), 5);
        if (i % 3) e.occurredAt = (i * 37) % 1440;
        if (i == 11) {
            e.occurredOn.reset();
            e.precision = Precision::Unknown;
        }
        must(journal->save(e));
    }
    for (const auto sort : {Sort::Date, Sort::Score, Sort::Recorded}) {
        std::vector<std::string> paged, whole;
        std::string after;
        do {
            const auto page = must(journal->page({}, sort, after, 10));
            for (const auto& row : page.rows) paged.push_back(row.id);
            after = page.next;
        } while (!after.empty());
        must(journal->forEach({}, sort, 0, false, [&](const Encounter& e) {
            whole.push_back(e.id);
            return true;
        }));
        CHECK(paged == whole);
        CHECK(std::set(paged.begin(), paged.end()).size() == 57);
    }
    CHECK(must(journal->page({}, Sort::Date, "", 100)).rows.back().occurredOn == std::nullopt);
}

TEST_CASE("every member of the filter narrows, its values are alternatives") {
    TempJournal journal;
    must(journal->save(everything()));
    auto cafe = told("Kuura", "2026-05-02", 6);
    cafe.channel = Channel::Web;
    cafe.touchpoint = "arrival";
    cafe.tags = {"kahvi"};
    cafe.note = "Hyvää pullaa";
    must(journal->save(cafe));
    const auto count = [&](const Filter& filter) { return must(journal->count(filter)); };
    Filter f;
    f.brands = {"TEHDAS"};
    CHECK(count(f) == 1);
    f.brands = {"tehdas", "kuura"};
    CHECK(count(f) == 2);
    f.brands = {"tuntematon"};
    CHECK(count(f) == 0);
    f = {};
    f.venues = {"stokka keskusta"};
    CHECK(count(f) == 1);
    f = {};
    f.touchpoints = {"browsing"};  // a step's touchpoint counts too
    CHECK(count(f) == 1);
    f = {};
    f.channels = {"web", "phone"};
    CHECK(count(f) == 1);
    f = {};
    f.emotions = {"deceived"};
    CHECK(count(f) == 1);
    f = {};
    f.tags = {"kahvi"};
    f.channels = {"on_site"};
    CHECK(count(f) == 0);
    f = {};
    f.from = parseDate("2026-05-02");
    f.to = parseDate("2026-05-02");
    CHECK(count(f) == 1);
    f = {};
    f.minScore = 50;
    CHECK(count(f) == 1);  // the other one is switched off and has no score
    f = {};
    f.text = "pullaa hyv";
    CHECK(count(f) == 1);
    f = {};
    f.cases = {"Laukkujupakka"};
    CHECK(count(f) == 1);
    f = {};
    f.sectors = {"department_store"};
    CHECK(count(f) == 1);
    f.sectors = {""};  // none told
    CHECK(count(f) == must(journal->count({})) - 1);
    f.sectors = {"", "department_store"};
    CHECK(count(f) == must(journal->count({})));
    f = {};
    f.status = StatusFilter::Inbox;
    CHECK(count(f) == 0);
}

TEST_CASE("a shortened id finds its encounter while it is unique") {
    TempJournal journal;
    auto a = told("A", "2026-01-01", 5);
    a.id = "019f0000-0000-7000-8000-000000000001";
    auto b = told("B", "2026-01-01", 5);
    b.id = "019f0000-0000-7000-8000-000000000002";
    must(journal->save(a));
    CHECK(must(journal->resolveId("019f")) == a.id);
    must(journal->save(b));
    CHECK(journal->resolveId("019f").error().code == ErrorCode::AmbiguousId);
    CHECK(journal->resolveId("ffff").error().code == ErrorCode::NotFound);
    CHECK(journal->resolveId("").error().code == ErrorCode::NotFound);
}

TEST_CASE("the bytes of an attachment are kept once and checked against their hash") {
    TempJournal journal;
    auto e = everything();
    must(journal->save(e));
    must(journal->save(e));
    const auto counts = must(journal->counts());
    const auto found =
        std::find_if(counts.begin(), counts.end(), [](const auto& c) { return c.first == "attachment_bytes"; });
    REQUIRE(found != counts.end());
    CHECK(found->second == 6);
    e.attachments[0].sha256 = std::string(64, '0');
    CHECK_FALSE(journal->save(e).ok());
}
