// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/attachments.h"
#include "store/disk.h"
#include "store/journal_open.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <set>
#include <thread>

namespace kokemus {
namespace store {
namespace {

namespace fs = std::filesystem;

constexpr int pagesAtOnce = 256;  ///< half a megabyte: a save never waits noticeably for a step
constexpr int restartsAllowed = 3;
constexpr auto pause = std::chrono::milliseconds(2);
constexpr std::int64_t day = 86'400'000;
constexpr std::string_view suffix = ".kokemus";
constexpr std::size_t keyLength = 8;

std::int64_t nowOf(const BackupRequest& request) { return request.now != 0 ? request.now : systemMoment().instant; }

/// One copy on its way. Owns SQLite's handle of it.
class PageCopy {
public:
    PageCopy(sqlite3* target, sqlite3* source) : m_copy(sqlite3_backup_init(target, "main", source, "main")) {}
    ~PageCopy() { finish(); }
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;

    /// SQLITE_DONE, or what went wrong.
    int run(const BackupRequest& request) {
        if (!m_copy) return SQLITE_ERROR;
        int restarts = 0;
        int before = 0;
        auto patience = std::chrono::milliseconds(request.busyTimeout);
        for (;;) {
            // Another program's save begins the copy anew. A journal that is written to all the time would never be
            // copied: then the rest goes in one step.
            const int result = sqlite3_backup_step(m_copy, restarts >= restartsAllowed ? -1 : pagesAtOnce);
            if (result != SQLITE_OK && result != SQLITE_BUSY && result != SQLITE_LOCKED) return result;
            if (result != SQLITE_OK && (patience -= pause) < pause) return result;
            const int left = sqlite3_backup_remaining(m_copy);
            if (before != 0 && left > before) ++restarts;
            before = left;
            if (request.goOn && !request.goOn()) return SQLITE_INTERRUPT;
            std::this_thread::sleep_for(pause);
        }
    }
    int finish() { return sqlite3_backup_finish(std::exchange(m_copy, nullptr)); }

private:
    sqlite3_backup* m_copy;
};

std::int64_t numberOf(Connection& connection, const char* sql) {
    Rows rows(connection.prepared(sql));
    return rows.next() ? rows.column(0).getInt64() : 0;
}

/// The copy holds as many entries as the journal, unless that was written to in the meantime.
Result<void> compareCounts(Connection& source, Connection& copy, const std::string& path) {
    constexpr const char* changes = "SELECT ifnull(max(row), 0) FROM change_set";
    constexpr const char* encounters = "SELECT count(*) FROM encounter";
    const auto before = numberOf(source, changes);
    const auto right = numberOf(source, encounters);
    const bool moved = numberOf(source, changes) != before || numberOf(copy, changes) != before;
    if (!moved && numberOf(copy, encounters) != right)
        return pathError(ErrorCode::JournalDamaged, path, "the copy holds another number of entries", "backUp");
    return {};
}

fs::path dataFolder(const char* variable, const char* below) {
    const char* value = std::getenv(variable);
    if (value && *value == '/') return value;
    const char* home = std::getenv("HOME");
    return home && *home == '/' ? fs::path(home) / below : fs::path();
}

/// Tells journals of the same name apart: backups of all of them lie in one folder.
std::string keyOf(const std::string& journal) { return sha256(absolutePath(journal)).substr(0, keyLength); }

std::string stemOf(const std::string& journal) {
    const auto name = fs::path(journal).filename().string();
    const auto stem = name.ends_with(suffix) ? name.substr(0, name.size() - suffix.size()) : name;
    return stem.substr(0, 180);
}

std::string prefixOf(const std::string& journal) { return stemOf(journal) + '.' + keyOf(journal) + '.'; }

/// "20260314T182000Z" or "20260314T182000Z-2" -> milliseconds.
std::optional<std::int64_t> instantOf(std::string_view text) {
    text = text.substr(0, text.find('-'));
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z') return std::nullopt;
    const std::string t(text);
    return parseInstant(t.substr(0, 4) + '-' + t.substr(4, 2) + '-' + t.substr(6, 5) + ':' + t.substr(11, 2) + ':' +
                        t.substr(13));
}

/// Gives the temporary file a name of its own in the folder; the name.
Result<std::string> nameIn(const fs::path& folder, const std::string& journal, std::int64_t now,
                           const std::string& temporary) {
    for (int attempt = 1;; ++attempt) {
        const auto number = attempt == 1 ? std::string() : "-" + std::to_string(attempt);
        const auto path = (folder / (prefixOf(journal) + compactInstant(now) + number + std::string(suffix))).string();
        const auto named = giveName(temporary, path);
        if (named) return path;
        if (named.error().code != ErrorCode::AlreadyExists || attempt == 1000) return named.error();
    }
}

Backup backupAt(const std::string& path, std::int64_t madeAt) {
    std::error_code ignored;
    const auto bytes = fs::file_size(path, ignored);
    return {path, formatInstant(madeAt / 1000 * 1000), ignored ? 0 : static_cast<std::int64_t>(bytes)};
}

std::vector<Backup> backupsIn(const fs::path& folder, const std::string& journal) {
    std::vector<Backup> found;
    const auto prefix = prefixOf(journal);
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const auto name = it->path().filename().string();
        std::error_code ignored;
        if (!name.starts_with(prefix) || !name.ends_with(suffix) || !it->is_regular_file(ignored)) continue;
        const auto stamp = std::string_view(name).substr(prefix.size());
        if (const auto at = instantOf(stamp.substr(0, stamp.size() - suffix.size())))
            found.push_back(backupAt(it->path().string(), *at));
    }
    std::ranges::sort(found, [](const Backup& a, const Backup& b) {
        return std::pair(a.madeAt, a.path.size()) != std::pair(b.madeAt, b.path.size())
                   ? std::pair(a.madeAt, a.path.size()) > std::pair(b.madeAt, b.path.size())
                   : a.path > b.path;
    });
    return found;
}

/// What a program that was killed left of a backup, after a day. Best effort: it harms nobody.
void removeLeftovers(const fs::path& folder, const std::string& journal) {
    std::error_code error;
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const auto name = it->path().filename().string();
        std::error_code ignored;
        if (name.starts_with("." + stemOf(journal)) && name.ends_with(".part") &&
            fs::last_write_time(it->path(), ignored) < old)
            fs::remove(it->path(), ignored);
    }
}

void thinOut(const fs::path& folder, const std::string& journal, const std::string& made,
             const BackupRotation& rotation) {
    for (const auto& backup : superfluous(backupsIn(folder, journal), rotation))
        if (backup.path != made) ::unlink(backup.path.c_str());
    removeLeftovers(folder, journal);
}

Result<Backup> backUpInto(Connection& source, const std::string& journal, const fs::path& folder,
                          const BackupRequest& request) {
    if (auto made = makeFolder(folder); !made) return made.error();
    const auto now = nowOf(request);
    const TemporaryFile temporary(temporaryName(folder, stemOf(journal), ".part"));
    if (auto copied = copyJournal(source, journal, temporary.path(), request); !copied) return copied.error();
    const auto path = nameIn(folder, journal, now, temporary.path());
    if (!path) return path.error();
    return backupAt(*path, now);
}

/// An older backup may be replaced; nothing else, and least of all the journal.
Result<void> mayReplace(const std::string& target, const std::string& journal) {
    if (identityOf(target) == FileIdentity{}) return {};
    if (identityOf(target) == identityOf(journal) || isOpenHere(identityOf(target)) || !openAsItIs(target, 0))
        return pathError(ErrorCode::AlreadyExists, target, {}, "backUpTo");
    return {};
}

/// Milliseconds since 1970 of the last write to the file.
std::int64_t writtenAt(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return 0;
    return static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
}

}  // namespace

