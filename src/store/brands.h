// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Brands and the other words the user may add. Everything here throws SQLite::Exception.
namespace kokemus::store {

class Connection;

/// Follows merged_into to the brand that counts. Remembers what it has looked up, so it must not outlive the
/// transaction it was made in.
class MergedBrands {
public:
    explicit MergedBrands(Connection& connection) : m_connection(connection) {}
    /// `brandId` itself unless it was merged. Brands merged in a circle all count as the one with the smallest id.
    const std::string& countingBrand(const std::string& brandId);

private:
    Connection& m_connection;
    std::unordered_map<std::string, std::string> m_known;
};

/// The brand itself and every brand merged into it, however many steps away.
[[nodiscard]] std::vector<std::string> mergedFamily(Connection& connection, std::string_view brandId);

/// Used brands, most used and latest first; hidden and merged ones left out.
[[nodiscard]] std::vector<BrandUse> brandsByUse(Connection& connection);

/// Id of the brand that counts for this name, alias or id; empty when there is none.
[[nodiscard]] std::string findBrand(Connection& connection, std::string_view nameOrId);

/// Id of the brand with exactly this name, else this alias; merges are not followed, so that saving an encounter
/// again never moves it to another brand. Empty when there is none.
[[nodiscard]] std::string resolveBrand(Connection& connection, std::string_view name);

/// Own and changed words of a kind: touchpoint, emotion, contact, place, or aspect for the last two together.
[[nodiscard]] std::vector<OwnWord> ownWords(Connection& connection, std::string_view kind);

}  // namespace kokemus::store
