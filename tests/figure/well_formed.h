// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kokemus::tests {

/// What a small XML reader makes of a document: UTF-8, elements, attributes and text, the five named entities. It
/// knows no comments, declarations or instructions, since no picture needs them.
struct XmlReading {
    std::string problem;  ///< empty: well-formed
    std::vector<std::string> elements;
    std::vector<std::string> attributes;  ///< "name=value"
    std::string text;                     ///< of all elements, entities resolved
};

[[nodiscard]] XmlReading readXml(std::string_view document);

}  // namespace kokemus::tests
