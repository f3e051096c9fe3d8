// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_note.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <utility>
#include <vector>

namespace kokemus::exchange {
namespace {

void appendCharacter(std::string& out, std::uint32_t code) {
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

constexpr auto namedEntities = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"amp", "&"},         {"lt", "<"},    {"gt", ">"},    {"quot", "\""},  {"apos", "'"},
     {"nbsp", "\xC2\xA0"}, {"auml", "ä"},  {"ouml", "ö"},  {"aring", "å"},  {"Auml", "Ä"},
     {"Ouml", "Ö"},        {"Aring", "Å"}, {"euro", "€"},  {"hellip", "…"}, {"ndash", "–"},
     {"mdash", "—"},       {"rsquo", "’"}, {"lsquo", "‘"}, {"rdquo", "”"},  {"ldquo", "“"},
     {"eacute", "é"},      {"uuml", "ü"},  {"Uuml", "Ü"},  {"szlig", "ß"},  {"bull", "•"}});

/// The entity at the front of `text` ("&amp;..."): appends what it stands for and returns its length, 0 for none.
std::size_t appendEntity(std::string& out, std::string_view text) {
    constexpr std::size_t longest = 12;
    const auto end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 2) return 0;
    const std::string_view name = text.substr(1, end - 1);
    if (name.front() == '#') {
        const bool hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string digits(name.substr(hexadecimal ? 2 : 1));
        const auto isDigit = [&](unsigned char c) {
            return hexadecimal ? std::isxdigit(c) != 0 : std::isdigit(c) != 0;
        };
        if (digits.empty() || digits.size() > 8 || !std::ranges::all_of(digits, isDigit)) return 0;
        appendCharacter(out, static_cast<std::uint32_t>(std::stoul(digits, nullptr, hexadecimal ? 16 : 10)));
        return end + 1;
    }
    for (const auto& [known, value] : namedEntities)
        if (known == name) {
            out += value;
            return end + 1;
        }
    return 0;
}

struct Tag {
    std::string name;  ///< lower case
    bool closing = false;
    std::string link;  ///< href of an <a>, when it is http, https or mailto
};

std::string linkOf(std::string_view attributes) {
    const auto at = attributes.find("href=");
    if (at == std::string_view::npos || at + 6 >= attributes.size()) return {};
    const char quote = attributes[at + 5];
    if (quote != '"' && quote != '\'') return {};
    const auto end = attributes.find(quote, at + 6);
    if (end == std::string_view::npos) return {};
    std::string link = decodedEntities(attributes.substr(at + 6, end - at - 6));
    const bool safe = link.starts_with("http://") || link.starts_with("https://") || link.starts_with("mailto:");
    return safe && link.find_first_of(" ()<>\n\r\t\\") == std::string::npos ? link : std::string();
}

/// Writes Markdown while tags and text come by.
class NoteWriter {
public:
    std::string write(std::string_view html) {
        while (!html.empty()) {
            const auto next = html.find_first_of("<&");
            text(html.substr(0, next));
            if (next == std::string_view::npos) break;
            html.remove_prefix(next);
            html.remove_prefix(html.front() == '<' ? tagAt(html) : entityAt(html));
        }
        while (!m_note.empty() && std::isspace(static_cast<unsigned char>(m_note.back())) != 0) m_note.pop_back();
        return std::move(m_note);
    }

private:
    std::size_t entityAt(std::string_view html) {
        std::string character;
        const std::size_t length = appendEntity(character, html);
        text(length == 0 ? html.substr(0, 1) : std::string_view(character));
        return length == 0 ? 1 : length;
    }

    /// How much of `html` the tag at its front takes; a "<" that begins no tag is text.
    std::size_t tagAt(std::string_view html) {
        if (html.starts_with("<!--")) {
            const auto end = html.find("-->");
            return end == std::string_view::npos ? html.size() : end + 3;
        }
        const bool closing = html.size() > 1 && html[1] == '/';
        const std::size_t from = closing ? 2 : 1;
        if (html.size() <= from || std::isalpha(static_cast<unsigned char>(html[from])) == 0) {
            text("<");
            return 1;
        }
        // Looked for once, however many "<" stand before it.
        if (m_close < html.data()) {
            const auto found = html.find('>');
            m_close = html.data() + (found == std::string_view::npos ? html.size() : found);
        }
        const auto end = static_cast<std::size_t>(m_close - html.data());
        constexpr std::size_t longestTag = 4'096;
        if (end == html.size() || end > longestTag) {
            text("<");
            return 1;
        }
        std::string_view body = html.substr(from, end - from);
        const auto nameEnd = body.find_first_of(" \t\r\n/");
        Tag tag{std::string(body.substr(0, nameEnd)), closing, {}};
        std::ranges::transform(tag.name, tag.name.begin(), [](unsigned char c) { return std::tolower(c); });
        if (tag.name == "a" && nameEnd != std::string_view::npos) tag.link = linkOf(body.substr(nameEnd));
        if (!closing && (tag.name == "script" || tag.name == "style")) return skip(html, tag.name);
        apply(tag);
        return end + 1;
    }

