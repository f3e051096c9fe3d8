// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

/// The bytes of a file to import, read once and in pieces. A byte order mark is passed over. Owns its descriptor.
class ByteSource {
public:
    /// Error: NotFound, IoFailed, ImportEmpty (nothing but white space), FormatUnknown (not a file, binary),
    /// ImportRefused (UTF-16).
    [[nodiscard]] static Result<ByteSource> open(const std::string& path);
    /// Bytes that are in memory already; `name` is for errors. Error: ImportEmpty, FormatUnknown, ImportRefused.
    [[nodiscard]] static Result<ByteSource> of(std::vector<char> bytes, const std::string& name);
    ByteSource(ByteSource&& other) noexcept;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    ByteSource& operator=(ByteSource&&) = delete;
    ~ByteSource();

    /// The beginning of the file, as much as one read gave; nothing is consumed.
    [[nodiscard]] std::string_view head() const;

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char& current() const { return m_buffer[m_at]; }
    /// Throws Refused: IoFailed, or TooLarge when one record grows beyond maxRecordBytes.
    void advance();
    /// A new record begins here.
    void beginRecord() { m_recordBytes = 0; }
    /// Number of the current line, from 1.
    [[nodiscard]] std::size_t line() const { return m_line; }

    enum class Line { Read, TooLong, None };
    /// The next line without its line feed; a line that is too long is passed over. Throws Refused: IoFailed.
    Line readLine(std::string& line);

private:
    ByteSource() = default;
    bool fill();

    std::string m_path;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::size_t m_line = 1;
    std::size_t m_recordBytes = 0;
    int m_file = -1;
};

/// What the JSON parser walks along.
class ByteIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    ByteIterator() = default;
    explicit ByteIterator(ByteSource& source) : m_source(&source) {}
    reference operator*() const { return m_source->current(); }
    ByteIterator& operator++() {
        m_source->advance();
        return *this;
    }
    ByteIterator operator++(int) {
        ByteIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const ByteIterator& a, const ByteIterator& b) { return a.ended() == b.ended(); }

private:
    [[nodiscard]] bool ended() const { return !m_source || m_source->atEnd(); }
    ByteSource* m_source = nullptr;
};

}  // namespace kokemus::exchange
