// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::store {

/// A table whose rows belong to one record and change with it as one field.
struct ChildTable {
    std::string key;  ///< name of the field in snapshots
    std::string table;
    std::string parent;  ///< column that holds the record's row number
    std::string order;   ///< column that orders (and with the parent identifies) the rows
};

/// How a kind of record lies in tables.
struct RecordTable {
    std::string kind;
    std::string table;
    std::vector<ChildTable> children;
};

/// Whole records as JSON texts and back, for every kind alike: the ground under history and undo. A snapshot holds
/// every stored column (null where empty) and every child table; row numbers, revisions and derived columns stay
/// out. Numbers with a fraction are written with 17 digits so that they come back exactly.
class RecordTables {
public:
    explicit RecordTables(Connection& connection) : m_connection(connection) {}

    /// The table of a kind ("case" -> story). Precondition: the kind exists.
    [[nodiscard]] static const RecordTable& of(std::string_view kind);

    /// JSON object text; empty when there is no such record.
    std::string snapshot(std::string_view kind, std::string_view id);
    /// Makes the record what the snapshot says, adding it when it is not there. Returns its row number.
    std::int64_t apply(std::string_view kind, std::string_view id, const std::string& snapshot);
    void remove(std::string_view kind, std::string_view id);
    /// Id of the change set that last touched the record; empty when there is no such record.
    std::string revision(std::string_view kind, std::string_view id);
    void setRevision(std::string_view kind, std::string_view id, std::string_view change);

private:
    struct Sql {
        std::string snapshot, update;
        std::vector<std::pair<std::string, std::string>> children;  ///< delete, insert
    };
    const Sql& sqlOf(std::string_view kind);
    std::vector<std::string> columns(const std::string& table, const std::vector<std::string>& without);

    Connection& m_connection;
    std::map<std::string, Sql, std::less<>> m_sql;
};

}  // namespace kokemus::store
