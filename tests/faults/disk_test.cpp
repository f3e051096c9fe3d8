// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tools.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <filesystem>
#include <optional>

using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

/// After a fault: what was acknowledged is there once, nothing is half, and the next entry is taken.
void checkAfter(const CommandLine& cli, std::multiset<std::string> kept, const std::string& tried, bool acknowledged) {
    auto found = notesOf(cli);
    if (acknowledged)
        kept.insert(tried);
    else
        found.erase(tried);  // it may have come through without a word
    CHECK(found == kept);
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
}

/// Runs an addition with one system call failing (or the program killed in it), for the 1st, 2nd ... time it is used,
/// until it is not used that often. Returns how many faults were made.
int sweep(const std::string& call, const std::string& what, bool firstRun) {
    int faults = 0;
    for (int when = 1; when <= 60; ++when) {
        CommandLine cli;
        if (!firstRun) added(cli, {"--note", "ennen"});
        const std::multiset<std::string> kept =
            firstRun ? std::multiset<std::string>() : std::multiset<std::string>{"ennen"};
        const auto log = cli.file("strace");
        cli.before = {"/usr/bin/strace",
                      "-f",
                      "-qq",
                      "-o",
                      log,
                      "-e",
                      "trace=" + call,
                      "-e",
                      "inject=" + call + ":" + what + ":when=" + std::to_string(when)};
        const auto finished = cli.run({"add", "--note", "tämä", "--outcome", "4"});
        cli.before.clear();
        const auto calls = contentOf(log);
        const bool made = calls.find("INJECTED") != calls.npos || finished.status < 0;
        INFO(call << ' ' << what << ' ' << when << ": " << finished.err);
        // The first reads are those of the loader, before there is a program of ours.
        if (finished.err.find("loading shared libraries") != std::string::npos) continue;
        if (finished.status > 0) CHECK(finished.err.starts_with("kokemus-cli: "));
        if (fs::exists(cli.journal()))
            checkAfter(cli, kept, "tämä", finished.status == 0);
        else
            CHECK((finished.status != 0 && kept.empty()));
        added(cli, {"--note", "jälkeen"});
        if (!made) break;
        ++faults;
    }
    return faults;
}

/// Does `work` in a child process, in a file system of its own with `size` at `folder`. Nothing when that cannot be
/// had.
template <class Work>
std::optional<int> onSmallDisk(const std::string& folder, const std::string& size, Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("small", folder.c_str(), "tmpfs", 0, ("size=" + size).c_str()) != 0)
            ::_exit(99);
        ::_exit(work());
    }
    const int status = statusOf(child);
    if (status == 99) return std::nullopt;
    return status;
}

}  // namespace

TEST_CASE("an entry that is killed in any change of the disk is there as a whole or not at all") {
    if (!canTrace()) return;
    int faults = 0;
    for (const char* call : {"pwrite64", "fdatasync", "fsync", "unlink", "link", "ftruncate"})
        for (const bool firstRun : {false, true}) faults += sweep(call, "signal=KILL", firstRun);
    WARN(faults << " kills");
    CHECK(faults > 30);
}

TEST_CASE("a disk that fails in any write, sync or read is told, and the journal stays whole") {
    if (!canTrace()) return;
    int faults = 0;
    for (const bool firstRun : {false, true}) {
        faults += sweep("pwrite64", "error=ENOSPC", firstRun);
        faults += sweep("pwrite64", "error=EIO", firstRun);
        faults += sweep("fdatasync", "error=EIO", firstRun);
        faults += sweep("fsync", "error=EIO", firstRun);
        faults += sweep("unlink", "error=EIO", firstRun);
    }
    faults += sweep("pread64", "error=EIO", false);
    WARN(faults << " failures");
    CHECK(faults > 60);
}

TEST_CASE("a write that goes short is never reported as saved") {
    int refused = 0;
    const CommandLine cli;
    added(cli, {"--note", "ennen"});
    const auto size = static_cast<rlim_t>(fs::file_size(cli.journal()));
    std::multiset<std::string> kept{"ennen"};
    for (rlim_t limit = 0; limit < size + 8192; limit += limit < size ? 9973 : 617) {
        const auto note = "raja " + std::to_string(limit);
        const auto finished = cli.run({"add", "--note", note + std::string(3000, 'x')}, {}, [limit] {
            const rlimit room{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &room);
        });
        INFO(limit << ": " << finished.err);
        CHECK(finished.status >= 0);
        if (finished.status == 0) {
            kept.insert(note + std::string(3000, 'x'));
            continue;
        }
        CHECK(finished.status == 3);
        ++refused;
        CHECK(notesOf(cli) == kept);
    }
    CHECK(refused > 10);
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
}

