// SPDX-License-Identifier: GPL-3.0-or-later
// Change sets: undo, history, conflicts, trash, purge, batches.
#include "support/temp_journal.h"

#include <fstream>
#include <iterator>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

bool fileHolds(const std::string& path, const std::string& word) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    return bytes.find(word) != std::string::npos;
}

void checkWhole(TempJournal& journal) { CHECK(must(journal->check(true)).problems.empty()); }

}  // namespace

TEST_CASE("undoing an addition takes the encounter and the names that came with it") {
    TempJournal journal;
    auto e = told("Kuura", "2026-03-14", 5);
    e.venue = "Kallio";
    e.caseName = "Juttu";
    const auto saved = must(journal->save(e));
    const auto undo = must(journal->undo(saved.change));
    CHECK(must(journal->count({})) == 0);
    CHECK(must(journal->brandsByUse()).empty());
    checkWhole(journal);
    must(journal->undo(undo));  // redo
    CHECK(must(journal->encounter(saved.id, false)).venue == "Kallio");
    CHECK(must(journal->brandSums(*parseDate("2026-06-01"))).at(0).score.n == 1);
    checkWhole(journal);
}

TEST_CASE("a name that others use by now stays when its first encounter is undone") {
    TempJournal journal;
    const auto first = must(journal->save(told("Kuura", "2026-03-14", 5)));
    must(journal->save(told("Kuura", "2026-03-15", 6)));
    must(journal->undo(first.change));
    CHECK(must(journal->count({})) == 1);
    CHECK(must(journal->brandsByUse()).size() == 1);
    checkWhole(journal);
}

TEST_CASE("undoing an edit brings back every field, lists and fractions included") {
    TempJournal journal;
    auto e = told("Kuura", "2026-03-14", 5);
    e.parties[0].share = 1.0 / 3;
    e.tags = {"a", "b"};
    e.contact = {{"greeted", true}};
    e.note = "ennen";
    const auto saved = must(journal->save(e));
    auto edited = must(journal->encounter(saved.id, false));
    const auto before = edited;
    edited.parties.push_back({"Toinen", "", Role::Carrier, 0.5, 2});
    edited.tags = {"c"};
    edited.contact.clear();
    edited.note = "jälkeen";
    edited.ease = 3;
    const auto change = must(journal->save(edited));
    must(journal->undo(change.change));
    auto now = must(journal->encounter(saved.id, false));
    CHECK(now.revision != before.revision);
    now.revision = before.revision;
    CHECK(now == before);
    checkWhole(journal);
}

TEST_CASE("undo without a name walks back step by step and stops at the beginning") {
    TempJournal journal;
    const auto saved = must(journal->save(told("Kuura", "2026-03-14", 5)));
    auto e = must(journal->encounter(saved.id, false));
    e.note = "yksi";
    must(journal->save(e));
    e = must(journal->encounter(saved.id, false));
    e.note = "kaksi";
    must(journal->save(e));
    must(journal->undo(""));
    CHECK(must(journal->encounter(saved.id, false)).note == "yksi");
    must(journal->undo(""));
    CHECK(must(journal->encounter(saved.id, false)).note.empty());
    must(journal->undo(""));
    CHECK(must(journal->count({})) == 0);
    CHECK(journal->undo("").error().code == ErrorCode::NotFound);
}

TEST_CASE("a change that others built on is not undone, with a reason, and nothing changes") {
    TempJournal journal;
    const auto saved = must(journal->save(told("Kuura", "2026-03-14", 5)));
    auto e = must(journal->encounter(saved.id, false));
    e.note = "uudempi";
    must(journal->save(e));
    const auto refused = journal->undo(saved.change);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::UndoRefused);
    CHECK(refused.error().value("reason") == "changed_since");
    CHECK(must(journal->encounter(saved.id, false)).note == "uudempi");
}

TEST_CASE("a save on an old revision is a conflict and overwrites nothing") {
    TempJournal journal;
    const auto saved = must(journal->save(told("Kuura", "2026-03-14", 5)));
    auto mine = must(journal->encounter(saved.id, false));
    auto theirs = mine;
    theirs.note = "heidän";
    must(journal->save(theirs));
    mine.note = "minun";
    const auto refused = journal->save(mine);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(must(journal->encounter(saved.id, false)).note == "heidän");
}

