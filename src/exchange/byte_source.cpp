// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"

#include "exchange/json_value.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace kokemus::exchange {
namespace {

constexpr std::size_t bufferSize = 256 * 1024;
constexpr std::string_view whiteSpace = " \t\r\n";

Error readError(const std::string& path, int error) {
    return {ErrorCode::IoFailed, {{"path", path}, {"detail", std::strerror(error)}}, "ByteSource"};
}

Error empty(const std::string& path) { return {ErrorCode::ImportEmpty, {{"path", path}}, "ByteSource"}; }

/// Why the beginning of a file says that nothing in it can be read.
std::optional<Error> refusalOf(std::string_view head, bool whole, const std::string& path) {
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return importError("utf16", path);
    if (head.find_first_not_of(whiteSpace) == std::string_view::npos) {
        if (whole) return empty(path);
        return Error{ErrorCode::FormatUnknown, {{"path", path}}, "ByteSource"};
    }
    if (head.find('\0') != std::string_view::npos)
        return Error{ErrorCode::FormatUnknown, {{"path", path}}, "ByteSource"};
    return std::nullopt;
}

}  // namespace

Result<ByteSource> ByteSource::open(const std::string& path) {
    ByteSource source;
    source.m_path = path;
    // O_NONBLOCK: a pipe nobody writes to must not hold the program up.
    source.m_file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (source.m_file < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{ErrorCode::NotFound, {{"what", "file"}, {"id", path}}, "ByteSource"};
        return readError(path, errno);
    }
    struct stat found {};
    if (::fstat(source.m_file, &found) != 0) return readError(path, errno);
    if (S_ISCHR(found.st_mode)) return empty(path);
    if (!S_ISREG(found.st_mode)) return Error{ErrorCode::FormatUnknown, {{"path", path}}, "ByteSource"};
    try {
        source.m_buffer.resize(bufferSize);
        source.fill();
    } catch (const Refused& refused) {
        return refused.error;
    }
    if (source.head().starts_with("\xEF\xBB\xBF")) source.m_at = 3;
    if (auto refusal = refusalOf(source.head(), source.m_end < bufferSize, path)) return *refusal;
    return source;
}

Result<ByteSource> ByteSource::of(std::vector<char> bytes, const std::string& name) {
    ByteSource source;
    source.m_path = name;
    source.m_buffer = std::move(bytes);
    source.m_end = source.m_buffer.size();
    if (source.head().starts_with("\xEF\xBB\xBF")) source.m_at = 3;
    if (auto refusal = refusalOf(source.head(), true, name)) return *refusal;
    return source;
}

ByteSource::ByteSource(ByteSource&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_buffer(std::move(other.m_buffer)),
      m_at(other.m_at),
      m_end(other.m_end),
      m_line(other.m_line),
      m_recordBytes(other.m_recordBytes),
      m_file(std::exchange(other.m_file, -1)) {}

ByteSource::~ByteSource() {
    if (m_file >= 0) ::close(m_file);
}

std::string_view ByteSource::head() const { return {m_buffer.data() + m_at, m_end - m_at}; }

/// False at the end of the file. A full buffer is read even from a file that gives less at a time.
bool ByteSource::fill() {
    m_at = m_end = 0;
    if (m_file < 0) return false;
    while (m_end < m_buffer.size()) {
        const ssize_t count = ::read(m_file, m_buffer.data() + m_end, m_buffer.size() - m_end);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Refused{readError(m_path, errno)};
        if (count == 0) break;
        m_end += static_cast<std::size_t>(count);
    }
    return m_end > 0;
}

void ByteSource::advance() {
    if (current() == '\n') ++m_line;
    if (++m_recordBytes > maxRecordBytes)
        throw Refused{{ErrorCode::TooLarge,
                       {{"field", std::to_string(m_line)}, {"limit", std::to_string(maxRecordBytes)}},
                       "ByteSource"}};
    if (++m_at == m_end) fill();
}

ByteSource::Line ByteSource::readLine(std::string& line) {
    line.clear();
    if (atEnd()) return Line::None;
    bool tooLong = false;
    while (!atEnd()) {
        const char* from = m_buffer.data() + m_at;
        const void* feed = std::memchr(from, '\n', m_end - m_at);
        const std::size_t length =
            feed ? static_cast<std::size_t>(static_cast<const char*>(feed) - from) : m_end - m_at;
        tooLong = tooLong || line.size() + length > maxRecordBytes;
        if (!tooLong) line.append(from, length);
        m_at += length + (feed ? 1 : 0);
        if (m_at == m_end) fill();
        if (feed) break;
    }
    ++m_line;
    return tooLong ? Line::TooLong : Line::Read;
}

}  // namespace kokemus::exchange
