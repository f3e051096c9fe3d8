// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/byte_source.h"
#include "kokemus/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

/// Bytes that are read once, from the beginning to the end.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    /// Fills `bytes` with the next part; empty at the end. Throws Refused: IoFailed.
    virtual void next(std::vector<char>& bytes) = 0;
};

// Guards. An archive beyond them is refused as a whole, before anything of it is unpacked.
inline constexpr std::size_t maxMembers = 100'000;
inline constexpr std::uint64_t maxArchiveBytes = 16ULL * 1024 * 1024 * 1024;  ///< unpacked, all members
inline constexpr std::uint64_t maxRatio = 200;                                ///< unpacked to packed
inline constexpr std::uint64_t smallMember = 1024 * 1024;                     ///< below this no ratio is looked at
inline constexpr std::uint64_t maxMemberBytes = 128ULL * 1024 * 1024;         ///< of what is held in memory
inline constexpr std::uint64_t maxFolderDepth = 2;                            ///< YYYY/MM/DD.txt

/// What an import reads: one file (with its neighbours, for photos beside it), the members of a ZIP archive, or the
/// files of a folder. Names of members are relative, with "/" between, and never lead out of the archive or folder.
class SourceTree {
public:
    enum class Kind { File, Archive, Folder };

    virtual ~SourceTree() = default;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Names of what may hold entries, sorted; of a file its own name.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

    /// The first bytes of a member. Error: IoFailed, ImportRefused (bad_archive, encrypted).
    [[nodiscard]] virtual Result<std::string> head(const std::string& name, std::size_t bytes) const = 0;
    /// All bytes of a member. Error: NotFound, TooLarge, and those of head().
    [[nodiscard]] virtual Result<std::vector<char>> bytes(const std::string& name, std::uint64_t limit) const = 0;
    /// The same piece by piece. Error: as bytes().
    [[nodiscard]] virtual Result<std::unique_ptr<ByteStream>> stream(const std::string& name) const = 0;
    /// The same for the JSON parser.
    [[nodiscard]] virtual Result<ByteSource> source(const std::string& name) const = 0;

protected:
    SourceTree(Kind kind, std::string path) : m_kind(kind), m_path(std::move(path)) {}
    Kind m_kind;
    std::string m_path;
    std::vector<std::string> m_names;
};

/// Error: NotFound, IoFailed, ImportEmpty, FormatUnknown (not a file or folder), ImportRefused with the reason
/// (archive_unsafe_name, archive_link, archive_duplicate, archive_too_large, archive_bomb, bad_archive).
[[nodiscard]] Result<std::unique_ptr<SourceTree>> openSourceTree(const std::string& path);

/// The ZIP archive at `path`. Error: as openSourceTree().
[[nodiscard]] Result<std::unique_ptr<SourceTree>> openArchive(const std::string& path);

/// False for names that would lead out of a folder ("../a", "/a", "C:\a") or that no program writes.
[[nodiscard]] bool isSafeName(std::string_view name);

/// The name of a neighbour: "photos/a.png" beside "Takeout/Journal.json" is "Takeout/photos/a.png".
[[nodiscard]] std::string besides(std::string_view name, std::string_view neighbour);

}  // namespace kokemus::exchange
