// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_open.h"

#include "store/backups.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <mutex>

namespace kokemus {
namespace store {
namespace {

std::uint32_t bigEndian(const unsigned char* bytes) {
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
           static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
}

void writeSchema(const std::string& temporary, SchemaSteps steps) {
    Connection connection(temporary, SQLite::OPEN_READWRITE, 0);
    // Every table and index takes a page: with 2048 bytes an empty journal is half as big, and a save writes (and
    // first copies aside) half as much. The pages of the search index are made to fit into one of the file's.
    connection.exec("PRAGMA page_size = 2048; BEGIN EXCLUSIVE");
    for (const auto& step : steps) connection.exec(std::string(step));
    connection.exec("INSERT INTO search (search, rank) VALUES ('pgsz', 2000)");
    connection.exec("PRAGMA application_id = " + std::to_string(applicationId) +
                    "; PRAGMA user_version = " + std::to_string(steps.size()));
    connection.exec("COMMIT");
}

/// The header of a journal that no connection of this process has open.
Result<void> readHeader(const std::string& path, SchemaSteps steps) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) return systemError(path, "readHeader");
    std::array<unsigned char, 100> header{};
    const auto got = ::pread(file.get(), header.data(), header.size(), 0);
    if (got < 0) return systemError(path, "readHeader");
    if (got == 0) return pathError(ErrorCode::JournalDamaged, path, "0 bytes", "readHeader");
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const auto known = std::min<std::size_t>(static_cast<std::size_t>(got), magic.size());
    if (std::memcmp(header.data(), magic.data(), known) != 0)
        return pathError(ErrorCode::JournalForeign, path, {}, "readHeader");
    if (static_cast<std::size_t>(got) < header.size())
        return pathError(ErrorCode::JournalDamaged, path, std::to_string(got) + " bytes", "readHeader");
    if (bigEndian(&header[68]) != applicationId) return pathError(ErrorCode::JournalForeign, path, {}, "readHeader");
    const auto version = bigEndian(&header[60]);
    if (version > steps.size())
        return Error{ErrorCode::JournalNewer,
                     {{"path", path}, {"found", std::to_string(version)}, {"supported", std::to_string(steps.size())}},
                     "readHeader"};
    if (version == 0) return pathError(ErrorCode::JournalForeign, path, {}, "readHeader");
    return {};
}

/// Whose file this is, from its kind and its first 100 bytes and nothing else.
Result<void> checkHeader(const std::string& path, SchemaSteps steps) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno != ENOENT && errno != ENOTDIR) return systemError(path, "checkHeader");
        struct stat link {};
        if (::lstat(path.c_str(), &link) == 0)  // a link to nowhere
            return pathError(ErrorCode::JournalUnreadable, path, std::strerror(ENOENT), "checkHeader");
        return pathError(ErrorCode::JournalMissing, path, {}, "checkHeader");
    }
    if (!S_ISREG(status.st_mode)) return pathError(ErrorCode::JournalForeign, path, {}, "checkHeader");
    // To read the header the file would have to be closed again, and with it go the locks of who has it open.
    if (isOpenHere(identityOf(path))) return {};
    return readHeader(path, steps);
}

/// Of all connections of this process one at a time: between the look at the header and the noting of the connection
/// no other may begin to work.
std::mutex& openingMutex() {
    static std::mutex mutex;
    return mutex;
}

Result<std::unique_ptr<Connection>> openOfKnownVersion(const std::string& path, int busyTimeout, SchemaSteps steps) {
    try {
        // Read-write even for reading: a hot journal left by a crash must be rolled back first. SQLite falls back to
        // read-only by itself when the file may not be written.
        auto connection = std::make_unique<Connection>(path, SQLite::OPEN_READWRITE, busyTimeout);
        // Not what the header said: a migration that was interrupted is only now rolled back.
        const auto known = static_cast<std::size_t>(versionOf(*connection));
        if (known == 0 || known > steps.size() || !hasSchema(*connection, steps.first(known)))
            return pathError(ErrorCode::JournalForeign, path, {}, "openJournal");
        return connection;
    } catch (const SQLite::Exception& exception) {
        auto error = toError(exception, path, "openJournal");
        // The header said it is ours: what SQLite cannot read of it is damage.
        if (error.code == ErrorCode::JournalForeign) error.code = ErrorCode::JournalDamaged;
        return error;
    }
}

}  // namespace

Result<void> checkOurs(const std::string& path) {
    const std::lock_guard lock(openingMutex());
    return checkHeader(path, ownSteps());
}

Result<std::unique_ptr<Connection>> openAsItIs(const std::string& path, int busyTimeout, SchemaSteps steps) {
    const std::lock_guard lock(openingMutex());
    if (auto ours = checkHeader(path, steps); !ours) return ours.error();
    return openOfKnownVersion(path, busyTimeout, steps);
}

Result<std::unique_ptr<Connection>> openConnection(const std::string& path, int busyTimeout, SchemaSteps steps) {
    auto opened = openAsItIs(path, busyTimeout, steps);
    if (!opened || steps.size() == 1) return opened;  // of a first schema there is no older version
    const auto migrated = migrate(**opened, path, steps, [&] { return backUpForMigration(**opened, path); });
    if (!migrated) return migrated.error();
    return opened;
}

Result<void> makeJournal(const std::string& path, const std::function<Result<void>(const std::string& temporary)>& fill,
                         SchemaSteps steps) {
    const std::filesystem::path target(path);
    if (auto made = makeFolder(target.parent_path()); !made) return made.error();
    const TemporaryFile temporary(temporaryName(target.parent_path(), target.filename().string(), ".new"));
    if (auto made = makeEmptyFile(temporary.path()); !made)
        return pathError(made.error().code, path, std::string(made.error().value("detail")), "createJournal");
    try {
        writeSchema(temporary.path(), steps);
        if (fill)
            if (auto filled = fill(temporary.path()); !filled) return filled.error();
    } catch (const SQLite::Exception& exception) {
        return toError(exception, path, "createJournal");
    }
    if (auto synced = syncFile(temporary.path()); !synced) return synced.error();
    return giveName(temporary.path(), path);
}

BaseForms dictionaryOf(const JournalOptions& options) {
    return options.dictionary ? options.dictionary() : BaseForms();
}

}  // namespace store

int schemaVersion() { return static_cast<int>(store::ownSteps().size()); }

Result<void> createJournal(const std::string& path, const JournalOptions&) {
    return store::makeJournal(std::filesystem::absolute(path).lexically_normal().string(), {});
}

Result<std::string> defaultJournalPath() {
    const auto absolute = [](const char* variable) {
        const char* value = std::getenv(variable);
        return value && *value == '/' ? std::filesystem::path(value) : std::filesystem::path();
    };
    std::filesystem::path data = absolute("XDG_DATA_HOME");
    if (data.empty()) {
        data = absolute("HOME");
        if (data.empty()) return Error{ErrorCode::NoHome, {}, "defaultJournalPath"};
        data /= ".local/share";
    }
    return (data / "kokemus" / "journal.kokemus").string();
}

}  // namespace kokemus
