// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "store/search_index.h"

#include "store/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kokemus::store {

/// A filter as a condition on `encounter e`, with its values bound. The condition uses plain `?` parameters in the
/// order of `values` and is never empty.
struct FilterSql {
    std::string where;
    std::vector<std::variant<std::string, std::int64_t, double>> values;

    /// Binds the values to the parameters `first`, `first` + 1 ...
    void bind(SQLite::Statement& statement, int first) const;
    [[nodiscard]] int count() const { return static_cast<int>(values.size()); }
};

/// Condition on `encounter e`: its date names a day, not only a month or a year.
inline constexpr std::string_view exactDay =
    "(e.occurred_on IS NOT NULL AND ifnull(e.precision, 'day') IN ('minute', 'day'))";

/// Condition on `follow_up u`: something is still to be done. Thanks end when they are sent, feedback when it is
/// answered.
inline constexpr std::string_view openFollowUp =
    "((u.kind_of = 'thanks' AND u.sent_on IS NULL) OR (u.kind_of = 'feedback' AND u.answered_on IS NULL))";

/// Brand names are resolved here: aliases and merges are followed, an unknown name matches nothing.
[[nodiscard]] FilterSql filterSql(Connection& connection, const Filter& filter, const BaseForms& baseForms);

}  // namespace kokemus::store
