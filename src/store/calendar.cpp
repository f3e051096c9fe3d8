// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calendar.h"

#include "domain/fold.h"

#include <algorithm>

namespace kokemus::store {
namespace {

constexpr int firstQuestion = 30;      ///< days until "how does it feel now" is asked
constexpr int secondQuestion = 365;    ///< and until it is asked again
constexpr int questionsEnd = 2 * 365;  ///< nobody is asked about what is older
constexpr int inboxShown = 200;

/// Columns that tell which encounter it is about: id, brand, text. `brand` overrides the first party's.
std::string about(const std::string& text, const std::string& brand = "NULL") {
    return "e.id, (SELECT b.name FROM brand b WHERE b.id = ifnull(" + brand +
           ", (SELECT p.brand FROM party p WHERE p.encounter = e.row AND p.position = 0))), coalesce(" + text +
           ", e.title, substr(e.note, 1, 400))";
}

Due dueFrom(DueKind kind, Rows& rows, Date on) {
    return {kind, rows.text(0), {}, rows.text(1), std::string(firstCharacters(rows.text(2), 200)), on};
}

void addFollowUps(Connection& connection, Date today, std::vector<Due>& due) {
    Rows rows(
        connection.prepared("SELECT " + about("NULL") + ", u.id, u.kind_of, coalesce(u.due, e.occurred_on) FROM " +
                            "follow_up u LEFT JOIN encounter e ON e.id = u.encounter WHERE e.trashed_at IS NULL " +
                            "AND " + std::string(openFollowUp)));
    while (rows.next()) {
        const auto kind = rows.text(4) == "thanks" ? DueKind::Thanks : DueKind::Feedback;
        due.push_back(dueFrom(kind, rows, parseDate(rows.text(5)).value_or(today)));
        due.back().record = rows.text(3);
    }
}

void addPromises(Connection& connection, std::vector<Due>& due) {
    Rows rows(connection.prepared("SELECT " + about("q.text", "q.brand") +
                                  ", q.due_on FROM promise q JOIN encounter e ON e.row = q.encounter WHERE q.state = "
                                  "'open' AND q.due_on IS NOT NULL AND e.trashed_at IS NULL"));
    while (rows.next())
        if (const auto on = parseDate(rows.text(3))) due.push_back(dueFrom(DueKind::Promise, rows, *on));
}

/// The question is asked once in each of the two spans; answering late in the first does not answer the second.
void addQuestions(Connection& connection, Date today, DueKind kind, int from, int until, std::vector<Due>& due) {
    auto& statement = connection.prepared(
        "SELECT " + about("NULL") +
        ", e.occurred_on FROM encounter e WHERE ifnull(e.occurred_on, '') > ?1 AND ifnull(e.occurred_on, '') <= ?2 "
        "AND " +
        std::string(exactDay) +
        " AND e.trashed_at IS NULL AND e.status = 'complete' AND ifnull(e.provenance, 'own') = 'own' AND EXISTS "
        "(SELECT 1 FROM feeling f WHERE f.encounter = e.row) AND NOT EXISTS (SELECT 1 FROM later_feeling l WHERE "
        "l.encounter = e.row AND ifnull(l.asked_on, '9') >= date(e.occurred_on, ?3)) AND NOT EXISTS (SELECT 1 FROM "
        "follow_up u WHERE u.encounter = e.id AND u.kind_of = 'remains' AND u.sent_on >= date(e.occurred_on, ?3))");
    const int day = dayNumber(today);
    statement.bind(1, formatDate(dateOfDay(day - until)));
    statement.bind(2, formatDate(dateOfDay(day - from)));
    statement.bind(3, "+" + std::to_string(from == secondQuestion ? from - firstQuestion : 0) + " days");
    Rows rows(statement);
    while (rows.next())
        if (const auto occurred = parseDate(rows.text(3)))
            due.push_back(dueFrom(kind, rows, dateOfDay(dayNumber(*occurred) + from)));
}

void addInbox(Connection& connection, Date today, std::vector<Due>& due) {
    auto& statement = connection.prepared("SELECT " + about("NULL") +
                                          ", e.occurred_on FROM encounter e WHERE e.status = 'inbox' AND e.trashed_at "
                                          "IS NULL ORDER BY e.recorded_at DESC, e.id DESC LIMIT ?");
    statement.bind(1, inboxShown);
    Rows rows(statement);
    while (rows.next()) due.push_back(dueFrom(DueKind::Inbox, rows, parseDate(rows.text(3)).value_or(today)));
}

}  // namespace

std::vector<DaySummary> daySummaries(Connection& connection, const FilterSql& filter, Date from, Date to) {
    SQLite::Statement statement(
        connection,
        "SELECT e.occurred_on, count(*), count(e.score), ifnull(avg(e.score), 0.0), ifnull(min(e.score), 0.0) FROM "
        "encounter e WHERE " +
            filter.where + " AND " + std::string(exactDay) +
            " AND ifnull(e.occurred_on, '') BETWEEN ? AND ? GROUP BY ifnull(e.occurred_on, '') ORDER BY 1");
    filter.bind(statement, 1);
    statement.bind(filter.count() + 1, formatDate(from));
    statement.bind(filter.count() + 2, formatDate(to));
    std::vector<DaySummary> days;
    Rows rows(statement);
    while (rows.next())
        if (const auto day = parseDate(rows.text(0)))
            days.push_back({*day, rows.column(1).getInt(), rows.column(2).getInt(), rows.column(3).getDouble(),
                            rows.column(4).getDouble()});
    return days;
}

std::vector<Due> dueOn(Connection& connection, Date today) {
    std::vector<Due> due;
    addFollowUps(connection, today, due);
    addPromises(connection, due);
    addQuestions(connection, today, DueKind::Feeling30, firstQuestion, secondQuestion, due);
    addQuestions(connection, today, DueKind::Feeling365, secondQuestion, questionsEnd, due);
    addInbox(connection, today, due);
    std::ranges::stable_sort(due, {}, &Due::on);
    return due;
}

}  // namespace kokemus::store
