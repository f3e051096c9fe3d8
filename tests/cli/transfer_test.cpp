// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

#include <sys/stat.h>

using namespace kokemus::test;
using nlohmann::json;

namespace {

const std::string twoLines = R"({"occurred_on":"2026-03-14","brand":"Kahvila Kuura","outcome":6})"
                             "\n"
                             R"({"occurred_on":"2026-03-15","note":"kesken"})"
                             "\n";

}  // namespace

TEST_CASE("import tells what was new, known, unfinished and refused") {
    const CommandLine cli;
    putContent(cli.file("in"), twoLines);
    const json first = jsonOf(cli, {"import", cli.file("in"), "--json"});
    CHECK(first["new"] == 2);
    CHECK(first["known"] == 0);
    CHECK(first["incomplete"] == 1);
    CHECK(first["refused"].empty());
    CHECK(first["batch"].is_string());
    CHECK(jsonOf(cli, {"import", cli.file("in"), "--json"})["known"] == 2);
    REQUIRE(cli.run({"imports", "undo", first["batch"]}).status == 0);
    CHECK(encountersOf(cli).empty());
    CHECK(jsonOf(cli, {"imports", "--json"})["changes"].size() == 1);
}

TEST_CASE("a bad line is named on standard error and stops all unless skipped") {
    const CommandLine cli;
    putContent(cli.file("in"), twoLines + "{\"outcome\":12,\"occurred_on\":\"2026-01-01\"}\n");
    const Finished stopped = cli.run({"import", cli.file("in"), "--json"});
    CHECK(stopped.status == 1);
    CHECK(json::parse(stopped.out)["refused"][0]["line"] == 3);
    CHECK(json::parse(stopped.out)["new"] == 0);
    CHECK(stopped.err.find("3") != std::string::npos);
    CHECK(stopped.err.find("outcome") != std::string::npos);
    CHECK(encountersOf(cli).empty());
    CHECK(cli.run({"import", cli.file("in"), "--skip-bad"}).status == 0);
    CHECK(encountersOf(cli).size() == 2);
}

TEST_CASE("a trial import keeps nothing and makes no journal") {
    const CommandLine cli;
    putContent(cli.file("in"), twoLines);
    CHECK(cli.run({"import", cli.file("in"), "--dry-run"}).status == 3);
    REQUIRE(cli.run({"new", cli.journal()}).status == 0);
    CHECK(jsonOf(cli, {"import", cli.file("in"), "--dry-run", "--json"})["new"] == 2);
    CHECK(encountersOf(cli).empty());
}

TEST_CASE("what holds nothing is refused with one line") {
    const CommandLine cli;
    putContent(cli.file("empty"), "");
    putContent(cli.file("text"), "Hyvää päivää\n");
    for (const std::string& path :
         {cli.file("empty"), cli.file("text"), cli.file("missing"), std::string("/dev/null"), cli.file(".")}) {
        CAPTURE(path);
        const Finished finished = cli.run({"import", path});
        CHECK(finished.status == 1);
        CHECK(finished.out.empty());
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
    }
}

TEST_CASE("a table of another program is imported by a mapping, asked about what only a person can say") {
    const CommandLine cli;
    putContent(cli.file("a.csv"), "Päivä;Paikka;Tähdet\n01.02.2026;K-Market Kamppi;5\n03.04.2026;K-Market Töölö;1\n");
    const Finished asked = cli.run({"import", cli.file("a.csv"), "--json"});
    CHECK(asked.status == 1);
    CHECK(json::parse(asked.out)["questions"] == json::array({"date_order"}));
    CHECK(asked.err.find("date_order") != std::string::npos);
    putContent(cli.file("m.json"), R"({"date_order":"dmy","scale":{"min":1,"max":5},"rating_is_outcome":true,)"
                                   R"("brands":{"K-Market Kamppi":"K-Market"}})");
    const json report = jsonOf(cli, {"import", cli.file("a.csv"), "--mapping", cli.file("m.json"), "--json"});
    CHECK(report["new"] == 2);
    CHECK(report["incomplete"] == 1);
    CHECK(report["format"] == "csv");
    CHECK(report["brands"][0]["brand"] == "K-Market");
    const json entries = encountersOf(cli);
    CHECK(entries[0]["occurred_on"] == "2026-04-03");
    CHECK(entries[0]["outcome"] == 1);
    CHECK(entries[1]["brand"] == "K-Market");
    CHECK(entries[1]["source"]["raw"]["original"]["Tähdet"] == "5");
    CHECK(entries[1]["source"]["imported_at"] == "2026-06-01T12:00:00Z");
    REQUIRE(cli.run({"imports", "undo", report["batch"]}).status == 0);
    CHECK(encountersOf(cli).empty());
}

TEST_CASE("a mapping or a format that is not known is a mistake in the command") {
    const CommandLine cli;
    putContent(cli.file("in"), twoLines);
    putContent(cli.file("m.json"), R"({"columms":{}})");
    CHECK(cli.run({"import", cli.file("in"), "--mapping", cli.file("m.json")}).status == 2);
    CHECK(cli.run({"import", cli.file("in"), "--mapping", cli.file("none")}).status == 2);
    CHECK(cli.run({"import", cli.file("in"), "--format", "daylog"}).status == 2);
}

