// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/encounter.h"
#include "kokemus/phrases.h"

#include <string>
#include <string_view>
#include <vector>

namespace kokemus {

/// What the one-line parser may lean on.
struct CaptureContext {
    LocalMoment now;
    std::vector<std::string> brands;  ///< known names, most used first
    Language language = Language::Finnish;
};

struct CapturedLine {
    Encounter encounter;                 ///< only what the line said; the rest of the words are its note
    std::vector<std::string> questions;  ///< phrase keys of words that could mean two things and were left in the note
};

/// Reads "eilen klo 14 Stockmann laukku 129 € (ennen 99) odotukset 6 sain 1 pettynyt #hinta" (Finnish, English,
/// Swedish words are all understood, whatever the language). Nothing is guessed: what is not understood stays
/// in the note.
[[nodiscard]] CapturedLine parseLine(std::string_view line, const CaptureContext& context);

}  // namespace kokemus