TEST_CASE("too few file descriptors and too little memory are refusals in words") {
    const CommandLine cli;
    added(cli, {"--note", "ennen"});
    for (const rlim_t limit : {3U, 4U, 5U}) {
        const auto finished = cli.run({"add", "--note", "tämä"}, {}, [limit] {
            const rlimit files{limit, limit};
            ::setrlimit(RLIMIT_NOFILE, &files);
        });
        INFO("at most " << limit << " files: " << finished.err);
        if (finished.status != 0) CHECK_FALSE(finished.err.empty());
    }
    if (isSanitized) return;
    int refused = 0;
    for (rlim_t megabytes = 8; megabytes < 64; megabytes += 2) {
        const auto finished = cli.run({"add", "--note", "muisti"}, {}, [megabytes] {
            const rlimit memory{megabytes << 20U, megabytes << 20U};
            ::setrlimit(RLIMIT_AS, &memory);
        });
        INFO("at most " << megabytes << " MB: " << finished.err);
        CHECK(finished.status >= 0);
        if (finished.status != 0) CHECK_FALSE(finished.err.empty());
        if (finished.status != 0) ++refused;
    }
    CHECK(refused > 0);
    CHECK(notesOf(cli).count("ennen") == 1);
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
}

TEST_CASE("on a full disk entries are refused, the old ones are listed, and after making room it goes on") {
    CommandLine cli;
    fs::create_directory(cli.file("pieni"));
    cli.elsewhere = cli.file("pieni/j.kokemus");
    const auto status = onSmallDisk(cli.file("pieni"), "400k", [&] {
        const auto run = [&](const std::vector<std::string>& words) { return cli.run(words); };
        int kept = 0;
        Finished last;
        for (int i = 0; i < 60; ++i) {
            last = run({"add", "--note", std::string(9000, 'x')});
            if (last.status != 0) break;
            ++kept;
        }
        if (last.status != 3 || last.err.empty() || kept == 0) return 1;
        const auto count = [&] { return nlohmann::json::parse(run({"list", "--json"}).out).at("encounters").size(); };
        if (count() != static_cast<std::size_t>(kept)) return 2;
        if (run({"backup", cli.file("pieni/varmuus.kokemus")}).status == 0) return 3;
        if (run({"check", "--full"}).status != 0) return 4;
        ::mount("small", cli.file("pieni").c_str(), "tmpfs", MS_REMOUNT, "size=4m");
        if (run({"add", "--note", "mahtuu"}).status != 0) return 5;
        if (count() != static_cast<std::size_t>(kept) + 1) return 6;
        std::size_t files = 0;
        for ([[maybe_unused]] const auto& entry : fs::directory_iterator(cli.file("pieni"))) ++files;
        return files == 1 ? 0 : 7;
    });
    if (!status) return skipped("no small disk can be mounted here: not tried");
    CHECK(*status == 0);
}

TEST_CASE("a journal that cannot be written is read, and every change is refused with the reason") {
    if (::getuid() != 0) return skipped("only root can become somebody without rights: not tried");
    const CommandLine cli;
    added(cli, {"--note", "ennen"});
    const auto folder = fs::path(cli.journal()).parent_path();
    const auto asNobody = [] {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(98);
    };
    ::chmod(cli.journal().c_str(), 0444);
    ::chmod(folder.c_str(), 0555);
    const auto before = contentOf(cli.journal());
    const auto listed = cli.run({"list"}, {}, asNobody);
    CHECK(listed.status == 0);
    CHECK(listed.out.find("ennen") != std::string::npos);
    const auto refused = cli.run({"add", "--note", "tämä"}, {}, asNobody);
    CHECK(refused.status == 3);
    CHECK(refused.err.find("cannot be written") != std::string::npos);
    CHECK(contentOf(cli.journal()) == before);
    ::chmod(cli.journal().c_str(), 0000);
    CHECK(cli.run({"list"}, {}, asNobody).status == 3);
    ::chmod(folder.c_str(), 0755);
}
