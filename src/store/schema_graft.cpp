// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_graft.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <fstream>
#include <vector>

namespace kokemus::store {
namespace {

// https://www.sqlite.org/fileformat.html: where things stand in the 100 bytes of the header.
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t freePagesAt = 32;  ///< first page of the free list, and how many there are
constexpr std::size_t headerSize = 100;

/// A few roots may lie in the damaged part; a journal laid out otherwise differs in dozens.
constexpr int mostUnlike = 3;

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::size_t> numbers(SQLite::Database& model, const char* sql) {
    std::vector<std::size_t> found;
    SQLite::Statement select(model, sql);
    while (select.executeStep()) found.push_back(static_cast<std::size_t>(select.getColumn(0).getInt64()));
    return found;
}

enum class Tree { Table, Index, Unknown };

Tree treeAt(const std::string& bytes, std::size_t page, std::size_t pageSize) {
    const auto at = (page - 1) * pageSize;
    if (at >= bytes.size()) return Tree::Unknown;
    switch (bytes[at]) {
        case 0x05:
        case 0x0d:
            return Tree::Table;
        case 0x02:
        case 0x0a:
            return Tree::Index;
        default:
            return Tree::Unknown;
    }
}

void putNumber(std::string& bytes, std::size_t at, std::uint32_t number) {
    for (int i = 0; i < 4; ++i) bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(number >> (24 - 8 * i));
}

}  // namespace

bool graftSchema(const std::string& copy, const std::string& model) {
    std::string bytes = bytesOf(copy);
    const std::string fresh = bytesOf(model);
    if (bytes.size() < fresh.size() / 2 || bytes.compare(pageSizeAt, 2, fresh, pageSizeAt, 2) != 0) return false;
    const std::size_t pageSize =
        static_cast<unsigned char>(fresh[pageSizeAt]) * 256UL + static_cast<unsigned char>(fresh[pageSizeAt + 1]);
    SQLite::Database database(model, SQLite::OPEN_READONLY);
    int unlike = 0;
    for (const auto root : numbers(database, "SELECT rootpage FROM sqlite_schema WHERE rootpage > 1")) {
        const auto found = treeAt(bytes, root, pageSize);
        if (found != Tree::Unknown && found != treeAt(fresh, root, pageSize)) ++unlike;
    }
    if (unlike > mostUnlike) return false;

    for (const auto page : numbers(database, "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")) {
        const auto at = (page - 1) * pageSize;
        const auto from = page == 1 ? headerSize : 0;
        if (at + pageSize <= bytes.size()) bytes.replace(at + from, pageSize - from, fresh, at + from, pageSize - from);
    }
    putNumber(bytes, pageCountAt, static_cast<std::uint32_t>(bytes.size() / pageSize));
    putNumber(bytes, freePagesAt, 0);  // nothing is written to it any more
    putNumber(bytes, freePagesAt + 4, 0);
    std::ofstream(copy, std::ios::binary) << bytes;
    return true;
}

}  // namespace kokemus::store
