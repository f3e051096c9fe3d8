// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

#include <sys/stat.h>

using namespace kokemus::test;
using nlohmann::json;

TEST_CASE("add prints the id alone and the entry is there") {
    const CommandLine cli;
    const std::string id = added(cli, {"--brand", "Kahvila Kuura", "--outcome", "6", "--feeling", "pleased:4"});
    const json encounters = encountersOf(cli);
    REQUIRE(encounters.size() == 1);
    CHECK(encounters[0]["id"] == id);
    CHECK(encounters[0]["brand"] == "Kahvila Kuura");
    CHECK(encounters[0]["feelings"] == json::parse(R"([{"emotion":"pleased","intensity":4}])"));
    CHECK(encounters[0]["status"] == "complete");
    const Finished asJson = cli.run({"add", "--json", "--outcome", "5"});
    CHECK(json::parse(asJson.out).at("id").get<std::string>().size() == 36);
}

TEST_CASE("an entry without a date happened now and one with a date has no time made up") {
    const CommandLine cli;
    added(cli, {"--outcome", "5"});
    const json now = encountersOf(cli)[0];
    CHECK(now["occurred_on"] == "2026-06-01");
    CHECK(now["precision"] == "minute");
    CHECK(now.contains("occurred_at"));
    CHECK(now.contains("utc_offset"));
    added(cli, {"--outcome", "5", "--occurred-on", "2026-01-02"});
    const json dated = encountersOf(cli, {"--to", "2026-01-31"})[0];
    CHECK_FALSE(dated.contains("occurred_at"));
    CHECK_FALSE(dated.contains("utc_offset"));
}

TEST_CASE("every kind of option says what it is documented to say") {
    const CommandLine cli;
    added(cli, {"--party",
                "Stockmann:retailer",
                "--party",
                "Marimekko: oy:manufacturer:0.25",
                "--step",
                "browsing:+2:ihastuin: heti",
                "--step",
                "pricing:-3",
                "--contact",
                "greeted=no",
                "--contact",
                "human=yes",
                "--place",
                "tidiness=-2",
                "--quote",
                "[a,b]",
                "--quote",
                "{}",
                "--tag",
                "hinta",
                "--reaction",
                "denial",
                "--reaction",
                "passed_on",
                "--promise",
                "broken",
                "--price-expected",
                "9900",
                "--price-actual",
                "12900",
                "--counts-in-score",
                "no",
                "--note=--help",
                "--private-note",
                "salaisuus"});
    const json entry = encountersOf(cli)[0];
    CHECK(entry["parties"] == json::parse(R"([{"brand":"Stockmann","role":"retailer","share":1.0},
        {"brand":"Marimekko: oy","role":"manufacturer","share":0.25}])"));
    CHECK(entry["steps"] == json::parse(R"([{"touchpoint":"browsing","value":2,"note":"ihastuin: heti"},
        {"touchpoint":"pricing","value":-3}])"));
    CHECK(entry["contact"] == json::parse(R"({"greeted":false,"human":true})"));
    CHECK(entry["place"] == json::parse(R"({"tidiness":-2})"));
    CHECK(entry["quotes"] == json::parse(R"([{"text":"[a,b]"},{"text":"{}"}])"));
    CHECK(entry["reactions"] == json::parse(R"(["denial","passed_on"])"));
    CHECK(entry["promise"] == "broken");
    CHECK(entry["price_actual"] == 12900);
    CHECK(entry["counts_in_score"] == false);
    CHECK(entry["note"] == "--help");
    CHECK_FALSE(entry.contains("private_note"));
}

TEST_CASE("the private note is shown only when asked for") {
    const CommandLine cli;
    const std::string id = added(cli, {"--private-note", "salaisuus", "--outcome", "3"});
    CHECK(cli.run({"show", id}).out.find("salaisuus") == std::string::npos);
    CHECK(cli.run({"show", id, "--private"}).out.find("salaisuus") != std::string::npos);
    CHECK(jsonOf(cli, {"show", id, "--json", "--private"})["encounters"][0]["private_note"] == "salaisuus");
    CHECK_FALSE(jsonOf(cli, {"show", id, "--json"})["encounters"][0].contains("private_note"));
}