TEST_CASE("a folder goes out and comes back, and an old one is left alone") {
    const CommandLine cli;
    added(cli, {"--brand", "Kahvila Kuura", "--outcome", "6", "--note", "Hyvä palvelu."});
    REQUIRE(cli.run({"export", "--preset", "folder", "--output", cli.file("out")}).status == 0);
    CHECK(cli.run({"export", "--preset", "folder", "--output", cli.file("out")}).status == 1);
    CHECK(jsonOf(cli, {"import", cli.file("out"), "--json"})["known"] == 1);
}

TEST_CASE("an export goes to standard output or to a private file") {
    const CommandLine cli;
    added(cli, {"--brand", "Kahvila Kuura", "--outcome", "6", "--private-note", "salaisuus"});
    REQUIRE(cli.run({"export", "--preset", "jsonl", "--output", cli.file("out")}).status == 0);
    CHECK(cli.run({"export", "--preset", "jsonl", "--output", "-"}).out == contentOf(cli.file("out")));
    CHECK(contentOf(cli.file("out")).find("salaisuus") != std::string::npos);
    struct stat found {};
    REQUIRE(::stat(cli.file("out").c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0600U);
    CHECK(json::parse(cli.run({"export", "--preset", "json", "--output", "-"}).out)["version"] == 1);
}

TEST_CASE("a Markdown draft leaves everything private behind") {
    const CommandLine cli;
    added(cli,
          {"--brand", "Kahvila Kuura", "--outcome", "6", "--note", "Hyvä palvelu.", "--private-note", "salaisuus"});
    const Finished draft = cli.run({"export", "--preset", "markdown", "--output", "-", "--brand", "Kahvila Kuura"});
    REQUIRE(draft.status == 0);
    CHECK(draft.out.find("Hyvä palvelu") != std::string::npos);
    CHECK(draft.out.find("salaisuus") == std::string::npos);
    CHECK(cli.run({"export", "--preset", "markdown", "--output", "-", "--brand", "Nobody"}).status == 1);
}

TEST_CASE("a picture is written as SVG, and an unknown one is refused with the names of those there are") {
    const CommandLine cli;
    for (const char* outcome : {"6", "5", "7"})
        added(cli, {"--brand", "Kahvila <Kuura>", "--outcome", outcome, "--feeling", "happy:4", "--expectation", "4"});
    const std::vector<std::string> start{"export", "--preset", "svg", "--output", "-", "--figure"};
    const auto picture = [&](std::vector<std::string> rest) {
        rest.insert(rest.begin(), start.begin(), start.end());
        return cli.run(rest);
    };
    const Finished ranking = picture({"ranking"});
    REQUIRE(ranking.status == 0);
    CHECK(ranking.out.starts_with("<svg "));
    CHECK(ranking.out.find("Kahvila &lt;Kuura&gt;") != std::string::npos);
    CHECK(ranking.out.find("3 encounters") != std::string::npos);
    CHECK(picture({"score", "--brand", "Kahvila <Kuura>"}).status == 0);
    CHECK(picture({"score"}).status == 1);
    CHECK(picture({"score", "--brand", "Nobody"}).status == 1);
    const Finished unknown = picture({"pie"});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.find("calendar") != std::string::npos);
    CHECK(cli.run({"export", "--preset", "json", "--output", "-", "--figure", "ranking"}).status == 2);
}

TEST_CASE("a failed export says so and leaves the old file") {
    const CommandLine cli;
    added(cli, {"--outcome", "6"});
    CHECK(cli.run({"export", "--preset", "json", "--output", "/dev/full"}).status == 1);
    CHECK(cli.run({"export", "--preset", "json", "--output", cli.file("missing/out")}).status == 1);
    putContent(cli.file("out"), "old");
    CHECK(cli.run({"export", "--preset", "json", "--output", cli.file("out"), "--dry-run"}).status == 0);
    CHECK(contentOf(cli.file("out")) == "old");
}

TEST_CASE("export, import and export again are equal") {
    const CommandLine cli;
    added(cli, {"--party", "A:retailer", "--party", "B:carrier:0.3", "--outcome", "6", "--case", "Laukku", "--venue",
                "Keskusta"});
    const std::string trashed = added(cli, {"--note", "pois\n\t\"", "--occurred-on", "2025-12-31"});
    REQUIRE(cli.run({"trash", trashed}).status == 0);
    const CommandLine other;
    for (const char* preset : {"json", "jsonl"}) {
        CAPTURE(preset);
        REQUIRE(cli.run({"export", "--preset", preset, "--output", cli.file("out")}).status == 0);
        REQUIRE(other.run({"import", cli.file("out")}).status == 0);
        CHECK(other.run({"export", "--preset", preset, "--output", "-"}).out == contentOf(cli.file("out")));
    }
}
