// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kokemus {

/// UTF-8 without surrogates or overlong forms, and without a NUL byte.
[[nodiscard]] bool isValidText(std::string_view text);

/// Unicode normal form C. Text that is not UTF-8 comes back as it is.
[[nodiscard]] std::string nfc(std::string_view text);

/// What makes two names the same: NFC, case-folded without regard to the locale, runs of white space become
/// one blank, none at the ends. Keeps diacritics: "sää" is not "saa".
[[nodiscard]] std::string foldName(std::string_view name);

/// Case-folded and with diacritics dropped: "sää" and "saa" are alike. Only for hits of the last resort.
[[nodiscard]] std::string foldAccents(std::string_view text);

/// The first `characters` Unicode characters of a text, never half a one.
[[nodiscard]] std::string_view firstCharacters(std::string_view text, std::size_t characters);

}  // namespace kokemus