std::string compactInstant(std::int64_t milliseconds) {
    std::string text = formatInstant(milliseconds / 1000 * 1000);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

Result<void> verifyWhole(Connection& connection, const std::string& path) {
    Rows rows(connection.prepared("PRAGMA integrity_check(1)"));
    const auto found = rows.next() ? rows.text(0) : std::string();
    if (found == "ok") return {};
    return pathError(ErrorCode::JournalDamaged, path, found, "verify");
}

JournalSummary summaryOf(Connection& connection, const std::string& path) {
    JournalSummary summary;
    summary.path = path;
    std::error_code ignored;
    summary.bytes = static_cast<std::int64_t>(fs::file_size(path, ignored));
    summary.encounters = numberOf(connection, "SELECT count(*) FROM encounter");
    summary.trashed = numberOf(connection, "SELECT count(*) FROM encounter WHERE trashed_at IS NOT NULL");
    summary.inbox =
        numberOf(connection, "SELECT count(*) FROM encounter WHERE status = 'inbox' AND trashed_at IS NULL");
    summary.brands = numberOf(connection, "SELECT count(*) FROM brand");
    {
        Rows rows(connection.prepared("SELECT max(occurred_on), max(recorded_at) FROM encounter"));
        if (rows.next()) {
            summary.newest = parseDate(rows.text(0));
            summary.recorded = rows.text(1);
        }
    }
    if (const auto clock = numberOf(connection, "SELECT max(clock) FROM change_set"))
        summary.changed = formatInstant(clock / 65536 / 1000 * 1000);
    return summary;
}

Result<void> copyJournal(Connection& source, const std::string& sourcePath, const std::string& target,
                         const BackupRequest& request) {
    if (auto made = makeEmptyFile(target); !made) return made.error();
    try {
        {
            Connection copy(target, SQLite::OPEN_READWRITE, 0);
            copy.exec("PRAGMA synchronous = OFF");  // synced once, at the end
            PageCopy pages(copy.getHandle(), source.getHandle());
            const int result = pages.run(request);
            const int finished = pages.finish();
            if (result != SQLITE_DONE)
                return toError(SQLite::Exception(sqlite3_errstr(result), result),
                               result == SQLITE_FULL || result == SQLITE_IOERR ? target : sourcePath, "backUp");
            if (finished != SQLITE_OK)
                return toError(SQLite::Exception(sqlite3_errstr(finished), finished), target, "backUp");
        }
        Connection copy(target, SQLite::OPEN_READWRITE, 0);
        if (auto whole = verifyWhole(copy, sourcePath); !whole) return whole.error();
        if (auto same = compareCounts(source, copy, sourcePath); !same) return same.error();
    } catch (const SQLite::Exception& exception) {
        return toError(exception, target, "backUp");
    }
    return syncFile(target);
}

Result<void> backUpForMigration(Connection& source, const std::string& path) {
    const auto folder = backupFolder();
    if (!folder) return folder.error();
    const auto made = backUpInto(source, path, *folder, {});
    return made ? Result<void>() : made.error();
}

std::vector<Backup> superfluous(const std::vector<Backup>& backups, const BackupRotation& rotation) {
    std::set<std::int64_t> days, weeks, months;
    std::vector<bool> keep(backups.size(), false);
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const auto instant = parseInstant(backups[i].madeAt).value_or(0);
        const auto date = localMoment(instant).date;
        const std::int64_t number = dayNumber(date);
        const auto takes = [](std::set<std::int64_t>& taken, std::int64_t what, int most) {
            return static_cast<int>(taken.size()) < most && taken.insert(what).second;
        };
        const bool first = static_cast<int>(i) < rotation.newest;
        const bool ofDay = takes(days, number, rotation.days);
        const bool ofWeek = takes(weeks, (number + 3) / 7, rotation.weeks);  // day 0 of 1970 is a Thursday
        const bool ofMonth =
            takes(months, static_cast<int>(date.year()) * 12 + static_cast<unsigned>(date.month()), rotation.months);
        keep[i] = first || ofDay || ofWeek || ofMonth;
    }
    std::vector<Backup> out;
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const bool tooMuch = static_cast<int>(i) >= rotation.newest && bytes + backups[i].bytes > rotation.maxBytes;
        if (keep[i] && !tooMuch)
            bytes += backups[i].bytes;
        else
            out.push_back(backups[i]);
    }
    return out;
}

}  // namespace store

