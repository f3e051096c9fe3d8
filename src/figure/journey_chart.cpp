// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"
#include "figure/text_fit.h"
#include "report/wording.h"

#include <algorithm>
#include <cmath>

namespace kokemus {
namespace {

using namespace figure;

constexpr double plotHeight = 150;
constexpr double barePlotHeight = 100;
constexpr double least = -3;
constexpr double most = 3;
constexpr int outcomeMiddle = 4;  // of 1..7
/// A label narrower than this says nothing; then only some moments have one.
constexpr double leastLabelWidth = 64;
constexpr std::size_t labelLines = 3;
/// Moments closer than this have no number of their own beside them.
constexpr double numberedFrom = 26;
constexpr double hitSide = 22;
/// From the plot to the base line of the first line of labels: room for a number below the lowest moment.
constexpr double labelsBelow = 22;

/// "+2", "0", "−1,5"
std::string valueText(double value, const Phrases& phrases) {
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    const std::string digits = phrases.number(std::abs(value), whole ? 0 : 1);
    if (digits == phrases.number(0, 0) || digits == phrases.number(0, 1)) return phrases.number(0, 0);
    return (value < 0 ? "−" : "+") + digits;
}

std::string toldText(const JourneyMoment& moment, const Phrases& phrases) {
    const std::string value = valueText(moment.value, phrases);
    if (moment.told.empty()) return phrases.text("picture.named", {{"name", moment.label}, {"told", value}});
    return phrases.text("picture.named_value", {{"name", moment.label}, {"told", moment.told}, {"value", value}});
}

class JourneyPlot {
public:
    JourneyPlot(Sheet& sheet, const std::vector<JourneyMoment>& moments, double height)
        : m_sheet(sheet), m_moments(moments), m_height(height) {
        m_left = sheet.left() + textWidth("+3", smallSize) + 10;
        m_right = sheet.right() - 4;
        m_top = sheet.y + 8;
        m_step = (m_right - m_left) / static_cast<double>(moments.size());
    }

    void draw() {
        drawScale();
        std::vector<FigurePoint> line;
        for (std::size_t i = 0; i < m_moments.size(); ++i) line.push_back({x(i), y(m_moments[i].value)});
        m_sheet.line(std::move(line), FigureRole::Accent, 2);
        for (std::size_t i = 0; i < m_moments.size(); ++i) drawMoment(i);
        m_sheet.y = m_top + m_height + labelsBelow - 6 + drawLabels();
    }

private:
    [[nodiscard]] double x(std::size_t i) const { return m_left + m_step * (static_cast<double>(i) + 0.5); }
    [[nodiscard]] double y(double value) const {
        return m_top + 14 + (m_height - 28) * (most - std::clamp(value, least, most)) / (most - least);
    }

    void drawScale() {
        for (const int value : {3, 0, -3}) {
            m_sheet.line({{m_left, y(value)}, {m_right, y(value)}}, FigureRole::Grid, 1, value != 0);
            m_sheet.text(m_left - 6, y(value) + 4, valueText(value, m_sheet.phrases()), quietEnd);
        }
    }

    void drawMoment(std::size_t i) {
        const JourneyMoment& moment = m_moments[i];
        const double value = moment.value;
        const FigurePoint at{x(i), y(value)};
        const FigureSymbol symbol = value > 0   ? FigureSymbol::Up
                                    : value < 0 ? FigureSymbol::Down
                                                : FigureSymbol::Circle;
        const FigureRole role = value > 0 ? FigureRole::Good : value < 0 ? FigureRole::Bad : FigureRole::Ink;
        m_sheet.dot(at, symbol, role, std::clamp(m_step / 4, 1.5, 5.0));
        const std::string number = valueText(value, m_sheet.phrases());
        if (m_step >= std::max(numberedFrom, textWidth(number, smallSize) + 4)) {
            // On the side where the line does not go, so far as one side can be that.
            const double neighbours = ((i > 0 ? m_moments[i - 1].value : value) +
                                       (i + 1 < m_moments.size() ? m_moments[i + 1].value : value)) /
                                      2;
            const bool above = value >= neighbours;
            m_sheet.text(at.x, at.y + (above ? -10 : 19), number,
                         {FigureRole::Ink, FigureAnchor::Middle, smallSize, false});
        }
        const double side = std::min(hitSide, std::max(m_step, 4.0));
        m_sheet.hit({at.x - side / 2, at.y - hitSide / 2, side, hitSide}, FigureTarget::Encounter, moment.encounter,
                    toldText(moment, m_sheet.phrases()));
    }

