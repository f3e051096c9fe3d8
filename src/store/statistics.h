// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/journal.h"
#include "kokemus/scores.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Figures read from the derived score rows. Everything here throws SQLite::Exception.
namespace kokemus::store {

class Connection;
struct FilterSql;

/// Sums of every brand that somebody named or that counts, by name. Stored sums where they are clean; dirty ones are
/// recomputed by one range scan and stored when the journal can be written at once, else only returned.
[[nodiscard]] std::vector<BrandSums> brandSums(Connection& connection, Date asOf);

/// The sums of one brand's score rows up to and with `lastDay`; name, sector and entries are left empty.
[[nodiscard]] BrandSums sumsFromRows(Connection& connection, std::string_view brandId, int lastDay);

/// Ids of brands whose stored sums pass for clean but differ (by more than 1e-9) from what their rows come to.
[[nodiscard]] std::vector<std::string> brandsWithWrongSums(Connection& connection);

/// Whether two figures are the same but for rounding.
[[nodiscard]] bool isSameFigure(double a, double b);

/// Visits the score rows of the encounters that pass the filter, of one brand or (empty id) of all, in series order.
void forEachScoreRow(Connection& connection, const FilterSql& filter, std::string_view brandId,
                     const std::function<void(const ScoreRow&)>& visit);

/// Visits the touchpoint moments of one brand, or (empty id) of all, in the same order.
void forEachStepRow(Connection& connection, const FilterSql& filter, std::string_view brandId,
                    const std::function<void(const StepRow&)>& visit);

/// How much of everything the journal holds, with the keys of `stats`.
[[nodiscard]] Counts counts(Connection& connection);

}  // namespace kokemus::store