TEST_CASE("trash takes an encounter out of lists and scores, restoring brings its status back") {
    TempJournal journal;
    const auto saved = must(journal->save(told("Kuura", "2026-03-14", 5)));
    must(journal->trash({saved.id}));
    CHECK(must(journal->count({})) == 0);
    CHECK(must(journal->brandSums(*parseDate("2026-06-01"))).empty());
    Filter trashed;
    trashed.status = StatusFilter::Trashed;
    CHECK(must(journal->count(trashed)) == 1);
    must(journal->restore({saved.id}));
    CHECK(must(journal->encounter(saved.id, false)).status == Status::Complete);
    CHECK(must(journal->brandSums(*parseDate("2026-06-01"))).at(0).score.n == 1);
    CHECK(journal->trash({"019f0000-0000-7000-8000-00000000dead"}).error().code == ErrorCode::NotFound);
    checkWhole(journal);
}

TEST_CASE("history tells what a field was and became, newest first") {
    TempJournal journal;
    auto e = told("Kuura", "2026-03-14", 5);
    e.note = "ennen";
    const auto saved = must(journal->save(e));
    e = must(journal->encounter(saved.id, false));
    e.note = "jälkeen";
    must(journal->save(e));
    const auto history = must(journal->history(saved.id));
    REQUIRE(history.size() == 2);
    CHECK(history[0].what == "edit");
    CHECK(history[0].changes.at(0).before == R"({"note":"ennen"})");
    CHECK(history[0].changes.at(0).after == R"({"note":"jälkeen"})");
    CHECK(history[1].what == "add");
    CHECK(history[1].changes.at(0).after.empty());
}

TEST_CASE("the change clock never goes back, even when the wall clock does") {
    std::int64_t wall = 1'780'000'000'000;
    JournalOptions options;
    options.now = [&] { return wall; };
    TempJournal journal(options);
    must(journal->save(told("A", "2026-03-14", 5)));
    wall -= 86'400'000;
    must(journal->save(told("B", "2026-03-14", 5)));
    const auto changes = must(journal->changes("", 10));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].at >= changes[1].at);
    CHECK(changes[0].id > changes[1].id);
}

TEST_CASE("purging leaves not one word of the encounter in the file") {
    TempJournal journal;
    auto e = told("Kuura", "2026-03-14", 5);
    e.note = "majakkalyhtysalaisuus";
    e.attachments = {{"", "text/plain", "", "liitteensalaisuus"}};
    const auto saved = must(journal->save(e));
    auto edited = must(journal->encounter(saved.id, false));
    edited.note = "majakkalyhtytoinen";
    must(journal->save(edited));
    CHECK(journal->purge({saved.id}).error().value("reason") == "purge_needs_trash");
    must(journal->trash({saved.id}));
    must(journal->purge({saved.id}));
    CHECK(must(journal->history(saved.id)).empty());
    CHECK_FALSE(fileHolds(journal.path(), "majakkalyhty"));
    CHECK_FALSE(fileHolds(journal.path(), "liitteensalaisuus"));
    checkWhole(journal);
}

TEST_CASE("a batch is one change set, known encounters are left alone, and its undo takes everything back") {
    TempJournal journal;
    must(journal->save(told("Kuura", "2026-03-14", 5)));
    const auto known = must(journal->page({}, Sort::Date, "", 1)).rows.at(0).id;
    std::string change;
    {
        auto batch = must(journal->beginBatch("import", "tiedosto.jsonl"));
        auto twice = told("Muu", "2026-03-15", 2);
        twice.id = known;
        CHECK(must(batch->addEncounter(twice)) == AddOutcome::Known);
        for (int i = 0; i < 5; ++i)
            CHECK(must(batch->addEncounter(told("Tuotu", "2026-04-01", i + 1))) == AddOutcome::New);
        Record brand;
        brand.kind = "brand";
        brand.values = {{"name", std::string("kuura")}, {"aliases", std::vector<std::string>{"Kuuran kahvila"}}};
        CHECK(must(batch->addRecord(brand)) == AddOutcome::Known);
        change = must(batch->commit());
    }
    CHECK(must(journal->count({})) == 6);
    CHECK(must(journal->findBrand("kuuran kahvila")) == must(journal->findBrand("Kuura")));
    CHECK(must(journal->changes("import", 5)).at(0).detail == "tiedosto.jsonl");
    checkWhole(journal);
    must(journal->undo(change));
    CHECK(must(journal->count({})) == 1);
    CHECK_FALSE(journal->findBrand("kuuran kahvila").ok());
    checkWhole(journal);
}

