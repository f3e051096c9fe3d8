// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/report_figure.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::tests {

inline const ReportFigure& figureIn(const std::vector<ReportSection>& sections, std::string_view key) {
    for (const ReportSection& section : sections)
        for (const ReportFigure& one : section.figures)
            if (one.key == key) return one;
    throw std::runtime_error("no figure " + std::string(key));
}

inline bool hasWord(const std::string& text, const std::string& word) {
    const auto letter = [&](std::size_t at) {
        return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at]));
    };
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if (!letter(at - 1) && !letter(at + word.size())) return true;
    return false;
}

// What every figure promises, whatever it rests on.
inline void checkFigure(const ReportFigure& one) {
    INFO(one.key << ": " << one.text);
    CHECK_FALSE(one.name.empty());
    CHECK_FALSE(one.text.empty());
    CHECK_FALSE(one.why.title.empty());
    CHECK_FALSE(one.why.statement.empty());
    CHECK_FALSE(one.why.reasons.empty());
    CHECK_FALSE(one.why.source.empty());
    std::vector<std::string> texts{one.name,          one.text,        one.why.title,
                                   one.why.statement, one.why.formula, one.why.source};
    texts.insert(texts.end(), one.why.reasons.begin(), one.why.reasons.end());
    for (const auto& [name, value] : one.why.constants) texts.insert(texts.end(), {name, value});
    for (const Contribution& part : one.why.contributions) texts.insert(texts.end(), {part.label, part.told});
    for (const std::string& text : texts) {
        INFO(text);
        CHECK(text.find('{') == std::string::npos);
        CHECK_FALSE(hasWord(text, "nan"));
        CHECK_FALSE(hasWord(text, "inf"));
        for (const char* group : {"figure.", "figure_why.", "figure_formula.", "told.", "constant.", "section."})
            CHECK(text.find(group) == std::string::npos);
    }
    for (const auto& number : {one.value, one.low, one.high})
        if (number) CHECK(std::isfinite(*number));
    if (one.low && one.value) CHECK(*one.low <= *one.value + 1e-9);
    if (one.high && one.value) CHECK(*one.high >= *one.value - 1e-9);
}

inline void checkSections(const std::vector<ReportSection>& sections) {
    REQUIRE_FALSE(sections.empty());
    for (const ReportSection& section : sections) {
        INFO(section.key);
        CHECK_FALSE(section.title.empty());
        CHECK_FALSE(section.figures.empty());
        for (const ReportFigure& one : section.figures) checkFigure(one);
    }
}

}  // namespace kokemus::tests
