// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "domain/fold.h"
#include "domain/uuid.h"
#include "store/brands.h"

#include <algorithm>

namespace kokemus::store {
namespace {

/// Words that carry their own id instead of a UUID.
bool hasWordId(std::string_view kind) { return kind == "touchpoint" || kind == "emotion" || kind == "aspect"; }

bool isAliases(const RecordField& field) { return field.key == "aliases"; }

/// The column of a field. `references` is a word of SQL.
std::string columnOf(const RecordField& field) {
    return '"' + std::string(field.key == "references" ? "refs" : field.key) + '"';
}

std::string textOf(SQLite::Statement& statement) {
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string();
}

std::vector<std::string> listFromJson(Connection& connection, const std::string& json) {
    std::vector<std::string> items;
    SQLite::Statement statement(connection, "SELECT value FROM json_each(?)");
    statement.bind(1, json);
    Rows rows(statement);
    while (rows.next()) items.push_back(rows.text(0));
    return items;
}

std::string listToJson(Connection& connection, const std::vector<std::string>& items) {
    std::string json = "[";
    for (const auto& item : items) {
        SQLite::Statement quote(connection, "SELECT json_quote(?)");
        quote.bind(1, item);
        quote.executeStep();
        json += (json.size() > 1 ? "," : "") + quote.getColumn(0).getString();
    }
    return json + "]";
}

std::string brandName(Connection& connection, const std::string& id) {
    auto& statement = connection.prepared("SELECT name FROM brand WHERE id = ?");
    statement.bind(1, id);
    return textOf(statement);
}

std::vector<std::string> aliasesOf(Connection& connection, std::int64_t brand) {
    std::vector<std::string> aliases;
    auto& statement = connection.prepared("SELECT name FROM brand_alias WHERE brand = ? ORDER BY position");
    statement.bind(1, brand);
    Rows rows(statement);
    while (rows.next()) aliases.push_back(rows.text(0));
    return aliases;
}

void readValue(Connection& connection, Record& record, const RecordField& field, SQLite::Statement& row, int index) {
    const auto column = row.getColumn(index);
    if (column.isNull()) return;
    const std::string key(field.key);
    switch (field.type) {
        case RecordFieldType::Integer:
            record.values[key] = column.getInt64();
            break;
        case RecordFieldType::Real:
            record.values[key] = column.getDouble();
            break;
        case RecordFieldType::Flag:
            record.values[key] = column.getInt() != 0;
            break;
        case RecordFieldType::TextList:
            record.values[key] = listFromJson(connection, column.getString());
            break;
        case RecordFieldType::BrandReference:
            record.values[key] = brandName(connection, column.getString());
            break;
        default:
            record.values[key] = column.getString();
    }
}

Error invalid(const RecordField& field, std::string value, std::string expected) {
    return {ErrorCode::InvalidValue,
            {{"field", std::string(field.key)}, {"value", std::move(value)}, {"expected", std::move(expected)}},
            "writeRecord"};
}

Result<void> checkRecord(const Record& record, const RecordKind& kind) {
    for (const auto& [key, value] : record.values) {
        const auto* text = std::get_if<std::string>(&value);
        if (text && !isValidText(*text)) return Error{ErrorCode::InvalidText, {{"field", key}}, "writeRecord"};
        if (const auto* list = std::get_if<std::vector<std::string>>(&value))
            if (!std::ranges::all_of(*list, [](const auto& item) { return isValidText(item); }))
                return Error{ErrorCode::InvalidText, {{"field", key}}, "writeRecord"};
    }
    for (const auto& field : kind.fields) {
        const auto text = record.text(field.key);
        if (field.required && foldName(text).empty()) return invalid(field, text, "text");
        if (field.type == RecordFieldType::Date && !text.empty() && !parseDate(text))
            return invalid(field, text, "YYYY-MM-DD");
        if (field.type == RecordFieldType::Instant && !text.empty() && !parseInstant(text))
            return invalid(field, text, "YYYY-MM-DDTHH:MM:SSZ");
    }
    if (hasWordId(record.kind) && record.id.empty())
        return Error{ErrorCode::InvalidValue, {{"field", "id"}, {"value", ""}, {"expected", "text"}}, "writeRecord"};
    if (!hasWordId(record.kind) && !record.id.empty() && !isUuid(record.id))
        return Error{
            ErrorCode::InvalidValue, {{"field", "id"}, {"value", record.id}, {"expected", "UUID"}}, "writeRecord"};
    return {};
}

void bindValue(Connection& connection, Names& names, SQLite::Statement& statement, int index, const RecordField& field,
               const RecordValue& value) {
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        if (!list->empty()) statement.bind(index, listToJson(connection, *list));
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->empty()) return;
        statement.bind(index, field.type == RecordFieldType::BrandReference ? names.brand(*text) : *text);
    } else if (const auto* flag = std::get_if<bool>(&value)) {
        statement.bind(index, *flag ? 1 : 0);
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        statement.bind(index, *real);
    }
}

