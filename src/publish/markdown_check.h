// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kokemus::publish {

/// True when a Markdown parser finds in `markdown` no raw HTML, no heading of `parentLevel` or above, no link but
/// web and mail addresses and relative ones, and when a paragraph put after it would be one of its own.
[[nodiscard]] bool isContained(const std::string& markdown, int parentLevel);

}  // namespace kokemus::publish
