// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_reader.h"

#include "exchange/document_values.h"
#include "exchange/encounter_json.h"
#include "kokemus/fields.h"

#include <algorithm>
#include <array>

namespace kokemus::exchange {
namespace {

using nlohmann::detail::exception;

const RecordKind* kindOfSection(std::string_view section) {
    const auto kinds = recordKinds();
    const auto found = std::ranges::find(kinds, section, &RecordKind::section);
    return found == kinds.end() ? nullptr : &*found;
}

bool isSection(std::string_view key) { return key == encounterSection || kindOfSection(key); }

/// Parser events of a whole document: its lists are the sections.
class DocumentReader : public DocumentValues<DocumentReader> {
public:
    DocumentReader(ByteSource& source, const DocumentEvents& events) : DocumentValues(source), m_events(events) {}

    bool start_object(std::size_t) {
        if (m_place != Place::Before) return openObject();
        m_place = Place::Document;
        return true;
    }
    bool start_array(std::size_t) {
        if (m_place != Place::Document || m_builder || !isSection(m_key)) return openArray();
        m_place = Place::List;
        m_kind = kindOfSection(m_key);
        m_index = 0;
        return true;
    }
    bool end_array() {
        if (m_builder) return closeValue();
        m_place = Place::Document;
        return true;
    }

    [[nodiscard]] Result<void> result() const {
        if (m_error) return *m_error;
        if (!m_formatSeen) return importError("not_a_journal", "format");
        return {};
    }

private:
    friend class DocumentValues<DocumentReader>;

    static Error outside() { return importError("not_a_journal", "1"); }

    bool taken(Result<Json> value) { return m_place == Place::List ? record(std::move(value)) : member(value); }

    bool record(Result<Json> value) {
        const std::string path = m_key + '[' + std::to_string(m_index++) + ']';
        if (m_events.record(m_kind, path, std::move(value))) return true;
        return refuse({ErrorCode::Cancelled, {}, "readDocument"});
    }

    /// A member of the document that is not a list of records.
    bool member(const Result<Json>& value) {
        if (isSection(m_key)) return refuse(importError("wrong_type", m_key));
        if (m_key == "format") {
            m_formatSeen = value.ok() && value->is_string() && value->get_ref<const std::string&>() == documentFormat;
            return m_formatSeen || refuse(importError("not_a_journal", "format"));
        }
        if (m_key == "version") {
            if (!value.ok() || !value->is_number_unsigned()) return refuse(importError("wrong_type", "version"));
            const bool known = value->get<std::uint64_t>() <= documentVersion;
            return known || refuse(importError("newer_version", "version"));
        }
        m_events.ignored(m_key);
        return true;
    }

    const DocumentEvents& m_events;
    const RecordKind* m_kind = nullptr;
    bool m_formatSeen = false;
};

/// Looks at the keys of the outermost object until one of them tells.
class ShapeFinder {
public:
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(Json::number_integer_t) { return true; }
    bool number_unsigned(Json::number_unsigned_t) { return true; }
    bool number_float(double, const std::string&) { return true; }
    bool string(std::string&) { return true; }
    bool binary(Json::binary_t&) { return true; }
    bool start_object(std::size_t) { return open(); }
    bool start_array(std::size_t) { return open(); }
    bool end_object() { return --m_depth > 0; }
    bool end_array() { return --m_depth > 0; }
    bool key(std::string& name) {
        if (m_depth != 1) return true;
        if (name == "format" || name == "version" || isSection(name)) m_shape = FileShape::Document;
        constexpr std::array<std::string_view, 6> lineKeys{"id", "kind", "brand", "parties", "status", "feelings"};
        if (findField(name) || std::ranges::find(lineKeys, name) != lineKeys.end()) m_shape = FileShape::Lines;
        return m_shape == FileShape::Unknown;
    }
    bool parse_error(std::size_t, const std::string&, const exception&) { return false; }
    [[nodiscard]] FileShape shape() const { return m_shape; }

private:
    bool open() { return ++m_depth <= maxDepth; }
    std::size_t m_depth = 0;
    FileShape m_shape = FileShape::Unknown;
};

}  // namespace

Result<void> readDocument(ByteSource& source, const DocumentEvents& events) {
    DocumentReader reader(source, events);
    try {
        Json::sax_parse(ByteIterator(source), ByteIterator(), &reader);
    } catch (const Refused& refused) {
        return refused.error;
    }
    return reader.result();
}

FileShape shapeOf(std::string_view head) {
    const auto first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || head[first] != '{') return FileShape::Unknown;
    ShapeFinder finder;
    Json::sax_parse(head.begin(), head.end(), &finder);
    return finder.shape();
}

}  // namespace kokemus::exchange
