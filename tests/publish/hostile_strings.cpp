// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering.h"

#include <array>

namespace kokemus::tests {

namespace {

const std::array<std::string, 70> strings = {
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p></div><h1>x</h1>",
    "<!-- comment",
    "<!DOCTYPE html>",
    "<?php echo 1; ?>",
    "<![CDATA[x]]>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<b>bold</b> a < b & c > d",
    "<svg/onload=alert(1)>",
    "&lt;script&gt; &amp; &copy; &#60;",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](java&#115;cript:alert(1))",
    "![x](javascript:alert(1))",
    "![](http://example.com/pixel.gif)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "[y]: http://example.com",
    "<javascript:alert(1)>",
    "http://example.com/?a=1&b=2",
    "www.example.com",
    "WWW.example.com",
    "somebody@example.com",
    "# heading",
    "###### deep # heading #",
    "Title\n=====",
    "Title\n-----",
    "one\ntwo\n===",
    "- item\n- item",
    "+ item",
    "* item",
    "1. first",
    "1) first",
    "2026. oli vuosi",
    "> quote",
    "> # heading in a quote",
    "- # heading in a list",
    "```\nnever closed",
    "~~~\nnever closed <script>",
    "````\n```\n<script>alert(1)</script>",
    "- ```\n<script>alert(1)</script>",
    "> ```\n<script>alert(1)</script>",
    " ~~~\n```\n ~~~\n<script>alert(1)</script>\n```",
    "`code",
    "foo ` bar\n`<script>alert(1)</script>`",
    "``a ` b`` <b>x</b>",
    "\\`<b>`x</b>",
    "*emphasis* _emphasis_ **strong** __strong__ ~~gone~~",
    "***",
    "---",
    "===",
    "+++",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "a | b\n--- | ---\n<b> | 2",
    "    indented code <b>",
    "\tindented code",
    "line end  \nand on",
    "line end\\\nand on",
    "ends with a backslash \\",
    "{{ site.secret }}",
    "{% include /etc/passwd %}",
    "{{< raw >}}<script>",
    "{{{triple}}} {{% x %}} {# x #}",
    "\\{{ escaped }} \\\\{{ twice }}",
    "`{{ in.code }}` ```{% x %}```",
    "{<script>alert(1)</script>",
    "line\rreturn <b>\rx",
    "bell \a escape \x1b[31m del \x7f end",
    "€ ä ö å 😀 \u202eright to left \u200b",
};

}  // namespace

std::span<const std::string> hostileStrings() { return strings; }

}  // namespace kokemus::tests
