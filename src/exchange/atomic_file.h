// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"

#include <string>
#include <string_view>

namespace kokemus::exchange {

/// A file that is written piece by piece under a temporary name beside its place, and takes that place only when
/// commit() has put every byte on the disk. Destroyed without a commit it leaves nothing behind, and an old file
/// as it was. A symbolic link is followed, an old file's mode is kept. Standard output ("-"), pipes and devices
/// cannot be replaced and are written straight through.
///
/// Owns its descriptor; belongs to one thread. Plain write() is used because its errors cannot get lost in a
/// buffer of somebody else's.
class AtomicFile {
public:
    /// Error: DiskFull, IoFailed.
    [[nodiscard]] static Result<AtomicFile> open(const std::string& path);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile();

    /// False: it failed, nothing more is written, and commit() tells why.
    bool write(std::string_view bytes);
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile() = default;
    Result<void> openBeside();
    bool flush();
    bool fail(int error);
    void discard();

    std::string m_path;       ///< as the user named it
    std::string m_target;     ///< with links resolved
    std::string m_temporary;  ///< empty: written straight through
    std::string m_buffer;
    int m_file = -1;
    int m_error = 0;
};

}  // namespace kokemus::exchange
