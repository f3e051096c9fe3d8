// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"

#include "domain/fold.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kokemus::exchange {
namespace {

/// Bytes of the UTF-8 character at the front of `text`; 0 when there is none.
std::size_t characterLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length < 2) return length;
    return length <= text.size() && isValidText(text.substr(0, length)) ? length : 0;
}

std::string repaired(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        result += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

void appendControl(std::string& out, char c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[static_cast<unsigned char>(c) >> 4];
    out += digits[static_cast<unsigned char>(c) & 15];
}

}  // namespace

void JsonText::separate() {
    if (m_comma) m_out += ',';
    m_comma = true;
}

void JsonText::open(char bracket) {
    separate();
    m_out += bracket;
    m_comma = false;
}

void JsonText::close(char bracket) {
    m_out += bracket;
    m_comma = true;
}

void JsonText::key(std::string_view name) {
    separate();
    quote(name);
    m_out += ':';
    m_comma = false;
}

void JsonText::quote(std::string_view value) {
    m_out += '"';
    std::size_t plain = 0;
    bool ascii = true;
    const std::size_t start = m_out.size();
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto c = static_cast<unsigned char>(value[i]);
        if (c >= 0x80) ascii = false;
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        m_out.append(value, plain, i - plain);
        appendControl(m_out, value[i]);
        plain = i + 1;
    }
    m_out.append(value, plain);
    // Only a journal written by other hands can hold such text; it must not make our output unreadable.
    if (!ascii && !isValidText(std::string_view(m_out).substr(start))) {
        const std::string valid = repaired(std::string_view(m_out).substr(start));
        m_out.replace(start, std::string::npos, valid);
    }
    m_out += '"';
}

void JsonText::text(std::string_view value) {
    separate();
    quote(value);
}

void JsonText::integer(std::int64_t value) {
    separate();
    m_out += std::to_string(value);
}

void JsonText::real(double value) {
    if (!std::isfinite(value)) return null();
    separate();
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    const std::string_view number(digits.data(), static_cast<std::size_t>(end - digits.data()));
    m_out += number;
    if (number.find_first_of(".e") == std::string_view::npos) m_out += ".0";
}

void JsonText::flag(bool value) {
    separate();
    m_out += value ? "true" : "false";
}

void JsonText::null() {
    separate();
    m_out += "null";
}

void JsonText::raw(std::string_view json) {
    separate();
    m_out += json;
}

}  // namespace kokemus::exchange
