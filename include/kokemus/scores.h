// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/encounter.h"
#include "kokemus/vocabulary.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Values of the experience scores. Formulas and sources: docs/scoring.md; functions: src/scoring.
// All scores are 0..100 with 50 = neutral, never rounded here.
namespace kokemus {

/// Every constant a user may change. Defaults and keys: docs/scoring.md "Settings".
struct ScoreSettings {
    std::array<double, scoreComponentCount> weights{25, 25, 15, 15, 10, 10};  ///< in Component order, >= 0
    double minCoverage = 0.40;
    double gapCap = 3.0;
    double lossLambda = 1.0;  ///< 1..2.25
    double journeyLambda = 0.5;
    double mu0 = 50.0;
    double mu0Weight = 2.0;
    double sigma0 = 20.0;
    double sigma0Df = 10.0;
    double componentSigma0 = 25.0;
    double tau0 = 12.0;
    double tau0Df = 10.0;
    double tauTouchpoint = 8.0;
    double level = 0.95;
    double halfLifeDays = 0.0;  ///< 0 = no decay
    double secondaryBrandWeight = 0.5;
    double anecdoteBelow = 3.0;
    double establishedFrom = 8.0;
    double establishedHalfwidth = 12.5;
    int trendMinN = 5;
    double trendAlpha = 0.05;
    double cusumK = 0.5;
    double cusumH = 5.0;
    double rankQuantile = 0.10;
    bool fixedPrior = false;  ///< true: 50-20-12 whatever the journal holds

    bool operator==(const ScoreSettings&) const = default;
};

struct Journey {
    std::vector<double> moments;
    int peakIndex = 0;
    double peak = 0, end = 0, peakEnd = 0, mean = 0, journey = 0, memoryGap = 0;
};

/// What one encounter (or one party's share of it) comes to.
struct EncounterScore {
    std::array<std::optional<double>, componentCount> components;  ///< in Component order, recovery last
    double coverage = 0;                                           ///< 0..1, always from the default weights
    std::optional<double> score;               ///< 0..100; absent without an outcome or below the minimum coverage
    std::optional<double> gap;                 ///< outcome - expectation, -6..+6
    std::optional<Journey> journey;            ///< when steps were told
    std::optional<double> priceChangePercent;  ///< of the expected price; absent when that is 0
    std::optional<double> priceShareOfNew;     ///< the same difference as per cent of the actual price
};

/// n, W = sum of weights, weighted mean, weighted sum of squares within, df = W - sum(w^2)/W.
struct SeriesSummary {
    int n = 0;
    double weight = 0;
    double mean = 0;
    double ssw = 0;
    double df = 0;
};

struct Hyper {
    double mu = 50, sigma = 20, tau = 12, k = 0, df = 10, varMu = 0;
};

/// Shrunken posterior of one series (scoring.md 3.4). score, sd, low, high are absent at n = 0.
struct Posterior {
    int n = 0;
    double weight = 0;
    std::optional<double> rawMean, score, sd, low, high, pAbove50, rankLow, rankHigh;
    Evidence evidence = Evidence::None;
    std::optional<Verdict> verdict;
};

/// An anecdote or less: words in the place of a score.
[[nodiscard]] inline bool isTooFew(const Posterior& posterior) {
    return posterior.evidence == Evidence::None || posterior.evidence == Evidence::Anecdote;
}

struct TouchpointFigure {
    std::string touchpoint;
    int n = 0;
    double weight = 0, rawMean = 0, score = 0, sd = 0;
};

struct WeakestLink {
    std::string touchpoint;
    double score = 0;
    double drop = 0;     ///< brand score minus this
    double p = 0;        ///< probability that it is weaker than the second weakest
    bool clear = false;  ///< p >= 0.90
    int n = 0;
    double ifAverage = 0;  ///< the brand score if this link were like the others
};

struct Trend {
    TrendLabel label = TrendLabel::TooFew;
    std::optional<double> p;             ///< two-sided
    std::optional<double> slopePerYear;  ///< points per 365 days, Theil-Sen
    int n = 0;
    std::int64_t s = 0;  ///< Kendall's S
};

/// One encounter's part in one brand's (or, with an empty brand, one sector's) score, as the store keeps it.
struct ScoreRow {
    std::string encounter;  ///< id
    std::string brand;      ///< id after merges; empty when only a sector is known
    std::string sector;
    std::string touchpoint;
    int day = 0;         ///< dayNumber() of occurred_on, else of the day it was recorded
    bool vague = false;  ///< left out of trends
    double score = 0;
    double weight = 0;  ///< share, split within a case; > 0
    std::array<std::optional<double>, componentCount> components;
};

/// One touchpoint moment of a counting encounter for one brand: a step where the encounter tells steps, else the
/// whole encounter.
struct StepRow {
    std::string encounter;   ///< id
    std::string touchpoint;  ///< id
    int day = 0;             ///< as in ScoreRow
    double value = 0;        ///< 0..100: the step's moment 50 + 50 * step / 3, else the encounter's score
    double weight = 0;       ///< ScoreRow::weight split evenly over the steps that count for the brand; > 0
    std::string sector{};    ///< as in ScoreRow
};

/// Sums of one brand: the score's series first, then one for each component.
struct BrandSums {
    std::string brand;  ///< id
    std::string name;
    std::string sector;
    int entries = 0;  ///< encounters that name it, whether they count or not
    int lastDay = 0;  ///< dayNumber() of the latest counting encounter
    SeriesSummary score;
    std::array<SeriesSummary, componentCount> components;
};

struct BrandScore {
    std::string brand;  ///< id
    std::string name;
    std::string sector;
    int entries = 0;
    Posterior posterior;
    std::array<Posterior, componentCount> components;
    std::optional<WeakestLink> weakest;
    std::optional<Trend> trend;
};

/// The brand table: hyper-parameters of the whole journal, figures of the brands asked for.
struct ScoreTable {
    Date asOf{};
    ScoreSettings settings;
    Hyper hyper;
    std::array<Hyper, componentCount> componentHyper;
    std::vector<BrandScore> brands;  ///< by name; brands with n = 0 are included, the writers leave them out
};

}  // namespace kokemus
