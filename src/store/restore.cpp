// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "store/backups.h"
#include "store/disk.h"
#include "store/journal_open.h"

#include <unistd.h>

#include <cerrno>
#include <map>

namespace kokemus {
namespace store {
namespace {

namespace fs = std::filesystem;

/// Entry -> its last change. Ids and nothing else: a hundred thousand of them are some ten megabytes.
std::map<std::string, std::string> revisionsOf(Connection& connection) {
    std::map<std::string, std::string> revisions;
    Rows rows(connection.prepared("SELECT id, revision FROM encounter"));
    while (rows.next()) revisions.emplace(rows.text(0), rows.text(1));
    return revisions;
}

void compare(RestorePreview& preview, const std::map<std::string, std::string>& backup,
             const std::map<std::string, std::string>& present) {
    for (const auto& [id, revision] : backup) {
        const auto other = present.find(id);
        if (other == present.end())
            ++preview.onlyInBackup;
        else if (other->second != revision)
            ++preview.different;
    }
    for (const auto& [id, revision] : present)
        if (!backup.contains(id)) ++preview.onlyInPresent;
}

/// `journal.replaced-20260314T182000Z.kokemus`, beside it and free.
std::string keptName(const fs::path& journal, std::int64_t now) {
    const auto stem = journal.stem().string() + ".replaced-" + compactInstant(now);
    std::error_code ignored;
    for (int attempt = 1;; ++attempt) {
        const auto number = attempt == 1 ? std::string() : "-" + std::to_string(attempt);
        const auto path = journal.parent_path() / (stem + number + journal.extension().string());
        if (!fs::exists(fs::symlink_status(path, ignored))) return path.string();
    }
}

/// Gives a file a second name; a missing one is no error.
Result<bool> giveSecondName(const std::string& from, const std::string& to) {
    if (::link(from.c_str(), to.c_str()) == 0) return true;
    if (errno == ENOENT) return false;
    if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK) return systemError(from, "restore");
    auto copied = copyBytes(from, to);  // file systems without hard links
    return copied ? Result<bool>(true) : copied.error();
}

/// Keeps the journal that is replaced under another name, with the rollback journal a crash may have left: only
/// together they are whole. That one must be gone from its place before the backup comes there, or SQLite would roll
/// the backup back with it.
Result<std::string> keepReplaced(const std::string& journal, std::int64_t now) {
    const auto kept = keptName(journal, now);
    const auto named = giveSecondName(journal, kept);
    if (!named) return named.error();
    for (const char* side : {"-journal", "-wal", "-shm"}) {
        const auto moved = giveSecondName(journal + side, kept + side);
        if (!moved) return moved.error();
        if (!*moved) continue;
        if (auto synced = syncFolderOf(journal); !synced) return synced.error();
        if (::unlink((journal + side).c_str()) != 0) return systemError(journal + side, "restore");
    }
    if (auto synced = syncFolderOf(journal); !synced) return synced.error();
    return *named ? kept : std::string();
}

/// The lock of a journal that opens, so that nobody is in the middle of a save; nothing for one that does not.
Result<std::unique_ptr<Connection>> holdStill(const std::string& journal, int busyTimeout) {
    auto connection = openAsItIs(journal, busyTimeout);
    if (!connection && connection.error().code == ErrorCode::JournalLocked) return connection;
    if (!connection) return std::unique_ptr<Connection>();
    try {
        if (!(*connection)->readOnly()) (*connection)->exec("BEGIN IMMEDIATE");
        return connection;
    } catch (const SQLite::Exception& exception) {
        auto error = toError(exception, journal, "restore");
        if (error.code == ErrorCode::JournalLocked) return error;
        return std::unique_ptr<Connection>();  // it is damaged: that is why it is replaced
    }
}

}  // namespace
}  // namespace store

using namespace store;

Result<RestorePreview> previewRestore(const std::string& backup, const std::string& journal) {
    const auto from = absolutePath(backup);
    const auto source = openAsItIs(from, BackupRequest().busyTimeout);
    if (!source) return source.error();
    RestorePreview preview;
    std::map<std::string, std::string> kept;
    try {
        if (auto whole = verifyWhole(**source, from); !whole) return whole.error();
        preview.backup = summaryOf(**source, from);
        kept = revisionsOf(**source);
    } catch (const SQLite::Exception& exception) {
        return toError(exception, from, "previewRestore");
    }
    const auto place = absolutePath(journal);
    const auto present = openAsItIs(place, BackupRequest().busyTimeout);
    if (!present) {
        if (present.error().code != ErrorCode::JournalMissing) preview.problem = present.error();
        return preview;
    }
    try {
        auto summary = summaryOf(**present, place);
        compare(preview, kept, revisionsOf(**present));
        preview.present = std::move(summary);
    } catch (const SQLite::Exception& exception) {
        preview.problem = toError(exception, place, "previewRestore");
    }
    return preview;
}

Result<Restored> restoreBackup(const std::string& backup, const std::string& journal, const BackupRequest& request) {
    const auto from = absolutePath(backup);
    const auto place = absolutePath(journal);
    if (identityOf(from) == identityOf(place) && identityOf(from) != FileIdentity{})
        return pathError(ErrorCode::AlreadyExists, place, {}, "restore");
    std::error_code ignored;
    const auto kind = fs::status(place, ignored).type();
    if (kind != fs::file_type::not_found && kind != fs::file_type::regular)
        return pathError(ErrorCode::JournalForeign, place, {}, "restore");
    const auto source = openAsItIs(from, request.busyTimeout);
    if (!source) return source.error();

    const fs::path target(place);
    if (auto made = makeFolder(target.parent_path()); !made) return made.error();
    const TemporaryFile temporary(temporaryName(target.parent_path(), target.filename().string(), ".part"));
    if (auto copied = copyJournal(**source, from, temporary.path(), request); !copied) return copied.error();

    const auto held = holdStill(place, request.busyTimeout);
    if (!held) return held.error();
    const auto kept = keepReplaced(place, request.now != 0 ? request.now : systemMoment().instant);
    if (!kept) return kept.error();
    if (auto placed = takePlace(temporary.path(), place); !placed) return placed.error();
    return Restored{place, *kept};
}

}  // namespace kokemus
