// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"
#include "figure/text_fit.h"
#include "scoring/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace kokemus {
namespace {

using namespace figure;

constexpr int scaleEnd = 7;
constexpr int scaleMiddle = 4;
constexpr double mostSide = 420;
/// Points of one cell, three by three; more are told by their number.
constexpr std::size_t mostDots = 9;
/// The mean is told from this many on (docs/scoring.md).
constexpr int meanFrom = 5;
constexpr double meanLevel = 0.95;

/// Mean and half-width of its interval.
struct Mean {
    double value = 0;
    double halfWidth = 0;
};

Mean meanOf(const std::vector<int>& values) {
    const auto n = static_cast<double>(values.size());
    double sum = 0;
    for (const int value : values) sum += value;
    const double mean = sum / n;
    double squares = 0;
    for (const int value : values) squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (n - 1));
    return {mean, scoring::tQuantile((1 + meanLevel) / 2, n - 1) * deviation / std::sqrt(n)};
}

class AbilityPlot {
public:
    AbilityPlot(Sheet& sheet, const std::vector<AbilityPoint>& points) : m_sheet(sheet), m_points(points) {
        m_left = sheet.left() + 18;
        m_top = sheet.y + 4;
        m_cell = std::min(mostSide, sheet.right() - m_left) / scaleEnd;
    }

    void draw() {
        for (int value = 0; value <= scaleEnd; ++value) {
            const double along = value * m_cell;
            m_sheet.line({{m_left + along, m_top}, {m_left + along, m_top + side()}}, FigureRole::Grid);
            m_sheet.line({{m_left, m_top + along}, {m_left + side(), m_top + along}}, FigureRole::Grid);
        }
        for (int value = 1; value <= scaleEnd; ++value) {
            m_sheet.text(x(value), m_top + side() + 14, std::to_string(value), quietMiddle);
            m_sheet.text(m_left - 6, y(value) + 4, std::to_string(value), quietEnd);
        }
        // The quarters: what lies on the middle of the scale is on neither side.
        for (const double at : {3.5, 4.5}) {
            m_sheet.line({{x(at), m_top}, {x(at), m_top + side()}}, FigureRole::Quiet, 1, true);
            m_sheet.line({{m_left, y(at)}, {m_left + side(), y(at)}}, FigureRole::Quiet, 1, true);
        }
        std::map<std::pair<int, int>, std::vector<const AbilityPoint*>> cells;
        for (const AbilityPoint& point : m_points) cells[{-point.willingness, point.ability}].push_back(&point);
        for (const auto& [at, points] : cells) drawCell(at.second, -at.first, points);
        m_sheet.y = m_top + side() + 20;
    }

    void drawMean(const Mean& ability, const Mean& willingness) {
        const auto inside = [](double value) { return std::clamp(value, 0.5, scaleEnd + 0.5); };
        const double px = x(ability.value);
        const double py = y(willingness.value);
        m_sheet.line(
            {{x(inside(ability.value - ability.halfWidth)), py}, {x(inside(ability.value + ability.halfWidth)), py}},
            FigureRole::Accent, 3);
        m_sheet.line({{px, y(inside(willingness.value - willingness.halfWidth))},
                      {px, y(inside(willingness.value + willingness.halfWidth))}},
                     FigureRole::Accent, 3);
        m_sheet.dot({px, py}, FigureSymbol::Diamond, FigureRole::Accent, 6);
    }

private:
    [[nodiscard]] double side() const { return m_cell * scaleEnd; }
    [[nodiscard]] double x(double ability) const { return m_left + m_cell * (ability - 0.5); }
    [[nodiscard]] double y(double willingness) const { return m_top + m_cell * (scaleEnd + 0.5 - willingness); }

    void drawCell(int ability, int willingness, const std::vector<const AbilityPoint*>& points) {
        const FigurePoint middle{x(ability), y(willingness)};
        if (points.size() > mostDots) {
            const std::string count = std::to_string(points.size());
            m_sheet.dot(middle, FigureSymbol::Ring, FigureRole::Ink, m_cell * 0.42);
            m_sheet.text(middle.x, middle.y + 4, count, {FigureRole::Ink, FigureAnchor::Middle, smallSize, true});
            m_sheet.hit({middle.x - m_cell / 2, middle.y - m_cell / 2, m_cell, m_cell}, FigureTarget::Encounter,
                        points.back()->encounter,
                        m_sheet.phrases().plural("picture.points_here", static_cast<std::int64_t>(points.size()),
                                                 {{"latest", points.back()->label}}));
            return;
        }
        const auto across = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(points.size()))));
        const double step = m_cell / static_cast<double>(across);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const FigurePoint at{middle.x - m_cell / 2 + step * (static_cast<double>(i % across) + 0.5),
                                 middle.y - m_cell / 2 + step * (static_cast<double>(i / across) + 0.5)};
            m_sheet.dot(at, FigureSymbol::Circle, FigureRole::Ink, std::min(5.0, step / 3));
            m_sheet.hit(
                {at.x - step / 2, at.y - step / 2, step, step}, FigureTarget::Encounter, points[i]->encounter,
                m_sheet.phrases().text("picture.ability_point", {{"name", points[i]->label},
                                                                 {"ability", std::to_string(ability)},
                                                                 {"willingness", std::to_string(willingness)}}));
        }
    }

    Sheet& m_sheet;
    const std::vector<AbilityPoint>& m_points;
    double m_left = 0;
    double m_top = 0;
    double m_cell = 0;
};

