// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/markdown_check.h"

#include <md4c.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace kokemus::publish {
namespace {

constexpr std::string_view lastWord = "kokemus-last-paragraph";

struct Findings {
    int parentLevel = 0;
    bool harmless = true;
    std::vector<MD_BLOCKTYPE> open;  ///< blocks around the place reached
    std::string paragraph;           ///< text of the last paragraph directly in the document
    bool lastIsParagraph = false;
};

/// A scheme is what comes before the first colon, unless that lies behind a slash, question or number sign.
bool isHarmlessAddress(std::string_view address) {
    const auto colon = address.find(':');
    if (colon == address.npos || address.find_first_of("/?#") < colon) return true;
    std::string scheme(address.substr(0, colon));
    std::ranges::transform(scheme, scheme.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return scheme == "http" || scheme == "https" || scheme == "mailto";
}

/// An entity could hide the scheme ("java&#115;cript:"): what decides must be written plainly.
bool isHarmless(const MD_ATTRIBUTE& attribute) {
    if (attribute.size == 0) return true;
    if (attribute.substr_types[0] != MD_TEXT_NORMAL) return false;
    const std::string_view plain(attribute.text, attribute.substr_offsets[1]);
    const bool decided = plain.size() == attribute.size || plain.find_first_of(":/?#") != plain.npos;
    return decided && isHarmlessAddress(plain);
}

int enterBlock(MD_BLOCKTYPE type, void* detail, void* user) {
    auto& found = *static_cast<Findings*>(user);
    if (type == MD_BLOCK_HTML) found.harmless = false;
    if (type == MD_BLOCK_H && static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level) <= found.parentLevel)
        found.harmless = false;
    found.open.push_back(type);
    if (type != MD_BLOCK_DOC) {
        found.lastIsParagraph = found.open.size() == 2 && type == MD_BLOCK_P;
        found.paragraph.clear();
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE, void*, void* user) {
    static_cast<Findings*>(user)->open.pop_back();
    return 0;
}

int enterSpan(MD_SPANTYPE type, void* detail, void* user) {
    auto& found = *static_cast<Findings*>(user);
    if (type == MD_SPAN_A && !isHarmless(static_cast<MD_SPAN_A_DETAIL*>(detail)->href)) found.harmless = false;
    if (type == MD_SPAN_IMG && !isHarmless(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src)) found.harmless = false;
    return 0;
}

int leaveSpan(MD_SPANTYPE, void*, void*) { return 0; }

int addText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
    auto& found = *static_cast<Findings*>(user);
    if (type == MD_TEXT_HTML) found.harmless = false;
    if (found.lastIsParagraph) found.paragraph.append(text, size);
    return 0;
}

}  // namespace

bool isContained(const std::string& markdown, int parentLevel) {
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;
    Findings found;
    found.parentLevel = parentLevel;
    const auto document = markdown + "\n\n" + std::string(lastWord) + "\n";
    if (md_parse(document.data(), static_cast<MD_SIZE>(document.size()), &parser, &found) != 0) return false;
    return found.harmless && found.lastIsParagraph && found.paragraph == lastWord;
}

}  // namespace kokemus::publish