using namespace store;

Result<std::string> backupFolder() {
    const auto config = dataFolder("XDG_CONFIG_HOME", ".config");
    std::ifstream chosen(config / "kokemus/backup-folder", std::ios::binary);
    std::string folder;
    if (!config.empty() && std::getline(chosen, folder, '\0') && folder.starts_with('/')) return folder;
    const auto data = dataFolder("XDG_DATA_HOME", ".local/share");
    if (data.empty()) return Error{ErrorCode::NoHome, {}, "backupFolder"};
    return (data / "kokemus/backups").string();
}

Result<void> setBackupFolder(const std::string& folder) {
    const auto config = dataFolder("XDG_CONFIG_HOME", ".config");
    if (config.empty()) return Error{ErrorCode::NoHome, {}, "setBackupFolder"};
    const auto file = (config / "kokemus/backup-folder").string();
    if (folder.empty()) {
        std::error_code error;
        fs::remove(file, error);
        return error ? pathError(ErrorCode::IoFailed, file, error.message(), "setBackupFolder") : Result<void>();
    }
    if (!folder.starts_with('/') || folder.find('\0') != std::string::npos)
        return Error{
            ErrorCode::InvalidValue, {{"field", "folder"}, {"value", folder}, {"expected", "/…"}}, "setBackupFolder"};
    if (auto made = makeFolder(folder); !made) return made.error();
    if (auto made = makeFolder(config / "kokemus"); !made) return made.error();
    const TemporaryFile temporary(temporaryName(config / "kokemus", "backup-folder", ".new"));
    std::ofstream out(temporary.path(), std::ios::binary);
    out << folder;
    out.close();
    if (!out) return pathError(ErrorCode::IoFailed, file, {}, "setBackupFolder");
    if (auto synced = syncFile(temporary.path()); !synced) return synced.error();
    return takePlace(temporary.path(), file);
}

