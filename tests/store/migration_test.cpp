// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "kokemus/backup.h"
#include "store/backups.h"
#include "store/journal_open.h"
#include "support/file_content.h"
#include "support/rounds.h"
#include "support/temp_home.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <random>

using namespace kokemus;
using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

/// A second version as a later program might have it: a table made anew, a column, an index, every row rewritten.
constexpr std::string_view secondStep =
    "ALTER TABLE encounter ADD COLUMN parking_minutes INTEGER CHECK (parking_minutes >= 0);"
    "UPDATE encounter SET parking_minutes = 5, note = note || ' ';"
    "CREATE TABLE saved_filter_new (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision TEXT NOT NULL DEFAULT "
    "'', name TEXT NOT NULL, filter TEXT, colour TEXT, extra TEXT) STRICT;"
    "INSERT INTO saved_filter_new SELECT row, id, revision, name, filter, NULL, extra FROM saved_filter;"
    "DROP TABLE saved_filter; ALTER TABLE saved_filter_new RENAME TO saved_filter;"
    "CREATE INDEX encounter_parking ON encounter (parking_minutes);";
constexpr std::string_view brokenStep = "UPDATE encounter SET note = 'rikki'; INSERT INTO nothing VALUES (1);";
constexpr std::string_view danglingStep = "DELETE FROM brand;";

std::vector<std::string_view> stepsWith(std::string_view second) { return {store::ownSteps().front(), second}; }

std::string fixture() { return std::string(KOKEMUS_TEST_DATA) + "/journal-version-1.kokemus"; }

int versionIn(const std::string& path) {
    return contentOf(path).size() < 64 ? 0 : static_cast<unsigned char>(contentOf(path)[63]);
}

std::int64_t parkedIn(const std::string& path) {
    SQLite::Database db(path, SQLite::OPEN_READONLY);
    return db.execAndGet("SELECT count(*) FROM encounter WHERE parking_minutes = 5 AND note LIKE '% '").getInt64();
}

/// Copies the journal of version 1 to `path` and waits for nothing.
void putOld(const std::string& path) {
    std::error_code ignored;
    fs::remove(path + "-journal", ignored);
    putContent(path, contentOf(fixture()));
}

}  // namespace

TEST_CASE("the journal of version 1 that is kept with the tests opens and is whole") {
    const TempFolder folder;
    const auto path = folder.file("v1.kokemus");
    putOld(path);
    REQUIRE(versionIn(path) == 1);
    auto journal = must(openJournal(path, {}));
    Filter all;
    all.status = StatusFilter::All;
    CHECK(must(journal->count(all)) == 40);
    CHECK(must(journal->check(true)).problems == std::vector<std::string>());
    CHECK(must(journal->save(told("Kuura", "2026-03-14", 5))).status == Status::Complete);
}

TEST_CASE("an older journal is backed up and migrated when it is opened") {
    const TempHome home;
    const auto path = home.file("v1.kokemus");
    putOld(path);
    const auto steps = stepsWith(secondStep);
    {
        const auto opened = store::openConnection(path, 1000, steps);
        REQUIRE(opened.ok());
        CHECK(store::versionOf(**opened) == 2);
    }
    CHECK(parkedIn(path) == 40);
    const auto backups = must(backupsOf(path));
    REQUIRE(backups.size() == 1);
    CHECK(must(summarise(backups.front().path)).encounters == 40);
    CHECK(store::openConnection(path, 1000, steps).ok());
    CHECK(must(backupsOf(path)).size() == 1);
    // A program that knows version 1 only refuses it, and leaves it as it is.
    const auto bytes = contentOf(path);
    const auto refused = openJournal(path, {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::JournalNewer);
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("a migration that fails leaves the old journal") {
    const TempHome home;
    const auto path = home.file("v1.kokemus");
    for (const auto second : {brokenStep, danglingStep}) {
        putOld(path);
        CHECK_FALSE(store::openConnection(path, 1000, stepsWith(second)).ok());
        CHECK(contentOf(path) == contentOf(fixture()));
        CHECK(must(must(openJournal(path, {}))->check(true)).ok);
    }
}

TEST_CASE("without a backup there is no migration") {
    const TempHome home;
    const auto path = home.file("v1.kokemus");
    putOld(path);
    putContent(home.file("kokemus"), "no folder can be made here");
    CHECK_FALSE(store::openConnection(path, 1000, stepsWith(secondStep)).ok());
    CHECK(contentOf(path) == contentOf(fixture()));
}

TEST_CASE("a foreign trigger is found before a migration") {
    const TempHome home;
    const auto path = home.file("v1.kokemus");
    putOld(path);
    SQLite::Database(path, SQLite::OPEN_READWRITE)
        .exec(
            "CREATE TRIGGER evil AFTER UPDATE ON encounter BEGIN DELETE "
            "FROM brand; END");
    const auto bytes = contentOf(path);
    const auto refused = store::openConnection(path, 1000, stepsWith(secondStep));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::JournalForeign);
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("a migration that is killed leaves the old journal or the new one") {
    const TempHome home;
    const auto path = home.file("v1.kokemus");
    const auto steps = stepsWith(secondStep);
    std::mt19937 random(17);
    std::uniform_int_distribution<useconds_t> delay(0, 30'000);
    int old = 0, migrated = 0;
    for (int kill = 0; kill < rounds(30); ++kill) {
        putOld(path);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) ::_exit(store::openConnection(path, 1000, steps).ok() ? 0 : 1);
        ::usleep(delay(random));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        // The next start finishes what was begun, or begins anew.
        if (versionIn(path) == 1)
            ++old;
        else
            ++migrated;
        REQUIRE(store::openConnection(path, 1000, steps).ok());
        REQUIRE(parkedIn(path) == 40);
    }
    CHECK(old > 0);
    CHECK(old + migrated == rounds(30));
}

TEST_CASE("a migration for which there is no room leaves the old journal") {
    const TempHome home;
    const auto path = home.file("v1.kokemus");
    const auto steps = stepsWith(secondStep);
    int refused = 0;
    const auto size = static_cast<rlim_t>(contentOf(fixture()).size());
    for (rlim_t limit = 2048; limit < 2 * size; limit += size / 6) {
        putOld(path);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit room{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &room);
            ::_exit(store::openConnection(path, 1000, steps).ok() ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFEXITED(status));
        if (WEXITSTATUS(status) == 1) {
            ++refused;
            auto journal = must(openJournal(path, {}));
            CHECK(must(journal->check(true)).ok);
        } else {
            CHECK(parkedIn(path) == 40);
        }
    }
    CHECK(refused > 2);
}
