// SPDX-License-Identifier: GPL-3.0-or-later
#include "well_formed.h"

#include <cctype>
#include <optional>

namespace kokemus::tests {
namespace {

/// Bytes of the character at the front, 0 when XML 1.0 does not allow it ("Char") or it is not UTF-8.
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned first = byte(0);
    if (first < 0x80) return first >= 0x20 || first == '\n' || first == '\t' || first == '\r' ? 1 : 0;
    const std::size_t length = first >= 0xF5 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0) return 0;
    unsigned c = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80) return 0;
        c = (c << 6) | (byte(i) & 0x3Fu);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000) || c > 0x10FFFF;
    return overlong || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? 0 : length;
}

class Reader {
public:
    explicit Reader(std::string_view document) : m_rest(document) {}

    XmlReading read() {
        while (m_reading.problem.empty() && !m_rest.empty()) {
            if (m_rest.starts_with("</"))
                readEnd();
            else if (m_rest.front() == '<')
                readBegin();
            else
                readText();
        }
        if (!m_open.empty()) fail("an element is not closed: " + m_open.back());
        if (m_reading.elements.empty()) fail("no element");
        return m_reading;
    }

private:
    void fail(const std::string& problem) {
        if (m_reading.problem.empty()) m_reading.problem = problem + " at: " + std::string(m_rest.substr(0, 40));
        m_rest = {};
    }

    std::string readName() {
        std::size_t end = 0;
        while (end < m_rest.size() && (std::isalnum(static_cast<unsigned char>(m_rest[end])) || m_rest[end] == '-'))
            ++end;
        std::string name(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        if (name.empty()) fail("no name");
        return name;
    }

    bool take(std::string_view expected) {
        if (!m_rest.starts_with(expected)) return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    void readEnd() {
        take("</");
        const std::string name = readName();
        if (m_open.empty() || m_open.back() != name) return fail("a wrong end: " + name);
        m_open.pop_back();
        if (!take(">")) fail("an end without >");
    }

    void readBegin() {
        take("<");
        const std::string name = readName();
        if (m_open.empty() && !m_reading.elements.empty()) return fail("a second root");
        m_reading.elements.push_back(name);
        std::string seen = " ";
        while (take(" ")) {
            const std::string attribute = readName();
            if (seen.find(" " + attribute + " ") != seen.npos) return fail("an attribute twice: " + attribute);
            seen += attribute + " ";
            if (!take("=\"")) return fail("an attribute without value");
            m_reading.attributes.push_back(attribute + "=" + readUntil('"'));
            if (!take("\"")) return fail("a value without end");
        }
        if (take("/>")) return;
        if (!take(">")) return fail("a tag without end");
        m_open.push_back(name);
    }

    void readText() {
        const std::string text = readUntil('<');
        if (m_open.empty() && text.find_first_not_of(" \n") != text.npos) fail("text outside the root");
        m_reading.text += text;
    }

    std::string readUntil(char end) {
        std::string out;
        while (!m_rest.empty() && m_rest.front() != end) {
            if (m_rest.front() == '<' || m_rest.front() == '>') {
                fail("a bare < or >");
                break;
            }
            if (m_rest.front() == '&') {
                const auto entity = readEntity();
                if (!entity) {
                    fail("a bare &");
                    break;
                }
                out += *entity;
                continue;
            }
            const std::size_t length = characterLength(m_rest);
            if (length == 0) {
                fail("no character of XML");
                break;
            }
            out += m_rest.substr(0, length);
            m_rest.remove_prefix(length);
        }
        return out;
    }

    std::optional<char> readEntity() {
        if (take("&amp;")) return '&';
        if (take("&lt;")) return '<';
        if (take("&gt;")) return '>';
        if (take("&quot;")) return '"';
        if (take("&apos;")) return '\'';
        return std::nullopt;
    }

    std::string_view m_rest;
    XmlReading m_reading;
    std::vector<std::string> m_open;
};

}  // namespace

XmlReading readXml(std::string_view document) { return Reader(document).read(); }

}  // namespace kokemus::tests
