// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/json_value.h"

#include <algorithm>
#include <cstring>

namespace kokemus::exchange {

bool CsvReader::fill() {
    if (m_piece.empty() && m_text) m_piece = m_text->next();
    return !m_piece.empty();
}

bool CsvReader::next() {
    while (readRecord())
        if (m_ends.size() > 1 || !m_record.empty()) {
            m_cells.clear();
            std::size_t from = 0;
            for (const std::size_t end : m_ends) {
                m_cells.push_back(std::string_view(m_record).substr(from, end - from));
                from = end;
            }
            return true;
        }
    return false;
}

bool CsvReader::readRecord() {
    m_record.clear();
    m_ends.clear();
    if (m_afterReturn && fill() && m_piece.front() == '\n') m_piece.remove_prefix(1);
    m_afterReturn = false;
    m_recordLine = m_line;
    if (!fill()) return false;
    m_cut = false;
    for (;;) {
        if (fill() && m_piece.front() == '"' && !readQuoted()) m_cut = true;
        if (!m_cut) readPlain();
        endCell();
        if (m_cut || !fill()) {
            m_cut = true;
            return true;
        }
        const char end = m_piece.front();
        m_piece.remove_prefix(1);
        if (end == m_delimiter) continue;
        m_afterReturn = end == '\r';
        ++m_line;
        return true;
    }
}

/// Up to the delimiter or the end of the line, which stay in the piece.
void CsvReader::readPlain() {
    while (fill()) {
        std::size_t at = 0;
        while (at < m_piece.size() && m_piece[at] != m_delimiter && m_piece[at] != '\n' && m_piece[at] != '\r') ++at;
        m_record.append(m_piece.data(), at);
        m_piece.remove_prefix(at);
        checkSize();
        if (!m_piece.empty()) return;
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
        checkSize();
        m_piece.remove_prefix(quote == std::string_view::npos ? m_piece.size() : quote + 1);
        if (quote == std::string_view::npos) continue;
        if (!fill() || m_piece.front() != '"') return true;
        m_record += '"';
        m_piece.remove_prefix(1);
    }
    if (m_text) throw Refused{importError("unterminated_quote", std::to_string(begun))};
    return false;
}

void CsvReader::endCell() {
    if (m_ends.size() >= maxColumns)
        throw Refused{{ErrorCode::TooLarge,
                       {{"field", std::to_string(m_recordLine)}, {"limit", std::to_string(maxColumns)}},
                       "CsvReader"}};
    m_ends.push_back(m_record.size());
}

void CsvReader::checkSize() const {
    if (m_record.size() > maxRecordBytes)
        throw Refused{{ErrorCode::TooLarge,
                       {{"field", std::to_string(m_recordLine)}, {"limit", std::to_string(maxRecordBytes)}},
                       "CsvReader"}};
}

}  // namespace kokemus::exchange
