// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

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

/// Names that the journal's user gave to words, by id.
using OwnNames = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] OwnNames ownNames(const std::vector<OwnWord>& words);
[[nodiscard]] Result<OwnNames> ownNames(Journal& journal, std::string_view kind);
/// What the journal's user calls a word of an open vocabulary, else the phrase for it, else its id.
[[nodiscard]] std::string nameOf(std::string_view kind, std::string_view id, const OwnNames& own,
                                 const Phrases& phrases);
/// First letter in upper case, for names that stand alone. Letters of the three languages only.
[[nodiscard]] std::string capitalised(std::string text);
/// As exact as the encounter's own date.
[[nodiscard]] std::string dateText(std::optional<Date> date, std::optional<Precision> precision,
                                   const Phrases& phrases);

}  // namespace kokemus::report
