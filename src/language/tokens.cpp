// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokens.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kokemus::language {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view openingMarks = "([{";
constexpr std::string_view closingMarks = ",;:.!?=)]}";

/// Opening quotation mark and what may close it, in Finnish, Swedish and English use.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> quotationMarks = {
    {{"\"", "\""}, {"”", "”"}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"»", "»"}}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The length of a whole quotation that begins the text, 0 when there is none.
std::size_t quotationLength(std::string_view text) {
    for (const auto& [open, close] : quotationMarks) {
        if (!text.starts_with(open)) continue;
        const auto end = text.find(close, open.size());
        if (end != text.npos && end > open.size()) return end + close.size();
    }
    return 0;
}

constexpr std::array<std::string_view, 5> arrows = {"-->", "->", "=>", "→", "➔"};

/// The length of an arrow that begins the text: "99->129" is two prices and what lies between them.
std::size_t arrowLength(std::string_view text) {
    const auto found = std::ranges::find_if(arrows, [&](std::string_view arrow) { return text.starts_with(arrow); });
    return found == arrows.end() ? 0 : found->size();
}

/// "4.7." and "14.30.": the point belongs to the number, not to the sentence.
bool keepsItsPoint(std::string_view word) {
    const auto point = word.find('.');
    return word.size() > 3 && word.back() == '.' && point + 1 < word.size() && isDigit(word[0]) &&
           isDigit(word[word.size() - 2]) && std::ranges::all_of(word, [](char c) { return isDigit(c) || c == '.'; });
}

class Splitter {
public:
    explicit Splitter(std::string_view line) : m_line(line) {}

    std::vector<Token> split() {
        std::size_t at = 0;
        while ((at = m_line.find_first_not_of(blanks, at)) != m_line.npos) {
            if (const auto length = quotationLength(m_line.substr(at))) {
                add(at, length, TokenKind::Quote);
                at += length;
            } else if (const auto arrow = arrowLength(m_line.substr(at))) {
                add(at, arrow, TokenKind::Word);
                at += arrow;
            } else {
                at = splitWord(at, wordEnd(at));
            }
        }
        return std::move(m_tokens);
    }

private:
    void add(std::size_t begin, std::size_t length, TokenKind kind) {
        Token token;
        token.text = m_line.substr(begin, length);
        token.folded = foldName(token.text);
        token.begin = begin;
        token.kind = kind;
        token.glued = begin > 0 && blanks.find(m_line[begin - 1]) == blanks.npos;
        m_tokens.push_back(std::move(token));
    }

    /// Where the word at `at` ends: at a blank, or where a quotation or an arrow begins.
    [[nodiscard]] std::size_t wordEnd(std::size_t at) const {
        auto end = at + 1;
        while (end < m_line.size() && blanks.find(m_line[end]) == blanks.npos && !quotationLength(m_line.substr(end)) &&
               !arrowLength(m_line.substr(end)))
            ++end;
        return end;
    }

    std::size_t splitWord(std::size_t begin, std::size_t end) {
        for (; begin < end && openingMarks.find(m_line[begin]) != openingMarks.npos; ++begin)
            add(begin, 1, TokenKind::Mark);
        auto core = end;
        while (core > begin && closingMarks.find(m_line[core - 1]) != closingMarks.npos &&
               !keepsItsPoint(m_line.substr(begin, core - begin)))
            --core;
        if (core > begin) add(begin, core - begin, TokenKind::Word);
        for (; core < end; ++core) add(core, 1, TokenKind::Mark);
        return end;
    }

    std::string_view m_line;
    std::vector<Token> m_tokens;
};

bool isMark(const Token& token, std::string_view marks) {
    return token.kind == TokenKind::Mark && marks.find(token.text[0]) != marks.npos;
}

}  // namespace

std::vector<Token> tokenise(std::string_view line) { return Splitter(line).split(); }

std::string_view quotedText(const Token& quote) {
    for (const auto& [open, close] : quotationMarks)
        if (quote.text.starts_with(open) && quote.text.ends_with(close) &&
            quote.text.size() > open.size() + close.size())
            return quote.text.substr(open.size(), quote.text.size() - open.size() - close.size());
    return quote.text;
}

void useOrphanedMarks(std::vector<Token>& tokens) {
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (isMark(tokens[i], ",;:.!?=") && tokens[i].glued && tokens[i - 1].used) tokens[i].used = true;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (isMark(tokens[i], openingMarks)) open.push_back(i);
        if (!isMark(tokens[i], ")]}") || open.empty()) continue;
        const auto first = open.back();
        open.pop_back();
        bool emptied = i > first + 1;
        for (auto inside = first + 1; inside < i; ++inside) emptied = emptied && tokens[inside].used;
        if (emptied) tokens[first].used = tokens[i].used = true;
    }
}

std::string unusedText(std::string_view line, const std::vector<Token>& tokens) {
    std::string out;
    const Token* last = nullptr;
    bool gap = false;
    for (const Token& token : tokens) {
        if (token.used) {
            gap = true;
            continue;
        }
        if (last) {
            const auto end = last->begin + last->text.size();
            out += gap ? std::string_view(" ") : line.substr(end, token.begin - end);
        }
        out += token.text;
        last = &token;
        gap = false;
    }
    return out;
}

}  // namespace kokemus::language
