// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "store/backups.h"
#include "support/file_content.h"
#include "support/temp_home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

using namespace kokemus;
using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t noon = 1'780'315'200'000;  // 2026-06-01T12:00:00Z
constexpr std::int64_t day = 86'400'000;

BackupRequest at(std::int64_t now) {
    BackupRequest request;
    request.now = now;
    return request;
}

void fill(TempJournal& journal, int entries) {
    auto batch = must(journal->beginBatch("import", ""));
    for (int i = 0; i < entries; ++i) {
        auto encounter = told("Kuura", "2026-03-14", 1 + i % 7);
        encounter.note = "kerta " + std::to_string(i) + std::string(2000, 'x');
        must(batch->addEncounter(encounter));
    }
    must(batch->commit());
}

unsigned modeOf(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

std::size_t filesIn(const std::string& folder) {
    std::error_code none;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder, none), fs::directory_iterator()));
}

void damage(const std::string& path, std::int64_t fromEnd) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(-fromEnd, std::ios::end);
    file << std::string(1500, '\xff');
}

std::vector<Backup> daily(int days, std::int64_t bytes = 1000) {
    std::vector<Backup> backups;
    for (int i = 0; i < days; ++i) {
        const auto instant = formatInstant(noon - i * day);
        backups.push_back({"/b/" + instant, instant, bytes});
    }
    return backups;
}

}  // namespace

TEST_CASE("a backup is a whole journal of its own, for its owner only") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 20);
    const auto backup = must(backUp(journal.path(), at(noon)));
    CHECK(backup.madeAt == "2026-06-01T12:00:00Z");
    CHECK(modeOf(backup.path) == 0600);
    CHECK(modeOf(fs::path(backup.path).parent_path().string()) == 0700);
    const auto copy = must(openJournal(backup.path, {}));
    CHECK(must(copy->count({})) == 20);
    CHECK(must(copy->check(true)).problems == std::vector<std::string>());
    CHECK(must(summarise(backup.path)).encounters == 20);
    CHECK(must(backupsOf(journal.path())).front() == backup);
    CHECK(filesIn(must(backupFolder())) == 1);
}

TEST_CASE("two backups in one second have two names") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 1);
    const auto first = must(backUp(journal.path(), at(noon)));
    const auto second = must(backUp(journal.path(), at(noon)));
    CHECK(first.path != second.path);
    CHECK(must(backupsOf(journal.path())).front() == second);
}

TEST_CASE("saves go on while a backup is made, and the backup is one state of the journal") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 300);
    std::atomic<bool> done = false;
    std::atomic<int> saved = 0;
    std::thread writer([&] {
        auto other = must(openJournal(journal.path(), {}));
        while (!done && saved < 200) {
            auto encounter = told("Lumo", "2026-03-15", 5);
            encounter.note = std::string(500, 'y');
            must(other->save(encounter));
            ++saved;
        }
    });
    std::vector<Backup> backups;
    for (int i = 0; i < 5; ++i) backups.push_back(must(backUp(journal.path(), at(noon + i * day))));
    done = true;
    writer.join();
    CHECK(saved > 0);
    std::int64_t before = 300;
    for (const auto& backup : backups) {
        const auto copy = must(openJournal(backup.path, {}));
        CHECK(must(copy->check(true)).problems == std::vector<std::string>());
        const auto count = must(copy->count({}));
        CHECK(count >= before);
        before = count;
    }
}

TEST_CASE("a damaged journal makes no backup, and takes none away") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 40);
    BackupRequest request = at(noon);
    request.rotation = {1, 1, 1, 1, 1};
    const auto good = must(backUp(journal.path(), request));
    const auto bytes = contentOf(good.path);
    damage(journal.path(), 30'000);
    request.now += 400 * day;
    const auto refused = backUp(journal.path(), request);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::JournalDamaged);
    CHECK(must(backupsOf(journal.path())).size() == 1);
    CHECK(contentOf(good.path) == bytes);
    CHECK(filesIn(must(backupFolder())) == 1);  // nothing half made is left
}

TEST_CASE("a backup that is stopped leaves nothing") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 600);
    BackupRequest request = at(noon);
    request.goOn = [] { return false; };
    CHECK(backUp(journal.path(), request).error().code == ErrorCode::Cancelled);
    CHECK(filesIn(must(backupFolder())) == 0);
}

TEST_CASE("a backup into a file replaces an older backup and nothing else") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 3);
    const auto path = home.file("kopio.kokemus");
    must(backUpTo(journal.path(), path, at(noon)));
    fill(journal, 1);
    must(backUpTo(journal.path(), path, at(noon)));
    CHECK(must(summarise(path)).encounters == 4);
    putContent(home.file("kirje.txt"), "Hyvä Kuura");
    CHECK(backUpTo(journal.path(), home.file("kirje.txt")).error().code == ErrorCode::AlreadyExists);
    CHECK(contentOf(home.file("kirje.txt")) == "Hyvä Kuura");
    CHECK(backUpTo(journal.path(), journal.path()).error().code == ErrorCode::AlreadyExists);
    fs::create_symlink(journal.path(), home.file("linkki.kokemus"));
    CHECK(backUpTo(journal.path(), home.file("linkki.kokemus")).error().code == ErrorCode::AlreadyExists);
    fs::create_directory(home.file("kansio"));
    const auto inside = must(backUpTo(journal.path(), home.file("kansio"), at(noon)));
    CHECK(fs::path(inside.path).parent_path() == home.file("kansio"));
}

