// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "store/backups.h"
#include "store/disk.h"
#include "store/journal_open.h"
#include "store/salvaged_rows.h"
#include "store/schema_graft.h"
#include "store/score_rows.h"
#include "store/search_index.h"

#include <sys/stat.h>

#include <algorithm>

namespace kokemus {
namespace store {
namespace {

namespace fs = std::filesystem;

/// What a record that was read may refer to and nobody could read. An encounter keeps its brand under a name of its own
/// making, so that two lost brands stay two; the other references are only dropped.
constexpr const char* mendReferences =
    "INSERT OR IGNORE INTO brand (id, name, key) SELECT DISTINCT brand, '? ' || substr(brand, -12), '? ' || "
    "substr(brand, -12) FROM party WHERE brand IS NOT NULL AND brand NOT IN (SELECT id FROM brand);"
    "UPDATE brand SET merged_into = NULL WHERE merged_into NOT IN (SELECT id FROM brand);"
    "UPDATE venue SET brand = NULL WHERE brand NOT IN (SELECT id FROM brand);"
    "UPDATE step SET brand = NULL WHERE brand NOT IN (SELECT id FROM brand);"
    "UPDATE promise SET brand = NULL WHERE brand NOT IN (SELECT id FROM brand);"
    "UPDATE signal SET brand = NULL WHERE brand NOT IN (SELECT id FROM brand);"
    "UPDATE encounter SET venue = NULL WHERE venue NOT IN (SELECT id FROM venue);"
    "UPDATE encounter SET story = NULL WHERE story NOT IN (SELECT id FROM story);"
    "UPDATE encounter SET status = 'inbox' WHERE status = 'complete' AND (outcome IS NULL OR (sector IS NULL AND NOT "
    "EXISTS (SELECT 1 FROM party WHERE party.encounter = encounter.row)));"
    "UPDATE change_set SET undoes = NULL WHERE undoes NOT IN (SELECT row FROM change_set);";

void mend(Connection& connection) {
    connection.exec(mendReferences);
    for (const auto& table : salvagedTables()) {
        if (!table.isRecord) continue;
        const std::string name(table.name);
        connection.exec("UPDATE " + name +
                        " SET revision = '' WHERE revision <> '' AND revision NOT IN (SELECT id FROM change_set)");
    }
}

void deriveAnew(Connection& connection, const BaseForms& baseForms) {
    std::vector<std::int64_t> encounters;
    {
        Rows rows(connection.prepared("SELECT row FROM encounter"));
        while (rows.next()) encounters.push_back(rows.column(0).getInt64());
    }
    for (const auto row : encounters) indexEncounter(connection, row, baseForms);
    refreshAllScores(connection);
}

/// Nothing when its schema cannot be read. What a crash left is rolled back.
std::unique_ptr<Connection> openDamaged(const std::string& path) {
    try {
        auto connection = std::make_unique<Connection>(path, SQLite::OPEN_READWRITE, 0);
        SQLite::Statement schema(*connection, "SELECT count(*) FROM sqlite_schema");
        schema.executeStep();
        return connection;
    } catch (const SQLite::Exception&) {
        return {};
    }
}

/// Fills a journal that was just made with what can be read of `damaged`.
Result<void> fill(const std::string& damaged, const std::string& fresh, const BaseForms& baseForms,
                  SalvageReport& report) {
    auto source = openDamaged(damaged);
    if (!source && graftSchema(damaged, fresh)) source = openDamaged(damaged);
    if (!source) return pathError(ErrorCode::JournalDamaged, damaged, "the schema cannot be read", "salvage");
    Connection target(fresh, SQLite::OPEN_READWRITE, 0);
    target.exec("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN EXCLUSIVE");  // synced when it is whole
    for (const auto& table : salvagedTables()) salvageTable(*source, target, table, report);
    const bool nothing = std::ranges::all_of(report.read, [](const auto& count) { return count.second == 0; });
    if (nothing && !report.unreadable.empty())
        return pathError(ErrorCode::JournalDamaged, damaged, report.unreadable.front().detail, "salvage");
    mend(target);
    deriveAnew(target, baseForms);
    target.exec("COMMIT");
    report.summary = summaryOf(target, report.path);
    return {};
}

/// The damaged file and what a crash left beside it, where SQLite may do with them what it likes.
Result<void> copyAside(const std::string& damaged, const std::string& copy) {
    if (auto copied = copyBytes(damaged, copy); !copied) return copied.error();
    struct stat status {};
    if (::stat((damaged + "-journal").c_str(), &status) != 0) return {};
    return copyBytes(damaged + "-journal", copy + "-journal");
}

}  // namespace
}  // namespace store

using namespace store;

Result<SalvageReport> salvageJournal(const std::string& damaged, const std::string& target,
                                     const JournalOptions& options) {
    const auto from = absolutePath(damaged);
    const fs::path place(fs::absolute(target).lexically_normal());
    SalvageReport report;
    report.path = place.string();
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(place, ignored)))
        return pathError(ErrorCode::AlreadyExists, report.path, {}, "salvage");
    if (auto ours = checkOurs(from); !ours) return ours.error();
    if (auto made = makeFolder(place.parent_path()); !made) return made.error();
    const TemporaryFile copy(temporaryName(place.parent_path(), place.filename().string(), ".part"));
    if (auto copied = copyAside(from, copy.path()); !copied) return copied.error();
    auto made = makeJournal(report.path, [&](const std::string& fresh) {
        auto filled = fill(copy.path(), fresh, dictionaryOf(options), report);
        if (filled || filled.error().code != ErrorCode::JournalDamaged) return filled;
        const std::string detail(filled.error().value("detail"));
        return Result<void>(pathError(ErrorCode::JournalDamaged, from, detail, "salvage"));
    });
    if (!made) return made.error();
    return report;
}

Result<std::unique_ptr<Journal>> openReadable(const std::string& damaged, const JournalOptions& options) {
    const fs::path path(absolutePath(damaged));
    std::error_code ignored;
    for (const auto& folder : {path.parent_path(), fs::temp_directory_path(ignored)}) {
        const TemporaryFile copy(temporaryName(folder, path.filename().string(), ".part"));
        const auto salvaged = salvageJournal(path.string(), copy.path(), options);
        if (salvaged) return openJournal(copy.path(), options);  // open when its name goes
        const auto code = salvaged.error().code;
        if (code != ErrorCode::JournalReadOnly && code != ErrorCode::JournalUnreadable && code != ErrorCode::DiskFull)
            return salvaged.error();
    }
    return pathError(ErrorCode::JournalUnreadable, path.string(), {}, "openReadable");
}

}  // namespace kokemus
