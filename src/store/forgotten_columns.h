// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace kokemus::store {

/// A column in which a person's name may stand. Names of brands and venues, which have a key, are apart.
struct TextColumn {
    std::string_view table;
    std::string_view name;
    bool isJson = false;
    bool isRecord = false;            ///< the table has revisions
    bool belongsToEncounter = false;  ///< its rows are part of an encounter
};

[[nodiscard]] std::span<const TextColumn> textColumns();

/// TEXT columns that hold identities, dates, words of vocabularies or keys: never what somebody wrote. A test looks
/// whether every column of the schema is in one of the two lists.
struct OtherColumn {
    std::string_view table;  ///< empty: in every table
    std::string_view name;
};
[[nodiscard]] std::span<const OtherColumn> otherColumns();

}  // namespace kokemus::store
