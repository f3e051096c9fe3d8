// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/scores.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The derived rows of table `score`: one for each encounter that counts and each brand with a share in it.
/// They are written in the transaction that changes the encounter. Everything here throws SQLite::Exception.
namespace kokemus::store {

class Connection;

/// One row of table `score`.
struct PartyScore {
    std::string brand;  ///< id after merges; empty when only a sector is known
    int day = 0;
    int position = 0;  ///< of the party
    double score = 0;
    double weight = 0;
    std::array<std::optional<double>, componentCount> components;
    bool operator==(const PartyScore&) const = default;
};

/// Everything derived from one encounter for the figures.
struct DerivedScores {
    std::int64_t row = 0;         ///< of the encounter
    std::optional<double> score;  ///< absent when the encounter does not count
    std::vector<PartyScore> parties;
};

/// What the derived scores of these encounters and of all others in their cases should be, by row. Writes nothing.
[[nodiscard]] std::vector<DerivedScores> computeScores(Connection& connection,
                                                       std::span<const std::int64_t> encounters);

/// What is stored for one encounter.
[[nodiscard]] DerivedScores storedScores(Connection& connection, std::int64_t encounter);

/// Recomputes encounter.score and the score rows of these encounters and of every encounter in their cases, because
/// a case shares one weight. `leftCases`: ids of cases an encounter has just left (or was deleted from). Only
/// differences are written; their brands are marked dirty. Rows that do not exist are passed over.
void refreshScores(Connection& connection, std::span<const std::int64_t> encounters,
                   std::span<const std::string> leftCases = {});

/// To be called before an encounter's row is deleted: marks its brands dirty and removes its score rows.
void removeScores(Connection& connection, std::int64_t encounter);

/// After a change of weights, of valences, or of anything else that every score rests on.
void refreshAllScores(Connection& connection);

/// After a brand was merged, or a merge undone: `brandId` is the brand whose merged_into changed.
void refreshBrandScores(Connection& connection, std::string_view brandId);

/// Score of an encounter that need not be saved, with the settings and vocabulary of this journal.
[[nodiscard]] EncounterScore figuresOf(Connection& connection, const Encounter& encounter);

}  // namespace kokemus::store
