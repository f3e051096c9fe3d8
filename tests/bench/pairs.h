// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace kokemus::bench {

/// Times of the same work done by us and by a bare floor, measured in turns so that a slow moment of the machine
/// hits both.
class Pairs {
public:
    /// Seconds. Becomes the iteration's time.
    void add(benchmark::State& state, double ours, double floor);
    /// Counters of the benchmark: n, medians in milliseconds, and of the ratios the median and the quartiles.
    void report(benchmark::State& state) const;

private:
    std::vector<double> m_ours, m_floors, m_ratios;
};

/// Seconds that `work` takes on the wall clock.
template <class Work>
[[nodiscard]] double secondsOf(Work work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

}  // namespace kokemus::bench
