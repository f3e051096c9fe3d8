// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tools.h"

#include <ctime>

using namespace kokemus::test;

namespace {

/// Adds an entry at that moment in that zone; the entry as it is listed.
nlohmann::json addedAt(CommandLine& cli, const std::string& now, const std::string& zone, const std::string& note) {
    cli.now = now;
    const auto finished = cli.run({"add", "--note", note}, {}, [&zone] { ::setenv("TZ", zone.c_str(), 1); });
    INFO(now << ' ' << zone << ": " << finished.err);
    REQUIRE(finished.status == 0);
    for (const auto& entry : encountersOf(cli))
        if (entry.at("note") == note) return entry;
    FAIL("not listed");
    return {};
}

bool hasZones() { return ::access("/usr/share/zoneinfo/Europe/Helsinki", R_OK) == 0; }

}  // namespace

TEST_CASE("the day written down is the day on the wall, through both changes of the clock") {
    if (!hasZones()) return skipped("no time zones here: not tried");
    CommandLine cli;
    // Spring: 03:00 becomes 04:00. Autumn: 03:30 comes twice.
    const auto before = addedAt(cli, "2026-03-29T00:59:00Z", "Europe/Helsinki", "ennen kevättä");
    CHECK(before["occurred_on"] == "2026-03-29");
    CHECK(before["occurred_at"] == "02:59");
    CHECK(before["utc_offset"] == 120);
    CHECK(addedAt(cli, "2026-03-29T01:00:00Z", "Europe/Helsinki", "jälkeen")["occurred_at"] == "04:00");
    const auto first = addedAt(cli, "2026-10-25T00:30:00Z", "Europe/Helsinki", "kesäaikaa");
    const auto second = addedAt(cli, "2026-10-25T01:30:00Z", "Europe/Helsinki", "talviaikaa");
    CHECK(first["occurred_at"] == "03:30");
    CHECK(second["occurred_at"] == "03:30");
    CHECK(first["utc_offset"] == 180);
    CHECK(second["utc_offset"] == 120);
    const auto listed = encountersOf(cli);
    CHECK(listed[0]["note"] == "talviaikaa");
    CHECK(listed[1]["note"] == "kesäaikaa");
}

TEST_CASE("a move to another zone moves no entry to another day") {
    if (!hasZones()) return skipped("no time zones here: not tried");
    CommandLine cli;
    const auto id = addedAt(cli, "2026-06-30T21:30:00Z", "Europe/Helsinki", "puoliyöllä")["id"].get<std::string>();
    const auto entry = encountersOf(cli)[0];
    for (const char* zone : {"Pacific/Honolulu", "Pacific/Kiritimati", "UTC", "Nowhere/Land", ":/etc/passwd"}) {
        const auto prepare = [zone] { ::setenv("TZ", zone, 1); };
        const auto listed = cli.run({"list", "--json"}, {}, prepare);
        CHECK(nlohmann::json::parse(listed.out)["encounters"][0] == entry);
        CHECK(cli.run({"edit", id, "--note", "puoliyöllä"}, {}, prepare).status == 0);
    }
    CHECK(encountersOf(cli)[0] == entry);
    CHECK(entry["occurred_on"] == "2026-07-01");
}

TEST_CASE("a clock that goes back reorders nothing of what was done, and undo knows the latest") {
    CommandLine cli;
    std::vector<std::string> ids;
    for (const char* now :
         {"2026-06-01T12:00:00Z", "2038-01-19T03:14:08Z", "1970-01-01T00:00:01Z", "2026-06-01T11:00:00Z"}) {
        cli.now = now;
        ids.push_back(added(cli, {"--occurred-on", "2026-05-01", "--note", now}));
    }
    CHECK(cli.run({"undo"}).status == 0);
    const auto notes = notesOf(cli);
    CHECK(notes.size() == 3);
    CHECK(notes.count("2026-06-01T11:00:00Z") == 0);  // the last that was done, by whatever clock
    CHECK(jsonOf(cli, {"check", "--full", "--json"})["ok"] == true);
    const auto changes = jsonOf(cli, {"history", ids[0], "--json"}).at("changes");
    CHECK(changes.size() == 1);
}

TEST_CASE("leap days, 1900 and 2999 are days like others") {
    CommandLine cli;
    for (const char* date : {"1900-01-01", "2024-02-29", "2000-02-29", "2999-12-31", "1970-01-01", "2038-01-19"}) {
        INFO(date);
        added(cli, {"--occurred-on", date, "--note", date, "--outcome", "4", "--brand", "Kuura"});
        CHECK(encountersOf(cli, {"--from", date, "--to", date}).size() == 1);
    }
    CHECK(cli.run({"add", "--occurred-on", "1900-02-29", "--note", "ei ole"}).status == 1);
    CHECK(cli.run({"add", "--occurred-on", "2023-02-29", "--note", "ei ole"}).status == 1);
    const auto listed = encountersOf(cli);
    CHECK(listed.front()["occurred_on"] == "2999-12-31");
    CHECK(listed.back()["occurred_on"] == "1900-01-01");
    CHECK(cli.run({"score", "--all", "--json"}).status == 0);
}

TEST_CASE("entries are taken at every hour of every clock") {
    CommandLine cli;
    int tried = 0;
    for (const char* now : {"1970-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2026-02-28T23:59:59Z",
                            "2028-02-29T12:00:00Z", "2038-01-19T03:14:07Z", "2999-12-31T23:59:59Z"})
        for (const char* zone : {"UTC", "Europe/Helsinki", "America/St_Johns", "Asia/Kathmandu"}) {
            const auto entry = addedAt(cli, now, zone, std::string(now) + zone);
            CHECK(entry["recorded_at"] == now);
            ++tried;
        }
    CHECK(notesOf(cli).size() == static_cast<std::size_t>(tried));
}
