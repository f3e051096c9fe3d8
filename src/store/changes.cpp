// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

#include "domain/uuid.h"
#include "store/device.h"

#include <algorithm>
#include <limits>

namespace kokemus::store {
namespace {

/// The fields of snapshot `one` that differ in snapshot `other`, as a JSON object; empty when there are none.
std::string differing(Connection& connection, const std::string& one, const std::string& other) {
    auto& statement = connection.prepared(
        "SELECT nullif(json_group_object(a.key, CASE a.type WHEN 'object' THEN json(a.value) WHEN 'array' THEN "
        "json(a.value) WHEN 'true' THEN json('true') WHEN 'false' THEN json('false') ELSE a.value END), '{}') "
        "FROM json_each(?1) a JOIN json_each(?2) b ON b.key = a.key WHERE a.value IS NOT b.value OR a.type <> b.type");
    statement.bind(1, one);
    statement.bind(2, other);
    Rows rows(statement);
    rows.next();
    return rows.text(0);
}

std::int64_t lastClock(Connection& connection) {
    Rows rows(connection.prepared("SELECT clock FROM change_set ORDER BY row DESC LIMIT 1"));
    return rows.next() ? rows.column(0).getInt64() : 0;
}

struct ChangeRow {
    std::string kind, record, before, after;
};

std::vector<ChangeRow> rowsOf(Connection& connection, std::int64_t change) {
    auto& statement = connection.prepared("SELECT kind, record, before, after FROM change_row WHERE change_set = ?");
    statement.bind(1, change);
    std::vector<ChangeRow> found;
    Rows rows(statement);
    while (rows.next()) found.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return found;
}

bool isCreation(const ChangeRow& row) { return row.before.empty() && row.after.empty(); }

/// Names that came along with an encounter: they may stay when others use them by now.
bool cameAlong(const ChangeRow& row) {
    return isCreation(row) && (row.kind == "brand" || row.kind == "venue" || row.kind == "case");
}

bool stillUsed(Connection& connection, const ChangeRow& row) {
    const char* sql =
        row.kind == "brand"
            ? "SELECT EXISTS (SELECT 1 FROM party WHERE brand = ?1) OR EXISTS (SELECT 1 FROM venue WHERE "
              "brand = ?1) OR EXISTS (SELECT 1 FROM brand WHERE merged_into = ?1) OR EXISTS (SELECT 1 FROM "
              "signal WHERE brand = ?1) OR EXISTS (SELECT 1 FROM step WHERE brand = ?1) OR EXISTS (SELECT 1 "
              "FROM promise WHERE brand = ?1)"
        : row.kind == "venue" ? "SELECT EXISTS (SELECT 1 FROM encounter WHERE venue = ?1)"
                              : "SELECT EXISTS (SELECT 1 FROM encounter WHERE story = ?1)";
    auto& statement = connection.prepared(sql);
    statement.bind(1, row.record);
    Rows rows(statement);
    rows.next();
    return rows.column(0).getInt() != 0;
}

/// Encounters first, then venues, then brands: what refers goes before what is referred to; back in reverse.
void sortForRemoval(std::vector<ChangeRow>& rows) {
    const auto rank = [](const ChangeRow& row) {
        return row.kind == "encounter" ? 0 : row.kind == "brand" ? 3 : row.kind == "venue" ? 2 : 1;
    };
    std::ranges::stable_sort(rows, {}, rank);
}

void note(Undone& undone, Connection& connection, const ChangeRow& row) {
    if (row.kind == "brand") undone.brands.push_back(row.record);
    if (row.kind == "venue") undone.venues.push_back(row.record);
    if (row.kind == "emotion") undone.emotions = true;
    if (row.kind != "encounter") return;
    undone.encounters.push_back(row.record);
    auto& statement = connection.prepared("SELECT story FROM encounter WHERE id = ? AND story IS NOT NULL");
    statement.bind(1, row.record);
    Rows rows(statement);
    if (rows.next()) undone.leftCases.push_back(rows.text(0));
}

/// The change set whose outcome a record shows when `change` was the last to touch it: an undo shows what stood
/// before the change it undid, so that undoing can go on step by step.
std::string shownBy(Connection& connection, const std::string& record, std::string change) {
    while (!change.empty()) {
        auto& statement = connection.prepared(
            "SELECT (SELECT s.id FROM change_row r JOIN change_set s ON s.row = r.change_set WHERE r.record = ?1 AND "
            "r.change_set < c.undoes ORDER BY r.change_set DESC LIMIT 1) FROM change_set c WHERE c.id = ?2 AND "
            "c.undoes "
            "IS NOT NULL");
        statement.bind(1, record);
        statement.bind(2, change);
        Rows rows(statement);
        if (!rows.next()) break;
        change = rows.text(0);
    }
    return change;
}

/// False when something else has changed the record since.
bool unchangedSince(Connection& connection, const ChangeRow& row, const std::string& change, const std::string& now) {
    const bool gone = !row.before.empty() && row.after.empty();
    if (gone || now.empty()) return gone == now.empty();
    return now == change || shownBy(connection, row.record, now) == shownBy(connection, row.record, change);
}

std::int64_t rowOf(Connection& connection, const std::string& encounter) {
    auto& statement = connection.prepared("SELECT row FROM encounter WHERE id = ?");
    statement.bind(1, encounter);
    Rows rows(statement);
    return rows.next() ? rows.column(0).getInt64() : 0;
}

Change changeFrom(Rows& rows) {
    Change change;
    change.id = rows.text(0);
    change.what = rows.text(1);
    change.detail = rows.text(2);
    change.at = formatInstant(rows.column(3).getInt64() / 65536);
    change.undoneBy = rows.text(4);
    change.records = rows.column(5).getInt();
    return change;
}

constexpr const char* changeColumns =
    "c.id, c.what, c.detail, c.clock, (SELECT u.id FROM change_set u WHERE u.undoes = c.row AND NOT EXISTS (SELECT 1 "
    "FROM change_set v WHERE v.undoes = u.row) ORDER BY u.row DESC LIMIT 1), (SELECT count(*) FROM change_row r WHERE "
    "r.change_set = c.row)";

}  // namespace

ChangeSet::ChangeSet(Connection& connection, RecordTables& tables, std::string what, std::string detail,
                     std::int64_t wall)
    : m_connection(connection), m_tables(tables), m_what(std::move(what)), m_detail(std::move(detail)) {
    // A journal made by an enemy may say that its last change was at the end of all time; then the clock stands still.
    const std::int64_t last = lastClock(connection);
    m_clock = std::max(wall * 65536, last < std::numeric_limits<std::int64_t>::max() ? last + 1 : last);
    m_id = newUuid(m_clock / 65536);
}

void ChangeSet::created(std::string_view kind, std::string_view id) { record(kind, id, nullptr, nullptr); }

bool ChangeSet::changed(std::string_view kind, std::string_view id, const std::string& before) {
    const auto after = m_tables.snapshot(kind, id);
    const auto old = differing(m_connection, before, after);
    if (old.empty()) return false;
    const auto fresh = differing(m_connection, after, before);
    record(kind, id, &old, &fresh);
    return true;
}

void ChangeSet::deleted(std::string_view kind, std::string_view id, const std::string& before) {
    record(kind, id, &before, nullptr);
}

void ChangeSet::begin() {
    if (m_row != 0) return;
    auto& insert = m_connection.prepared(
        "INSERT INTO change_set (id, device, clock, what, detail, undoes) VALUES (?, ?, ?, ?, ?, nullif(?, 0))");
    insert.bind(1, m_id);
    insert.bind(2, deviceId());
    insert.bind(3, m_clock);
    insert.bind(4, m_what);
    insert.bind(5, m_detail);
    insert.bind(6, m_undoes);
    insert.exec();
    m_row = m_connection.getLastInsertRowid();
}

void ChangeSet::record(std::string_view kind, std::string_view id, const std::string* before,
                       const std::string* after) {
    begin();
    ++m_records;
    auto& insert = m_connection.prepared(
        "INSERT INTO change_row (change_set, kind, record, before, after) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO "
        "NOTHING");
    insert.bind(1, m_row);
    insert.bind(2, std::string(kind));
    insert.bind(3, std::string(id));
    if (before) insert.bind(4, *before);
    if (after) insert.bind(5, *after);
    insert.exec();
    m_tables.setRevision(kind, id, m_id);
}

Result<ChangeKey> findUndoable(Connection& connection, std::string_view change) {
    const bool newest = change.empty();
    auto& statement = connection.prepared(
        newest
            ? "SELECT c.row, c.id FROM change_set c WHERE c.what NOT IN ('undo', 'purge', 'forget') AND NOT EXISTS "
              "(SELECT 1 "
              "FROM "
              "change_set u WHERE u.undoes = c.row AND NOT EXISTS (SELECT 1 FROM change_set v WHERE v.undoes = u.row)) "
              "ORDER BY c.row DESC LIMIT 1"
            : "SELECT row, id FROM change_set WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2");
    if (!newest) statement.bind(1, std::string(change));
    Rows rows(statement);
    if (!rows.next()) return Error{ErrorCode::NotFound, {{"what", "change"}, {"id", std::string(change)}}, "undo"};
    ChangeKey key{rows.column(0).getInt64(), rows.text(1)};
    if (rows.next()) return Error{ErrorCode::AmbiguousId, {{"id", std::string(change)}}, "undo"};
    return key;
}

Result<Undone> applyInverse(Connection& connection, RecordTables& tables, const ChangeKey& change, ChangeSet& inverse,
                            const std::function<void(std::int64_t row)>& beforeRemoval) {
    auto rows = rowsOf(connection, change.row);
    sortForRemoval(rows);
    for (const auto& row : rows) {
        if (!cameAlong(row) && !unchangedSince(connection, row, change.id, tables.revision(row.kind, row.record)))
            return Error{ErrorCode::UndoRefused, {{"id", change.id}, {"reason", "changed_since"}}, "undo"};
    }
    Undone undone;
    for (const auto& row : rows) {
        if (!isCreation(row)) continue;
        if (cameAlong(row) && (!unchangedSince(connection, row, change.id, tables.revision(row.kind, row.record)) ||
                               stillUsed(connection, row)))
            continue;
        note(undone, connection, row);
        const auto before = tables.snapshot(row.kind, row.record);
        if (row.kind == "encounter") beforeRemoval(rowOf(connection, row.record));
        inverse.deleted(row.kind, row.record, before);
        tables.remove(row.kind, row.record);
    }
    std::ranges::reverse(rows);
    for (const auto& row : rows) {
        if (isCreation(row)) continue;
        note(undone, connection, row);
        if (row.after.empty()) {  // it was deleted: bring it back
            tables.apply(row.kind, row.record, row.before);
            inverse.created(row.kind, row.record);
        } else {
            const auto now = tables.snapshot(row.kind, row.record);
            tables.apply(row.kind, row.record, patched(connection, now, row.before));
            inverse.changed(row.kind, row.record, now);
        }
        note(undone, connection, row);
    }
    return undone;
}

std::string patched(Connection& connection, const std::string& snapshot, const std::string& fields) {
    // json_patch reads null as "remove": json_extract then gives NULL for it, which is what null means here.
    auto& statement = connection.prepared("SELECT json_patch(?, ?)");
    statement.bind(1, snapshot);
    statement.bind(2, fields);
    Rows rows(statement);
    rows.next();
    return rows.text(0);
}

std::vector<Change> historyOf(Connection& connection, std::string_view record) {
    auto& statement = connection.prepared(std::string("SELECT ") + changeColumns +
                                          ", r.kind, r.before, r.after FROM change_row r JOIN change_set c ON c.row = "
                                          "r.change_set WHERE r.record = ? ORDER BY c.row DESC");
    statement.bind(1, std::string(record));
    std::vector<Change> found;
    Rows rows(statement);
    while (rows.next()) {
        found.push_back(changeFrom(rows));
        found.back().changes.push_back({rows.text(6), std::string(record), rows.text(7), rows.text(8)});
    }
    return found;
}

std::vector<Change> changeList(Connection& connection, std::string_view what, int limit) {
    auto& statement = connection.prepared(std::string("SELECT ") + changeColumns +
                                          " FROM change_set c WHERE ?1 IN ('', c.what) ORDER BY c.row DESC LIMIT ?2");
    statement.bind(1, std::string(what));
    statement.bind(2, limit);
    std::vector<Change> found;
    Rows rows(statement);
    while (rows.next()) found.push_back(changeFrom(rows));
    return found;
}

void forgetHistory(Connection& connection, std::string_view record) {
    auto& rows = connection.prepared("DELETE FROM change_row WHERE record = ?");
    rows.bind(1, std::string(record));
    rows.exec();
    connection.exec(
        "DELETE FROM change_set WHERE NOT EXISTS (SELECT 1 FROM change_row r WHERE r.change_set = change_set.row) AND "
        "what <> 'forget'");
}

}  // namespace kokemus::store
