// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvaged_rows.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace kokemus::store {
namespace {

constexpr std::array tables{
    SalvagedTable{"change_set", false, {}, {}},
    SalvagedTable{"brand", true, {}, {}},
    SalvagedTable{"venue", true, {}, {}},
    SalvagedTable{"touchpoint", true, {}, {}},
    SalvagedTable{"emotion", true, {}, {}},
    SalvagedTable{"aspect", true, {}, {}},
    SalvagedTable{"story", true, {}, {}},
    SalvagedTable{"encounter", true, {}, {}},
    SalvagedTable{"signal", true, {}, {}},
    SalvagedTable{"follow_up", true, {}, {}},
    SalvagedTable{"template", true, {}, {}},
    SalvagedTable{"saved_filter", true, {}, {}},
    SalvagedTable{"person_name", true, {}, {}},
    SalvagedTable{"draft", true, {}, {}},
    SalvagedTable{"published", true, {}, {}},
    SalvagedTable{"attachment_data", false, {}, {}, "rowid"},
    SalvagedTable{"setting", false, {}, {}, "key"},
    SalvagedTable{"change_row", false, "change_set", "change_set"},
    SalvagedTable{"brand_alias", false, "brand", "brand"},
    SalvagedTable{"party", false, "encounter", "encounter"},
    SalvagedTable{"feeling", false, "encounter", "encounter"},
    SalvagedTable{"promise", false, "encounter", "encounter"},
    SalvagedTable{"reaction", false, "encounter", "encounter"},
    SalvagedTable{"contact", false, "encounter", "encounter"},
    SalvagedTable{"place", false, "encounter", "encounter"},
    SalvagedTable{"quote", false, "encounter", "encounter"},
    SalvagedTable{"viewpoint", false, "encounter", "encounter"},
    SalvagedTable{"step", false, "encounter", "encounter"},
    SalvagedTable{"later_feeling", false, "encounter", "encounter"},
    SalvagedTable{"tag", false, "encounter", "encounter"},
    SalvagedTable{"attachment", false, "encounter", "encounter"},
    SalvagedTable{"source", false, "encounter", "encounter"},
};

/// Rows in a gap that nothing else tells of are tried one by one, up to so many.
constexpr std::int64_t mostTries = 1'000'000;

std::vector<std::string> columnNames(Connection& connection, const SalvagedTable& table) {
    std::vector<std::string> columns;
    SQLite::Statement info(connection, "SELECT name FROM pragma_table_info(?)");
    info.bind(1, std::string(table.name));
    while (info.executeStep()) columns.push_back(info.getColumn(0).getString());
    return columns;
}

/// What both know; derived columns are left out.
std::vector<std::string> columnsOf(Connection& source, Connection& target, const SalvagedTable& table) {
    std::vector<std::string> columns;
    if (table.key == "rowid") columns.emplace_back("rowid");
    const auto known = columnNames(source, table);
    for (auto& name : columnNames(target, table)) {
        const bool derived = table.name == "encounter" && (name == "score" || name == "indexed");
        if (!derived && std::ranges::find(known, name) != known.end()) columns.push_back(std::move(name));
    }
    return columns;
}

/// A value of any type, byte for byte.
struct Cell {
    int type = SQLITE_NULL;
    std::int64_t integer = 0;
    double real = 0;
    std::string bytes;
};

Cell cellOf(const SQLite::Column& column) {
    Cell cell;
    cell.type = column.getType();
    if (cell.type == SQLITE_INTEGER) cell.integer = column.getInt64();
    if (cell.type == SQLITE_FLOAT) cell.real = column.getDouble();
    if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB)
        if (const auto* bytes = static_cast<const char*>(column.getBlob()))
            cell.bytes.assign(bytes, static_cast<std::size_t>(column.getBytes()));
    return cell;
}

