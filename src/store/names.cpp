// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/names.h"

#include "domain/fold.h"
#include "domain/uuid.h"
#include "store/brands.h"

#include <algorithm>

namespace kokemus::store {
namespace {

std::string firstText(SQLite::Statement& statement) {
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string();
}

bool isOwnWord(Connection& connection, const char* sql, const std::string& word) {
    auto& statement = connection.prepared(sql);
    statement.bind(1, word);
    return !firstText(statement).empty();
}

bool isEmotion(Connection& connection, const std::string& word) {
    return std::ranges::find(builtInEmotions(), word, &EmotionTerm::id) != builtInEmotions().end() ||
           isOwnWord(connection, "SELECT id FROM emotion WHERE id = ?", word);
}

bool isOneOf(Ids ids, const std::string& word) { return std::ranges::find(ids, word) != ids.end(); }

Result<void> unknown(std::string field, const std::string& value) {
    return Error{
        ErrorCode::UnknownWord, {{"field", std::move(field)}, {"value", value}, {"expected", ""}}, "checkWords"};
}

bool isTouchpoint(Connection& connection, const std::string& word) {
    return isOneOf(builtInTouchpoints(), word) || isOwnWord(connection, "SELECT id FROM touchpoint WHERE id = ?", word);
}

}  // namespace

std::string venueKey(std::string_view name, std::string_view brandId) {
    return std::string(brandId) + '\n' + foldName(name);
}

std::string Names::newId() const { return newUuid(m_wall); }

std::string Names::brand(std::string_view name, std::string_view sector) {
    if (name.empty()) return {};
    if (auto known = resolveBrand(m_connection, name); !known.empty()) return known;
    auto id = newId();
    auto& insert = m_connection.prepared("INSERT INTO brand (id, name, key, sector) VALUES (?, ?, ?, nullif(?, ''))");
    insert.bind(1, id);
    insert.bind(2, nfc(name));
    insert.bind(3, foldName(name));
    insert.bind(4, std::string(sector));
    insert.exec();
    m_change.created("brand", id);
    return id;
}

std::string Names::venue(std::string_view name, std::string_view brandId) {
    if (name.empty()) return {};
    const auto key = venueKey(name, brandId);
    auto& find = m_connection.prepared("SELECT id FROM venue WHERE key = ?");
    find.bind(1, key);
    if (auto known = firstText(find); !known.empty()) return known;
    // Merged brands share their venues: a venue of one that was merged into another's is not made anew.
    if (!brandId.empty())
        for (const auto& member : mergedFamily(m_connection, findBrand(m_connection, brandId))) {
            auto& shared = m_connection.prepared("SELECT id FROM venue WHERE key = ?");
            shared.bind(1, venueKey(name, member));
            if (auto known = firstText(shared); !known.empty()) return known;
        }
    auto id = newId();
    auto& insert = m_connection.prepared("INSERT INTO venue (id, name, key, brand) VALUES (?, ?, ?, nullif(?, ''))");
    insert.bind(1, id);
    insert.bind(2, nfc(name));
    insert.bind(3, key);
    insert.bind(4, std::string(brandId));
    insert.exec();
    m_change.created("venue", id);
    return id;
}

std::string Names::story(std::string_view titleOrId, std::optional<Date> openedOn) {
    if (titleOrId.empty()) return {};
    auto& find =
        m_connection.prepared("SELECT id FROM story WHERE id = ?1 OR title = ?1 ORDER BY id <> ?1, row LIMIT 1");
    find.bind(1, std::string(titleOrId));
    if (auto known = firstText(find); !known.empty()) return known;
    auto id = newId();
    auto& insert = m_connection.prepared("INSERT INTO story (id, title, opened_on) VALUES (?, ?, ?)");
    insert.bind(1, id);
    insert.bind(2, std::string(titleOrId));
    if (openedOn) insert.bind(3, formatDate(*openedOn));
    insert.exec();
    m_change.created("case", id);
    return id;
}

Result<void> checkWords(Connection& connection, const Encounter& encounter) {
    for (const auto& feeling : encounter.feelings)
        if (!isEmotion(connection, feeling.emotion)) return unknown("feelings", feeling.emotion);
    for (const auto& later : encounter.laterFeelings)
        for (const auto& feeling : later.feelings)
            if (!isEmotion(connection, feeling.emotion)) return unknown("later_feelings", feeling.emotion);
    if (!encounter.touchpoint.empty() && !isTouchpoint(connection, encounter.touchpoint))
        return unknown("touchpoint", encounter.touchpoint);
    for (const auto& step : encounter.steps)
        if (!isTouchpoint(connection, step.touchpoint)) return unknown("steps", step.touchpoint);
    if (!encounter.sector.empty() && !isOneOf(builtInSectors(), encounter.sector))
        return unknown("sector", encounter.sector);
    for (const auto& party : encounter.parties)
        if (!party.sector.empty() && !isOneOf(builtInSectors(), party.sector)) return unknown("sector", party.sector);
    constexpr auto ownAspect = "SELECT id FROM aspect WHERE id = ?";
    for (const auto& [aspect, answer] : encounter.contact)
        if (!isOneOf(builtInContactAspects(), aspect) && !isOwnWord(connection, ownAspect, aspect))
            return unknown("contact", aspect);
    for (const auto& [aspect, rating] : encounter.place)
        if (!isOneOf(builtInPlaceAspects(), aspect) && !isOwnWord(connection, ownAspect, aspect))
            return unknown("place", aspect);
    return {};
}

}  // namespace kokemus::store
