// SPDX-License-Identifier: GPL-3.0-or-later
// Names kept in order: used, renamed, merged, hidden, and all of it undone.
#include "support/temp_journal.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

NameUse named(TempJournal& journal, const std::string& kind, const std::string& id) {
    for (const NameUse& name : must(journal->namesByUse(kind)))
        if (name.id == id || name.name == id) return name;
    return {};
}

std::vector<std::string> namesOf(TempJournal& journal, const std::string& kind) {
    std::vector<std::string> names;
    for (const NameUse& name : must(journal->namesByUse(kind))) names.push_back(name.name);
    return names;
}

std::string tell(TempJournal& journal, const std::string& brand, const std::string& venue,
                 const std::vector<std::string>& tags = {}, const std::string& touchpoint = {}) {
    auto encounter = told(brand, "2026-03-14", 5);
    encounter.venue = venue;
    encounter.tags = tags;
    encounter.touchpoint = touchpoint;
    return must(journal->save(encounter)).id;
}

void checkWhole(TempJournal& journal) { CHECK(must(journal->check(true)).problems.empty()); }

int found(TempJournal& journal, const std::string& words) {
    return static_cast<int>(must(journal->search(words, {}, 0)).size());
}

}  // namespace

TEST_CASE("names are listed with their uses, most used first, hidden ones too") {
    TempJournal journal;
    tell(journal, "Lumo", "");
    tell(journal, "Kuura", "Kallio");
    tell(journal, "Kuura", "Kallio");
    tell(journal, "Vanha", "");
    must(journal->merge("brand", "Vanha", "Kuura"));
    must(journal->setHidden("brand", "Kuura", true));
    must(journal->trash({tell(journal, "Lumo", "")}));
    const auto brands = must(journal->namesByUse("brand"));
    REQUIRE(brands.size() == 2);
    CHECK(brands[0].name == "Kuura");
    CHECK(brands[0].uses == 3);
    CHECK(brands[0].hidden);
    CHECK(brands[1].uses == 1);
    const auto venues = must(journal->namesByUse("venue"));
    REQUIRE(venues.size() == 1);
    CHECK(venues[0].owner == "Kuura");
    CHECK(venues[0].uses == 2);
    CHECK(journal->namesByUse("ufo").error().code == ErrorCode::UnknownWord);
}

TEST_CASE("touchpoints and emotions are listed whether built in or own, steps counted once an encounter") {
    TempJournal journal;
    auto encounter = told("Kuura", "2026-03-14", 5);
    encounter.touchpoint = "arrival";
    encounter.steps = {{"arrival", 1, "", ""}, {"payment", -1, "", ""}, {"payment", 1, "", ""}};
    must(journal->save(encounter));
    Record own{"emotion", "own_hurmio", "", {}};
    own.values["name"] = std::string("hurmio");
    must(journal->saveRecord(own));
    CHECK(named(journal, "touchpoint", "arrival").uses == 1);
    CHECK(named(journal, "touchpoint", "payment").uses == 1);
    CHECK(named(journal, "touchpoint", "payment").builtIn);
    CHECK(must(journal->namesByUse("touchpoint")).size() == builtInTouchpoints().size());
    CHECK(named(journal, "emotion", "pleased").uses == 1);
    CHECK_FALSE(named(journal, "emotion", "hurmio").builtIn);
    CHECK(must(journal->namesByUse("emotion")).size() == builtInEmotions().size() + 1);
}

TEST_CASE("a renamed brand keeps its entries, is found by its new name, and its undo brings the old one back") {
    TempJournal journal;
    const auto id = tell(journal, "Kuurra", "");
    const auto change = must(journal->rename("brand", "kuurra", "Kuura"));
    CHECK(must(journal->encounter(id)).parties[0].brand == "Kuura");
    CHECK(found(journal, "kuura") == 1);
    CHECK_FALSE(journal->findBrand("Kuurra").ok());
    checkWhole(journal);
    must(journal->undo(change));
    CHECK(must(journal->encounter(id)).parties[0].brand == "Kuurra");
    CHECK(found(journal, "kuurra") == 1);
    checkWhole(journal);
}

