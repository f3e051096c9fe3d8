// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/element_reader.h"

#include "exchange/document_values.h"

#include <set>

namespace kokemus::exchange {
namespace {

using nlohmann::detail::exception;

/// Parser events of a document with one long list.
class ElementReader : public DocumentValues<ElementReader> {
public:
    ElementReader(ByteSource& source, const ElementEvents& events) : DocumentValues(source), m_events(events) {}

    bool start_object(std::size_t) {
        if (m_place != Place::Before) return openObject();
        if (m_events.list.empty()) return refuse(outside());
        m_place = Place::Document;
        return true;
    }
    bool start_array(std::size_t) {
        const bool isList = m_events.list.empty() ? m_place == Place::Before
                                                  : m_place == Place::Document && !m_builder && m_key == m_events.list;
        if (!isList) return openArray();
        m_place = Place::List;
        m_listSeen = true;
        return true;
    }
    bool end_array() {
        if (m_builder) return closeValue();
        m_place = m_events.list.empty() ? Place::After : Place::Document;
        return true;
    }

    [[nodiscard]] Result<void> result() const {
        if (m_error) return *m_error;
        if (!m_listSeen) return importError("wrong_type", std::string(m_events.list));
        return {};
    }

private:
    friend class DocumentValues<ElementReader>;

    static Error outside() { return importError("wrong_type", "1"); }

    bool taken(Result<Json> value) {
        if (m_place == Place::List) {
            const std::string path = std::string(m_events.list) + '[' + std::to_string(m_index++) + ']';
            return m_events.element(path, std::move(value)) || refuse({ErrorCode::Cancelled, {}, "readElements"});
        }
        if (m_key == m_events.list) return refuse(importError("wrong_type", m_key));
        if (value.ok() && m_events.member) m_events.member(m_key, *value);
        return true;
    }

    const ElementEvents& m_events;
    bool m_listSeen = false;
};

/// Parser events that remember nothing but where keys stand.
class KeyFinder {
public:
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(Json::number_integer_t) { return true; }
    bool number_unsigned(Json::number_unsigned_t) { return true; }
    bool number_float(double, const std::string&) { return true; }
    bool string(std::string&) { return true; }
    bool binary(Json::binary_t&) { return true; }
    bool start_object(std::size_t) { return open("."); }
    bool start_array(std::size_t) { return open("[]"); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        m_key = name;
        if (m_ends.size() > maxKeyDepth) return true;
        std::string path = m_prefix + name;
        if (m_seen.insert(path).second) m_paths.push_back(std::move(path));
        return m_paths.size() < maxPaths;
    }
    bool parse_error(std::size_t, const std::string&, const exception&) { return false; }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_paths); }

private:
    static constexpr std::size_t maxPaths = 4'000;
    static constexpr std::size_t maxKeyDepth = 6;

    bool open(std::string_view kind) {
        m_ends.push_back(m_prefix.size());
        if (m_ends.size() <= maxKeyDepth) {
            m_prefix += m_key;
            if (kind == "[]") m_prefix += kind;
            if (kind == "." && !m_prefix.empty() && m_prefix.back() != '.') m_prefix += kind;
        }
        m_key.clear();
        return m_ends.size() <= maxDepth;
    }
    bool close() {
        m_prefix.resize(m_ends.back());
        m_ends.pop_back();
        m_key.clear();
        return !m_ends.empty();
    }

    std::string m_prefix;
    std::string m_key;
    std::vector<std::size_t> m_ends;
    std::set<std::string> m_seen;
    std::vector<std::string> m_paths;
};

}  // namespace

Result<void> readElements(ByteSource& source, const ElementEvents& events) {
    ElementReader reader(source, events);
    try {
        Json::sax_parse(ByteIterator(source), ByteIterator(), &reader);
    } catch (const Refused& refused) {
        return refused.error;
    }
    return reader.result();
}

std::vector<std::string> keyPaths(std::string_view head) {
    KeyFinder finder;
    Json::sax_parse(head.begin(), head.end(), &finder);
    return finder.take();
}

}  // namespace kokemus::exchange
