// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

using namespace kokemus::test;
using nlohmann::json;

namespace {

json shown(const CommandLine& cli, const std::string& id) {
    return jsonOf(cli, {"show", id, "--json"})["encounters"][0];
}

}  // namespace

TEST_CASE("edit changes what is given and an empty value clears") {
    const CommandLine cli;
    const std::string id = added(cli, {"--brand", "A", "--outcome", "5", "--venue", "Kallio", "--tag", "a", "--tag",
                                       "b", "--feeling", "happy", "--note", "jää"});
    REQUIRE(cli.run({"edit", id, "--outcome", "3", "--venue=", "--tag", "c", "--feeling", ""}).status == 0);
    const json entry = shown(cli, id);
    CHECK(entry["outcome"] == 3);
    CHECK_FALSE(entry.contains("venue"));
    CHECK(entry["tags"] == json::parse(R"(["c"])"));
    CHECK_FALSE(entry.contains("feelings"));
    CHECK(entry["note"] == "jää");
    REQUIRE(cli.run({"edit", id, "--brand", "B"}).status == 0);
    CHECK(shown(cli, id)["parties"] == json::parse(R"([{"brand":"B","role":"provider","share":1.0}])"));
    REQUIRE(cli.run({"edit", id, "--brand="}).status == 0);
    CHECK(shown(cli, id)["status"] == "inbox");
}

TEST_CASE("a refused edit changes nothing") {
    const CommandLine cli;
    const std::string id = added(cli, {"--brand", "A", "--outcome", "5"});
    const json before = shown(cli, id);
    CHECK(cli.run({"edit", id, "--ease", "4", "--outcome", "9"}).status == 1);
    CHECK(shown(cli, id) == before);
}

TEST_CASE("ids may be shortened while unique") {
    const CommandLine cli;
    REQUIRE(cli.run({"new", cli.journal()}).status == 0);
    const std::string id = added(cli, {"--outcome", "5"});
    CHECK(shown(cli, id.substr(0, 8))["id"] == id);
    added(cli, {"--outcome", "6"});
    CHECK(cli.run({"show", id.substr(0, 8)}).status == 1);
    CHECK(cli.run({"show", "zzz"}).status == 1);
}

TEST_CASE("trash and restore keep the status and purge needs the trash") {
    const CommandLine cli;
    const std::string id = added(cli, {"--brand", "A", "--outcome", "5"});
    CHECK(cli.run({"purge", id}).status == 1);
    REQUIRE(cli.run({"trash", id}).status == 0);
    CHECK(encountersOf(cli).empty());
    CHECK(encountersOf(cli, {"--status", "trashed"})[0]["trashed_at"] == "2026-06-01T12:00:00Z");
    REQUIRE(cli.run({"restore-entry", id}).status == 0);
    CHECK(shown(cli, id)["status"] == "complete");
    REQUIRE(cli.run({"trash", id}).status == 0);
    REQUIRE(cli.run({"purge", id}).status == 0);
    CHECK(encountersOf(cli, {"--status", "all"}).empty());
}

TEST_CASE("undo takes back the latest change and can be taken back itself") {
    const CommandLine cli;
    const std::string id = added(cli, {"--brand", "A", "--outcome", "5"});
    REQUIRE(cli.run({"edit", id, "--outcome", "2"}).status == 0);
    const json undone = jsonOf(cli, {"undo", "--json"});
    CHECK(shown(cli, id)["outcome"] == 5);
    REQUIRE(cli.run({"undo", undone["id"]}).status == 0);
    CHECK(shown(cli, id)["outcome"] == 2);
    const json history = jsonOf(cli, {"history", id, "--json"})["changes"];
    CHECK(history.size() == 4);
    CHECK(history.back()["what"] == "add");
    CHECK(cli.run({"undo", "no-such-change"}).status == 1);
}

TEST_CASE("search finds words as they were written") {
    const CommandLine cli;
    const std::string id = added(cli, {"--note", "jälkiruoka talon piikkiin", "--outcome", "7"});
    added(cli, {"--note", "muuta", "--outcome", "4"});
    const json hits = jsonOf(cli, {"search", "talon", "--json"})["encounters"];
    REQUIRE(hits.size() == 1);
    CHECK(hits[0]["id"] == id);
    CHECK(hits[0]["matched"].is_array());
    for (const char* query : {"\"", "*", "NEAR(", "-", "a OR", "'; DROP TABLE encounter;--"}) {
        CAPTURE(query);
        CHECK(cli.run({"search", "--json", "--", query}).status == 0);
    }
    CHECK(encountersOf(cli).size() == 2);
}

TEST_CASE("brands are renamed, known by aliases and merged") {
    const CommandLine cli;
    added(cli, {"--brand", "Kahvila Kura", "--outcome", "5"});
    added(cli, {"--brand", "Kuura Oy", "--outcome", "6"});
    REQUIRE(cli.run({"brand", "rename", "Kahvila Kura", "Kahvila Kuura"}).status == 0);
    REQUIRE(cli.run({"brand", "alias", "Kahvila Kuura", "Kuura"}).status == 0);
    REQUIRE(cli.run({"brand", "merge", "Kuura Oy", "Kuura"}).status == 0);
    CHECK(encountersOf(cli, {"--brand", "kuura"}).size() == 2);
    REQUIRE(cli.run({"undo"}).status == 0);
    CHECK(encountersOf(cli, {"--brand", "kuura"}).size() == 1);
    CHECK(cli.run({"brand", "hide", "Kahvila Kuura"}).status == 0);
    CHECK(cli.run({"brand", "rename", "Nobody", "X"}).status == 1);
    CHECK(cli.run({"brand", "rename", "Kuura Oy", "Kahvila Kuura"}).status == 1);
}

