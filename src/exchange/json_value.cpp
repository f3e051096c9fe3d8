// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_value.h"

#include "domain/fold.h"
#include "exchange/json_text.h"

#include <algorithm>
#include <limits>

namespace kokemus::exchange {
namespace {

constexpr std::size_t manyKeys = 64;
constexpr std::size_t shownCharacters = 60;

/// Parser events of one value.
class ValueEvents {
public:
    explicit ValueEvents(ValueBuilder& builder) : m_builder(builder) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(double value, const std::string& digits) {
        m_builder.addReal(value, digits);
        return goOn();
    }
    bool string(std::string& value) {
        m_builder.addText(value);
        return goOn();
    }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        m_builder.key(name);
        return goOn();
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

private:
    bool add(Json value) {
        m_builder.add(std::move(value));
        return goOn();
    }
    bool open(Json container) {
        m_builder.open(std::move(container));
        return goOn();
    }
    bool close() {
        m_builder.close();
        return goOn();
    }
    [[nodiscard]] bool goOn() const { return !m_builder.error(); }

    ValueBuilder& m_builder;
};

Error tooLarge(std::string field, std::size_t limit) {
    return {ErrorCode::TooLarge, {{"field", std::move(field)}, {"limit", std::to_string(limit)}}, "ValueBuilder"};
}

}  // namespace

Error importError(std::string_view reason, std::string line) {
    Error error{ErrorCode::ImportRefused, {{"reason", std::string(reason)}}, "import"};
    if (!line.empty()) error.values.emplace_back("line", std::move(line));
    return error;
}

std::string ValueBuilder::path() const {
    std::string path;
    for (const Level& level : m_levels) {
        if (level.container->is_array()) {
            // An element that is open stands in the list already, one that is about to come does not.
            const std::size_t index = level.container->size() - (&level == &m_levels.back() ? 0 : 1);
            path += '[' + std::to_string(index) + ']';
        } else if (const auto& members = level.container->get_ref<const Json::object_t&>(); !members.empty()) {
            if (!path.empty()) path += '.';
            path += firstCharacters(members.back().first, shownCharacters);
        }
    }
    return path;
}

void ValueBuilder::fail(Error error) {
    if (!m_error) m_error = std::move(error);
    m_levels.clear();
    m_value = nullptr;
}

Json* ValueBuilder::place(Json value) {
    m_started = true;
    if (m_error) return nullptr;
    if (++m_values > maxValues) {
        fail(tooLarge(path(), maxValues));
        return nullptr;
    }
    if (m_levels.empty()) {
        m_value = std::move(value);
        return &m_value;
    }
    Json& container = *m_levels.back().container;
    if (container.is_array()) {
        auto& list = container.get_ref<Json::array_t&>();
        list.push_back(std::move(value));
        return &list.back();
    }
    Json& member = container.get_ref<Json::object_t&>().back().second;
    member = std::move(value);
    return &member;
}

void ValueBuilder::add(Json scalar) { place(std::move(scalar)); }

void ValueBuilder::addText(std::string& text) {
    if (!m_error && text.find('\0') != std::string::npos)
        fail({ErrorCode::InvalidText, {{"field", path()}}, "ValueBuilder"});
    place(std::move(text));
}

void ValueBuilder::addReal(double value, std::string_view digits) {
    // The parser turns whole numbers beyond 64 bits into doubles; digits would be lost without a word.
    if (!m_error && digits.find_first_of(".eE") == std::string_view::npos)
        fail({ErrorCode::OutOfRange,
              {{"field", path()},
               {"value", std::string(digits.substr(0, shownCharacters))},
               {"min", std::to_string(std::numeric_limits<std::int64_t>::min())},
               {"max", std::to_string(std::numeric_limits<std::uint64_t>::max())}},
              "ValueBuilder"});
    place(value);
}

void ValueBuilder::open(Json container) {
    Json* placed = place(std::move(container));
    ++m_open;
    if (placed && m_outerDepth + m_open > maxDepth) return fail(importError("too_deep"));
    if (placed) m_levels.push_back({placed, {}});
}

bool ValueBuilder::isRepeated(const std::string& name) {
    Level& level = m_levels.back();
    const auto& members = level.container->get_ref<const Json::object_t&>();
    if (members.size() < manyKeys)
        return std::ranges::any_of(members, [&](const auto& member) { return member.first == name; });
    if (level.keys.empty())
        for (const auto& member : members) level.keys.insert(member.first);
    return !level.keys.insert(name).second;
}

void ValueBuilder::key(std::string& name) {
    if (m_error) return;
    if (name.find('\0') != std::string::npos)
        return fail({ErrorCode::InvalidText, {{"field", path()}}, "ValueBuilder"});
    const bool repeated = isRepeated(name);
    m_levels.back().container->get_ref<Json::object_t&>().emplace_back(std::move(name), nullptr);
    if (repeated) {
        Error error{ErrorCode::Contradiction, {{"field", path()}, {"reason", "duplicate_key"}}, "ValueBuilder"};
        fail(std::move(error));
    }
}

void ValueBuilder::close() {
    --m_open;
    if (!m_levels.empty()) m_levels.pop_back();
}

Result<Json> readJson(std::string_view text) {
    ValueBuilder builder;
    ValueEvents events(builder);
    const bool read = Json::sax_parse(text.begin(), text.end(), &events);
    if (builder.error()) return *builder.error();
    if (!read) return importError("not_json");
    return builder.take();
}

bool isJsonValue(std::string_view text) { return readJson(text).ok(); }

bool isJsonObject(std::string_view text) {
    const auto value = readJson(text);
    return value.ok() && value->is_object();
}

void refuseValue(const std::string& path, const Json& value, std::string_view expected) {
    const std::string shown = value.is_structured() ? std::string(value.is_array() ? "[…]" : "{…}")
                                                    : value.dump(-1, ' ', false, Json::error_handler_t::replace);
    throw Refused{{ErrorCode::InvalidValue,
                   {{"field", path},
                    {"value", std::string(firstCharacters(shown, shownCharacters))},
                    {"expected", std::string(expected)}},
                   "import"}};
}

std::int64_t wholeNumber(const Json& value, const std::string& path) {
    constexpr auto max = std::numeric_limits<std::int64_t>::max();
    if (!value.is_number_integer()) refuseValue(path, value, "0, 1, 2 …");
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(max))
        throw Refused{{ErrorCode::OutOfRange,
                       {{"field", path}, {"value", value.dump()}, {"min", "0"}, {"max", std::to_string(max)}},
                       "import"}};
    return value.get<std::int64_t>();
}

