// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/scores.h"

#include <ostream>
#include <string>
#include <string_view>

namespace kokemus::cli {

/// Text fit for a terminal: control characters, which could steer it, become blanks.
[[nodiscard]] std::string plain(std::string_view text);

/// Exactly `width` characters: cut with "…", or filled with blanks.
[[nodiscard]] std::string column(std::string_view text, std::size_t width);

/// One line of the encounter list: id, date, brand, touchpoint, score or "–", title or first words.
void printRow(std::ostream& out, const EncounterRow& row, const Phrases& phrases);

/// One line of the brand table: name, score with interval and n (never cut), evidence.
void printBrand(std::ostream& out, const BrandScore& brand, const Phrases& phrases);

/// Everything an encounter says, one line a field.
void printEncounter(std::ostream& out, const Encounter& encounter, const std::optional<double>& score,
                    const Phrases& phrases, bool withPrivateNote);

}  // namespace kokemus::cli
