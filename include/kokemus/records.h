// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kokemus {

/// How a record's field is kept and written. Reference* fields are names outside and ids in the file.
enum class RecordFieldType {
    Text,
    Integer,
    Real,
    Flag,
    Date,
    Instant,
    TextList,
    Json,
    BrandReference,
    EncounterReference
};

struct RecordField {
    std::string_view key;
    RecordFieldType type = RecordFieldType::Text;
    bool required = false;
};

/// A kind of record beside the encounter: brand, venue, touchpoint, emotion, aspect, case, signal, follow_up,
/// template, saved_filter, person_name, draft, published. One table of fields serves store, interchange and
/// history.
struct RecordKind {
    std::string_view kind;     ///< "brand": the "kind" of a JSON line
    std::string_view section;  ///< "brands": the key of the JSON document
    std::span<const RecordField> fields;
    std::span<const std::string_view> identity;  ///< fields that make two records the same one; empty = the id
};

/// In the order in which they must be written so that names exist before they are used.
[[nodiscard]] std::span<const RecordKind> recordKinds();
[[nodiscard]] const RecordKind* findRecordKind(std::string_view kind);

using RecordValue = std::variant<std::string, std::int64_t, double, bool, std::vector<std::string>>;

/// Key in Record::values of what this version does not know: the text of a JSON object, written back by lossless
/// exports.
inline constexpr std::string_view extraKey = "extra";

/// One such record. Absent key = not said.
struct Record {
    std::string kind;
    std::string id;        ///< UUIDv7 (touchpoint, emotion, aspect: the word's own id); empty = new
    std::string revision;  ///< last change set; empty = not saved
    std::map<std::string, RecordValue, std::less<>> values;

    [[nodiscard]] std::string text(std::string_view key) const {
        const auto found = values.find(key);
        const auto* text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
        return text ? *text : std::string();
    }
    [[nodiscard]] bool flag(std::string_view key) const {
        const auto found = values.find(key);
        const auto* flag = found == values.end() ? nullptr : std::get_if<bool>(&found->second);
        return flag && *flag;
    }
};

}  // namespace kokemus
