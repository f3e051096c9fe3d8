// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include "domain/fold.h"
#include "exchange/content_id.h"
#include "exchange/json_value.h"

#include <algorithm>

namespace kokemus::exchange {
namespace {

constexpr std::size_t headBytes = 256 * 1024;
constexpr std::size_t lookedAt = 200;
constexpr std::string_view delimiters = ",;\t|";

struct Look {
    std::vector<std::vector<std::string>> records;
    std::size_t usual = 0;    ///< the most frequent number of cells above 1
    std::size_t fitting = 0;  ///< records with that number
};

bool isBlank(std::string_view cell) { return trimmed(cell).empty(); }

/// Cells behind the last one that holds anything do not count: some programs end only the header with a delimiter.
std::size_t widthOf(const std::vector<std::string>& record) {
    std::size_t width = record.size();
    while (width > 0 && isBlank(record[width - 1])) --width;
    return width;
}

Look lookAt(std::string_view head, char delimiter) {
    Look look;
    try {
        CsvReader reader(head, delimiter);
        while (look.records.size() < lookedAt && reader.next()) {
            std::vector<std::string> record(reader.cells().begin(), reader.cells().end());
            // The head may end in the middle of it.
            if (reader.cut() && head.size() >= headBytes - 4 && !look.records.empty()) break;
            if (!std::ranges::all_of(record, isBlank)) look.records.push_back(std::move(record));
        }
    } catch (const Refused&) {
        return {};  // a record beyond all bounds is no table with this delimiter
    }
    std::map<std::size_t, std::size_t> counts;
    for (const auto& record : look.records) ++counts[record.size()];
    for (const auto& [cells, records] : counts)
        if (cells > 1 && records >= look.fitting) look.usual = cells, look.fitting = records;
    return look;
}

/// "sep=;" in the first line: the delimiter, and how long the line is.
std::optional<std::pair<char, std::size_t>> sepLine(std::string_view head) {
    const auto end = head.find('\n');
    std::string_view line = trimmed(head.substr(0, end));
    if (line.size() > 1 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    if (!line.starts_with("sep=") || line.size() > 5 || end == std::string_view::npos) {
        // A tab is cut off with the blanks.
        if (!head.starts_with("sep=\t") || end == std::string_view::npos) return std::nullopt;
        return std::pair('\t', end + 1);
    }
    return line.size() == 5 ? std::optional(std::pair(line[4], end + 1)) : std::nullopt;
}

/// The first record as wide as the rows are, at most one cell wider when that one is empty.
std::size_t headerOf(const Look& look) {
    for (std::size_t i = 0; i < look.records.size(); ++i) {
        const auto& record = look.records[i];
        const std::size_t width = widthOf(record);
        if (width >= 2 && (record.size() == look.usual || (record.size() > look.usual && width >= look.usual - 1)))
            return i;
    }
    return 0;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    const auto from = text.find_first_not_of(white);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(white) - from + 1);
}

std::string_view cellOf(const CsvTable::Row& cells, int column) {
    if (column < 0 || static_cast<std::size_t>(column) >= cells.size()) return {};
    return trimmed(cells[static_cast<std::size_t>(column)]);
}

std::optional<CsvDialect> dialectOf(std::string_view head, char delimiter) {
    const auto sep = sepLine(head);
    if (sep) head.remove_prefix(sep->second);
    const char wanted = delimiter != 0 ? delimiter : sep ? sep->first : '\0';
    Look best;
    CsvDialect dialect;
    for (const char candidate : wanted != 0 ? std::string_view(&wanted, 1) : delimiters) {
        Look look = lookAt(head, candidate);
        const auto share = [](const Look& of) {
            return of.records.empty() ? 0.0 : static_cast<double>(of.fitting) / static_cast<double>(of.records.size());
        };
        const bool better = share(look) > share(best) || (share(look) == share(best) && look.usual > best.usual);
        if (look.usual < 2 || !better) continue;
        best = std::move(look);
        dialect.delimiter = candidate;
    }
    if (best.records.size() < 2 || best.fitting * 2 < best.records.size()) return std::nullopt;
    const std::size_t header = headerOf(best);
    dialect.preamble = header + (sep ? 1 : 0);
    dialect.header = std::move(best.records[header]);
    for (std::string& name : dialect.header) name = std::string(trimmed(name));
    return dialect;
}

Result<std::string> textHead(const SourceTree& tree, const std::string& name, const std::string& encoding) {
    auto bytes = tree.stream(name);
    if (!bytes.ok()) return bytes.error();
    TextStream text(std::move(*bytes), encoding);
    std::string head;
    for (auto piece = text.next(); !piece.empty() && head.size() < headBytes; piece = text.next()) head += piece;
    if (head.size() > headBytes) {
        head.resize(headBytes);
        while (!head.empty() && !isValidText(std::string_view(head).substr(head.size() > 4 ? head.size() - 4 : 0)) &&
               !isValidText(head))
            head.pop_back();
    }
    return head;
}

Result<CsvTable> CsvTable::open(const SourceTree& tree, const std::string& name, const ImportMapping& mapping) {
    CsvTable table(tree, name);
    auto encoding = mapping.encoding.empty() ? encodingOf(tree, name) : Result<std::string>(mapping.encoding);
    if (!encoding.ok()) return encoding.error();
    const auto head = textHead(tree, name, *encoding);
    if (!head.ok()) return head.error();
    auto dialect = dialectOf(*head, mapping.delimiter.empty() ? '\0' : mapping.delimiter.front());
    if (!dialect) return Error{ErrorCode::FormatUnknown, {{"path", tree.path()}}, "CsvTable"};
    table.m_dialect = std::move(*dialect);
    table.m_dialect.encoding = std::move(*encoding);
    return table;
}

void CsvTable::useFirstRowAsHeader() {
    std::vector<std::string> names;
    forEach([&](std::size_t, const Row& cells) {
        for (const std::string_view cell : cells) names.emplace_back(trimmed(cell));
        return false;
    });
    m_dialect.header = std::move(names);
    ++m_dialect.preamble;
}

int CsvTable::column(std::string_view name) const {
    const std::string wanted = foldName(name);
    for (std::size_t i = 0; i < header().size(); ++i)
        if (foldName(header()[i]) == wanted) return static_cast<int>(i);
    return -1;
}

std::string CsvTable::fingerprint() const {
    std::string all;
    for (const std::string& name : header()) all += foldName(name) + '\n';
    return hexHash(all);
}

void CsvTable::forEach(const std::function<bool(std::size_t line, const Row& cells)>& visit) const {
    auto bytes = m_tree->stream(m_name);
    if (!bytes.ok()) throw Refused{bytes.error()};
    TextStream text(std::move(*bytes), m_dialect.encoding);
    CsvReader reader(text, m_dialect.delimiter);
    std::size_t toPass = m_dialect.preamble + 1;
    while (reader.next()) {
        if (std::ranges::all_of(reader.cells(), isBlank)) continue;
        if (toPass > 0) {
            --toPass;
            continue;
        }
        if (!visit(reader.line(), reader.cells())) return;
    }
}

}  // namespace kokemus::exchange
