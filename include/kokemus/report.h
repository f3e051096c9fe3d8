// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/scores.h"

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

/// Figures of all brands, or one. Of `settings`, what made the stored scores of encounters (coverage, gap, journey)
/// is the journal's own; weights, half-life and everything about brands may differ from it for one look. A brand asked
/// for that has no counting encounter comes with n = 0.
[[nodiscard]] Result<ScoreTable> scoreTable(Journal& journal, const ScoreRequest& request);

/// One encounter's contribution to a figure.
struct Contribution {
    std::string encounter;  ///< id
    std::string label;      ///< date, touchpoint and title, in the language asked for
    double score = 0;
    double weight = 0;
};

/// Why a figure is what it is: produced with the figure, the same in window, command line and export.
struct Explanation {
    std::string title;
    std::string statement;             ///< the figure in words, with interval and n, or why there is none
    std::vector<std::string> reasons;  ///< sentences: evidence, raw mean beside the careful one, what counts, settings
    std::string formula;
    std::vector<std::pair<std::string, std::string>> constants;  ///< name, value
    std::vector<Contribution> contributions;
    std::string source;  ///< where the formula comes from
};

struct TouchpointLine {
    TouchpointFigure figure;
    std::string name;
};

/// Everything a brand page says.
struct BrandReport {
    BrandScore brand;
    Hyper hyper;
    Date asOf{};
    Language language{};
    std::string headline;      ///< "76 (66–86), 10 kokemusta" or "2 kokemusta – liian vähän kokemuslukuun"
    std::string evidence;      ///< label
    std::string evidenceHelp;  ///< what the label means, one sentence
    std::string verdict;       ///< empty when there is none
    std::vector<std::string> findings;  ///< sentences: weakest link, trend, promises
    std::vector<TouchpointLine> touchpoints;
    Explanation explanation;
    std::string footer;  ///< one person's recorded experiences ...
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
