// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/case_report.h"
#include "kokemus/composer.h"
#include "kokemus/encounter.h"
#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "kokemus/scores.h"
#include "report/wording.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::publish {

/// Names the user gave to words of the open vocabularies, by id.
using OwnNames = std::map<std::string, std::string, std::less<>>;

struct DraftEncounter {
    Encounter encounter;
    EncounterScore figures;
};

/// A brand the draft names, and the author's tie to it.
struct Disclosure {
    std::string brand;
    Tie tie = Tie::None;
};

/// Everything a draft is written from; nothing else is asked while it is written.
struct Material {
    std::optional<BrandReport> report;  ///< of a draft about one brand
    ScoreSettings settings;
    Date asOf{};
    std::vector<DraftEncounter> encounters;  ///< in the order of the draft; already freed of what stays at home
    std::vector<Disclosure> disclosures;
    OwnNames touchpoints;
    OwnNames emotions;
    ScoreTable table;                 ///< brands told without a report of their own, disguised ones left out
    std::optional<CaseReport> story;  ///< of a draft about one case; its entries are in `encounters`
    int gathered = 0;                 ///< encounters that were chosen from, told or not
    int gatheredBrands = 0;           ///< brands of the table before any was disguised
    std::string theme;                ///< what the encounters have in common in the author's word: a tag
};

using Parts = std::vector<DraftPart>;

/// The parts as one CommonMark document, ending in a line end. What is left out or empty is not there.
[[nodiscard]] std::string joinedParts(const Parts& parts);

/// The brand summary as CommonMark.
[[nodiscard]] std::string brandSummary(const Material& material, const Phrases& phrases);

// --- shapes: what they say, in their usual order
[[nodiscard]] Parts brandSummaryParts(const Material& material, const Phrases& phrases);
[[nodiscard]] Parts themeParts(const Material& material, const Composition& composition, const Phrases& phrases);
[[nodiscard]] Parts caseStoryParts(const Material& material, const Composition& composition, const Phrases& phrases);
[[nodiscard]] Parts comparisonParts(const Material& material, const Phrases& phrases);
[[nodiscard]] Parts yearParts(const Material& material, const Composition& composition, const Phrases& phrases);
[[nodiscard]] Parts bestParts(const Material& material, const Composition& composition, const Phrases& phrases);
[[nodiscard]] Parts socialParts(const Material& material, const Phrases& phrases);
[[nodiscard]] Parts workshopCardParts(const Material& material, const Composition& composition, const Phrases& phrases);
/// Thanks, feedback and complaint.
[[nodiscard]] Parts letterParts(const Material& material, const Composition& composition, const Phrases& phrases);

// --- pieces of figures: the rules of docs/scoring.md about what may be said stand here and nowhere else
/// The figures of the one brand the draft is about.
[[nodiscard]] std::string figuresBlock(const Material& material, const Phrases& phrases);
/// Figures at the end of a draft about several brands.
[[nodiscard]] std::string figuresBox(const Material& material, const Phrases& phrases);
/// "A is better than B" where the probability is 0.95 or more, else that the encounters do not tell; best first.
[[nodiscard]] std::vector<std::string> comparisonSentences(const Material& material, const Phrases& phrases);
/// The disclosures and the footer, which end every draft.
void addClosing(Parts& parts, const Material& material, const Phrases& phrases);

// --- pieces of one encounter, as Markdown
/// One encounter's section: a heading of level 3 and what belongs below.
[[nodiscard]] std::string encounterSection(const DraftEncounter& entry, const Material& material,
                                           const Phrases& phrases);
/// "14.3.2026: The bag whose price jumped".
[[nodiscard]] std::string encounterHeading(const DraftEncounter& entry, const Material& material,
                                           const Phrases& phrases);
/// Its title or touchpoint; empty when it has neither. Plain text.
[[nodiscard]] std::string encounterTitle(const Encounter& encounter, const Material& material, const Phrases& phrases);
/// Who, where, at which point.
[[nodiscard]] std::string whereLine(const Encounter& encounter, const Material& material, const Phrases& phrases);
/// That it is not the author's own; empty when it is.
[[nodiscard]] std::string notOwnLine(const Encounter& encounter, const Phrases& phrases);
[[nodiscard]] std::string quoteBlock(const Quote& quote, const Phrases& phrases);
[[nodiscard]] std::string viewpointBlock(const Viewpoint& viewpoint, const Phrases& phrases);
/// Expectation and outcome, feelings, price: sentences.
[[nodiscard]] std::vector<std::string> factSentences(const DraftEncounter& entry, const Material& material,
                                                     const Phrases& phrases);
/// What was promised, until when, and what came of it.
[[nodiscard]] std::vector<std::string> promiseSentences(const Material& material, const Phrases& phrases);
/// The brand, or "a café": plain text.
[[nodiscard]] std::string partyName(const Party& party, const Phrases& phrases);
/// The first party, else the sector of the encounter; empty when neither is told.
[[nodiscard]] std::string subjectOf(const Encounter& encounter, const Phrases& phrases);

/// "## " and the heading of that name, in the composition's tone.
[[nodiscard]] std::string headingOf(std::string_view name, HeadingTone tone, const Phrases& phrases);
/// A part under a heading; without a text there is no heading either.
[[nodiscard]] DraftPart section(std::string key, const std::string& heading, const std::string& text);
/// Seen, shown by a paper, or told by somebody; opinions and guesses stand apart.
[[nodiscard]] bool isFact(const Viewpoint& viewpoint);
/// First letter in upper case. Letters of the three languages only.
using report::capitalised;
/// A part for each encounter: its title as a heading, quotes first, then where, when and the author's own words.
void addAnecdotes(Parts& parts, const std::vector<const DraftEncounter*>& entries, const Material& material,
                  const Phrases& phrases);
/// What the author learned, one paragraph an encounter; `skip` of them left out.
[[nodiscard]] std::string lessonsOf(const Material& material, std::size_t skip);

[[nodiscard]] std::string joined(const std::vector<std::string>& items, std::string_view separator);
[[nodiscard]] std::string bulletList(const std::vector<std::string>& lines);

/// When it happened, as precisely as it is known: "14.3.2026 klo 14.05", "kesällä 2024".
[[nodiscard]] std::string shownTime(const Encounter& encounter, const Phrases& phrases);

}  // namespace kokemus::publish
