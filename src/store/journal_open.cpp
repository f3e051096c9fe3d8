// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_open.h"

#include "domain/uuid.h"
#include "store/embedded_schema.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <set>

namespace kokemus {
namespace store {
namespace {

Error pathError(ErrorCode code, const std::string& path, std::string detail, std::string where) {
    return {code, {{"path", path}, {"detail", std::move(detail)}}, std::move(where)};
}

Error systemError(const std::string& path, std::string where) {
    const int number = errno;
    const auto code = number == ENOSPC || number == EDQUOT                     ? ErrorCode::DiskFull
                      : number == EROFS                                        ? ErrorCode::JournalReadOnly
                      : number == EACCES || number == EPERM || number == ELOOP ? ErrorCode::JournalUnreadable
                                                                               : ErrorCode::IoFailed;
    return pathError(code, path, std::strerror(number), std::move(where));
}

std::uint32_t bigEndian(const unsigned char* bytes) {
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
           static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
}

/// Closes a file descriptor at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// Whose file this is, from its first 100 bytes and nothing else.
Result<void> checkHeader(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno != ENOENT && errno != ENOTDIR) return systemError(path, "checkHeader");
        struct stat link {};
        if (::lstat(path.c_str(), &link) == 0)  // a link to nowhere
            return pathError(ErrorCode::JournalUnreadable, path, std::strerror(ENOENT), "checkHeader");
        return pathError(ErrorCode::JournalMissing, path, {}, "checkHeader");
    }
    if (!S_ISREG(status.st_mode)) return pathError(ErrorCode::JournalForeign, path, {}, "checkHeader");
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) return systemError(path, "checkHeader");
    std::array<unsigned char, 100> header{};
    const auto got = ::pread(file.get(), header.data(), header.size(), 0);
    if (got < 0) return systemError(path, "checkHeader");
    if (got == 0) return pathError(ErrorCode::JournalDamaged, path, "0 bytes", "checkHeader");
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const auto known = std::min<std::size_t>(static_cast<std::size_t>(got), magic.size());
    if (std::memcmp(header.data(), magic.data(), known) != 0)
        return pathError(ErrorCode::JournalForeign, path, {}, "checkHeader");
    if (static_cast<std::size_t>(got) < header.size())
        return pathError(ErrorCode::JournalDamaged, path, std::to_string(got) + " bytes", "checkHeader");
    if (bigEndian(&header[68]) != applicationId) return pathError(ErrorCode::JournalForeign, path, {}, "checkHeader");
    const auto version = bigEndian(&header[60]);
    if (version > static_cast<std::uint32_t>(schemaVersion()))
        return Error{
            ErrorCode::JournalNewer,
            {{"path", path}, {"found", std::to_string(version)}, {"supported", std::to_string(schemaVersion())}},
            "checkHeader"};
    if (version == 0) return pathError(ErrorCode::JournalForeign, path, {}, "checkHeader");
    return {};
}

/// The tables that FTS5 makes for itself.
bool isSearchShadow(std::string_view name) {
    static const std::set<std::string_view> shadows{"search_data", "search_idx", "search_content", "search_docsize",
                                                    "search_config"};
    return shadows.contains(name);
}

/// Every object of the file stands word for word in our own schema, and none is missing: a foreign trigger, a
/// view or a table turned into one is found before any statement runs over it.
bool schemaIsOurs(Connection& connection) {
    const auto schema = embeddedSchema();
    int found = 0;
    SQLite::Statement objects(connection, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (objects.executeStep()) {
        const std::string name = objects.getColumn(0);
        if (isSearchShadow(name)) continue;
        const std::string sql = objects.getColumn(1);
        if (schema.find(sql) == std::string_view::npos) return false;
        ++found;
    }
    int expected = 0;
    for (auto at = schema.find("\nCREATE "); at != std::string_view::npos; at = schema.find("\nCREATE ", at + 1))
        ++expected;
    return found == expected;
}

bool syncPath(const std::string& path, int flags) {
    const Descriptor file(::open(path.c_str(), flags | O_CLOEXEC));
    return file.get() >= 0 && ::fsync(file.get()) == 0;
}

/// Makes missing folders, the last one for the owner only.
Result<void> makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return {};
    std::filesystem::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return systemError(folder.string(), "makeFolder");
    return {};
}

void writeSchema(const std::string& temporary) {
    Connection connection(temporary, SQLite::OPEN_READWRITE, 0);
    // Every table and index takes a page: with 2048 bytes an empty journal is half as big, and a save writes (and
    // first copies aside) half as much. The pages of the search index are made to fit into one of the file's.
    connection.exec("PRAGMA page_size = 2048; BEGIN EXCLUSIVE");
    connection.exec(std::string(embeddedSchema()));
    connection.exec("INSERT INTO search (search, rank) VALUES ('pgsz', 2000)");
    connection.exec("PRAGMA application_id = " + std::to_string(applicationId) +
                    "; PRAGMA user_version = " + std::to_string(schemaVersion()));
    connection.exec("COMMIT");
}

/// Gives the finished file its name unless something has it already.
Result<void> publish(const std::string& temporary, const std::string& path) {
    if (::link(temporary.c_str(), path.c_str()) == 0) {
        ::unlink(temporary.c_str());
        return {};
    }
    if (errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK) {  // file systems without hard links
        if (::syscall(SYS_renameat2, AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0)
            return {};
    }
    if (errno == EEXIST) return pathError(ErrorCode::AlreadyExists, path, {}, "createJournal");
    return systemError(path, "createJournal");
}

Result<void> createAt(const std::string& path) {
    const std::filesystem::path target(path);
    if (auto made = makeFolder(target.parent_path()); !made) return made.error();
    const auto temporary =
        (target.parent_path() / ("." + target.filename().string() + "." + newUuid(systemMoment().instant) + ".new"))
            .string();
    {
        const Descriptor file(::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (file.get() < 0) return systemError(path, "createJournal");
    }
    const auto giveUp = [&](Error error) {
        ::unlink(temporary.c_str());
        ::unlink((temporary + "-journal").c_str());
        return error;
    };
    try {
        writeSchema(temporary);
    } catch (const SQLite::Exception& exception) {
        return giveUp(toError(exception, path, "createJournal"));
    }
    if (!syncPath(temporary, O_RDWR)) return giveUp(systemError(path, "createJournal"));
    if (auto published = publish(temporary, path); !published) return giveUp(published.error());
    if (!syncPath(target.parent_path().string(), O_RDONLY | O_DIRECTORY)) return systemError(path, "createJournal");
    return {};
}

}  // namespace

FileIdentity identityOf(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

Result<std::unique_ptr<Connection>> openConnection(const std::string& path, int busyTimeout) {
    if (auto header = checkHeader(path); !header) return header.error();
    try {
        // Read-write even for reading: a hot journal left by a crash must be rolled back first. SQLite falls back to
        // read-only by itself when the file may not be written.
        auto connection = std::make_unique<Connection>(path, SQLite::OPEN_READWRITE, busyTimeout);
        if (!schemaIsOurs(*connection)) return pathError(ErrorCode::JournalForeign, path, {}, "openJournal");
        return connection;
    } catch (const SQLite::Exception& exception) {
        auto error = toError(exception, path, "openJournal");
        // The header said it is ours: what SQLite cannot read of it is damage.
        if (error.code == ErrorCode::JournalForeign) error.code = ErrorCode::JournalDamaged;
        return error;
    }
}

}  // namespace store

int schemaVersion() { return 1; }

Result<void> createJournal(const std::string& path, const JournalOptions&) {
    return store::createAt(std::filesystem::absolute(path).lexically_normal().string());
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
