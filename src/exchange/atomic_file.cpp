// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomic_file.h"

#include "kokemus/exchange.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace kokemus::exchange {
namespace {

constexpr std::size_t bufferSize = 256 * 1024;
constexpr mode_t newFileMode = 0666;  // narrowed by the umask, which the programs set to 077

Error ioError(const std::string& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::IoFailed,
            {{"path", path}, {"detail", std::strerror(error)}},
            "AtomicFile"};
}

std::string folderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// 0 or errno.
int syncFolder(const std::string& path) {
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return errno;
    // Some file systems cannot sync a folder (EINVAL); there is nothing more to be done on those.
    const int error = ::fsync(folder) != 0 && errno != EINVAL ? errno : 0;
    ::close(folder);
    return error;
}

std::string resolved(const std::string& path) {
    char* real = ::realpath(path.c_str(), nullptr);
    if (!real) return path;  // not there yet, or a dangling link: open() will say what is wrong
    std::string result(real);
    std::free(real);
    return result;
}

}  // namespace

Result<AtomicFile> AtomicFile::open(const std::string& path) {
    AtomicFile file;
    file.m_path = path;
    if (path == "-") {
        file.m_file = STDOUT_FILENO;
        return file;
    }
    file.m_target = resolved(path);
    struct stat found {};
    if (::stat(file.m_target.c_str(), &found) == 0 && !S_ISREG(found.st_mode)) {
        if (S_ISDIR(found.st_mode)) return ioError(path, EISDIR);
        file.m_file = ::open(file.m_target.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
        if (file.m_file < 0) return ioError(path, errno);
        return file;
    }
    if (auto opened = file.openBeside(); !opened.ok()) return opened.error();
    return file;
}

Result<void> AtomicFile::openBeside() {
    struct stat link {};
    struct stat old {};
    const bool exists = ::stat(m_target.c_str(), &old) == 0;
    if (const int error = errno; !exists && ::lstat(m_target.c_str(), &link) == 0)
        return ioError(m_path, error);  // a link that leads nowhere
    // Renaming over a file needs no right to write it; its owner's wish is asked for all the same.
    if (exists && ::access(m_target.c_str(), W_OK) != 0) return ioError(m_path, errno);
    std::string folder = folderOf(m_target);
    if (!folder.ends_with('/')) folder += '/';
    for (int attempt = 0; attempt < 100; ++attempt) {
        m_temporary = folder + '.' + nameOf(m_target).substr(0, 200) + '.' + std::to_string(::getpid()) + '-' +
                      std::to_string(attempt) + ".tmp";
        m_file = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, newFileMode);
        if (m_file >= 0 || errno != EEXIST) break;
    }
    if (m_file < 0) {
        m_temporary.clear();
        return ioError(m_path, errno);
    }
    if (exists && ::fchmod(m_file, old.st_mode & 07777U) != 0) return ioError(m_path, errno);
    return {};
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_buffer(std::move(other.m_buffer)),
      m_file(std::exchange(other.m_file, -1)),
      m_error(other.m_error) {}

AtomicFile::~AtomicFile() { discard(); }

void AtomicFile::discard() {
    if (m_file >= 0 && m_file != STDOUT_FILENO) ::close(m_file);
    m_file = -1;
    if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
    m_temporary.clear();
}

bool AtomicFile::fail(int error) {
    m_error = error;
    return false;
}

bool AtomicFile::write(std::string_view bytes) {
    if (m_error != 0) return false;
    m_buffer += bytes;
    return m_buffer.size() < bufferSize || flush();
}

bool AtomicFile::flush() {
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_file, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return fail(written < 0 ? errno : EIO);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
    return true;
}

Result<void> AtomicFile::commit() {
    if (m_error == 0) flush();
    if (m_error == 0 && !m_temporary.empty() && ::fsync(m_file) != 0) fail(errno);
    if (m_file >= 0 && m_file != STDOUT_FILENO && ::close(m_file) != 0 && m_error == 0) fail(errno);
    m_file = -1;
    if (m_error == 0 && !m_temporary.empty()) {
        if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
            fail(errno);
        else
            m_temporary.clear();
        if (const int error = m_error == 0 ? syncFolder(m_target) : 0; error != 0) fail(error);
    }
    const int error = m_error;
    discard();
    if (error != 0) return ioError(m_path, error);
    return {};
}

}  // namespace kokemus::exchange

namespace kokemus {

Result<void> writeFileAtomically(const std::string& path, std::string_view content) {
    auto file = exchange::AtomicFile::open(path);
    if (!file.ok()) return file.error();
    file->write(content);
    return file->commit();
}

}  // namespace kokemus
