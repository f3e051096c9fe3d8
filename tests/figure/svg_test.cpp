// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files: KOKEMUS_UPDATE_GOLDEN=1 ctest -R "^figure: pictures are as their golden files" writes them anew.
#include "figure/text_fit.h"
#include "samples.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "well_formed.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

using namespace kokemus;
using namespace kokemus::tests;
using figure::cleaned;
using figure::shortened;
using figure::textWidth;
using figure::wrapped;
using kokemus::test::contentOf;

namespace {

const std::set<std::string> drawing{"svg", "title", "desc", "polyline", "polygon", "rect", "circle", "text"};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("every picture is well-formed and made of nothing but drawing") {
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish}) {
        ChartLook look;
        look.language = language;
        for (const auto& [name, figure] : everyFigure(look)) {
            INFO(name);
            const XmlReading read = readXml(svgOf(figure, lightFigurePalette()));
            CHECK(read.problem.empty());
            if (!read.problem.empty()) FAIL(read.problem);
            for (const std::string& element : read.elements)
                if (!drawing.contains(element)) FAIL_CHECK("an element " << element);
            for (const std::string& attribute : read.attributes)
                if (attribute.starts_with("on") || holds(attribute, "href") || holds(attribute, "url(") ||
                    holds(attribute, "nan") || holds(attribute, "inf"))
                    FAIL_CHECK("an attribute " << attribute);
        }
    }
}

TEST_CASE("title and description come first and hold what the names hold") {
    const std::string name = "Café <b>\"Ä & Ö\"</b>";
    const XmlReading read =
        readXml(svgOf(scoreChart(brandWith("id", name, posteriorWith(10, 76.4, 10)), {}, {}), lightFigurePalette()));
    REQUIRE(read.problem.empty());
    CHECK(read.elements[1] == "title");
    CHECK(read.elements[2] == "desc");
    CHECK(holds(read.text, name + ": score"));
    CHECK(holds(read.text, "66–86"));
    const auto has = [&](const std::string& attribute) {
        return std::ranges::find(read.attributes, attribute) != read.attributes.end();
    };
    CHECK(has("role=img"));
    CHECK(std::ranges::any_of(read.attributes, [](const std::string& a) { return a.starts_with("viewBox=0 0 760 "); }));
}

TEST_CASE("what turns the direction of text or is no character does not reach a picture") {
    Figure figure;
    figure.title = "\u202Egnp\u202C \x01\xff";
    figure.width = figure.height = 10;
    const std::string svg = svgOf(figure, lightFigurePalette());
    CHECK(holds(svg, "<title>gnp \uFFFD</title>"));
}

TEST_CASE("a palette gives the colours and the font, and the light one can be read") {
    FigurePalette palette = lightFigurePalette();
    palette.colors[static_cast<std::size_t>(FigureRole::Ink)] = "#123456";
    palette.font = "A \"b\" <c>";
    const std::string svg = svgOf(rankingChart(rankingOf(2, false), {}), palette);
    CHECK(holds(svg, "fill=\"#123456\""));
    CHECK(readXml(svg).problem.empty());
}

TEST_CASE("pictures are as their golden files") {
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish}) {
        ChartLook look;
        look.language = language;
        for (const auto& [name, figure] : usualFigures(look)) {
            INFO(name);
            const std::string svg = svgOf(figure, lightFigurePalette());
            const std::string path = std::string(KOKEMUS_TEST_DATA) + "/golden/figure-" + name + "." +
                                     std::string(codeOf(language)) + ".svg";
            if (std::getenv("KOKEMUS_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << svg;
            CHECK(svg == contentOf(path));
        }
    }
}

TEST_CASE("a shortened text fits, says that it is shortened, and takes no character apart") {
    for (const std::string& name : nastyNames()) {
        const std::string clean = cleaned(name);
        for (const double width : {20.0, 60.0, 200.0}) {
            const std::string fitting = shortened(clean, width, 12);
            CHECK(textWidth(fitting, 12) <= width);
            CHECK(cleaned(fitting) == fitting);
            CHECK((fitting == clean || fitting.ends_with("…")));
            for (const std::string& line : wrapped(clean, width, 12, 3)) CHECK(textWidth(line, 12) <= width + 0.001);
        }
    }
    const std::string family = "👩‍👩‍👧‍👦";
    CHECK(shortened(family + family, 40, 12) == "…");
    CHECK(shortened("Aa\u0301\u0301bcdefgh", 28, 12) == "Aa\u0301\u0301…");
}

TEST_CASE("wrapping keeps every word where there is room and breaks only words that are too long") {
    CHECK(wrapped("one two three", 45, 12, 4) == std::vector<std::string>{"one", "two", "three"});
    CHECK(wrapped("", 45, 12, 4).empty());
    CHECK(wrapped("onetwothree", 30, 12, 9).size() > 1);
    CHECK(wrapped("one two three", 45, 12, 2).back().ends_with("…"));
}
