// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"

#include "domain/fold.h"
#include "store/columns.h"
#include "store/connection.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kokemus::store {
namespace {

/// Name -> how often, most often first; names that are alike often come in their own order.
using Tally = std::map<std::string, int>;

std::vector<std::string> mostFirst(const Tally& tally) {
    std::vector<std::pair<std::string, int>> sorted(tally.begin(), tally.end());
    std::ranges::stable_sort(sorted, std::greater{}, [](const auto& entry) { return entry.second; });
    std::vector<std::string> names;
    for (auto& [name, uses] : sorted) names.push_back(std::move(name));
    return names;
}

struct Venue {
    std::string name;
    std::string brand;  ///< that counts; empty when it belongs to none
};

struct Use {
    int uses = 0;
    std::string latest;
    Tally touchpoints;
    Tally venues;
};

std::map<std::string, Venue> shownVenues(Connection& connection, MergedBrands& merged) {
    std::map<std::string, Venue> venues;
    Rows rows(connection.prepared("SELECT id, name, brand FROM venue WHERE hidden IS NOT 1"));
    while (rows.next()) {
        const std::string brand = rows.text(2);
        venues[rows.text(0)] = {rows.text(1), brand.empty() ? brand : merged.countingBrand(brand)};
    }
    return venues;
}

std::map<std::string, Use> usesOfBrands(Connection& connection, MergedBrands& merged) {
    const std::map<std::string, Venue> venues = shownVenues(connection, merged);
    std::map<std::string, Use> uses;
    Rows rows(connection.prepared(
        "SELECT p.brand, coalesce(t.merged_into, e.touchpoint), e.venue, count(*), max(ifnull(e.occurred_on, ''))"
        " FROM party p JOIN encounter e ON e.row = p.encounter LEFT JOIN touchpoint t ON t.id = e.touchpoint"
        " WHERE p.brand IS NOT NULL AND e.trashed_at IS NULL GROUP BY p.brand, 2, e.venue"));
    while (rows.next()) {
        const std::string& brand = merged.countingBrand(rows.text(0));
        const int count = rows.column(3).getInt();
        Use& use = uses[brand];
        use.uses += count;
        use.latest = std::max(use.latest, rows.text(4));
        if (const std::string touchpoint = rows.text(1); !touchpoint.empty()) use.touchpoints[touchpoint] += count;
        // The venue of a shop is not a venue of the carrier that also had a part.
        const auto venue = venues.find(rows.text(2));
        if (venue != venues.end() && (venue->second.brand.empty() || venue->second.brand == brand))
            use.venues[venue->second.name] += count;
    }
    for (const auto& [id, venue] : venues)
        if (const auto use = uses.find(venue.brand); use != uses.end()) use->second.venues.try_emplace(venue.name, 0);
    return uses;
}

}  // namespace

const std::string& MergedBrands::countingBrand(const std::string& brandId) {
    if (const auto known = m_known.find(brandId); known != m_known.end()) return known->second;
    std::vector<std::string> path{brandId};
    std::string counting;
    while (counting.empty()) {
        SQLite::Statement& mergedInto = m_connection.prepared("SELECT merged_into FROM brand WHERE id = ?");
        mergedInto.bind(1, path.back());
        Rows rows(mergedInto);
        const std::string next = rows.next() ? rows.text(0) : std::string();
        const auto circle = std::ranges::find(path, next);
        if (next.empty())
            counting = path.back();
        else if (circle != path.end())
            counting = *std::min_element(circle, path.end());
        else
            path.push_back(next);
    }
    return m_known.emplace(brandId, counting).first->second;
}

std::vector<std::string> mergedFamily(Connection& connection, std::string_view brandId) {
    SQLite::Statement& select = connection.prepared(
        "WITH RECURSIVE family (id) AS (SELECT ? UNION"
        " SELECT b.id FROM brand b JOIN family f ON b.merged_into = f.id) SELECT id FROM family");
    select.bind(1, std::string(brandId));
    Rows rows(select);
    std::vector<std::string> family;
    while (rows.next()) family.push_back(rows.text(0));
    return family;
}

std::vector<BrandUse> brandsByUse(Connection& connection) {
    MergedBrands merged(connection);
    std::map<std::string, Use> uses = usesOfBrands(connection, merged);
    std::vector<BrandUse> brands;
    Rows rows(connection.prepared("SELECT id, name, sector FROM brand WHERE hidden IS NOT 1 ORDER BY key"));
    while (rows.next()) {
        const std::string id = rows.text(0);
        const auto use = uses.find(id);
        if (use == uses.end()) continue;
        const std::vector<std::string> touchpoints = mostFirst(use->second.touchpoints);
        brands.push_back({id, rows.text(1), rows.text(2), use->second.uses,
                          touchpoints.empty() ? std::string(builtInTouchpoints().front()) : touchpoints.front(),
                          mostFirst(use->second.venues)});
    }
    std::ranges::stable_sort(brands, std::greater{},
                             [&](const BrandUse& brand) { return std::tuple(brand.uses, uses[brand.id].latest); });
    return brands;
}

std::string resolveBrand(Connection& connection, std::string_view name) {
    const std::string key = foldName(name);
    SQLite::Statement& byName = connection.prepared(
        "SELECT id, 0 FROM brand WHERE key = ?1"
        " UNION ALL SELECT b.id, 1 FROM brand_alias a JOIN brand b ON b.row = a.brand WHERE a.key = ?1"
        " ORDER BY 2 LIMIT 1");
    byName.bind(1, key);
    Rows rows(byName);
    return rows.next() ? rows.text(0) : std::string();
}

std::string findBrand(Connection& connection, std::string_view nameOrId) {
    SQLite::Statement& byId = connection.prepared("SELECT id FROM brand WHERE id = ?");
    byId.bind(1, std::string(nameOrId));
    Rows rows(byId);
    const std::string id = rows.next() ? rows.text(0) : resolveBrand(connection, nameOrId);
    return id.empty() ? id : MergedBrands(connection).countingBrand(id);
}

std::vector<OwnWord> ownWords(Connection& connection, std::string_view kind) {
    const bool touchpoints = kind == "touchpoint";
    const bool emotions = kind == "emotion";
    Rows rows(connection.prepared(
        touchpoints ? "SELECT id, name, hidden IS 1 OR merged_into IS NOT NULL, NULL, NULL, NULL, NULL"
                      " FROM touchpoint ORDER BY row"
        : emotions  ? "SELECT id, name, hidden IS 1, valence, arousal, cluster, NULL FROM emotion ORDER BY row"
                    : "SELECT id, name, hidden IS 1, NULL, NULL, NULL, belongs_to FROM aspect ORDER BY row"));
    const Ids builtIn = kind == "contact" ? builtInContactAspects() : builtInPlaceAspects();
    std::vector<OwnWord> words;
    while (rows.next()) {
        OwnWord word{rows.text(0),
                     rows.text(1),
                     rows.column(2).getInt() != 0,
                     optionalDouble(rows.column(3)),
                     optionalDouble(rows.column(4)),
                     fromId<Cluster>(rows.text(5))};
        const std::string belongsTo = rows.text(6);
        const bool ofKind = touchpoints || emotions || kind == "aspect" || belongsTo == kind ||
                            (belongsTo.empty() && std::ranges::find(builtIn, word.id) != builtIn.end());
        if (ofKind) words.push_back(std::move(word));
    }
    return words;
}

}  // namespace kokemus::store
