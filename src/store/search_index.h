// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The full-text rows, kept in the transaction that saves the encounter. Two columns: the words as written, and
/// their base forms and compound parts. Everything here throws SQLite::Exception.
namespace kokemus::store {

class Connection;
struct FilterSql;

/// As JournalOptions::baseForms; may be empty.
using BaseForms = std::function<std::string(std::string_view)>;

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

/// Indexes up to `limit` encounters that were saved with an older index version (or without base forms).
/// Returns how many.
int indexOutdated(Connection& connection, const BaseForms& baseForms, int limit);

/// The full-text index keeps the words of deleted rows until then. Called by purging.
void forgetDeletedWords(Connection& connection);

/// Encounters that hold all of `words`, taken literally: operators, quotes and hyphens mean nothing. Best class
/// first (exact, prefix, infix, base, folded), newest first within a class. `limit` 0 = all.
[[nodiscard]] std::vector<SearchHit> search(Connection& connection, std::string_view words, const FilterSql& filter,
                                            int limit, const BaseForms& baseForms);

/// An expression for `search MATCH ?` that finds what search() finds but for middles of words and dropped
/// diacritics: for Filter::text.
/// Empty when `words` holds no letter or digit.
[[nodiscard]] std::string matchExpression(std::string_view words, const BaseForms& baseForms);

}  // namespace kokemus::store