TEST_CASE("a name that is taken is refused and the one that has it is named") {
    TempJournal journal;
    tell(journal, "Kuura", "Kallio", {"hinta"});
    tell(journal, "Lumo", "", {"laatu"});
    tell(journal, "Kuura", "Töölö");
    const auto brand = journal->rename("brand", "Lumo", " KUURA ");
    REQUIRE_FALSE(brand.ok());
    CHECK(brand.error().code == ErrorCode::AlreadyExists);
    CHECK(brand.error().value("id") == must(journal->findBrand("Kuura")));
    CHECK(brand.error().value("name") == "Kuura");
    CHECK(journal->rename("venue", "Töölö", "kallio").error().value("name") == "Kallio");
    CHECK(journal->rename("tag", "laatu", "hinta").error().code == ErrorCode::AlreadyExists);
    CHECK(journal->rename("brand", "Lumo", "  ").error().code == ErrorCode::InvalidValue);
    CHECK(journal->rename("brand", "Tuntematon", "X").error().code == ErrorCode::NotFound);
    CHECK(must(journal->rename("brand", "Lumo", "Lumo")).empty());
}

TEST_CASE("the undo of a rename is refused when the old name belongs to another brand by now") {
    TempJournal journal;
    tell(journal, "Kuura", "");
    const auto change = must(journal->rename("brand", "Kuura", "Lumo"));
    tell(journal, "Kuura", "");
    CHECK(journal->undo(change).error().code == ErrorCode::UndoRefused);
    CHECK(namesOf(journal, "brand") == std::vector<std::string>{"Lumo", "Kuura"});
    checkWhole(journal);
}

TEST_CASE("a venue's name that two brands have must be told apart by its id") {
    TempJournal journal;
    tell(journal, "Kuura", "Kallio");
    tell(journal, "Lumo", "Kallio");
    CHECK(journal->rename("venue", "Kallio", "Sörnäinen").error().code == ErrorCode::AmbiguousId);
    must(journal->rename("venue", must(journal->namesByUse("venue"))[0].id, "Sörnäinen"));
    CHECK(found(journal, "sörnäinen") == 1);
}

TEST_CASE("merged venues lose no encounter, keep the address, and come apart again") {
    TempJournal journal;
    const auto first = tell(journal, "Kuura", "Kallio");
    const auto second = tell(journal, "Kuura", "Kallion Kuura");
    Record venue;
    must(journal->forEachRecord("venue", [&](const Record& record) {
        if (record.text("name") == "Kallion Kuura") venue = record;
        return true;
    }));
    venue.values["address"] = std::string("Fleminginkatu 1");
    must(journal->saveRecord(venue));
    const auto change = must(journal->merge("venue", "Kallion Kuura", "Kallio"));
    CHECK(must(journal->encounter(second)).venue == "Kallio");
    CHECK(named(journal, "venue", "Kallio").uses == 2);
    CHECK(namesOf(journal, "venue") == std::vector<std::string>{"Kallio"});
    must(journal->forEachRecord("venue", [&](const Record& record) {
        CHECK(record.text("address") == "Fleminginkatu 1");
        return true;
    }));
    checkWhole(journal);
    must(journal->undo(change));
    CHECK(must(journal->encounter(second)).venue == "Kallion Kuura");
    CHECK(must(journal->encounter(first)).venue == "Kallio");
    CHECK(found(journal, "kallion") == 1);
    checkWhole(journal);
}

TEST_CASE("venues of different brands are not merged unless the brands are") {
    TempJournal journal;
    const auto id = tell(journal, "K-kauppa", "Kamppi");
    tell(journal, "K-Market", "Kampin");
    CHECK(journal->merge("venue", "Kamppi", "Kampin").error().value("reason") == "venues_of_different_brands");
    must(journal->merge("brand", "K-kauppa", "K-Market"));
    must(journal->merge("venue", "Kamppi", "Kampin"));
    auto encounter = must(journal->encounter(id));
    CHECK(encounter.venue == "Kampin");
    encounter.note = "muutettu";
    must(journal->save(encounter));
    CHECK(namesOf(journal, "venue") == std::vector<std::string>{"Kampin"});
}

