// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal_report.h"
#include "report/told_encounters.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

// The sections of the journal's report.
namespace kokemus::report {

/// What the figures of the journal are told from. The report has its table, ranking and periods already.
struct JournalMaterial {
    const ScoreRequest& request;
    const Phrases& phrases;
    const JournalReport& report;
    const OwnMeanings& own;
    const std::vector<ReadRow>& rows;        ///< of all brands, and of encounters that only tell the sector
    const std::vector<ToldEncounter>& told;  ///< of the same rows
    /// By touchpoint and sector, in series order.
    std::map<std::pair<std::string, std::string>, std::vector<Contribution>> cells;
};

[[nodiscard]] std::vector<ReportSection> rankingSections(const JournalMaterial& material);
[[nodiscard]] std::vector<ReportSection> periodSections(const JournalMaterial& material);
[[nodiscard]] ReportSection sectorSection(const JournalMaterial& material);
[[nodiscard]] ReportSection journalBasisSection(const JournalMaterial& material);
/// Follow-ups and signals: records of their own, whatever the filter.
[[nodiscard]] Result<std::vector<ReportSection>> recordSections(Journal& journal, const Phrases& phrases);

/// Whether a told encounter belongs to a period.
[[nodiscard]] bool isIn(const PeriodFigure& period, const ToldEncounter& told);

}  // namespace kokemus::report