void bindCell(SQLite::Statement& statement, int index, const Cell& cell) {
    if (cell.type == SQLITE_INTEGER) statement.bind(index, cell.integer);
    if (cell.type == SQLITE_FLOAT) statement.bind(index, cell.real);
    if (cell.type == SQLITE_TEXT) statement.bind(index, cell.bytes);
    if (cell.type == SQLITE_BLOB) statement.bind(index, cell.bytes.data(), static_cast<int>(cell.bytes.size()));
    if (cell.type == SQLITE_NULL) statement.bind(index);
}

std::string listOf(const std::vector<std::string>& columns) {
    std::string list;
    for (const auto& column : columns) list += (list.empty() ? "\"" : ", \"") + column + '"';
    return list;
}

/// One table on its way.
class TableSalvage {
public:
    TableSalvage(Connection& source, Connection& target, const SalvagedTable& table, SalvageReport& report)
        : m_source(source),
          m_target(target),
          m_table(table),
          m_name(table.name),
          m_columns(columnsOf(source, target, table)),
          m_report(report),
          m_insert(insertInto(m_columns)),
          m_lost{m_name, 0, {}} {}

    void run() {
        if (!m_table.parent.empty())
            readByOwner();
        else if (m_table.key == "key")
            readSorted();
        else
            readByRow();
        m_report.read.emplace_back(m_name, m_read);
        if (m_lost.rows > 0) m_report.unreadable.push_back(m_lost);
    }

private:
    void lose(const std::string& why) {
        if (m_lost.rows++ == 0) m_lost.detail = why;
    }

    /// Puts the current row of `select` into the new journal. What that does not take cannot be ours.
    void keep(SQLite::Statement& select) {
        auto& insert = m_target.prepared(m_insert);
        for (int i = 0; i < select.getColumnCount(); ++i) bindCell(insert, i + 1, cellOf(select.getColumn(i)));
        put(insert);
    }

    void put(SQLite::Statement& insert) {
        try {
            insert.exec();
            ++m_read;
        } catch (const SQLite::Exception& exception) {
            insert.tryReset();
            if (exception.getErrorCode() != SQLITE_CONSTRAINT && exception.getErrorCode() != SQLITE_MISMATCH) throw;
            lose(exception.what());
        }
    }

    /// Steps through a query until its end or until something cannot be read, which is told.
    template <class Visit>
    std::optional<std::string> read(const std::string& sql, std::optional<std::int64_t> parameter, Visit visit) {
        try {
            auto& select = m_source.prepared(sql);
            Rows rows(select);
            if (parameter) select.bind(1, *parameter);
            while (step(select)) visit(select);
            return std::nullopt;
        } catch (const UnreadableRow& row) {
            return row.why;
        }
    }

    struct UnreadableRow {
        std::string why;
    };
    /// A failure of the damaged file is one thing, one of the new journal another.
    static bool step(SQLite::Statement& select) {
        const int result = select.tryExecuteStep();
        if (result == SQLITE_ROW) return true;
        if (result == SQLITE_DONE) return false;
        throw UnreadableRow{select.getErrorMsg()};
    }

    void readByOwner() {
        std::vector<std::int64_t> owners;
        {
            Rows rows(m_target.prepared("SELECT row FROM " + std::string(m_table.owner)));
            while (rows.next()) owners.push_back(rows.column(0).getInt64());
        }
        const std::string sql =
            "SELECT " + listOf(m_columns) + " FROM " + m_name + " WHERE " + std::string(m_table.parent) + " = ?";
        for (const auto owner : owners)
            if (const auto why = read(sql, owner, [this](SQLite::Statement& row) { keep(row); })) lose(*why);
    }

    /// A few rows in order: from the beginning and, when that ends early, from the end.
    void readSorted() {
        std::set<std::string> seen;
        const std::string sql =
            "SELECT " + listOf(m_columns) + " FROM " + m_name + " ORDER BY \"" + std::string(m_table.key) + '"';
        const auto take = [&](SQLite::Statement& row) {
            if (seen.insert(row.getColumn(0).getString()).second) keep(row);
        };
        const auto why = read(sql, std::nullopt, take);
        if (!why) return;
        lose(*why);
        (void)read(sql + " DESC", std::nullopt, take);
    }

