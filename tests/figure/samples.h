// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/charts.h"

#include <string>
#include <vector>

namespace kokemus::tests {

/// A figure and what it was made from, by a name a failing test can print.
struct NamedFigure {
    std::string name;
    Figure figure;
};

/// Names that break a label that is not careful: 200 characters in a word and in many, emoji, right to left, markup,
/// control characters, broken UTF-8, none at all.
[[nodiscard]] const std::vector<std::string>& nastyNames();

[[nodiscard]] Posterior posteriorWith(int n, double score, double halfWidth);
[[nodiscard]] BrandScore brandWith(std::string id, std::string name, Posterior posterior);
/// So many brands; every seventh has too few encounters. Names are nasty ones where `nasty`.
[[nodiscard]] ScoreTable rankingOf(int brands, bool nasty);
/// So many encounters, `step` days apart; with a band from the third on and a change in the middle.
[[nodiscard]] BrandTrend trendOf(int encounters, int step, const std::string& name);
[[nodiscard]] TouchpointTable touchpointsOf(int touchpoints, int sectors, bool nasty);
[[nodiscard]] std::vector<JourneyMoment> momentsOf(int moments, bool nasty);
[[nodiscard]] std::vector<AbilityPoint> abilitiesOf(int points, bool same);
[[nodiscard]] std::vector<DaySummary> daysOf(int days);

/// Every chart from nothing, from one or two encounters, from equal ones, and from more than fits.
[[nodiscard]] std::vector<NamedFigure> everyFigure(const ChartLook& look);
/// One usual picture of each kind.
[[nodiscard]] std::vector<NamedFigure> usualFigures(const ChartLook& look);

}  // namespace kokemus::tests
