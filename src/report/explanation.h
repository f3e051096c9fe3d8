// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "report/brand_rows.h"

#include <string>
#include <vector>

namespace kokemus::report {

/// Why a brand's score is what it is. `rows` in series order; `contributions` are left to the caller.
[[nodiscard]] Explanation explainBrand(const BrandScore& brand, const Hyper& hyper, const ScoreRequest& request,
                                       const std::vector<ReadRow>& rows, const Phrases& phrases);

/// The day of the report, the half-life and settings that are not the usual ones, a sentence each.
[[nodiscard]] std::vector<std::string> reportNotes(const ScoreRequest& request, const Phrases& phrases);

}  // namespace kokemus::report
