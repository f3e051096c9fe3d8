// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

using namespace kokemus;
using namespace kokemus::tests;

namespace {

constexpr double slack = 0.01;

std::vector<FigureText> textsOf(const Figure& figure) {
    std::vector<FigureText> texts;
    for (const FigureMark& mark : figure.marks)
        if (const auto* text = std::get_if<FigureText>(&mark); text && !text->text.empty()) texts.push_back(*text);
    return texts;
}

template <class Mark>
std::size_t countOf(const Figure& figure) {
    return static_cast<std::size_t>(
        std::ranges::count_if(figure.marks, [](const FigureMark& mark) { return std::holds_alternative<Mark>(mark); }));
}

bool overlap(const FigureBox& a, const FigureBox& b) {
    return a.x + slack < b.right() && b.x + slack < a.right() && a.y + slack < b.bottom() && b.y + slack < a.bottom();
}

bool inside(const FigureBox& box, const Figure& figure) {
    return box.x >= -slack && box.y >= -slack && box.right() <= figure.width + slack &&
           box.bottom() <= figure.height + slack;
}

std::set<std::string> numbersIn(const std::string& text) {
    std::set<std::string> numbers;
    std::string digits;
    for (const char c : text + " ") {
        if (std::isdigit(static_cast<unsigned char>(c))) {
            digits += c;
        } else if (!digits.empty()) {
            numbers.insert(digits);
            digits.clear();
        }
    }
    return numbers;
}

std::vector<ChartLook> looks() {
    std::vector<ChartLook> looks;
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish})
        for (const double width : {leastFigureWidth, 600.0, usualFigureWidth}) {
            ChartLook look;
            look.language = language;
            look.width = width;
            looks.push_back(look);
        }
    return looks;
}

std::string joined(const Figure& figure) {
    std::string all;
    for (const FigureText& text : textsOf(figure)) all += text.text + "\n";
    return all;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

void checkLabels(const std::string& name, const Figure& figure) {
    INFO(name << " at " << figure.width);
    const auto texts = textsOf(figure);
    std::vector<FigureBox> boxes;
    for (const FigureText& text : texts) boxes.push_back(boxOf(text));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!inside(boxes[i], figure))
            FAIL_CHECK("outside: " << texts[i].text << " x " << boxes[i].x << "–" << boxes[i].right() << " y "
                                   << boxes[i].y << "–" << boxes[i].bottom());
    // Sorted by height, so that only neighbours need a look.
    std::vector<std::size_t> order(boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return boxes[i].y; });
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size() && boxes[order[j]].y < boxes[order[i]].bottom(); ++j)
            if (overlap(boxes[order[i]], boxes[order[j]]))
                FAIL_CHECK("on each other: " << texts[order[i]].text << " | " << texts[order[j]].text);
}

}  // namespace

TEST_CASE("no label is cut by the edge and none lies on another, whatever the names and numbers") {
    for (const ChartLook& look : looks())
        for (const auto& [name, figure] : everyFigure(look)) checkLabels(name, figure);
}

TEST_CASE("what stands bare on a page keeps its labels apart in a narrow column too") {
    for (const double width : {leastBareWidth, 220.0, 700.0}) {
        ChartLook look;
        look.width = width;
        look.bare = true;
        for (const int n : {0, 1, 2, 5, 40}) checkLabels("journey", journeyChart("x", momentsOf(n, true), look));
        const Figure score = scoreChart(brandWith("brand", "Kuura", posteriorWith(10, 99, 10)), {}, look);
        checkLabels("score", score);
        CHECK(score.hits.empty());
        CHECK(holds(score.description, "99 (89–100), 10 encounters"));
    }
}

TEST_CASE("every area that can be hit lies in the picture, leads somewhere and says where") {
    for (const auto& [name, figure] : everyFigure({})) {
        INFO(name);
        for (const FigureHit& hit : figure.hits) {
            if (!inside(hit.at, figure) || hit.at.width <= 0 || hit.at.height <= 0)
                FAIL_CHECK("outside: " << hit.key << " " << hit.at.x << " " << hit.at.y);
            if (hit.key.empty() || hit.tip.empty()) FAIL_CHECK("nowhere: " << hit.tip);
        }
    }
}

