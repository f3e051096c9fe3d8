// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_tables.h"

#include <algorithm>
#include <array>

namespace kokemus::store {
namespace {

ChildTable child(std::string table, std::string order = "position") {
    return {table, table, "encounter", std::move(order)};
}

const std::vector<RecordTable>& tables() {
    static const std::vector<RecordTable> all{
        {"encounter",
         "encounter",
         {child("party"), child("feeling"), child("promise"), child("reaction"), child("contact", "aspect"),
          child("place", "aspect"), child("quote"), child("viewpoint"), child("step"), child("later_feeling"),
          child("tag"), child("attachment"), child("source", "encounter")}},
        {"brand", "brand", {{"aliases", "brand_alias", "brand", "position"}}},
        {"venue", "venue", {}},
        {"touchpoint", "touchpoint", {}},
        {"emotion", "emotion", {}},
        {"aspect", "aspect", {}},
        {"case", "story", {}},
        {"signal", "signal", {}},
        {"follow_up", "follow_up", {}},
        {"template", "template", {}},
        {"saved_filter", "saved_filter", {}},
        {"person_name", "person_name", {}},
        {"draft", "draft", {}},
        {"published", "published", {}},
    };
    return all;
}

std::string quoted(const std::string& name) { return '"' + name + '"'; }
std::string path(const std::string& key) { return "'$.\"" + key + "\"'"; }

/// SQL that gives a column as a JSON value; reals as text with all their digits.
std::string jsonValue(const std::string& column) {
    return "CASE typeof(" + column + ") WHEN 'real' THEN printf('%!.17g', " + column + ") ELSE " + column + " END";
}

std::string jsonObject(const std::vector<std::string>& columns, const std::string& alias) {
    std::string sql = "json_object(";
    for (const auto& column : columns)
        sql += (sql.back() == '(' ? "'" : ", '") + column + "', " + jsonValue(alias + "." + quoted(column));
    return sql + ")";
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (const auto& part : parts) out += (out.empty() ? "" : std::string(between)) + part;
    return out;
}

}  // namespace

const RecordTable& RecordTables::of(std::string_view kind) {
    return *std::ranges::find(tables(), kind, &RecordTable::kind);
}

std::vector<std::string> RecordTables::columns(const std::string& table, const std::vector<std::string>& without) {
    std::vector<std::string> names;
    SQLite::Statement info(m_connection, "SELECT name FROM pragma_table_info(?)");
    info.bind(1, table);
    while (info.executeStep()) {
        std::string name = info.getColumn(0);
        if (std::ranges::find(without, name) == without.end()) names.push_back(std::move(name));
    }
    return names;
}

const RecordTables::Sql& RecordTables::sqlOf(std::string_view kind) {
    if (const auto found = m_sql.find(kind); found != m_sql.end()) return found->second;
    const RecordTable& table = of(kind);
    std::vector<std::string> without{"row", "id", "revision"};
    if (kind == "encounter") without.insert(without.end(), {"score", "indexed"});  // derived
    const auto own = columns(table.table, without);

    Sql sql;
    // json_object takes at most 63 pairs and an encounter has more: the child tables are set into it.
    std::string object = (table.children.empty() ? "" : "json_set(") + jsonObject(own, "r");
    std::vector<std::string> names, values;
    for (const auto& column : own) {
        names.push_back(quoted(column));
        values.push_back("json_extract(:json, " + path(column) + ")");
    }
    for (const auto& childTable : table.children) {
        const auto cells = columns(childTable.table, {childTable.parent});
        object += ", " + path(childTable.key) +
                  ", json((SELECT nullif(json_group_array(json(item)), '[]') FROM (SELECT " + jsonObject(cells, "c") +
                  " AS item FROM " + childTable.table + " c WHERE c." + childTable.parent + " = r.row ORDER BY c." +
                  childTable.order + ")))";
        std::vector<std::string> cellNames, cellValues;
        for (const auto& cell : cells) {
            cellNames.push_back(quoted(cell));
            cellValues.push_back("json_extract(value, " + path(cell) + ")");
        }
        sql.children.emplace_back("DELETE FROM " + childTable.table + " WHERE " + childTable.parent + " = ?",
                                  "INSERT INTO " + childTable.table + " (" + childTable.parent + ", " +
                                      join(cellNames, ", ") + ") SELECT :row, " + join(cellValues, ", ") +
                                      " FROM json_each(:json, " + path(childTable.key) + ") WHERE value IS NOT NULL");
    }
    sql.snapshot =
        "SELECT " + object + (table.children.empty() ? "" : ")") + " FROM " + table.table + " r WHERE r.id = ?";
    std::vector<std::string> assignments;
    for (const auto& name : names) assignments.push_back(name + " = excluded." + name);
    sql.update = "INSERT INTO " + table.table + " (id, " + join(names, ", ") + ") VALUES (:id, " + join(values, ", ") +
                 ") ON CONFLICT (id) DO UPDATE SET " + join(assignments, ", ");
    return m_sql.emplace(kind, std::move(sql)).first->second;
}

std::string RecordTables::snapshot(std::string_view kind, std::string_view id) {
    auto& statement = m_connection.prepared(sqlOf(kind).snapshot);
    statement.bind(1, std::string(id));
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string();
}

std::int64_t RecordTables::apply(std::string_view kind, std::string_view id, const std::string& snapshot) {
    const Sql& sql = sqlOf(kind);
    auto& update = m_connection.prepared(sql.update);
    update.bind(":id", std::string(id));
    update.bind(":json", snapshot);
    update.exec();
    auto& find = m_connection.prepared("SELECT row FROM " + of(kind).table + " WHERE id = ?");
    find.bind(1, std::string(id));
    std::int64_t row = 0;
    {
        Rows rows(find);
        if (rows.next()) row = rows.column(0).getInt64();
    }
    for (const auto& [erase, insert] : sql.children) {
        auto& old = m_connection.prepared(erase);
        old.bind(1, row);
        old.exec();
        auto& fresh = m_connection.prepared(insert);
        fresh.bind(":row", row);
        fresh.bind(":json", snapshot);
        fresh.exec();
    }
    return row;
}

void RecordTables::remove(std::string_view kind, std::string_view id) {
    auto& statement = m_connection.prepared("DELETE FROM " + of(kind).table + " WHERE id = ?");
    statement.bind(1, std::string(id));
    statement.exec();
}

std::string RecordTables::revision(std::string_view kind, std::string_view id) {
    auto& statement = m_connection.prepared("SELECT revision FROM " + of(kind).table + " WHERE id = ?");
    statement.bind(1, std::string(id));
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string();
}

void RecordTables::setRevision(std::string_view kind, std::string_view id, std::string_view change) {
    auto& statement = m_connection.prepared("UPDATE " + of(kind).table + " SET revision = ? WHERE id = ?");
    statement.bind(1, std::string(change));
    statement.bind(2, std::string(id));
    statement.exec();
}

}  // namespace kokemus::store
