// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few distributions the scores need. Boost.Math stays behind this header.
namespace kokemus::scoring {

inline constexpr double normal975 = 1.959963984540054;  ///< .975 quantile of the normal distribution

[[nodiscard]] double normalCdf(double z);
/// Student's t; df > 0.
[[nodiscard]] double tCdf(double t, double df);
/// p in (0, 1), df > 0.
[[nodiscard]] double tQuantile(double p, double df);
/// p in [0, 1], a > 0, b > 0.
[[nodiscard]] double betaQuantile(double p, double a, double b);
/// P(F >= f) with df1 and df2 degrees of freedom; f >= 0.
[[nodiscard]] double fUpperTail(double f, double df1, double df2);

}  // namespace kokemus::scoring
