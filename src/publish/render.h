// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::publish {

/// The draft as CommonMark: with its title as the first heading, or without it where the format has a place of its own.
[[nodiscard]] std::string markdownOf(const Draft& draft, bool withTitle);
/// Markdown that is contained (see markdown_check.h) as HTML: clean tags, no classes, no raw HTML.
[[nodiscard]] std::string htmlOf(const std::string& markdown);
/// The HTML of htmlOf() as plain text: links are followed by their address, quotes stand in the marks of the language.
[[nodiscard]] std::string textOf(const std::string& html, Language language);
/// The HTML of htmlOf() as blocks of WordPress's editor.
[[nodiscard]] std::string blocksOf(const std::string& html);

/// Without control characters and what XML and YAML cannot hold (U+FFFE, U+FFFF); line ends stay.
[[nodiscard]] std::string printable(std::string_view text);
/// A JSON string, quotes included, that YAML reads as the same text.
[[nodiscard]] std::string jsonString(std::string_view text);
/// "2026-03-14T18:20:00+02:00": when the draft was made, on the author's clock.
[[nodiscard]] std::string offsetTime(const LocalMoment& now);
/// "hyva-palvelu": ASCII letters, digits and hyphens; "draft" when nothing is left.
[[nodiscard]] std::string slugOf(std::string_view title);
/// One line about the draft, or nothing.
[[nodiscard]] std::string descriptionOf(const Draft& draft);

[[nodiscard]] std::string hugoOf(const Draft& draft);
[[nodiscard]] std::string jekyllOf(const Draft& draft);
[[nodiscard]] std::string wxrOf(const Draft& draft);
[[nodiscard]] std::string jsonLdOf(const Draft& draft);

/// A piece of HTML as htmlOf() writes it: text between tags (entities as they are), or a tag.
struct HtmlPiece {
    std::string_view text;  ///< as written, angle brackets included
    std::string_view tag;   ///< "p"; empty for text
    bool closes = false;
};
[[nodiscard]] std::vector<HtmlPiece> piecesOf(std::string_view html);
/// The value of a tag's attribute, entities as they are; empty when it has none.
[[nodiscard]] std::string_view attributeOf(std::string_view tag, std::string_view name);

}  // namespace kokemus::publish
