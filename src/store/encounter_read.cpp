// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encounter_read.h"

#include "domain/fold.h"
#include "kokemus/fields.h"
#include "store/attachments.h"

#include <charconv>
#include <unordered_map>

namespace kokemus::store {
namespace {

/// The column that holds a field: names are kept as references to the named record.
std::string columnOf(const Field& field) {
    if (field.key == "case") return "e.story";
    if (field.key == "venue") return "(SELECT v.name FROM venue v WHERE v.id = e.venue)";
    return "e.\"" + std::string(field.key) + '"';
}

void readField(Encounter& encounter, const Field& field, Rows& rows, int index) {
    if (rows.column(index).isNull()) return;
    std::visit(
        [&](auto member) {
            auto& target = encounter.*member;
            using Value = std::decay_t<decltype(target)>;
            if constexpr (std::is_same_v<Value, std::string>)
                target = rows.text(index);
            else if constexpr (std::is_same_v<Value, bool> || std::is_same_v<Value, std::optional<bool>>)
                target = rows.column(index).getInt() != 0;
            else if constexpr (std::is_same_v<Value, std::optional<int>>)
                target = rows.column(index).getInt();
            else if constexpr (std::is_same_v<Value, std::optional<std::int64_t>>)
                target = rows.column(index).getInt64();
            else if constexpr (std::is_same_v<Value, std::optional<Date>>)
                target = parseDate(rows.text(index));
            else
                target = fromId<typename Value::value_type>(rows.text(index));
        },
        field.member);
}

const std::string& encounterSql() {
    static const std::string sql = [] {
        std::string text = "SELECT e.row, e.id, e.revision, e.status, e.trashed_at, e.extra";
        for (const Field& field : encounterFields()) text += ", " + columnOf(field);
        return text + " FROM encounter e WHERE e.row IN (SELECT value FROM json_each(?))";
    }();
    return sql;
}

using ByRow = std::unordered_map<std::int64_t, Encounter*>;

/// Runs one query over a child table of all the encounters of a page. `sql` selects `encounter` first and ends
/// where the WHERE belongs.
class ChildReader {
public:
    ChildReader(Connection& connection, const std::string& rowList, const ByRow& encounters)
        : m_connection(connection), m_rowList(rowList), m_encounters(encounters) {}

    template <class Take>
    void read(const std::string& select, const std::string& order, Take take) {
        auto& statement = m_connection.prepared(select + " WHERE c.encounter IN (SELECT value FROM json_each(?))" +
                                                (order.empty() ? "" : " ORDER BY c.encounter, c." + order));
        statement.bind(1, m_rowList);
        Rows rows(statement);
        while (rows.next()) take(*m_encounters.at(rows.column(0).getInt64()), rows);
    }

private:
    Connection& m_connection;
    const std::string& m_rowList;
    const ByRow& m_encounters;
};

std::optional<int> number(Rows& rows, int index) {
    return rows.column(index).isNull() ? std::nullopt : std::optional(rows.column(index).getInt());
}

/// [{"emotion":"happy","intensity":3}] as the store itself wrote it.
std::vector<Feeling> feelingsFromJson(Connection& connection, const std::string& json) {
    std::vector<Feeling> feelings;
    if (json.empty()) return feelings;
    SQLite::Statement statement(
        connection, "SELECT json_extract(value, '$.emotion'), json_extract(value, '$.intensity') FROM json_each(?)");
    statement.bind(1, json);
    while (statement.executeStep())
        feelings.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getInt()});
    return feelings;
}

void readParties(ChildReader& children) {
    children.read(
        "SELECT c.encounter, b.name, c.sector, c.role, c.share, c.outcome FROM party c LEFT JOIN brand b ON "
        "b.id = c.brand",
        "position", [](Encounter& encounter, Rows& rows) {
            encounter.parties.push_back({rows.text(1), rows.text(2), fromId<Role>(rows.text(3)).value_or(Role::Other),
                                         rows.column(4).getDouble(), number(rows, 5)});
        });
    children.read(
        "SELECT c.encounter, c.text, c.due_on, c.settled_on, c.state, b.name FROM promise c LEFT JOIN brand b "
        "ON b.id = c.brand",
        "position", [](Encounter& encounter, Rows& rows) {
            encounter.promises.push_back({rows.text(1), parseDate(rows.text(2)), parseDate(rows.text(3)),
                                          fromId<PromiseState>(rows.text(4)).value_or(PromiseState::Open),
                                          rows.text(5)});
        });
    children.read(
        "SELECT c.encounter, c.touchpoint, c.value, c.note, b.name FROM step c LEFT JOIN brand b ON b.id = "
        "c.brand",
        "position", [](Encounter& encounter, Rows& rows) {
            encounter.steps.push_back({rows.text(1), rows.column(2).getInt(), rows.text(3), rows.text(4)});
        });
}