    /// Returns the height they took.
    double drawLabels() {
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(leastLabelWidth / m_step)));
        const double room = m_step * static_cast<double>(every) - 8;
        std::size_t deepest = 0;
        for (std::size_t i = 0; i < m_moments.size(); i += every) {
            // Near an edge a label has room on one side only.
            const double width = std::min(room, 2 * std::min(x(i) - m_sheet.left(), m_sheet.right() - x(i)));
            const auto fitting = wrapped(cleaned(m_moments[i].label), width, smallSize, labelLines);
            deepest = std::max(deepest, fitting.size());
            for (std::size_t line = 0; line < fitting.size(); ++line)
                m_sheet.text(x(i), m_top + m_height + labelsBelow + 14 * static_cast<double>(line), fitting[line],
                             quietMiddle);
        }
        return 14 * static_cast<double>(deepest) + 4;
    }

    Sheet& m_sheet;
    const std::vector<JourneyMoment>& m_moments;
    double m_height;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_step = 0;
};

std::string scaleWord(double value, const Phrases& phrases) {
    return phrases.text("scale_step." + std::to_string(static_cast<int>(std::lround(std::clamp(value, least, most)))));
}

}  // namespace

Figure journeyChart(const std::string& title, const std::vector<JourneyMoment>& moments, const ChartLook& look) {
    const Phrases language(look.language);
    Sheet sheet(look, title.empty() ? language.text("picture.journey_title")
                                    : language.text("picture.journey_title_of", {{"title", title}}));
    const Phrases& phrases = sheet.phrases();
    sheet.columns({phrases.text("picture.column_moment"), phrases.text("picture.column_value"),
                   phrases.text("picture.column_felt")});
    for (const JourneyMoment& moment : moments)
        sheet.row({moment.label, valueText(moment.value, phrases), moment.told}, FigureTarget::Encounter,
                  moment.encounter);
    if (moments.empty()) {
        sheet.paragraph(phrases.text("picture.no_journey"));
        sheet.tell(phrases.text("picture.no_journey"));
    } else {
        JourneyPlot(sheet, moments, look.bare ? barePlotHeight : plotHeight).draw();
        if (!look.bare)
            sheet.paragraph(phrases.text("picture.journey_note", {{"worst", phrases.text("scale_step.-3")},
                                                                  {"best", phrases.text("scale_step.3")}}));
    }
    sheet.footer(std::nullopt);
    return sheet.done();
}

std::vector<JourneyMoment> journeyOf(const Encounter& encounter, const std::vector<OwnWord>& words,
                                     const Phrases& phrases) {
    const report::OwnNames own = report::ownNames(words);
    std::vector<JourneyMoment> moments;
    for (const Step& step : encounter.steps)
        moments.push_back({encounter.id, report::nameOf("touchpoint", step.touchpoint, own, phrases),
                           static_cast<double>(step.value), scaleWord(step.value, phrases)});
    return moments;
}

std::optional<double> feltOf(const CaseReport& report, const Encounter& encounter) {
    const auto point = std::ranges::find(report.curve, encounter.id, &CurvePoint::encounter);
    if (point != report.curve.end()) return point->value;
    if (encounter.outcome) return *encounter.outcome - outcomeMiddle;
    return std::nullopt;
}

std::vector<JourneyMoment> journeyOf(const CaseReport& report, const std::vector<OwnWord>& words,
                                     const Phrases& phrases) {
    const report::OwnNames own = report::ownNames(words);
    std::vector<JourneyMoment> moments;
    for (const CaseEntry& entry : report.entries) {
        const Encounter& encounter = entry.encounter;
        const std::string date = report::dateText(encounter.occurredOn, encounter.precision, phrases);
        for (const Step& step : encounter.steps) {
            const std::string name = report::nameOf("touchpoint", step.touchpoint, own, phrases);
            moments.push_back({encounter.id,
                               phrases.text("report.contribution_untitled", {{"date", date}, {"touchpoint", name}}),
                               static_cast<double>(step.value), scaleWord(step.value, phrases)});
        }
        if (!encounter.steps.empty()) continue;
        if (const auto felt = feltOf(report, encounter))
            moments.push_back({encounter.id, date, *felt, scaleWord(*felt, phrases)});
    }
    return moments;
}

}  // namespace kokemus
