// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

/// The full-text rows, kept in the transaction that saves the encounter. Two columns: the words as written, and
/// their base forms and compound parts. Everything here throws SQLite::Exception.
namespace kokemus::store {

class Connection;
struct FilterSql;

/// What encounter.indexed holds after indexing with or without base forms.
[[nodiscard]] int indexVersion(const BaseForms& baseForms);

/// The text an encounter is found by: its own words, tags, and the names of its brands and its venue.
[[nodiscard]] std::string indexedText(Connection& connection, std::int64_t encounter);

/// Writes (again) the full-text row of an encounter and the version it was written with.
void indexEncounter(Connection& connection, std::int64_t encounter, const BaseForms& baseForms);
void removeFromIndex(Connection& connection, std::int64_t encounter);

/// After a brand or venue was renamed or merged: indexes every encounter that names it.
void indexBrand(Connection& connection, std::string_view brandId, const BaseForms& baseForms);
void indexVenue(Connection& connection, std::string_view venueId, const BaseForms& baseForms);

/// How far back the index was found, or made, up to date.
struct IndexProgress {
    std::int64_t below = std::numeric_limits<std::int64_t>::max();  ///< rows from here on were looked at
    bool finished = false;
};

/// Of the encounters not looked at yet, newest first, up to `limit` that were saved with an older index version (or
/// without base forms). Looks at a bounded number of them and notes how far it came.
[[nodiscard]] std::vector<std::int64_t> outdatedEncounters(Connection& connection, const BaseForms& baseForms,
                                                           IndexProgress& progress, int limit);

/// The full-text index keeps the words of deleted rows until then. Called by purging.
void forgetDeletedWords(Connection& connection);

/// Encounters that hold all of `words`, taken literally: operators, quotes and hyphens mean nothing. Best class
/// first (exact, prefix, infix, base, folded), newest first within a class. When the index alone does not fill the
/// limit, the newest encounters are looked through for words in the middle of others. `limit` 0 = all.
[[nodiscard]] std::vector<SearchHit> search(Connection& connection, std::string_view words, const FilterSql& filter,
                                            int limit, const BaseForms& baseForms);

/// An expression for `search MATCH ?` that finds what search() finds but for middles of words and dropped
/// diacritics: for Filter::text.
/// Empty when `words` holds no letter or digit.
[[nodiscard]] std::string matchExpression(std::string_view words, const BaseForms& baseForms);

}  // namespace kokemus::store