void readAnswers(ChildReader& children) {
    children.read("SELECT c.encounter, c.emotion, c.intensity FROM feeling c", "position",
                  [](Encounter& encounter, Rows& rows) {
                      encounter.feelings.push_back({rows.text(1), rows.column(2).getInt()});
                  });
    children.read("SELECT c.encounter, c.reaction FROM reaction c", "position", [](Encounter& encounter, Rows& rows) {
        if (const auto reaction = fromId<Reaction>(rows.text(1))) encounter.reactions.push_back(*reaction);
    });
    children.read("SELECT c.encounter, c.aspect, c.answer FROM contact c", "", [](Encounter& encounter, Rows& rows) {
        encounter.contact[rows.text(1)] = rows.column(2).getInt() != 0;
    });
    children.read("SELECT c.encounter, c.aspect, c.rating FROM place c", "",
                  [](Encounter& encounter, Rows& rows) { encounter.place[rows.text(1)] = rows.column(2).getInt(); });
    children.read("SELECT c.encounter, c.tag FROM tag c", "position",
                  [](Encounter& encounter, Rows& rows) { encounter.tags.push_back(rows.text(1)); });
}

void readWords(Connection& connection, ChildReader& children, bool withAttachments) {
    children.read(
        "SELECT c.encounter, c.text, c.role, c.exact FROM quote c", "position", [](Encounter& encounter, Rows& rows) {
            const auto exact = number(rows, 3);
            encounter.quotes.push_back({rows.text(1), rows.text(2), exact ? std::optional(*exact != 0) : std::nullopt});
        });
    children.read("SELECT c.encounter, c.whose, c.text, c.basis FROM viewpoint c", "position",
                  [](Encounter& encounter, Rows& rows) {
                      encounter.viewpoints.push_back({rows.text(1), rows.text(2), fromId<Basis>(rows.text(3))});
                  });
    children.read(
        "SELECT c.encounter, c.asked_on, c.feelings, c.uplift, c.note FROM later_feeling c", "position",
        [&](Encounter& encounter, Rows& rows) {
            encounter.laterFeelings.push_back(
                {parseDate(rows.text(1)), feelingsFromJson(connection, rows.text(2)), number(rows, 3), rows.text(4)});
        });
    children.read("SELECT c.encounter, c.sha256, c.type, c.caption FROM attachment c", "position",
                  [&](Encounter& encounter, Rows& rows) {
                      encounter.attachments.push_back({rows.text(1), rows.text(2), rows.text(3), {}});
                      if (withAttachments) encounter.attachments.back().data = bytesOf(connection, rows.text(1));
                  });
    children.read("SELECT c.encounter, c.app, c.native_id, c.imported_at, c.raw FROM source c", "",
                  [](Encounter& encounter, Rows& rows) {
                      encounter.source = Source{rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
                  });
}

constexpr const char* newestKey = "ifnull(e.occurred_on, ''), ifnull(e.occurred_at, -1), e.recorded_at, e.id";

/// The key of a row as text: four parts, of which only the last two could hold anything odd, and do not.
std::string cursorOf(Rows& rows, int first) {
    return rows.text(first) + '\n' + std::to_string(rows.column(first + 1).getInt()) + '\n' + rows.text(first + 2) +
           '\n' + rows.text(first + 3);
}

std::vector<std::string> splitCursor(std::string_view cursor) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = cursor.find('\n');
        parts.emplace_back(cursor.substr(0, end));
        if (end == std::string_view::npos) return parts;
        cursor.remove_prefix(end + 1);
    }
}

EncounterRow rowFrom(Rows& rows) {
    EncounterRow row;
    row.id = rows.text(0);
    row.occurredOn = parseDate(rows.text(1));
    row.occurredAt = number(rows, 2);
    row.precision = fromId<Precision>(rows.text(3));
    row.brand = rows.text(4);
    row.sector = rows.text(5);
    row.partyCount = rows.column(6).getInt();
    row.venue = rows.text(7);
    row.touchpoint = rows.text(8);
    row.expectation = number(rows, 9);
    row.outcome = number(rows, 10);
    row.title = rows.text(11);
    row.noteStart = firstCharacters(rows.text(12), 200);
    row.status = fromId<Status>(rows.text(13)).value_or(Status::Inbox);
    row.trashed = !rows.column(14).isNull();
    if (!rows.column(15).isNull()) row.score = rows.column(15).getDouble();
    return row;
}

void addFeelings(Connection& connection, EncounterRow& row, std::int64_t number) {
    auto& statement =
        connection.prepared("SELECT emotion, intensity FROM feeling WHERE encounter = ? ORDER BY position");
    statement.bind(1, number);
    Rows rows(statement);
    while (rows.next()) row.feelings.push_back({rows.text(0), rows.column(1).getInt()});
}

