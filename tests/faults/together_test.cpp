// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tools.h"
#include "support/rounds.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <filesystem>
#include <sstream>

using namespace kokemus::test;

namespace {

/// Starts `programs` command lines that add `lines` entries each, and waits; what each acknowledged.
std::multiset<std::string> addTogether(const CommandLine& cli, int programs, int lines) {
    std::vector<pid_t> children;
    for (int program = 0; program < programs; ++program) {
        const auto name = std::to_string(program);
        std::string text;
        for (int line = 0; line < lines; ++line) text += "ohjelma " + name + " rivi " + std::to_string(line) + "\n";
        putContent(cli.file("in" + name), text);
        children.push_back(cli.start({"add", "--lines"}, cli.openFile("in" + name, O_RDONLY),
                                     cli.openFile("out" + name, CommandLine::outputFlags),
                                     cli.openFile("err" + name, CommandLine::outputFlags)));
    }
    std::multiset<std::string> acknowledged;
    for (int program = 0; program < programs; ++program) {
        CHECK(statusOf(children[static_cast<std::size_t>(program)]) == 0);
        std::istringstream out(contentOf(cli.file("out" + std::to_string(program))));
        for (std::string line; std::getline(out, line);) acknowledged.insert(line.substr(3));
    }
    return acknowledged;
}

}  // namespace

TEST_CASE("eight programs that write at once lose nothing and refuse nothing") {
    const CommandLine cli;
    added(cli, {"--note", "ennen"});
    auto acknowledged = addTogether(cli, 8, rounds(8));
    CHECK(acknowledged.size() == static_cast<std::size_t>(8 * rounds(8)));
    acknowledged.insert("ennen");
    CHECK(notesOf(cli) == acknowledged);
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
}

TEST_CASE("programs that make the same first journal at once end with one, and every entry in it") {
    for (int round = 0; round < rounds(3); ++round) {
        const CommandLine cli;
        const auto acknowledged = addTogether(cli, 6, 1);
        CHECK(acknowledged.size() == 6);
        CHECK(notesOf(cli) == acknowledged);
    }
}

TEST_CASE("a locked journal says who holds it") {
    const CommandLine cli;
    added(cli, {"--note", "ennen"});
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t holder = ::fork();
    if (holder == 0) {
        SQLite::Database other(cli.journal(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        (void)!::write(ready[1], "x", 1);
        ::pause();
        ::_exit(0);
    }
    char ignored = 0;
    REQUIRE(::read(ready[0], &ignored, 1) == 1);
    kokemus::JournalOptions options;
    options.busyTimeout = 50;
    const auto refused = kokemus::openJournal(cli.journal(), options);
    ::kill(holder, SIGKILL);
    statusOf(holder);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == kokemus::ErrorCode::JournalLocked);
    CHECK(refused.error().value("holder") == "test_faults (" + std::to_string(holder) + ")");
    CHECK(notesOf(cli).count("ennen") == 1);
}

TEST_CASE("a journal reached through a link stays one journal and the link a link") {
    CommandLine cli;
    added(cli, {"--note", "ennen"});
    const auto link = cli.file("linkki.kokemus");
    std::filesystem::create_symlink(cli.journal(), link);
    cli.elsewhere = link;
    added(cli, {"--note", "linkin kautta"});
    CHECK(cli.run({"backup", link}).status == 1);
    CHECK(cli.run({"backup", cli.file("varmuus.kokemus")}).status == 0);
    CHECK(cli.run({"restore", cli.file("varmuus.kokemus"), "--to", link}).status == 0);
    cli.elsewhere.clear();
    CHECK(std::filesystem::is_symlink(link));
    CHECK(notesOf(cli) == std::multiset<std::string>{"ennen", "linkin kautta"});
}
