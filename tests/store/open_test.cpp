// SPDX-License-Identifier: GPL-3.0-or-later
// What may be opened as a journal, and that everything else is refused with the right code and left as it was.
#include "support/temp_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

using namespace kokemus;
using test::must;
using test::TempFolder;
using test::TempJournal;
using test::told;

namespace {

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::string openCode(const std::string& path, bool create = false) {
    JournalOptions options;
    options.create = create;
    options.busyTimeout = 50;
    auto opened = openJournal(path, options);
    return opened ? "" : std::string(idOf(opened.error().code));
}

void change(const std::string& path, const std::string& sql) {
    SQLite::Database db(path, SQLite::OPEN_READWRITE);
    db.exec(sql);
}

/// Code of opening, and that not a byte changed.
std::string refusal(const std::string& path) {
    const auto before = bytesOf(path);
    const auto code = openCode(path, true);
    CHECK(bytesOf(path) == before);
    return code;
}

}  // namespace

TEST_CASE("a new journal is one file for its owner only, with our id and version") {
    TempFolder folder;
    const auto path = folder.file("new.kokemus");
    must(createJournal(path, {}));
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    const auto bytes = bytesOf(path);
    CHECK(bytes.substr(68, 4) == "KOKE");
    CHECK(bytes.substr(60, 4) == std::string("\0\0\0\1", 4));
    int files = 0;
    for ([[maybe_unused]] const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(path).parent_path()))
        ++files;
    CHECK(files == 1);
}

TEST_CASE("an empty journal and its first save fit on a nearly full disk") {
    TempJournal journal;
    CHECK(std::filesystem::file_size(journal.path()) < 200'000);
}

TEST_CASE("making a journal never touches what is there") {
    TempFolder folder;
    const auto path = folder.file("mine.txt");
    write(path, "");
    CHECK(createJournal(path, {}).error().code == ErrorCode::AlreadyExists);
    CHECK(bytesOf(path).empty());
}

TEST_CASE("an idle journal is one file without companions") {
    TempJournal journal;
    must(journal->save(told("Kuura", "2026-03-14", 5)));
    CHECK_FALSE(std::filesystem::exists(journal.path() + "-journal"));
    CHECK_FALSE(std::filesystem::exists(journal.path() + "-wal"));
}

TEST_CASE("foreign, empty, newer and cut files are refused byte for byte as they were") {
    TempFolder folder;
    const auto path = folder.file("x.kokemus");
    CHECK(openCode(path) == "journal_missing");
    write(path, "");
    CHECK(refusal(path) == "journal_damaged");
    write(path, "Dear diary, today the barista smiled.");
    CHECK(refusal(path) == "journal_foreign");
    std::filesystem::remove(path);
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
    CHECK(refusal(path) == "journal_foreign");
    std::filesystem::remove(path);
    must(createJournal(path, {}));
    change(path, "PRAGMA user_version = 9999");
    CHECK(refusal(path) == "journal_newer");
    change(path, "PRAGMA user_version = 1");
    CHECK(openCode(path).empty());
    std::filesystem::resize_file(path, 60);
    CHECK(refusal(path) == "journal_damaged");
}

TEST_CASE("folders, pipes, devices and links to nowhere are refused without waiting") {
    TempFolder folder;
    CHECK(openCode(folder.file("")) == "journal_foreign");
    const auto pipe = folder.file("pipe.kokemus");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(openCode(pipe, true) == "journal_foreign");
    CHECK(openCode("/dev/null", true) == "journal_foreign");
    const auto link = folder.file("link.kokemus");
    std::filesystem::create_symlink(folder.file("nowhere"), link);
    CHECK(openCode(link, true) == "journal_unreadable");
    CHECK(std::filesystem::is_symlink(link));
}

TEST_CASE("a journal with a trigger, a view or a table too many is not ours") {
    for (const char* sql :
         {"CREATE TRIGGER evil AFTER INSERT ON encounter BEGIN DELETE FROM brand; END", "CREATE VIEW evil AS SELECT 1",
          "CREATE TABLE evil (x)", "DROP TABLE template; CREATE VIEW template AS SELECT 1 AS row"}) {
        INFO(sql);
        TempFolder folder;
        const auto path = folder.file("evil.kokemus");
        must(createJournal(path, {}));
        change(path, sql);
        CHECK(refusal(path) == "journal_foreign");
    }
}

TEST_CASE("a file name that looks like a URI or holds odd characters is a file name") {
    TempFolder folder;
    const auto here = std::filesystem::current_path();
    std::filesystem::current_path(folder.file(""));
    for (const char* name :
         {"file:x.kokemus?mode=memory", "ä ö.kokemus", "a#b%20.kokemus", "-x.kokemus", "a'b\"c.kokemus"}) {
        INFO(name);
        CHECK(openCode(name, true).empty());
        CHECK(std::filesystem::is_regular_file(folder.file(name)));
    }
    std::filesystem::current_path(here);
}

TEST_CASE("a journal that another program holds is reported as locked, and the save can be made later") {
    TempFolder folder;
    JournalOptions options;
    options.create = true;
    options.busyTimeout = 50;
    const auto path = folder.file("j.kokemus");
    auto journal = must(openJournal(path, options));
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto refused = journal->save(told("Kuura", "2026-03-14", 5));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::JournalLocked);
    other.exec("ROLLBACK");
    CHECK(journal->save(told("Kuura", "2026-03-14", 5)).ok());
    CHECK(must(journal->count({})) == 1);
}

