// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statistics.h"

#include "scoring/encounter_score.h"
#include "scoring/posterior.h"
#include "store/brands.h"
#include "store/columns.h"
#include "store/connection.h"
#include "store/filter_sql.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>
#include <utility>

namespace kokemus::store {
namespace {

constexpr int anyDay = std::numeric_limits<int>::max();

// --- sums of a brand

std::string_view seriesName(std::size_t component) { return idOf(static_cast<Component>(component)); }

void storeSeries(Connection& connection, const BrandSums& sums, std::string_view series, const SeriesSummary& summary) {
    if (summary.n == 0) return;
    SQLite::Statement& insert = connection.prepared(
        "INSERT INTO brand_sum (brand, series, n, weight, mean, ssw, df, last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, sums.brand);
    insert.bind(2, std::string(series));
    insert.bind(3, summary.n);
    insert.bind(4, summary.weight);
    insert.bind(5, summary.mean);
    insert.bind(6, summary.ssw);
    insert.bind(7, summary.df);
    insert.bind(8, sums.lastDay);
    insert.exec();
}

void storeSums(Connection& connection, const BrandSums& sums) {
    for (const std::string_view sql :
         {"DELETE FROM brand_sum WHERE brand = ?", "DELETE FROM brand_dirty WHERE brand = ?"}) {
        SQLite::Statement& clear = connection.prepared(sql);
        clear.bind(1, sums.brand);
        clear.exec();
    }
    storeSeries(connection, sums, "score", sums.score);
    for (std::size_t i = 0; i < componentCount; ++i) storeSeries(connection, sums, seriesName(i), sums.components[i]);
}

std::vector<std::string> dirtyBrands(Connection& connection) {
    std::vector<std::string> brands;
    Rows rows(connection.prepared("SELECT brand FROM brand_dirty"));
    while (rows.next()) brands.push_back(rows.text(0));
    return brands;
}

/// For its life a locked journal is reported at once instead of waited for.
class NoWaiting {
public:
    explicit NoWaiting(Connection& connection)
        : m_connection(connection), m_timeout(connection.execAndGet("PRAGMA busy_timeout").getInt()) {
        m_connection.setBusyTimeout(0);
    }
    ~NoWaiting() { sqlite3_busy_timeout(m_connection.getHandle(), m_timeout); }
    NoWaiting(const NoWaiting&) = delete;
    NoWaiting& operator=(const NoWaiting&) = delete;

private:
    Connection& m_connection;
    int m_timeout;
};

/// While it lives, everything that is read belongs to one state of the journal.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : m_connection(connection) { m_connection.exec("SAVEPOINT snapshot"); }
    ~Snapshot() { m_connection.tryExec("RELEASE snapshot"); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_connection;
};

// Storing sums only saves the next reader some work, so whatever stands in its way (read-only, locked, disk full) is
// no failure. Read and written in one transaction: rows that somebody changes meanwhile must stay dirty.
void tryToStoreDirtySums(Connection& connection) {
    const bool insideTransaction = sqlite3_get_autocommit(connection.getHandle()) == 0;
    if (connection.readOnly() || insideTransaction || dirtyBrands(connection).empty()) return;
    try {
        const NoWaiting noWaiting(connection);
        WriteTransaction transaction(connection);
        for (const std::string& brand : dirtyBrands(connection))
            storeSums(connection, sumsFromRows(connection, brand, anyDay));
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT) throw;
    }
}

using SumsByBrand = std::unordered_map<std::string, BrandSums>;

SumsByBrand storedSums(Connection& connection) {
    std::unordered_map<std::string, std::size_t> componentOf;
    for (std::size_t i = 0; i < componentCount; ++i) componentOf.emplace(seriesName(i), i);
    SumsByBrand sums;
    Rows rows(connection.prepared("SELECT brand, series, n, weight, mean, ssw, df, last_day FROM brand_sum"));
    while (rows.next()) {
        BrandSums& brand = sums[rows.text(0)];
        brand.brand = rows.text(0);
        brand.lastDay = rows.column(7).getInt();
        const SeriesSummary summary{rows.column(2).getInt(), rows.column(3).getDouble(), rows.column(4).getDouble(),
                                    rows.column(5).getDouble(), rows.column(6).getDouble()};
        const auto component = componentOf.find(rows.text(1));
        if (component == componentOf.end())
            brand.score = summary;
        else
            brand.components[component->second] = summary;
    }
    return sums;
}

bool sameSeries(const SeriesSummary& a, const SeriesSummary& b) {
    return a.n == b.n && isSameFigure(a.weight, b.weight) && isSameFigure(a.mean, b.mean) &&
           isSameFigure(a.ssw, b.ssw) && isSameFigure(a.df, b.df);
}

// --- encounters that name a brand

/// Exact where brands were merged: an encounter that names two of one family is one entry.
int entriesOfFamily(Connection& connection, const std::string& brand, const std::string& lastDate) {
    std::set<std::int64_t> encounters;
    for (const std::string& member : mergedFamily(connection, brand)) {
        SQLite::Statement& named = connection.prepared(
            "SELECT e.row FROM party p JOIN encounter e ON e.row = p.encounter"
            " WHERE p.brand = ? AND e.trashed_at IS NULL AND ifnull(e.occurred_on, '') <= ?");
        named.bind(1, member);
        named.bind(2, lastDate);
        Rows rows(named);
        while (rows.next()) encounters.insert(rows.column(0).getInt64());
    }
    return static_cast<int>(encounters.size());
}

/// How many encounters outside the trash name a brand, up to a date. All are counted in the index alone, then those
/// in the trash or later are taken off: both are few.
std::unordered_map<std::string, int> entriesByBrand(Connection& connection, const std::string& lastDate,
                                                    MergedBrands& merged) {
    std::unordered_map<std::string, int> entries;
    std::set<std::string> families;
    Rows named(connection.prepared("SELECT brand, count(*) FROM party WHERE brand IS NOT NULL GROUP BY brand"));
    while (named.next()) {
        const std::string brand = named.text(0);
        entries[brand] += named.column(1).getInt();
        if (const std::string& counting = merged.countingBrand(brand); counting != brand) families.insert(counting);
    }
    SQLite::Statement& select = connection.prepared(
        "SELECT p.brand, count(*) FROM encounter e JOIN party p ON p.encounter = e.row"
        " WHERE (e.trashed_at IS NOT NULL OR ifnull(e.occurred_on, '') > ?) AND p.brand IS NOT NULL GROUP BY p.brand");
    select.bind(1, lastDate);
    Rows left(select);
    while (left.next()) entries[left.text(0)] -= left.column(1).getInt();
    for (const std::string& brand : families) entries[brand] = entriesOfFamily(connection, brand, lastDate);
    return entries;
}

std::vector<BrandSums> readBrandSums(Connection& connection, Date asOf) {
    MergedBrands merged(connection);
    SumsByBrand sums = storedSums(connection);
    const int lastDay = dayNumber(asOf);
    for (const std::string& brand : dirtyBrands(connection)) sums[brand] = sumsFromRows(connection, brand, lastDay);
    for (auto& [brand, stored] : sums)
        if (stored.lastDay > lastDay) stored = sumsFromRows(connection, brand, lastDay);
    const auto entries = entriesByBrand(connection, formatDate(asOf), merged);

    std::vector<BrandSums> brands;
    Rows rows(connection.prepared("SELECT id, name, sector FROM brand ORDER BY key"));
    while (rows.next()) {
        const std::string id = rows.text(0);
        if (merged.countingBrand(id) != id) continue;
        const auto named = entries.find(id);
        const auto found = sums.find(id);
        BrandSums brand = found == sums.end() ? BrandSums{} : std::move(found->second);
        brand.brand = id;
        brand.name = rows.text(1);
        brand.sector = rows.text(2);
        brand.entries = named == entries.end() ? 0 : named->second;
        if (brand.entries > 0 || brand.score.n > 0) brands.push_back(std::move(brand));
    }
    return brands;
}

// --- rows in series order

constexpr std::string_view rowColumns =
    "SELECT e.row, e.id, s.brand, coalesce(b.sector, p.sector, e.sector), coalesce(t.merged_into, e.touchpoint), s.day,"
    " e.occurred_on, e.precision, s.score, s.weight, s.outcome, s.emotion, s.disconfirmation, s.ease, s.promise,"
    " s.uplift, s.recovery"
    " FROM score s JOIN encounter e ON e.row = s.encounter"
    " LEFT JOIN party p ON p.encounter = s.encounter AND p.position = s.position"
    " LEFT JOIN brand b ON b.id = s.brand LEFT JOIN touchpoint t ON t.id = e.touchpoint WHERE ";

// `day` is occurred_on, or stands in for it where it is missing.
constexpr std::string_view seriesOrder = " ORDER BY s.day, ifnull(e.occurred_at, -1), e.recorded_at, e.id, s.position";

void forEachRow(Connection& connection, const FilterSql& filter, std::string_view brandId,
                const std::function<void(const ScoreRow&, std::int64_t encounter)>& visit) {
    std::string sql(rowColumns);
    if (!brandId.empty()) sql += "s.brand = ?1 AND ";
    sql.append(filter.where).append(seriesOrder);
    SQLite::Statement select(connection, sql);
    if (!brandId.empty()) select.bind(1, std::string(brandId));
    filter.bind(select, brandId.empty() ? 1 : 2);
    Rows rows(select);
    Encounter when;
    ScoreRow row;
    while (rows.next()) {
        row.encounter = rows.text(1);
        row.brand = rows.text(2);
        row.sector = rows.text(3);
        row.touchpoint = rows.text(4);
        row.day = rows.column(5).getInt();
        when.occurredOn = parseDate(rows.text(6));
        when.precision = fromId<Precision>(rows.text(7));
        row.vague = isVague(when);
        row.score = rows.column(8).getDouble();
        row.weight = rows.column(9).getDouble();
        for (std::size_t i = 0; i < componentCount; ++i)
            row.components[i] = optionalDouble(rows.column(10 + static_cast<int>(i)));
        visit(row, rows.column(0).getInt64());
    }
}

/// Touchpoint and moment of each step that counts for the brand.
std::vector<std::pair<std::string, double>> stepsOf(Connection& connection, MergedBrands& merged,
                                                    std::int64_t encounter, const std::string& brand) {
    SQLite::Statement& select = connection.prepared(
        "SELECT coalesce(t.merged_into, s.touchpoint), s.value, s.brand"
        " FROM step s LEFT JOIN touchpoint t ON t.id = s.touchpoint WHERE s.encounter = ? ORDER BY s.position");
    select.bind(1, encounter);
    Rows rows(select);
    std::vector<std::pair<std::string, double>> steps;
    while (rows.next()) {
        if (!rows.column(2).isNull() && merged.countingBrand(rows.text(2)) != brand) continue;
        steps.emplace_back(rows.text(0), scoring::momentOf(rows.column(1).getInt()));
    }
    return steps;
}

}  // namespace

BrandSums sumsFromRows(Connection& connection, std::string_view brandId, int lastDay) {
    BrandSums sums;
    sums.brand = brandId;
    scoring::RunningSummary score;
    std::array<scoring::RunningSummary, componentCount> components;
    SQLite::Statement& select = connection.prepared(
        "SELECT day, score, weight, outcome, emotion, disconfirmation, ease, promise, uplift, recovery"
        " FROM score WHERE brand = ? AND day <= ? ORDER BY brand, day, encounter, position");
    select.bind(1, sums.brand);
    select.bind(2, lastDay);
    Rows rows(select);
    while (rows.next()) {
        sums.lastDay = rows.column(0).getInt();
        const double weight = rows.column(2).getDouble();
        score.add(rows.column(1).getDouble(), weight);
        for (std::size_t i = 0; i < componentCount; ++i)
            if (const auto value = optionalDouble(rows.column(3 + static_cast<int>(i))))
                components[i].add(*value, weight);
    }
    sums.score = score.summary();
    for (std::size_t i = 0; i < componentCount; ++i) sums.components[i] = components[i].summary();
    return sums;
}

std::vector<BrandSums> brandSums(Connection& connection, Date asOf) {
    tryToStoreDirtySums(connection);
    const Snapshot snapshot(connection);
    return readBrandSums(connection, asOf);
}

bool isSameFigure(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

std::vector<std::string> brandsWithWrongSums(Connection& connection) {
    SumsByBrand stored = storedSums(connection);
    std::vector<std::string> wrong;
    Rows rows(
        connection.prepared("SELECT brand FROM score WHERE brand <> '' UNION SELECT brand FROM brand_sum"
                            " EXCEPT SELECT brand FROM brand_dirty"));
    while (rows.next()) {
        const BrandSums& sums = stored[rows.text(0)];
        const BrandSums right = sumsFromRows(connection, rows.text(0), anyDay);
        const bool same = sums.lastDay == right.lastDay && sameSeries(sums.score, right.score) &&
                          std::ranges::equal(sums.components, right.components, sameSeries);
        if (!same) wrong.push_back(rows.text(0));
    }
    return wrong;
}

void forEachScoreRow(Connection& connection, const FilterSql& filter, std::string_view brandId,
                     const std::function<void(const ScoreRow&)>& visit) {
    forEachRow(connection, filter, brandId, [&](const ScoreRow& row, std::int64_t) { visit(row); });
}

void forEachStepRow(Connection& connection, const FilterSql& filter, std::string_view brandId,
                    const std::function<void(const StepRow&)>& visit) {
    MergedBrands merged(connection);
    forEachRow(connection, filter, brandId, [&](const ScoreRow& row, std::int64_t encounter) {
        const auto steps = stepsOf(connection, merged, encounter, row.brand);
        if (steps.empty()) return visit({row.encounter, row.touchpoint, row.day, row.score, row.weight, row.sector});
        const double share = row.weight / static_cast<double>(steps.size());
        for (const auto& [touchpoint, moment] : steps)
            visit({row.encounter, touchpoint, row.day, moment, share, row.sector});
    });
}

Counts counts(Connection& connection) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 19> queries{{
        {"encounters", "SELECT count(*) FROM encounter WHERE trashed_at IS NULL"},
        {"complete", "SELECT count(*) FROM encounter WHERE trashed_at IS NULL AND status = 'complete'"},
        {"inbox", "SELECT count(*) FROM encounter WHERE trashed_at IS NULL AND status = 'inbox'"},
        {"trashed", "SELECT count(*) FROM encounter WHERE trashed_at IS NOT NULL"},
        {"counting", "SELECT count(*) FROM encounter WHERE score IS NOT NULL"},
        {"brands", "SELECT count(*) FROM brand"},
        {"venues", "SELECT count(*) FROM venue"},
        {"cases", "SELECT count(*) FROM story"},
        {"attachments", "SELECT count(*) FROM attachment_data"},
        {"attachment_bytes", "SELECT ifnull(sum(length(data)), 0) FROM attachment_data"},
        {"signals", "SELECT count(*) FROM signal"},
        {"follow_ups", "SELECT count(*) FROM follow_up"},
        {"templates", "SELECT count(*) FROM template"},
        {"saved_filters", "SELECT count(*) FROM saved_filter"},
        {"person_names", "SELECT count(*) FROM person_name"},
        {"drafts", "SELECT count(*) FROM draft"},
        {"published", "SELECT count(*) FROM published"},
        {"change_sets", "SELECT count(*) FROM change_set"},
        {"bytes", "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"},
    }};
    Counts counts;
    for (const auto& [key, sql] : queries) {
        Rows rows(connection.prepared(sql));
        if (rows.next()) counts.emplace_back(key, rows.column(0).getInt64());
    }
    return counts;
}

}  // namespace kokemus::store
