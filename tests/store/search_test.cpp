// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace kokemus;
using test::must;
using test::TempJournal;
using test::told;

namespace {

/// A dictionary of a few words in the place of the real one.
std::string fewBaseForms(std::string_view text) {
    const std::vector<std::pair<std::string, std::string>> known{
        {"kahviloissa", "kahvila"},
        {"kauppakeskuksessa", "kauppakeskus kauppa keskus"},
        {"kauppakeskus", "kauppakeskus kauppa keskus"},
        {"kaupat", "kauppa"},
        {"jälkiruuan", "jälkiruoka jälki ruoka"},
    };
    std::string forms;
    for (const auto& [word, base] : known)
        if (text.find(word) != std::string_view::npos) forms += base + ' ';
    return forms;
}

JournalOptions withBaseForms() {
    JournalOptions options;
    options.dictionary = [] { return BaseForms(fewBaseForms); };
    return options;
}

std::string note(TempJournal& journal, const std::string& text, const std::string& date = "2026-03-14") {
    Encounter encounter = told("Kuura", date, 5);
    encounter.note = text;
    return must(journal->save(encounter)).id;
}

std::vector<SearchHit> hits(TempJournal& journal, const std::string& words, const Filter& filter = {}, int limit = 50) {
    return must(journal->search(words, filter, limit));
}

std::vector<std::string> idsOf(const std::vector<SearchHit>& hits) {
    std::vector<std::string> ids;
    for (const SearchHit& hit : hits) ids.push_back(hit.id);
    return ids;
}

/// How an encounter was found; empty when it was not.
std::string classOf(TempJournal& journal, const std::string& words, const std::string& id) {
    for (const SearchHit& hit : hits(journal, words))
        if (hit.id == id) return hit.matched.at(0);
    return {};
}

bool isInOrder(TempJournal& journal) { return must(journal->check(true)).problems.empty(); }

}  // namespace

TEST_CASE("hits come by class, newest first within a class") {
    TempJournal journal(withBaseForms());
    const auto folded = note(journal, "kähvila", "2026-03-20");
    const auto base = note(journal, "kahviloissa", "2026-03-19");
    const auto infix = note(journal, "lähikahvila", "2026-03-18");
    const auto prefix = note(journal, "kahvilaan", "2026-03-17");
    const auto older = note(journal, "Kahvila, taas", "2026-03-15");
    const auto newer = note(journal, "iso KAHVILA!", "2026-03-16");

    const auto found = hits(journal, "kahvila");
    CHECK(idsOf(found) == std::vector{newer, older, prefix, infix, base, folded});
    std::vector<std::string> classes;
    for (const SearchHit& hit : found) classes.insert(classes.end(), hit.matched.begin(), hit.matched.end());
    CHECK(classes == std::vector<std::string>{"exact", "exact", "prefix", "infix", "base", "folded"});
}

TEST_CASE("all words of a query must be there") {
    TempJournal journal;
    const auto both = note(journal, "ovi oli auki ja kahvi kuumaa");
    note(journal, "ovi oli kiinni");
    CHECK(idsOf(hits(journal, "kahvi ovi")) == std::vector{both});
    CHECK(hits(journal, "kahvi tee").empty());
}

TEST_CASE("every text of an encounter can be found") {
    TempJournal journal;
    Encounter encounter = told("Kahvila Kuura", "2026-03-14", 5);
    encounter.venue = "Kallionkulma";
    encounter.title = "otsikkosana";
    encounter.note = "muistiinpano";
    encounter.privateNote = "salaisuus";
    encounter.lesson = "oppitunti";
    encounter.tags = {"avainsana"};
    encounter.quotes = {{"lainaus", "tarjoilija", true}};
    encounter.viewpoints = {{"esimies", "näkökulma", Basis::Told}};
    encounter.steps = {{"arrival", 1, "askelma", ""}};
    encounter.promises.emplace_back().text = "lupaus";
    const auto id = must(journal->save(encounter)).id;
    for (const char* word : {"kuura", "kallionkulma", "otsikkosana", "muistiinpano", "salaisuus", "oppitunti",
                             "avainsana", "lainaus", "tarjoilija", "esimies", "näkökulma", "askelma", "lupaus"}) {
        INFO(word);
        CHECK(classOf(journal, word, id) == "exact");
    }
}

