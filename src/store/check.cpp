// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "kokemus/score_settings.h"
#include "store/attachments.h"
#include "store/connection.h"
#include "store/score_rows.h"
#include "store/search_index.h"
#include "store/settings.h"
#include "store/statistics.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace kokemus::store {
namespace {

using Problems = std::vector<std::string>;

/// What no column can keep by itself. Each query gives the ids of the records that break the rule.
struct Rule {
    std::string_view kind;
    std::string_view problem;
    std::string_view sql;
};

constexpr std::array rules{
    Rule{"encounter", "is complete, but its outcome or its brand and sector are missing",
         "SELECT id FROM encounter e WHERE status = 'complete' AND (outcome IS NULL OR (sector IS NULL"
         " AND NOT EXISTS (SELECT 1 FROM party p WHERE p.encounter = e.row)))"},
    Rule{"encounter", "names the same brand twice",
         "SELECT e.id FROM party p JOIN encounter e ON e.row = p.encounter WHERE p.brand IS NOT NULL"
         " GROUP BY p.encounter, p.brand HAVING count(*) > 1"},
    Rule{"encounter", "has `neutral` beside other feelings",
         "SELECT e.id FROM feeling f JOIN encounter e ON e.row = f.encounter"
         " GROUP BY f.encounter HAVING count(*) > 1 AND max(f.emotion = 'neutral') = 1"},
    Rule{"encounter", "has a step of a brand that does not exist",
         "SELECT e.id FROM step s JOIN encounter e ON e.row = s.encounter"
         " WHERE s.brand IS NOT NULL AND s.brand NOT IN (SELECT id FROM brand)"},
    Rule{"encounter", "has a promise of a brand that does not exist",
         "SELECT e.id FROM promise p JOIN encounter e ON e.row = p.encounter"
         " WHERE p.brand IS NOT NULL AND p.brand NOT IN (SELECT id FROM brand)"},
    Rule{"signal", "names a brand that does not exist",
         "SELECT id FROM signal WHERE brand IS NOT NULL AND brand NOT IN (SELECT id FROM brand)"},
    Rule{"brand", "is merged in a circle",
         "WITH RECURSIVE path (start, id) AS (SELECT id, merged_into FROM brand WHERE merged_into IS NOT NULL UNION"
         " SELECT p.start, b.merged_into FROM path p JOIN brand b ON b.id = p.id WHERE b.merged_into IS NOT NULL)"
         " SELECT start FROM path WHERE start = id"},
    Rule{"brand", "has a name that is an alias of another brand",
         "SELECT b.id FROM brand b JOIN brand_alias a ON a.key = b.key WHERE a.brand <> b.row"},
    Rule{"encounter", "is missing in the search index",
         "SELECT id FROM encounter WHERE trashed_at IS NULL AND row NOT IN (SELECT rowid FROM search)"},
    Rule{"search row", "belongs to no encounter",
         "SELECT rowid FROM search WHERE rowid NOT IN (SELECT row FROM encounter)"},
};

constexpr std::array<std::string_view, 14> recordTables{
    "encounter", "brand",     "venue",    "touchpoint",   "emotion",     "aspect", "story",
    "signal",    "follow_up", "template", "saved_filter", "person_name", "draft",  "published"};

/// Damage in one place must not hide what the other steps find.
void step(Problems& problems, const std::string& name, const std::function<void()>& look) {
    try {
        look();
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT) throw;
        problems.push_back(name + " cannot be examined: " + exception.what());
    }
}

void checkDatabase(Connection& connection, bool full, Problems& problems) {
    step(problems, "the database", [&] {
        Rows rows(connection.prepared(full ? "PRAGMA integrity_check" : "PRAGMA quick_check"));
        while (rows.next())
            if (const std::string found = rows.text(0); found != "ok") problems.push_back("database: " + found);
    });
    // Not in the quick check: it runs before the first write of every program, and costs more than the rest of it.
    if (!full) return;
    step(problems, "references", [&] {
        Rows rows(connection.prepared("PRAGMA foreign_key_check"));
        while (rows.next())
            problems.push_back("a row of " + rows.text(0) + " refers to a missing " + rows.text(2) + " (row " +
                               (rows.column(1).isNull() ? "?" : rows.text(1)) + ")");
    });
}

void checkRules(Connection& connection, Problems& problems) {
    for (const Rule& rule : rules) {
        step(problems, std::string(rule.kind), [&] {
            Rows rows(connection.prepared(rule.sql));
            while (rows.next())
                problems.push_back(std::string(rule.kind) + ' ' + rows.text(0) + ' ' + std::string(rule.problem));
        });
    }
}

