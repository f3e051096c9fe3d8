// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encounter_past.h"

#include "store/changes.h"
#include "store/embedded_schema.h"
#include "store/encounter_read.h"

namespace kokemus::store {
namespace {

/// The snapshot as it was after `change`: from what is there now back over everything later. Empty when there was no
/// such encounter then, or the change did not touch it.
std::string snapshotAt(Connection& connection, RecordTables& tables, std::string_view id, std::string_view change) {
    auto snapshot = tables.snapshot("encounter", id);
    for (const Change& past : historyOf(connection, id)) {
        if (past.id.starts_with(change)) return snapshot;
        const RecordChange& step = past.changes.front();
        const bool wasAdded = step.before.empty() && step.after.empty();
        const bool wasRemoved = !step.before.empty() && step.after.empty();
        if (wasAdded)
            snapshot.clear();
        else
            snapshot = wasRemoved ? step.before : patched(connection, snapshot, step.before);
    }
    return {};
}

/// Gives the brands, venues and cases to a journal that has none, under their own ids.
void copyNames(Connection& from, Connection& to) {
    constexpr std::string_view copies[][2] = {
        {"SELECT id, name, key FROM brand", "INSERT INTO brand (id, name, key) VALUES (?, ?, ?)"},
        {"SELECT id, name, key FROM venue", "INSERT INTO venue (id, name, key) VALUES (?, ?, ?)"},
        {"SELECT id, title FROM story", "INSERT INTO story (id, title) VALUES (?, ?)"}};
    for (const auto& [select, insert] : copies) {
        auto& names = from.prepared(select);
        Rows rows(names);
        while (rows.next()) {
            auto& copy = to.prepared(insert);
            for (int i = 0; i < names.getColumnCount(); ++i) copy.bind(i + 1, rows.text(i));
            copy.exec();
        }
    }
}

}  // namespace

Result<Encounter> encounterAt(Connection& connection, RecordTables& tables, std::string_view id,
                              std::string_view change) {
    const auto snapshot = change.empty() ? std::string() : snapshotAt(connection, tables, id, change);
    if (snapshot.empty())
        return Error{ErrorCode::NotFound, {{"what", "change"}, {"id", std::string(change)}}, "encounterAt"};
    // One reader for now and then: the snapshot becomes the only encounter of a journal in memory.
    Connection past(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
    past.exec("BEGIN");
    past.exec(std::string(embeddedSchema()));
    copyNames(connection, past);
    RecordTables pastTables(past);
    const auto row = pastTables.apply("encounter", id, snapshot);
    Encounter encounter = std::move(readEncounters(past, std::span(&row, 1), false).front());
    encounter.revision = tables.revision("encounter", id);
    return encounter;
}

}  // namespace kokemus::store
