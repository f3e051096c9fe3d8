// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

using namespace kokemus::test;
using nlohmann::json;

namespace {

struct BadValue {
    std::vector<std::string> arguments;
    std::string named;  ///< must stand in the error
};

long linesIn(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_CASE("a bad value is refused with one line that names the field, and nothing is saved") {
    const CommandLine cli;
    added(cli, {"--outcome", "5"});
    const std::vector<BadValue> bad{
        {{"--outcome", "0"}, "outcome"},
        {{"--outcome", "8"}, "outcome"},
        {{"--outcome", "5.5"}, "outcome"},
        {{"--outcome", "five"}, "outcome"},
        {{"--expectation", "99999999999999999999"}, "expectation"},
        {{"--uplift", "-4"}, "uplift"},
        {{"--severity", "5"}, "severity"},
        {{"--would-recommend", "11"}, "would_recommend"},
        {{"--price-actual", "-1"}, "price_actual"},
        {{"--waiting-minutes", "-5"}, "waiting_minutes"},
        {{"--currency", "euro"}, "currency"},
        {{"--feeling", "gruntled"}, "feelings"},
        {{"--feeling", "happy:9"}, "intensity"},
        {{"--feeling", "happy", "--feeling", "neutral"}, "feelings"},
        {{"--feeling", "happy", "--feeling", "angry", "--feeling", "safe", "--feeling", "valued"}, "feelings"},
        {{"--occurred-on", "2026-02-30"}, "occurred_on"},
        {{"--occurred-on", "14.3.2026"}, "occurred_on"},
        {{"--occurred-at", "24:00"}, "occurred_at"},
        {{"--recorded-at", "yesterday"}, "recorded_at"},
        {{"--channel", "pigeon"}, "channel"},
        {{"--touchpoint", "moon"}, "touchpoint"},
        {{"--sector", "moon"}, "sector"},
        {{"--party", "A:boss"}, "boss"},
        {{"--party", "A:provider:2"}, "share"},
        {{"--party", "A", "--party", "a"}, "parties"},
        {{"--brand", "A", "--party", "B"}, "brand"},
        {{"--step", "arrival"}, "steps"},
        {{"--step", "arrival:4"}, "steps"},
        {{"--step", "moon:1"}, "steps"},
        {{"--contact", "greeted"}, "contact"},
        {{"--contact", "greeted=perhaps"}, "contact"},
        {{"--contact", "levitated=yes"}, "contact"},
        {{"--place", "tidiness=3"}, "place"},
        {{"--place", "tidiness=clean"}, "place"},
        {{"--promise", "bent"}, "promise"},
        {{"--reaction", "laughed"}, "reactions"},
        {{"--tag", "a", "--tag", "a"}, "tags"},
        {{"--confidential", "perhaps"}, "confidential"},
        {{"--title", "a\xff"}, "--title"},
        {{"--note=\xed\xa0\x80"}, "--note"},
        {{"--brand", "\xc0\xaf"}, "--brand"},
        {{"--venue", std::string(2000, 'v')}, "venue"},
    };
    for (const BadValue& value : bad) {
        CAPTURE(value.arguments);
        auto arguments = value.arguments;
        arguments.insert(arguments.begin(), "add");
        const Finished finished = cli.run(arguments);
        CHECK(finished.status == 1);
        CHECK(finished.out.empty());
        CHECK(linesIn(finished.err) == 1);
        CHECK(finished.err.find(value.named) != std::string::npos);
    }
    CHECK(encountersOf(cli, {"--status", "all"}).size() == 1);
    CHECK(jsonOf(cli, {"brands", "--json"})["brands"].empty());
}

TEST_CASE("what is refused leaves no new journal behind") {
    const CommandLine cli;
    CHECK(cli.run({"add", "--outcome", "9"}).status == 1);
    CHECK(cli.run({"list"}).status == 3);
}

TEST_CASE("hostile texts are stored byte for byte") {
    const CommandLine cli;
    const std::vector<std::string> texts{
        "'); DROP TABLE encounter;--",
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))\n---\n# ei otsikko",
        "%s%n {0} {{note}} $HOME `id`",
        "rivi 1\r\nrivi 2\u2028\u202e\u200b\ufeff",
        "pa\u0308iva\u0308 päivä 👩🏽‍💻",
        "\"quoted\" \\ 'single'",
        "--help",
        "=1+1",
        "   ",
        "[a,b]",
        "{}",
        "%%",
    };
    for (const std::string& text : texts) {
        CAPTURE(text);
        const std::string id = added(cli, {"--note=" + text, "--title", text, "--outcome", "4"});
        const json entry = jsonOf(cli, {"show", id, "--json"})["encounters"][0];
        CHECK(entry["note"] == text);
        CHECK(entry["title"] == text);
    }
    CHECK(encountersOf(cli).size() == texts.size());
}

TEST_CASE("a note on standard input is kept exactly or refused with one line") {
    const CommandLine cli;
    const std::string large(10'000'000, 'x');
    REQUIRE(cli.run({"add", "--note-stdin"}, large).status == 0);
    CHECK(encountersOf(cli)[0]["note"].get<std::string>() == large);
    for (const std::string& bad : {std::string("ab\0cd", 5), std::string("ab\xff\xfe\xc3(cd"), std::string("\xc0\xaf"),
                                   std::string("\xff\xfeh\0e\0i\0", 8), std::string(33 * 1024 * 1024, 'y')}) {
        const Finished finished = cli.run({"add", "--note-stdin"}, bad);
        CHECK(finished.status == 1);
        CHECK(linesIn(finished.err) == 1);
        CHECK(finished.err.find("note") != std::string::npos);
    }
    CHECK(encountersOf(cli).size() == 1);
    CHECK(cli.run({"add", "--note-stdin"}, "").status == 0);
}

TEST_CASE("an error stays one line whatever was typed") {
    const CommandLine cli;
    std::string typed = "a\nb\x1b[2J\r";
    typed.append(100'000, 'c');
    const Finished finished = cli.run({"add", "--outcome", typed});
    CHECK(finished.status == 1);
    CHECK(linesIn(finished.err) == 1);
    CHECK(finished.err.size() < 1000);
    CHECK(finished.err.find('\x1b') == std::string::npos);
}

TEST_CASE("errors speak the language that was asked for") {
    const CommandLine cli;
    const std::string english = cli.run({"list"}).err;
    const std::string finnish = cli.run({"list", "--lang", "fi"}).err;
    const std::string swedish = cli.run({"--lang", "sv", "list"}).err;
    CHECK(english != finnish);
    CHECK(finnish != swedish);
    CHECK(finnish.find(cli.journal()) != std::string::npos);
}
