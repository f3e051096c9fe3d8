// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

namespace kokemus::store {

class Connection;

/// Examines the journal and writes nothing. quick: the database's own quick check and its references. full: the
/// integrity check, the rules of the schema that it cannot keep itself, and every derived figure recomputed and
/// compared (to 1e-9). Damage that stops a step becomes a problem; only SQLITE_INTERRUPT throws.
[[nodiscard]] CheckReport check(Connection& connection, bool full);

}  // namespace kokemus::store
