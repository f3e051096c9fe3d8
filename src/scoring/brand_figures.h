// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/scores.h"
#include "scoring/encounter_score.h"

#include <array>
#include <optional>
#include <span>
#include <utility>

// Further figures of one brand. docs/scoring.md "Further figures of a brand".
namespace kokemus::scoring {

enum class Evenness { Steady, Usual, Uneven };
/// Spread of a brand's scores against the journal's own sigma. Nothing below 5 encounters.
[[nodiscard]] std::optional<Evenness> evennessOf(const SeriesSummary& scores, const Hyper& hyper);

struct VenueDifference {
    int venues = 0;
    int n = 0;
    double p = 1;
    bool differs = false;  ///< p < 0.05; else only "no difference found"
};
/// One-way analysis of variance, one summary a venue with weights 1; venues with fewer than 2 encounters are left
/// out. Nothing for fewer than 2 venues or 8 encounters.
[[nodiscard]] std::optional<VenueDifference> venueDifference(std::span<const SeriesSummary> venues);

/// "What remains": change of the net valence from the encounter to the latest time it was asked again.
struct WhatRemains {
    int n = 0;
    double change = 0;       ///< mean of later less first net valence, -2..+2
    double signChanged = 0;  ///< share 0..1 of those that went from one side of 0 to the other
};
/// Intensity-weighted felt valence -1..+1; nothing without a feeling that is known.
[[nodiscard]] std::optional<double> netValence(std::span<const Feeling> feelings, const ValenceOf& valenceOf);
/// Pairs of first and later net valence. Nothing below 3.
[[nodiscard]] std::optional<WhatRemains> whatRemains(std::span<const std::pair<double, double>> pairs);

struct Interval {
    double mean = 0, low = 0, high = 0;
};
/// Answers (ability, willingness), both 1..7, in the four quadrants around 4. On the line counts as "not above".
struct AbilityWillingness {
    int n = 0;
    int both = 0, ableOnly = 0, willingOnly = 0, neither = 0;
    std::optional<Interval> ability, willingness;  ///< from 5 answers on; t interval within 1..7
};
[[nodiscard]] AbilityWillingness abilityWillingness(std::span<const std::pair<int, int>> answers, double level);

}  // namespace kokemus::scoring
