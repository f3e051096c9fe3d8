// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"

#include <string>
#include <string_view>
#include <vector>

// Figures as words, shared by findings and explanations.
namespace kokemus::report {

/// Whole points, rounded half up.
[[nodiscard]] std::string points(double score);
/// "95", "99,5".
[[nodiscard]] std::string percent(double share, const Phrases& phrases);
/// "10", "2,5".
[[nodiscard]] std::string weightText(double weight, const Phrases& phrases);
/// False where the number of encounters says all about their weight.
[[nodiscard]] bool weightMatters(const Posterior& posterior);
/// A score may be told: neither nothing nor too little.
[[nodiscard]] bool hasScore(const Posterior& posterior);

/// What the journal's user calls a touchpoint, else the phrase for it.
[[nodiscard]] std::string touchpointName(std::string_view id, const std::vector<OwnWord>& ownWords,
                                         const Phrases& phrases);
/// As exact as the encounter's own date.
[[nodiscard]] std::string dateText(const EncounterRow& row, const Phrases& phrases);

}  // namespace kokemus::report
