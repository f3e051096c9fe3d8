// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_stream.h"

#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

inline constexpr std::size_t maxColumns = 4'096;

/// A table record by record, read once and in pieces: cells between delimiters, quoted ones with doubled quotes and
/// line breaks inside, lines ended by LF, CR LF or CR. What follows a closing quote belongs to the cell. Lines without
/// anything are passed over.
class CsvReader {
public:
    /// Reads nothing yet; `text` must outlive it.
    CsvReader(TextStream& text, char delimiter) : m_text(&text), m_delimiter(delimiter) {}
    /// Of text in memory, for looking at the beginning of a file.
    CsvReader(std::string_view text, char delimiter) : m_piece(text), m_delimiter(delimiter) {}

    /// False at the end. Throws Refused: TooLarge for a record above maxRecordBytes or maxColumns; ImportRefused
    /// (unterminated_quote) with the line where the quote began.
    bool next();
    /// Of the record read last; valid until the next one.
    [[nodiscard]] const std::vector<std::string_view>& cells() const { return m_cells; }
    /// Where the record read last began, from 1.
    [[nodiscard]] std::size_t line() const { return m_recordLine; }
    /// The last record ended with the text and not with a line: of a head it may be cut.
    [[nodiscard]] bool cut() const { return m_cut; }

private:
    bool fill();
    bool readInPiece();
    bool takeQuoted(std::string_view& rest, std::size_t& lines);
    void addCell(std::string_view cell);
    void readRecord();
    void readPlain();
    bool readQuoted();
    void endCell();
    void checkSize() const;
    void checkColumns(std::size_t columns) const;

    TextStream* m_text = nullptr;
    std::string_view m_piece;
    char m_delimiter;
    std::string m_record;  ///< text of cells that are not as they stand in the piece, one behind the other
    std::vector<std::size_t> m_ends;
    std::vector<std::string_view> m_cells;
    std::size_t m_line = 1;
    std::size_t m_recordLine = 1;
    bool m_afterReturn = false;  ///< a CR ended the last record: an LF belongs to it
    bool m_cut = false;
};

}  // namespace kokemus::exchange
