// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace kokemus::bench {

/// The floor under a save: a copy of a journal that nothing but SQLite's C API writes to, with the settings the
/// journal itself has. Takes over what another save wrote, row by row, in one durable transaction.
class BareJournal {
public:
    /// Copies the journal at `original`, which must be idle, to `path`.
    BareJournal(const std::string& original, const std::string& path);
    ~BareJournal();
    BareJournal(const BareJournal&) = delete;
    BareJournal& operator=(const BareJournal&) = delete;

    /// Learns which rows the original has gained, changed and lost, and prepares the statements for them.
    void readChanges();
    /// Writes them: BEGIN IMMEDIATE ... COMMIT.
    void writeChanges();
    /// Rows that the last readChanges() found.
    [[nodiscard]] std::size_t changes() const;

private:
    struct FreeValue {
        void operator()(sqlite3_value* value) const;
    };
    using Row = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;
    struct Table {
        sqlite3_stmt* added = nullptr;    ///< reads the original
        sqlite3_stmt* removed = nullptr;  ///< reads the original
        sqlite3_stmt* put = nullptr;
        sqlite3_stmt* remove = nullptr;
        std::vector<Row> rows;
        std::vector<Row> keys;  ///< of removed rows
    };

    void prepareTables();
    static std::vector<Row> readAll(sqlite3_stmt* statement);
    static void runFor(sqlite3_stmt* statement, const Row& row);

    std::string m_path;
    sqlite3* m_reader = nullptr;  ///< the original, with the copy attached as `copy`
    sqlite3* m_writer = nullptr;  ///< the copy
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    std::vector<Table> m_tables;
};

}  // namespace kokemus::bench
