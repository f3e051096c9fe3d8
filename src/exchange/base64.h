// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kokemus::exchange {

/// RFC 4648 section 4, with padding and without line breaks.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// Nothing for anything that toBase64() would not have written.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

}  // namespace kokemus::exchange
