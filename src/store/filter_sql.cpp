// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filter_sql.h"

#include "domain/fold.h"
#include "store/brands.h"

#include <algorithm>

namespace kokemus::store {
namespace {

class Builder {
public:
    FilterSql take() { return std::move(m_sql); }

    void require(const std::string& condition) {
        m_sql.where += (m_sql.where.empty() ? "(" : " AND (") + condition + ")";
    }
    template <class Value>
    void value(Value value) {
        m_sql.values.emplace_back(std::move(value));
    }
    /// "?, ?, ?" for the values, which are bound; '' when there are none, so that IN () matches nothing.
    std::string list(const std::vector<std::string>& values) {
        std::string marks;
        for (const auto& text : values) {
            marks += marks.empty() ? "?" : ", ?";
            value(text);
        }
        return marks;
    }
    void anyOf(const std::vector<std::string>& values, const std::string& before, const std::string& after = "") {
        if (!values.empty()) require(before + " IN (" + list(values) + ")" + after);
    }

private:
    FilterSql m_sql;
};

std::string statusCondition(StatusFilter status) {
    switch (status) {
        case StatusFilter::NotTrashed:
            return "e.trashed_at IS NULL";
        case StatusFilter::Inbox:
            return "e.trashed_at IS NULL AND e.status = 'inbox'";
        case StatusFilter::Complete:
            return "e.trashed_at IS NULL AND e.status = 'complete'";
        case StatusFilter::Trashed:
            return "e.trashed_at IS NOT NULL";
        case StatusFilter::All:
            return "1";
    }
    return "1";
}

/// The touchpoints and all that were merged into them.
std::vector<std::string> mergedTouchpoints(Connection& connection, std::vector<std::string> ids) {
    Rows rows(connection.prepared("SELECT id, merged_into FROM touchpoint WHERE merged_into IS NOT NULL"));
    const auto asked = ids;
    while (rows.next())
        if (std::ranges::find(asked, rows.text(1)) != asked.end()) ids.push_back(rows.text(0));
    return ids;
}

/// Ids of every brand that counts for one of the named ones.
std::vector<std::string> brandIds(Connection& connection, const std::vector<std::string>& names) {
    std::vector<std::string> ids;
    for (const auto& name : names) {
        const auto brand = findBrand(connection, name);
        if (brand.empty()) continue;
        for (auto& id : mergedFamily(connection, brand)) ids.push_back(std::move(id));
    }
    return ids;
}

void addNames(Builder& builder, Connection& connection, const Filter& filter) {
    if (!filter.brands.empty())
        builder.require("EXISTS (SELECT 1 FROM party p WHERE p.encounter = e.row AND p.brand IN (" +
                        builder.list(brandIds(connection, filter.brands)) + "))");
    if (!filter.parties.empty())
        builder.require("EXISTS (SELECT 1 FROM party p WHERE p.encounter = e.row AND p.position > 0 AND p.brand IN (" +
                        builder.list(brandIds(connection, filter.parties)) + "))");
    if (!filter.venues.empty()) {
        std::vector<std::string> keys;
        for (const auto& name : filter.venues) keys.push_back(foldName(name));
        // A venue's key is its brand, a line feed and its folded name.
        builder.require("e.venue IN (SELECT id FROM venue WHERE substr(key, instr(key, char(10)) + 1) IN (" +
                        builder.list(keys) + "))");
    }
    if (!filter.cases.empty()) {
        const auto titles = builder.list(filter.cases);
        builder.require("e.story IN (SELECT id FROM story WHERE title IN (" + titles + ") OR id IN (" +
                        builder.list(filter.cases) + "))");
    }
    if (!filter.touchpoints.empty()) {
        const auto touchpoints = mergedTouchpoints(connection, filter.touchpoints);
        const auto own = builder.list(touchpoints);
        builder.require("e.touchpoint IN (" + own + ") OR EXISTS (SELECT 1 FROM step s WHERE s.encounter = e.row AND " +
                        "s.touchpoint IN (" + builder.list(touchpoints) + "))");
    }
}

void addDates(Builder& builder, const Filter& filter) {
    if (filter.from) {
        builder.require("ifnull(e.occurred_on, '') >= ?");
        builder.value(formatDate(*filter.from));
    }
    if (filter.to) {
        builder.require("e.occurred_on IS NOT NULL AND ifnull(e.occurred_on, '') <= ?");
        builder.value(formatDate(*filter.to));
    }
    if (filter.onThisDay) {
        builder.require(std::string(exactDay) + " AND substr(e.occurred_on, 6) = ?");
        builder.value(formatDate(*filter.onThisDay).substr(5));
    }
}

void addFigures(Builder& builder, const Filter& filter) {
    if (filter.minScore) {
        builder.require("e.score >= ?");
        builder.value(*filter.minScore);
    }
    if (filter.maxScore) {
        builder.require("e.score <= ?");
        builder.value(*filter.maxScore);
    }
    if (filter.minGap) {
        builder.require("e.outcome - e.expectation >= ?");
        builder.value(static_cast<std::int64_t>(*filter.minGap));
    }
    if (filter.maxGap) {
        builder.require("e.outcome - e.expectation <= ?");
        builder.value(static_cast<std::int64_t>(*filter.maxGap));
    }
}

void addSectors(Builder& builder, const Filter& filter) {
    if (filter.sectors.empty()) return;
    // As in the score rows: the brand that counts knows its sector best.
    const std::string ofParty =
        "EXISTS (SELECT 1 FROM party p LEFT JOIN brand b ON b.id = p.brand LEFT JOIN brand m ON m.id = b.merged_into "
        "WHERE p.encounter = e.row AND coalesce(m.sector, b.sector, p.sector) ";
    const auto own = builder.list(filter.sectors);
    std::string condition = "e.sector IN (" + own + ") OR " + ofParty + "IN (" + builder.list(filter.sectors) + "))";
    if (std::ranges::find(filter.sectors, "") != filter.sectors.end())
        condition += " OR (e.sector IS NULL AND NOT " + ofParty + "IS NOT NULL))";
    builder.require(condition);
}

void addYesNo(Builder& builder, const std::optional<bool>& wanted, const std::string& condition) {
    if (wanted) builder.require((*wanted ? "" : "NOT ") + condition);
}

}  // namespace

void FilterSql::bind(SQLite::Statement& statement, int first) const {
    for (const auto& value : values) std::visit([&](const auto& typed) { statement.bind(first++, typed); }, value);
}

FilterSql filterSql(Connection& connection, const Filter& filter, const BaseForms& baseForms) {
    Builder builder;
    builder.require(statusCondition(filter.status));
    addNames(builder, connection, filter);
    builder.anyOf(filter.ids, "e.id");
    builder.anyOf(filter.channels, "e.channel");
    builder.anyOf(filter.whyLogged, "e.why_logged");
    builder.anyOf(filter.emotions, "EXISTS (SELECT 1 FROM feeling f WHERE f.encounter = e.row AND f.emotion", ")");
    builder.anyOf(filter.tags, "EXISTS (SELECT 1 FROM tag t WHERE t.encounter = e.row AND t.tag", ")");
    addSectors(builder, filter);
    addDates(builder, filter);
    addFigures(builder, filter);
    addYesNo(builder, filter.hasAttachment, "EXISTS (SELECT 1 FROM attachment a WHERE a.encounter = e.row)");
    addYesNo(builder, filter.followUpOpen,
             "EXISTS (SELECT 1 FROM follow_up u WHERE u.encounter = e.id AND " + std::string(openFollowUp) + ")");
    if (const auto match = matchExpression(filter.text, baseForms); !match.empty()) {
        builder.require("e.row IN (SELECT rowid FROM search WHERE search MATCH ?)");
        builder.value(match);
    }
    return builder.take();
}

}  // namespace kokemus::store
