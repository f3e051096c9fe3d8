// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace kokemus {

/// The words of a text: runs of letters, digits and private characters with their combining marks, just as the search
/// index cuts them ("a-haa!" is "a" and "haa"). Views into `text`; bytes that are not UTF-8 part words.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);

}  // namespace kokemus
