// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "store/connection.h"
#include "store/filter_sql.h"

#include <vector>

/// What belongs to a day: Journal::days() and due(). Everything here throws SQLite::Exception.
namespace kokemus::store {

[[nodiscard]] std::vector<DaySummary> daySummaries(Connection& connection, const FilterSql& filter, Date from, Date to);

[[nodiscard]] std::vector<Due> dueOn(Connection& connection, Date today);

}  // namespace kokemus::store
