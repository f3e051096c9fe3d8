// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/as_json.h"
#include "scoring/distributions.h"
#include "scoring/encounter_score.h"
#include "scoring/posterior.h"
#include "scoring/shares.h"
#include "scoring/trend.h"
#include "support/catch.h"

#include <cmath>
#include <map>
#include <set>

namespace kokemus::tests {

namespace {

using namespace scoring;
using Numbers = std::vector<double>;

Numbers wilsonTable(const Json& given) {
    Numbers limits;
    for (const Json& row : given) {
        const auto interval = wilson(row.at(0), row.at(1)).value();
        limits.insert(limits.end(), {interval.first, interval.second});
    }
    return limits;
}

Numbers mannKendallByHand(const Json& given) {
    const MannKendall test = mannKendall(given.get<Numbers>()).value();
    return {static_cast<double>(test.s), test.z, 1.0 - normalCdf(test.z)};
}

Numbers mannKendallWithTies(const Json& given) {
    const MannKendall test = mannKendall(given.get<Numbers>()).value();
    return {static_cast<double>(test.s), test.variance, test.z};
}

double smallestSignificant(int n, double alpha) {
    for (int s = 0; s <= n * (n - 1) / 2; ++s)
        if ((n * (n - 1) / 2 - s) % 2 == 0 && kendallUpperTail(n, s) <= alpha) return s;
    return -1;
}

Numbers criticalValues(const Json& given) {
    Numbers values;
    for (const int n : given.at("95")) values.push_back(smallestSignificant(n, 0.05));
    for (const int n : given.at("99")) values.push_back(smallestSignificant(n, 0.01));
    return values;
}

// Shrinking factor of batting averages: 1 - (k - 3) * binomial variance / sum of squares.
Numbers shrinkage(const Json& given) {
    RunningSummary averages;
    for (const double average : given.at("averages")) averages.add(average, 1.0);
    const SeriesSummary sums = averages.summary();
    const double variance = sums.mean * (1 - sums.mean) / given.at("at_bats").get<double>();
    return {sums.mean, 1.0 - (sums.n - 3) * variance / sums.ssw};
}

Numbers recommendRaw(const Json& given) {
    return {recommendIndex(given.at("answers").get<std::vector<int>>()).value().raw};
}

Numbers recommendMargins(const Json& given) {
    const double high = given.at("high");
    const double low = given.at("low");
    const int n = given.at("n");
    const auto share = wilson(static_cast<int>(std::lround(high * n)), n).value();
    const double net = high + low - (high - low) * (high - low);
    return {100 * normal975 * std::sqrt(net / n), 100 * (share.second - share.first) / 2};
}

Numbers weightedRating(const Json& given) {
    RunningSummary ratings;
    for (const double rating : given.at("ratings")) ratings.add(rating, 1.0);
    Hyper prior;
    prior.k = given.at("k");
    prior.mu = given.at("mu");
    return {posteriorOf(ratings.summary(), prior, {}).score.value()};
}

Numbers gapTable(const Json& given) {
    Numbers gaps;
    for (std::size_t i = 0; i < given.at("expected").size(); ++i)
        gaps.push_back(given.at("perceived").at(i).get<double>() - given.at("expected").at(i).get<double>());
    return gaps;
}

// Pain told as steps below neutral, read back from the moments' scale.
Numbers peakAndEnd(const Json& given) {
    Numbers averages;
    for (std::size_t i = 0; i < given.at("worst").size(); ++i) {
        const std::vector<int> steps{-given.at("worst").at(i).get<int>(), -given.at("last").at(i).get<int>()};
        averages.push_back((50.0 - journeyOf(steps, 0.5).value().peakEnd) * 3.0 / 50.0);
    }
    return averages;
}

Numbers tabularCusum(const Json& given) {
    const double target = given.at("target");
    const double allowance = given.at("allowance");
    Numbers ups;
    Numbers downs;
    double up = 0;
    double down = 0;
    for (const double value : given.at("values")) {
        ups.push_back(up = cusumStep(up, value - target, allowance));
        downs.push_back(down = cusumStep(down, target - value, allowance));
    }
    ups.insert(ups.end(), downs.begin(), downs.end());
    return ups;
}

Numbers acsi(const Json& given) {
    Numbers scores;
    for (const Json& answers : given.at("answers")) {
        RunningSummary mean;
        for (std::size_t i = 0; i < answers.size(); ++i)
            mean.add((answers.at(i).get<double>() - 1) / 9 * 100, given.at("weights").at(i));
        scores.push_back(mean.summary().mean);
    }
    return scores;
}

Numbers tTable(const Json& given) {
    Numbers quantiles;
    for (const double df : given.at("df")) quantiles.push_back(tQuantile(given.at("p"), df));
    return quantiles;
}

// ((r_EE + r_PP) / 2 - r_EP) / (1 - r_EP): why the gap never stands alone.
Numbers gapReliability(const Json& given) {
    Numbers values;
    for (const Json& r : given) {
        const double between = r.at(2);
        values.push_back(((r.at(0).get<double>() + r.at(1).get<double>()) / 2 - between) / (1 - between));
    }
    return values;
}

const std::map<std::string, Numbers (*)(const Json&)> checks{
    {"W1", wilsonTable}, {"M1", mannKendallByHand}, {"M2", mannKendallWithTies}, {"M3", criticalValues},
    {"S1", shrinkage},   {"N1", recommendRaw},      {"N2", recommendMargins},    {"I1", weightedRating},
    {"G1", gapTable},    {"K1", peakAndEnd},        {"C1", tabularCusum},        {"A1", acsi},
    {"F1", tTable},      {"D1", gapReliability},
};

}  // namespace

TEST_CASE("all 14 published results come out as printed") {
    std::set<std::string> seen;
    for (const Json& check : scoringExamples().at("published")) {
        const std::string id = check.at("id");
        INFO(id << ": " << check.at("source"));
        REQUIRE(checks.count(id) == 1);
        const Numbers computed = checks.at(id)(check.at("given"));
        const auto published = check.at("published").get<Numbers>();
        REQUIRE(computed.size() == published.size());
        // A tolerance of 0 means "the very number"; only the last bits of a double may differ.
        const double tolerance = check.at("tolerance").get<double>() + 1e-9;
        for (std::size_t i = 0; i < computed.size(); ++i) {
            INFO("number " << i << ": published " << published[i] << ", computed " << computed[i]);
            CHECK(std::abs(computed[i] - published[i]) <= tolerance);
        }
        seen.insert(id);
    }
    CHECK(seen.size() == 14);
}

}  // namespace kokemus::tests
