// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"
#include "store/name_changes.h"
#include "store/records.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace kokemus::store {
namespace {

using Uses = std::unordered_map<std::string, int>;

Uses countUses(Connection& connection, std::string_view sql) {
    Uses uses;
    Rows rows(connection.prepared(sql));
    while (rows.next()) uses[rows.text(0)] += rows.column(1).getInt();
    return uses;
}

int usesOf(const Uses& uses, const std::string& id) {
    const auto found = uses.find(id);
    return found == uses.end() ? 0 : found->second;
}

std::vector<NameUse> brandNames(Connection& connection) {
    const auto named = countUses(connection,
                                 "SELECT p.brand, count(*) FROM party p JOIN encounter e ON e.row = p.encounter WHERE "
                                 "p.brand IS NOT NULL AND e.trashed_at IS NULL GROUP BY p.brand");
    MergedBrands merged(connection);
    Uses uses;
    for (const auto& [brand, count] : named) uses[merged.countingBrand(brand)] += count;
    std::vector<NameUse> names;
    readRecords(connection, "brand", [&](const Record& record) {
        if (record.values.contains("merged_into")) return true;
        NameUse name{record.id,
                     record.text("name"),
                     {},
                     record.text("sector"),
                     usesOf(uses, record.id),
                     record.flag("hidden"),
                     {},
                     false};
        if (const auto aliases = record.values.find("aliases"); aliases != record.values.end())
            name.aliases = std::get<std::vector<std::string>>(aliases->second);
        names.push_back(std::move(name));
        return true;
    });
    return names;
}

std::vector<NameUse> venueNames(Connection& connection) {
    const auto uses = countUses(connection,
                                "SELECT venue, count(*) FROM encounter WHERE venue IS NOT NULL AND trashed_at IS NULL "
                                "GROUP BY venue");
    std::vector<NameUse> names;
    readRecords(connection, "venue", [&](const Record& record) {
        names.push_back({record.id,
                         record.text("name"),
                         record.text("brand"),
                         {},
                         usesOf(uses, record.id),
                         record.flag("hidden"),
                         {},
                         false});
        return true;
    });
    return names;
}

/// Built-in words in the order they are shown, then the user's own.
std::vector<NameUse> wordNames(Connection& connection, std::string_view kind, const std::vector<std::string>& builtIn,
                               const Uses& uses) {
    std::vector<NameUse> names;
    std::set<std::string, std::less<>> merged;
    const auto add = [&](const std::string& id) -> NameUse& {
        const auto found = std::ranges::find(names, id, &NameUse::id);
        if (found != names.end()) return *found;
        names.push_back({id, {}, {}, {}, usesOf(uses, id), false, {}, false});
        return names.back();
    };
    for (const auto& id : builtIn) add(id).builtIn = true;
    readRecords(connection, kind, [&](const Record& record) {
        NameUse& word = add(record.id);
        word.name = record.text("name");
        word.hidden = record.flag("hidden");
        if (!record.text("merged_into").empty()) merged.insert(record.id);
        return true;
    });
    std::erase_if(names, [&](const NameUse& word) { return merged.contains(word.id); });
    return names;
}

std::vector<NameUse> touchpointNames(Connection& connection) {
    const Ids ids = builtInTouchpoints();
    return wordNames(connection, "touchpoint", {ids.begin(), ids.end()},
                     countUses(connection,
                               "SELECT coalesce(t.merged_into, u.touchpoint), count(*) FROM ("
                               " SELECT row, touchpoint FROM encounter WHERE trashed_at IS NULL AND touchpoint IS NOT "
                               "NULL UNION SELECT e.row, s.touchpoint FROM step s JOIN encounter e ON e.row = "
                               "s.encounter WHERE e.trashed_at IS NULL) u LEFT JOIN touchpoint t ON t.id = "
                               "u.touchpoint GROUP BY 1"));
}

std::vector<NameUse> emotionNames(Connection& connection) {
    std::vector<std::string> ids;
    for (const EmotionTerm& term : builtInEmotions()) ids.emplace_back(term.id);
    return wordNames(connection, "emotion", ids,
                     countUses(connection,
                               "SELECT f.emotion, count(*) FROM feeling f JOIN encounter e ON e.row = f.encounter "
                               "WHERE e.trashed_at IS NULL GROUP BY f.emotion"));
}

std::vector<NameUse> tagNames(Connection& connection) {
    std::vector<NameUse> names;
    Rows rows(
        connection.prepared("SELECT t.tag, sum(e.trashed_at IS NULL), (SELECT a.hidden IS 1 FROM aspect a WHERE a.id = "
                            "'tag:' || t.tag) FROM tag t JOIN encounter e ON e.row = t.encounter GROUP BY t.tag"));
    while (rows.next())
        names.push_back(
            {rows.text(0), rows.text(0), {}, {}, rows.column(1).getInt(), rows.column(2).getInt() != 0, {}, false});
    return names;
}

std::vector<NameUse> caseNames(Connection& connection) {
    const auto uses = countUses(connection,
                                "SELECT story, count(*) FROM encounter WHERE story IS NOT NULL AND trashed_at IS NULL "
                                "GROUP BY story");
    std::vector<NameUse> names;
    readRecords(connection, "case", [&](const Record& record) {
        names.push_back({record.id, record.text("title"), {}, {}, usesOf(uses, record.id), false, {}, false});
        return true;
    });
    return names;
}

}  // namespace

std::string tagWord(std::string_view tag) { return "tag:" + std::string(tag); }

Result<std::vector<NameUse>> namesByUse(Connection& connection, std::string_view kind) {
    std::vector<NameUse> names;
    if (kind == "brand")
        names = brandNames(connection);
    else if (kind == "venue")
        names = venueNames(connection);
    else if (kind == "touchpoint")
        names = touchpointNames(connection);
    else if (kind == "emotion")
        names = emotionNames(connection);
    else if (kind == "tag")
        names = tagNames(connection);
    else if (kind == "case")
        names = caseNames(connection);
    else
        return Error{
            ErrorCode::UnknownWord, {{"field", "kind"}, {"value", std::string(kind)}, {"expected", ""}}, "namesByUse"};
    std::ranges::stable_sort(names, std::greater{}, &NameUse::uses);
    return names;
}

}  // namespace kokemus::store
