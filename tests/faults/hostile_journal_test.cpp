// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tools.h"
#include "kokemus/backup.h"
#include "kokemus/forget.h"
#include "kokemus/report.h"
#include "support/rounds.h"
#include "support/temp_home.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <random>

using namespace kokemus;
using namespace kokemus::test;

namespace {

constexpr std::size_t pageSize = 2048;

std::string smallJournal(int entries) {
    TempJournal journal;
    auto batch = must(journal->beginBatch("import", ""));
    for (int i = 0; i < entries; ++i) {
        auto encounter = told(i % 2 == 0 ? "Kuura" : "Lumo", "2026-03-14", 1 + i % 7);
        encounter.note = "kerta " + std::to_string(i) + ' ' + std::string(700, 'x');
        encounter.venue = "Kallio";
        encounter.tags = {"hinta"};
        encounter.steps.push_back({"arrival", -1, "jono", {}});
        must(batch->addEncounter(encounter));
    }
    must(batch->commit());
    return contentOf(journal.path());
}

/// Looked for through the table, not through an index: a bit that flips there is found by the full check only, and
/// loses nothing.
bool isListed(Journal& journal, const std::string& id) {
    bool found = false;
    const auto visited = journal.forEach({}, Sort::Date, 0, false, [&](const Encounter& encounter) {
        found = found || encounter.id == id;
        return !found;
    });
    return found || !visited.ok();
}

/// Does with a journal what the programs do. None of it may crash; nothing may be acknowledged and then not be there.
void useAll(const std::string& path) {
    JournalOptions options;
    options.busyTimeout = 50;
    auto opened = openJournal(path, options);
    if (!opened) return;
    Journal& journal = **opened;
    Filter all;
    all.status = StatusFilter::All;
    (void)journal.page(all, Sort::Date, "", 50);
    (void)journal.forEach(all, Sort::Score, 0, true, [](const Encounter&) { return true; });
    (void)journal.search("kerta", {}, 10);
    (void)journal.brandsByUse();
    (void)journal.brandSums(*parseDate("2026-06-01"));
    (void)journal.namesByUse("venue");
    (void)journal.changes("", 10);
    (void)journal.due(*parseDate("2026-06-01"));
    (void)journal.counts();
    (void)journal.refreshSearch(10);
    const auto saved = journal.save(told("Kuura", "2026-03-15", 5));
    if (saved) CHECK(isListed(journal, saved->id));
    (void)journal.undo("");
    (void)journal.check(true);
}

}  // namespace

TEST_CASE("no damaged page of a journal crashes anything, and what is listed was written") {
    const TempHome home;
    const auto whole = smallJournal(8);
    const auto path = home.file("vihamielinen.kokemus");
    std::mt19937 random(23);
    int files = 0;
    for (std::size_t page = 0; page < whole.size() / pageSize; ++page) {
        for (int way = 0; way < 5; ++way) {
            auto bytes = whole;
            const auto from = page * pageSize + (page == 0 ? 100 : 0);
            for (std::size_t i = from; i < (page + 1) * pageSize; ++i) {
                const auto noise = static_cast<char>(random());
                if (way == 0) bytes[i] = 0;
                if (way == 1) bytes[i] = static_cast<char>(0xff);
                if (way == 2) bytes[i] = noise;
                if (way == 3 && i < from + 16) bytes[i] = noise;  // the head of the page only
                if (way == 4 && random() % 64 == 0) bytes[i] = static_cast<char>(bytes[i] ^ 1 << random() % 8);
            }
            putContent(path, bytes);
            INFO("page " << page << ", way " << way);
            useAll(path);
            ++files;
        }
    }
    WARN(files << " damaged journals");
    CHECK(files > 400);
}

TEST_CASE("a journal cut anywhere crashes nothing") {
    const TempHome home;
    const auto whole = smallJournal(4);
    const auto path = home.file("katkaistu.kokemus");
    for (std::size_t size = 0; size < whole.size(); size += 1013) {
        putContent(path, whole.substr(0, size));
        useAll(path);
    }
}

