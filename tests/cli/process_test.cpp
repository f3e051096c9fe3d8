// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <csignal>

using namespace kokemus::test;

TEST_CASE("a new journal and its folder entry are private whatever the umask") {
    const CommandLine cli;
    REQUIRE(cli.run({"add", "--outcome", "5"}, {}, [] { ::umask(0); }).status == 0);
    struct stat found {};
    REQUIRE(::stat(cli.journal().c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0600U);
}

TEST_CASE("closed standard descriptors never become the journal") {
    const CommandLine cli;
    added(cli, {"--outcome", "5"});
    const std::vector<std::vector<int>> closed{{0}, {1}, {2}, {0, 1, 2}};
    for (const auto& descriptors : closed) {
        const Finished finished = cli.run({"add", "--outcome", "6", "--note", "x"}, {}, [&] {
            for (const int descriptor : descriptors) ::close(descriptor);
        });
        CHECK(finished.status == 0);
        CHECK(cli.run({"add", "--outcome", "9"}, {},
                      [&] {
                          for (const int descriptor : descriptors) ::close(descriptor);
                      })
                  .status == 1);
    }
    CHECK(encountersOf(cli).size() == 5);
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
}

TEST_CASE("a reader that goes away ends the program quietly") {
    const CommandLine cli;
    for (int i = 0; i < 3; ++i) added(cli, {"--note", std::string(60'000, 'x'), "--outcome", "5"});
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    const pid_t child = cli.start({"list", "--json"}, cli.openFile("stdin", O_RDONLY | O_CREAT), ends[1],
                                  cli.openFile("stderr", CommandLine::outputFlags));
    CHECK(statusOf(child) == 0);
    CHECK(contentOf(cli.file("stderr")).empty());
}

TEST_CASE("output that cannot be written is an error") {
    const CommandLine cli;
    added(cli, {"--outcome", "5"});
    const pid_t child = cli.start({"list"}, cli.openFile("stdin", O_RDONLY | O_CREAT), ::open("/dev/full", O_WRONLY),
                                  cli.openFile("stderr", CommandLine::outputFlags));
    CHECK(statusOf(child) == 1);
    CHECK_FALSE(contentOf(cli.file("stderr")).empty());
}

TEST_CASE("a file that may not grow is a refusal and not a death") {
    const CommandLine cli;
    added(cli, {"--outcome", "5"});
    const Finished finished = cli.run({"add", "--note", std::string(100'000, 'x')}, {}, [] {
        std::signal(SIGXFSZ, SIG_DFL);
        const rlimit limit{8192, 8192};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    CHECK(finished.status > 0);
    CHECK_FALSE(finished.err.empty());
    CHECK(encountersOf(cli).size() == 1);
}

TEST_CASE("without a home the default journal is refused in words") {
    const CommandLine cli;
    std::vector<std::string> words{KOKEMUS_BIN_DIR "/kokemus-cli", "list"};
    const pid_t child = ::fork();
    if (child == 0) {
        ::unsetenv("HOME");
        ::unsetenv("XDG_DATA_HOME");
        ::dup2(cli.openFile("stderr", CommandLine::outputFlags), STDERR_FILENO);
        ::execl(words[0].c_str(), words[0].c_str(), words[1].c_str(), nullptr);
        ::_exit(127);
    }
    CHECK(statusOf(child) == 3);
    CHECK_FALSE(contentOf(cli.file("stderr")).empty());
}

TEST_CASE("the default journal is made below the user's data folder") {
    const CommandLine cli;
    const std::string home = cli.file("data");
    const std::string program = KOKEMUS_BIN_DIR "/kokemus-cli";
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("XDG_DATA_HOME", home.c_str(), 1);
        ::dup2(cli.openFile("stdout", CommandLine::outputFlags), STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), "add", "--outcome", "5", nullptr);
        ::_exit(127);
    }
    CHECK(statusOf(child) == 0);
    struct stat found {};
    REQUIRE(::stat((home + "/kokemus/journal.kokemus").c_str(), &found) == 0);
    REQUIRE(::stat((home + "/kokemus").c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0700U);
}
