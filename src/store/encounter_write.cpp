// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encounter_write.h"

#include "kokemus/fields.h"
#include "store/attachments.h"
#include "store/encounter_read.h"

namespace kokemus::store {
namespace {

constexpr const char* childTables[] = {"party", "feeling",    "promise",   "reaction", "contact",
                                       "place", "quote",      "viewpoint", "step",     "later_feeling",
                                       "tag",   "attachment", "source"};

const std::string& encounterSql() {
    static const std::string sql = [] {
        std::string names = "id, status, trashed_at, extra", marks = "?, ?, nullif(?, ''), nullif(?, '')";
        std::string updates = "status = excluded.status, trashed_at = excluded.trashed_at, extra = excluded.extra";
        for (const Field& field : encounterFields()) {
            const std::string column = field.key == "case" ? "story" : '"' + std::string(field.key) + '"';
            names += ", " + column;
            marks += ", ?";
            updates += ", " + column + " = excluded." + column;
        }
        return "INSERT INTO encounter (" + names + ") VALUES (" + marks + ") ON CONFLICT (id) DO UPDATE SET " + updates;
    }();
    return sql;
}

void bindField(SQLite::Statement& statement, int index, const Encounter& encounter, const Field& field) {
    std::visit(
        [&](auto member) {
            const auto& value = encounter.*member;
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::string>) {
                if (!value.empty()) statement.bind(index, value);
            } else if constexpr (std::is_same_v<Value, bool>) {
                statement.bind(index, value ? 1 : 0);
            } else if (value) {
                using Inner = typename Value::value_type;
                if constexpr (std::is_same_v<Inner, bool>)
                    statement.bind(index, *value ? 1 : 0);
                else if constexpr (std::is_same_v<Inner, int> || std::is_same_v<Inner, std::int64_t>)
                    statement.bind(index, *value);
                else if constexpr (std::is_same_v<Inner, Date>)
                    statement.bind(index, formatDate(*value));
                else
                    statement.bind(index, std::string(idOf(*value)));
            }
        },
        field.member);
}

/// Inserts one child row: the encounter, then the values in column order.
class ChildRow {
public:
    ChildRow(Connection& connection, const char* sql, std::int64_t encounter) : m_statement(connection.prepared(sql)) {
        m_statement.bind(1, encounter);
    }
    ChildRow& text(const std::string& value) {
        if (!value.empty()) m_statement.bind(m_next, value);
        ++m_next;
        return *this;
    }
    ChildRow& text(std::string_view value) { return text(std::string(value)); }
    ChildRow& date(const std::optional<Date>& value) { return text(value ? formatDate(*value) : std::string()); }
    template <class Number>
    ChildRow& number(Number value) {
        m_statement.bind(m_next++, value);
        return *this;
    }
    ChildRow& maybe(const std::optional<int>& value) {
        if (value) m_statement.bind(m_next, *value);
        ++m_next;
        return *this;
    }
    void insert() { m_statement.exec(); }

private:
    SQLite::Statement& m_statement;
    int m_next = 2;
};

std::string feelingsJson(Connection& connection, const std::vector<Feeling>& feelings) {
    std::string json;
    for (const auto& feeling : feelings) {
        SQLite::Statement object(connection, "SELECT json_object('emotion', ?, 'intensity', ?)");
        object.bind(1, feeling.emotion);
        object.bind(2, feeling.intensity);
        object.executeStep();
        json += (json.empty() ? "[" : ",") + object.getColumn(0).getString();
    }
    return json.empty() ? json : json + ']';
}

void writeParties(Connection& connection, Names& names, std::int64_t row, const Encounter& encounter) {
    int position = 0;
    for (const auto& party : encounter.parties) {
        const auto brand = names.brand(party.brand, party.sector);
        ChildRow(connection, "INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            .number(position++)
            .text(brand)
            .text(party.sector)
            .text(idOf(party.role))
            .number(party.share)
            .maybe(party.outcome)
            .insert();
    }
    position = 0;
    for (const auto& promise : encounter.promises) {
        const auto brand = names.brand(promise.brand);
        ChildRow(connection, "INSERT INTO promise VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            .number(position++)
            .text(promise.text)
            .date(promise.dueOn)
            .date(promise.settledOn)
            .text(idOf(promise.state))
            .text(brand)
            .insert();
    }
    position = 0;
    for (const auto& step : encounter.steps) {
        const auto brand = names.brand(step.brand);
        ChildRow(connection, "INSERT INTO step VALUES (?, ?, ?, ?, ?, ?)", row)
            .number(position++)
            .text(step.touchpoint)
            .number(step.value)
            .text(step.note)
            .text(brand)
            .insert();
    }
}

void writeAnswers(Connection& connection, std::int64_t row, const Encounter& encounter) {
    int position = 0;
    for (const auto& feeling : encounter.feelings)
        ChildRow(connection, "INSERT INTO feeling VALUES (?, ?, ?, ?)", row)
            .number(position++)
            .text(feeling.emotion)
            .number(feeling.intensity)
            .insert();
    position = 0;
    for (const auto reaction : encounter.reactions)
        ChildRow(connection, "INSERT INTO reaction VALUES (?, ?, ?)", row)
            .number(position++)
            .text(idOf(reaction))
            .insert();
    for (const auto& [aspect, answer] : encounter.contact)
        ChildRow(connection, "INSERT INTO contact VALUES (?, ?, ?)", row).text(aspect).number(answer ? 1 : 0).insert();
    for (const auto& [aspect, rating] : encounter.place)
        ChildRow(connection, "INSERT INTO place VALUES (?, ?, ?)", row).text(aspect).number(rating).insert();
    position = 0;
    for (const auto& tag : encounter.tags)
        ChildRow(connection, "INSERT INTO tag VALUES (?, ?, ?)", row).number(position++).text(tag).insert();
}

void writeWords(Connection& connection, std::int64_t row, const Encounter& encounter) {
    int position = 0;
    for (const auto& quote : encounter.quotes)
        ChildRow(connection, "INSERT INTO quote VALUES (?, ?, ifnull(?, ''), ?, ?)", row)
            .number(position++)
            .text(quote.text)
            .text(quote.role)
            .maybe(quote.exact ? std::optional<int>(*quote.exact ? 1 : 0) : std::nullopt)
            .insert();
    position = 0;
    for (const auto& view : encounter.viewpoints)
        ChildRow(connection, "INSERT INTO viewpoint VALUES (?, ?, ?, ifnull(?, ''), ?)", row)
            .number(position++)
            .text(view.whose)
            .text(view.text)
            .text(view.basis ? idOf(*view.basis) : std::string_view())
            .insert();
    position = 0;
    for (const auto& later : encounter.laterFeelings)
        ChildRow(connection, "INSERT INTO later_feeling VALUES (?, ?, ?, ?, ?, ?)", row)
            .number(position++)
            .date(later.askedOn)
            .text(feelingsJson(connection, later.feelings))
            .maybe(later.uplift)
            .text(later.note)
            .insert();
    position = 0;
    for (const auto& attachment : encounter.attachments)
        ChildRow(connection, "INSERT INTO attachment VALUES (?, ?, ?, ?, ?)", row)
            .number(position++)
            .text(attachment.sha256)
            .text(attachment.type)
            .text(attachment.caption)
            .insert();
    if (encounter.source)
        ChildRow(connection, "INSERT INTO source VALUES (?, ?, ?, ?, ?)", row)
            .text(encounter.source->app)
            .text(encounter.source->nativeId)
            .text(encounter.source->importedAt)
            .text(encounter.source->raw)
            .insert();
}

}  // namespace

Result<std::int64_t> writeEncounter(Connection& connection, Names& names, Encounter& encounter) {
    for (auto& attachment : encounter.attachments)
        if (auto kept = keepBytes(connection, attachment); !kept) return kept.error();

    const std::string mainBrand = encounter.parties.empty()
                                      ? std::string()
                                      : names.brand(encounter.parties.front().brand, encounter.parties.front().sector);
    const auto venue = names.venue(encounter.venue, mainBrand);
    const auto story = names.story(encounter.caseName, encounter.occurredOn);
    const auto known = encounterRow(connection, encounter.id);

    auto& statement = connection.prepared(encounterSql());
    statement.bind(1, encounter.id);
    statement.bind(2, std::string(idOf(encounter.status)));
    statement.bind(3, encounter.trashedAt);
    statement.bind(4, encounter.extra);
    int index = 5;
    for (const Field& field : encounterFields()) {
        if (field.key == "case") {
            if (!story.empty()) statement.bind(index, story);
        } else if (field.key == "venue") {
            if (!venue.empty()) statement.bind(index, venue);
        } else {
            bindField(statement, index, encounter, field);
        }
        ++index;
    }
    statement.exec();

    const auto row = known ? known : connection.getLastInsertRowid();
    if (known)
        for (const char* table : childTables) {
            auto& erase = connection.prepared("DELETE FROM " + std::string(table) + " WHERE encounter = ?");
            erase.bind(1, row);
            erase.exec();
        }
    writeParties(connection, names, row, encounter);
    writeAnswers(connection, row, encounter);
    writeWords(connection, row, encounter);
    return row;
}

}  // namespace kokemus::store