TEST_CASE("a backup is due after a day, and only when something was written since") {
    const TempHome home;
    TempJournal journal;
    CHECK_FALSE(must(backUpIfDue(journal.path(), BackupReason::Daily)));  // nothing to lose yet
    fill(journal, 1);
    const auto now = systemMoment().instant;
    CHECK(must(backUpIfDue(journal.path(), BackupReason::Daily, at(now + 5000))));
    CHECK_FALSE(must(backUpIfDue(journal.path(), BackupReason::Daily, at(now + 6000))));
    CHECK_FALSE(must(backUpIfDue(journal.path(), BackupReason::Before, at(now + 6000))));
    CHECK_FALSE(must(backUpIfDue(journal.path(), BackupReason::Daily, at(now + 3 * day))));  // the same journal
    const auto touch = [&](std::int64_t milliseconds) {
        const timespec moment{milliseconds / 1000, 0};
        const timespec both[2]{moment, moment};
        REQUIRE(::utimensat(AT_FDCWD, journal.path().c_str(), both, 0) == 0);
    };
    touch(now + 3600'000);
    CHECK_FALSE(must(backUpIfDue(journal.path(), BackupReason::Daily, at(now + 7200'000))));
    CHECK(must(backUpIfDue(journal.path(), BackupReason::Before, at(now + 7200'000))));
    touch(now + 2 * day);
    CHECK(must(backUpIfDue(journal.path(), BackupReason::Daily, at(now + 3 * day))));
}

TEST_CASE("a backup from a clock in the future does not keep new ones from being made") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 1);
    must(backUp(journal.path(), at(32'503'680'000'000)));  // 3000-01-01
    CHECK(must(backUpIfDue(journal.path(), BackupReason::Daily, at(systemMoment().instant))));
    CHECK(must(backupsOf(journal.path())).size() == 2);
}

TEST_CASE("of old backups one a day stays for a week, one a week for five, one a month for twelve") {
    const auto backups = daily(800);
    const auto out = store::superfluous(backups, {});
    CHECK(backups.size() - out.size() == 7 + 3 + 10);  // the newest days are the first of two weeks and two months
    const auto isOut = [&](int i) { return std::ranges::find(out, backups[static_cast<std::size_t>(i)]) != out.end(); };
    for (int i = 0; i < 7; ++i) CHECK_FALSE(isOut(i));
    CHECK(store::superfluous(daily(24), {0, 7, 0, 0, 1'000'000}).size() == 17);
    CHECK(store::superfluous(daily(70), {0, 0, 5, 0, 1'000'000}).size() == 65);
    CHECK(store::superfluous(daily(800), {0, 0, 0, 12, 1'000'000}).size() == 788);
}

TEST_CASE("days without a backup take no old backup away") {
    std::vector<Backup> yearly;
    for (int i = 0; i < 6; ++i) {
        const auto instant = formatInstant(noon - i * 366 * day);
        yearly.push_back({"/b/" + instant, instant, 1000});
    }
    CHECK(store::superfluous(yearly, {}).empty());
}

TEST_CASE("the size limit takes the oldest away first, and never the newest three") {
    const auto backups = daily(7);
    const auto out = store::superfluous(backups, {3, 7, 5, 12, 5000});
    REQUIRE(out.size() == 2);
    CHECK(out.front() == backups[5]);
    CHECK(store::superfluous(daily(7), {3, 7, 5, 12, 10}).size() == 4);
}

TEST_CASE("thinning out removes backups of this journal only") {
    const TempHome home;
    TempJournal journal, other;
    fill(journal, 1);
    fill(other, 1);
    must(backUp(other.path(), at(noon - 900 * day)));
    const auto folder = must(backupFolder());
    putContent(folder + "/muistiinpano.txt", "oma");
    BackupRequest request;
    request.rotation = {1, 1, 0, 0, 1'000'000'000};
    for (int i = 0; i < 4; ++i) {
        request.now = noon + i * day;
        must(backUp(journal.path(), request));
    }
    CHECK(must(backupsOf(journal.path())).size() == 1);
    CHECK(must(backupsOf(other.path())).size() == 1);
    CHECK(contentOf(folder + "/muistiinpano.txt") == "oma");
}

TEST_CASE("the folder of backups is this user's choice, and kept") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 1);
    CHECK(must(backupFolder()) == home.file("kokemus/backups"));
    must(setBackupFolder(home.file("varmuus/täällä")));
    CHECK(must(backupFolder()) == home.file("varmuus/täällä"));
    CHECK(fs::path(must(backUp(journal.path())).path).parent_path() == home.file("varmuus/täällä"));
    CHECK(setBackupFolder("suhteellinen").error().code == ErrorCode::InvalidValue);
    must(setBackupFolder(""));
    CHECK(must(backupFolder()) == home.file("kokemus/backups"));
}

TEST_CASE("a backup that cannot be made says why") {
    const TempHome home;
    TempJournal journal;
    fill(journal, 1);
    putContent(home.file("tiedosto"), "");
    must(setBackupFolder(home.file("kansio")));
    fs::remove(home.file("kansio"));
    putContent(home.file("kansio"), "ei kansio");
    CHECK_FALSE(backUp(journal.path()).ok());
    CHECK_FALSE(backUpIfDue(journal.path(), BackupReason::Daily).ok());
    CHECK(backUp(home.file("puuttuu.kokemus")).error().code == ErrorCode::JournalMissing);
}
