// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/markdown.h"

#include "publish/markdown_check.h"
#include "rendering.h"
#include "support/catch.h"

#include <random>
#include <string>
#include <vector>

using namespace kokemus;
using namespace kokemus::tests;
using publish::authorsMarkdown;
using publish::escapedLine;
using publish::escapedLines;

namespace {

/// The text as one line: what escapedLine() promises to show.
std::string oneLine(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

bool hasTemplateMark(const std::string& text) {
    return text.find("{{") != text.npos || text.find("{%") != text.npos || text.find("{#") != text.npos;
}

}  // namespace

TEST_CASE("plain text reads as written wherever it stands") {
    for (const auto& text : hostileStrings()) {
        INFO(text);
        const auto escaped = escapedLine(text);
        const auto shown = htmlEscaped(oneLine(text));
        if (shown.empty()) {
            CHECK(escaped.empty());
            continue;
        }
        CHECK(rendered(escaped) == "<p>" + shown + "</p>\n");
        CHECK(rendered("### " + escaped) == "<h3>" + shown + "</h3>\n");
        CHECK(rendered("### 14.3.2026: " + escaped) == "<h3>14.3.2026: " + shown + "</h3>\n");
        CHECK(rendered("- " + escaped) == "<ul>\n<li>" + shown + "</li>\n</ul>\n");
        CHECK(rendered("> " + escaped) == "<blockquote>\n<p>" + shown + "</p>\n</blockquote>\n");
        CHECK(rendered("**a " + escaped + " b**") == "<p><strong>a " + shown + " b</strong></p>\n");
        CHECK_FALSE(hasTemplateMark(escaped));
    }
}

TEST_CASE("plain text of several lines keeps its lines") {
    CHECK(rendered(escapedLines("yksi\nkaksi\n\n# kolme\n")) == "<p>yksi<br>\nkaksi</p>\n<p># kolme</p>\n");
    CHECK(escapedLines(" \n\n ").empty());
}

TEST_CASE("nothing of an author's Markdown becomes live HTML or reaches what follows") {
    for (const auto& text : hostileStrings()) {
        INFO(text);
        const auto block = authorsMarkdown(text, 3);
        INFO(block);
        const auto document = "### Above\n\n" + block + "\n\n## Below\n\nLast.\n";
        const auto html = rendered(document);
        CHECK(hasNoRawHtml(document));
        const std::string above = "<h3>Above</h3>\n";
        const std::string below = "<h2>Below</h2>\n<p>Last.</p>\n";
        REQUIRE(html.starts_with(above));
        REQUIRE(html.ends_with(below));
        const auto inside = html.substr(above.size(), html.size() - above.size() - below.size());
        for (const std::string tag : {"<h1>", "<h2>", "<h3>", "<script", "<svg", "<!", "<?"})
            CHECK(inside.find(tag) == inside.npos);
        CHECK(html.find("href=\"java") == html.npos);
        CHECK(html.find("href=\"Ja") == html.npos);
        CHECK(html.find("href=\"data") == html.npos);
        CHECK_FALSE(hasTemplateMark(block));
    }
}

TEST_CASE("an author's Markdown stays as it was written") {
    for (const std::string text :
         {"Yksi *kappale* ja **toinen**.", "- a\n- b\n\n1. c\n2. d", "> lainaus",
          "`koodi <b>` ja [linkki](https://example.com)", "```cpp\nif (a < b) {}\n```", "rivi  \ntoinen",
          "a < b ja 3 <5", "| a | b |\n|---|---|\n| 1 | 2 |", "<https://example.com>", "![kuva](kuva.jpg)",
          "a\n\n---\n\nb", "c:\\polku\\tiedosto", "50 % {muu}"}) {
        INFO(text);
        CHECK(authorsMarkdown(text, 3) == text);
    }
}

TEST_CASE("an author's headings go below those of the draft") {
    CHECK(authorsMarkdown("# Otsikko", 3) == "#### Otsikko");
    CHECK(authorsMarkdown("##### Viides", 3) == "###### Viides");
    CHECK(authorsMarkdown("Otsikko\n===\nTeksti", 3) == "#### Otsikko\nTeksti");
    CHECK(authorsMarkdown("Otsikko\n---", 3) == "##### Otsikko");
    CHECK(authorsMarkdown("> # Otsikko", 3) == "> #### Otsikko");
    CHECK(authorsMarkdown("#hinta", 3) == "#hinta");
    CHECK(authorsMarkdown("```\n# kommentti\n```", 3) == "```\n# kommentti\n```");
}

TEST_CASE("an author's raw HTML is shown, not obeyed") {
    CHECK(authorsMarkdown("a <b>c</b>", 3) == "a \\<b>c\\</b>");
    CHECK(rendered(authorsMarkdown("a <b>c</b>", 3)) == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
}

TEST_CASE("a fence left open is closed") { CHECK(authorsMarkdown("~~~~\nx", 3) == "~~~~\nx\n~~~~"); }

TEST_CASE("Markdown with a dangerous link comes out as plain text") {
    CHECK(rendered(authorsMarkdown("[x](javascript:alert(1)) *y*", 3)) == "<p>[x](javascript:alert(1)) *y*</p>\n");
}

TEST_CASE("blank lines around an author's text are dropped, blanks within kept") {
    CHECK(authorsMarkdown("\n\n a\n\n\nb \n\n", 3) == " a\n\n\nb ");
    CHECK(authorsMarkdown(" \n\t\n", 3).empty());
}

TEST_CASE("the check refuses what it is there to refuse") {
    CHECK(publish::isContained("hyvä *teksti*", 3));
    CHECK_FALSE(publish::isContained("<b>x</b>", 3));
    CHECK_FALSE(publish::isContained("<div>", 3));
    CHECK_FALSE(publish::isContained("### x", 3));
    CHECK(publish::isContained("#### x", 3));
    CHECK_FALSE(publish::isContained("```", 3));
    CHECK_FALSE(publish::isContained("[x](vbscript:x)", 3));
    CHECK_FALSE(publish::isContained("[x](java&#115;cript:x)", 3));
    CHECK(publish::isContained("[x](https://example.com/?a=1&amp;b=2)", 3));
    CHECK(publish::isContained("[x](kuvat/a.jpg)", 3));
}

TEST_CASE("no mixture of Markdown gets out of its place") {
    std::mt19937 random(20260314);
    const std::vector<std::string> pieces = {
        "`",     "``",   "```",         "~~~",  "<b>",        "<!--", "-->",    "</div>",      "\n", "\n\n",
        "> ",    "- ",   "1. ",         "    ", "\t",         "# ",   "===",    "---",         "|",  "[a](b)",
        "[",     "](",   "javascript:", ")",    "\\",         "{{",   "{%",     "{",           "*",  "_",
        "&#60;", "word", " ",           "![",   "<http://a>", "\r",   "[a]: b", "http://a.fi", "$",  "ä"};
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(1, 14);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int left = length(random); left > 0; --left) text += pieces[piece(random)];
        const auto block = authorsMarkdown(text, 3);
        const auto document = "a\n\n" + block + "\n\n## Below\n";
        INFO(text << "\n--\n" << block);
        const bool contained = rendered(document).ends_with("<h2>Below</h2>\n") && hasNoRawHtml(document) &&
                               rendered(document).find("href=\"javascript") == std::string::npos;
        REQUIRE(contained);
        REQUIRE_FALSE(hasTemplateMark(block));
        REQUIRE(rendered(escapedLine(text)).find('<', 1) >= rendered(escapedLine(text)).find("</p>"));
    }
}
