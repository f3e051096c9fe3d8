// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/backup.h"
#include "store/connection.h"

#include <span>
#include <string_view>

namespace kokemus::store {

/// A table that holds something no other one can tell: derived ones are made anew.
struct SalvagedTable {
    std::string_view name;
    bool isRecord = false;         ///< has id and revision
    std::string_view parent;       ///< column with the row number of what the row belongs to; empty: stands by itself
    std::string_view owner;        ///< table that column points into
    std::string_view key = "row";  ///< of a table that stands by itself: its row number, or the column it is sorted by
};

/// Owners before what belongs to them.
[[nodiscard]] std::span<const SalvagedTable> salvagedTables();

/// Copies what can be read of one table and notes in the report how much that was. `target` has the same tables.
void salvageTable(Connection& source, Connection& target, const SalvagedTable& table, SalvageReport& report);

}  // namespace kokemus::store
