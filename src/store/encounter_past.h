// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/record_tables.h"

#include "kokemus/encounter.h"

#include <string_view>

namespace kokemus::store {

/// The encounter as it was after a change set (a unique beginning of its id is enough). NotFound.
[[nodiscard]] Result<Encounter> encounterAt(Connection& connection, RecordTables& tables, std::string_view id,
                                            std::string_view change);

}  // namespace kokemus::store
