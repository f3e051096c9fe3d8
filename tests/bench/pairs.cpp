// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/pairs.h"

#include <algorithm>
#include <cmath>

namespace kokemus::bench {
namespace {

/// Linear between the neighbours; 0 of nothing.
double quantile(std::vector<double> values, double p) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const double position = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], position - static_cast<double>(below));
}

}  // namespace

void Pairs::add(benchmark::State& state, double ours, double floor) {
    state.SetIterationTime(ours);
    m_ours.push_back(ours);
    m_floors.push_back(floor);
    m_ratios.push_back(ours / floor);
}

void Pairs::report(benchmark::State& state) const {
    state.counters["n"] = static_cast<double>(m_ratios.size());
    state.counters["ours_ms"] = 1000 * quantile(m_ours, 0.5);
    state.counters["floor_ms"] = 1000 * quantile(m_floors, 0.5);
    state.counters["ratio"] = quantile(m_ratios, 0.5);
    state.counters["ratio_q1"] = quantile(m_ratios, 0.25);
    state.counters["ratio_q3"] = quantile(m_ratios, 0.75);
}

}  // namespace kokemus::bench
