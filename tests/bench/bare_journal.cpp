// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_journal.h"

#include <sqlite3.h>

#include <filesystem>
#include <stdexcept>

namespace kokemus::bench {
namespace {

void require(sqlite3* database, int result) {
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW)
        throw std::runtime_error(sqlite3_errmsg(database));
}

sqlite3* open(const std::string& path) {
    sqlite3* database = nullptr;
    require(database, sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr));
    return database;
}

void execute(sqlite3* database, const std::string& sql) {
    require(database, sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr));
}

sqlite3_stmt* prepare(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    require(database, sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr));
    return statement;
}

/// First column of every row.
std::vector<std::string> texts(sqlite3* database, const std::string& sql) {
    std::vector<std::string> found;
    sqlite3_stmt* statement = prepare(database, sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return found;
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : between) + part;
    return all;
}

std::string quoted(const std::string& name) { return '"' + name + '"'; }

}  // namespace

void BareJournal::FreeValue::operator()(sqlite3_value* value) const { sqlite3_value_free(value); }

BareJournal::BareJournal(const std::string& original, const std::string& path) : m_path(path) {
    std::filesystem::copy_file(original, path, std::filesystem::copy_options::overwrite_existing);
    m_reader = open(original);
    m_writer = open(path);
    // As src/store opens a journal, see docs/file-format.md.
    execute(m_writer, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY");
    execute(m_reader, "ATTACH '" + path + "' AS copy");
    m_begin = prepare(m_writer, "BEGIN IMMEDIATE");
    m_commit = prepare(m_writer, "COMMIT");
    prepareTables();
}

BareJournal::~BareJournal() {
    for (const Table& table : m_tables)
        for (sqlite3_stmt* statement : {table.added, table.removed, table.put, table.remove})
            sqlite3_finalize(statement);
    sqlite3_finalize(m_begin);
    sqlite3_finalize(m_commit);
    sqlite3_close(m_reader);
    sqlite3_close(m_writer);
}

void BareJournal::prepareTables() {
    // The index's own tables are written as the tables they are; the virtual one above them has no pages.
    for (const std::string& name :
         texts(m_reader, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")) {
        std::vector<std::string> keys, conditions;
        for (const std::string& key :
             texts(m_reader, "SELECT name FROM pragma_table_info('" + name + "') WHERE pk > 0 ORDER BY pk")) {
            keys.push_back(quoted(key));
            conditions.push_back(quoted(key) + " IS ?");
        }
        const std::size_t columns = texts(m_reader, "SELECT name FROM pragma_table_info('" + name + "')").size();
        const std::string key = joined(keys, ", ");
        Table table;
        table.added =
            prepare(m_reader, "SELECT * FROM main." + quoted(name) + " EXCEPT SELECT * FROM copy." + quoted(name));
        table.removed = prepare(m_reader, "SELECT " + key + " FROM copy." + quoted(name) + " EXCEPT SELECT " + key +
                                              " FROM main." + quoted(name));
        table.put = prepare(m_writer, "INSERT OR REPLACE INTO " + quoted(name) + " VALUES (" +
                                          joined(std::vector<std::string>(columns, "?"), ", ") + ")");
        table.remove = prepare(m_writer, "DELETE FROM " + quoted(name) + " WHERE " + joined(conditions, " AND "));
        m_tables.push_back(std::move(table));
    }
}

std::vector<BareJournal::Row> BareJournal::readAll(sqlite3_stmt* statement) {
    std::vector<Row> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
        rows.push_back(std::move(row));
    }
    require(sqlite3_db_handle(statement), sqlite3_reset(statement));
    return rows;
}

void BareJournal::runFor(sqlite3_stmt* statement, const Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) sqlite3_bind_value(statement, static_cast<int>(i) + 1, row[i].get());
    sqlite3_step(statement);
    require(sqlite3_db_handle(statement), sqlite3_reset(statement));
}

void BareJournal::readChanges() {
    for (Table& table : m_tables) {
        table.rows = readAll(table.added);
        table.keys = readAll(table.removed);
    }
}

void BareJournal::writeChanges() {
    runFor(m_begin, {});
    for (const Table& table : m_tables) {
        for (const Row& key : table.keys) runFor(table.remove, key);
        for (const Row& row : table.rows) runFor(table.put, row);
    }
    runFor(m_commit, {});
}

std::size_t BareJournal::changes() const {
    std::size_t count = 0;
    for (const Table& table : m_tables) count += table.rows.size() + table.keys.size();
    return count;
}

}  // namespace kokemus::bench
