// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/posterior.h"

#include "scoring/distributions.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kokemus::scoring {

namespace {

constexpr double neutral = 50.0;
// Weights are sums of shares like 1/3: three of them reach "1" only within the last bits.
constexpr double rounding = 1e-12;

double squared(double value) { return value * value; }

// Variance between brands by the method of moments, over brands that weigh at least one encounter.
struct Between {
    int brands = 0;
    double tauSquared = 0;
};

Between betweenBrands(std::span<const SeriesSummary> brands, double sigmaSquared) {
    Between between;
    double sum = 0;
    double inverseWeights = 0;
    for (const SeriesSummary& brand : brands) {
        if (brand.n == 0 || brand.weight < 1.0) continue;
        ++between.brands;
        sum += brand.mean;
        inverseWeights += 1.0 / brand.weight;
    }
    if (between.brands < 2) return between;
    const double mean = sum / between.brands;
    double squares = 0;
    for (const SeriesSummary& brand : brands)
        if (brand.n > 0 && brand.weight >= 1.0) squares += squared(brand.mean - mean);
    const double variance = squares / (between.brands - 1);
    between.tauSquared = std::max(0.0, variance - sigmaSquared * inverseWeights / between.brands);
    return between;
}

}  // namespace

void RunningSummary::add(double value, double weight) {
    if (!(weight > 0)) return;
    ++m_n;
    m_weight += weight;
    m_squaredWeights += squared(weight);
    const double difference = value - m_mean;
    m_mean += difference * weight / m_weight;
    m_ssw += weight * difference * (value - m_mean);
}

SeriesSummary RunningSummary::summary() const {
    if (m_n == 0) return {};
    return {m_n, m_weight, m_mean, std::max(0.0, m_ssw), std::max(0.0, m_weight - m_squaredWeights / m_weight)};
}

SeriesSummary summarise(std::span<const WeightedValue> series) {
    RunningSummary sums;
    for (const WeightedValue& item : series) sums.add(item.value, item.weight);
    return sums.summary();
}

double decay(double ageDays, double halfLifeDays) {
    if (halfLifeDays <= 0) return 1.0;
    return std::exp2(-std::max(0.0, ageDays) / halfLifeDays);
}

Hyper hyperOf(std::span<const SeriesSummary> brands, const ScoreSettings& settings, double sigma0) {
    if (settings.fixedPrior) brands = {};
    double ssw = 0;
    double df = 0;
    for (const SeriesSummary& brand : brands) {
        ssw += brand.ssw;
        df += brand.df;
    }
    const double sigmaSquared = (settings.sigma0Df * squared(sigma0) + ssw) / (settings.sigma0Df + df);
    const Between between = betweenBrands(brands, sigmaSquared);
    const int extra = std::max(0, between.brands - 1);
    const double tauSquared =
        (settings.tau0Df * squared(settings.tau0) + extra * between.tauSquared) / (settings.tau0Df + extra);

    Hyper hyper;
    hyper.sigma = std::sqrt(sigmaSquared);
    hyper.tau = std::sqrt(tauSquared);
    hyper.k = sigmaSquared / tauSquared;
    hyper.df = settings.sigma0Df + df;
    double sum = settings.mu0Weight * settings.mu0;
    double weight = settings.mu0Weight;
    for (const SeriesSummary& brand : brands) {
        if (brand.n == 0) continue;
        const double reliability = brand.weight / (brand.weight + hyper.k);
        sum += reliability * brand.mean;
        weight += reliability;
    }
    hyper.mu = sum / weight;
    hyper.varMu = tauSquared / weight;
    return hyper;
}

Quantiles quantilesOf(const Hyper& hyper, const ScoreSettings& settings) {
    return {tQuantile(0.5 + settings.level / 2.0, hyper.df), tQuantile(1.0 - settings.rankQuantile, hyper.df)};
}

