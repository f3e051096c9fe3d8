// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/capture.h"
#include "language/tokens.h"
#include "language/word_list.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::language {

/// A line being read: the readers below each take the tokens they are sure of and leave the others.
struct CaptureLine {
    std::string_view text;
    std::vector<Token> tokens;
    const CaptureContext& context;
    CapturedLine result;

    [[nodiscard]] Encounter& encounter() { return result.encounter; }
    /// These tokens were understood as `field` and are not part of the note.
    void use(std::size_t first, std::size_t count, std::string_view field);
    /// The same, but what was written stays in the note too.
    void mark(std::size_t first, std::size_t count, std::string_view field);
    /// The unused word at `at`, or nothing.
    [[nodiscard]] const Token* word(std::size_t at) const;
    [[nodiscard]] bool isMark(std::size_t at, std::string_view marks) const;
    /// Where the value after a key word stands: "odotukset 6", "odotukset: 6", "kl. 14".
    [[nodiscard]] std::size_t valueAfter(std::size_t at) const;
    /// True when the words right before `at` are in the list.
    [[nodiscard]] bool follows(std::size_t at, const WordList& words) const;
    /// `question` is the part of a phrase key after "capture_question.".
    void ask(std::string_view question);
};

// In the order they are called: what an earlier one took a later one never sees.
void readProvenance(CaptureLine& line);
void readTags(CaptureLine& line);
void readQuotes(CaptureLine& line);
void readDay(CaptureLine& line);
void readTimeOfDay(CaptureLine& line);
void readAmounts(CaptureLine& line);
void readFeelings(CaptureLine& line);
void readBrandAndVenue(CaptureLine& line);
void readExpectedVisit(CaptureLine& line);
void readChannel(CaptureLine& line);
void readTouchpoint(CaptureLine& line);

}  // namespace kokemus::language
