// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include "domain/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstddef>

namespace kokemus {
namespace {

enum class Part { Word, Mark, Gap };

Part partOf(utf8proc_int32_t character) {
    switch (utf8proc_category(character)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
        case UTF8PROC_CATEGORY_CO:
            return Part::Word;
        case UTF8PROC_CATEGORY_MN:
            return Part::Mark;
        default:
            return Part::Gap;
    }
}

}  // namespace

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t at = 0;
    std::size_t start = 0;
    bool inside = false;
    while (at < text.size()) {
        utf8proc_int32_t character = 0;
        const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                           static_cast<utf8proc_ssize_t>(text.size() - at), &character);
        const Part part = used > 0 ? partOf(character) : Part::Gap;
        if (part == Part::Word && !inside) start = at;
        if (part == Part::Gap && inside) words.push_back(text.substr(start, at - start));
        inside = part == Part::Word || (part == Part::Mark && inside);
        at += used > 0 ? static_cast<std::size_t>(used) : 1;
    }
    if (inside) words.push_back(text.substr(start));
    return words;
}

std::vector<std::string> wholeForms(std::string_view word, std::string_view forms) {
    const std::vector<std::string_view> all = wordsOf(forms);
    std::vector<std::string> whole;
    for (const std::string_view form : all) {
        const bool part = std::ranges::any_of(all, [&](std::string_view other) {
            return other.size() > form.size() && (other.starts_with(form) || other.ends_with(form));
        });
        // A part from the middle begins otherwise than the word does.
        if (!part && firstCharacters(form, 1) == firstCharacters(word, 1)) whole.emplace_back(form);
    }
    return whole;
}

}  // namespace kokemus
