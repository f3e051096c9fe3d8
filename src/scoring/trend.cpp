// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/trend.h"

#include "scoring/distributions.h"
#include "scoring/theil_sen.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kokemus::scoring {

namespace {

constexpr int exactUpTo = 10;        // without ties
constexpr int permutationUpTo = 8;   // with ties: at most 40,320 orders
constexpr double daysAYear = 365.0;  // of the slope

std::int64_t pairsOf(std::int64_t n) { return n * (n - 1) / 2; }

// Sorts values[first, end) and counts the pairs that were falling.
std::int64_t countFalling(std::vector<double>& values, std::vector<double>& spare, std::size_t first, std::size_t end) {
    if (end - first < 2) return 0;
    const std::size_t middle = first + (end - first) / 2;
    std::int64_t falling = countFalling(values, spare, first, middle) + countFalling(values, spare, middle, end);
    std::size_t left = first;
    std::size_t right = middle;
    for (std::size_t out = first; out < end; ++out) {
        if (right == end || (left < middle && values[left] <= values[right])) {
            spare[out] = values[left++];
        } else {
            falling += static_cast<std::int64_t>(middle - left);
            spare[out] = values[right++];
        }
    }
    std::copy(spare.begin() + static_cast<std::ptrdiff_t>(first), spare.begin() + static_cast<std::ptrdiff_t>(end),
              values.begin() + static_cast<std::ptrdiff_t>(first));
    return falling;
}

struct KendallCount {
    std::int64_t s = 0;
    std::int64_t tiedPairs = 0;
    double variance = 0;
};

KendallCount countKendall(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::vector<double> spare(sorted.size());
    const std::int64_t falling = countFalling(sorted, spare, 0, sorted.size());
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    KendallCount count;
    double tied = 0;
    for (auto group = sorted.begin(); group != sorted.end();) {
        const auto end = std::upper_bound(group, sorted.end(), *group);
        count.tiedPairs += pairsOf(end - group);
        tied += term(static_cast<double>(end - group));
        group = end;
    }
    count.s = pairsOf(static_cast<std::int64_t>(values.size())) - count.tiedPairs - 2 * falling;
    count.variance = (term(static_cast<double>(values.size())) - tied) / 18.0;
    return count;
}

// Share of all orders of the values whose |S| is at least this one's. Each distinct order of tied values stands
// for the same number of orders, so distinct ones suffice.
double permutationP(std::span<const double> values, std::int64_t s) {
    std::vector<double> order(values.begin(), values.end());
    std::sort(order.begin(), order.end());
    int all = 0;
    int extreme = 0;
    do {
        std::int64_t found = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t j = i + 1; j < order.size(); ++j) found += (order[j] > order[i]) - (order[j] < order[i]);
        ++all;
        if (std::abs(found) >= std::abs(s)) ++extreme;
    } while (std::next_permutation(order.begin(), order.end()));
    return static_cast<double>(extreme) / all;
}

}  // namespace

double kendallUpperTail(int n, std::int64_t s) {
    std::vector<double> shares{1.0};  // of the permutations, by number of inversions
    for (int m = 2; m <= n; ++m) {
        std::vector<double> next(shares.size() + static_cast<std::size_t>(m) - 1, 0.0);
        for (std::size_t i = 0; i < shares.size(); ++i)
            for (std::size_t j = 0; j < static_cast<std::size_t>(m); ++j) next[i + j] += shares[i] / m;
        shares = std::move(next);
    }
    double tail = 0;
    for (std::size_t inversions = 0; inversions < shares.size(); ++inversions)
        if (pairsOf(n) - 2 * static_cast<std::int64_t>(inversions) >= s) tail += shares[inversions];
    return tail;
}

std::optional<MannKendall> mannKendall(std::span<const double> values) {
    if (values.size() < 2) return std::nullopt;
    const KendallCount count = countKendall(values);
    MannKendall result;
    result.n = static_cast<int>(values.size());
    result.s = count.s;
    result.tau = static_cast<double>(count.s) / static_cast<double>(pairsOf(result.n));
    result.variance = count.variance;
    const std::int64_t size = std::abs(count.s);
    if (size > 0 && count.variance > 0)
        result.z =
            std::copysign(static_cast<double>(size - 1) / std::sqrt(count.variance), static_cast<double>(count.s));
    if (count.tiedPairs == 0 && result.n <= exactUpTo) {
        result.method = MannKendall::Method::Exact;
        result.p = 2.0 * kendallUpperTail(result.n, size);
    } else if (count.tiedPairs > 0 && result.n <= permutationUpTo) {
        result.method = MannKendall::Method::Permutation;
        result.p = permutationP(values, count.s);
    } else {
        result.p = 2.0 * normalCdf(-std::abs(result.z));
    }
    result.p = std::min(1.0, result.p);
    return result;
}

Trend trendOf(std::span<const int> days, std::span<const double> scores, const ScoreSettings& settings) {
    Trend trend;
    trend.n = static_cast<int>(scores.size());
    const std::optional<MannKendall> test = mannKendall(scores);
    if (!test) return trend;
    trend.p = test->p;
    trend.s = test->s;
    if (const std::optional<double> slope = theilSenSlope(days, scores)) trend.slopePerYear = daysAYear * *slope;
    if (trend.n < settings.trendMinN) return trend;
    if (test->p >= settings.trendAlpha)
        trend.label = TrendLabel::NoTrend;
    else
        trend.label = test->s > 0 ? TrendLabel::Improving : TrendLabel::Worsening;
    return trend;
}

double cusumStep(double sum, double deviation, double allowance) { return std::max(0.0, sum + deviation - allowance); }

Cusum cusumOf(std::span<const double> scores, const Hyper& hyper, const ScoreSettings& settings) {
    Cusum result;
    double count = 0;
    double sum = 0;
    double up = 0;
    double down = 0;
    std::size_t upSince = 0;
    std::size_t downSince = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double foretold = (hyper.k * hyper.mu + sum) / (hyper.k + count);
        const double z = (scores[i] - foretold) / (hyper.sigma * std::sqrt(1.0 + 1.0 / (hyper.k + count)));
        if (up == 0.0) upSince = i;
        if (down == 0.0) downSince = i;
        up = cusumStep(up, z, settings.cusumK);
        down = cusumStep(down, -z, settings.cusumK);
        result.z.push_back(z);
        result.up.push_back(up);
        result.down.push_back(down);
        count += 1.0;
        sum += scores[i];
        if (up <= settings.cusumH && down <= settings.cusumH) continue;
        const bool rose = up > settings.cusumH;
        result.alarms.push_back({i, rose ? upSince : downSince, rose});
        up = down = count = sum = 0.0;
    }
    return result;
}

}  // namespace kokemus::scoring