TEST_CASE("renaming and merging tags changes every encounter once, in one undoable change") {
    TempJournal journal;
    const auto both = tell(journal, "Kuura", "", {"hinnat", "x", "hinta"});
    const auto one = tell(journal, "Kuura", "", {"hinnat"});
    must(journal->rename("tag", "x", "laatu"));
    const auto change = must(journal->merge("tag", "hinnat", "hinta"));
    CHECK(must(journal->encounter(both)).tags == std::vector<std::string>{"laatu", "hinta"});
    CHECK(must(journal->encounter(one)).tags == std::vector<std::string>{"hinta"});
    CHECK(found(journal, "laatu") == 1);
    CHECK(must(journal->changes("merge", 5)).at(0).records == 2);
    must(journal->undo(change));
    CHECK(must(journal->encounter(both)).tags == std::vector<std::string>{"hinnat", "laatu", "hinta"});
    CHECK(must(journal->encounter(one)).tags == std::vector<std::string>{"hinnat"});
    CHECK(journal->merge("tag", "hinta", "ei ole").error().code == ErrorCode::NotFound);
    CHECK(journal->merge("tag", "hinta", "hinta").error().code == ErrorCode::Contradiction);
    checkWhole(journal);
}

TEST_CASE("a hidden tag stays on its encounters and stays hidden under a new name") {
    TempJournal journal;
    const auto id = tell(journal, "Kuura", "", {"hinta"});
    const auto change = must(journal->setHidden("tag", "hinta", true));
    CHECK(named(journal, "tag", "hinta").hidden);
    CHECK(must(journal->setHidden("tag", "hinta", true)).empty());
    must(journal->undo(change));
    CHECK_FALSE(named(journal, "tag", "hinta").hidden);
    must(journal->setHidden("tag", "hinta", true));
    must(journal->rename("tag", "hinta", "hinnat"));
    CHECK(named(journal, "tag", "hinnat").hidden);
    CHECK(must(journal->encounter(id)).tags == std::vector<std::string>{"hinnat"});
}

TEST_CASE("a touchpoint merged into another counts there, also through a second merge") {
    TempJournal journal;
    for (const auto* word : {"own_kassa", "own_jono"}) {
        Record own{"touchpoint", word, "", {}};
        own.values["name"] = std::string(word).substr(4);
        must(journal->saveRecord(own));
    }
    tell(journal, "Kuura", "", {}, "own_jono");
    tell(journal, "Kuura", "", {}, "own_kassa");
    must(journal->merge("touchpoint", "jono", "kassa"));
    CHECK(named(journal, "touchpoint", "kassa").uses == 2);
    const auto change = must(journal->merge("touchpoint", "kassa", "payment"));
    CHECK(named(journal, "touchpoint", "payment").uses == 2);
    CHECK(named(journal, "touchpoint", "kassa").id.empty());
    Filter filter;
    filter.touchpoints = {"payment"};
    CHECK(must(journal->count(filter)) == 2);
    CHECK(must(journal->brandsByUse()).at(0).usualTouchpoint == "payment");
    CHECK(journal->merge("touchpoint", "payment", "kassa").error().code == ErrorCode::Contradiction);
    must(journal->undo(change));
    CHECK(must(journal->count(filter)) == 0);
    CHECK(named(journal, "touchpoint", "kassa").uses == 2);
}

TEST_CASE("a built-in word can be renamed, hidden and given its own name back") {
    TempJournal journal;
    must(journal->rename("touchpoint", "payment", "Kassalla"));
    must(journal->setHidden("touchpoint", "kassalla", true));
    CHECK(named(journal, "touchpoint", "payment").name == "Kassalla");
    CHECK(named(journal, "touchpoint", "payment").hidden);
    must(journal->setHidden("touchpoint", "payment", false));
    must(journal->rename("touchpoint", "payment", ""));
    CHECK(named(journal, "touchpoint", "payment").name.empty());
    CHECK_FALSE(named(journal, "touchpoint", "payment").hidden);
    CHECK(journal->merge("emotion", "happy", "pleased").error().value("reason") == "cannot_be_merged");
}
