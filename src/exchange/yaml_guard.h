// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace kokemus::exchange {

/// A node of yaml-cpp takes some 300 bytes, whatever the text it came from.
inline constexpr std::ptrdiff_t maxYamlNodes = 400'000;

/// True when a YAML text may have more nodes than that: a new one needs a line, a comma or a bracket. Commas inside
/// quotes are counted too when there are few of them, which costs nothing.
[[nodiscard]] inline bool mayHaveTooManyNodes(std::string_view text) {
    const auto marks = [](std::string_view part) {
        return std::ranges::count_if(part, [](char c) { return c == '\n' || c == ',' || c == '[' || c == '{'; });
    };
    if (marks(text) <= maxYamlNodes) return false;
    std::ptrdiff_t outside = 0;
    while (!text.empty()) {
        const auto open = text.find('"');
        outside += marks(text.substr(0, open));
        if (open == std::string_view::npos) break;
        std::size_t close = open + 1;
        while (close < text.size() && text[close] != '"') close += text[close] == '\\' ? 2 : 1;
        text.remove_prefix(std::min(text.size(), close + 1));
    }
    return outside > maxYamlNodes;
}

}  // namespace kokemus::exchange
