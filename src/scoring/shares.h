// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/scores.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

// Shares, feelings and intentions beside the score. docs/scoring.md "Beside the score".
namespace kokemus::scoring {

struct Share {
    int x = 0;
    int n = 0;
    double share = 0;  ///< x / n
    double mean = 0;   ///< of Beta(x + 1/2, n - x + 1/2)
    double low = 0;
    double high = 1;
};

/// x of n with the Jeffreys interval (Brown, Cai & DasGupta 2001). Nothing when n is 0. level in (0, 1).
[[nodiscard]] std::optional<Share> jeffreys(int x, int n, double level);

/// Wilson's 95 % interval of x of n, the cross-check of jeffreys(). Nothing when n is 0.
[[nodiscard]] std::optional<std::pair<double, double>> wilson(int x, int n);

struct EmotionMeaning {
    double valence = 0;
    Cluster cluster = Cluster::None;
};
using MeaningOf = std::function<std::optional<EmotionMeaning>(std::string_view emotion)>;
[[nodiscard]] std::optional<EmotionMeaning> builtInMeaning(std::string_view emotion);

/// Sums of intensities, after Shaw's net emotional value.
struct NetEmotion {
    int positive = 0;
    int negative = 0;
    int neutralCount = 0;
    std::optional<double> net;                          ///< 100 (P - N) / (P + N), -100..100; absent when both are 0
    std::array<std::optional<double>, 4> clusterShare;  ///< of P + N: advocacy, recommendation, attention, destroying
};
[[nodiscard]] NetEmotion netEmotion(std::span<const Feeling> feelings, const MeaningOf& meaningOf);

/// Answers 0..10 to "would you recommend": share of 9-10 less share of 0-6, in points -100..100, with the
/// Dirichlet(1/2, 1/2, 1/2) posterior. One person's answers, never to be called NPS.
struct RecommendIndex {
    int n = 0, high = 0, middle = 0, low = 0;  ///< answers 9-10, 7-8, 0-6
    double raw = 0;
    double mean = 0;
    double lower = 0, upper = 0;  ///< 95 %
    double meanAnswer = 0;
};
[[nodiscard]] std::optional<RecommendIndex> recommendIndex(std::span<const int> answers);

/// Rank correlation with mid-ranks. Nothing for fewer than 3 pairs or when one side does not vary.
[[nodiscard]] std::optional<double> spearman(std::span<const double> a, std::span<const double> b);

/// Well recovered failures against encounters without any: the recovery paradox observed, not assumed.
struct RecoveryCheck {
    double difference = 0;  ///< points
    double se = 0;
    double p = 0;  ///< probability that recovered ones are better; to be said only from 0.95
};
[[nodiscard]] std::optional<RecoveryCheck> recoveryCheck(std::span<const double> clean,
                                                         std::span<const double> recovered, const Hyper& hyper);

}  // namespace kokemus::scoring
