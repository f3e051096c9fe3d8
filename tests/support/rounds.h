// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace kokemus::test {

/// How often a test repeats something at random: `usual` times, or as many times that as KOKEMUS_ROUNDS says.
/// .ci/nightly sets it.
inline int rounds(int usual) {
    const char* factor = std::getenv("KOKEMUS_ROUNDS");
    const int times = factor ? std::atoi(factor) : 1;
    return usual * (times > 1 ? times : 1);
}

}  // namespace kokemus::test