TEST_CASE("a journal replaced while open is not written to") {
    TempJournal journal;
    must(journal->save(told("Kuura", "2026-03-14", 5)));
    std::filesystem::copy_file(journal.path(), journal.path() + ".copy");
    std::filesystem::rename(journal.path() + ".copy", journal.path());
    const auto refused = journal->save(told("Kuura", "2026-03-15", 5));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::JournalReplaced);
}

TEST_CASE("a damaged page is found before the first write of a session, and nothing is written") {
    TempJournal journal;
    for (int day = 10; day < 30; ++day) {
        auto encounter = told("Kuura", "2026-03-" + std::to_string(day), 5);
        encounter.note = std::string(3000, 'x');
        must(journal->save(encounter));
    }
    std::fstream file(journal.path(), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(-4096 * 3, std::ios::end);
    file << std::string(200, '\xff');
    file.close();
    const auto before = bytesOf(journal.path());
    auto opened = openJournal(journal.path(), {});
    if (opened) {
        const auto refused = (*opened)->save(told("Kuura", "2026-04-01", 5));
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::JournalDamaged);
    } else {
        CHECK(opened.error().code == ErrorCode::JournalDamaged);
    }
    CHECK(bytesOf(journal.path()) == before);
}

TEST_CASE("the default place follows XDG and needs a home") {
    const auto with = [](const char* data, const char* home) {
        data ? ::setenv("XDG_DATA_HOME", data, 1) : ::unsetenv("XDG_DATA_HOME");
        home ? ::setenv("HOME", home, 1) : ::unsetenv("HOME");
        const auto path = defaultJournalPath();
        return path ? *path : std::string(idOf(path.error().code));
    };
    const char* home = std::getenv("HOME");
    const std::string oldHome = home ? home : "";
    const char* data = std::getenv("XDG_DATA_HOME");
    const std::string oldData = data ? data : "";
    CHECK(with("/data", "/home/me") == "/data/kokemus/journal.kokemus");
    CHECK(with(nullptr, "/home/me") == "/home/me/.local/share/kokemus/journal.kokemus");
    CHECK(with("relative", "/home/me") == "/home/me/.local/share/kokemus/journal.kokemus");
    CHECK(with(nullptr, nullptr) == "no_home");
    oldHome.empty() ? ::unsetenv("HOME") : ::setenv("HOME", oldHome.c_str(), 1);
    oldData.empty() ? ::unsetenv("XDG_DATA_HOME") : ::setenv("XDG_DATA_HOME", oldData.c_str(), 1);
}