/// Aliases that no other brand has, as name or alias.
void writeAliases(Connection& connection, const std::string& brandId, const std::vector<std::string>& aliases) {
    auto& erase = connection.prepared("DELETE FROM brand_alias WHERE brand = (SELECT row FROM brand WHERE id = ?)");
    erase.bind(1, brandId);
    erase.exec();
    int position = 0;
    for (const auto& alias : aliases) {
        auto& insert = connection.prepared(
            "INSERT INTO brand_alias (key, brand, position, name) SELECT ?1, row, ?2, ?3 FROM brand WHERE id = ?4 AND "
            "NOT "
            "EXISTS (SELECT 1 FROM brand WHERE key = ?1) ON CONFLICT DO NOTHING");
        insert.bind(1, foldName(alias));
        insert.bind(2, position++);
        insert.bind(3, alias);
        insert.bind(4, brandId);
        insert.exec();
    }
}

/// Writes the columns of a record whose row exists or not; `key` only of the kinds that have one.
void writeColumns(Connection& connection, Names& names, const RecordTable& table, const RecordKind& kind,
                  const Record& record, const std::string& key) {
    std::string columns = "id, extra", marks = "?, nullif(?, '')", updates = "extra = excluded.extra";
    for (const auto& field : kind.fields) {
        if (isAliases(field)) continue;
        columns += ", " + columnOf(field);
        marks += ", ?";
        updates += ", " + columnOf(field) + " = excluded." + columnOf(field);
    }
    if (!key.empty()) {
        columns += ", key";
        marks += ", ?";
        updates += ", key = excluded.key";
    }
    SQLite::Statement statement(connection, "INSERT INTO " + table.table + " (" + columns + ") VALUES (" + marks +
                                                ") ON CONFLICT (id) DO UPDATE SET " + updates);
    statement.bind(1, record.id);
    statement.bind(2, record.text(extraKey));
    int index = 3;
    for (const auto& field : kind.fields) {
        if (isAliases(field)) continue;
        if (const auto value = record.values.find(field.key); value != record.values.end())
            bindValue(connection, names, statement, index, field, value->second);
        ++index;
    }
    if (!key.empty()) statement.bind(index, key);
    statement.exec();
}

/// Id of the brand or venue that has this key already; that is somebody else when it is not the record itself.
std::string holderOfKey(Connection& connection, const RecordTable& table, const std::string& key) {
    auto& statement = connection.prepared("SELECT id FROM " + table.table + " WHERE key = ?");
    statement.bind(1, key);
    return textOf(statement);
}

std::string selectRecords(std::string_view kind) {
    std::string columns = "row, id, revision";
    for (const auto& field : findRecordKind(kind)->fields)
        if (!isAliases(field)) columns += ", " + columnOf(field);
    return "SELECT " + columns + ", extra FROM " + RecordTables::of(kind).table;
}