TEST_CASE("each brand, encounter, cell and day that is drawn can be hit") {
    const auto keysOf = [](const Figure& figure) {
        std::set<std::string> keys;
        for (const FigureHit& hit : figure.hits) keys.insert(hit.key);
        return keys;
    };
    CHECK(keysOf(rankingChart(rankingOf(60, true), {})).size() == 60);
    CHECK(keysOf(trendChart(trendOf(50, 9, "x"), {})).size() == 50);
    CHECK(keysOf(journeyChart("x", momentsOf(40, true), {})).size() == 40);
    CHECK(keysOf(abilityChart("x", abilitiesOf(30, false), {})).size() == 30);
    CHECK(keysOf(calendarChart(2028, daysOf(366), {})).size() == 366);
    const TouchpointTable table = touchpointsOf(9, 12, false);
    CHECK(keysOf(touchpointChart(table, {})).size() == table.cells.size());
    const Figure ranking = rankingChart(rankingOf(9, false), {});
    CHECK(ranking.hits.front().target == FigureTarget::Brand);
    CHECK(ranking.hits.front().key == "brand-0");
    CHECK(holds(ranking.hits.front().tip, "Kahvila 1: 95 (90–100), 3 encounters"));
    CHECK(calendarChart(2028, daysOf(3), {}).hits[1].key == "2028-01-02");
}

TEST_CASE("every number of a picture stands in its table or is one of its scale") {
    const std::set<std::string> scale{"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",
                                      "20", "25", "40", "50", "60", "75", "80", "100"};
    for (const auto& [name, figure] : usualFigures({})) {
        INFO(name);
        std::string table;
        for (const FigureRow& row : figure.table.rows)
            for (const std::string& cell : row.cells) table += cell + "\n";
        const auto known = numbersIn(table + figure.description);
        for (const std::string& number : numbersIn(joined(figure)))
            if (name != "calendar" && name != "trend" && !scale.contains(number) && !known.contains(number))
                FAIL_CHECK("not in the table: " << number);
        for (const FigureRow& row : figure.table.rows) CHECK(row.cells.size() == figure.table.columns.size());
    }
}

TEST_CASE("a table tells names in full that a label had to shorten") {
    const std::string name = nastyNames()[1];
    ScoreTable table;
    table.brands.push_back(brandWith("brand", name, posteriorWith(9, 50, 10)));
    const Figure figure = rankingChart(table, {});
    CHECK(figure.table.rows[0].cells[0] == name.substr(0, name.size() - 1));
    CHECK(holds(figure.hits[0].tip, name.substr(0, name.size() - 1)));
    CHECK(holds(joined(figure), "…"));
}

TEST_CASE("a score never stands without its interval and its number of encounters") {
    const Figure figure = scoreChart(brandWith("brand", "Kuura", posteriorWith(10, 76.4, 10)), {}, {});
    CHECK(holds(joined(figure), "76 (66–86), 10 encounters"));
    CHECK(countOf<FigureInterval>(figure) == 1);
    CHECK(holds(figure.description, "66–86"));
}

TEST_CASE("with too few encounters there is no score, no interval and no mean, but words that say so") {
    for (const int n : {1, 2}) {
        const Figure figure = scoreChart(brandWith("brand", "Kuura", posteriorWith(n, 76.4, 10)), {}, {});
        CHECK(countOf<FigureInterval>(figure) == 0);
        CHECK_FALSE(holds(joined(figure) + figure.description, "76"));
        CHECK_FALSE(holds(joined(figure) + figure.description, "80"));
        CHECK(holds(joined(figure), "too few"));
        for (std::size_t column = 1; column < 3; ++column) CHECK(figure.table.rows[0].cells[column].empty());
    }
    ScoreTable table;
    table.brands = {brandWith("few", "Few", posteriorWith(2, 99, 1)),
                    brandWith("many", "Many", posteriorWith(9, 40, 9))};
    const Figure ranking = rankingChart(table, {});
    CHECK(countOf<FigureInterval>(ranking) == 1);
    CHECK(ranking.hits[0].key == "many");
    CHECK(holds(ranking.hits[1].tip, "too few"));
}

