// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/text_fit.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace kokemus::figure {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr char32_t replacement = 0xFFFD;
constexpr char32_t zeroWidthJoiner = 0x200D;
/// Most that a letter is wider when bold.
constexpr double boldFactor = 1.27;

/// Advance widths of ' '..'~' in thousandths of the size: DejaVu Sans 2.37.
constexpr std::array<short, 95> asciiWidths{
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};

struct Range {
    char32_t first;
    char32_t last;
    short width;  ///< of the widest usual character, thousandths of the size
};

/// Ascending; what lies between counts as `elsewhere`.
constexpr auto ranges = std::to_array<Range>({
    {0x80, 0x9F, 0},           // control characters, never drawn
    {0xA0, 0xA0, 318},         //
    {0xA1, 0xBF, 690},         //
    {0xC0, 0xC5, 690},         // À Å
    {0xC6, 0xC6, 980},         // Æ
    {0xC7, 0xDF, 840},         //
    {0xE0, 0xE5, 620},         // à å
    {0xE6, 0xE6, 990},         // æ
    {0xE7, 0xFF, 650},         //
    {0x100, 0x24F, 900},       // Latin Extended
    {0x300, 0x36F, 0},         // combining marks
    {0x370, 0x3FF, 940},       // Greek
    {0x400, 0x52F, 1100},      // Cyrillic
    {0x590, 0x5CF, 0},         // Hebrew points
    {0x5D0, 0x5FF, 720},       // Hebrew
    {0x600, 0x6FF, 1220},      // Arabic
    {0x1100, 0x11FF, 1000},    // Hangul
    {0x200B, 0x200F, 0},       // zero width
    {0x2010, 0x2012, 640},     // hyphens
    {0x2013, 0x2013, 500},     // –
    {0x2018, 0x201F, 520},     // quotes
    {0x2020, 0x2027, 1000},    // …
    {0x202A, 0x202E, 0},       // directions
    {0x202F, 0x202F, 200},     //
    {0x2060, 0x206F, 0},       //
    {0x20AC, 0x20AC, 636},     // €
    {0x2212, 0x2212, 838},     // −
    {0x2600, 0x27BF, 1400},    // symbols, often drawn as pictures
    {0xFE00, 0xFE0F, 0},       // variation selectors
    {0xFFFD, 0xFFFD, 1030},    //
    {0x1F000, 0x1FAFF, 1500},  // emoji
    {0xE0000, 0xE01EF, 0},     // tags, variation selectors
});
constexpr short elsewhere = 1250;

short widthOf(char32_t c) {
    if (c < 0x20 || c == 0x7F) return 0;
    if (c < 0x7F) return asciiWidths[c - 0x20];
    const auto* const range = std::ranges::lower_bound(ranges, c, {}, &Range::last);
    return range != ranges.end() && range->first <= c ? range->width : elsewhere;
}

/// Reads one character at `at` and moves on; what is not UTF-8 is read as U+FFFD, byte by byte.
char32_t nextCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(at);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 1) return text[at++];
    char32_t c = length == 0 ? replacement : first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0u) != 0x80) {
            ++at;
            return replacement;
        }
        c = (c << 6) | (byte(at + i) & 0x3Fu);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (length == 0 || c < least[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
        ++at;
        return replacement;
    }
    at += length;
    return c;
}

void append(std::string& out, char32_t c) {
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0 | (c >> 6));
    } else {
        if (c < 0x10000) {
            put(0xE0 | (c >> 12));
        } else {
            put(0xF0 | (c >> 18));
            put(0x80 | ((c >> 12) & 0x3F));
        }
        put(0x80 | ((c >> 6) & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

bool isDirection(char32_t c) {
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isNoCharacter(char32_t c) { return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }

bool isSpace(char32_t c) { return c <= 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF; }

/// One past what is seen as one character: a character, and what joins it. A picture may be many joined ones.
std::size_t endOfCluster(std::string_view text, std::size_t at) {
    bool joined = false;
    nextCharacter(text, at);
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = nextCharacter(text, next);
        const bool isMark = c != 0x20 && widthOf(c) == 0;
        const bool isSkinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        if (!joined && !isMark && !isSkinTone) break;
        joined = c == zeroWidthJoiner;
        at = next;
    }
    return at;
}

std::size_t endThatFits(std::string_view text, double width, double size, bool bold) {
    double used = 0;
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = endOfCluster(text, end);
        used += textWidth(text.substr(end, next - end), size, bold);
        if (used > width) break;
        end = next;
    }
    return end;
}

std::string_view trimmedEnd(std::string_view text) {
    const auto last = text.find_last_not_of(' ');
    return text.substr(0, last == text.npos ? 0 : last + 1);
}

}  // namespace

double textWidth(std::string_view text, double size, bool bold) {
    double thousandths = 0;
    for (std::size_t at = 0; at < text.size();) thousandths += widthOf(nextCharacter(text, at));
    return thousandths / 1000.0 * size * (bold ? boldFactor : 1.0);
}

std::string cleaned(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCharacter(text, at);
        if (isDirection(c)) continue;
        if (isSpace(c)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            append(out, isNoCharacter(c) ? replacement : c);
        }
    }
    return std::string(trimmedEnd(out));
}

std::string shortened(std::string_view text, double width, double size, bool bold) {
    if (textWidth(text, size, bold) <= width) return std::string(text);
    const double room = width - textWidth(ellipsis, size, bold);
    return std::string(trimmedEnd(text.substr(0, endThatFits(text, room, size, bold)))) + std::string(ellipsis);
}

std::vector<std::string> wrapped(std::string_view text, double width, double size, std::size_t most, bool bold) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        if (lines.size() + 1 >= most || textWidth(text, size, bold) <= width) {
            lines.push_back(shortened(text, width, size, bold));
            break;
        }
        std::size_t end = endThatFits(text, width, size, bold);
        const auto space = text.rfind(' ', end);
        if (space != text.npos && space > 0) end = space;
        if (end == 0) {
            lines.push_back(shortened(text, width, size, bold));
            break;
        }
        lines.emplace_back(trimmedEnd(text.substr(0, end)));
        text.remove_prefix(std::min(text.size(), end));
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(' ')));
    }
    return lines;
}

}  // namespace kokemus::figure