TEST_CASE("a listing gives the score only to what counts and the components to all") {
    const CommandLine cli;
    const std::vector<std::string> full{"--brand", "A",         "--expectation", "4",        "--outcome",
                                        "7",       "--feeling", "delighted:4",   "--uplift", "3"};
    added(cli, full);
    auto heard = full;
    heard.insert(heard.end(), {"--provenance", "heard"});
    const std::string other = added(cli, heard);
    for (const json& entry : encountersOf(cli)) {
        CHECK(entry["components"]["outcome"] == 100.0);
        CHECK(entry["components"]["ease"].is_null());
        CHECK(entry["coverage"] == Approx(0.75));
        CHECK(entry["score"].is_null() == (entry["id"] == other));
    }
}

TEST_CASE("filters narrow and repeated ones mean or") {
    const CommandLine cli;
    added(cli, {"--brand", "A", "--outcome", "2", "--occurred-on", "2026-01-10", "--tag", "hinta"});
    added(cli, {"--brand", "B", "--outcome", "6", "--occurred-on", "2026-02-10"});
    added(cli, {"--note", "kesken", "--occurred-on", "2026-03-10"});
    CHECK(encountersOf(cli).size() == 3);
    CHECK(encountersOf(cli)[0]["note"] == "kesken");
    CHECK(encountersOf(cli, {"--brand", "A", "--brand", "B"}).size() == 2);
    CHECK(encountersOf(cli, {"--brand", "A", "--from", "2026-02-01"}).empty());
    CHECK(encountersOf(cli, {"--from", "2026-01-10", "--to", "2026-02-10"}).size() == 2);
    CHECK(encountersOf(cli, {"--tag", "hinta"}).size() == 1);
    CHECK(encountersOf(cli, {"--status", "inbox"}).size() == 1);
    CHECK(encountersOf(cli, {"--limit", "2"}).size() == 2);
}

TEST_CASE("one line of everyday words becomes an entry") {
    const CommandLine cli;
    const Finished line = cli.run({"--lang", "fi", "add", "--line", "eilen Stockmann sain 2 pettynyt #hinta"});
    REQUIRE(line.status == 0);
    const json entry = encountersOf(cli)[0];
    CHECK(entry["occurred_on"] == "2026-05-31");
    CHECK(entry["outcome"] == 2);
    CHECK(entry["tags"] == json::parse(R"(["hinta"])"));
}

TEST_CASE("a line without a day happened today, at no minute in particular") {
    const CommandLine cli;
    REQUIRE(cli.run({"add", "--line", "Stockmann sain 2"}).status == 0);
    const json entry = encountersOf(cli)[0];
    CHECK(entry["occurred_on"] == "2026-06-01");
    CHECK(entry["precision"] == "day");
    CHECK_FALSE(entry.contains("occurred_at"));
    REQUIRE(cli.run({"add", "--line", "klo 14 Stockmann sain 6"}).status == 0);
    const json timed = encountersOf(cli)[0];
    CHECK(timed["occurred_on"] == "2026-06-01");
    CHECK(timed["precision"] == "minute");
    CHECK(timed["occurred_at"] == "14:00");
}

TEST_CASE("what a line leaves open is asked on one line of stderr, and the entry is saved") {
    const CommandLine cli;
    const Finished line = cli.run({"--lang", "fi", "add", "--line", "hämmentynyt ja yllättynyt Stockmann sain 4"});
    CHECK(line.status == 0);
    CHECK(line.err.find("ymmällä vai iloisesti") != std::string::npos);
    CHECK(line.err.find("iloisesti vai ikävästi") != std::string::npos);
    CHECK(std::count(line.err.begin(), line.err.end(), '\n') == 1);
    CHECK(encountersOf(cli)[0]["note"] == "hämmentynyt ja yllättynyt Stockmann");
    const Finished lines = cli.run({"add", "--lines"}, "odotin 25 Posti\nsain 5 Lidl");
    CHECK(lines.status == 0);
    CHECK(lines.out == "OK odotin 25 Posti\nOK sain 5 Lidl\n");
    CHECK(std::count(lines.err.begin(), lines.err.end(), '\n') == 1);
}

