// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kokemus {

/// The words of a text: runs of letters, digits and private characters with their combining marks, just as the search
/// index cuts them ("a-haa!" is "a" and "haa"). Views into `text`; bytes that are not UTF-8 part words.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);

/// Of the base forms a dictionary gives for a word (see BaseForms) those that are the whole word: "kauppakeskus" but
/// neither "kauppa" nor "keskus", which are its parts.
[[nodiscard]] std::vector<std::string> wholeForms(std::string_view word, std::string_view forms);

}  // namespace kokemus
