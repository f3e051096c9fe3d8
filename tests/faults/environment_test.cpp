// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tools.h"

#include <sys/stat.h>

#include <filesystem>

using namespace kokemus::test;

namespace {

namespace fs = std::filesystem;

void with(const char* variable, const std::string& value) { ::setenv(variable, value.c_str(), 1); }

}  // namespace

TEST_CASE("what is stored does not depend on the locale") {
    std::string first;
    for (const char* locale : {"C", "C.UTF-8", "POSIX", "fi_FI.UTF-8", "tr_TR.UTF-8", "no_such"}) {
        const CommandLine cli;
        const auto prepare = [locale] {
            with("LC_ALL", locale);
            with("LANG", locale);
        };
        const auto finished = cli.run({"add", "--brand", "ILTA Ísland", "--note", "İıIi ääkköset", "--outcome", "4",
                                       "--price-actual", "1290", "--step", "arrival:-1:jono"},
                                      {}, prepare);
        INFO(locale << ": " << finished.err);
        REQUIRE(finished.status == 0);
        CHECK(cli.run({"add", "--brand", "ilta ísland", "--outcome", "5"}, {}, prepare).status == 0);
        auto entries = encountersOf(cli);
        for (auto& entry : entries)
            for (const char* key : {"id", "occurred_at", "zone", "utc_offset"}) entry.erase(key);
        CHECK(entries[0]["brand"] == entries[1]["brand"]);
        if (first.empty()) first = entries.dump();
        CHECK(entries.dump() == first);
    }
}

TEST_CASE("odd names of journals are names of files, and nothing is made elsewhere") {
    CommandLine cli;
    const auto folder = cli.file("kansio");
    fs::create_directory(folder);
    for (const std::string& name :
         {std::string("rivi\nvaihto.kokemus"), std::string("a\u0308 ja ä.kokemus"), std::string("file:x?mode=memory"),
          std::string("-alku.kokemus"), std::string("%2e%2e.kokemus"), std::string("'\"`$(x).kokemus"),
          std::string(200, 'n')}) {
        cli.elsewhere = folder + '/' + name;
        INFO(name);
        CHECK(cli.run({"add", "--note", "tämä"}).status == 0);
        CHECK(fs::is_regular_file(cli.elsewhere));
        CHECK(cli.run({"backup", cli.elsewhere + ".varmuus"}).status == 0);
        CHECK(cli.run({"restore", cli.elsewhere + ".varmuus", "--to", cli.elsewhere}).status == 0);
        CHECK(cli.run({"list"}).out.find("tämä") != std::string::npos);
        fs::remove_all(folder);
        fs::create_directory(folder);
    }
    cli.elsewhere = folder + '/' + std::string(300, 'n');
    CHECK(cli.run({"add", "--note", "x"}).status == 3);
    CHECK(fs::is_empty(folder));
}

TEST_CASE("composed and decomposed names of files are two files") {
    CommandLine cli;
    const auto composed = cli.file("ä.kokemus");
    cli.elsewhere = composed;
    CHECK(cli.run({"add", "--note", "yhdistetty"}).status == 0);
    cli.elsewhere = cli.file("a\u0308.kokemus");
    CHECK(cli.run({"add", "--note", "hajotettu"}).status == 0);
    cli.elsewhere = composed;
    CHECK(cli.run({"list"}).out.find("hajotettu") == std::string::npos);
}

TEST_CASE("a home that is missing, a file or not to be written is a refusal or no matter") {
    const CommandLine cli;
    added(cli, {"--note", "ennen"});
    putContent(cli.file("tiedosto"), "");
    for (const std::string& home : {cli.file("tiedosto"), cli.file("ei/ole"), std::string("/proc"), std::string()}) {
        const auto prepare = [&home] {
            for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
                with(variable, home);
        };
        INFO(home);
        CHECK(cli.run({"add", "--note", "tämä"}, {}, prepare).status == 0);  // the journal is named: it needs no home
        const auto backup = cli.run({"backup"}, {}, prepare);
        if (backup.status != 0) CHECK_FALSE(backup.err.empty());
        // Before an import a backup is tried; that it fails is told and stops nothing.
        putContent(cli.file("tuonti.jsonl"),
                   R"({"occurred_on":"2026-03-14","note":"tuotu","recorded_at":"2026-03-14T10:00:00Z"})");
        const auto import = cli.run({"import", cli.file("tuonti.jsonl")}, {}, prepare);
        CHECK(import.status == 0);
        CHECK((backup.status == 0 || import.err.find("No backup") != std::string::npos));
    }
    CHECK(cli.run({"check", "--full"}).status == 0);
}

TEST_CASE("imports and merges are preceded by a backup of what was written since the last one") {
    const CommandLine cli;
    putContent(cli.file("tuonti.jsonl"), R"({"occurred_on":"2026-03-14","note":"tuotu"})");
    const auto backups = [&] { return jsonOf(cli, {"backups", "--json"}).at("backups").size(); };
    CHECK(cli.run({"import", cli.file("tuonti.jsonl")}).status == 0);
    CHECK(backups() == 0);  // there was nothing to lose
    added(cli, {"--brand", "Kuura", "--outcome", "4"});
    added(cli, {"--brand", "Kura", "--outcome", "4"});
    CHECK(cli.run({"import", cli.file("tuonti.jsonl")}).status == 0);
    CHECK(backups() == 1);
    CHECK(cli.run({"brand", "merge", "Kura", "Kuura"}).status == 0);
    CHECK(backups() >= 1);
    CHECK(jsonOf(cli, {"backups", "--json"}).at("backups").at(0).at("encounters") == 3);
}