int smallNumber(const Json& value, const std::string& path) {
    const std::int64_t number = wholeNumber(value, path);
    constexpr int limit = 1'000'000'000;
    if (number < -limit || number > limit)
        throw Refused{{ErrorCode::OutOfRange,
                       {{"field", path},
                        {"value", std::to_string(number)},
                        {"min", std::to_string(-limit)},
                        {"max", std::to_string(limit)}},
                       "import"}};
    return static_cast<int>(number);
}

double realNumber(const Json& value, const std::string& path) {
    if (!value.is_number()) refuseValue(path, value, "0.5, 1.0 …");
    return value.get<double>();
}

bool trueOrFalse(const Json& value, const std::string& path) {
    if (!value.is_boolean()) refuseValue(path, value, "true, false");
    return value.get<bool>();
}

const std::string& textOf(const Json& value, const std::string& path) {
    if (!value.is_string()) refuseValue(path, value, "\"…\"");
    return value.get_ref<const std::string&>();
}

Date dateOf(const Json& value, const std::string& path) {
    const auto date = parseDate(textOf(value, path));
    if (!date) refuseValue(path, value, "YYYY-MM-DD");
    return *date;
}

const Json::object_t& objectOf(const Json& value, const std::string& path) {
    if (!value.is_object()) refuseValue(path, value, "{…}");
    return value.get_ref<const Json::object_t&>();
}

const Json::array_t& listOf(const Json& value, const std::string& path) {
    if (!value.is_array()) refuseValue(path, value, "[…]");
    return value.get_ref<const Json::array_t&>();
}

}  // namespace kokemus::exchange
