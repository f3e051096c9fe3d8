// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

/// What the store does with files by itself, without SQLite.
namespace kokemus::store {

/// Which file a path means.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    auto operator<=>(const FileIdentity&) const = default;
};

/// Identity of what lies at `path` now; zero when nothing does.
[[nodiscard]] FileIdentity identityOf(const std::string& path);

[[nodiscard]] Error pathError(ErrorCode code, const std::string& path, std::string detail, std::string where);
/// What errno says about `path`: DiskFull, JournalReadOnly, JournalUnreadable or IoFailed.
[[nodiscard]] Error systemError(const std::string& path, std::string where);

/// An open file, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    /// Leaves it open until the program ends. Closing a file drops every POSIX lock this process has on it, SQLite's
    /// among them, even in the middle of a save: what a connection of this process has open is never closed.
    void keepOpen() { m_fd = -1; }

private:
    int m_fd;
};

/// One connection of this process, counted with its file for as long as it lives.
class OpenHere {
public:
    explicit OpenHere(const std::string& path);
    ~OpenHere();
    OpenHere(const OpenHere&) = delete;
    OpenHere& operator=(const OpenHere&) = delete;

private:
    FileIdentity m_file;
};
[[nodiscard]] bool isOpenHere(FileIdentity file);

/// The program that has a lock on the file, as "name (process number)"; empty when that cannot be told.
[[nodiscard]] std::string lockHolder(const std::string& path);

/// Makes missing folders; the last one for the owner only.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);
/// A name in `folder` that nobody else takes: `.name.<uuid>.suffix`.
[[nodiscard]] std::string temporaryName(const std::filesystem::path& folder, const std::string& name,
                                        std::string_view suffix);
/// Makes an empty file for the owner only; AlreadyExists when there is anything.
[[nodiscard]] Result<void> makeEmptyFile(const std::string& path);
/// Copies bytes into a new file and syncs it. A missing source is JournalMissing.
[[nodiscard]] Result<void> copyBytes(const std::string& from, const std::string& to);
[[nodiscard]] Result<void> syncFile(const std::string& path);
[[nodiscard]] Result<void> syncFolderOf(const std::string& path);

/// Gives the finished file its name unless something has it already (AlreadyExists), and syncs the folder.
[[nodiscard]] Result<void> giveName(const std::string& temporary, const std::string& path);
/// The same, taking the place of what has the name.
[[nodiscard]] Result<void> takePlace(const std::string& temporary, const std::string& path);

/// Removes the file, with what SQLite lays beside one, when it goes out of scope: of a thing half made.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string path) : m_path(std::move(path)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

/// The path made absolute, without links in it when it leads to something.
[[nodiscard]] std::string absolutePath(const std::string& path);

}  // namespace kokemus::store
