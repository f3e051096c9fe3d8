// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disk.h"

#include "domain/uuid.h"
#include "kokemus/date.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>
#include <vector>

namespace kokemus::store {
namespace {

constexpr std::size_t copyBuffer = 1024 * 1024;

struct OpenFiles {
    std::mutex mutex;
    std::map<FileIdentity, int> connections;
};

OpenFiles& openFiles() {
    static OpenFiles files;
    return files;
}

Result<void> copyAll(int from, int to, const std::string& fromPath, const std::string& toPath) {
    std::vector<char> buffer(copyBuffer);
    for (;;) {
        const auto got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return systemError(fromPath, "copyBytes");
        if (got == 0) return {};
        for (ssize_t done = 0; done < got;) {
            const auto written = ::write(to, buffer.data() + done, static_cast<std::size_t>(got - done));
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return systemError(toPath, "copyBytes");
            done += written;
        }
    }
}

}  // namespace

FileIdentity identityOf(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

Error pathError(ErrorCode code, const std::string& path, std::string detail, std::string where) {
    return {code, {{"path", path}, {"detail", std::move(detail)}}, std::move(where)};
}

Error systemError(const std::string& path, std::string where) {
    const int number = errno;
    const auto code = number == ENOSPC || number == EDQUOT || number == EFBIG  ? ErrorCode::DiskFull
                      : number == EROFS                                        ? ErrorCode::JournalReadOnly
                      : number == EACCES || number == EPERM || number == ELOOP ? ErrorCode::JournalUnreadable
                                                                               : ErrorCode::IoFailed;
    return pathError(code, path, std::strerror(number), std::move(where));
}

Descriptor::~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
}

OpenHere::OpenHere(const std::string& path) : m_file(identityOf(path)) {
    const std::lock_guard lock(openFiles().mutex);
    ++openFiles().connections[m_file];
}

OpenHere::~OpenHere() {
    const std::lock_guard lock(openFiles().mutex);
    const auto found = openFiles().connections.find(m_file);
    if (--found->second == 0) openFiles().connections.erase(found);
}

bool isOpenHere(FileIdentity file) {
    const std::lock_guard lock(openFiles().mutex);
    return openFiles().connections.contains(file);
}

std::string lockHolder(const std::string& path) {
    // Asking for the lock itself would mean opening and closing the file, see Descriptor::keepOpen().
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    std::array<char, 64> wanted{};
    std::snprintf(wanted.data(), wanted.size(), "%02x:%02x:%ju", major(status.st_dev), minor(status.st_dev),
                  static_cast<std::uintmax_t>(status.st_ino));
    // "1: POSIX  ADVISORY  WRITE 1234 08:01:56789 1073741825 1073741825"
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line);
        std::string number, kind, mode, access, file;
        long process = 0;
        if (!(words >> number >> kind >> mode >> access >> process >> file)) continue;
        if (file != wanted.data() || process == ::getpid()) continue;
        std::ifstream comm("/proc/" + std::to_string(process) + "/comm");
        std::string name;
        if (process > 0 && std::getline(comm, name)) return name + " (" + std::to_string(process) + ")";
    }
    return {};
}

Result<void> makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return {};
    std::filesystem::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return systemError(folder.string(), "makeFolder");
    return {};
}

std::string temporaryName(const std::filesystem::path& folder, const std::string& name, std::string_view suffix) {
    // A name has 255 bytes at most; the identity is what must not be cut off.
    return (folder / ("." + name.substr(0, 180) + "." + newUuid(systemMoment().instant) + std::string(suffix)))
        .string();
}

Result<void> makeEmptyFile(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.get() >= 0) return {};
    if (errno == EEXIST) return pathError(ErrorCode::AlreadyExists, path, {}, "makeEmptyFile");
    return systemError(path, "makeEmptyFile");
}

Result<void> copyBytes(const std::string& from, const std::string& to) {
    Descriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (source.get() < 0)
        return errno == ENOENT ? pathError(ErrorCode::JournalMissing, from, {}, "copyBytes")
                               : systemError(from, "copyBytes");
    const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (target.get() < 0) return systemError(to, "copyBytes");
    auto copied = copyAll(source.get(), target.get(), from, to);
    if (copied && ::fsync(target.get()) != 0) copied = systemError(to, "copyBytes");
    if (isOpenHere(identityOf(from))) source.keepOpen();
    return copied;
}

Result<void> syncFile(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (file.get() < 0 || ::fsync(file.get()) != 0) return systemError(path, "syncFile");
    return {};
}

Result<void> syncFolderOf(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path().string();
    const Descriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder (EINVAL); there is nothing more to be done on those.
    if (file.get() < 0 || (::fsync(file.get()) != 0 && errno != EINVAL)) return systemError(folder, "syncFolder");
    return {};
}

Result<void> giveName(const std::string& temporary, const std::string& path) {
    if (::link(temporary.c_str(), path.c_str()) == 0) {
        ::unlink(temporary.c_str());
        return syncFolderOf(path);
    }
    if (errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK) {  // file systems without hard links
        if (::syscall(SYS_renameat2, AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0)
            return syncFolderOf(path);
    }
    if (errno == EEXIST) return pathError(ErrorCode::AlreadyExists, path, {}, "giveName");
    return systemError(path, "giveName");
}

Result<void> takePlace(const std::string& temporary, const std::string& path) {
    if (::rename(temporary.c_str(), path.c_str()) != 0) return systemError(path, "takePlace");
    return syncFolderOf(path);
}

TemporaryFile::~TemporaryFile() {
    ::unlink(m_path.c_str());
    ::unlink((m_path + "-journal").c_str());
}

std::string absolutePath(const std::string& path) {
    std::error_code error;
    auto real = std::filesystem::canonical(path, error);
    if (error) real = std::filesystem::absolute(path).lexically_normal();
    return real.string();
}

}  // namespace kokemus::store
