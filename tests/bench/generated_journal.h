// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/result.h"

#include <random>
#include <string>

namespace kokemus::bench {

/// Encounters as a person might write them over ten years: 200 invented brands of which a few are met often, notes
/// of 20 to 120 words. The same seed gives the same encounters everywhere.
class EncounterGenerator {
public:
    explicit EncounterGenerator(unsigned seed) : m_random(seed) {}
    [[nodiscard]] Encounter next();

private:
    /// 0 .. below-1
    int draw(int below);
    std::string words(int count);

    std::mt19937 m_random;
};

/// A new journal of `count` generated encounters at `path`, replacing what is there.
[[nodiscard]] Result<void> makeJournal(const std::string& path, int count);

/// A folder of this process's own below the system's temporary one, removed at its end.
[[nodiscard]] const std::string& temporaryFolder();

}  // namespace kokemus::bench
