// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <string_view>

// What the parser of one line may ask, and how an answer is written into the line: as words that mean one thing only,
// so that the line alone says everything.
namespace kokemus::ui {

inline constexpr std::size_t questionChoices = 2;

/// The words on the two choices of a question (its phrase key); "" where there is no such choice.
[[nodiscard]] std::array<QString, questionChoices> questionLabels(std::string_view question);

/// The line with the ambiguous words replaced by what was chosen.
[[nodiscard]] QString answeredLine(const QString& line, std::string_view question, std::size_t choice);

}  // namespace kokemus::ui
