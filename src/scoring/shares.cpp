// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/shares.h"

#include "scoring/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace kokemus::scoring {

namespace {

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// Equal values share the mean of their ranks.
std::vector<double> midRanks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        for (std::size_t i = first; i < end; ++i) ranks[order[i]] = 0.5 * static_cast<double>(first + end - 1) + 1.0;
        first = end;
    }
    return ranks;
}

}  // namespace

std::optional<Share> jeffreys(int x, int n, double level) {
    if (n <= 0) return std::nullopt;
    const double tail = (1.0 - level) / 2.0;
    const double a = x + 0.5;
    const double b = n - x + 0.5;
    Share share{x, n, static_cast<double>(x) / n, a / (n + 1.0), 0.0, 1.0};
    if (x > 0) share.low = betaQuantile(tail, a, b);
    if (x < n) share.high = betaQuantile(1.0 - tail, a, b);
    return share;
}

std::optional<std::pair<double, double>> wilson(int x, int n) {
    if (n <= 0) return std::nullopt;
    const double z2 = normal975 * normal975;
    const double p = static_cast<double>(x) / n;
    const double centre = p + z2 / (2.0 * n);
    const double half = normal975 * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n));
    const double scale = 1.0 + z2 / n;
    return std::pair(std::max(0.0, (centre - half) / scale), std::min(1.0, (centre + half) / scale));
}

std::optional<EmotionMeaning> builtInMeaning(std::string_view emotion) {
    for (const EmotionTerm& term : builtInEmotions())
        if (term.id == emotion) return EmotionMeaning{term.valence, term.cluster};
    return std::nullopt;
}

NetEmotion netEmotion(std::span<const Feeling> feelings, const MeaningOf& meaningOf) {
    NetEmotion result;
    std::array<int, 4> clusters{};
    for (const Feeling& feeling : feelings) {
        if (feeling.emotion == "neutral") ++result.neutralCount;
        const std::optional<EmotionMeaning> meaning = meaningOf(feeling.emotion);
        if (!meaning) continue;
        if (meaning->valence > 0) result.positive += feeling.intensity;
        if (meaning->valence < 0) result.negative += feeling.intensity;
        if (meaning->cluster != Cluster::None)
            clusters[static_cast<std::size_t>(meaning->cluster)] += feeling.intensity;
    }
    const double all = result.positive + result.negative;
    if (all <= 0) return result;
    result.net = 100.0 * (result.positive - result.negative) / all;
    for (std::size_t i = 0; i < clusters.size(); ++i) result.clusterShare[i] = clusters[i] / all;
    return result;
}

std::optional<RecommendIndex> recommendIndex(std::span<const int> answers) {
    if (answers.empty()) return std::nullopt;
    RecommendIndex result;
    result.n = static_cast<int>(answers.size());
    int sum = 0;
    for (const int answer : answers) {
        sum += answer;
        if (answer >= 9) ++result.high;
        if (answer <= 6) ++result.low;
    }
    result.middle = result.n - result.high - result.low;
    result.raw = 100.0 * (result.high - result.low) / result.n;
    result.meanAnswer = static_cast<double>(sum) / result.n;
    const double up = result.high + 0.5;
    const double down = result.low + 0.5;
    const double all = result.n + 1.5;
    const double mean = (up - down) / all;
    const double variance = (up * (all - up) + down * (all - down) + 2 * up * down) / (all * all * (all + 1));
    const double half = normal975 * std::sqrt(variance);
    result.mean = 100.0 * mean;
    result.lower = 100.0 * std::clamp(mean - half, -1.0, 1.0);
    result.upper = 100.0 * std::clamp(mean + half, -1.0, 1.0);
    return result;
}

std::optional<double> spearman(std::span<const double> a, std::span<const double> b) {
    if (a.size() < 3 || a.size() != b.size()) return std::nullopt;
    const std::vector<double> x = midRanks(a);
    const std::vector<double> y = midRanks(b);
    const double mean = meanOf(x);  // the same for both: 1..n shared out
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
        xy += (x[i] - mean) * (y[i] - mean);
    }
    if (xx == 0 || yy == 0) return std::nullopt;
    return xy / std::sqrt(xx * yy);
}

std::optional<RecoveryCheck> recoveryCheck(std::span<const double> clean, std::span<const double> recovered,
                                           const Hyper& hyper) {
    if (clean.empty() || recovered.empty()) return std::nullopt;
    RecoveryCheck check;
    check.difference = meanOf(recovered) - meanOf(clean);
    check.se =
        hyper.sigma * std::sqrt(1.0 / static_cast<double>(recovered.size()) + 1.0 / static_cast<double>(clean.size()));
    check.p = tCdf(check.difference / check.se, hyper.df);
    return check;
}

}  // namespace kokemus::scoring
