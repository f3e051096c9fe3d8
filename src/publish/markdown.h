// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kokemus::publish {

/// Plain text as Markdown that shows it as written, on one line: a title, a brand, what somebody said. Neither
/// markup nor HTML, links or template marks ({{, {%) come alive; runs of blanks and line ends become one blank.
[[nodiscard]] std::string escapedLine(std::string_view text);

/// Plain text of several lines, each line end kept.
[[nodiscard]] std::string escapedLines(std::string_view text);

/// An author's own Markdown as a part of a larger document: as written, but its headings lie below `parentLevel`,
/// raw HTML and template marks are shown instead of working, and nothing of it reaches what follows. Markdown that
/// cannot be tamed so comes out as escapedLines().
[[nodiscard]] std::string authorsMarkdown(std::string_view source, int parentLevel);

}  // namespace kokemus::publish
