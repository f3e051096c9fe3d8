// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_output.h"

using namespace kokemus::test;

namespace {

const std::vector<std::string> draftPresets{"markdown", "hugo",   "jekyll", "html",     "text", "wordpress-blocks",
                                            "wxr",      "jsonld", "letter", "eleventy", "ghost"};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

void addStory(const CommandLine& cli) {
    added(cli, {"--brand", "Kahvila Kuura", "--sector", "cafe", "--occurred-on", "2026-03-10", "--outcome", "6",
                "--note", "Tarjoilija Maija toi pullan.", "--price-actual", "450", "--private-note", "salaisuus"});
    added(cli, {"--brand", "Puoti", "--sector", "shop", "--occurred-on", "2026-03-11", "--outcome", "1", "--note",
                "Puoti oli kiinni.", "--title", "Ovi"});
}

}  // namespace

TEST_CASE("every format of a draft is written, the same bytes each time, with nothing private") {
    const CommandLine cli;
    addStory(cli);
    for (const std::string& preset : draftPresets) {
        CAPTURE(preset);
        const std::vector<std::string> arguments{"--lang", "fi",      "export", "--preset",
                                                 preset,   "--shape", "theme",  "--output"};
        auto toFile = arguments;
        toFile.push_back(cli.file("out"));
        auto toOutput = arguments;
        toOutput.push_back("-");
        REQUIRE(cli.run(toFile).status == 0);
        const auto text = cli.run(toOutput).out;
        CHECK(text == contentOf(cli.file("out")));
        CHECK(holds(text, "pullan"));
        for (const char* hidden : {"salaisuus", "Maija", "Puoti"}) CHECK_FALSE(holds(text, hidden));
    }
}

TEST_CASE("a dry run lists what would leave this computer, and what can be switched") {
    const CommandLine cli;
    addStory(cli);
    const auto said =
        cli.run({"export", "--preset", "hugo", "--shape", "theme", "--output", cli.file("out"), "--dry-run"});
    REQUIRE(said.status == 0);
    CHECK(holds(said.out, "This leaves your computer"));
    CHECK(holds(said.out, "Instead of the name Maija it says: waiter [name:Maija]"));
    CHECK(holds(said.out, "[brand:puoti]"));
    CHECK(holds(said.out, "Your private notes stay out (of 1 encounter)."));
    CHECK(cli.run({"export", "--preset", "hugo", "--shape", "theme", "--switch", "name:Maija", "--switch",
                   "brand:puoti", "--output", "-"})
              .out.find("Maija") != std::string::npos);
    CHECK_FALSE(cli.run({"list", "--json"}).out.empty());
}

TEST_CASE("a table goes out in either style") {
    const CommandLine cli;
    addStory(cli);
    CHECK(cli.run({"export", "--preset", "csv", "--output", "-"}).out == cli.run({"list", "--csv"}).out);
    const auto finnish = cli.run({"export", "--preset", "csv-fi", "--output", "-"}).out;
    CHECK(finnish.starts_with("\xEF\xBB\xBFid;status;brand;"));
    CHECK(holds(finnish, "\r\n"));
}

TEST_CASE("what is no shape, tone or kept draft is refused") {
    const CommandLine cli;
    addStory(cli);
    CHECK(cli.run({"export", "--preset", "html", "--shape", "opera", "--output", "-"}).status == 2);
    CHECK(cli.run({"export", "--preset", "html", "--tone", "loud", "--output", "-"}).status == 2);
    CHECK(cli.run({"export", "--preset", "html", "--draft", "none", "--output", "-"}).status == 1);
}
