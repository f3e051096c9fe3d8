// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/report_figure.h"
#include "kokemus/scores.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kokemus {

struct ScoreRequest {
    Filter filter;      ///< narrows what is shown, never the prior
    std::string brand;  ///< id; empty = all
    Date asOf{};
    ScoreSettings settings;
    bool withTrend = false;
    bool withWeakest = false;
};

/// A request for all brands with the settings that the journal keeps.
[[nodiscard]] Result<ScoreRequest> ownScoreRequest(Journal& journal, Date asOf, const Filter& filter = {});

/// Figures of all brands, or one. Of `settings`, what made the stored scores of encounters (coverage, gap, journey)
/// is the journal's own; weights, half-life and everything about brands may differ from it for one look. A brand asked
/// for that has no counting encounter comes with n = 0.
[[nodiscard]] Result<ScoreTable> scoreTable(Journal& journal, const ScoreRequest& request);

struct TouchpointLine {
    TouchpointFigure figure;
    std::string name;
    double low = 0, high = 100;  ///< at the level of the settings
};

/// One encounter's score on its day, for pictures.
struct DatedScore {
    std::string encounter;  ///< id
    int day = 0;            ///< dayNumber()
    double score = 0;
    double weight = 0;
    bool vague = false;  ///< its date says no more than the month: not part of trend and change points
};

/// From `since` on the encounters ran otherwise than before (scoring.md "Trend and change").
struct ChangePoint {
    std::size_t since = 0;  ///< index into BrandReport::scores
    std::size_t at = 0;     ///< the encounter that made it sure
    bool up = false;
};

/// Both answers of one encounter, 1..7.
struct AbilityWillingnessPoint {
    std::string encounter;  ///< id
    int ability = 0, willingness = 0;
};

/// One promise of the brand.
struct LedgerPromise {
    std::string encounter;  ///< id
    std::string text;
    std::optional<Date> dueOn, settledOn;
    PromiseState state{};
    std::optional<int> daysLate;  ///< settled (or, while open, the day of the report) less due; below 0 = early
};

/// One price that was expected and the one that was asked. Minor units of `currency`.
struct LedgerPrice {
    std::string encounter;  ///< id
    std::int64_t expected = 0, actual = 0;
    std::string currency;
    std::optional<double> changePercent;  ///< of the expected price; absent when that is 0
    std::optional<double> shareOfNew;     ///< of the actual price; absent when that is 0
};

/// Everything a brand page says.
struct BrandReport {
    BrandScore brand;
    Hyper hyper;
    std::array<Hyper, componentCount> componentHyper{};
    Date asOf{};
    Language language{};
    std::string headline;      ///< "76 (66–86), 10 kokemusta" or "2 kokemusta – liian vähän kokemuslukuun"
    std::string evidence;      ///< label
    std::string evidenceHelp;  ///< what the label means, one sentence
    std::string verdict;       ///< empty when there is none
    std::vector<std::string> findings;  ///< sentences: weakest link, trend, promises
    std::vector<TouchpointLine> touchpoints;
    Explanation explanation;
    std::vector<std::string> filter;  ///< the filter in words, one phrase a condition; empty = all encounters
    /// The day of the report, the half-life and settings that are not the usual ones: a sentence each.
    std::vector<std::string> notes;
    std::vector<ReportSection> sections;  ///< every figure, told and explained
    // what pictures are drawn from
    std::vector<DatedScore> scores;  ///< of the encounters that count, in series order
    std::vector<ChangePoint> changes;
    std::vector<AbilityWillingnessPoint> abilityWillingness;
    std::vector<LedgerPromise> promises;  ///< by due date, those without one last
    std::vector<LedgerPrice> prices;      ///< in series order
    std::string footer;                   ///< one person's recorded experiences ...
};

[[nodiscard]] Result<BrandReport> brandReport(Journal& journal, const ScoreRequest& request, Language language);

/// One touchpoint in one sector, over all brands and "some café" alike.
struct TouchpointCell {
    std::string touchpoint;  ///< id
    std::string sector;      ///< id; empty when neither brand nor encounter tells it
    int entries = 0;         ///< encounters
    Posterior posterior;     ///< n counts moments: a step each, or the whole encounter where it tells no steps
    std::string name;        ///< "Arrival", in the user's own word where there is one
    std::string sectorName;
    std::string headline;  ///< as scoreHeadline(), but counting the entries
};

/// What most brands never gather enough entries for, told by touchpoint and sector instead.
struct TouchpointTable {
    Date asOf{};
    Hyper hyper;                        ///< of the brands: a cell is drawn towards the journal's mean as a brand is
    std::vector<TouchpointCell> cells;  ///< most entries first
};

/// Of the request the brand is not looked at. Encounters without a touchpoint are left out. The entries behind a
/// cell are those of a filter with its touchpoint and its sector.
[[nodiscard]] Result<TouchpointTable> touchpointTable(Journal& journal, const ScoreRequest& request, Language language);

/// The headline of a score alone: score (low–high), n; below weight 3 how many entries and that they are too few.
[[nodiscard]] std::string scoreHeadline(const Posterior& posterior, const Phrases& phrases);

}  // namespace kokemus
