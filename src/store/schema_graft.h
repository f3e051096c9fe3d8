// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kokemus::store {

/// Gives a copy of a damaged journal, whose schema cannot be read, the schema pages of a journal just made: as long as
/// nobody vacuumed it, every journal of a version has its tables at the same pages. `model`: a journal of the same
/// version with the same page size, as it was made. False when the roots of the tables tell otherwise; then nothing
/// was written. Throws SQLite::Exception.
[[nodiscard]] bool graftSchema(const std::string& copy, const std::string& model);

}  // namespace kokemus::store
