// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/content_id.h"

#include <algorithm>
#include <array>

namespace kokemus::exchange {

std::uint64_t hashOf(std::string_view text, std::uint64_t hash) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

std::string hexHash(std::string_view text) {
    const std::uint64_t hash = hashOf(text);
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[hash >> shift & 15U];
    return digits;
}

std::string idFromContent(const std::optional<Date>& day, const std::string& content, std::uint64_t number) {
    const std::string text = content + '#' + std::to_string(number);
    const std::uint64_t days = day ? static_cast<std::uint64_t>(std::max(0, dayNumber(*day))) : 0;
    const std::uint64_t time = days * 86'400'000ULL & 0xFFFF'FFFF'FFFFULL;
    const std::uint64_t first = hashOf(text, 0xcbf29ce484222325ULL);
    const std::uint64_t second = hashOf(text, 0x9ae16a3b2f90404fULL);
    const std::array<std::uint64_t, 5> parts{time >> 16, time & 0xFFFF, 0x7000 | (first & 0xFFF),
                                             0x8000 | (first >> 12 & 0x3FFF), second & 0xFFFF'FFFF'FFFFULL};
    constexpr std::array<int, 5> digits{8, 4, 4, 4, 12};
    std::string id;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) id += '-';
        for (int shift = digits[i] * 4 - 4; shift >= 0; shift -= 4) id += "0123456789abcdef"[parts[i] >> shift & 15U];
    }
    return id;
}

}  // namespace kokemus::exchange
