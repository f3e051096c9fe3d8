// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/touchpoints.h"

#include "scoring/distributions.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>

namespace kokemus::scoring {

namespace {

constexpr double clearFrom = 0.90;
constexpr double rounding = 1e-12;

double squared(double value) { return value * value; }

// The brand's score if the weakest link had the mean of the others, all weights as they are. The brand's mean
// moves by the link's share of the difference; with steps the touchpoints' mean is not quite the brand's.
double scoreIfAverage(const Posterior& brand, const Hyper& hyper, std::span<const TouchpointFigure> figures,
                      const TouchpointFigure& weakest) {
    double others = 0;
    double weight = 0;
    for (const TouchpointFigure& figure : figures) {
        if (&figure == &weakest) continue;
        others += figure.weight * figure.rawMean;
        weight += figure.weight;
    }
    const double raised = others / weight - weakest.rawMean;
    const double mean = *brand.rawMean + raised * weakest.weight / (weight + weakest.weight);
    return std::clamp((hyper.k * hyper.mu + brand.weight * mean) / (hyper.k + brand.weight), 0.0, 100.0);
}

}  // namespace

std::vector<TouchpointFigure> touchpointFigures(const Posterior& brand, const Hyper& hyper,
                                                const ScoreSettings& settings,
                                                std::span<const TouchpointSeries> series) {
    std::vector<TouchpointFigure> figures;
    if (!brand.score) return figures;
    const double k = squared(hyper.sigma / settings.tauTouchpoint);
    for (const auto& [touchpoint, sums] : series) {
        if (sums.n == 0) continue;
        const double pull = k / (k + sums.weight);
        TouchpointFigure figure;
        figure.touchpoint = touchpoint;
        figure.n = sums.n;
        figure.weight = sums.weight;
        figure.rawMean = sums.mean;
        figure.score = pull * *brand.score + (1.0 - pull) * sums.mean;
        figure.sd = std::sqrt(squared(hyper.sigma) / (k + sums.weight) + squared(pull * *brand.sd));
        figures.push_back(figure);
    }
    return figures;
}

std::optional<WeakestLink> weakestLink(const Posterior& brand, const Hyper& hyper,
                                       std::span<const TouchpointFigure> figures) {
    std::vector<const TouchpointFigure*> candidates;
    for (const TouchpointFigure& figure : figures)
        if (figure.weight >= 1.0 - rounding) candidates.push_back(&figure);
    if (candidates.size() < 2 || !brand.score) return std::nullopt;
    const auto key = [](const TouchpointFigure* figure) {
        return std::tuple(figure->score, -figure->weight, std::string_view(figure->touchpoint));
    };
    std::partial_sort(candidates.begin(), candidates.begin() + 2, candidates.end(),
                      [&](const auto* a, const auto* b) { return key(a) < key(b); });
    const TouchpointFigure& weakest = *candidates[0];
    const TouchpointFigure& second = *candidates[1];
    WeakestLink link;
    link.touchpoint = weakest.touchpoint;
    link.score = weakest.score;
    link.drop = *brand.score - weakest.score;
    link.p = normalCdf((second.score - weakest.score) / std::hypot(weakest.sd, second.sd));
    link.clear = link.p >= clearFrom;
    link.n = weakest.n;
    link.ifAverage = scoreIfAverage(brand, hyper, figures, weakest);
    return link;
}

}  // namespace kokemus::scoring