std::string pageSql(const FilterSql& filter, Sort sort, bool continued) {
    std::string sql =
        "SELECT e.id, e.occurred_on, e.occurred_at, e.precision, (SELECT b.name FROM party p JOIN brand b ON b.id = "
        "p.brand WHERE p.encounter = e.row ORDER BY p.position LIMIT 1), ifnull(e.sector, (SELECT p.sector FROM party "
        "p "
        "WHERE p.encounter = e.row ORDER BY p.position LIMIT 1)), (SELECT count(*) FROM party p WHERE p.encounter = "
        "e.row), (SELECT v.name FROM venue v WHERE v.id = e.venue), e.touchpoint, e.expectation, e.outcome, e.title, "
        "substr(e.note, 1, 400), e.status, e.trashed_at, e.score, ";
    sql += newestKey;
    sql += ", e.row FROM encounter e WHERE " + filter.where;
    // The first of the two conditions is implied by the second; it is the one the index can use.
    if (continued && sort == Sort::Date)
        sql += " AND ifnull(e.occurred_on, '') <= ? AND (" + std::string(newestKey) + ") < (?, ?, ?, ?)";
    sql += orderBy(sort) + " LIMIT ?";
    if (sort != Sort::Date) sql += " OFFSET ?";
    return sql;
}

}  // namespace

std::vector<Encounter> readEncounters(Connection& connection, std::span<const std::int64_t> rowNumbers,
                                      bool withAttachments) {
    std::vector<Encounter> encounters(rowNumbers.size());
    std::string rowList = "[";
    ByRow byRow;
    for (std::size_t i = 0; i < rowNumbers.size(); ++i) {
        rowList += (i ? "," : "") + std::to_string(rowNumbers[i]);
        byRow.emplace(rowNumbers[i], &encounters[i]);
    }
    rowList += ']';
    auto& statement = connection.prepared(encounterSql());
    statement.bind(1, rowList);
    {
        Rows rows(statement);
        while (rows.next()) {
            Encounter& encounter = *byRow.at(rows.column(0).getInt64());
            encounter.id = rows.text(1);
            encounter.revision = rows.text(2);
            encounter.status = fromId<Status>(rows.text(3)).value_or(Status::Inbox);
            encounter.trashedAt = rows.text(4);
            encounter.extra = rows.text(5);
            int index = 6;
            for (const Field& field : encounterFields()) readField(encounter, field, rows, index++);
        }
    }
    ChildReader children(connection, rowList, byRow);
    readParties(children);
    readAnswers(children);
    readWords(connection, children, withAttachments);
    return encounters;
}

std::int64_t encounterRow(Connection& connection, std::string_view id) {
    auto& statement = connection.prepared("SELECT row FROM encounter WHERE id = ?");
    statement.bind(1, std::string(id));
    Rows rows(statement);
    return rows.next() ? rows.column(0).getInt64() : 0;
}

std::string orderBy(Sort sort, bool oldestFirst) {
    if (oldestFirst) return " ORDER BY ifnull(e.occurred_on, ''), ifnull(e.occurred_at, -1), e.recorded_at, e.id";
    const std::string newest =
        "ifnull(e.occurred_on, '') DESC, ifnull(e.occurred_at, -1) DESC, e.recorded_at DESC, e.id DESC";
    switch (sort) {
        case Sort::Date:
            break;
        case Sort::Score:
            return " ORDER BY e.score DESC NULLS LAST, " + newest;
        case Sort::Recorded:
            return " ORDER BY e.recorded_at DESC, e.id DESC";
    }
    return " ORDER BY " + newest;
}

EncounterPage readPage(Connection& connection, const FilterSql& filter, Sort sort, std::string_view after, int limit) {
    const bool continued = !after.empty();
    SQLite::Statement statement(connection, pageSql(filter, sort, continued));
    filter.bind(statement, 1);
    int next = filter.count() + 1;
    int offset = 0;
    if (continued && sort == Sort::Date) {
        const auto key = splitCursor(after);
        if (key.size() != 4) return {};
        statement.bind(next++, key[0]);
        statement.bind(next++, key[0]);
        statement.bind(next++, static_cast<std::int64_t>(std::strtol(key[1].c_str(), nullptr, 10)));
        statement.bind(next++, key[2]);
        statement.bind(next++, key[3]);
    }
    statement.bind(next++, limit + 1);
    if (sort != Sort::Date) {
        std::from_chars(after.data(), after.data() + after.size(), offset);
        statement.bind(next, offset);
    }
    EncounterPage page;
    std::string last;
    Rows rows(statement);
    while (rows.next()) {
        if (static_cast<int>(page.rows.size()) == limit) {
            page.next = sort == Sort::Date ? last : std::to_string(offset + limit);
            break;
        }
        page.rows.push_back(rowFrom(rows));
        addFeelings(connection, page.rows.back(), rows.column(20).getInt64());
        last = cursorOf(rows, 16);
    }
    return page;
}

}  // namespace kokemus::store
