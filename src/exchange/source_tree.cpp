// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source_tree.h"

#include "domain/fold.h"
#include "exchange/json_value.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace kokemus::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceSize = 256 * 1024;

Error fileError(const std::string& path, int error) {
    if (error == ENOENT || error == ENOTDIR)
        return {ErrorCode::NotFound, {{"what", "file"}, {"id", path}}, "SourceTree"};
    return {ErrorCode::IoFailed, {{"path", path}, {"detail", std::strerror(error)}}, "SourceTree"};
}

/// A file that is open for reading; the descriptor is closed with it.
class OpenFile final : public ByteStream {
public:
    OpenFile(std::string path, int file) : m_path(std::move(path)), m_file(file) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() override { ::close(m_file); }

    void next(std::vector<char>& bytes) override {
        bytes.resize(pieceSize);
        std::size_t filled = 0;
        while (filled < bytes.size()) {
            const ssize_t count = ::read(m_file, bytes.data() + filled, bytes.size() - filled);
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) throw Refused{fileError(m_path, errno)};
            if (count == 0) break;
            filled += static_cast<std::size_t>(count);
        }
        bytes.resize(filled);
    }

private:
    std::string m_path;
    int m_file;
};

/// A plain file and nothing else; a link at its end is followed only when the user named it.
Result<std::unique_ptr<OpenFile>> openPlain(const std::string& path, bool followLink) {
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followLink ? 0 : O_NOFOLLOW);
    const int file = ::open(path.c_str(), flags);
    if (file < 0) return fileError(path, errno);
    auto opened = std::make_unique<OpenFile>(path, file);
    struct stat found {};
    if (::fstat(file, &found) != 0) return fileError(path, errno);
    if (!S_ISREG(found.st_mode)) return Error{ErrorCode::FormatUnknown, {{"path", path}}, "SourceTree"};
    return opened;
}

/// Files on the disk: one that the user named and its neighbours, or a folder.
class DiskTree final : public SourceTree {
public:
    DiskTree(Kind kind, const std::string& path) : SourceTree(kind, path), m_root(path) {
        if (kind == Kind::File) {
            m_root = m_root.parent_path();
            m_names.push_back(fs::path(path).filename().string());
        }
    }

    /// Error: TooLarge, IoFailed.
    Result<void> list() {
        std::error_code error;
        fs::recursive_directory_iterator files(m_root, fs::directory_options::skip_permission_denied, error);
        for (; !error && files != fs::end(files); files.increment(error)) {
            if (static_cast<std::uint64_t>(files.depth()) >= maxFolderDepth) files.disable_recursion_pending();
            if (!files->is_regular_file(error) || files->is_symlink(error)) continue;
            std::string name = files->path().lexically_relative(m_root).string();
            if (isSafeName(name)) m_names.push_back(std::move(name));
            if (m_names.size() > maxMembers)
                return Error{
                    ErrorCode::TooLarge, {{"field", m_path}, {"limit", std::to_string(maxMembers)}}, "SourceTree"};
        }
        if (error) return fileError(m_path, error.value());
        std::ranges::sort(m_names);
        return {};
    }

    Result<std::string> head(const std::string& name, std::size_t bytes) const override {
        auto file = open(name);
        if (!file.ok()) return file.error();
        std::vector<char> piece;
        (*file)->next(piece);
        return std::string(piece.data(), std::min(bytes, piece.size()));
    }
    Result<std::vector<char>> bytes(const std::string& name, std::uint64_t limit) const override {
        auto file = open(name);
        if (!file.ok()) return file.error();
        std::vector<char> all;
        std::vector<char> piece;
        for ((*file)->next(piece); !piece.empty(); (*file)->next(piece)) {
            all.insert(all.end(), piece.begin(), piece.end());
            if (all.size() > limit)
                return Error{ErrorCode::TooLarge, {{"field", name}, {"limit", std::to_string(limit)}}, "SourceTree"};
        }
        return all;
    }
    Result<std::unique_ptr<ByteStream>> stream(const std::string& name) const override {
        auto file = open(name);
        if (!file.ok()) return file.error();
        return std::unique_ptr<ByteStream>(std::move(*file));
    }
    Result<ByteSource> source(const std::string& name) const override { return ByteSource::open(pathOf(name)); }

private:
    [[nodiscard]] std::string pathOf(const std::string& name) const {
        return m_kind == Kind::File && name == m_names.front() ? m_path : (m_root / name).string();
    }
    [[nodiscard]] Result<std::unique_ptr<OpenFile>> open(const std::string& name) const {
        const bool named = m_kind == Kind::File && name == m_names.front();
        if (!named && !isSafeName(name)) return fileError(name, ENOENT);
        return openPlain(pathOf(name), named);
    }

    fs::path m_root;
};

}  // namespace

bool isSafeName(std::string_view name) {
    if (name.empty() || name.size() > 4'000 || name.front() == '/' || !isValidText(name)) return false;
    if (name.find('\\') != std::string_view::npos || (name.size() > 1 && name[1] == ':')) return false;
    while (!name.empty()) {
        const auto end = name.find('/');
        if (const auto part = name.substr(0, end); part == ".." || part == "." || part.empty()) return false;
        if (end == std::string_view::npos) break;
        name.remove_prefix(end + 1);
    }
    return true;
}

std::string besides(std::string_view name, std::string_view neighbour) {
    const auto slash = name.rfind('/');
    const std::string folder(slash == std::string_view::npos ? "" : name.substr(0, slash + 1));
    return folder + std::string(neighbour);
}

Result<std::unique_ptr<SourceTree>> openSourceTree(const std::string& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) return fileError(path, errno);
    if (S_ISDIR(found.st_mode)) {
        auto folder = std::make_unique<DiskTree>(SourceTree::Kind::Folder, path);
        if (auto listed = folder->list(); !listed.ok()) return listed.error();
        return std::unique_ptr<SourceTree>(std::move(folder));
    }
    if (S_ISCHR(found.st_mode) || (S_ISREG(found.st_mode) && found.st_size == 0))
        return Error{ErrorCode::ImportEmpty, {{"path", path}}, "SourceTree"};
    auto file = std::make_unique<DiskTree>(SourceTree::Kind::File, path);
    const auto head = file->head(file->names().front(), 4);
    if (!head.ok()) return head.error();
    if (head->starts_with("PK\x03\x04") || head->starts_with("PK\x05\x06")) return openArchive(path);
    return std::unique_ptr<SourceTree>(std::move(file));
}

}  // namespace kokemus::exchange
