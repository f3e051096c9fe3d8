// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "report/brand_rows.h"
#include "report/wording.h"
#include "scoring/shares.h"

#include <map>
#include <string>
#include <vector>

// What the encounters behind a score tell beside it.
namespace kokemus::report {

/// A counting encounter with what the figures of a report ask for, and no more: there may be very many.
struct ToldEncounter {
    std::string id;
    std::string label;  ///< date, touchpoint and title
    int day = 0;
    bool vague = false;
    bool again = false;  ///< a second party of the same brand (after a merge): counts in scores only
    double score = 0;
    double weight = 0;
    std::array<std::optional<double>, componentCount> components;
    double coverage = 0;  ///< 0..1
    std::optional<double> gap;
    std::vector<Feeling> feelings;
    std::vector<Feeling> laterFeelings;  ///< when last asked again
    std::vector<Promise> promises;       ///< of the brand
    std::optional<std::int64_t> priceExpected, priceActual, lostPurchase;
    std::string currency;
    std::optional<int> severity;
    std::optional<Recovery> recovery;
    std::optional<int> feelingBefore, feelingAfter;  ///< recovery
    std::optional<int> ability, willingness, uplift, wouldRecommend;
    std::optional<Return> wouldReturn;
    bool satisfied = false;
    bool delighted = false;
    std::string venue;
    std::string caseId;
    std::optional<WhyLogged> whyLogged;
    int daysLate = 0;  ///< recorded after it occurred; 0 for vague dates
};

/// Below this coverage (share of the weights that were answered) a score is called rough.
inline constexpr double roughCoverage = 0.65;
/// An encounter written down more than this many days afterwards is late.
inline constexpr int lateAfterDays = 7;
/// Days between the encounter and its being written down, 0 or more; 0 for vague dates.
[[nodiscard]] int daysLate(const Encounter& encounter);

/// The journal's own words: names, and what its emotions mean.
struct OwnMeanings {
    OwnNames touchpoints;
    OwnNames emotions;
    OwnNames cases;                                                        ///< titles by id
    std::map<std::string, scoring::EmotionMeaning, std::less<>> meanings;  ///< those that differ from the built-in

    [[nodiscard]] std::optional<scoring::EmotionMeaning> meaningOf(std::string_view emotion) const;
    [[nodiscard]] std::optional<double> valenceOf(std::string_view emotion) const;
};
[[nodiscard]] Result<OwnMeanings> ownMeanings(Journal& journal);

/// The encounters behind `rows`, in their order, each read once. Of promises those that `brand` (an id) gave. An empty
/// `brand` takes all promises, and reads the encounters in one pass over those that pass `filter`.
[[nodiscard]] Result<std::vector<ToldEncounter>> toldEncounters(Journal& journal, const Filter& filter,
                                                                const std::string& brand,
                                                                const std::vector<ReadRow>& rows,
                                                                const OwnMeanings& own, const Phrases& phrases);

/// The filter of a report, one phrase a condition. Cases that are given by id are named by their title.
[[nodiscard]] std::vector<std::string> filterText(const Filter& filter, const OwnMeanings& own, const Phrases& phrases);

[[nodiscard]] Contribution contributionOf(const ToldEncounter& told, std::string words);

}  // namespace kokemus::report
