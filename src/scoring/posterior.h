// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/scores.h"

#include <span>
#include <string_view>
#include <vector>

// Careful scores: a series is drawn towards what the whole journal says, the more the fewer encounters it holds.
// Formulas and constants: docs/scoring.md "A brand". Settings are taken to be within the ranges of
// setScoreSetting(), which keep every divisor above zero.
namespace kokemus::scoring {

struct WeightedValue {
    double value = 0;   ///< 0..100
    double weight = 1;  ///< counts only when > 0
};

/// Sums of a series, taken one value at a time (West 1979), so that nobody has to hold all rows.
class RunningSummary {
public:
    void add(double value, double weight);
    [[nodiscard]] SeriesSummary summary() const;

private:
    int m_n = 0;
    double m_weight = 0;
    double m_squaredWeights = 0;
    double m_mean = 0;
    double m_ssw = 0;
};

[[nodiscard]] SeriesSummary summarise(std::span<const WeightedValue> series);

/// Weight left after `ageDays`: 2^(-age / half-life); 1 without a half-life or for what is still to come.
[[nodiscard]] double decay(double ageDays, double halfLifeDays);

/// What the whole journal says about one kind of series: one summary a brand. `sigma0` is settings.sigma0 for
/// the score and settings.componentSigma0 for components. With settings.fixedPrior the journal is not asked.
[[nodiscard]] Hyper hyperOf(std::span<const SeriesSummary> brands, const ScoreSettings& settings, double sigma0);

/// t quantiles that every posterior of one kind shares; they are slow to find.
struct Quantiles {
    double interval = 0;
    double rank = 0;
};
[[nodiscard]] Quantiles quantilesOf(const Hyper& hyper, const ScoreSettings& settings);

[[nodiscard]] Posterior posteriorOf(const SeriesSummary& series, const Hyper& hyper, const ScoreSettings& settings,
                                    const Quantiles& quantiles);
[[nodiscard]] Posterior posteriorOf(const SeriesSummary& series, const Hyper& hyper, const ScoreSettings& settings);

/// `halfWidth` of the interval before it is clipped to 0..100.
[[nodiscard]] Evidence evidenceOf(const SeriesSummary& series, double halfWidth, const ScoreSettings& settings);

/// Word for a score, the id of a phrase below `band.`: very_poor, poor, ordinary, good, excellent.
[[nodiscard]] std::string_view bandOf(double score);
/// Only a clear verdict allows the band's word, and the two are never told together.
[[nodiscard]] bool maySayBand(const Posterior& posterior);

/// Scores are shown rounded half up: 66.5 is 67.
[[nodiscard]] int halfUp(double value);

/// Probability that a is better than b; both need a score. `df` is the journal's Hyper::df.
[[nodiscard]] double probabilityBetter(const Posterior& a, const Posterior& b, double df);

/// Indices into the brands given.
struct Ranking {
    std::vector<std::size_t> best;    ///< by rankLow, highest first
    std::vector<std::size_t> worst;   ///< by rankHigh, lowest first: a lower bound would shame brands for few entries
    std::vector<std::size_t> tooFew;  ///< below the weight a score needs, by name; not ranked
};
[[nodiscard]] Ranking rankingOf(std::span<const BrandScore> brands);

}  // namespace kokemus::scoring
