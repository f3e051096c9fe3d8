// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace kokemus {
namespace {

/// utf8proc_map with its malloc'ed answer copied out. Nothing it cannot read is dropped: the text comes back as is.
std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* out = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &out, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

bool isAscii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

/// How much of the beginning is ASCII without NUL; looked at eight bytes at a time. At least the first byte is.
std::size_t asciiLength(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101ULL;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, 8);
        // The top bit of a byte is set in `bytes` beyond ASCII, in the difference below 1.
        if (((bytes | (bytes - ones)) & (ones << 7)) != 0) break;
    }
    while (at < text.size() && static_cast<signed char>(text[at]) > 0) ++at;
    return at;
}

bool isBlank(utf8proc_int32_t c) {
    return (c >= 0x09 && c <= 0x0d) || c == 0x85 || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS || c == 0x2028 ||
           c == 0x2029;
}

}  // namespace

bool isValidText(std::string_view text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        if (*at > 0 && *at < 0x80) {  // most of every text
            const auto plain = static_cast<utf8proc_ssize_t>(
                asciiLength({reinterpret_cast<const char*>(at), static_cast<std::size_t>(left)}));
            at += plain;
            left -= plain;
            continue;
        }
        utf8proc_int32_t c = 0;
        const auto used = utf8proc_iterate(at, left, &c);
        if (used <= 0 || c == 0) return false;
        at += used;
        left -= used;
    }
    return true;
}

std::string nfc(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string foldName(std::string_view name) {
    const auto folded = mapped(name, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    std::string out;
    out.reserve(folded.size());
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(folded.data());
    auto left = static_cast<utf8proc_ssize_t>(folded.size());
    bool blank = false;
    while (left > 0) {
        utf8proc_int32_t c = 0;
        const auto used = utf8proc_iterate(at, left, &c);
        if (used <= 0) return folded;
        if (isBlank(c)) {
            blank = true;
        } else {
            if (blank && !out.empty()) out += ' ';
            blank = false;
            out.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(used));
        }
        at += used;
        left -= used;
    }
    return out;
}

std::string foldAccents(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
}

std::string_view firstCharacters(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    while (at < text.size() && characters > 0) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) ++at;
        --characters;
    }
    return text.substr(0, at);
}

}  // namespace kokemus
