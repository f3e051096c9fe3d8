// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "report/told_encounters.h"

#include <map>
#include <string>
#include <vector>

// The sections of a brand's report, each a function from what was read to figures that explain themselves.
namespace kokemus::report {

/// The best encounter at a touchpoint in any brand.
struct BestEver {
    std::string encounter;  ///< id
    std::string brand;      ///< name; empty when unknown
    std::string date;
    double score = 0;
};

/// What the figures of one brand are told from. The report has its scores and what pictures are drawn from already.
struct BrandMaterial {
    const ScoreRequest& request;
    const Phrases& phrases;
    const BrandReport& report;
    const OwnMeanings& own;
    std::vector<ToldEncounter> told;                           ///< in series order
    std::map<std::string, std::vector<Contribution>> moments;  ///< by touchpoint id, in series order
    std::map<std::string, BestEver> best;                      ///< by touchpoint id

    /// Contributions of those `say` gives words for.
    template <class Say>
    [[nodiscard]] std::vector<Contribution> contributions(const Say& say) const {
        std::vector<Contribution> all;
        for (const ToldEncounter& one : told)
            if (std::string words = say(one); !words.empty()) all.push_back(contributionOf(one, std::move(words)));
        return all;
    }
    [[nodiscard]] int encounters() const { return report.brand.posterior.n; }
};

[[nodiscard]] ReportSection scoreSection(const BrandMaterial& material);
[[nodiscard]] ReportSection touchpointSection(const BrandMaterial& material);
[[nodiscard]] ReportSection changeSection(const BrandMaterial& material);
[[nodiscard]] ReportSection feelingSection(const BrandMaterial& material);
[[nodiscard]] ReportSection promiseSection(const BrandMaterial& material);
[[nodiscard]] ReportSection troubleSection(const BrandMaterial& material);
[[nodiscard]] ReportSection peopleSection(const BrandMaterial& material);
[[nodiscard]] ReportSection judgementSection(const BrandMaterial& material);
[[nodiscard]] ReportSection basisSection(const BrandMaterial& material);
[[nodiscard]] ReportSection caseSection(const BrandMaterial& material);
[[nodiscard]] ReportSection placeSection(const BrandMaterial& material);

/// A part of the score, or recovery, with its own interval.
[[nodiscard]] ReportFigure componentFigure(const BrandMaterial& material, Component component);

// How the entries came about: of a brand's report and of the whole journal's alike.
[[nodiscard]] ReportFigure notableFigure(const std::vector<ToldEncounter>& told, double level, const Phrases& phrases);
[[nodiscard]] ReportFigure coverageFigure(const std::vector<ToldEncounter>& told, const Phrases& phrases);
[[nodiscard]] ReportFigure lateFigure(const std::vector<ToldEncounter>& told, const Phrases& phrases);

/// Promises and prices of the encounters told, as BrandReport keeps them.
[[nodiscard]] std::vector<LedgerPromise> promiseLedger(const std::vector<ToldEncounter>& told, Date asOf);
[[nodiscard]] std::vector<LedgerPrice> priceLedger(const std::vector<ToldEncounter>& told);

}  // namespace kokemus::report
