// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/generated_encounter.h"
#include "kokemus/exchange.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "support/rounds.h"
#include "support/temp_journal.h"

#include <set>

using namespace kokemus;
using namespace kokemus::test;

namespace {

Filter everything() {
    Filter filter;
    filter.status = StatusFilter::All;
    return filter;
}

std::string exported(Journal& journal, const std::string& preset, const std::string& path) {
    must(exportJournal(journal, {preset, {}, Language::English, {}}, path));
    return contentOf(path);
}

void fill(Journal& journal, unsigned seed, int count) {
    std::mt19937 random(seed);
    for (int i = 0; i < count; ++i) {
        const auto saved = must(journal.save(generatedEncounter(random)));
        if (i % 7 == 3) must(journal.trash({saved.id}));
    }
    must(journal.saveRecord(
        {"brand",
         {},
         {},
         {{"name", "Sepän Leipä"}, {"aliases", std::vector<std::string>{"Seppä", "SL"}}, {"tie", "client"}}}));
    must(journal.saveRecord({"brand", {}, {}, {{"name", "Sepan leipa"}}}));
    must(journal.merge("brand", "Sepan leipa", "Sepän Leipä"));
    must(journal.saveRecord(
        {"venue", {}, {}, {{"name", "Kulma"}, {"brand", "Sepän Leipä"}, {"lat", 60.1699}, {"lon", 24.9384}}}));
    must(journal.saveRecord({"emotion",
                             "own_kummastunut",
                             {},
                             {{"name", "kummastunut"}, {"valence", -0.1}, {"arousal", 0.3}, {"cluster", "none"}}}));
    must(journal.saveRecord({"touchpoint", "own_drive_in", {}, {{"name", "drive-in \"ä\""}}}));
    must(journal.saveRecord(
        {"signal", {}, {}, {{"on", "2026-03-01"}, {"text", "kassalla\nkolme jonoa"}, {"brand", "Sepän Leipä"}}}));
    must(journal.saveRecord(
        {"saved_filter", {}, {}, {{"name", "Kevät"}, {"filter", R"({"from":"2026-03-01","tags":["a\"b"]})"}}}));
}

}  // namespace

TEST_CASE("a journal exported and imported into an empty one exports to the same bytes") {
    const auto seed = GENERATE(1U, 2U, 3U, 4U);
    const std::string preset = GENERATE("json", "jsonl");
    CAPTURE(seed, preset);
    TempFolder folder;
    TempJournal first;
    fill(*first, seed, rounds(25));
    const std::string before = exported(*first, preset, folder.file("a"));
    TempJournal second;
    const auto report = must(importFile(*second, {folder.file("a"), "auto", false, false, {}}));
    CHECK(report.refused.empty());
    CHECK(report.added == must(first->count(everything())));
    CHECK(exported(*second, preset, folder.file("b")) == before);
}

TEST_CASE("both lossless shapes hold the same journal") {
    TempFolder folder;
    TempJournal first;
    fill(*first, 9, 20);
    exported(*first, "jsonl", folder.file("lines"));
    TempJournal second;
    must(importFile(*second, {folder.file("lines"), "auto", false, false, {}}));
    CHECK(exported(*second, "json", folder.file("b")) == exported(*first, "json", folder.file("a")));
}

TEST_CASE("every nasty text comes back byte for byte") {
    TempFolder folder;
    TempJournal first;
    std::multiset<std::string> told;
    for (const auto text : nastyTexts()) {
        Encounter encounter;
        encounter.occurredOn = parseDate("2026-03-14");
        encounter.note = text;
        must(first->save(encounter));
        told.insert(encounter.note);
    }
    exported(*first, "json", folder.file("a"));
    TempJournal second;
    must(importFile(*second, {folder.file("a"), "auto", false, false, {}}));
    std::multiset<std::string> found;
    must(second->forEach({}, Sort::Date, 0, false, [&](const Encounter& encounter) {
        found.insert(encounter.note);
        return true;
    }));
    CHECK(found == told);
}

TEST_CASE("an imported file is known the second time") {
    TempFolder folder;
    TempJournal journal;
    fill(*journal, 5, 10);
    const std::string before = exported(*journal, "jsonl", folder.file("a"));
    const auto report = must(importFile(*journal, {folder.file("a"), "auto", false, false, {}}));
    CHECK(report.added == 0);
    CHECK(report.known == must(journal->count(everything())));
    CHECK(exported(*journal, "jsonl", folder.file("b")) == before);
}

TEST_CASE("a filtered export holds what the filter passes and the words it needs") {
    TempFolder folder;
    TempJournal journal;
    fill(*journal, 6, 5);
    must(journal->save(told("Kahvila Kuura", "2026-03-14", 6)));
    Filter filter;
    filter.brands = {"Kahvila Kuura"};
    must(exportJournal(*journal, {"jsonl", filter, Language::English, {}}, folder.file("a")));
    const std::string text = contentOf(folder.file("a"));
    CHECK(text.find("\"occurred_on\":\"2026-03-14\"") != std::string::npos);
    CHECK(text.find("own_kummastunut") != std::string::npos);
    CHECK(text.find("kolme jonoa") == std::string::npos);
    TempJournal second;
    CHECK(must(importFile(*second, {folder.file("a"), "auto", false, false, {}})).added == 1);
}

TEST_CASE("what this version does not know of a record comes back, also after the record was changed") {
    TempFolder folder;
    TempJournal journal;
    const std::string line =
        R"({"kind":"brand","id":"0190f3c2-0000-7000-8000-000000000001","name":"Kuura","mascot":{"name":"Huurre"},"rank":3})"
        "\n"
        R"({"kind":"signal","id":"0190f3c2-0000-7000-8000-000000000002","text":"jono","loud":true})"
        "\n"
        R"({"kind":"follow_up","id":"0190f3c2-0000-7000-8000-000000000003","kind_of":"thanks","due":"2026-04-01","draft":"Kiitos","mood":"warm"})"
        "\n";
    putContent(folder.file("a"), line);
    CHECK(must(importFile(*journal, {folder.file("a"), "jsonl", false, false, {}})).refused.empty());
    CHECK(exported(*journal, "jsonl", folder.file("b")) == line);
    must(journal->rename("brand", "Kuura", "Kuuro"));
    CHECK(exported(*journal, "jsonl", folder.file("b")).find(R"("name":"Kuuro","mascot":{"name":"Huurre"},"rank":3)") !=
          std::string::npos);
}

TEST_CASE("two encounters of one source are two, and one without an id is known by its source") {
    TempFolder folder;
    TempJournal first;
    for (int i = 0; i < 2; ++i) {
        Encounter encounter = told("Kuura", "2026-03-14", 5);
        encounter.source = Source{"daylio", "17", "", ""};
        must(first->save(encounter));
    }
    const std::string before = exported(*first, "jsonl", folder.file("a"));
    TempJournal second;
    CHECK(must(importFile(*second, {folder.file("a"), "auto", false, false, {}})).added == 2);
    CHECK(exported(*second, "jsonl", folder.file("b")) == before);
    auto batch = must(second->beginBatch("import", ""));
    Encounter again = told("Kuura", "2026-03-14", 5);
    again.source = Source{"daylio", "17", "", ""};
    CHECK(must(batch->addEncounter(again)) == AddOutcome::Known);
}

TEST_CASE("names that were merged, renamed and hidden come back as they are") {
    TempFolder folder;
    TempJournal first;
    const auto tell = [&](const std::string& brand, const std::string& venue, const std::string& tag) {
        Encounter encounter = told(brand, "2026-03-14", 5);
        encounter.venue = venue;
        encounter.tags = {tag};
        encounter.touchpoint = "arrival";
        must(first->save(encounter));
    };
    tell("K-kauppa", "Kamppi", "hinnat");
    tell("K-Market", "Kampin", "hinta");
    must(first->merge("brand", "K-kauppa", "K-Market"));
    must(first->merge("venue", "Kamppi", "Kampin"));
    must(first->merge("tag", "hinnat", "hinta"));
    must(first->merge("touchpoint", "arrival", "whole_visit"));
    must(first->rename("brand", "K-Market", "K"));
    must(first->setHidden("tag", "hinta", true));
    must(first->setHidden("venue", "Kampin", true));
    const std::string before = exported(*first, "json", folder.file("a"));
    TempJournal second;
    CHECK(must(importFile(*second, {folder.file("a"), "auto", false, false, {}})).refused.empty());
    CHECK(exported(*second, "json", folder.file("b")) == before);
    for (const auto* kind : {"brand", "venue", "tag", "touchpoint"})
        CHECK(must(second->namesByUse(kind)) == must(first->namesByUse(kind)));
}
