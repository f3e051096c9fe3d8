// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "store/connection.h"
#include "store/names.h"

#include <cstdint>

namespace kokemus::store {

/// Writes every column and child row of an encounter, as a new one or over the one with the same id. The
/// encounter has an id, a status and a recorded_at; names become ids through `names`. Returns its row number.
[[nodiscard]] Result<std::int64_t> writeEncounter(Connection& connection, Names& names, Encounter& encounter);

}  // namespace kokemus::store
