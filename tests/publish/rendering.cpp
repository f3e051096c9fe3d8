// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering.h"

#include "support/catch.h"

#include <md4c-html.h>

namespace kokemus::tests {
namespace {

std::string renderedWith(const std::string& markdown, unsigned flags) {
    std::string html;
    const auto append = [](const MD_CHAR* text, MD_SIZE size, void* out) {
        static_cast<std::string*>(out)->append(text, size);
    };
    REQUIRE(md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html, flags, 0) == 0);
    return html;
}

}  // namespace

std::string rendered(const std::string& markdown) { return renderedWith(markdown, MD_DIALECT_GITHUB); }

bool hasNoRawHtml(const std::string& markdown) {
    return rendered(markdown) == renderedWith(markdown, MD_DIALECT_GITHUB | MD_FLAG_NOHTML);
}

std::string htmlEscaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

}  // namespace kokemus::tests
