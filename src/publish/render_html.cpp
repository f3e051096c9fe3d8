// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/markdown.h"
#include "publish/render.h"

#include <md4c-html.h>

#include <algorithm>
#include <array>

namespace kokemus::publish {
namespace {

constexpr auto voidTags = std::to_array<std::string_view>({"br", "hr", "img", "input"});

bool isVoid(std::string_view tag) { return std::ranges::find(voidTags, tag) != voidTags.end(); }

/// The entities that htmlOf() writes.
std::string unescaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        bool entity = false;
        for (const auto& [name, character] :
             {std::pair("&amp;", '&'), {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#123;", '{'}}) {
            if (entity || !text.starts_with(name)) continue;
            out += character;
            text.remove_prefix(std::string_view(name).size());
            entity = true;
        }
        if (entity) continue;
        out += text[0];
        text.remove_prefix(1);
    }
    return out;
}

/// Writes HTML as lines of plain text.
class TextWriter {
public:
    explicit TextWriter(Language language) : m_opening(language == Language::English ? "“" : "”") {}

    void add(const HtmlPiece& piece) {
        if (piece.tag.empty())
            addText(piece.text);
        else if (piece.closes)
            close(piece.tag);
        else
            open(piece);
    }
    std::string take() {
        while (m_out.ends_with('\n') || m_out.ends_with(' ')) m_out.pop_back();
        return m_out + "\n";
    }

private:
    void addText(std::string_view text) {
        for (const char c : unescaped(text)) {
            // Line ends of the HTML are its own, but for those in code.
            if (c == '\n' && !m_code) {
                if (m_inLine && !m_out.ends_with(' ') && !m_out.ends_with('\n')) m_out += ' ';
                continue;
            }
            startLine();
            if (c == '\n')
                m_inLine = false, m_out += '\n';
            else
                m_out += c;
        }
    }
    void startLine() {
        if (m_inLine) return;
        m_inLine = true;
        if (m_lists.size() > 1) m_out.append(2 * (m_lists.size() - 1), ' ');
        m_out += m_mark;
        m_mark.assign(m_lists.empty() ? 0 : 2, ' ');
    }
    void endLine() {
        while (m_out.ends_with(' ')) m_out.pop_back();
        if (m_inLine) m_out += '\n';
        m_inLine = false;
    }
    void endBlock() {
        endLine();
        if (!m_out.empty() && !m_out.ends_with("\n\n")) m_out += '\n';
    }
    /// What was said stands between quotation marks, who said it on the line below.
    void closeQuoted() {
        const auto said = std::string_view(m_out).substr(std::min(m_paragraph, m_out.size()));
        const bool marked = std::ranges::any_of(std::to_array<std::string_view>({"—", "”", "“", "\"", "»"}),
                                                [&](std::string_view mark) { return said.starts_with(mark); });
        if (!said.empty() && !marked && m_lists.empty()) {
            m_out.insert(m_paragraph, m_opening);
            m_out += "”";
        }
        endLine();
    }
    void open(const HtmlPiece& piece) {
        if (piece.tag == "br") {
            endLine();
        } else if (piece.tag == "hr") {
            endBlock();
            addText("---");
            endBlock();
        } else if (piece.tag == "blockquote") {
            endBlock();
            ++m_quotes;
        } else if (piece.tag == "p") {
            m_paragraph = m_out.size();
        } else if (piece.tag == "ul" || piece.tag == "ol") {
            m_lists.empty() ? endBlock() : endLine();
            m_lists.push_back(piece.tag == "ol" ? 1 : 0);
        } else if (piece.tag == "li") {
            endLine();
            m_mark = m_lists.empty() || m_lists.back() == 0 ? "- " : std::to_string(m_lists.back()++) + ". ";
        } else if (piece.tag == "pre") {
            endBlock();
            m_code = true;
        } else if (piece.tag == "img") {
            addText(attributeOf(piece.text, "alt"));
        } else if (piece.tag == "a") {
            m_address = attributeOf(piece.text, "href");
            m_linkStart = m_out.size();
        } else if (piece.tag == "td" || piece.tag == "th") {
            if (m_inLine) m_out += " | ";
        }
    }
    void close(std::string_view tag) {
        if (tag == "p" && m_quotes > 0) {
            closeQuoted();
        } else if (tag == "p" || (tag.size() == 2 && tag[0] == 'h' && tag != "hr")) {
            m_lists.empty() ? endBlock() : endLine();
        } else if (tag == "blockquote") {
            --m_quotes;
            endBlock();
        } else if (tag == "ul" || tag == "ol") {
            endLine();
            m_lists.pop_back();
            m_mark.clear();
            if (m_lists.empty()) endBlock();
        } else if (tag == "li" || tag == "tr") {
            endLine();
        } else if (tag == "pre") {
            m_code = false;
            endBlock();
        } else if (tag == "table") {
            endBlock();
        } else if (tag == "a") {
            const auto shown = std::string_view(m_out).substr(std::min(m_linkStart, m_out.size()));
            const auto address = unescaped(m_address);
            if (!address.empty() && shown.find(address) == std::string_view::npos &&
                address != "mailto:" + std::string(shown))
                m_out += " (" + address + ")";
        }
    }

