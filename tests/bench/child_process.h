// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kokemus::bench {

/// Runs a program with its standard output thrown away, and waits for its end. Returns its exit status; -1 when it
/// could not be started or was ended by a signal.
[[nodiscard]] int runProgram(const std::vector<std::string>& command);

}  // namespace kokemus::bench
