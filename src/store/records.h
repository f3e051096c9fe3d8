// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/records.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/names.h"
#include "store/record_tables.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kokemus::store {

/// Visits the records of a kind, oldest first (merged brands after those they may point at); names instead of ids in
/// references.
void readRecords(Connection& connection, std::string_view kind, const std::function<bool(const Record&)>& visit);

/// The record with this id.
[[nodiscard]] std::optional<Record> readRecord(Connection& connection, std::string_view kind, std::string_view id);

/// Id of the record that this one is the same as (by id, or by what identifies its kind); empty when it is new.
[[nodiscard]] std::string sameRecord(Connection& connection, const Record& record);

/// Adds or changes a record and notes it in the change set. Returns its id. InvalidValue, InvalidText, UnknownWord.
[[nodiscard]] Result<std::string> writeRecord(Connection& connection, RecordTables& tables, Names& names,
                                              ChangeSet& change, Record record, std::int64_t wall);

}  // namespace kokemus::store
