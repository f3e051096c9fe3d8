// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"
#include "figure/text_fit.h"
#include "report/wording.h"

#include <algorithm>
#include <cmath>

namespace kokemus {
namespace {

using namespace figure;
using report::points;

constexpr double plotHeight = 220;
/// More points than pixels say nothing more; what is drawn is spread evenly over them.
constexpr std::size_t mostPoints = 600;
constexpr std::size_t manyPoints = 120;
constexpr double daysAYear = 365;
/// Of the square that a point can be hit in.
constexpr double hitSide = 14;

template <class T>
std::vector<T> spread(const std::vector<T>& all, std::size_t most) {
    if (all.size() <= most) return all;
    std::vector<T> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(all[i * (all.size() - 1) / (most - 1)]);
    return some;
}

class TrendPlot {
public:
    TrendPlot(Sheet& sheet, const BrandTrend& trend)
        : m_sheet(sheet), m_trend(trend), m_points(spread(trend.points, mostPoints)) {
        m_left = sheet.left() + textWidth("100", smallSize) + 8;
        m_right = sheet.right() - 12;
        m_top = sheet.y + 10;
        m_first = m_points.front().day;
        m_last = m_points.back().day;
        if (!trend.changes.empty()) m_first = std::min(m_first, trend.changes.front().day);
    }

    void draw() {
        drawScale();
        drawBand();
        drawSlope();
        drawChanges();
        drawPoints();
        drawDates();
    }

private:
    [[nodiscard]] double x(int day) const {
        if (m_last <= m_first) return (m_left + m_right) / 2;
        return m_left + 8 + (m_right - m_left - 16) * (day - m_first) / (m_last - m_first);
    }
    [[nodiscard]] double y(double score) const {
        return m_top + plotHeight * (100 - std::clamp(score, 0.0, 100.0)) / 100;
    }

    void drawScale() {
        for (const int tick : {0, 25, 50, 75, 100}) {
            m_sheet.line({{m_left, y(tick)}, {m_right, y(tick)}}, FigureRole::Grid, 1, tick != 50);
            m_sheet.text(m_left - 6, y(tick) + 4, std::to_string(tick), quietEnd);
        }
    }

    void drawBand() {
        const auto band = spread(m_trend.band, mostPoints);
        if (band.size() < 2) return;
        std::vector<FigurePoint> area;
        std::vector<FigurePoint> high;
        std::vector<FigurePoint> low;
        std::vector<FigurePoint> middle;
        for (const TrendBand& then : band) {
            high.push_back({x(then.day), y(then.high)});
            low.push_back({x(then.day), y(then.low)});
            middle.push_back({x(then.day), y(then.score)});
        }
        area = high;
        area.insert(area.end(), low.rbegin(), low.rend());
        m_sheet.path(std::move(area), FigureRole::Band);
        m_sheet.line(std::move(high), FigureRole::Accent, 1, true);
        m_sheet.line(std::move(low), FigureRole::Accent, 1, true);
        m_sheet.line(std::move(middle), FigureRole::Accent, 2);
    }

    // The slope of Theil and Sen through the medians; only where a trend was found.
    void drawSlope() {
        const Trend& trend = m_trend.trend;
        if (trend.label != TrendLabel::Improving && trend.label != TrendLabel::Worsening) return;
        if (!trend.slopePerYear || m_last <= m_first) return;
        const double slope = *trend.slopePerYear / daysAYear;
        std::vector<double> levels;
        for (const TrendPoint& point : m_points) levels.push_back(point.score - slope * point.day);
        const auto median = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() / 2);
        std::nth_element(levels.begin(), median, levels.end());
        const auto at = [&](int day) { return FigurePoint{x(day), y(*median + slope * day)}; };
        m_sheet.line({at(m_first), at(m_last)}, FigureRole::Ink, 1.5, true);
    }

    void drawChanges() {
        for (const TrendChange& change : m_trend.changes) {
            const double at = x(change.day);
            m_sheet.line({{at, m_top}, {at, m_top + plotHeight}}, change.up ? FigureRole::Good : FigureRole::Bad, 1.5);
            m_sheet.dot({at, m_top}, change.up ? FigureSymbol::Up : FigureSymbol::Down,
                        change.up ? FigureRole::Good : FigureRole::Bad, 5);
            m_sheet.hit(around({at, m_top}), FigureTarget::Encounter, change.encounter, changeText(change));
        }
    }

    [[nodiscard]] std::string changeText(const TrendChange& change) const {
        const Phrases& phrases = m_sheet.phrases();
        return phrases.text(change.up ? "picture.level_rose" : "picture.level_fell",
                            {{"date", phrases.date(dateOfDay(change.day))}});
    }

    void drawPoints() {
        const Phrases& phrases = m_sheet.phrases();
        const double radius = m_points.size() > manyPoints ? 2 : 4;
        for (const TrendPoint& point : m_points) {
            const FigurePoint at{x(point.day), y(point.score)};
            m_sheet.dot(at, FigureSymbol::Circle, FigureRole::Ink, radius);
            m_sheet.hit(around(at), FigureTarget::Encounter, point.encounter,
                        phrases.text("picture.named",
                                     {{"name", phrases.date(dateOfDay(point.day))}, {"told", points(point.score)}}));
        }
    }

    [[nodiscard]] static FigureBox around(FigurePoint at) {
        return {at.x - hitSide / 2, at.y - hitSide / 2, hitSide, hitSide};
    }

