// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "kokemus/report_figure.h"
#include "kokemus/scores.h"

#include <optional>
#include <string>
#include <vector>

namespace kokemus {

/// The encounters of a year or a month.
struct PeriodFigure {
    int year = 0;
    int month = 0;                     ///< 1..12; 0 = the whole year
    int entries = 0;                   ///< encounters
    Posterior posterior;               ///< n counts encounter x party; drawn towards the journal's mean as a brand is
    int felt = 0;                      ///< encounters that tell feelings
    std::optional<double> netEmotion;  ///< -100..100; absent without a good or bad feeling
};

/// What the whole journal, or as much of it as passes a filter, says.
struct JournalReport {
    Date asOf{};
    Language language{};
    ScoreTable table;               ///< of all brands
    std::vector<std::size_t> best;  ///< indices into table.brands, best first, by the lower rank bound
    /// Weakest first, by the upper rank bound. For the writer alone: a public list of the worst does not exist.
    std::vector<std::size_t> worst;
    std::vector<std::size_t> tooFew;  ///< below the weight a score needs, by name
    std::vector<PeriodFigure> years;  ///< ascending
    /// Of the twelve months that end with the day of the report, those with encounters; vague dates left out.
    std::vector<PeriodFigure> months;
    TouchpointTable touchpoints;
    std::vector<std::string> filter;  ///< in words, one phrase a condition
    std::vector<std::string> notes;   ///< as BrandReport::notes
    std::vector<ReportSection> sections;
    std::string footer;
};

/// Of the request the brand is not looked at.
[[nodiscard]] Result<JournalReport> journalReport(Journal& journal, const ScoreRequest& request, Language language);

/// Whether one brand is better than another.
struct ComparedPair {
    std::size_t a = 0, b = 0;       ///< indices into BrandComparison::brands, a < b
    std::optional<double> pBetter;  ///< probability 0..1 that a is better; absent where one has no score
};

struct BrandComparison {
    Date asOf{};
    Language language{};
    Hyper hyper;
    std::vector<BrandScore> brands;  ///< in the order asked for
    std::vector<ComparedPair> pairs;
    std::vector<std::string> filter;
    std::vector<std::string> notes;
    std::vector<ReportSection> sections;
    std::string footer;
};

inline constexpr std::size_t mostCompared = 5;

/// Two to five brands (ids) side by side. OutOfRange (field `brands`) for fewer, more, or one brand twice; NotFound.
[[nodiscard]] Result<BrandComparison> compareBrands(Journal& journal, const ScoreRequest& request,
                                                    const std::vector<std::string>& brands, Language language);

}  // namespace kokemus
