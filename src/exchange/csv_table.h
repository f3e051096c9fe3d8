// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_reader.h"
#include "exchange/source_tree.h"
#include "kokemus/import.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

/// How a table is written.
struct CsvDialect {
    std::string encoding;
    char delimiter = ',';
    std::size_t preamble = 0;  ///< records before the header
    std::vector<std::string> header;
};

/// Looks at the beginning of a text (UTF-8): the delimiter that cuts most records into the same number of cells, the
/// first such record as the header; `sep=;` is honoured. `delimiter` 0: to be found. Nothing when it is no table of
/// at least two columns and two records.
[[nodiscard]] std::optional<CsvDialect> dialectOf(std::string_view head, char delimiter = 0);

/// The beginning of a member as UTF-8, for looking at; a character cut at its end is left out.
[[nodiscard]] Result<std::string> textHead(const SourceTree& tree, const std::string& name,
                                           const std::string& encoding);

/// A table of a member: header and rows. Read from the beginning as often as wanted.
class CsvTable {
public:
    /// Error: FormatUnknown when it is no table; of SourceTree and encodingOf().
    [[nodiscard]] static Result<CsvTable> open(const SourceTree& tree, const std::string& name,
                                               const ImportMapping& mapping);
    [[nodiscard]] const CsvDialect& dialect() const { return m_dialect; }
    [[nodiscard]] const std::vector<std::string>& header() const { return m_dialect.header; }
    /// The header only numbers the columns; their names stand in the row below it.
    void useFirstRowAsHeader();
    /// Column of that name (case and blanks at the ends do not matter); -1: none.
    [[nodiscard]] int column(std::string_view name) const;
    /// What tells this header from others, whatever the rows: 16 hex digits.
    [[nodiscard]] std::string fingerprint() const;

    using Row = std::vector<std::string_view>;
    /// Every record after the header; `visit` returns false to stop. Throws Refused.
    void forEach(const std::function<bool(std::size_t line, const Row& cells)>& visit) const;

private:
    CsvTable(const SourceTree& tree, std::string name) : m_tree(&tree), m_name(std::move(name)) {}

    const SourceTree* m_tree;
    std::string m_name;
    CsvDialect m_dialect;
};

/// The cell of a row, without blanks at its ends; empty when the row is too short or `column` is -1.
[[nodiscard]] std::string_view cellOf(const CsvTable::Row& cells, int column);
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace kokemus::exchange