TEST_CASE("a damaged journal is listed as far as it can be read, with status 6, and is not written to") {
    const CommandLine cli;
    const auto whole = smallJournal(8);
    int damaged = 0, listed = 0;
    for (std::size_t page = 1; page < whole.size() / pageSize; page += isSanitized ? 7 : 2) {
        auto bytes = whole;
        for (std::size_t i = page * pageSize; i < (page + 1) * pageSize; ++i) bytes[i] = static_cast<char>(~bytes[i]);
        putContent(cli.journal(), bytes);
        const auto finished = cli.run({"list", "--json"});
        INFO("page " << page << ": " << finished.err);
        CHECK(contentOf(cli.journal()) == bytes);
        if (finished.status == 0) {
            CHECK(nlohmann::json::parse(finished.out).at("encounters").size() == 8);
            continue;
        }
        CHECK(finished.status == 6);
        CHECK(finished.err.find("damaged") != std::string::npos);
        ++damaged;
        if (!finished.out.empty())
            listed += static_cast<int>(nlohmann::json::parse(finished.out).at("encounters").size());
        CHECK(cli.run({"add", "--note", "uusi"}).status == 6);
        CHECK(contentOf(cli.journal()) == bytes);
        CHECK(cli.run({"export", "--preset", "jsonl", "--output", cli.file("vienti")}).status == 6);
        CHECK_FALSE(std::filesystem::exists(cli.file("vienti")));
    }
    WARN(listed << " entries listed of " << 8 * damaged << " in " << damaged << " damaged journals");
    CHECK(listed > 8 * damaged / 2);
}

TEST_CASE("nothing an enemy puts into the schema of a journal is run") {
    const TempHome home;
    const auto whole = smallJournal(3);
    const auto path = home.file("paha.kokemus");
    const auto proof = home.file("todiste");
    for (const std::string& sql :
         {std::string("CREATE TRIGGER t AFTER INSERT ON change_set BEGIN DELETE FROM encounter; END"),
          std::string("CREATE TRIGGER t BEFORE UPDATE ON encounter BEGIN SELECT load_extension('/tmp/x.so'); END"),
          std::string("ALTER TABLE quote ADD COLUMN x TEXT AS (hex(zeroblob(1000000000)))"),
          std::string("CREATE INDEX i ON encounter (hex(randomblob(1)))"),
          std::string("DROP TABLE draft; CREATE VIEW draft AS SELECT * FROM encounter"),
          "CREATE VIEW v AS SELECT writefile('" + proof + "', 'x')",
          std::string("DROP TABLE signal; CREATE VIRTUAL TABLE signal USING fts5 (x)"),
          std::string(
              "DROP TABLE search; CREATE VIRTUAL TABLE search USING fts5 (words, base, content='encounter')")}) {
        putContent(path, whole);
        try {
            SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
        } catch (const SQLite::Exception&) {
            continue;  // SQLite itself does not make such a thing
        }
        INFO(sql);
        const auto bytes = contentOf(path);
        const auto refused = openJournal(path, {});
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::JournalForeign);
        CHECK_FALSE(backUp(path).ok());
        CHECK_FALSE(restoreBackup(path, home.file("uusi.kokemus")).ok());
        ForgetRequest request;
        request.name = "Maija";
        CHECK_FALSE(forgetName(path, request, {}).ok());
        CHECK(contentOf(path) == bytes);
        CHECK_FALSE(std::filesystem::exists(proof));
    }
}

TEST_CASE("a value too large or of no sense is an error or a text, never a crash") {
    const TempHome home;
    const auto path = home.file("outo.kokemus");
    for (const char* sql :
         {"UPDATE encounter SET note = CAST(zeroblob(40000000) AS TEXT)", "UPDATE encounter SET extra = '{\"a\":'",
          "UPDATE encounter SET extra = CAST(x'ff00fe' AS TEXT)", "UPDATE encounter SET recorded_at = 'eilen'",
          "UPDATE encounter SET occurred_on = '9999-99-99'", "UPDATE encounter SET sector = 'x', touchpoint = '../..'",
          "UPDATE feeling SET emotion = 'nobody'", "UPDATE change_set SET clock = 9223372036854775807",
          "UPDATE change_row SET before = '[[[['", "UPDATE brand SET merged_into = id",
          "UPDATE party SET brand = NULL, sector = 'x'", "UPDATE step SET touchpoint = ''",
          "INSERT INTO setting VALUES ('score.weights.ease', 'nan')", "UPDATE brand SET key = 'x' || row",
          "INSERT INTO later_feeling VALUES (1, 0, 'x', '{}', 1, NULL)", "UPDATE search_data SET block = x'00'",
          "UPDATE encounter SET id = 'not an identity' WHERE row = 1", "DELETE FROM change_set"}) {
        INFO(sql);
        putContent(path, smallJournal(3));
        {
            SQLite::Database db(path, SQLite::OPEN_READWRITE);
            db.exec("PRAGMA ignore_check_constraints = ON");
            try {
                db.exec(sql);
            } catch (const SQLite::Exception& exception) {
                FAIL(exception.what());
            }
        }
        useAll(path);
    }
}
