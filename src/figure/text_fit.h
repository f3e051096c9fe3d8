// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// How much room a text takes, and texts made to fit. The core knows no fonts, so widths are those of DejaVu Sans, the
// widest of the usual sans-serif fonts, and generous where a reader's own font is unknown.
namespace kokemus::figure {

/// In units of the picture; `size` as in FigureText.
[[nodiscard]] double textWidth(std::string_view text, double size, bool bold = false);

/// As it may stand in a picture: on one line, valid UTF-8, without characters that are no text or that turn the
/// direction of the text around them.
[[nodiscard]] std::string cleaned(std::string_view text);

/// The beginning that fits, with "…" where something was left out. What is seen as one character is not taken apart.
[[nodiscard]] std::string shortened(std::string_view text, double width, double size, bool bold = false);

/// Lines that fit, broken between words where that is possible. When `most` lines do not hold it all, the last one is
/// shortened.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, double size, std::size_t most,
                                               bool bold = false);

}  // namespace kokemus::figure
