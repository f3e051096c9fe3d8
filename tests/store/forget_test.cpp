// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/forget.h"

#include "kokemus/backup.h"
#include "store/forgotten_columns.h"
#include "store/name_words.h"
#include "support/file_content.h"
#include "support/temp_home.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;

namespace {

/// The name in every place a journal has for it, some of them changed so that history holds it too.
std::string fill(Journal& journal) {
    auto encounter = told("Parturi Virtanen", "2026-03-14", 5);
    encounter.title = "Virtanen leikkasi";
    encounter.note = "Maija Virtanen palveli; kysyin \"Virtanen\"-nimeä.\nVirtanen hymyili.";
    encounter.privateNote = "virtanen on naapuri";
    encounter.lesson = "Pyydä Virtasta.";
    encounter.venue = "Virtanen Kallio";
    encounter.caseName = "Virtasen tapaus";
    encounter.quotes.push_back({"Minä olen Virtanen.", "Virtanen", true});
    encounter.viewpoints.push_back({"Virtanen", "Virtanen tietää", std::nullopt});
    encounter.promises.push_back({"Virtanen soittaa", std::nullopt, std::nullopt, PromiseState::Open, {}});
    encounter.tags = {"virtanen", "hinta"};
    encounter.attachments.push_back({"", "text/plain", "Virtanen kuvassa", "kuitti"});
    const auto saved = must(journal.save(encounter));
    auto changed = must(journal.encounter(saved.id));
    changed.note = "Virtanen palveli taas.";
    must(journal.save(changed));
    must(journal.saveRecord(
        {"brand",
         {},
         {},
         {{"name", std::string("Kuura")}, {"aliases", std::vector<std::string>{"Virtasen Kuura", "Virtanen"}}}}));
    must(journal.saveRecord(
        {"person_name", {}, {}, {{"name", std::string("Maija Virtanen")}, {"role", std::string("parturi")}}}));
    must(journal.saveRecord({"signal", {}, {}, {{"text", std::string("Virtanen lopettaa")}}}));
    must(journal.saveRecord({"draft", {}, {}, {{"title", std::string("Luonnos")}, {"text", std::string("Virtanen")}}}));
    must(journal.saveRecord(
        {"saved_filter",
         {},
         {},
         {{"name", std::string("Virtanen")}, {"filter", std::string(R"({"brands":["Parturi Virtanen"]})")}}}));
    must(journal.save(told("Kuura", "2026-03-15", 4)));
    return saved.id;
}

std::size_t occurrences(std::string bytes, std::string_view word) {
    std::ranges::transform(bytes, bytes.begin(), [](unsigned char c) { return std::tolower(c); });
    std::size_t found = 0;
    for (auto at = bytes.find(word); at != bytes.npos; at = bytes.find(word, at + 1)) ++found;
    return found;
}

ForgetRequest virtanen() {
    ForgetRequest request;
    request.name = "Maija Virtanen";
    request.words = {"Virtasta", "Virtasen"};
    return request;
}

}  // namespace

TEST_CASE("a forgotten name is in no byte of the journal") {
    const TempHome home;
    TempJournal journal;
    const auto id = fill(*journal);
    CHECK(occurrences(contentOf(journal.path()), "virtanen") > 10);
    const auto report = must(forgetName(journal.path(), virtanen(), {}));
    CHECK(report.left == 0);
    CHECK(report.replaced.size() >= 4);
    const auto bytes = contentOf(journal.path());
    for (const char* word : {"virtanen", "virtasta", "virtasen", "maija"}) CHECK(occurrences(bytes, word) == 0);
    journal.reopen();
    CHECK(must(journal->check(true)).problems == std::vector<std::string>());
    const auto kept = must(journal->encounter(id));
    CHECK(kept.note == "N.N. palveli taas.");
    CHECK(kept.parties.front().brand == "Parturi N.N.");
    CHECK(kept.quotes.front().text == "Minä olen N.N..");
    CHECK(kept.tags == std::vector<std::string>{"N.N.", "hinta"});
    CHECK(kept.attachments.size() == 1);
    CHECK(must(journal->search("virtanen", {}, 0)).empty());
    CHECK(must(journal->search("hinta", {}, 0)).size() == 1);
    CHECK(must(journal->history(id)).size() == 2);
    CHECK(must(journal->findBrand("Kuura")).size() == 36);
}

TEST_CASE("what was read before a name was forgotten cannot bring it back unseen") {
    const TempHome home;
    TempJournal journal;
    const auto id = fill(*journal);
    auto stale = must(journal->encounter(id));
    must(forgetName(journal.path(), virtanen(), {}));
    stale.title = "Virtanen taas";
    CHECK(journal->save(stale).error().code == ErrorCode::Conflict);
    // Undo goes on with what can be undone, and the forgetting is not.
    const auto undone = journal->undo("");
    if (undone) CHECK(occurrences(contentOf(journal.path()), "virtanen") == 0);
}

TEST_CASE("a trial of forgetting says which words would go, and changes nothing") {
    const TempHome home;
    TempJournal journal;
    fill(*journal);
    auto request = virtanen();
    request.words.clear();
    request.dryRun = true;
    const auto before = contentOf(journal.path());
    const auto report = must(forgetName(journal.path(), request, {}));
    CHECK(contentOf(journal.path()) == before);
    const auto has = [](const WordCounts& counts, const std::string& word) {
        return std::ranges::any_of(counts, [&](const auto& count) { return count.first == word; });
    };
    CHECK(has(report.replaced, "Virtanen"));
    CHECK(has(report.replaced, "Maija"));
    CHECK(has(report.similar, "Virtasta"));
    CHECK_FALSE(has(report.replaced, "Virtasta"));
}

