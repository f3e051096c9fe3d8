// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

using namespace kokemus::test;
using nlohmann::json;

namespace {

// Four encounters each of a good and a bad brand.
void tell(const CommandLine& cli) {
    for (const char* day : {"2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05"}) {
        added(cli, {"--brand", "Kuura", "--outcome", "7", "--expectation", "4", "--feeling", "happy", "--ease", "7",
                    "--occurred-on", day, "--touchpoint", "arrival"});
        added(cli, {"--brand", "Halla", "--outcome", "1", "--expectation", "6", "--feeling", "neglected", "--ease", "1",
                    "--occurred-on", day, "--touchpoint", "payment"});
    }
}

const json* figureOf(const json& report, const std::string& key) {
    for (const json& section : report["sections"])
        for (const json& figure : section["figures"])
            if (figure["key"] == key) return &figure;
    return nullptr;
}

}  // namespace

TEST_CASE("a report's JSON holds every figure with its numbers and what it rests on") {
    const CommandLine cli;
    tell(cli);
    const json report = jsonOf(cli, {"report", "Kuura", "--json", "--from", "2026-01-01"})["reports"][0];
    const json* ease = figureOf(report, "component.ease");
    REQUIRE(ease);
    CHECK((*ease)["n"] == 4);
    CHECK((*ease)["low"].get<double>() < (*ease)["value"].get<double>());
    CHECK((*ease)["contributions"].size() == 4);
    CHECK_FALSE((*ease)["formula"].get<std::string>().empty());
    CHECK((*figureOf(report, "recommend"))["value"].is_null());
    CHECK(report["filter"].size() == 1);
    CHECK(report["notes"].size() == 1);
    CHECK(report["brand"]["components"]["ease"]["score"] == (*ease)["value"]);
}

TEST_CASE("the terminal shows the figures, and why when asked") {
    const CommandLine cli;
    tell(cli);
    const std::string brief = cli.run({"report", "Kuura"}).out;
    CHECK(brief.find("Ease: ") != std::string::npos);
    CHECK(brief.find("100 × (P − N) / (P + N)") == std::string::npos);
    CHECK(cli.run({"report", "Kuura", "--why"}).out.find("100 × (P − N) / (P + N)") != std::string::npos);
    CHECK(cli.run({"report", "Kuura", "--from", "2026-02-01"}).out.find("Only these: Days: from 1 February 2026") !=
          std::string::npos);
}

TEST_CASE("the overview ranks the best and never prints a list of the worst") {
    const CommandLine cli;
    tell(cli);
    const json report = jsonOf(cli, {"report", "--overview", "--json"});
    REQUIRE(report["best"].size() == 2);
    CHECK(report["best"][0]["name"] == "Kuura");
    CHECK(report["years"][0]["entries"] == 8);
    for (const json& section : report["sections"]) CHECK(section["key"] != "worst");
    const std::string text = cli.run({"report", "--overview"}).out;
    CHECK(text.find("1. Kuura") != std::string::npos);
    CHECK(text.find("1. Halla") == std::string::npos);
    CHECK(text.find("One person's recorded experiences") != std::string::npos);
}

TEST_CASE("two to five brands are compared, and only a clear difference is called one") {
    const CommandLine cli;
    tell(cli);
    const json compared = jsonOf(cli, {"report", "--compare", "Kuura", "--compare", "Halla", "--json"});
    CHECK(compared["pairs"][0]["p_better"].get<double>() > 0.95);
    CHECK(cli.run({"report", "--compare", "Kuura", "--compare", "Halla"}).out.find("Kuura is better than Halla") !=
          std::string::npos);
    CHECK(cli.run({"report", "--compare", "Kuura"}).status == 1);
    CHECK(cli.run({"report", "--compare", "Kuura", "--compare", "Nobody"}).status == 1);
    CHECK(cli.run({"report", "--overview", "--all"}).status == 2);
}