TEST_CASE("a line knows the brands and venues of the journal in their inflected forms") {
    const CommandLine cli;
    REQUIRE(cli.run({"add", "--brand", "Apteekki Aalto", "--venue", "Aalto Kamppi", "--outcome", "5"}).status == 0);
    REQUIRE(cli.run({"add", "--line", "Aalto Kampissa sain 6"}).status == 0);
    const json entry = encountersOf(cli)[0];
    CHECK(entry["brand"] == "Apteekki Aalto");
    CHECK(entry["venue"] == "Aalto Kamppi");
}

TEST_CASE("lines are acknowledged one by one and a bad one does not stop the rest") {
    const CommandLine cli;
    const Finished lines = cli.run({"add", "--lines"}, "eka rivi\n\nto\xffka\nkolmas rivi");
    CHECK(lines.status == 1);
    CHECK(lines.out == "OK eka rivi\nOK kolmas rivi\n");
    CHECK(lines.err.find("line 3") != std::string::npos);
    CHECK(encountersOf(cli).size() == 2);
}

TEST_CASE("an entry may come as JSON and a note as it is") {
    const CommandLine cli;
    const Finished one =
        cli.run({"add", "--stdin"}, R"({"occurred_on":"2026-03-14","brand":"A","outcome":4,"x_own":[1]})");
    REQUIRE(one.status == 0);
    CHECK(encountersOf(cli)[0]["x_own"] == json::parse("[1]"));
    const std::string note = "rivi 1\r\nrivi 2\t\x1b[31m\n\n";
    REQUIRE(cli.run({"add", "--note-stdin", "--occurred-on", "2026-04-01"}, note).status == 0);
    CHECK(encountersOf(cli)[0]["note"] == note);
}

TEST_CASE("scores have the documented shape") {
    const CommandLine cli;
    for (const char* outcome : {"5", "6", "7"})
        added(cli, {"--brand", "Kahvila Kuura", "--outcome", outcome, "--feeling", "pleased", "--expectation", "4"});
    added(cli, {"--brand", "Muu", "--note", "kesken"});
    const json all = jsonOf(cli, {"score", "--all", "--json"});
    CHECK(all["as_of"] == "2026-06-01");
    CHECK(all["settings"] == json::object());
    for (const char* key : {"mu", "sigma", "tau", "nu"}) CHECK(all["hyper"][key].is_number());
    REQUIRE(all["brands"].size() == 1);
    const json& brand = all["brands"][0];
    CHECK(brand["name"] == "Kahvila Kuura");
    CHECK(brand["n"] == 3);
    CHECK(brand["weight"] == 3.0);
    CHECK(brand["evidence"] == "tentative");
    for (const char* key : {"raw_mean", "score", "low", "high", "sd", "rank_low", "rank_high"})
        CHECK(brand[key].is_number());
    CHECK(brand["components"]["outcome"]["n"] == 3);
    CHECK(brand["components"]["recovery"]["n"] == 0);
    CHECK(brand["trend"].is_null());
    const json one = jsonOf(cli, {"score", "kahvila kuura", "--json", "--half-life", "365", "--weights", "equal"});
    CHECK(one["settings"]["half_life_days"] == 365);
    CHECK(one["settings"]["weights"]["ease"] == one["settings"]["weights"]["outcome"]);
    CHECK(one["brands"][0]["trend"]["label"] == "too_few");
    CHECK(jsonOf(cli, {"score", "--all", "--json", "--as-of", "2026-05-31"})["brands"].empty());
}

TEST_CASE("people read tables and reports in their language") {
    const CommandLine cli;
    for (const char* outcome : {"5", "6", "7"})
        added(cli, {"--brand", "Kahvila Kuura", "--outcome", outcome, "--feeling", "pleased", "--expectation", "4"});
    CHECK(cli.run({"list"}).out.find("Kahvila Kuura") != std::string::npos);
    CHECK(cli.run({"brands"}).out.find("Kahvila Kuura") != std::string::npos);
    CHECK(cli.run({"report", "Kahvila Kuura"}).out.find("Kahvila Kuura") != std::string::npos);
    CHECK(cli.run({"report", "Kahvila Kuura"}).out != cli.run({"report", "Kahvila Kuura", "--lang", "fi"}).out);
    CHECK(jsonOf(cli, {"report", "--all", "--json"})["reports"].size() == 1);
    CHECK(jsonOf(cli, {"brands", "--json"})["brands"][0]["n"] == 3);
}