Evidence evidenceOf(const SeriesSummary& series, double halfWidth, const ScoreSettings& settings) {
    if (series.n == 0) return Evidence::None;
    if (series.weight < settings.anecdoteBelow - rounding) return Evidence::Anecdote;
    if (series.weight < settings.establishedFrom - rounding || halfWidth > settings.establishedHalfwidth)
        return Evidence::Tentative;
    return Evidence::Established;
}

Posterior posteriorOf(const SeriesSummary& series, const Hyper& hyper, const ScoreSettings& settings,
                      const Quantiles& quantiles) {
    Posterior result;
    if (series.n == 0) return result;
    const double pull = hyper.k / (hyper.k + series.weight);
    const double score = pull * hyper.mu + (1.0 - pull) * series.mean;
    const double sd = std::sqrt(squared(hyper.sigma) / (hyper.k + series.weight) + squared(pull) * hyper.varMu);
    const double half = quantiles.interval * sd;
    const double low = std::clamp(score - half, 0.0, 100.0);
    const double high = std::clamp(score + half, 0.0, 100.0);

    result.n = series.n;
    result.weight = series.weight;
    result.rawMean = series.mean;
    result.score = score;
    result.sd = sd;
    result.low = low;
    result.high = high;
    result.pAbove50 = tCdf((score - neutral) / sd, hyper.df);
    result.rankLow = score - quantiles.rank * sd;
    result.rankHigh = score + quantiles.rank * sd;
    result.evidence = evidenceOf(series, half, settings);
    if (result.evidence == Evidence::Anecdote)
        result.verdict = Verdict::TooFew;
    else if (low > neutral)
        result.verdict = Verdict::ClearlyAbove;
    else if (high < neutral)
        result.verdict = Verdict::ClearlyBelow;
    else
        result.verdict = Verdict::Unclear;
    return result;
}

Posterior posteriorOf(const SeriesSummary& series, const Hyper& hyper, const ScoreSettings& settings) {
    return posteriorOf(series, hyper, settings, quantilesOf(hyper, settings));
}

std::string_view bandOf(double score) {
    if (score < 30) return "very_poor";
    if (score < 45) return "poor";
    if (score < 60) return "ordinary";
    if (score < 75) return "good";
    return "excellent";
}

bool maySayBand(const Posterior& posterior) {
    return posterior.verdict == Verdict::ClearlyAbove || posterior.verdict == Verdict::ClearlyBelow;
}

int halfUp(double value) { return static_cast<int>(std::floor(value + 0.5)); }

double probabilityBetter(const Posterior& a, const Posterior& b, double df) {
    return tCdf((a.score.value() - b.score.value()) / std::hypot(a.sd.value(), b.sd.value()), df);
}

Ranking rankingOf(std::span<const BrandScore> brands) {
    Ranking ranking;
    for (std::size_t i = 0; i < brands.size(); ++i) {
        const Evidence evidence = brands[i].posterior.evidence;
        if (evidence == Evidence::Anecdote) ranking.tooFew.push_back(i);
        if (evidence == Evidence::Tentative || evidence == Evidence::Established) ranking.best.push_back(i);
    }
    ranking.worst = ranking.best;
    const auto byName = [&](std::size_t a, std::size_t b) { return brands[a].name < brands[b].name; };
    const auto bestKey = [&](std::size_t i) {
        const Posterior& p = brands[i].posterior;
        return std::tuple(-*p.rankLow, -*p.score, -p.weight, std::string_view(brands[i].name));
    };
    const auto worstKey = [&](std::size_t i) {
        const Posterior& p = brands[i].posterior;
        return std::tuple(*p.rankHigh, *p.score, -p.weight, std::string_view(brands[i].name));
    };
    std::sort(ranking.tooFew.begin(), ranking.tooFew.end(), byName);
    std::sort(ranking.best.begin(), ranking.best.end(),
              [&](std::size_t a, std::size_t b) { return bestKey(a) < bestKey(b); });
    std::sort(ranking.worst.begin(), ranking.worst.end(),
              [&](std::size_t a, std::size_t b) { return worstKey(a) < worstKey(b); });
    return ranking;
}

}  // namespace kokemus::scoring
