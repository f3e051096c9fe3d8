// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kokemus {

/// A UUID version 7 (RFC 9562): `milliseconds` since 1970 in front, 74 random bits behind. Ids made one after
/// another in one process sort in that order even within a millisecond and when the clock goes back.
[[nodiscard]] std::string newUuid(std::int64_t milliseconds);

/// 8-4-4-4-12 lower or upper case hex digits.
[[nodiscard]] bool isUuid(std::string_view text);

}  // namespace kokemus
