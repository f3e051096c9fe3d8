// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/scores.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// Has my own experience of a brand changed? docs/scoring.md "Trend and change".
namespace kokemus::scoring {

/// Mann-Kendall test of a series in time order.
struct MannKendall {
    enum class Method { Exact, Permutation, Normal };
    int n = 0;
    std::int64_t s = 0;  ///< rising pairs less falling ones
    double tau = 0;      ///< s of all pairs
    double variance = 0;
    double z = 0;  ///< with continuity correction
    double p = 1;  ///< two-sided
    Method method = Method::Normal;
};

/// Nothing for fewer than 2 values. O(n log n).
[[nodiscard]] std::optional<MannKendall> mannKendall(std::span<const double> values);

/// P(S >= s) for n values without ties, from the numbers of permutations by inversions. n up to 20.
[[nodiscard]] double kendallUpperTail(int n, std::int64_t s);

/// Trend of scores on ascending days. A direction is named from settings.trendMinN values on and below
/// settings.trendAlpha; "no trend" means only that none was found.
[[nodiscard]] Trend trendOf(std::span<const int> days, std::span<const double> scores, const ScoreSettings& settings);

/// One step of a cumulative sum that forgets what stays within the allowance.
[[nodiscard]] double cusumStep(double sum, double deviation, double allowance);

struct LevelShift {
    std::size_t at = 0;     ///< index of the score that raised the alarm
    std::size_t since = 0;  ///< index from which on the sum grew
    bool up = false;
};

/// Predictive self-starting CUSUM: each score against what the earlier ones (and the prior) foretold.
struct Cusum {
    std::vector<double> z, up, down;
    std::vector<LevelShift> alarms;  ///< after each the level is learnt anew
};
[[nodiscard]] Cusum cusumOf(std::span<const double> scores, const Hyper& hyper, const ScoreSettings& settings);

}  // namespace kokemus::scoring