    std::string_view m_opening;
    std::size_t m_paragraph = 0;  ///< where the open one begins
    std::string m_out;
    std::string m_mark;     ///< of the list item that begins
    std::string m_address;  ///< of the link that is open
    std::size_t m_linkStart = 0;
    std::vector<int> m_lists;  ///< open lists: the next number, 0 for bullets
    int m_quotes = 0;
    bool m_code = false;
    bool m_inLine = false;
};

/// Adds the class that WordPress's editor expects, or it would call the block invalid.
std::string withClass(std::string html, std::string_view tag, std::string_view name) {
    const auto open = "<" + std::string(tag);
    for (auto at = html.find(open); at != std::string::npos; at = html.find(open, at + 1)) {
        const char next = html[at + open.size()];
        if (next != '>' && next != ' ') continue;
        html.insert(at + open.size(), " class=\"" + std::string(name) + "\"");
    }
    return html;
}

std::string block(std::string_view name, std::string_view attributes, const std::string& html) {
    std::string out = "<!-- wp:" + std::string(name);
    if (!attributes.empty()) out += " " + std::string(attributes);
    return out + " -->\n" + html + "\n<!-- /wp:" + std::string(name) + " -->\n";
}

std::string listBlock(const std::string& html) {
    std::string out;
    std::vector<std::string_view> lists;
    for (const auto& piece : piecesOf(html)) {
        const bool list = piece.tag == "ul" || piece.tag == "ol";
        if (list && !piece.closes) {
            out += piece.tag == "ol" ? "<!-- wp:list {\"ordered\":true} -->\n" : "<!-- wp:list -->\n";
            out += "<" + std::string(piece.tag) + " class=\"wp-block-list\">";
        } else if (list) {
            out += std::string(piece.text) + "\n<!-- /wp:list -->";
        } else if (piece.tag == "li") {
            out += piece.closes ? "</li>\n<!-- /wp:list-item -->" : "<!-- wp:list-item -->\n<li>";
        } else if (piece.tag != "p") {
            out += piece.text;
        }
    }
    return out + "\n";
}

std::string blockOf(std::string_view tag, const std::string& html) {
    if (tag == "p") return block("paragraph", "", html);
    if (tag == "hr") return block("separator", "", "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>");
    if (tag == "pre") {
        auto code = withClass(html, "pre", "wp-block-code");
        // The language of fenced code is a class of md4c's that the editor does not know.
        const auto open = code.find("<code");
        if (open != std::string::npos) code.erase(open + 5, code.find('>', open) - open - 5);
        return block("code", "", code);
    }
    if (tag == "ul" || tag == "ol") return listBlock(html);
    if (tag == "table") return block("table", "", "<figure class=\"wp-block-table\">" + html + "</figure>");
    if (tag.size() == 2 && tag[0] == 'h') {
        const auto attributes = tag == "h2" ? std::string() : "{\"level\":" + std::string(tag.substr(1)) + "}";
        return block("heading", attributes, withClass(html, tag, "wp-block-heading"));
    }
    return block("html", "", html);
}

/// "{{", "{%" and "{#" mean something to site generators, in HTML as well.
std::string withoutTemplateMarks(const std::string& html) {
    std::string out;
    for (std::size_t i = 0; i < html.size(); ++i) {
        const bool mark = html[i] == '{' && i + 1 < html.size() &&
                          std::string_view("{%#").find(html[i + 1]) != std::string_view::npos;
        mark ? out += "&#123;" : out += html[i];
    }
    return out;
}

}  // namespace

std::string htmlOf(const std::string& markdown) {
    std::string html;
    const auto append = [](const MD_CHAR* text, MD_SIZE size, void* out) {
        static_cast<std::string*>(out)->append(text, size);
    };
    // What it holds is no raw HTML already; the flag is a second lock on the door.
    md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html, MD_DIALECT_GITHUB | MD_FLAG_NOHTML,
            0);
    return withoutTemplateMarks(html);
}

std::vector<HtmlPiece> piecesOf(std::string_view html) {
    std::vector<HtmlPiece> pieces;
    while (!html.empty()) {
        const bool tag = html[0] == '<';
        auto end = tag ? html.find('>') : html.find('<');
        end = end == std::string_view::npos ? html.size() : end + (tag ? 1 : 0);
        HtmlPiece piece{html.substr(0, end), {}, false};
        if (tag) {
            piece.closes = piece.text.starts_with("</");
            const auto name = piece.text.substr(piece.closes ? 2 : 1);
            piece.tag = name.substr(0, name.find_first_of(" />"));
        }
        pieces.push_back(piece);
        html.remove_prefix(end);
    }
    return pieces;
}

std::string_view attributeOf(std::string_view tag, std::string_view name) {
    const auto start = tag.find(" " + std::string(name) + "=\"");
    if (start == std::string_view::npos) return {};
    const auto value = tag.substr(start + name.size() + 3);
    return value.substr(0, value.find('"'));
}

std::string textOf(const std::string& html, Language language) {
    TextWriter writer(language);
    for (const auto& piece : piecesOf(html)) writer.add(piece);
    return writer.take();
}

std::string blocksOf(const std::string& html) {
    std::string out;
    std::string current;
    std::string_view first;
    bool begins = true;  // the text, or the innermost open quote
    int depth = 0;       // of tags within a block; quotes are blocks around blocks, however deep
    for (const auto& piece : piecesOf(html)) {
        if (depth == 0 && piece.tag.empty()) continue;  // line ends between blocks
        if (depth == 0 && piece.tag == "blockquote") {
            if (piece.closes) {
                while (out.ends_with('\n')) out.pop_back();
                out += "</blockquote>\n<!-- /wp:quote -->\n";
            } else {
                out += begins ? "" : "\n";
                out += "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\">";
            }
            begins = !piece.closes;
            continue;
        }
        if (depth == 0) first = piece.tag;
        current += piece.text;
        if (!piece.tag.empty() && !isVoid(piece.tag)) depth += piece.closes ? -1 : 1;
        if (depth > 0) continue;
        out += (begins ? "" : "\n") + blockOf(first, current);
        begins = false;
        current.clear();
    }
    return out;
}

}  // namespace kokemus::publish
