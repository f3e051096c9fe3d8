// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/trend.h"
#include "scoring/theil_sen.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

namespace kokemus::tests {

namespace {

using namespace scoring;

struct Series {
    std::vector<int> days;
    std::vector<double> scores;
};

// `steps` distinct scores (0 = as many as there are) on days that repeat.
Series randomSeries(std::size_t n, int steps, double slope, unsigned seed) {
    std::mt19937 random(seed);
    Series series;
    for (std::size_t i = 0; i < n; ++i) series.days.push_back(20'000 + static_cast<int>(random() % 5000));
    std::sort(series.days.begin(), series.days.end());
    for (const int day : series.days) {
        double score = static_cast<double>(random() % 1'000'000) / 1e4 + slope * (day - 20'000);
        if (steps > 0) score = static_cast<int>(score / 100 * steps) * 100.0 / steps;
        series.scores.push_back(score);
    }
    return series;
}

double medianOfAllSlopes(const Series& series) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < series.days.size(); ++i)
        for (std::size_t j = i + 1; j < series.days.size(); ++j)
            if (series.days[i] != series.days[j])
                slopes.push_back((series.scores[j] - series.scores[i]) / (series.days[j] - series.days[i]));
    std::sort(slopes.begin(), slopes.end());
    const std::size_t half = slopes.size() / 2;
    return slopes.size() % 2 == 1 ? slopes[half] : 0.5 * (slopes[half - 1] + slopes[half]);
}

}  // namespace

TEST_CASE("the slope of a long series is the exact median of all slopes") {
    for (const unsigned seed : {1u, 2u, 3u, 4u})
        for (const int steps : {0, 1, 12, 40}) {
            const Series series = randomSeries(2001 + seed, steps, seed % 2 == 0 ? 0.0 : 0.01, seed);
            INFO("seed " << seed << ", " << steps << " distinct scores");
            CHECK(theilSenSlope(series.days, series.scores).value() ==
                  Approx(medianOfAllSlopes(series)).epsilon(1e-12).margin(1e-13));
        }
}

TEST_CASE("a long series of equal scores has slope 0, and on one day none") {
    const std::vector<double> scores(5000, 70.0);
    std::vector<int> days(5000);
    CHECK_FALSE(theilSenSlope(days, scores));
    for (std::size_t i = 0; i < days.size(); ++i) days[i] = static_cast<int>(i);
    CHECK(theilSenSlope(days, scores).value() == 0);
}

TEST_CASE("a very long series is no trouble") {
    const Series series = randomSeries(100'000, 0, 0.002, 7);
    const Trend trend = trendOf(series.days, series.scores, {});
    CHECK(trend.label == TrendLabel::Improving);
    CHECK(trend.slopePerYear.value() == Approx(0.73).margin(0.05));
    CHECK(trend.s > 0);
}

TEST_CASE("Kendall's S is rising less falling pairs, ties apart") {
    for (const unsigned seed : {1u, 2u, 3u}) {
        const Series series = randomSeries(300, 9, 0, seed);
        std::int64_t s = 0;
        for (std::size_t i = 0; i < 300; ++i)
            for (std::size_t j = i + 1; j < 300; ++j)
                s += (series.scores[j] > series.scores[i]) - (series.scores[j] < series.scores[i]);
        CHECK(mannKendall(series.scores).value().s == s);
    }
}

TEST_CASE("no direction is named below five scores or without significance") {
    const std::vector<int> days{0, 30, 60, 90};
    CHECK(trendOf(days, std::vector<double>{10, 20, 30, 40}, {}).label == TrendLabel::TooFew);
    const std::vector<int> five{0, 30, 60, 90, 120};
    CHECK(trendOf(five, std::vector<double>{10, 20, 30, 50, 40}, {}).label == TrendLabel::NoTrend);
    CHECK(trendOf(five, std::vector<double>{10, 20, 30, 40, 50}, {}).label == TrendLabel::Improving);
    CHECK(trendOf(five, std::vector<double>{50, 40, 30, 20, 10}, {}).label == TrendLabel::Worsening);
}

TEST_CASE("an empty series and a single score have no trend figures") {
    CHECK(trendOf({}, {}, {}).n == 0);
    CHECK_FALSE(trendOf({}, {}, {}).p);
    const Trend one = trendOf(std::vector<int>{1}, std::vector<double>{50}, {});
    CHECK(one.n == 1);
    CHECK_FALSE(one.p);
    CHECK_FALSE(one.slopePerYear);
    CHECK(one.label == TrendLabel::TooFew);
}

TEST_CASE("the level is learnt anew after an alarm") {
    std::vector<double> scores(8, 80.0);
    scores.insert(scores.end(), 20, 15.0);
    Hyper hyper;
    hyper.k = 25.0 / 9;
    const Cusum cusum = cusumOf(scores, hyper, {});
    REQUIRE(cusum.alarms.size() == 1);
    CHECK_FALSE(cusum.alarms[0].up);
    CHECK(cusum.alarms[0].since == 8);
    CHECK(cusum.alarms[0].at < 14);
}

}  // namespace kokemus::tests
