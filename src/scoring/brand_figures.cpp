// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/brand_figures.h"

#include "scoring/distributions.h"
#include "scoring/posterior.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kokemus::scoring {

namespace {

constexpr int sayFrom = 5;  // encounters or answers

Interval intervalOf(const SeriesSummary& sums, double level) {
    const double se = std::sqrt(sums.ssw / sums.df / sums.weight);
    const double half = tQuantile(0.5 + level / 2.0, sums.df) * se;
    return {sums.mean, std::clamp(sums.mean - half, 1.0, 7.0), std::clamp(sums.mean + half, 1.0, 7.0)};
}

}  // namespace

std::optional<Evenness> evennessOf(const SeriesSummary& scores, const Hyper& hyper) {
    if (scores.n < sayFrom || scores.df <= 0) return std::nullopt;
    const double spread = std::sqrt(scores.ssw / scores.df);
    if (spread < 0.75 * hyper.sigma) return Evenness::Steady;
    if (spread > 1.25 * hyper.sigma) return Evenness::Uneven;
    return Evenness::Usual;
}

std::optional<VenueDifference> venueDifference(std::span<const SeriesSummary> venues) {
    VenueDifference result;
    RunningSummary between;
    double within = 0;
    for (const SeriesSummary& venue : venues) {
        if (venue.n < 2) continue;
        ++result.venues;
        result.n += venue.n;
        within += venue.ssw;
        between.add(venue.mean, venue.n);
    }
    if (result.venues < 2 || result.n < 8) return std::nullopt;
    const double betweenSquares = between.summary().ssw;
    const int freedom = result.n - result.venues;
    if (within > 0) {
        const double f = (betweenSquares / (result.venues - 1)) / (within / freedom);
        result.p = fUpperTail(f, result.venues - 1, freedom);
    } else {
        // Every venue is perfectly even: any difference is certain, none is none.
        result.p = betweenSquares > 0 ? 0.0 : 1.0;
    }
    result.differs = result.p < 0.05;
    return result;
}

std::optional<double> netValence(std::span<const Feeling> feelings, const ValenceOf& valenceOf) {
    RunningSummary sums;
    for (const Feeling& feeling : feelings)
        if (const auto valence = valenceOf(feeling.emotion))
            sums.add(feltValence(*valence, feeling.intensity), feeling.intensity);
    const SeriesSummary result = sums.summary();
    if (result.n == 0) return std::nullopt;
    return result.mean;
}

std::optional<WhatRemains> whatRemains(std::span<const std::pair<double, double>> pairs) {
    if (pairs.size() < 3) return std::nullopt;
    WhatRemains result;
    result.n = static_cast<int>(pairs.size());
    int changed = 0;
    for (const auto& [first, later] : pairs) {
        result.change += (later - first) / result.n;
        if (first * later < 0) ++changed;
    }
    result.signChanged = static_cast<double>(changed) / result.n;
    return result;
}

AbilityWillingness abilityWillingness(std::span<const std::pair<int, int>> answers, double level) {
    AbilityWillingness result;
    RunningSummary ability;
    RunningSummary willingness;
    for (const auto& [able, willing] : answers) {
        ++result.n;
        ability.add(able, 1.0);
        willingness.add(willing, 1.0);
        if (able > 4 && willing > 4) ++result.both;
        if (able > 4 && willing <= 4) ++result.ableOnly;
        if (able <= 4 && willing > 4) ++result.willingOnly;
        if (able <= 4 && willing <= 4) ++result.neither;
    }
    if (result.n < sayFrom) return result;
    result.ability = intervalOf(ability.summary(), level);
    result.willingness = intervalOf(willingness.summary(), level);
    return result;
}

}  // namespace kokemus::scoring