    static std::size_t skip(std::string_view html, const std::string& name) {
        const auto end = html.find("</" + name);
        if (end == std::string_view::npos) return html.size();
        const auto close = html.find('>', end);
        return close == std::string_view::npos ? html.size() : close + 1;
    }

    void apply(const Tag& tag) {
        const std::string& name = tag.name;
        if (name == "br")
            line();
        else if (name == "p" || name == "div" || name == "blockquote" || name == "hr" || name == "table")
            block(tag);
        else if (name == "ul" || name == "ol")
            list(tag);
        else if (name == "li" && !tag.closing)
            item();
        else if (name == "tr" && !tag.closing)
            line();
        else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
            heading(tag);
        else if (name == "a")
            link(tag);
        else
            emphasis(name);
    }

    void emphasis(const std::string& name) {
        if (name == "b" || name == "strong") m_note += "**";
        if (name == "i" || name == "em") m_note += '*';
        if (name == "s" || name == "del" || name == "strike") m_note += "~~";
    }

    void block(const Tag& tag) {
        paragraph();
        if (tag.name == "blockquote") m_quote = !tag.closing;
        if (tag.name == "hr") {
            m_note += "---";
            paragraph();
        }
    }

    void list(const Tag& tag) {
        if (!tag.closing && m_lists.size() < 8) m_lists.push_back(tag.name == "ol" ? 1 : 0);
        if (tag.closing && !m_lists.empty()) m_lists.pop_back();
        if (m_lists.empty()) paragraph();
    }

    void item() {
        if (m_note.empty() || m_note.back() != '\n') line();
        if (m_lists.empty()) m_lists.push_back(0);
        m_note.append((m_lists.size() - 1) * 3, ' ');
        m_note += m_lists.back() == 0 ? std::string("- ") : std::to_string(m_lists.back()++) + ". ";
        m_lineStart = false;
    }

    void heading(const Tag& tag) {
        paragraph();
        if (tag.closing) return;
        m_note.append(static_cast<std::size_t>(tag.name[1] - '0'), '#');
        m_note += ' ';
        m_lineStart = false;
    }

    void link(const Tag& tag) {
        if (!tag.closing && !tag.link.empty()) {
            m_note += '[';
            m_link = tag.link;
        } else if (tag.closing && !m_link.empty()) {
            m_note += "](" + m_link + ')';
            m_link.clear();
        }
    }

    void line() {
        if (!m_note.empty()) m_note += '\n';
        m_lineStart = true;
    }

    void paragraph() {
        while (!m_note.empty() && m_note.back() == ' ') m_note.pop_back();
        if (!m_note.empty() && !m_note.ends_with("\n\n")) m_note += m_note.back() == '\n' ? "\n" : "\n\n";
        m_lineStart = true;
    }

    void text(std::string_view part) {
        for (const char c : part) {
            const bool white = c == '\n' || c == '\r' || c == '\t' || c == ' ';
            if (white) {
                if (!m_lineStart && !m_note.empty() && m_note.back() != ' ') m_note += ' ';
                continue;
            }
            if (c == '\0') continue;
            if (m_lineStart && m_quote) m_note += "> ";
            const bool special = std::string_view("*`[]<\\").find(c) != std::string_view::npos ||
                                 (m_lineStart && std::string_view("#>+-=").find(c) != std::string_view::npos);
            if (special) m_note += '\\';
            m_note += c;
            m_lineStart = false;
        }
    }

    const char* m_close = nullptr;  ///< the next ">", as far as it is known
    std::string m_note;
    std::string m_link;
    std::vector<int> m_lists;  ///< 0: bullets; else the next number
    bool m_quote = false;
    bool m_lineStart = true;
};

}  // namespace

std::string markdownOfHtml(std::string_view html) { return NoteWriter().write(html); }

std::string decodedEntities(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto next = text.find('&');
        result += text.substr(0, next);
        if (next == std::string_view::npos) break;
        text.remove_prefix(next);
        const std::size_t length = appendEntity(result, text);
        if (length == 0) result += '&';
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

}  // namespace kokemus::exchange
