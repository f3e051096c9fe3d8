// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <sqlite3.h>

namespace kokemus::store {
namespace {

/// Settings of every connection. Why each: docs/file-format.md "How the file is opened".
void configure(sqlite3* db) {
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
}

}  // namespace

Connection::Connection(const std::string& path, int flags, int busyTimeout)
    : SQLite::Database(path, flags, busyTimeout), m_note(path) {
    configure(getHandle());
    exec(
        "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
        "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;");
}

SQLite::Statement& Connection::prepared(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, std::make_unique<SQLite::Statement>(*this, std::string(sql))).first;
    found->second->tryReset();
    found->second->clearBindings();
    return *found->second;
}

bool Connection::readOnly() const { return sqlite3_db_readonly(getHandle(), "main") == 1; }

std::string Rows::text(int index) const {
    const auto column = m_statement.getColumn(index);
    const auto* bytes = static_cast<const char*>(column.getBlob());
    return bytes ? std::string(bytes, static_cast<std::size_t>(column.getBytes())) : std::string();
}

WriteTransaction::WriteTransaction(Connection& connection) : m_connection(connection) {
    m_connection.exec("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction() {
    // After some errors SQLite has rolled back by itself; a second rollback would only complain.
    if (m_open && sqlite3_get_autocommit(m_connection.getHandle()) == 0) m_connection.tryExec("ROLLBACK");
}

void WriteTransaction::commit() {
    m_connection.exec("COMMIT");
    m_open = false;
}

Savepoint::Savepoint(Connection& connection) : m_connection(connection) { m_connection.exec("SAVEPOINT part"); }

Savepoint::~Savepoint() {
    if (m_open && sqlite3_get_autocommit(m_connection.getHandle()) == 0)
        m_connection.tryExec("ROLLBACK TO part; RELEASE part");
}

void Savepoint::keep() {
    m_connection.exec("RELEASE part");
    m_open = false;
}

Error toError(const SQLite::Exception& exception, const std::string& path, std::string where) {
    ErrorCode code = ErrorCode::IoFailed;
    switch (exception.getErrorCode() & 0xff) {
        case SQLITE_FULL:
            code = ErrorCode::DiskFull;
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: {
            Error error{ErrorCode::JournalLocked, {{"path", path}}, std::move(where)};
            if (auto holder = lockHolder(path); !holder.empty()) error.values.emplace_back("holder", std::move(holder));
            return error;
        }
        case SQLITE_READONLY:
            code = exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED ? ErrorCode::JournalReplaced
                                                                               : ErrorCode::JournalReadOnly;
            break;
        case SQLITE_CORRUPT:
            code = ErrorCode::JournalDamaged;
            break;
        case SQLITE_NOTADB:
            code = ErrorCode::JournalForeign;
            break;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            code = ErrorCode::JournalUnreadable;
            break;
        case SQLITE_NOMEM:
            code = ErrorCode::OutOfMemory;
            break;
        case SQLITE_INTERRUPT:
            code = ErrorCode::Cancelled;
            break;
        case SQLITE_TOOBIG:
            return {ErrorCode::TooLarge, {{"field", "note"}, {"limit", "256 MB"}}, std::move(where)};
        default:
            break;
    }
    return {code, {{"path", path}, {"detail", exception.what()}}, std::move(where)};
}

}  // namespace kokemus::store
