// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"
#include "store/connection.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace kokemus::store {

/// The schema as numbered steps: the first makes version 1, each further one the next version of the one before.
using SchemaSteps = std::span<const std::string_view>;

/// The steps of this program. Tests bring their own.
[[nodiscard]] SchemaSteps ownSteps();

/// Every object of the file stands word for word in the schema that the steps make, and none is missing: a foreign
/// trigger, a view or a table turned into one is found before any statement runs over it. Throws SQLite::Exception.
[[nodiscard]] bool hasSchema(Connection& connection, SchemaSteps steps);

/// user_version of the file.
[[nodiscard]] int versionOf(Connection& connection);

/// Brings the journal at `path` from an older version to the newest, in one transaction and the version last: whatever
/// happens, it is the old one or the new one. `backUp` is called first and must succeed. Somebody else's migration in
/// the meantime is as good as ours. Does nothing when there is nothing to do.
[[nodiscard]] Result<void> migrate(Connection& connection, const std::string& path, SchemaSteps steps,
                                   const std::function<Result<void>()>& backUp);

}  // namespace kokemus::store
