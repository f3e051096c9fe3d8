// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/scores.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

// Where a brand is weak: touchpoints drawn towards the brand's own score. docs/scoring.md "Touchpoints".
namespace kokemus::scoring {

struct TouchpointSeries {
    std::string touchpoint;
    SeriesSummary summary;
};

/// Figures of the touchpoints that hold anything, in the order given. None for a brand without a score.
[[nodiscard]] std::vector<TouchpointFigure> touchpointFigures(const Posterior& brand, const Hyper& hyper,
                                                              const ScoreSettings& settings,
                                                              std::span<const TouchpointSeries> series);

/// Lowest of the figures that weigh at least one encounter; needs two of them.
[[nodiscard]] std::optional<WeakestLink> weakestLink(const Posterior& brand, const Hyper& hyper,
                                                     std::span<const TouchpointFigure> figures);

}  // namespace kokemus::scoring
