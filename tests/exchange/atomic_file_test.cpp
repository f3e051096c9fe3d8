// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomic_file.h"
#include "kokemus/exchange.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "support/temp_journal.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>
#include <filesystem>

using namespace kokemus;
using namespace kokemus::test;
namespace fs = std::filesystem;

namespace {

std::size_t filesIn(const std::string& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// No file may grow beyond `bytes` while this lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_before(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_before);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    void (*m_before)(int);
    rlimit m_old{};
};

}  // namespace

TEST_CASE("a new file holds every byte and nothing lies beside it") {
    TempFolder folder;
    std::string large;
    for (int i = 0; i < 100'000; ++i) large += std::to_string(i);
    must(writeFileAtomically(folder.file("out"), large));
    CHECK(contentOf(folder.file("out")) == large);
    CHECK(filesIn(folder.file("")) == 1);
}

TEST_CASE("an old file keeps its mode and a link stays a link") {
    TempFolder folder;
    putContent(folder.file("real"), "old");
    ::chmod(folder.file("real").c_str(), 0640);
    fs::create_symlink("real", folder.file("link"));
    must(writeFileAtomically(folder.file("link"), "new"));
    CHECK(fs::is_symlink(folder.file("link")));
    CHECK(contentOf(folder.file("real")) == "new");
    struct stat found {};
    ::stat(folder.file("real").c_str(), &found);
    CHECK((found.st_mode & 0777U) == 0640U);
}

TEST_CASE("a write that fails leaves the old file and nothing beside it") {
    TempFolder folder;
    putContent(folder.file("out"), "old");
    {
        const FileSizeLimit limit(1000);
        const auto written = writeFileAtomically(folder.file("out"), std::string(5000, 'x'));
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::IoFailed);
        CHECK(written.error().value("path") == folder.file("out"));
    }
    CHECK(contentOf(folder.file("out")) == "old");
    CHECK(filesIn(folder.file("")) == 1);
}

TEST_CASE("a file given up before the end leaves the old one") {
    TempFolder folder;
    putContent(folder.file("out"), "old");
    {
        auto file = must(exchange::AtomicFile::open(folder.file("out")));
        CHECK(file.write("half"));
        CHECK(filesIn(folder.file("")) == 2);
    }
    CHECK(contentOf(folder.file("out")) == "old");
    CHECK(filesIn(folder.file("")) == 1);
}

TEST_CASE("a full device is told as a full disk") {
    const auto written = writeFileAtomically("/dev/full", "text");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::DiskFull);
}

TEST_CASE("devices are written through and never replaced") {
    must(writeFileAtomically("/dev/null", "text"));
    struct stat found {};
    REQUIRE(::stat("/dev/null", &found) == 0);
    CHECK(S_ISCHR(found.st_mode));
}

TEST_CASE("a folder, a missing folder and a dangling link are refused") {
    TempFolder folder;
    fs::create_symlink("nowhere/x", folder.file("link"));
    CHECK_FALSE(writeFileAtomically(folder.file("."), "x").ok());
    CHECK_FALSE(writeFileAtomically(folder.file("missing/out"), "x").ok());
    CHECK_FALSE(writeFileAtomically(folder.file("link"), "x").ok());
    CHECK(fs::is_symlink(folder.file("link")));
}

TEST_CASE("an export that fails leaves the old file") {
    TempFolder folder;
    TempJournal journal;
    Encounter encounter = told("Kahvila Kuura", "2026-03-14", 6);
    encounter.note = std::string(400'000, 'x');
    must(journal->save(encounter));
    putContent(folder.file("out"), "old");
    {
        const FileSizeLimit limit(100'000);
        CHECK_FALSE(exportJournal(*journal, {"json", {}, Language::English, {}}, folder.file("out")).ok());
    }
    CHECK(contentOf(folder.file("out")) == "old");
    CHECK(filesIn(folder.file("")) == 1);
    CHECK(exportJournal(*journal, {"parchment", {}, Language::English, {}}, folder.file("out")).error().code ==
          ErrorCode::FormatUnknown);
}
