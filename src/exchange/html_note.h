// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kokemus::exchange {

/// The Markdown of a note that another program keeps as HTML: paragraphs, line breaks, emphasis, headings, lists,
/// quotes and http(s) links; all other tags are dropped and their text kept, scripts and styles with their text.
/// Characters that Markdown would take for its own are escaped. Linear in the length of the text.
[[nodiscard]] std::string markdownOfHtml(std::string_view html);

/// Decodes the entities of HTML that diaries write (&amp; &#228; &nbsp; ...); unknown ones stay.
[[nodiscard]] std::string decodedEntities(std::string_view text);

}  // namespace kokemus::exchange
