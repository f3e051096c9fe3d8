// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "report/brand_rows.h"

#include <vector>

namespace kokemus::report {

/// Why a brand's score is what it is. `rows` in series order; `contributions` are left to the caller.
[[nodiscard]] Explanation explainBrand(const BrandScore& brand, const Hyper& hyper, const ScoreRequest& request,
                                       const std::vector<ReadRow>& rows, const Phrases& phrases);

}  // namespace kokemus::report