TEST_CASE("a compound is found by its parts, but a part is not found by the compound") {
    TempJournal journal(withBaseForms());
    const auto mall = note(journal, "tavattiin kauppakeskuksessa");
    const auto shops = note(journal, "kaupat kiinni");
    const auto dessert = note(journal, "sain jälkiruuan");
    CHECK(classOf(journal, "kauppa", shops) == "base");
    CHECK(classOf(journal, "keskus", mall) == "base");
    CHECK(classOf(journal, "jälkiruoka", dessert) == "base");
    CHECK(idsOf(hits(journal, "kauppakeskus")) == std::vector{mall});
}

TEST_CASE("without base forms search finds words as they are written") {
    TempJournal journal;
    const auto id = note(journal, "kahviloissa");
    CHECK(classOf(journal, "kahviloissa", id) == "exact");
    CHECK(classOf(journal, "kahvila", id).empty());
}

TEST_CASE("composed and decomposed letters are the same letter") {
    TempJournal journal;
    const std::string decomposed = "ja\u0308a\u0308telo\u0308";
    const auto id = note(journal, decomposed);
    CHECK(classOf(journal, "jäätelö", id) == "exact");
    CHECK(classOf(journal, decomposed, id) == "exact");
    CHECK(must(journal->encounter(id)).note == decomposed);
}

TEST_CASE("a word without its dots is found last, behind quotation marks too") {
    TempJournal journal;
    const auto dotted = note(journal, "”Sää” oli hyvä", "2026-03-20");
    const auto plain = note(journal, "saa tulla", "2026-03-10");
    CHECK(idsOf(hits(journal, "saa")) == std::vector{plain, dotted});
    CHECK(classOf(journal, "saa", dotted) == "folded");
    CHECK(classOf(journal, "sää", dotted) == "exact");
    CHECK(classOf(journal, "sää", plain) == "folded");
}