TEST_CASE("a batch that is not committed leaves nothing, a refused record leaves nothing of itself") {
    TempJournal journal;
    {
        auto batch = must(journal->beginBatch("import", ""));
        must(batch->addEncounter(told("Tuotu", "2026-04-01", 5)));
    }
    CHECK(must(journal->count({})) == 0);
    CHECK(must(journal->changes("", 5)).empty());
    auto batch = must(journal->beginBatch("import", ""));
    auto wrong = told("Väärä", "2026-04-01", 5);
    wrong.touchpoint = "tuntematon";
    CHECK_FALSE(batch->addEncounter(wrong).ok());
    must(batch->addEncounter(told("Oikea", "2026-04-01", 5)));
    must(batch->commit());
    const auto brands = must(journal->brandsByUse());
    REQUIRE(brands.size() == 1);
    CHECK(brands[0].name == "Oikea");
}

TEST_CASE("a merge moves the figures and its undo moves them back") {
    TempJournal journal;
    must(journal->save(told("K-kauppa Kamppi", "2026-03-14", 5)));
    must(journal->save(told("K-kauppa", "2026-03-15", 6)));
    const auto change = must(journal->merge("brand", "K-kauppa Kamppi", "K-kauppa"));
    const auto today = *parseDate("2026-06-01");
    const auto n = [&] {
        int most = 0;
        for (const auto& sums : must(journal->brandSums(today))) most = std::max(most, sums.score.n);
        return most;
    };
    CHECK(n() == 2);
    CHECK(must(journal->findBrand("k-kauppa kamppi")) == must(journal->findBrand("k-kauppa")));
    checkWhole(journal);
    must(journal->undo(change));
    CHECK(n() == 1);
    checkWhole(journal);
    CHECK(journal->merge("brand", "K-kauppa", "k-kauppa").error().code == ErrorCode::Contradiction);
}

TEST_CASE("two programs see each other's saves") {
    TempJournal journal;
    auto other = must(openJournal(journal.path(), {}));
    const auto before = other->dataVersion();
    must(journal->save(told("Kuura", "2026-03-14", 5)));
    CHECK(other->dataVersion() != before);
    CHECK(must(other->count({})) == 1);
}

TEST_CASE("many encounters are changed as one, and one refusal leaves all as they were") {
    TempJournal journal;
    const auto first = must(journal->save(told("Kuura", "2026-03-14", 5))).id;
    const auto second = must(journal->save(told("Lumo", "2026-03-15", 2))).id;
    const auto change = must(journal->edit({first, second, first}, [](Encounter& encounter) -> Result<void> {
        encounter.tags.push_back("yhdessä");
        encounter.caseName = "Juttu";
        return {};
    }));
    CHECK(must(journal->changes("edit", 5)).at(0).records == 3);  // the case came along
    CHECK(must(journal->encounter(second)).tags == std::vector<std::string>{"yhdessä"});
    CHECK(must(journal->search("yhdessä", {}, 0)).size() == 2);
    checkWhole(journal);
    int seen = 0;
    const auto refused = journal->edit({first, second}, [&](Encounter& encounter) -> Result<void> {
        encounter.outcome = ++seen == 1 ? 6 : 9;
        return {};
    });
    CHECK(refused.error().code == ErrorCode::OutOfRange);
    CHECK(must(journal->encounter(first)).outcome == 5);
    CHECK(must(journal->encounter(second)).outcome == 2);
    must(journal->undo(change));
    CHECK(must(journal->encounter(first)).tags.empty());
    CHECK(must(journal->edit({first}, [](Encounter&) { return Result<void>(); })).empty());
    CHECK(journal->edit({"ei"}, [](Encounter&) { return Result<void>(); }).error().code == ErrorCode::NotFound);
    checkWhole(journal);
}

