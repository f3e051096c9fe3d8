// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "store/connection.h"
#include "store/record_tables.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::store {

/// One user action being recorded, inside a write transaction. Nothing is written before the first record
/// changes, so an action that changes nothing leaves no trace.
class ChangeSet {
public:
    /// `wall` is the clock in milliseconds. The change clock is never behind the newest change of the journal.
    ChangeSet(Connection& connection, RecordTables& tables, std::string what, std::string detail, std::int64_t wall);

    /// Writes the change set's own row now instead of with the first record: whoever rolls single records back to a
    /// savepoint must not lose it with them.
    void begin();
    /// The record was just made: a stub, since the record itself holds what it became.
    void created(std::string_view kind, std::string_view id);
    /// The record was `before` (a snapshot) and is now what the tables hold. False when that is the same.
    bool changed(std::string_view kind, std::string_view id, const std::string& before);
    /// The record was `before` and is gone.
    void deleted(std::string_view kind, std::string_view id, const std::string& before);
    /// Marks this as the inverse of another change set.
    void undoes(std::int64_t changeRow) { m_undoes = changeRow; }

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] bool empty() const { return m_records == 0; }

private:
    void record(std::string_view kind, std::string_view id, const std::string* before, const std::string* after);

    Connection& m_connection;
    RecordTables& m_tables;
    std::string m_what, m_detail, m_id;
    std::int64_t m_clock = 0;
    std::int64_t m_undoes = 0;
    std::int64_t m_row = 0;
    int m_records = 0;
};

/// What an undo touched, so that search and scores can follow.
struct Undone {
    std::vector<std::string> encounters;  ///< ids, removed ones included
    std::vector<std::string> brands;
    std::vector<std::string> venues;
    std::vector<std::string> leftCases;
    bool emotions = false;  ///< a valence changed: no stored score can be trusted
};

/// The change set to undo: the one with this id, or for an empty one the newest that is neither an undo nor
/// undone. NotFound, UndoRefused.
struct ChangeKey {
    std::int64_t row = 0;
    std::string id;
};
[[nodiscard]] Result<ChangeKey> findUndoable(Connection& connection, std::string_view change);

/// Applies the inverse of a change set and records it in `inverse`. UndoRefused, and nothing done, when a record
/// has moved on since. Encounters about to be removed are handed to `beforeRemoval` first.
[[nodiscard]] Result<Undone> applyInverse(Connection& connection, RecordTables& tables, const ChangeKey& change,
                                          ChangeSet& inverse,
                                          const std::function<void(std::int64_t row)>& beforeRemoval);

/// `snapshot` with the fields of `fields` (a JSON object as in RecordChange) put in.
[[nodiscard]] std::string patched(Connection& connection, const std::string& snapshot, const std::string& fields);

/// Change sets that touched one record, newest first, with that record's part.
[[nodiscard]] std::vector<Change> historyOf(Connection& connection, std::string_view record);
[[nodiscard]] std::vector<Change> changeList(Connection& connection, std::string_view what, int limit);

/// Forgets a record's history: for purging.
void forgetHistory(Connection& connection, std::string_view record);

}  // namespace kokemus::store