TEST_CASE("a query is taken literally and is never an error") {
    TempJournal journal;
    const auto id = note(journal, "a-haa, sanoi \"tarjoilija\" ja meni. 100% AND 50 OR NOT 🙂 C++ NEAR(x)");
    for (const char* query : {"a-haa", "\"tarjoilija\"", "tarjoilija*", "100%", "AND", "OR NOT", "NEAR(x)", "c++",
                              "(a-haa", "a-haa - tarjoilija", "-tarjoilija", "words:tarjoilija OR tarjoilija"}) {
        INFO(query);
        const auto found = journal->search(query, {}, 10);
        REQUIRE(found.ok());
        const bool literal = std::string(query).find(':') == std::string::npos;
        CHECK(found->size() == (literal ? 1 : 0));
    }
    for (const char* query : {"", "   ", "'; DROP TABLE encounter; --", "\"", "\"\"", "*", "^", "{words}", "a AND",
                              "(((", "%", "_", "\\", "NEAR(", "+ +", "\xff\xfe"}) {
        INFO(query);
        CHECK(journal->search(query, {}, 10).ok());
        Filter filter;
        filter.text = query;
        CHECK(journal->count(filter, 0).ok());
    }
    CHECK(classOf(journal, "🙂", id) == "infix");
    CHECK(journal->search(std::string(100'000, 'x'), {}, 10).ok());
    std::string many;
    for (int i = 0; i < 2000; ++i) many += "sana" + std::to_string(i) + ' ';
    CHECK(journal->search(many, {}, 10).ok());
}

TEST_CASE("middles of words are looked for from three letters on") {
    TempJournal journal;
    const auto id = note(journal, "kauppakeskus");
    CHECK(classOf(journal, "kesk", id) == "infix");
    CHECK(classOf(journal, "pak", id) == "infix");
    CHECK(classOf(journal, "es", id).empty());
}

TEST_CASE("a search keeps to the filter and to the limit") {
    TempJournal journal;
    note(journal, "kahvi", "2026-03-01");
    const auto second = note(journal, "kahvi", "2026-03-02");
    const auto third = note(journal, "kahvia", "2026-03-03");
    CHECK(idsOf(hits(journal, "kahvi", {}, 1)) == std::vector{second});
    CHECK(hits(journal, "kahvi", {}, 2).size() == 2);
    Filter filter;
    filter.from = parseDate("2026-03-02");
    CHECK(idsOf(hits(journal, "kahvi", filter)) == std::vector{second, third});
    must(journal->trash({second}));
    CHECK(idsOf(hits(journal, "kahvi", filter)) == std::vector{third});
}

TEST_CASE("words that were edited away are found no more") {
    TempJournal journal;
    const auto id = note(journal, "vanhasana");
    Encounter encounter = must(journal->encounter(id));
    encounter.note = "uusisana";
    const auto change = must(journal->save(encounter)).change;
    CHECK(hits(journal, "vanhasana").empty());
    CHECK(classOf(journal, "uusisana", id) == "exact");
    must(journal->undo(change));
    CHECK(classOf(journal, "vanhasana", id) == "exact");
    CHECK(hits(journal, "uusisana").empty());
    CHECK(isInOrder(journal));
}

TEST_CASE("a brand is found by its new name after a rename, and by both after a merge") {
    TempJournal journal;
    const auto id = note(journal, "hyvä");
    Record brand;
    must(journal->forEachRecord("brand", [&](const Record& record) {
        brand = record;
        return false;
    }));
    brand.values["name"] = std::string("Pakkanen");
    must(journal->saveRecord(brand));
    CHECK(classOf(journal, "pakkanen", id) == "exact");
    CHECK(hits(journal, "kuura").empty());

    must(journal->save(told("Halla", "2026-03-01", 4)));
    const auto merge = must(journal->merge("brand", "Pakkanen", "Halla"));
    CHECK(classOf(journal, "halla", id) == "exact");
    CHECK(classOf(journal, "pakkanen", id) == "exact");
    must(journal->undo(merge));
    CHECK(classOf(journal, "halla", id).empty());
    CHECK(isInOrder(journal));
}

TEST_CASE("words of an encounter deleted for good are nowhere in the file") {
    TempJournal journal;
    const auto id = note(journal, "ainutlaatuinensana");
    must(journal->trash({id}));
    must(journal->purge({id}));
    CHECK(hits(journal, "ainutlaatuinensana").empty());
    SQLite::Database raw(journal.path());
    CHECK(raw.execAndGet("SELECT count(*) FROM search_data WHERE instr(block, CAST('ainutlaatuinen' AS BLOB))")
              .getInt() == 0);
    CHECK(isInOrder(journal));
}

TEST_CASE("what was saved without a dictionary is indexed again once there is one") {
    TempJournal journal;
    std::vector<std::string> ids;
    for (int i = 0; i < 30; ++i) ids.push_back(note(journal, "kahviloissa " + std::to_string(i)));
    CHECK(hits(journal, "kahvila").empty());
    CHECK_FALSE(must(journal->refreshSearch(10)));  // nothing is better without one

    const auto opened = must(openJournal(journal.path(), withBaseForms()));
    const auto changes = must(opened->changes("", 100)).size();
    CHECK(must(opened->refreshSearch(10)));
    CHECK(must(opened->search("kahvila", {}, 50)).size() == 10);
    while (must(opened->refreshSearch(10))) {
    }
    CHECK(must(opened->search("kahvila", {}, 50)).size() == 30);
    CHECK(must(opened->changes("", 100)).size() == changes);  // nothing there for the user to undo
    CHECK(isInOrder(journal));
}

TEST_CASE("a journal that is up to date is not written to when its index is refreshed") {
    TempJournal journal(withBaseForms());
    note(journal, "kahviloissa");
    const auto version = journal->dataVersion();
    CHECK_FALSE(must(journal->refreshSearch(10)));
    CHECK(journal->dataVersion() == version);
}

TEST_CASE("an encounter deleted while the index is refreshed comes to no harm") {
    TempJournal journal;
    const auto gone = note(journal, "kahviloissa");
    const auto kept = note(journal, "kahviloissa");
    const auto opened = must(openJournal(journal.path(), withBaseForms()));
    CHECK(must(opened->refreshSearch(1)));
    must(journal->trash({gone}));
    must(journal->purge({gone}));
    while (must(opened->refreshSearch(1))) {
    }
    CHECK(idsOf(must(opened->search("kahvila", {}, 50))) == std::vector{kept});
    CHECK(isInOrder(journal));
}
