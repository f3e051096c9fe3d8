// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/markdown.h"

#include "publish/markdown_check.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace kokemus::publish {
namespace {

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Blanks and control characters at the ends gone, runs of them one blank.
std::string onOneLine(std::string_view text) {
    std::string out;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ' || isControl(c)) {
            blank = true;
            continue;
        }
        if (blank && !out.empty()) out += ' ';
        blank = false;
        out += c;
    }
    return out;
}

bool endsWithWww(std::string_view text) {
    return text.size() >= 3 &&
           std::ranges::all_of(text.substr(text.size() - 3), [](char c) { return (c | 32) == 'w'; });
}

/// Whether the character at `at` means something to a Markdown reader there. Addresses count too: some readers make
/// links of "www.", "://" and "@" without being asked.
bool isLive(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (std::string_view("\\`*_{}[]<>#&|~@").find(c) != std::string_view::npos) return true;
    if (c == '%') return at > 0 && text[at - 1] == '{';
    if (c == ':') return text.substr(at).starts_with("://");
    const auto start = text.find_first_not_of("0123456789");
    if (c == '.' && endsWithWww(text.substr(0, at))) return true;
    if (c == '.' || c == ')') return at > 0 && at == start;  // "1. " would begin a list
    return at == 0 && (c == '+' || c == '-' || c == '=');
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    for (;;) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        if (end == text.npos) return lines;
        text.remove_prefix(end + 1);
    }
}

/// First of all, lest marks that a control character held apart come together later.
std::string withoutControls(std::string_view line) {
    std::string out;
    std::ranges::copy_if(line, std::back_inserter(out), [](char c) { return c == '\t' || !isControl(c); });
    return out;
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t") == line.npos; }

std::size_t runLength(std::string_view text, std::size_t at) {
    const auto end = text.find_first_not_of(text[at], at);
    return (end == text.npos ? text.size() : end) - at;
}

/// "{{", "{%", "{#": site generators read these before Markdown, in code as well.
bool isTemplateMark(std::string_view text, std::size_t at) {
    return text[at] == '{' && at + 1 < text.size() && std::string_view("{%#").find(text[at + 1]) != text.npos;
}

void appendDefused(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (isTemplateMark(text, i)) out += '\\';
    }
}

/// "<https://...>": the one use of angle brackets that is not HTML.
std::size_t webAddressLength(std::string_view text) {
    if (!text.starts_with("<http://") && !text.starts_with("<https://")) return 0;
    const auto end = text.find_first_of(" \t<>", 1);
    return end != text.npos && text[end] == '>' ? end + 1 : 0;
}

/// The length of a code span that begins at `at` and ends on the same line; 0 when there is none.
std::size_t codeSpanLength(std::string_view line, std::size_t at) {
    const auto ticks = runLength(line, at);
    for (auto next = line.find('`', at + ticks); next != line.npos; next = line.find('`', next)) {
        const auto length = runLength(line, next);
        if (length == ticks) return next + length - at;
        next += length;
    }
    return 0;
}

/// One line outside fenced code: HTML and template marks are shown, not obeyed.
std::string tamedLine(std::string_view line) {
    std::string out;
    std::size_t at = 0;
    const auto copy = [&](std::size_t length) {
        appendDefused(out, line.substr(at, length));
        at += length;
    };
    while (at < line.size()) {
        const char c = line[at];
        const char next = at + 1 < line.size() ? line[at + 1] : ' ';
        if (c == '\\') {
            copy(next == '{' ? 1 : 2);
        } else if (isTemplateMark(line, at)) {
            copy(1);
            out += '\\';
        } else if (c == '`') {
            const auto span = codeSpanLength(line, at);
            copy(span ? span : runLength(line, at));
        } else if (c == '<' && webAddressLength(line.substr(at))) {
            copy(webAddressLength(line.substr(at)));
        } else if (c == '<' && (isLetter(next) || next == '/' || next == '!' || next == '?')) {
            out += '\\';
            copy(1);
        } else {
            copy(1);
        }
    }
    return out;
}

/// Where the content of a line begins behind quote and list marks.
std::size_t contentStart(std::string_view line) {
    std::size_t at = 0;
    for (;;) {
        const auto mark = line.find_first_not_of(" \t", at);
        if (mark == line.npos) return at;
        auto end = mark;
        if (line[mark] == '>' || line[mark] == '-' || line[mark] == '+' || line[mark] == '*') {
            end = mark + 1;
        } else {
            while (end < line.size() && isDigit(line[end])) ++end;
            if (end == mark || end >= line.size() || (line[end] != '.' && line[end] != ')')) return mark;
            ++end;
        }
        if (line[mark] != '>' && end < line.size() && line[end] != ' ' && line[end] != '\t') return mark;
        at = end;
    }
}

