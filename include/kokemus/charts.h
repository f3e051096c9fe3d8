// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/case_report.h"
#include "kokemus/figure.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "kokemus/scores.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The charts: functions from values of reports to pictures. Pure: no clock, no file. What there is too little of says
// so in words; a score never stands without its interval and number of encounters.
namespace kokemus {

inline constexpr double usualFigureWidth = 760;
inline constexpr double leastFigureWidth = 260;
inline constexpr double leastBareWidth = 140;

struct ChartLook {
    Language language = Language::English;
    double width = usualFigureWidth;  ///< taken as at least leastFigureWidth or leastBareWidth
    bool bare = false;                ///< without heading and footer, where the page around it has them
    std::vector<std::string> notes;   ///< sentences under the picture: the filter, changed settings
};

/// Brands by the lower end of what their score may be (ScoreSettings::rankQuantile); those with too little weight for a
/// score apart. At most the first 60 are drawn, all are in the table.
[[nodiscard]] Figure rankingChart(const ScoreTable& table, const ChartLook& look);

/// One brand's score on the line 0..100.
[[nodiscard]] Figure scoreChart(const BrandScore& brand, Date asOf, const ChartLook& look);

/// The parts of one brand's score, each with its own interval.
[[nodiscard]] Figure componentsChart(const BrandScore& brand, Date asOf, const ChartLook& look);

struct TrendPoint {
    std::string encounter;  ///< id
    int day = 0;            ///< dayNumber()
    double score = 0;       ///< 0..100
};

/// What the score would have been told as after the encounters up to that day.
struct TrendBand {
    int day = 0;
    double score = 0, low = 0, high = 0;
};

struct TrendChange {
    int day = 0;  ///< from this day on
    bool up = false;
    std::string encounter;  ///< id of the first one on the new level
};

struct BrandTrend {
    std::string brand;  ///< id
    std::string name;
    Date asOf{};
    std::vector<TrendPoint> points;    ///< ascending days
    std::vector<TrendBand> band;       ///< ascending days; empty: not enough for one
    std::vector<TrendChange> changes;  ///< ascending days
    Trend trend;
};

[[nodiscard]] Figure trendChart(const BrandTrend& trend, const ChartLook& look);

/// Touchpoints down, sectors across, in blocks of as many sectors as fit beside each other.
[[nodiscard]] Figure touchpointChart(const TouchpointTable& table, const ChartLook& look);

struct JourneyMoment {
    std::string encounter;  ///< id
    std::string label;      ///< touchpoint, or the date of a case's entry
    double value = 0;       ///< -3 very bad .. +3 very good
    std::string told;       ///< the value in words, or how it came about
};

/// A line from moment to moment. `title`: of the encounter or the case.
[[nodiscard]] Figure journeyChart(const std::string& title, const std::vector<JourneyMoment>& moments,
                                  const ChartLook& look);
/// The steps of an encounter; `words` are the journal's own touchpoints.
[[nodiscard]] std::vector<JourneyMoment> journeyOf(const Encounter& encounter, const std::vector<OwnWord>& words,
                                                   const Phrases& phrases);
/// How an entry of a case felt as a whole, -3..+3: its point of the curve, else its outcome moved to that scale.
[[nodiscard]] std::optional<double> feltOf(const CaseReport& report, const Encounter& encounter);
/// The entries of a case; those with steps are told step by step.
[[nodiscard]] std::vector<JourneyMoment> journeyOf(const CaseReport& report, const std::vector<OwnWord>& words,
                                                   const Phrases& phrases);

struct AbilityPoint {
    std::string encounter;  ///< id
    std::string label;      ///< "14.3.2026, Kahvila Kuura"
    int ability = 0;        ///< 1..7; others are left out
    int willingness = 0;    ///< 1..7
};

/// Each encounter a point on the map of what they could and what they wanted to do, with the counts of the quarters
/// (scale middle 4 is on neither side).
[[nodiscard]] Figure abilityChart(const std::string& title, const std::vector<AbilityPoint>& points,
                                  const ChartLook& look);

/// A year, months down and days across: the mean score of the day's encounters, and how many there were.
[[nodiscard]] Figure calendarChart(int year, const std::vector<DaySummary>& days, const ChartLook& look);

/// Ids of the pictures that journalChart() knows: ranking, score, trend, components, touchpoints, journey, case,
/// ability, calendar.
[[nodiscard]] std::vector<std::string_view> chartKinds();

struct ChartRequest {
    std::string kind = "ranking";
    /// Filter, as-of date and settings. Score, trend and components need a brand: the id here, or one in the filter.
    ScoreRequest scores;
    std::string encounter;  ///< id; journey. Empty: the newest one with steps that the filter passes
    std::string caseName;   ///< title or id; case. Empty: the case of the filter
    std::optional<int>
        year;             ///< calendar; absent: the year in which the filter ends (or begins), else of the as-of date
    bool leaves = false;  ///< it leaves this computer: single confidential encounters are left out
};

/// A picture with its values, that can be drawn for any width.
using Chart = std::function<Figure(const ChartLook&)>;

/// Reads what a picture shows. UnknownWord for a kind that is not known; NotFound without the brand, encounter or case
/// it needs.
[[nodiscard]] Result<Chart> journalChart(Journal& journal, const ChartRequest& request, Language language);

/// The same as an SVG document that may leave this computer: light, as wide as usual. Errors as journalChart().
[[nodiscard]] Result<std::string> journalSvg(Journal& journal, ChartRequest request, Language language);

}  // namespace kokemus
