// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source_tree.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

/// What a text is written in: by its byte order mark (UTF-8, UTF-16), else UTF-8 when all of it is, else
/// windows-1252. Reads the whole member. Error: of SourceTree; FormatUnknown for what is no text.
[[nodiscard]] Result<std::string> encodingOf(const SourceTree& tree, const std::string& name);

/// False for bytes that no text holds (NUL, most control characters), unless they are UTF-16.
[[nodiscard]] bool looksLikeText(std::string_view head);

/// A text as UTF-8, piece by piece; a byte order mark is passed over. Bytes that the encoding does not have throw
/// Refused with InvalidText, an encoding that iconv does not know with InvalidValue.
class TextStream {
public:
    TextStream(std::unique_ptr<ByteStream> bytes, const std::string& encoding);
    ~TextStream();
    TextStream(const TextStream&) = delete;
    TextStream& operator=(const TextStream&) = delete;

    /// The next piece, empty at the end; valid until the next call.
    [[nodiscard]] std::string_view next();

private:
    std::string_view converted();
    std::string_view checked();

    std::unique_ptr<ByteStream> m_bytes;
    void* m_converter = nullptr;  ///< iconv_t; null: UTF-8
    std::vector<char> m_piece;
    std::string m_left;  ///< the beginning of a character whose end is in the next piece
    std::string m_text;
    bool m_begun = false;
};

/// A text line by line, without its line feed and a carriage return before it. Throws Refused: TooLarge for a line
/// above maxRecordBytes, and what TextStream throws.
class LineReader {
public:
    explicit LineReader(TextStream& text) : m_text(text) {}
    /// False at the end.
    bool next(std::string& line);
    /// Number of the line read last, from 1.
    [[nodiscard]] std::size_t number() const { return m_number; }

private:
    TextStream& m_text;
    std::string_view m_piece;
    std::size_t m_number = 0;
};

}  // namespace kokemus::exchange
