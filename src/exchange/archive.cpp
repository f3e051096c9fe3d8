// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/late_library.h"
#include "exchange/json_value.h"
#include "exchange/source_tree.h"

#include <zip.h>

#include <sys/stat.h>
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kokemus::exchange {
namespace {

constexpr zip_uint64_t unixLink = 0xA000;  // S_IFLNK, in the upper half of the external attributes
constexpr zip_uint64_t fileTypeMask = 0xF000;

/// libzip, loaded with the first archive: it brings libcrypto, a tenth of the window's start.
struct Zip {
    decltype(&zip_open) open = nullptr;
    decltype(&zip_discard) discard = nullptr;
    decltype(&zip_get_num_entries) entries = nullptr;
    decltype(&zip_stat_index) stat = nullptr;
    decltype(&zip_file_get_external_attributes) attributes = nullptr;
    decltype(&zip_fopen_index) openMember = nullptr;
    decltype(&zip_fread) read = nullptr;
    decltype(&zip_fclose) closeMember = nullptr;

    Zip() {
        const LateLibrary library("libzip.so.4");
        library.find("zip_open", open);
        library.find("zip_discard", discard);
        library.find("zip_get_num_entries", entries);
        library.find("zip_stat_index", stat);
        library.find("zip_file_get_external_attributes", attributes);
        library.find("zip_fopen_index", openMember);
        library.find("zip_fread", read);
        library.find("zip_fclose", closeMember);
    }
    [[nodiscard]] bool isThere() const {
        return open && discard && entries && stat && attributes && openMember && read && closeMember;
    }
};

const Zip& zip() {
    static const Zip library;
    return library;
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip().discard(archive); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

struct CloseMember {
    void operator()(zip_file_t* member) const { zip().closeMember(member); }
};
using Member = std::unique_ptr<zip_file_t, CloseMember>;

Error refusal(std::string_view reason, std::string_view name) { return importError(reason, std::string(name)); }

class MemoryStream final : public ByteStream {
public:
    explicit MemoryStream(std::vector<char> bytes) : m_bytes(std::move(bytes)) {}
    void next(std::vector<char>& bytes) override {
        bytes = std::move(m_bytes);
        m_bytes.clear();
    }

private:
    std::vector<char> m_bytes;
};

/// A ZIP archive. libzip belongs to one thread at a time, as the import does.
class ArchiveTree final : public SourceTree {
public:
    ArchiveTree(const std::string& path, Archive archive)
        : SourceTree(Kind::Archive, path), m_archive(std::move(archive)) {}

    /// Looks at every member before anything is unpacked. Error: ImportRefused, ImportEmpty.
    Result<void> list(std::uint64_t fileSize) {
        const auto count = static_cast<zip_uint64_t>(zip().entries(m_archive.get(), 0));
        if (count > maxMembers) return refusal("archive_too_large", m_path);
        std::uint64_t total = 0;
        std::unordered_set<std::string> seen;
        for (zip_uint64_t i = 0; i < count; ++i) {
            zip_stat_t found{};
            if (zip().stat(m_archive.get(), i, 0, &found) != 0 || !found.name) return refusal("bad_archive", m_path);
            std::string name = found.name;
            const bool folder = !name.empty() && name.back() == '/';
            if (folder) name.pop_back();
            if (auto checked = check(i, name, found, folder); !checked.ok()) return checked;
            if (!seen.insert(name).second) return refusal("archive_duplicate", name);
            total += found.size;
            if (total > maxArchiveBytes) return refusal("archive_too_large", m_path);
            if (folder) continue;
            m_indices.emplace(name, i);
            m_names.push_back(std::move(name));
        }
        // Members that share their packed bytes unpack to more than each of them shows.
        if (total > smallMember && total / maxRatio > fileSize) return refusal("archive_bomb", m_path);
        if (m_names.empty()) return Error{ErrorCode::ImportEmpty, {{"path", m_path}}, "SourceTree"};
        std::ranges::sort(m_names);
        return {};
    }

    Result<std::string> head(const std::string& name, std::size_t bytes) const override {
        auto read = unpack(name, bytes, true);
        if (!read.ok()) return read.error();
        return std::string(read->data(), read->size());
    }
    Result<std::vector<char>> bytes(const std::string& name, std::uint64_t limit) const override {
        return unpack(name, limit, false);
    }
    Result<std::unique_ptr<ByteStream>> stream(const std::string& name) const override {
        auto read = unpack(name, maxMemberBytes, false);
        if (!read.ok()) return read.error();
        return std::unique_ptr<ByteStream>(std::make_unique<MemoryStream>(std::move(*read)));
    }
    Result<ByteSource> source(const std::string& name) const override {
        auto read = unpack(name, maxMemberBytes, false);
        if (!read.ok()) return read.error();
        return ByteSource::of(std::move(*read), name);
    }

private:
    Result<void> check(zip_uint64_t index, const std::string& name, const zip_stat_t& found, bool folder) {
        if (!isSafeName(name)) return refusal("archive_unsafe_name", firstPart(name));
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip().attributes(m_archive.get(), index, 0, &system, &attributes);
        if (system == ZIP_OPSYS_UNIX && (attributes >> 16 & fileTypeMask) == unixLink)
            return refusal("archive_link", name);
        if (!folder && found.size > smallMember && found.size / maxRatio > found.comp_size)
            return refusal("archive_bomb", name);
        if (found.encryption_method != ZIP_EM_NONE) return refusal("encrypted", name);
        return {};
    }

    static std::string firstPart(const std::string& name) { return std::string(firstCharacters(name, 200)); }

    Result<std::vector<char>> unpack(const std::string& name, std::uint64_t limit, bool onlyHead) const {
        const auto index = m_indices.find(name);
        if (index == m_indices.end()) return Error{ErrorCode::NotFound, {{"what", "file"}, {"id", name}}, "SourceTree"};
        const Member member(zip().openMember(m_archive.get(), index->second, 0));
        if (!member) return refusal("bad_archive", name);
        std::vector<char> bytes;
        constexpr std::size_t piece = 64 * 1024;
        zip_stat_t told{};
        if (!onlyHead && zip().stat(m_archive.get(), index->second, 0, &told) == 0)
            bytes.reserve(std::min<std::uint64_t>(told.size, limit) + 2 * piece);
        for (;;) {
            const std::size_t filled = bytes.size();
            bytes.resize(filled + piece);
            const zip_int64_t count = zip().read(member.get(), bytes.data() + filled, piece);
            if (count < 0) return refusal("bad_archive", name);
            bytes.resize(filled + static_cast<std::size_t>(count));
            if (onlyHead && bytes.size() >= limit) {
                bytes.resize(limit);
                return bytes;
            }
            // What is unpacked counts, not what the archive says about it.
            if (bytes.size() > limit)
                return Error{ErrorCode::TooLarge, {{"field", name}, {"limit", std::to_string(limit)}}, "SourceTree"};
            if (count == 0) return bytes;
        }
    }

    Archive m_archive;
    std::unordered_map<std::string, zip_uint64_t> m_indices;
};

}  // namespace

Result<std::unique_ptr<SourceTree>> openArchive(const std::string& path) {
    struct stat file {};
    if (::stat(path.c_str(), &file) != 0)
        return Error{ErrorCode::NotFound, {{"what", "file"}, {"id", path}}, "SourceTree"};
    if (!zip().isThere()) return importError("no_libzip", path);
    int error = 0;
    Archive archive(zip().open(path.c_str(), ZIP_RDONLY, &error));
    if (!archive) return refusal("bad_archive", path);
    auto tree = std::make_unique<ArchiveTree>(path, std::move(archive));
    if (auto listed = tree->list(static_cast<std::uint64_t>(file.st_size)); !listed.ok()) return listed.error();
    return std::unique_ptr<SourceTree>(std::move(tree));
}

}  // namespace kokemus::exchange