/// Puts an author's blocks below the headings of the document around them.
class Tamer {
public:
    explicit Tamer(int parentLevel) : m_parentLevel(parentLevel) {}

    std::string tame(std::string_view source) {
        for (const auto line : linesOf(source)) addLine(withoutControls(line));
        if (!m_fence.empty()) m_lines.push_back(m_fence);
        while (!m_lines.empty() && isBlank(m_lines.back())) m_lines.pop_back();
        std::string out;
        for (const auto& line : m_lines)
            if (!out.empty() || !isBlank(line)) out += (out.empty() ? "" : "\n") + line;
        return out;
    }

private:
    void addLine(std::string_view line) {
        if (readFence(line)) return;
        if (readUnderline(line)) return;
        const auto start = contentStart(line);
        const auto marks = start < line.size() && line[start] == '#' ? runLength(line, start) : 0;
        const bool heading =
            marks >= 1 && marks <= 6 &&
            (start + marks == line.size() || line[start + marks] == ' ' || line[start + marks] == '\t');
        m_lines.push_back(heading ? tamedLine(line.substr(0, start)) + headingMarks(static_cast<int>(marks)) +
                                        tamedLine(line.substr(start + marks))
                                  : tamedLine(line));
        const bool plain = !heading && start < 4 && start == line.find_first_not_of(' ') && m_plainLines != notPlain;
        m_plainLines = isBlank(line) ? 0 : plain ? m_plainLines + 1 : notPlain;
    }

    [[nodiscard]] std::string headingMarks(int level) const {
        return std::string(static_cast<std::size_t>(std::min(level + m_parentLevel, 6)), '#');
    }

    /// Lines of fenced code, its fences included.
    bool readFence(std::string_view line) {
        const auto start = std::min(line.find_first_not_of(' '), line.size());
        const bool mark = start < 4 && start < line.size() && (line[start] == '`' || line[start] == '~');
        const auto length = mark ? runLength(line, start) : 0;
        const bool inside = !m_fence.empty();
        const bool opens =
            !inside && length >= 3 && (line[start] == '~' || line.find('`', start + length) == line.npos);
        if (!inside && !opens) return false;
        std::string code;
        appendDefused(code, line);
        m_lines.push_back(std::move(code));
        m_plainLines = notPlain;
        if (opens)
            m_fence = std::string(length, line[start]);
        else if (mark && line[start] == m_fence[0] && length >= m_fence.size() && isBlank(line.substr(start + length)))
            m_fence.clear();
        return true;
    }

    /// "Title" over "=====" or "-----" becomes a "#" heading, for there are only two levels of the former.
    bool readUnderline(std::string_view line) {
        const auto start = line.find_first_not_of(' ');
        if (start == line.npos || start > 3 || (line[start] != '=' && line[start] != '-')) return false;
        if (!isBlank(line.substr(start + runLength(line, start))) || m_plainLines == 0 || m_plainLines == notPlain)
            return false;
        if (m_plainLines == 1) {
            m_lines.back() = headingMarks(line[start] == '=' ? 1 : 2) + " " + onOneLine(m_lines.back());
        } else {
            m_lines.push_back("\\" + std::string(line.substr(start)));
        }
        m_plainLines = notPlain;
        return true;
    }

    int m_parentLevel;
    std::vector<std::string> m_lines;
    std::string m_fence;  ///< the closing fence waited for; empty = outside
    static constexpr int notPlain = -1;
    int m_plainLines = 0;  ///< lines of the plain paragraph so far; notPlain = what is above is something else
};

}  // namespace

std::string escapedLine(std::string_view text) {
    const auto line = onOneLine(text);
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (isLive(line, i)) out += '\\';
        out += line[i];
    }
    return out;
}

std::string escapedLines(std::string_view text) {
    std::string out;
    bool paragraph = false;
    for (const auto line : linesOf(text)) {
        const auto escaped = escapedLine(line);
        if (escaped.empty()) {
            paragraph = false;
            continue;
        }
        if (!out.empty()) out += paragraph ? "\\\n" : "\n\n";
        out += escaped;
        paragraph = true;
    }
    return out;
}

std::string authorsMarkdown(std::string_view source, int parentLevel) {
    auto tamed = Tamer(parentLevel).tame(source);
    return isContained(tamed, parentLevel) ? tamed : escapedLines(source);
}

}  // namespace kokemus::publish