void sayQuarters(Sheet& sheet, const std::vector<AbilityPoint>& points) {
    std::array<int, 5> counts{};  // neither, unable or unwilling first; the last are those on the middle
    for (const AbilityPoint& point : points) {
        const bool between = point.ability == scaleMiddle || point.willingness == scaleMiddle;
        counts[between ? 4u : (point.ability > scaleMiddle ? 2u : 0u) + (point.willingness > scaleMiddle ? 1u : 0u)]++;
    }
    constexpr std::array<std::string_view, 5> keys{"picture.quarter_neither", "picture.quarter_willing",
                                                   "picture.quarter_able", "picture.quarter_both",
                                                   "picture.quarter_between"};
    for (const std::size_t i : {3u, 2u, 1u, 0u, 4u}) {
        const std::string sentence = sheet.phrases().text(keys[i], {{"n", std::to_string(counts[i])}});
        sheet.paragraph(sentence, {FigureRole::Ink, FigureAnchor::Start, smallSize, false});
        sheet.tell(sentence);
    }
}

void sayMean(Sheet& sheet, AbilityPlot& plot, const std::vector<AbilityPoint>& points) {
    const Phrases& phrases = sheet.phrases();
    if (static_cast<int>(points.size()) < meanFrom) {
        sheet.paragraph(phrases.text("picture.mean_too_few"));
        return;
    }
    std::vector<int> ability;
    std::vector<int> willingness;
    for (const AbilityPoint& point : points) {
        ability.push_back(point.ability);
        willingness.push_back(point.willingness);
    }
    const Mean across = meanOf(ability);
    const Mean up = meanOf(willingness);
    plot.drawMean(across, up);
    const auto range = [&](const Mean& mean) {
        return phrases.text("picture.score_and_range",
                            {{"score", phrases.number(mean.value, 1)},
                             {"low", phrases.number(std::max(1.0, mean.value - mean.halfWidth), 1)},
                             {"high", phrases.number(std::min(7.0, mean.value + mean.halfWidth), 1)}});
    };
    const std::string sentence = phrases.text(
        "picture.mean_point", {{"ability", range(across)},
                               {"willingness", range(up)},
                               {"count", phrases.plural("count.encounter", static_cast<std::int64_t>(points.size()))}});
    sheet.paragraph(sentence);
    sheet.tell(sentence);
}

}  // namespace

Figure abilityChart(const std::string& title, const std::vector<AbilityPoint>& points, const ChartLook& look) {
    const Phrases language(look.language);
    Sheet sheet(look, title.empty() ? language.text("picture.ability_title")
                                    : language.text("picture.ability_title_of", {{"title", title}}));
    const Phrases& phrases = sheet.phrases();
    const auto onScale = [](int value) { return value >= 1 && value <= scaleEnd; };
    std::vector<AbilityPoint> shown;
    for (const AbilityPoint& point : points)
        if (onScale(point.ability) && onScale(point.willingness)) shown.push_back(point);
    sheet.columns({phrases.text("picture.column_encounter"), phrases.text("picture.column_ability"),
                   phrases.text("picture.column_willingness")});
    for (const AbilityPoint& point : shown)
        sheet.row({point.label, std::to_string(point.ability), std::to_string(point.willingness)},
                  FigureTarget::Encounter, point.encounter);
    if (shown.empty()) {
        sheet.paragraph(phrases.text("picture.no_ability"));
        sheet.tell(phrases.text("picture.no_ability"));
    } else {
        AbilityPlot plot(sheet, shown);
        plot.draw();
        const auto axis = [&](const char* key, const std::string& scale) {
            sheet.paragraph(phrases.text(key, {{"least", phrases.text("scale_" + scale + ".1")},
                                               {"most", phrases.text("scale_" + scale + ".7")}}));
        };
        axis("picture.ability_axis", "ability");
        axis("picture.willingness_axis", "willingness");
        sayQuarters(sheet, shown);
        sayMean(sheet, plot, shown);
    }
    sheet.footer(std::nullopt);
    return sheet.done();
}

}  // namespace kokemus
