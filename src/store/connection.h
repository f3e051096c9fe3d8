// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"
#include "store/disk.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace kokemus::store {

/// One open database and the statements it has prepared. Belongs to one thread. Throws SQLite::Exception.
class Connection : public SQLite::Database {
public:
    /// `path` is absolute: SQLite would read a name that begins with "file:" as a URI.
    Connection(const std::string& path, int flags, int busyTimeout);

    /// The statement of this text, prepared once, reset and without bindings. `sql` must not be in use further
    /// up the call stack: recursion and cursors that stay open make their own SQLite::Statement.
    SQLite::Statement& prepared(std::string_view sql);
    void forgetStatements() { m_statements.clear(); }
    [[nodiscard]] bool readOnly() const;

private:
    OpenHere m_note;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

/// Resets a prepared statement when it goes out of scope, so that no read lock outlives its reader.
class Rows {
public:
    explicit Rows(SQLite::Statement& statement) : m_statement(statement) {}
    ~Rows() { m_statement.tryReset(); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    bool next() { return m_statement.executeStep(); }
    [[nodiscard]] SQLite::Column column(int index) const { return m_statement.getColumn(index); }
    /// Byte for byte, NULs included; empty for NULL.
    [[nodiscard]] std::string text(int index) const;

private:
    SQLite::Statement& m_statement;
};

/// A write transaction: takes the write lock at once, waits for it, rolls back unless committed.
class WriteTransaction {
public:
    explicit WriteTransaction(Connection& connection);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// Part of a write transaction that is undone as if it had never been, unless kept. (SQLiteCpp's own savepoint stays
/// open after its rollback.)
class Savepoint {
public:
    explicit Savepoint(Connection& connection);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void keep();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// A database error as a value for the user: what the file's owner can do about it decides the code.
[[nodiscard]] Error toError(const SQLite::Exception& exception, const std::string& path, std::string where);

}  // namespace kokemus::store
