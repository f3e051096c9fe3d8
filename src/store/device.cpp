// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/device.h"

#include "domain/uuid.h"
#include "kokemus/date.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>

namespace kokemus::store {
namespace {

std::filesystem::path stateFolder() {
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state == '/')
        return std::filesystem::path(state) / "kokemus";
    if (const char* home = std::getenv("HOME"); home && *home == '/')
        return std::filesystem::path(home) / ".local/state/kokemus";
    return {};
}

std::string readId(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return {};
    std::array<char, 36> text{};
    const auto got = ::read(fd, text.data(), text.size());
    ::close(fd);
    const std::string id(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    return isUuid(id) ? id : std::string();
}

std::string findOrMake() {
    const auto made = newUuid(systemMoment().instant);
    const auto folder = stateFolder();
    if (folder.empty()) return made;
    const auto file = folder / "device";
    if (auto known = readId(file); !known.empty()) return known;
    std::error_code ignored;
    std::filesystem::create_directories(folder.parent_path(), ignored);
    ::mkdir(folder.c_str(), 0700);
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        auto other = readId(file);  // another process was quicker
        return other.empty() ? made : other;
    }
    const bool whole = ::write(fd, made.data(), made.size()) == static_cast<ssize_t>(made.size());
    ::close(fd);
    if (!whole) ::unlink(file.c_str());
    return made;
}

}  // namespace

const std::string& deviceId() {
    static const std::string id = findOrMake();
    return id;
}

}  // namespace kokemus::store
