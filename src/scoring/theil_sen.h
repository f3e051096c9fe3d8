// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace kokemus::scoring {

/// Theil-Sen slope: median of (y_j - y_i) / (day_j - day_i) over all pairs with different days, in points a day.
/// Days ascend; both spans are equally long. Nothing when no two days differ. The result depends on the values
/// alone; O(n log n) a step for long series, of which about 50 are needed at most.
[[nodiscard]] std::optional<double> theilSenSlope(std::span<const int> days, std::span<const double> values);

}  // namespace kokemus::scoring
