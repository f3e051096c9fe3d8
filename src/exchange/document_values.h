// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/byte_source.h"
#include "exchange/json_value.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

namespace kokemus::exchange {

/// The parser events that every document of long lists shares: where it stands, one value built at a time, each key of
/// the outermost object once, the first refusal kept. `Reader` derives from it and says where a list begins and ends,
/// what a value outside the document means (`Error outside()`) and what becomes of a whole one
/// (`bool taken(Result<Json>)`).
template <class Reader>
class DocumentValues {
public:
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
    bool end_object() {
        if (m_builder) return closeValue();
        m_place = Place::After;
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
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
        return refuse(importError("not_json", std::to_string(m_source.line())));
    }

protected:
    enum class Place { Before, Document, List, After };

    explicit DocumentValues(ByteSource& source) : m_source(source) {}

    bool openObject() {
        return inValue([](ValueBuilder& builder) { builder.open(Json::object()); });
    }
    bool openArray() {
        return inValue([](ValueBuilder& builder) { builder.open(Json::array()); });
    }
    bool closeValue() {
        return inValue([](ValueBuilder& builder) { builder.close(); });
    }
    bool refuse(Error error) {
        if (!m_error) m_error = std::move(error);
        return false;
    }

    ByteSource& m_source;
    Place m_place = Place::Before;
    std::optional<ValueBuilder> m_builder;  ///< while it stands inside a value
    std::string m_key;
    std::size_t m_index = 0;  ///< of the next element of the list
    std::optional<Error> m_error;

private:
    bool scalar(Json value) {
        return inValue([&](ValueBuilder& builder) { builder.add(std::move(value)); });
    }

    template <class Feed>
    bool inValue(Feed feed) {
        auto& reader = static_cast<Reader&>(*this);
        if (m_place == Place::Before) return refuse(reader.outside());
        if (!m_builder) m_builder.emplace(m_place == Place::List ? 2 : 1);
        feed(*m_builder);
        if (!m_builder->complete()) return true;
        Result<Json> value = m_builder->error() ? Result<Json>(*m_builder->error()) : Result<Json>(m_builder->take());
        m_builder.reset();
        m_source.beginRecord();
        return reader.taken(std::move(value));
    }

    std::set<std::string> m_keys;
};

}  // namespace kokemus::exchange
