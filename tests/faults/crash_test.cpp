// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"
#include "support/rounds.h"

#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace kokemus::test;

namespace {

constexpr int linesSent = 2000;

std::map<std::string, int> notesIn(const CommandLine& cli) {
    std::map<std::string, int> notes;
    for (const auto& entry : encountersOf(cli, {"--status", "all"})) ++notes[entry.value("note", "")];
    return notes;
}

/// Lines of the program's output that are whole, without their "OK ".
std::vector<std::string> acknowledged(const std::string& output) {
    std::vector<std::string> lines;
    std::istringstream stream(output.substr(0, output.rfind('\n') + 1));
    for (std::string line; std::getline(stream, line);) lines.push_back(line.substr(3));
    return lines;
}

}  // namespace

TEST_CASE("every line acknowledged before a kill is there afterwards, once") {
    const CommandLine cli;
    const auto began = std::chrono::steady_clock::now();
    added(cli, {"--note", "ennen", "--outcome", "4"});
    const auto taken = std::chrono::steady_clock::now() - began;
    // Up to five times what one line takes, so that kills hit the work itself however slow this build is.
    const auto longest = std::chrono::duration_cast<std::chrono::microseconds>(5 * taken).count();
    std::mt19937 random(7);
    std::uniform_int_distribution<useconds_t> delay(0, static_cast<useconds_t>(longest));
    std::set<std::string> sent{"ennen"}, kept{"ennen"};
    int killedAtWork = 0;
    const int kills = rounds(34);
    for (int kill = 0; kill < kills; ++kill) {
        std::string lines;
        for (int i = 0; i < linesSent; ++i) {
            const std::string note = "viesti k" + std::to_string(kill) + "n" + std::to_string(i);
            sent.insert(note);
            lines += note + "\n";
        }
        putContent(cli.file("stdin"), lines);
        const pid_t child = cli.start({"add", "--lines"}, cli.openFile("stdin", O_RDONLY),
                                      cli.openFile("stdout", CommandLine::outputFlags),
                                      cli.openFile("stderr", CommandLine::outputFlags));
        ::usleep(delay(random));
        ::kill(child, SIGKILL);
        if (statusOf(child) == -SIGKILL) ++killedAtWork;
        for (const std::string& note : acknowledged(contentOf(cli.file("stdout")))) kept.insert(note);

        if (kill % 6 != 5 && kill != kills - 1) continue;
        const auto found = notesIn(cli);
        for (const std::string& note : kept)
            if (found.count(note) != 1 || found.at(note) != 1)
                FAIL("lost or doubled: " << note << " after kill " << kill);
        for (const auto& [note, times] : found)
            if (times != 1 || !sent.contains(note)) FAIL("never sent or doubled: " << note);
    }
    CHECK(killedAtWork >= 20);
    CHECK(kept.size() > 1);
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
}

TEST_CASE("a kill while the journal is made leaves a whole one or none") {
    std::mt19937 random(11);
    std::uniform_int_distribution<useconds_t> delay(0, 30'000);
    for (int kill = 0; kill < rounds(20); ++kill) {
        const CommandLine cli;
        const pid_t child = cli.start({"add", "--note", "eka"}, cli.openFile("stdin", O_RDONLY | O_CREAT),
                                      cli.openFile("stdout", CommandLine::outputFlags),
                                      cli.openFile("stderr", CommandLine::outputFlags));
        ::usleep(delay(random));
        ::kill(child, SIGKILL);
        const int status = statusOf(child);
        added(cli, {"--note", "toka"});
        const auto found = notesIn(cli);
        CHECK(found.count("toka") == 1);
        if (status == 0) CHECK(found.count("eka") == 1);
    }
}

TEST_CASE("an import that is killed is there as a whole or not at all") {
    const CommandLine cli;
    added(cli, {"--note", "ennen", "--outcome", "4"});
    std::string lines;
    for (int i = 0; i < 400; ++i) lines += R"({"occurred_on":"2026-03-14","note":"n)" + std::to_string(i) + "\"}\n";
    putContent(cli.file("in"), lines);
    std::mt19937 random(13);
    std::uniform_int_distribution<useconds_t> delay(0, 200'000);
    for (int kill = 0; kill < rounds(6); ++kill) {
        const pid_t child = cli.start({"import", cli.file("in")}, cli.openFile("stdin", O_RDONLY | O_CREAT),
                                      cli.openFile("stdout", CommandLine::outputFlags),
                                      cli.openFile("stderr", CommandLine::outputFlags));
        ::usleep(delay(random));
        ::kill(child, SIGKILL);
        statusOf(child);
        const auto count = encountersOf(cli).size();
        CHECK((count == 1 || count == 401));
    }
}

TEST_CASE("a kill in the middle of whatever is done leaves a whole journal with everything that was there") {
    const CommandLine cli;
    std::vector<std::string> ids;
    for (int i = 0; i < 12; ++i)
        ids.push_back(
            added(cli, {"--note", "n" + std::to_string(i), "--brand", i % 2 ? "Kuura" : "Kura", "--outcome", "4"}));
    const auto varmuus = cli.file("varmuus.kokemus");
    REQUIRE(cli.run({"backup", varmuus}).status == 0);
    std::mt19937 random(19);
    std::uniform_int_distribution<useconds_t> delay(0, 40'000);
    const std::vector<std::vector<std::string>> commands{{"edit", ids[0], "--note", "n0"},
                                                         {"edit", ids[1], "--lesson", "opittu", "--tag", "uusi"},
                                                         {"trash", ids[2]},
                                                         {"restore-entry", ids[2]},
                                                         {"brand", "merge", "Kura", "Kuura"},
                                                         {"add", "--note", "uusi"},
                                                         {"brand", "rename", "Kuura", "Kuura"},
                                                         {"settings", "set", "score.weights.ease", "20"},
                                                         {"backup"},
                                                         {"backup", varmuus},
                                                         {"forget", "Maija"},
                                                         {"check", "--full"},
                                                         {"restore", varmuus, "--to", cli.file("toinen.kokemus")}};
    int killed = 0;
    const int kills = rounds(34);
    for (int kill = 0; kill < kills; ++kill) {
        const auto& command = commands[static_cast<std::size_t>(kill) % commands.size()];
        const pid_t child = cli.start(command, cli.openFile("stdin", O_RDONLY | O_CREAT),
                                      cli.openFile("stdout", CommandLine::outputFlags),
                                      cli.openFile("stderr", CommandLine::outputFlags));
        ::usleep(delay(random));
        ::kill(child, SIGKILL);
        if (statusOf(child) == -SIGKILL) ++killed;
        INFO("after " << command.front() << ", kill " << kill);
        const auto found = notesIn(cli);
        for (int i = 0; i < 12; ++i) {
            const auto note = found.find("n" + std::to_string(i));
            REQUIRE((note != found.end() && note->second == 1));
        }
        REQUIRE(cli.run({"check", "--full"}).status == 0);
        REQUIRE(cli.run({"restore", varmuus, "--to", cli.file("aina.kokemus"), "--dry-run"}).status == 0);
        const auto listed = jsonOf(cli, {"backups", "--json"});
        for (const auto& backup : listed.at("backups")) REQUIRE(backup["readable"] == true);
    }
    CHECK(killed > kills / 4);
}