TEST_CASE("tags, venues and touchpoints are renamed, merged and hidden like brands") {
    const CommandLine cli;
    const std::string id =
        added(cli, {"--brand", "A", "--outcome", "5", "--tag", "hinat", "--venue", "Kalio", "--touchpoint", "arrival"});
    added(cli, {"--brand", "A", "--outcome", "6", "--tag", "hinta", "--venue", "Kallio"});
    REQUIRE(cli.run({"tag", "merge", "hinat", "hinta"}).status == 0);
    CHECK(shown(cli, id)["tags"] == json::parse(R"(["hinta"])"));
    REQUIRE(cli.run({"undo"}).status == 0);
    CHECK(shown(cli, id)["tags"] == json::parse(R"(["hinat"])"));
    CHECK(cli.run({"tag", "rename", "hinat", "hinta"}).status == 1);
    REQUIRE(cli.run({"tag", "rename", "hinat", "hinnat"}).status == 0);
    REQUIRE(cli.run({"venue", "merge", "Kalio", "Kallio"}).status == 0);
    CHECK(shown(cli, id)["venue"] == "Kallio");
    REQUIRE(cli.run({"touchpoint", "merge", "arrival", "whole_visit"}).status == 0);
    CHECK(encountersOf(cli, {"--touchpoint", "whole_visit"}).size() == 1);
    REQUIRE(cli.run({"touchpoint", "hide", "payment"}).status == 0);
    REQUIRE(cli.run({"touchpoint", "hide", "payment", "--undo"}).status == 0);
    CHECK(cli.run({"venue", "hide", "Nowhere"}).status == 1);
    CHECK(cli.run({"tag", "merge", "hinta"}).status == 2);
}

TEST_CASE("a saved filter is obeyed by list, export, brands and report, and what is typed takes its place") {
    const CommandLine cli;
    added(cli, {"--brand", "A", "--outcome", "5", "--tag", "x"});
    added(cli, {"--brand", "B", "--outcome", "6", "--tag", "y"});
    putContent(cli.file("f.jsonl"), R"({"kind":"saved_filter","name":"Vain x","filter":{"tags":["x"]}})"
                                    "\n");
    REQUIRE(cli.run({"import", cli.file("f.jsonl")}).status == 0);
    REQUIRE(encountersOf(cli, {"--filter", "Vain x"}).size() == 1);
    CHECK(encountersOf(cli, {"--filter", "Vain x"})[0]["brand"] == "A");
    CHECK(encountersOf(cli, {"--filter", "Vain x", "--tag", "y"})[0]["brand"] == "B");
    CHECK(encountersOf(cli, {"--filter", "Vain x", "--brand", "B"}).empty());
    CHECK(cli.run({"export", "--preset", "jsonl", "--output", "-", "--filter", "Vain x"}).out.find("\"B\",\"part") ==
          std::string::npos);
    CHECK(jsonOf(cli, {"report", "--touchpoints", "--json", "--filter", "Vain x"})["cells"].size() <= 1);
    CHECK(cli.run({"brands", "--filter", "Ei ole"}).status == 1);
}

TEST_CASE("touchpoints are reported by sector over all brands") {
    const CommandLine cli;
    for (const char* brand : {"A", "B"})
        added(cli, {"--party", std::string(brand), "--sector", "cafe", "--outcome", "5", "--expectation", "4",
                    "--feeling", "pleased", "--touchpoint", "arrival"});
    const json cells = jsonOf(cli, {"report", "--touchpoints", "--json"})["cells"];
    REQUIRE(cells.size() == 1);
    CHECK(cells[0]["touchpoint"] == "arrival");
    CHECK(cells[0]["sector"] == "cafe");
    CHECK(cells[0]["entries"] == 2);
    CHECK(cells[0]["score"].is_number());
    CHECK(cli.run({"report", "--touchpoints"}).out.find("arrival") == 0);
    CHECK(cli.run({"report", "--touchpoints", "--all"}).status == 2);
    CHECK(cli.run({"report"}).status == 2);
}

TEST_CASE("the list is a table when asked for") {
    const CommandLine cli;
    added(cli, {"--brand", "A", "--outcome", "5", "--note", "yksi, kaksi"});
    const std::string table = cli.run({"list", "--csv"}).out;
    CHECK(std::count(table.begin(), table.end(), '\r') == 2);
    CHECK(table.find("\"yksi, kaksi\"") != std::string::npos);
    CHECK(cli.run({"list", "--csv", "--json"}).status == 2);
}

TEST_CASE("gap, further parties, reason and the day of the year narrow the list") {
    const CommandLine cli;
    const std::string parcel =
        added(cli, {"--occurred-on", "2025-03-14", "--party", "Shop", "--party", "Carrier:carrier:0.5", "--expectation",
                    "6", "--outcome", "2", "--why-logged", "notable"});
    added(cli, {"--occurred-on", "2026-03-15", "--brand", "Carrier", "--expectation", "4", "--outcome", "6"});
    for (const std::vector<std::string>& filter : {std::vector<std::string>{"--party", "Carrier"},
                                                   {"--max-gap", "-2"},
                                                   {"--max-gap=-4", "--min-gap=-4"},
                                                   {"--why-logged", "notable"},
                                                   {"--on-this-day", "2020-03-14"}}) {
        CAPTURE(filter);
        const json found = encountersOf(cli, filter);
        REQUIRE(found.size() == 1);
        CHECK(found[0]["id"] == parcel);
    }
    CHECK(encountersOf(cli, {"--with-attachment"}).empty());
    CHECK(encountersOf(cli, {"--follow-up-open"}).empty());
    CHECK(cli.run({"list", "--min-gap", "1.5"}).status == 2);
    CHECK(cli.run({"list", "--on-this-day", "maaliskuu"}).status == 2);
}
