// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

/// Columns that may be NULL, read and bound as values that may be absent.
namespace kokemus::store {

inline std::optional<int> optionalInt(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getInt();
}

inline std::optional<double> optionalDouble(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getDouble();
}

inline void bindOptional(SQLite::Statement& statement, int index, std::optional<double> value) {
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

}  // namespace kokemus::store