TEST_CASE("an encounter can be looked at as it was after each of its changes, and brought back") {
    TempJournal journal;
    auto e = told("Kuura", "2026-03-14", 5);
    e.tags = {"a", "b"};
    e.contact = {{"greeted", true}};
    e.venue = "Kallio";
    e.attachments = {{"", "text/plain", "kuva", "tavut"}};
    const auto added = must(journal->save(e));
    const auto asAdded = must(journal->encounter(added.id));
    e = asAdded;
    e.tags = {"c"};
    e.parties[0].brand = "Lumo";
    e.venue.clear();
    e.note = "muutettu";
    const auto edited = must(journal->save(e));
    const auto asEdited = must(journal->encounter(added.id));
    e = asEdited;
    e.outcome.reset();
    e.contact.clear();
    e.attachments.clear();
    must(journal->save(e));
    const auto now = must(journal->encounter(added.id)).revision;

    const auto at = [&](const std::string& change) {
        auto then = must(journal->encounterAt(added.id, change));
        CHECK(then.revision == now);
        return then;
    };
    auto expected = asAdded;
    expected.revision = now;
    CHECK(at(added.change) == expected);
    expected = asEdited;
    expected.revision = now;
    CHECK(at(edited.change) == expected);
    CHECK(at(now) == must(journal->encounter(added.id)));

    must(journal->save(at(added.change)));
    auto back = must(journal->encounter(added.id, true));
    CHECK(back.attachments.at(0).data == "tavut");
    back.attachments[0].data.clear();
    back.revision = asAdded.revision;
    CHECK(back == asAdded);
    checkWhole(journal);

    const auto undo = must(journal->undo(""));
    CHECK(journal->encounterAt(added.id, "ei").error().code == ErrorCode::NotFound);
    CHECK(journal->encounterAt(added.id, "").error().code == ErrorCode::NotFound);
    CHECK_FALSE(must(journal->encounterAt(added.id, undo)).outcome);
}

TEST_CASE("the trash is emptied of what has lain there long enough, and of nothing else") {
    std::int64_t wall = 1'780'000'000'000;
    JournalOptions options;
    options.now = [&] { return wall; };
    TempJournal journal(options);
    const auto old = must(journal->save(told("A", "2026-03-14", 5))).id;
    const auto fresh = must(journal->save(told("B", "2026-03-14", 5))).id;
    must(journal->save(told("C", "2026-03-14", 5)));
    must(journal->trash({old}));
    wall += 20 * 86'400'000LL;
    must(journal->trash({fresh}));
    CHECK(must(journal->emptyTrash(30)) == 0);
    wall += 10 * 86'400'000LL;
    CHECK(must(journal->emptyTrash(30)) == 1);
    CHECK_FALSE(journal->encounter(old).ok());
    CHECK(journal->encounter(fresh).ok());
    CHECK(must(journal->count({})) == 1);
    checkWhole(journal);
}

TEST_CASE("a record that is removed comes back whole when that is undone") {
    TempJournal journal;
    Record filter;
    filter.kind = "saved_filter";
    filter.values["name"] = "vain Kuura";
    filter.values["filter"] = R"({"brands":["Kuura"]})";
    filter.id = must(journal->saveRecord(filter)).id;
    const auto kept = [&] {
        std::vector<std::string> names;
        must(journal->forEachRecord("saved_filter", [&](const Record& record) {
            names.push_back(record.text("name"));
            return true;
        }));
        return names;
    };
    const auto change = must(journal->removeRecord("saved_filter", filter.id));
    CHECK(kept().empty());
    must(journal->undo(change));
    CHECK(kept() == std::vector<std::string>{"vain Kuura"});
    CHECK(journal->removeRecord("saved_filter", "nowhere").error().code == ErrorCode::NotFound);
    CHECK(journal->removeRecord("brand", filter.id).error().code == ErrorCode::UnknownWord);
    checkWhole(journal);
}