Result<Backup> backUp(const std::string& journal, const BackupRequest& request) {
    const auto folder = backupFolder();
    if (!folder) return folder.error();
    const auto path = absolutePath(journal);
    const auto source = openAsItIs(path, request.busyTimeout);
    if (!source) return source.error();
    auto made = backUpInto(**source, path, *folder, request);
    if (made) thinOut(*folder, path, made->path, request.rotation);
    return made;
}

Result<Backup> backUpTo(const std::string& journal, const std::string& target, const BackupRequest& request) {
    const auto path = absolutePath(journal);
    const auto source = openAsItIs(path, request.busyTimeout);
    if (!source) return source.error();
    const auto place = absolutePath(target);
    std::error_code ignored;
    if (fs::is_directory(place, ignored)) return backUpInto(**source, path, place, request);
    if (auto allowed = mayReplace(place, path); !allowed) return allowed.error();
    const fs::path file(place);
    if (auto made = makeFolder(file.parent_path()); !made) return made.error();
    const TemporaryFile temporary(temporaryName(file.parent_path(), file.filename().string(), ".part"));
    if (auto copied = copyJournal(**source, path, temporary.path(), request); !copied) return copied.error();
    if (auto placed = takePlace(temporary.path(), place); !placed) return placed.error();
    return backupAt(place, nowOf(request));
}

Result<std::optional<Backup>> backUpIfDue(const std::string& journal, BackupReason reason,
                                          const BackupRequest& request) {
    const auto folder = backupFolder();
    if (!folder) return folder.error();
    const auto path = absolutePath(journal);
    const auto before = backupsIn(*folder, path);
    if (!before.empty()) {
        const auto last = parseInstant(before.front().madeAt).value_or(0);
        // Names tell whole seconds. One from the future does not count: the clock was wrong then, or is now.
        const auto now = nowOf(request);
        if (last <= now && writtenAt(path) < last) return std::optional<Backup>();
        if (reason == BackupReason::Daily && last <= now && now - last < day) return std::optional<Backup>();
    }
    const auto present = summarise(path);
    if (!present) return present.error();
    if (present->encounters == 0) return std::optional<Backup>();
    auto made = backUp(path, request);
    if (!made) return made.error();
    return std::optional<Backup>(std::move(*made));
}

Result<std::vector<Backup>> backupsOf(const std::string& journal) {
    const auto folder = backupFolder();
    if (!folder) return folder.error();
    return backupsIn(*folder, absolutePath(journal));
}

Result<JournalSummary> summarise(const std::string& path) {
    const auto absolute = absolutePath(path);
    const auto connection = openAsItIs(absolute, BackupRequest().busyTimeout);
    if (!connection) return connection.error();
    try {
        return summaryOf(**connection, absolute);
    } catch (const SQLite::Exception& exception) {
        return toError(exception, absolute, "summarise");
    }
}

}  // namespace kokemus
