// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kokemus::exchange {

/// Appends JSON text to a string, piece by piece and without building a tree first: commas and quotes are its
/// affair, the order of calls is the caller's. Bytes that are not UTF-8 become U+FFFD, so that what is written
/// can always be read.
class JsonText {
public:
    explicit JsonText(std::string& out) : m_out(out) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);

    void text(std::string_view value);
    void integer(std::int64_t value);
    /// The shortest digits that read back as the same double; what is not finite becomes null.
    void real(double value);
    void flag(bool value);
    void null();
    /// A value that is JSON text already.
    void raw(std::string_view json);

    void text(std::string_view name, std::string_view value) { key(name), text(value); }
    void integer(std::string_view name, std::int64_t value) { key(name), integer(value); }
    void real(std::string_view name, double value) { key(name), real(value); }
    void flag(std::string_view name, bool value) { key(name), flag(value); }
    /// Nothing is written for an empty text.
    void optionalText(std::string_view name, std::string_view value) {
        if (!value.empty()) text(name, value);
    }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void quote(std::string_view value);

    std::string& m_out;
    bool m_comma = false;
};

/// True for one complete JSON value that this program would read.
[[nodiscard]] bool isJsonValue(std::string_view text);
/// The same, and it is an object.
[[nodiscard]] bool isJsonObject(std::string_view text);

}  // namespace kokemus::exchange