    // Beginnings of years or months where they fit beside each other, else the first and the last day.
    void drawDates() {
        const double baseline = m_top + plotHeight + 16;
        for (const int months : {1, 3, 6, 12, 24, 60, 120, 600}) {
            const auto ticks = ticksOf(months);
            if (ticks.size() < 2 || !fitBeside(ticks)) continue;
            for (const auto& [at, label] : ticks) {
                m_sheet.line({{at, m_top + plotHeight}, {at, m_top + plotHeight + 4}}, FigureRole::Quiet);
                m_sheet.text(at, baseline, label, quietMiddle);
            }
            m_sheet.y = baseline + 6;
            return;
        }
        const Phrases& phrases = m_sheet.phrases();
        Style style = quiet;
        if (m_first == m_last) style.anchor = FigureAnchor::Middle;
        m_sheet.text(m_first == m_last ? x(m_first) : m_left, baseline, phrases.date(dateOfDay(m_first)), style);
        if (m_first != m_last) m_sheet.text(m_right, baseline, phrases.date(dateOfDay(m_last)), quietEnd);
        m_sheet.y = baseline + 6;
    }

    using Tick = std::pair<double, std::string>;

    [[nodiscard]] std::vector<Tick> ticksOf(int months) const {
        const Date first = dateOfDay(m_first);
        std::vector<Tick> ticks;
        int month = static_cast<int>(first.year()) * 12 + static_cast<int>(static_cast<unsigned>(first.month())) - 1;
        month -= month % months;
        for (; ticks.size() < 40; month += months) {
            const int day = dayNumber(std::chrono::year(month / 12) /
                                      std::chrono::month(static_cast<unsigned>(month % 12) + 1) / 1);
            if (day > m_last) break;
            if (day < m_first) continue;
            const std::string year = std::to_string(month / 12);
            ticks.emplace_back(x(day), months % 12 == 0 ? year : std::to_string(month % 12 + 1) + "/" + year);
        }
        return ticks;
    }

    [[nodiscard]] bool fitBeside(const std::vector<Tick>& ticks) const {
        double end = m_left - 24;
        for (const auto& [at, label] : ticks) {
            const double half = textWidth(label, smallSize) / 2;
            if (at - half < end + 10 || at + half > m_sheet.right()) return false;
            end = at + half;
        }
        return true;
    }

    Sheet& m_sheet;
    const BrandTrend& m_trend;
    std::vector<TrendPoint> m_points;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    int m_first = 0;
    int m_last = 0;
};

std::string verdictOf(const Trend& trend, const Phrases& phrases) {
    if (trend.label == TrendLabel::TooFew) return phrases.text("picture.trend_too_few");
    if (trend.label == TrendLabel::NoTrend || !trend.slopePerYear) return phrases.text("report.trend_none");
    return phrases.text(trend.label == TrendLabel::Improving ? "report.trend_up" : "report.trend_down",
                        {{"points", points(std::abs(*trend.slopePerYear))}});
}

// One row an encounter, with what the score was told as after it.
void addRows(Sheet& sheet, const BrandTrend& trend) {
    const Phrases& phrases = sheet.phrases();
    sheet.columns({phrases.text("picture.column_date"), phrases.text("picture.column_encounter_score"),
                   phrases.text("picture.column_score_then"), phrases.text("picture.column_range_then")});
    const auto told = spread(trend.points, mostPoints);
    for (const TrendPoint& point : told) {
        std::vector<std::string> cells{phrases.date(dateOfDay(point.day)), points(point.score), {}, {}};
        const auto after = std::ranges::upper_bound(trend.band, point.day, {}, &TrendBand::day);
        if (after != trend.band.begin()) {
            const TrendBand& then = *std::prev(after);
            cells[2] = points(then.score);
            cells[3] = points(then.low) + "–" + points(then.high);
        }
        sheet.row(std::move(cells), FigureTarget::Encounter, point.encounter);
    }
}

}  // namespace

Figure trendChart(const BrandTrend& trend, const ChartLook& look) {
    Sheet sheet(look, Phrases(look.language).text("picture.trend_title", {{"brand", trend.name}}));
    const Phrases& phrases = sheet.phrases();
    addRows(sheet, trend);
    const auto say = [&](const std::string& sentence) {
        sheet.paragraph(sentence);
        sheet.tell(sentence);
    };
    if (trend.points.empty()) {
        say(phrases.text("picture.nothing"));
    } else {
        TrendPlot(sheet, trend).draw();
        say(verdictOf(trend.trend, phrases));
        for (const TrendChange& change : trend.changes)
            say(phrases.text(change.up ? "picture.level_rose" : "picture.level_fell",
                             {{"date", phrases.date(dateOfDay(change.day))}}));
        sheet.paragraph(phrases.text(trend.band.size() < 2 ? "picture.trend_points_note" : "picture.trend_band_note"));
        if (trend.trend.label == TrendLabel::Improving || trend.trend.label == TrendLabel::Worsening)
            sheet.paragraph(phrases.text("picture.trend_slope_note"));
        if (trend.points.size() > mostPoints)
            say(phrases.text("picture.points_drawn",
                             {{"n", std::to_string(mostPoints)}, {"all", std::to_string(trend.points.size())}}));
    }
    sheet.footer(trend.asOf);
    return sheet.done();
}

}  // namespace kokemus
