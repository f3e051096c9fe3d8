// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/scores.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

// One encounter: components, score, journey, recovery. Formulas: docs/scoring.md "One encounter".
namespace kokemus::scoring {

/// Valence -1..+1 of an emotion id; nothing for an id that is not known.
using ValenceOf = std::function<std::optional<double>(std::string_view emotion)>;

/// Valence of a built-in term.
[[nodiscard]] std::optional<double> builtInValence(std::string_view emotion);

/// valence * (0.4 + 0.2 intensity), kept within -1..+1. intensity 1..5.
[[nodiscard]] double feltValence(double valence, int intensity);

/// Peak and end of the steps' values -3..+3 (Fredrickson & Kahneman 1993). Nothing without steps.
/// `lambda` is the weight of peak and end against the plain mean.
[[nodiscard]] std::optional<Journey> journeyOf(std::span<const int> steps, double lambda);

/// Score of one step: 50 + 50 * value / 3.
[[nodiscard]] double momentOf(int stepValue);

/// 0..100, 100 = no harm left. Nothing without a problem (severity 1..4) or when the recovery was not told.
[[nodiscard]] std::optional<double> recoveryScore(std::optional<int> severity, std::optional<Recovery> recovery);

/// Weighted mean of the components that are there; recovery is not one of them. Nothing when their weights are 0.
[[nodiscard]] std::optional<double> weightedScore(const std::array<std::optional<double>, componentCount>& components,
                                                  const std::array<double, scoreComponentCount>& weights);

/// How much of a whole encounter these components tell, 0..1.
[[nodiscard]] double coverageOf(const std::array<std::optional<double>, componentCount>& components);

/// Everything one encounter comes to. `partyOutcome` (1..7) takes the place of the encounter's outcome, and so
/// of its gap, for the party that has its own. Whether the encounter may count at all is mayCount()'s to say.
[[nodiscard]] EncounterScore encounterScore(const Encounter& encounter, const ScoreSettings& settings,
                                            const ValenceOf& valenceOf, std::optional<int> partyOutcome = {});

/// Better than expected (gap or direct comparison >= 1), with a good feeling (> 50) and surprising.
[[nodiscard]] bool isDelight(const Encounter& encounter, const EncounterScore& score);
/// A promise was broken, or a big harm (severity >= 3) was not put right (recovery < 90).
[[nodiscard]] bool isBasicFailure(const Encounter& encounter, const EncounterScore& score);
/// Outcome at least 5 and no basic failure.
[[nodiscard]] bool isSatisfied(const Encounter& encounter, const EncounterScore& score);

}  // namespace kokemus::scoring
