// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tools.h"

#include <sys/stat.h>

#include <filesystem>

using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

/// The programs as they were built: the one for the desktop is not there when only the core was.
std::vector<std::string> programs() {
    std::vector<std::string> found;
    for (const char* name : {"/kokemus-cli", "/kokemus"})
        if (isProgram(KOKEMUS_BIN_DIR + std::string(name))) found.push_back(KOKEMUS_BIN_DIR + std::string(name));
    return found;
}

}  // namespace

TEST_CASE("no program is linked to a network library") {
    for (const auto& program : programs()) {
        const auto libraries = printed("ldd '" + program + "' 2>&1");
        INFO(program << '\n' << libraries);
        for (const char* library : {"libQt6Network", "libcurl", "libssl", "libnghttp", "libsoup", "libQt6WebEngine"})
            CHECK(libraries.find(library) == std::string::npos);
    }
}

TEST_CASE("no command opens a socket to the network") {
    if (!canTrace()) return;
    CommandLine cli;
    added(cli, {"--note", "ennen", "--brand", "Kuura", "--outcome", "4"});
    const auto log = cli.file("strace");
    cli.before = {"/usr/bin/strace", "-f", "-qq", "-A", "-o", log, "-e", "trace=socket,connect,bind,sendto"};
    for (const std::vector<std::string>& command : {std::vector<std::string>{"add", "--note", "tämä"},
                                                    {"list"},
                                                    {"search", "ennen"},
                                                    {"score", "--all"},
                                                    {"backup"},
                                                    {"backups"},
                                                    {"check", "--full"},
                                                    {"export", "--preset", "markdown", "--output", "-"}})
        CHECK(cli.run(command).status == 0);
    CHECK(contentOf(log).find("AF_INET") == std::string::npos);
}

TEST_CASE("whatever the umask, files are for their owner only and nothing is left beside them") {
    const CommandLine cli;
    const auto open = [] { ::umask(0); };
    putContent(cli.file("tuonti.jsonl"), R"({"occurred_on":"2026-03-14","note":"tuotu"})");
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"add", "--note", "tämä", "--brand", "Maija"},
          {"import", cli.file("tuonti.jsonl")},
          {"backup"},
          {"backup", cli.file("varmuus.kokemus")},
          {"restore", cli.file("varmuus.kokemus"), "--to", cli.file("palautettu.kokemus")},
          {"salvage", cli.journal(), "--to", cli.file("pelastettu.kokemus")},
          {"forget", "Maija", "--backups"}})
        CHECK(cli.run(command, {}, open).status == 0);
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(cli.journal()).parent_path())) {
        struct stat status {};
        REQUIRE(::stat(entry.path().c_str(), &status) == 0);
        const auto name = entry.path().filename().string();
        INFO(entry.path().string());
        if (entry.is_directory()) CHECK((status.st_mode & 0777) == 0700);
        if (name.ends_with(".kokemus")) {
            CHECK((status.st_mode & 0777) == 0600);
            names.push_back(name);
        }
        CHECK_FALSE(name.starts_with("."));
        CHECK_FALSE(name.ends_with("-journal"));
    }
    CHECK(names.size() >= 5);
}

TEST_CASE("errors and messages do not repeat what somebody wrote") {
    const CommandLine cli;
    added(cli, {"--note", "salaisuus", "--private-note", "salaisuus"});
    putContent(cli.journal(), contentOf(cli.journal()).substr(0, 100'000));
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"check"}, {"add", "--note", "salaisuus"}, {"stats"}, {"undo"}}) {
        const auto finished = cli.run(command);
        CHECK(finished.status != 0);
        CHECK(finished.err.find("salaisuus") == std::string::npos);
    }
}

TEST_CASE("the programs are built against being taken over") {
    if (isSanitized) return skipped("a sanitizer's build: not hardened");
    if (!isProgram("/usr/bin/readelf")) return skipped("no readelf here: not tried");
    for (const auto& program : programs()) {
        const auto headers = printed("readelf -Wl '" + program + "'");
        const auto dynamic = printed("readelf -Wd '" + program + "'");
        const auto symbols = printed("readelf -Ws --dyn-syms '" + program + "'");
        INFO(program);
        CHECK(printed("readelf -Wh '" + program + "'").find("DYN (Position-Independent Executable") !=
              std::string::npos);
        CHECK(headers.find("GNU_RELRO") != std::string::npos);
        CHECK((dynamic.find("BIND_NOW") != std::string::npos || dynamic.find("NOW") != std::string::npos));
        const auto stack = headers.find("GNU_STACK");
        REQUIRE(stack != std::string::npos);
        CHECK(headers.substr(stack, headers.find('\n', stack) - stack).find("RWE") == std::string::npos);
        CHECK(headers.find("RWE") == std::string::npos);
        CHECK(symbols.find("__stack_chk_fail") != std::string::npos);
        CHECK(symbols.find("_chk@") != std::string::npos);  // _FORTIFY_SOURCE
        CHECK(dynamic.find("RUNPATH") == std::string::npos);
    }
}