TEST_CASE("brands are ranked by the careful end, not by the score") {
    ScoreTable table;
    table.brands = {brandWith("wide", "Wide", posteriorWith(4, 80, 30)),
                    brandWith("sure", "Sure", posteriorWith(40, 70, 5))};
    const Figure figure = rankingChart(table, {});
    CHECK(figure.hits[0].key == "sure");
    CHECK(figure.hits[1].key == "wide");
}

TEST_CASE("a picture of nothing says so and is still a picture") {
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish}) {
        ChartLook look;
        look.language = language;
        for (const Figure& figure :
             {rankingChart({}, look), trendChart({}, look), touchpointChart({}, look), journeyChart("", {}, look),
              abilityChart("", {}, look), calendarChart(2026, {}, look), scoreChart({}, {}, look)}) {
            INFO(figure.title);
            CHECK(figure.description.size() > 20);
            CHECK(textsOf(figure).size() >= 2);
            CHECK(figure.height > 20);
            CHECK(std::isfinite(figure.height));
        }
    }
}

TEST_CASE("more than can be drawn is told in the picture and kept in the table") {
    const Figure ranking = rankingChart(rankingOf(75, false), {});
    CHECK(ranking.hits.size() == 60);
    CHECK(ranking.table.rows.size() == 75);
    CHECK(holds(joined(ranking), "15 more rows are in the table."));
    const Figure trend = trendChart(trendOf(2000, 1, "x"), {});
    CHECK(holds(joined(trend), "Of 2000 encounters 600 are drawn"));
}

TEST_CASE("a trend that was not found is not told as no change") {
    BrandTrend trend = trendOf(9, 20, "x");
    trend.trend.label = TrendLabel::NoTrend;
    CHECK(holds(trendChart(trend, {}).description, Phrases(Language::English).text("report.trend_none")));
    trend.trend.label = TrendLabel::TooFew;
    CHECK(holds(trendChart(trend, {}).description, "too few encounters to speak of a trend"));
}

TEST_CASE("good and bad moments differ in shape, and a day's level in the number of its boxes") {
    std::set<FigureSymbol> symbols;
    for (const FigureMark& mark :
         journeyChart("x", {{"a", "one", 3, ""}, {"b", "two", -3, ""}, {"c", "three", 0, ""}}, {}).marks)
        if (const auto* dot = std::get_if<FigureDot>(&mark)) symbols.insert(dot->symbol);
    CHECK(symbols == std::set{FigureSymbol::Up, FigureSymbol::Down, FigureSymbol::Circle});
    const auto rects = [](double mean) {
        return countOf<FigureRect>(calendarChart(2028, {{std::chrono::year(2028) / 1 / 1, 1, 1, mean, mean}}, {}));
    };
    CHECK(rects(90) == rects(10) + 4);
}

TEST_CASE("the mean of ability and willingness is told from five encounters on") {
    CHECK(holds(abilityChart("", abilitiesOf(4, false), {}).description, "Could and wanted to"));
    CHECK_FALSE(holds(abilityChart("", abilitiesOf(4, false), {}).description, "On average"));
    CHECK(holds(abilityChart("", abilitiesOf(5, false), {}).description, "On average"));
    CHECK(holds(abilityChart("", abilitiesOf(6, true), {}).description, "ability 7.0 (7.0–7.0)"));
}

TEST_CASE("a case is told step by step where its entries have steps") {
    CaseReport report;
    CaseEntry entry;
    entry.encounter.id = "steps";
    entry.encounter.occurredOn = parseDate("2026-03-14");
    entry.encounter.steps = {{"arrival", 2, "", ""}, {"payment", -3, "", ""}};
    report.entries.push_back(entry);
    entry.encounter.id = "whole";
    entry.encounter.steps.clear();
    report.entries.push_back(entry);
    report.curve = {{"steps", {}, 1, false}, {"whole", {}, -1.5, true}};
    const auto moments = journeyOf(report, {}, Phrases(Language::English));
    REQUIRE(moments.size() == 3);
    CHECK(moments[1].value == -3);
    CHECK(moments[2].encounter == "whole");
    CHECK(moments[2].told == "bad");
    // Without feeling and score the outcome tells.
    report.curve.clear();
    report.entries[1].encounter.outcome = 6;
    CHECK(journeyOf(report, {}, Phrases(Language::English))[2].value == 2);
}
