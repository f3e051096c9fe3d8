// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kokemus {

/// "0.1.0": semantic version of the program. The file format has its own, schemaVersion().
[[nodiscard]] std::string_view version();

}  // namespace kokemus
