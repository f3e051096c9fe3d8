// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace kokemus::bench {

/// Runs a program with its standard output thrown away, and waits for its end. Returns its exit status; -1 when it
/// could not be started or was ended by a signal.
[[nodiscard]] int runProgram(const std::vector<std::string>& command);

/// The benchmark's iterations: a run of our program and one of the floor's in turns.
void comparePrograms(benchmark::State& state, const std::vector<std::string>& ours,
                     const std::vector<std::string>& floor);

}  // namespace kokemus::bench
