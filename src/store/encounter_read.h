// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/journal.h"
#include "store/connection.h"
#include "store/filter_sql.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace kokemus::store {

/// Whole encounters by row number, in the order asked for. Child tables are read once per call, not once per
/// encounter: ask for some hundred at a time.
[[nodiscard]] std::vector<Encounter> readEncounters(Connection& connection, std::span<const std::int64_t> rows,
                                                    bool withAttachments);

/// Row number of the encounter with this id; 0 when there is none.
[[nodiscard]] std::int64_t encounterRow(Connection& connection, std::string_view id);

/// "ORDER BY ..." of a sort, newest (highest) first.
[[nodiscard]] std::string orderBy(Sort sort, bool oldestFirst = false);

/// One page of the list. `after` is the `next` of the page before, or empty.
[[nodiscard]] EncounterPage readPage(Connection& connection, const FilterSql& filter, Sort sort, std::string_view after,
                                     int limit);

}  // namespace kokemus::store
