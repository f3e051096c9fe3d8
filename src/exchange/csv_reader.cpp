// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/json_value.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace kokemus::exchange {
namespace {

constexpr std::uint64_t everyByte(unsigned char byte) { return byte * 0x0101'0101'0101'0101ULL; }

/// Not 0 when one of the eight bytes is 0 (Mycroft's test: a borrow reaches the top bit of a zero byte).
constexpr std::uint64_t zeroBytes(std::uint64_t bytes) { return (bytes - everyByte(1)) & ~bytes & everyByte(0x80); }

/// How much of the text stands before the delimiter or the end of the line; looked at eight bytes at a time.
std::size_t plainLength(std::string_view text, char delimiter) {
    const std::uint64_t delimiters = everyByte(static_cast<unsigned char>(delimiter));
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, 8);
        const std::uint64_t found =
            zeroBytes(bytes ^ delimiters) | zeroBytes(bytes ^ everyByte('\n')) | zeroBytes(bytes ^ everyByte('\r'));
        // The lowest of them is never a false one, and stands first.
        if (found != 0 && std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
        if (found != 0) break;
    }
    while (at < text.size() && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') ++at;
    return at;
}

}  // namespace

bool CsvReader::fill() {
    if (m_piece.empty() && m_text) m_piece = m_text->next();
    return !m_piece.empty();
}

bool CsvReader::next() {
    for (;;) {
        if (m_afterReturn && fill() && m_piece.front() == '\n') m_piece.remove_prefix(1);
        m_afterReturn = false;
        if (!fill()) return false;
        if (!readInPiece()) {
            readRecord();
            m_cells.clear();
            std::size_t from = 0;
            for (const std::size_t end : m_ends) {
                m_cells.push_back(std::string_view(m_record).substr(from, end - from));
                from = end;
            }
        }
        if (m_cells.size() > 1 || !m_cells.front().empty()) return true;
    }
}

/// Almost every record lies whole in a piece: its cells are then views, and only those with doubled quotes or text
/// behind a closing quote are copied. False, and nothing done, when it goes on beyond the piece.
bool CsvReader::readInPiece() {
    std::string_view rest = m_piece;
    std::size_t lines = 0;
    m_cells.clear();
    m_record.clear();
    m_record.reserve(rest.size());  // so that views into it stay
    for (;;) {
        if (rest.empty()) return false;
        if (rest.front() == '"') {
            if (!takeQuoted(rest, lines)) return false;
        } else {
            const std::size_t length = plainLength(rest, m_delimiter);
            if (length == rest.size()) return false;
            addCell(rest.substr(0, length));
            rest.remove_prefix(length);
        }
        const char end = rest.front();
        rest.remove_prefix(1);
        if (end == m_delimiter) continue;
        m_afterReturn = end == '\r';
        break;
    }
    m_cut = false;
    m_recordLine = m_line;
    m_line += lines + 1;
    m_piece = rest;
    return true;
}

/// A quoted cell at the beginning of `rest`, up to the delimiter or the end of the line. False: it goes on beyond.
bool CsvReader::takeQuoted(std::string_view& rest, std::size_t& lines) {
    bool doubled = false;
    std::size_t quote = rest.find('"', 1);
    while (quote != std::string_view::npos && quote + 1 < rest.size() && rest[quote + 1] == '"') {
        doubled = true;
        quote = rest.find('"', quote + 2);
    }
    if (quote == std::string_view::npos || quote + 1 == rest.size()) return false;
    const std::string_view inside = rest.substr(1, quote - 1);
    const std::string_view behind = rest.substr(quote + 1);
    const std::size_t length = plainLength(behind, m_delimiter);
    if (length == behind.size()) return false;
    lines += static_cast<std::size_t>(std::ranges::count(inside, '\n'));
    rest = behind.substr(length);
    if (!doubled && length == 0) {
        addCell(inside);
        return true;
    }
    const std::size_t from = m_record.size();
    for (std::size_t at = 0; at < inside.size();) {
        const auto next = inside.find('"', at);
        m_record.append(inside, at, next == std::string_view::npos ? next : next + 1 - at);
        at = next == std::string_view::npos ? inside.size() : next + 2;
    }
    m_record.append(behind, 0, length);
    addCell(std::string_view(m_record).substr(from));
    return true;
}

void CsvReader::addCell(std::string_view cell) {
    checkColumns(m_cells.size());
    m_cells.push_back(cell);
}

/// A record that goes on from one piece into the next.
void CsvReader::readRecord() {
    m_record.clear();
    m_ends.clear();
    m_recordLine = m_line;
    m_cut = false;
    for (;;) {
        if (fill() && m_piece.front() == '"' && !readQuoted()) m_cut = true;
        if (!m_cut) readPlain();
        endCell();
        if (m_cut || !fill()) {
            m_cut = true;
            return;
        }
        const char end = m_piece.front();
        m_piece.remove_prefix(1);
        if (end == m_delimiter) continue;
        m_afterReturn = end == '\r';
        ++m_line;
        return;
    }
}

/// Up to the delimiter or the end of the line, which stay in the piece.
void CsvReader::readPlain() {
    while (fill()) {
        const std::size_t length = plainLength(m_piece, m_delimiter);
        m_record.append(m_piece.data(), length);
        m_piece.remove_prefix(length);
        if (!m_piece.empty()) return;
        checkSize();
    }
}

/// A quoted cell up to its closing quote. False when the text ends first (only of a head).
bool CsvReader::readQuoted() {
    const std::size_t begun = m_line;
    m_piece.remove_prefix(1);
    while (fill()) {
        const auto quote = m_piece.find('"');
        const std::string_view inside = m_piece.substr(0, quote);
        m_line += static_cast<std::size_t>(std::ranges::count(inside, '\n'));
        m_record.append(inside);
        m_piece.remove_prefix(quote == std::string_view::npos ? m_piece.size() : quote + 1);
        if (quote == std::string_view::npos) {
            checkSize();
            continue;
        }
        if (!fill() || m_piece.front() != '"') return true;
        m_record += '"';
        m_piece.remove_prefix(1);
    }
    if (m_text) throw Refused{importError("unterminated_quote", std::to_string(begun))};
    return false;
}

void CsvReader::endCell() {
    checkColumns(m_ends.size());
    m_ends.push_back(m_record.size());
}

void CsvReader::checkColumns(std::size_t columns) const {
    if (columns >= maxColumns)
        throw Refused{{ErrorCode::TooLarge,
                       {{"field", std::to_string(m_line)}, {"limit", std::to_string(maxColumns)}},
                       "CsvReader"}};
}

void CsvReader::checkSize() const {
    if (m_record.size() > maxRecordBytes)
        throw Refused{{ErrorCode::TooLarge,
                       {{"field", std::to_string(m_recordLine)}, {"limit", std::to_string(maxRecordBytes)}},
                       "CsvReader"}};
}

}  // namespace kokemus::exchange