Record recordFrom(Connection& connection, std::string_view kind, SQLite::Statement& row) {
    Record record;
    record.kind = kind;
    record.id = row.getColumn(1).getString();
    record.revision = row.getColumn(2).getString();
    int index = 3;
    for (const auto& field : findRecordKind(kind)->fields) {
        if (!isAliases(field)) {
            readValue(connection, record, field, row, index++);
        } else if (auto aliases = aliasesOf(connection, row.getColumn(0).getInt64()); !aliases.empty()) {
            record.values["aliases"] = std::move(aliases);
        }
    }
    if (!row.isColumnNull(index)) record.values[std::string(extraKey)] = row.getColumn(index).getString();
    return record;
}

}  // namespace

void readRecords(Connection& connection, std::string_view kind, const std::function<bool(const Record&)>& visit) {
    SQLite::Statement statement(
        connection,
        selectRecords(kind) + (kind == "brand" ? " ORDER BY merged_into IS NOT NULL, row" : " ORDER BY row"));
    while (statement.executeStep())
        if (!visit(recordFrom(connection, kind, statement))) return;
}

std::optional<Record> readRecord(Connection& connection, std::string_view kind, std::string_view id) {
    SQLite::Statement statement(connection, selectRecords(kind) + " WHERE id = ?");
    statement.bind(1, std::string(id));
    if (!statement.executeStep()) return std::nullopt;
    return recordFrom(connection, kind, statement);
}

std::string sameRecord(Connection& connection, const Record& record) {
    if (!record.id.empty()) {
        auto& statement =
            connection.prepared("SELECT id FROM " + RecordTables::of(record.kind).table + " WHERE id = ?");
        statement.bind(1, record.id);
        if (auto id = textOf(statement); !id.empty()) return id;
    }
    if (record.kind == "brand")
        return holderOfKey(connection, RecordTables::of("brand"), foldName(record.text("name")));
    if (record.kind == "venue") {
        const auto brand = record.text("brand");
        const auto brandId = brand.empty() ? std::string() : resolveBrand(connection, brand);
        if (!brand.empty() && brandId.empty()) return {};
        return holderOfKey(connection, RecordTables::of("venue"), venueKey(record.text("name"), brandId));
    }
    return {};
}

Result<std::string> writeRecord(Connection& connection, RecordTables& tables, Names& names, ChangeSet& change,
                                Record record, std::int64_t wall) {
    const RecordKind* kind = findRecordKind(record.kind);
    if (!kind)
        return Error{
            ErrorCode::UnknownWord, {{"field", "kind"}, {"value", record.kind}, {"expected", ""}}, "writeRecord"};
    if (auto checked = checkRecord(record, *kind); !checked) return checked.error();
    if (record.id.empty()) record.id = newUuid(wall);
    const auto before = tables.snapshot(record.kind, record.id);
    if (!before.empty() && !record.revision.empty() && record.revision != tables.revision(record.kind, record.id))
        return Error{ErrorCode::Conflict, {{"id", record.id}}, "writeRecord"};

    const auto& table = RecordTables::of(record.kind);
    std::string key;
    if (record.kind == "brand") key = foldName(record.text("name"));
    if (record.kind == "venue") key = venueKey(record.text("name"), names.brand(record.text("brand")));
    if (!key.empty()) {
        const auto holder = holderOfKey(connection, table, key);
        if (!holder.empty() && holder != record.id)
            return Error{ErrorCode::Contradiction, {{"field", "name"}, {"reason", "name_taken"}}, "writeRecord"};
    }
    writeColumns(connection, names, table, *kind, record, key);
    if (record.kind == "brand") {
        const auto found = record.values.find("aliases");
        const auto* aliases =
            found == record.values.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
        writeAliases(connection, record.id, aliases ? *aliases : std::vector<std::string>());
    }
    if (before.empty())
        change.created(record.kind, record.id);
    else
        change.changed(record.kind, record.id, before);
    return record.id;
}

}  // namespace kokemus::store
