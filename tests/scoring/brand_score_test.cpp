// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/posterior.h"
#include "scoring/touchpoints.h"
#include "support/catch.h"

#include <cmath>

namespace kokemus::tests {

namespace {

using namespace scoring;

SeriesSummary seriesOf(std::initializer_list<double> values) {
    RunningSummary sums;
    for (const double value : values) sums.add(value, 1.0);
    return sums.summary();
}

Posterior alone(const SeriesSummary& series, const ScoreSettings& settings = {}) {
    const std::vector<SeriesSummary> journal{series};
    return posteriorOf(series, hyperOf(journal, settings, settings.sigma0), settings);
}

}  // namespace

TEST_CASE("a brand without encounters has neither score nor verdict") {
    const Posterior nothing = alone({});
    CHECK(nothing.evidence == Evidence::None);
    CHECK_FALSE(nothing.score);
    CHECK_FALSE(nothing.verdict);
}

TEST_CASE("one perfect encounter does not make a perfect brand") {
    const Posterior one = alone(seriesOf({100}));
    CHECK(halfUp(*one.score) == 68);
    CHECK(halfUp(*one.low) == 41);
    CHECK(halfUp(*one.high) == 94);
    CHECK(one.verdict == Verdict::TooFew);
}

TEST_CASE("weights of nothing or less are not counted") {
    RunningSummary sums;
    sums.add(80, 1);
    sums.add(0, 0);
    sums.add(0, -1);
    sums.add(0, std::nan(""));
    CHECK(sums.summary().n == 1);
    CHECK(sums.summary().mean == 80);
}

TEST_CASE("three entries of one case that weigh a third each are one encounter, and too few for a score") {
    RunningSummary story;
    for (const double score : {10.0, 20.0, 60.0}) story.add(score, 1.0 / 3);
    const Posterior posterior = alone(story.summary());
    CHECK(posterior.n == 3);
    CHECK(posterior.weight == Approx(1));
    CHECK(posterior.rawMean.value() == Approx(30));
    CHECK(posterior.evidence == Evidence::Anecdote);
}

TEST_CASE("nine thirds reach weight 3 in spite of rounding") {
    RunningSummary sums;
    for (int i = 0; i < 9; ++i) sums.add(60, 1.0 / 3);
    CHECK(alone(sums.summary()).evidence == Evidence::Tentative);
}

TEST_CASE("equal scores leave an honest interval") {
    const Posterior same = alone(seriesOf({70, 70, 70, 70, 70, 70}));
    CHECK(halfUp(*same.score) == 67);
    CHECK(*same.high - *same.low > 20);
}

TEST_CASE("the fixed prior does not listen to the journal") {
    ScoreSettings settings;
    settings.fixedPrior = true;
    const std::vector<SeriesSummary> journal{seriesOf({90, 95, 99}), seriesOf({80, 85})};
    const Hyper hyper = hyperOf(journal, settings, settings.sigma0);
    CHECK(hyper.mu == 50);
    CHECK(hyper.sigma == Approx(20));
    CHECK(hyper.tau == Approx(12));
    CHECK(hyper.df == 10);
}

TEST_CASE("half of an old encounter's weight is left after the half-life, all of it without one") {
    CHECK(decay(365, 365) == Approx(0.5));
    CHECK(decay(10'000, 0) == 1);
    CHECK(decay(-5, 365) == 1);
    CHECK(decay(1e9, 1) == 0);
}

TEST_CASE("a running summary equals the two-pass sums") {
    RunningSummary sums;
    double weight = 0;
    double sum = 0;
    const auto valueAt = [](int i) { return 1e3 * std::fmod(i * 0.618034, 0.1); };
    const auto weightAt = [](int i) { return 0.25 + 0.25 * (i % 4); };
    for (int i = 0; i < 10'000; ++i) {
        sums.add(valueAt(i), weightAt(i));
        weight += weightAt(i);
        sum += weightAt(i) * valueAt(i);
    }
    const double mean = sum / weight;
    double ssw = 0;
    for (int i = 0; i < 10'000; ++i) ssw += weightAt(i) * std::pow(valueAt(i) - mean, 2);
    CHECK(sums.summary().weight == Approx(weight).epsilon(1e-12));
    CHECK(sums.summary().mean == Approx(mean).epsilon(1e-12));
    CHECK(sums.summary().ssw == Approx(ssw).epsilon(1e-10));
}

TEST_CASE("no settings within their ranges give a number that is none") {
    ScoreSettings settings;
    settings.mu0Weight = 0.01;
    settings.sigma0 = settings.tau0 = 1;
    settings.sigma0Df = settings.tau0Df = 0.5;
    settings.level = 0.999;
    settings.rankQuantile = 0.01;
    for (const auto& series : {seriesOf({0}), seriesOf({50, 50}), seriesOf({0, 100, 0, 100})}) {
        const Posterior posterior = alone(series, settings);
        for (const auto& value : {posterior.score, posterior.sd, posterior.low, posterior.high, posterior.pAbove50,
                                  posterior.rankLow, posterior.rankHigh})
            CHECK(std::isfinite(value.value()));
    }
}

TEST_CASE("a band is only said with a clear verdict") {
    CHECK(maySayBand(alone(seriesOf({90, 92, 94, 91, 90, 95, 93, 92}))));
    CHECK_FALSE(maySayBand(alone(seriesOf({50, 52, 48, 51}))));
    CHECK_FALSE(maySayBand(alone(seriesOf({100}))));
}

TEST_CASE("scores are rounded half up") {
    CHECK(halfUp(66.5) == 67);
    CHECK(halfUp(66.49) == 66);
    CHECK(halfUp(-0.5) == 0);
}

TEST_CASE("a weakest link needs two touchpoints that weigh an encounter each") {
    const ScoreSettings settings;
    const SeriesSummary all = seriesOf({80, 80, 80, 20, 20});
    const Posterior brand = alone(all);
    const std::vector<SeriesSummary> journal{all};
    const Hyper hyper = hyperOf(journal, settings, settings.sigma0);
    RunningSummary half;
    half.add(20, 0.5);
    std::vector<TouchpointSeries> series{{"advice", seriesOf({80, 80, 80})}, {"payment", half.summary()}};
    auto figures = touchpointFigures(brand, hyper, settings, series);
    CHECK(figures.size() == 2);
    CHECK_FALSE(weakestLink(brand, hyper, figures));
    series[1].summary = seriesOf({20, 20});
    figures = touchpointFigures(brand, hyper, settings, series);
    CHECK(weakestLink(brand, hyper, figures).value().touchpoint == "payment");
    CHECK(touchpointFigures(Posterior{}, hyper, settings, series).empty());
}

TEST_CASE("the weakest link at the level of the others gives the score the others alone would have") {
    const ScoreSettings settings;
    const SeriesSummary all = seriesOf({80, 70, 75, 20, 10});
    const std::vector<SeriesSummary> journal{all};
    const Hyper hyper = hyperOf(journal, settings, settings.sigma0);
    const Posterior brand = posteriorOf(all, hyper, settings);
    const std::vector<TouchpointSeries> series{{"advice", seriesOf({80, 70, 75})}, {"payment", seriesOf({20, 10})}};
    const auto figures = touchpointFigures(brand, hyper, settings, series);
    const WeakestLink link = weakestLink(brand, hyper, figures).value();
    CHECK(link.n == 2);
    CHECK(link.ifAverage == Approx((hyper.k * hyper.mu + 5 * 75.0) / (hyper.k + 5)));
    CHECK(link.ifAverage > *brand.score);
}

TEST_CASE("brands with too few encounters are listed by name and not ranked") {
    std::vector<BrandScore> brands(4);
    const char* names[] = {"D", "C", "B", "A"};
    const SeriesSummary sums[] = {seriesOf({60, 61, 62}), seriesOf({100}), seriesOf({0, 0}), {}};
    const Hyper hyper = hyperOf(sums, {}, 20);
    for (std::size_t i = 0; i < 4; ++i) {
        brands[i].name = names[i];
        brands[i].posterior = posteriorOf(sums[i], hyper, {});
    }
    const Ranking ranking = rankingOf(brands);
    CHECK(ranking.best == std::vector<std::size_t>{0});
    CHECK(ranking.worst == std::vector<std::size_t>{0});
    CHECK(ranking.tooFew == std::vector<std::size_t>{2, 1});
}

}  // namespace kokemus::tests