void checkRevisions(Connection& connection, Problems& problems) {
    for (const std::string_view table : recordTables) {
        const std::string name(table);
        step(problems, name, [&] {
            Rows rows(connection.prepared("SELECT id FROM " + name +
                                          " WHERE revision <> '' AND revision NOT IN"
                                          " (SELECT id FROM change_set)"));
            while (rows.next()) problems.push_back(name + ' ' + rows.text(0) + " names a change that does not exist");
        });
    }
}

void checkAttachments(Connection& connection, Problems& problems) {
    step(problems, "attachments", [&] {
        Rows rows(connection.prepared("SELECT sha256, data FROM attachment_data"));
        while (rows.next())
            if (sha256(rows.text(1)) != rows.text(0)) problems.push_back("attachment " + rows.text(0) + " is damaged");
    });
}

void checkSettings(Connection& connection, Problems& problems) {
    step(problems, "settings", [&] {
        Rows rows(connection.prepared("SELECT key, value FROM setting"));
        while (rows.next()) {
            ScoreSettings scores;
            const std::string key = rows.text(0);
            const bool known = setting(connection, key).ok();
            const bool readable = !key.starts_with("score.") || setScoreSetting(scores, key.substr(6), rows.text(1));
            if (!known || !readable) problems.push_back("setting " + key + " is not understood");
        }
    });
}

bool same(const std::optional<double>& a, const std::optional<double>& b) {
    return a.has_value() == b.has_value() && (!a || isSameFigure(*a, *b));
}

bool sameParty(const PartyScore& a, const PartyScore& b) {
    return a.brand == b.brand && a.day == b.day && a.position == b.position && isSameFigure(a.score, b.score) &&
           isSameFigure(a.weight, b.weight) && std::ranges::equal(a.components, b.components, same);
}

/// Recomputes some encounters (and the rest of their cases, again where a case goes on in the next piece).
void checkScores(Connection& connection, const std::map<std::int64_t, std::string>& piece, Problems& problems) {
    std::vector<std::int64_t> encounters;
    for (const auto& [row, id] : piece) encounters.push_back(row);
    for (const DerivedScores& right : computeScores(connection, encounters)) {
        const auto asked = piece.find(right.row);
        if (asked == piece.end()) continue;
        const DerivedScores stored = storedScores(connection, right.row);
        if (!same(stored.score, right.score)) problems.push_back("encounter " + asked->second + " has a wrong score");
        if (!std::ranges::equal(stored.parties, right.parties, sameParty))
            problems.push_back("encounter " + asked->second + " has a wrong part in the score of a brand");
    }
}

void checkText(Connection& connection, const std::map<std::int64_t, std::string>& piece, Problems& problems) {
    for (const auto& [row, id] : piece) {
        SQLite::Statement& select = connection.prepared("SELECT words FROM search WHERE rowid = ?");
        select.bind(1, row);
        Rows rows(select);
        if (rows.next() && rows.text(0) != indexedText(connection, row))
            problems.push_back("encounter " + id + " is indexed with other words than it has");
    }
}

void checkDerived(Connection& connection, Problems& problems) {
    constexpr std::size_t pieceSize = 1000;
    step(problems, "derived figures", [&] {
        Rows rows(connection.prepared("SELECT row, id FROM encounter ORDER BY ifnull(story, ''), row"));
        std::map<std::int64_t, std::string> piece;
        bool more = true;
        while (more) {
            more = rows.next();
            if (more) piece.emplace(rows.column(0).getInt64(), rows.text(1));
            if (piece.size() < pieceSize && more) continue;
            checkScores(connection, piece, problems);
            checkText(connection, piece, problems);
            piece.clear();
        }
        for (const std::string& brand : brandsWithWrongSums(connection))
            problems.push_back("brand " + brand + " has wrong sums");
    });
}

// The index checks itself by a command in the guise of an INSERT, which takes the write lock but writes nothing.
void checkIndex(Connection& connection, Problems& problems) {
    if (connection.readOnly()) return;
    try {
        connection.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getErrorCode();
        if (code == SQLITE_INTERRUPT) throw;
        const bool hindered = code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_READONLY;
        if (!hindered) problems.push_back("the search index is damaged: " + std::string(exception.what()));
    }
}

}  // namespace

CheckReport check(Connection& connection, bool full) {
    CheckReport report;
    checkDatabase(connection, full, report.problems);
    if (full) {
        checkRules(connection, report.problems);
        checkRevisions(connection, report.problems);
        checkSettings(connection, report.problems);
        checkAttachments(connection, report.problems);
        checkDerived(connection, report.problems);
        checkIndex(connection, report.problems);
    }
    report.ok = report.problems.empty();
    return report;
}

}  // namespace kokemus::store
