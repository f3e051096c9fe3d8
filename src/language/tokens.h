// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::language {

enum class TokenKind {
    Word,
    Mark,   ///< one of ,;:.!?=()[]{} at the edge of a word
    Quote,  ///< "..." with its quotation marks
};

/// A piece of a line. What a reader understands it marks as used; what is left is the note.
struct Token {
    std::string_view text;           ///< as written
    std::string folded;              ///< for comparing
    std::vector<std::string> bases;  ///< base forms of the word, where there is a dictionary
    std::size_t begin = 0;           ///< bytes into the line
    TokenKind kind = TokenKind::Word;
    bool glued = false;  ///< no blank before it
    bool used = false;
};

/// The tokens point into `line`, which must outlive them.
[[nodiscard]] std::vector<Token> tokenise(std::string_view line);

/// The words inside a Quote token.
[[nodiscard]] std::string_view quotedText(const Token& quote);

/// Marks what only belonged to used words as used: the comma after one, the brackets around some.
void useOrphanedMarks(std::vector<Token>& tokens);

/// The unused tokens in their order and spelling, blanks between neighbours as written.
[[nodiscard]] std::string unusedText(std::string_view line, const std::vector<Token>& tokens);

}  // namespace kokemus::language
