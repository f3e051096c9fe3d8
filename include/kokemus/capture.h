// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/base_forms.h"
#include "kokemus/date.h"
#include "kokemus/encounter.h"
#include "kokemus/phrases.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus {

struct BrandUse;

/// A place the journal knows.
struct KnownVenue {
    std::string name;
    std::string brand;  ///< whose place it is; may be empty
};

/// What the one-line parser may lean on.
struct CaptureContext {
    LocalMoment now;
    std::vector<std::string> brands;  ///< known names, most used first
    Language language = Language::Finnish;
    std::vector<KnownVenue> venues;  ///< most used first
    /// Where present, inflected forms that no simple ending explains are understood too ("Aallossa").
    BaseForms baseForms;
};

/// Makes the brands of a journal and their venues the names the line may lean on.
void setNames(CaptureContext& context, const std::vector<BrandUse>& brands);

/// A part of the line and what it was understood as.
struct UnderstoodSpan {
    std::size_t begin = 0;  ///< bytes into the line
    std::size_t end = 0;    ///< the byte after the last
    /// As in the interchange format: occurred_on, occurred_at, brand, venue, channel, touchpoint, expectation,
    /// expectation_timing, outcome, feelings, price_expected, price_actual, lost_purchase, waiting_minutes,
    /// spent_minutes, quotes, tags, provenance.
    std::string field;

    bool operator==(const UnderstoodSpan&) const = default;
};

struct CapturedLine {
    Encounter encounter;                 ///< only what the line said; the rest of the words are its note
    std::vector<std::string> questions;  ///< phrase keys of words that could mean two things and were left in the note
    std::vector<UnderstoodSpan> understood;  ///< in the order of the line, never overlapping
};

/// Reads "eilen klo 14 Stockmann laukku 129 € (ennen 99) odotukset 6 sain 1 pettynyt #hinta" (Finnish, English,
/// Swedish words are all understood, whatever the language). Nothing is guessed: what is not understood stays
/// in the note word for word. A channel or touchpoint named in the middle of a sentence is understood and stays there
/// as well. A line without a date has none: whoever saves it knows when it was written.
[[nodiscard]] CapturedLine parseLine(std::string_view line, const CaptureContext& context);

}  // namespace kokemus
