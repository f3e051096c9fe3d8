// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_reader.h"

#include "exchange/encounter_json.h"
#include "kokemus/fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace kokemus::exchange {
namespace {

using nlohmann::detail::exception;

const RecordKind* kindOfSection(std::string_view section) {
    const auto kinds = recordKinds();
    const auto found = std::ranges::find(kinds, section, &RecordKind::section);
    return found == kinds.end() ? nullptr : &*found;
}

bool isSection(std::string_view key) { return key == encounterSection || kindOfSection(key); }

/// Parser events of a whole document. Where it stands: before the document, in it, in the list of a section, or
/// (while m_builder is there) inside a value.
class DocumentReader {
public:
    DocumentReader(ByteSource& source, const DocumentEvents& events) : m_source(source), m_events(events) {}

    bool null() { return scalar(nullptr); }
    bool boolean(bool value) { return scalar(value); }
    bool number_integer(Json::number_integer_t value) { return scalar(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return scalar(value); }
    bool number_float(double value, const std::string& digits) {
        return inValue([&](ValueBuilder& builder) { builder.addReal(value, digits); });
    }
    bool string(std::string& value) {
        return inValue([&](ValueBuilder& builder) { builder.addText(value); });
    }
    bool binary(Json::binary_t&) { return false; }

    bool start_object(std::size_t) {
        if (m_place == Place::Before) {
            m_place = Place::Document;
            return true;
        }
        return inValue([](ValueBuilder& builder) { builder.open(Json::object()); });
    }
    bool start_array(std::size_t) {
        if (m_place == Place::Document && !m_builder && isSection(m_key)) {
            m_place = Place::Section;
            m_kind = kindOfSection(m_key);
            m_index = 0;
            return true;
        }
        return inValue([](ValueBuilder& builder) { builder.open(Json::array()); });
    }
    bool end_object() {
        if (m_builder) return inValue([](ValueBuilder& builder) { builder.close(); });
        m_place = Place::After;
        return true;
    }
    bool end_array() {
        if (m_builder) return inValue([](ValueBuilder& builder) { builder.close(); });
        m_place = Place::Document;
        return true;
    }
    bool key(std::string& name) {
        if (m_builder) {
            m_builder->key(name);
            return true;
        }
        m_key = name;
        if (!m_keys.insert(name).second)
            return refuse({ErrorCode::Contradiction, {{"field", name}, {"reason", "duplicate_key"}}, "import"});
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const exception&) {
        return refuse(importError("not_json", std::to_string(m_source.line())));
    }

    [[nodiscard]] Result<void> result() const {
        if (m_error) return *m_error;
        if (!m_formatSeen) return importError("not_a_journal", "format");
        return {};
    }

private:
    enum class Place { Before, Document, Section, After };

    bool scalar(Json value) {
        return inValue([&](ValueBuilder& builder) { builder.add(std::move(value)); });
    }

    template <class Feed>
    bool inValue(Feed feed) {
        if (m_place == Place::Before) return refuse(importError("not_a_journal", "1"));
        if (!m_builder) m_builder.emplace(m_place == Place::Section ? 2 : 1);
        feed(*m_builder);
        if (!m_builder->complete()) return true;
        Result<Json> value = m_builder->error() ? Result<Json>(*m_builder->error()) : Result<Json>(m_builder->take());
        m_builder.reset();
        return m_place == Place::Section ? record(std::move(value)) : member(value);
    }

    bool record(Result<Json> value) {
        m_source.beginRecord();
        const std::string path = m_key + '[' + std::to_string(m_index++) + ']';
        if (m_events.record(m_kind, path, std::move(value))) return true;
        return refuse({ErrorCode::Cancelled, {}, "readDocument"});
    }

    /// A member of the document that is not a list of records.
    bool member(const Result<Json>& value) {
        m_source.beginRecord();
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

    bool refuse(Error error) {
        if (!m_error) m_error = std::move(error);
        return false;
    }

    ByteSource& m_source;
    const DocumentEvents& m_events;
    Place m_place = Place::Before;
    std::optional<ValueBuilder> m_builder;
    std::string m_key;
    std::set<std::string> m_keys;
    const RecordKind* m_kind = nullptr;
    std::size_t m_index = 0;
    bool m_formatSeen = false;
    std::optional<Error> m_error;
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
