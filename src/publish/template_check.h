// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/templates.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::publish {

/// A tag of a Mustache template.
struct Tag {
    char mark = 0;  ///< # ^ / > ! = &, or 0 for a value
    std::string name;
    int line = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool unclosed = false;
};
[[nodiscard]] std::vector<Tag> tagsOf(std::string_view text);

/// The template with its partials in their places, so that who renders it need not look for any. `line`: where the
/// outermost one stands, 0 for the template itself. Nothing, and a problem, when they go too deep.
[[nodiscard]] std::optional<std::string> withPartials(std::string_view text, const PostTemplates& all, int depth,
                                                      std::vector<TemplateProblem>& problems, int line);

}  // namespace kokemus::publish
