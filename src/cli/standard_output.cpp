// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_output.h"

#include "kokemus/encounter.h"

#include <unistd.h>
#include <cerrno>
#include <cstring>
#include <string>

namespace kokemus::cli {
namespace {

constexpr std::size_t outputBuffer = 64 * 1024;
constexpr std::size_t mostHeld = 16 * 1024 * 1024;
constexpr std::size_t inputBuffer = 64 * 1024;

/// 0 or errno.
int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return written < 0 ? errno : EIO;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

ssize_t readSome(char* buffer, std::size_t size) {
    ssize_t count = 0;
    do count = ::read(STDIN_FILENO, buffer, size);
    while (count < 0 && errno == EINTR);
    return count;
}

}  // namespace

StandardOutput::StandardOutput() { restart(outputBuffer); }

void StandardOutput::restart(std::size_t size) {
    m_buffer.resize(size);
    setp(m_buffer.data(), m_buffer.data() + size);
}

void StandardOutput::hold(std::function<bool()> mayLeave) {
    sync();
    m_mayLeave = std::move(mayLeave);
    m_left.reset();
}

bool StandardOutput::ask() {
    if (!m_left) m_left = m_mayLeave();
    if (!*m_left) restart(outputBuffer);
    return *m_left;
}

void StandardOutput::settle() {
    ask();
    m_mayLeave = nullptr;
}

StandardOutput::int_type StandardOutput::overflow(int_type c) {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
}

int StandardOutput::sync() {
    const auto kept = static_cast<std::size_t>(pptr() - pbase());
    if (m_mayLeave && !m_left && kept < mostHeld) {
        if (kept == m_buffer.size()) {
            restart(2 * kept);
            pbump(static_cast<int>(kept));
        }
        return 0;
    }
    if (m_mayLeave && !ask()) return -1;
    if (m_error == 0) m_error = writeAll(STDOUT_FILENO, {pbase(), kept});
    restart(outputBuffer);
    return m_error == 0 ? 0 : -1;
}

void printErrorLine(std::string_view text) {
    std::string line(text);
    for (char& c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    writeAll(STDERR_FILENO, line + '\n');
}

std::string readStandardInput(int& error) {
    std::string text;
    std::vector<char> buffer(inputBuffer);
    error = 0;
    // One byte above the limit is enough to be refused for it; no need to hold what somebody pipes in by mistake.
    while (text.size() <= maxTextBytes) {
        const ssize_t count = readSome(buffer.data(), buffer.size());
        if (count < 0) error = errno;
        if (count <= 0) break;
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return text;
}

bool InputLines::fill() {
    m_buffer.resize(inputBuffer);
    const ssize_t count = readSome(m_buffer.data(), m_buffer.size());
    m_failed = count < 0;
    m_at = 0;
    m_end = count > 0 ? static_cast<std::size_t>(count) : 0;
    return m_end > 0;
}

InputLines::Line InputLines::next(std::string& line) {
    line.clear();
    bool any = false;
    bool tooLong = false;
    while (m_at < m_end || fill()) {
        any = true;
        const char* from = m_buffer.data() + m_at;
        const void* feed = std::memchr(from, '\n', m_end - m_at);
        const std::size_t length =
            feed ? static_cast<std::size_t>(static_cast<const char*>(feed) - from) : m_end - m_at;
        tooLong = tooLong || line.size() + length > maxTextBytes;
        if (!tooLong) line.append(from, length);
        m_at += length + (feed ? 1 : 0);
        if (feed) break;
    }
    if (m_failed) return Line::Failed;
    if (!any) return Line::None;
    return tooLong ? Line::TooLong : Line::Read;
}

}  // namespace kokemus::cli