    /// Every row number that either end of the table, or an index, tells of.
    void readByRow() {
        const std::string key(m_table.key);
        std::set<std::int64_t> rows;
        const auto note = [&](SQLite::Statement& row) { rows.insert(row.getColumn(0).getInt64()); };
        const auto why = read("SELECT " + key + " FROM " + m_name + " NOT INDEXED ORDER BY " + key, std::nullopt, note);
        if (why) {
            const auto last = rows.empty() ? 0 : *rows.rbegin();
            const auto sizeBefore = rows.size();
            (void)read("SELECT " + key + " FROM " + m_name + " NOT INDEXED ORDER BY " + key + " DESC", std::nullopt,
                       note);
            // Between the ends: what the index of identities knows, else every number there is.
            const auto indexed =
                read("SELECT " + key + " FROM " + m_name + " INDEXED BY sqlite_autoindex_" + m_name + "_1",
                     std::nullopt, note);
            if (indexed) {
                const auto next = rows.upper_bound(last);
                const auto until = next != rows.end() ? *next : last + 1;
                for (auto row = last + 1; row < until && row - last < mostTries; ++row) rows.insert(row);
            }
            if (rows.size() == sizeBefore) lose(*why);
        }
        for (const auto row : rows) readRow(row, !why);
    }

    void readRow(std::int64_t row, bool mustBeThere) {
        const std::string where = " FROM " + m_name + " NOT INDEXED WHERE " + std::string(m_table.key) + " = ?";
        bool found = false;
        const auto why = read("SELECT " + listOf(m_columns) + where, row, [&](SQLite::Statement& values) {
            found = true;
            keep(values);
        });
        if (!why) {
            if (!found && mustBeThere) lose("no such row");
            return;
        }
        lose(*why);
        if (!found) readColumns(row, where);
    }

    /// A long text lies on pages of its own: when they are damaged, the rest of its row need not be.
    void readColumns(std::int64_t row, const std::string& where) {
        std::vector<std::string> columns;
        std::vector<Cell> cells;
        for (const auto& column : m_columns)
            (void)read("SELECT \"" + column + '"' + where, row, [&](SQLite::Statement& select) {
                columns.push_back(column);
                cells.push_back(cellOf(select.getColumn(0)));
            });
        if (columns.empty()) return;
        SQLite::Statement insert(m_target, insertInto(columns));
        for (std::size_t i = 0; i < cells.size(); ++i) bindCell(insert, static_cast<int>(i) + 1, cells[i]);
        put(insert);
    }

    [[nodiscard]] std::string insertInto(const std::vector<std::string>& columns) const {
        std::string marks;
        for (std::size_t i = 0; i < columns.size(); ++i) marks += i == 0 ? "?" : ", ?";
        return "INSERT INTO " + m_name + " (" + listOf(columns) + ") VALUES (" + marks + ")";
    }

    Connection& m_source;
    Connection& m_target;
    const SalvagedTable& m_table;
    const std::string m_name;
    const std::vector<std::string> m_columns;
    SalvageReport& m_report;
    const std::string m_insert;
    std::int64_t m_read = 0;
    Unreadable m_lost;
};

}  // namespace

std::span<const SalvagedTable> salvagedTables() { return tables; }

void salvageTable(Connection& source, Connection& target, const SalvagedTable& table, SalvageReport& report) {
    try {
        TableSalvage(source, target, table, report).run();
    } catch (const SQLite::Exception& exception) {
        // Of the new journal: a full disk ends it all. Of the damaged one: its schema does not know this table.
        const int code = exception.getErrorCode();
        if (code != SQLITE_ERROR && code != SQLITE_CORRUPT && code != SQLITE_NOTADB) throw;
        report.unreadable.push_back({std::string(table.name), 1, exception.what()});
    }
}

}  // namespace kokemus::store
