// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace kokemus::tests {

/// What a GitHub-like reader makes of Markdown, raw HTML passed through.
[[nodiscard]] std::string rendered(const std::string& markdown);

/// True when passing raw HTML through or not makes no difference: there is none.
[[nodiscard]] bool hasNoRawHtml(const std::string& markdown);

/// Text as HTML shows it.
[[nodiscard]] std::string htmlEscaped(const std::string& text);

/// Texts that would come alive if somebody forgot to escape them.
[[nodiscard]] std::span<const std::string> hostileStrings();

}  // namespace kokemus::tests