TEST_CASE("inflected forms are recognised by their base form, when they are written as names are") {
    ForgetRequest request;
    request.name = "Kivi";
    store::NameWords words(request, [](std::string_view word) {
        return word == "kiven" || word == "kivelle" ? std::string("kivi") : std::string();
    });
    CHECK(words.replaced("Kiven kanssa Aleksis Kivelle, kivi, kiven") == "N.N. kanssa Aleksis N.N., N.N., kiven");
}

TEST_CASE("neighbouring words of a name are replaced once") {
    ForgetRequest request;
    request.name = "Maija Virtanen";
    store::NameWords words(request, {});
    CHECK(words.replaced("Maija Virtanen tuli, Maija-Virtanen meni. Maija, Virtanen") ==
          "N.N. tuli, N.N. meni. N.N., N.N.");
    CHECK(words.replaced("Virtanenkin Maijanranta") == "Virtanenkin Maijanranta");
}

TEST_CASE("a name in JSON is found behind escapes, and identities are left alone") {
    ForgetRequest request;
    request.name = "Abba Järvi";
    store::NameWords words(request, {});
    CHECK(words.replacedInJson(R"({"note":"eka\nAbba \"Järvi\"","id":"0190f3c2-abba-7000-8000-000000000001"})") ==
          "{\"note\":\"eka\\u000aN.N. \\\"N.N.\\\"\",\"id\":\"0190f3c2-abba-7000-8000-000000000001\"}");
    CHECK(words.replacedInJson(R"({"note":"J\u00e4rvi"})") == R"({"note":"N.N."})");
    CHECK(words.replacedInJson(R"({"extra":"{\"x\":\"Abba\"}","emotion":"abba"})") ==
          R"({"extra":"{\"x\":\"N.N.\"}","emotion":"abba"})");
    CHECK(words.replacedInJson(R"({"a":[1,"x\\",{"b":null}]})") == R"({"a":[1,"x\\",{"b":null}]})");
}

TEST_CASE("composed and decomposed letters are the same name") {
    ForgetRequest request;
    request.name = "Jäätteenmäki";
    store::NameWords words(request, {});
    CHECK(words.replaced("Ja\u0308a\u0308tteenma\u0308ki ja JÄÄTTEENMÄKI") == "N.N. ja N.N.");
}

TEST_CASE("two brands that lose the same name stay two") {
    const TempHome home;
    TempJournal journal;
    must(journal->save(told("Virtanen", "2026-03-14", 5)));
    must(journal->save(told("Maija", "2026-03-14", 5)));
    must(forgetName(journal.path(), virtanen(), {}));
    journal.reopen();
    CHECK(must(journal->brandsByUse()).size() == 2);
    CHECK(must(journal->check(true)).problems == std::vector<std::string>());
}

TEST_CASE("a name leaves the backups and what a restore kept, when that is asked for") {
    const TempHome home;
    TempJournal journal;
    fill(*journal);
    const auto backup = must(backUp(journal.path()));
    const auto kept = must(restoreBackup(backup.path, journal.path())).kept;
    must(forgetName(journal.path(), virtanen(), {}));
    CHECK(occurrences(contentOf(backup.path), "virtanen") > 0);
    auto request = virtanen();
    request.backups = true;
    const auto report = must(forgetName(journal.path(), request, {}));
    CHECK(report.failed.empty());
    CHECK(report.files.size() == 2);
    for (const auto& path : {backup.path, kept}) {
        CHECK(occurrences(contentOf(path), "virtanen") == 0);
        CHECK(must(must(openJournal(path, {}))->check(true)).problems == std::vector<std::string>());
    }
}

TEST_CASE("a name in the bytes of an attachment is told") {
    const TempHome home;
    TempJournal journal;
    auto encounter = told("Kuura", "2026-03-14", 5);
    encounter.attachments.push_back({"", "text/plain", "kirje", "Terveisin Maija Virtanen"});
    const auto saved = must(journal->save(encounter));
    const auto report = must(forgetName(journal.path(), virtanen(), {}));
    CHECK(report.attachments == std::vector<std::string>{saved.id});
    CHECK(report.left > 0);
}

TEST_CASE("a name without letters and a replacement with the name are refused") {
    const TempHome home;
    TempJournal journal;
    ForgetRequest request;
    request.name = " – ";
    CHECK(forgetName(journal.path(), request, {}).error().code == ErrorCode::InvalidValue);
    request = virtanen();
    request.replacement = "rouva Virtanen";
    CHECK(forgetName(journal.path(), request, {}).error().code == ErrorCode::InvalidValue);
}

TEST_CASE("every column of text is either looked through or known to hold no name") {
    TempJournal journal;
    SQLite::Database db(journal.path(), SQLite::OPEN_READONLY);
    SQLite::Statement columns(db,
                              "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = "
                              "'table' AND m.name NOT LIKE 'search%' AND c.type = 'TEXT'");
    int looked = 0;
    while (columns.executeStep()) {
        const std::string table = columns.getColumn(0), name = columns.getColumn(1);
        const bool text = std::ranges::any_of(
            store::textColumns(), [&](const auto& column) { return column.table == table && column.name == name; });
        const bool other = std::ranges::any_of(store::otherColumns(), [&](const auto& column) {
            return (column.table.empty() || column.table == table) && column.name == name;
        });
        INFO(table << '.' << name);
        CHECK((text || other));
        ++looked;
    }
    CHECK(looked > 100);
}
