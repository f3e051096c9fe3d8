// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/result.h"
#include "kokemus/vocabulary.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace kokemus::exchange {

/// Keeps keys in the order in which they were read, so that unknown ones are given back as they came.
using Json = nlohmann::ordered_json;

/// Thrown inside exchange only, caught at its public edge.
struct Refused {
    Error error;
};

inline constexpr std::size_t maxDepth = 64;
inline constexpr std::size_t maxValues = 1'000'000;              ///< in one record
inline constexpr std::size_t maxRecordBytes = 64 * 1024 * 1024;  ///< of JSON text

/// Builds one value from parser events. What must not pass - a depth above maxDepth, the same key twice, a whole
/// number that no 64-bit integer holds, NUL in a text, too many values - is remembered as the error, and the rest
/// of the value is passed over, so that the reader may go on with the next one.
class ValueBuilder {
public:
    /// `depth`: containers already open around the value.
    explicit ValueBuilder(std::size_t depth = 0) : m_outerDepth(depth) {}

    void add(Json scalar);
    void addText(std::string& text);
    void addReal(double value, std::string_view digits);
    void open(Json container);
    void key(std::string& name);
    void close();

    [[nodiscard]] bool started() const { return m_started; }
    [[nodiscard]] bool complete() const { return m_started && m_open == 0; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] Json take() { return std::move(m_value); }

private:
    struct Level {
        Json* container;
        std::unordered_set<std::string> keys;  ///< only of objects with many keys
    };
    [[nodiscard]] std::string path() const;
    Json* place(Json value);
    bool isRepeated(const std::string& name);
    void fail(Error error);

    std::size_t m_outerDepth;
    std::size_t m_open = 0;
    std::size_t m_values = 0;
    bool m_started = false;
    Json m_value;
    std::vector<Level> m_levels;
    std::optional<Error> m_error;
};

/// Reads one complete JSON value. Error: ImportRefused (reason: not_json, too_deep, duplicate_key ...),
/// OutOfRange, InvalidText, TooLarge.
[[nodiscard]] Result<Json> readJson(std::string_view text);

[[nodiscard]] Error importError(std::string_view reason, std::string line = {});

// --- reading values that must be of one type; all throw Refused with `path` as the field
[[noreturn]] void refuseValue(const std::string& path, const Json& value, std::string_view expected);
[[nodiscard]] std::int64_t wholeNumber(const Json& value, const std::string& path);
/// A whole number within the range of int; the scale is checked by validate().
[[nodiscard]] int smallNumber(const Json& value, const std::string& path);
[[nodiscard]] double realNumber(const Json& value, const std::string& path);
[[nodiscard]] bool trueOrFalse(const Json& value, const std::string& path);
[[nodiscard]] const std::string& textOf(const Json& value, const std::string& path);
[[nodiscard]] Date dateOf(const Json& value, const std::string& path);
[[nodiscard]] const Json::object_t& objectOf(const Json& value, const std::string& path);
[[nodiscard]] const Json::array_t& listOf(const Json& value, const std::string& path);

template <ClosedVocabulary V>
[[nodiscard]] V wordOf(const Json& value, const std::string& path) {
    const auto word = fromId<V>(textOf(value, path));
    if (!word) throw Refused{{ErrorCode::UnknownWord, {{"field", path}, {"value", textOf(value, path)}}, "wordOf"}};
    return *word;
}

}  // namespace kokemus::exchange