TEST_CASE("a terminal cannot be steered by what somebody wrote") {
    const CommandLine cli;
    const std::string id = added(cli, {"--title", "a\x1b[31mb\nc\u009bd", "--outcome", "5"});
    for (const std::vector<std::string>& command : {std::vector<std::string>{"list"}, {"show", id}}) {
        const std::string out = cli.run(command).out;
        CHECK(out.find('\x1b') == std::string::npos);
        CHECK(out.find("\u009b") == std::string::npos);
    }
}

TEST_CASE("settings are read and set by key") {
    const CommandLine cli;
    REQUIRE(cli.run({"new", cli.journal()}).status == 0);
    REQUIRE(cli.run({"settings", "set", "score.half_life_days", "365"}).status == 0);
    CHECK(cli.run({"settings", "get", "score.half_life_days"}).out == "365\n");
    CHECK(jsonOf(cli, {"settings", "--json"})["score.half_life_days"] == "365");
    CHECK(cli.run({"settings", "get", "no.such"}).status == 1);
    CHECK(cli.run({"settings", "set", "score.half_life_days", "-5"}).status == 1);
}

TEST_CASE("reading commands refuse a missing journal and make none") {
    const CommandLine cli;
    for (const std::vector<std::string>& command : {std::vector<std::string>{"list"},
                                                    {"show", "1"},
                                                    {"search", "x"},
                                                    {"brands"},
                                                    {"score", "--all"},
                                                    {"check"},
                                                    {"stats"},
                                                    {"export", "--preset", "json", "--output", "-"},
                                                    {"edit", "1", "--ease", "2"},
                                                    {"undo"},
                                                    {"imports"},
                                                    {"settings"}}) {
        CAPTURE(command);
        const Finished finished = cli.run(command);
        CHECK(finished.status == 3);
        CHECK(finished.out.empty());
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
        struct stat found {};
        CHECK(::stat(cli.journal().c_str(), &found) != 0);
    }
}

TEST_CASE("what cannot be understood is a usage error with one line") {
    const CommandLine cli;
    added(cli, {"--outcome", "5"});
    for (const std::vector<std::string>& command : {std::vector<std::string>{},
                                                    {"bogus"},
                                                    {"list", "--bogus"},
                                                    {"list", "--sort", "z"},
                                                    {"list", "--limit", "0"},
                                                    {"list", "--from", "2026-13-01"},
                                                    {"list", "--min-score", "nan"},
                                                    {"list", "--status", "done"},
                                                    {"score"},
                                                    {"score", "A", "--all"},
                                                    {"edit"},
                                                    {"trash"},
                                                    {"add", "--lang", "de"},
                                                    {"add", "--now", "soon"},
                                                    {"export", "--preset", "parchment", "--output", "-"},
                                                    {"export", "--preset", "json"},
                                                    {"add", "--line", "x", "--lines"},
                                                    {"add", "--outcome", "1", "--outcome", "2"},
                                                    {"list", "more"}}) {
        CAPTURE(command);
        const Finished finished = cli.run(command);
        CHECK(finished.status == 2);
        CHECK(finished.out.empty());
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
    }
    CHECK(encountersOf(cli).size() == 1);
}

TEST_CASE("version and help need no journal") {
    const CommandLine cli;
    CHECK(cli.run({"--version"}).out.starts_with("kokemus-cli "));
    CHECK(cli.run({"--help"}).out.find("restore-entry") != std::string::npos);
    CHECK(cli.run({"add", "--help"}).out.find("--feeling") != std::string::npos);
}

TEST_CASE("check and stats tell about a sound journal") {
    const CommandLine cli;
    added(cli, {"--outcome", "5", "--brand", "A"});
    CHECK(jsonOf(cli, {"check", "--full", "--json"}) == json::parse(R"({"ok":true,"problems":[]})"));
    CHECK(jsonOf(cli, {"stats", "--json"})["encounters"] == 1);
    CHECK(cli.run({"new", cli.journal()}).status == 1);
}
