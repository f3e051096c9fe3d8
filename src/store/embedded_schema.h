// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kokemus::store {

/// The text of schema/001.sql, embedded at build.
[[nodiscard]] std::string_view embeddedSchema();

}  // namespace kokemus::store
