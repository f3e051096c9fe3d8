// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_json.h"

#include "exchange/json_value.h"

#include <algorithm>

namespace kokemus::exchange {
namespace {

void writeValue(JsonText& json, const RecordField& field, const RecordValue& value) {
    json.key(field.key);
    if (const auto* text = std::get_if<std::string>(&value))
        field.type == RecordFieldType::Json&& isJsonValue(*text) ? json.raw(*text) : json.text(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        json.integer(*number);
    else if (const auto* real = std::get_if<double>(&value))
        json.real(*real);
    else if (const auto* flag = std::get_if<bool>(&value))
        json.flag(*flag);
    else if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        json.beginArray();
        for (const std::string& entry : *list) json.text(entry);
        json.endArray();
    }
}

void writeExtra(JsonText& json, const Record& record) {
    const std::string extra = record.text(extraKey);
    if (extra.empty()) return;
    const auto members = readJson(extra);
    if (!members.ok() || !members->is_object()) return;
    for (const auto& [key, value] : members->get_ref<const Json::object_t&>()) {
        json.key(key);
        json.raw(value.dump());
    }
}

RecordValue readValue(const Json& value, const RecordField& field) {
    const std::string path(field.key);
    switch (field.type) {
        case RecordFieldType::Integer:
            return wholeNumber(value, path);
        case RecordFieldType::Real:
            return realNumber(value, path);
        case RecordFieldType::Flag:
            return trueOrFalse(value, path);
        case RecordFieldType::Date:
            return formatDate(dateOf(value, path));
        case RecordFieldType::Instant:
            if (!parseInstant(textOf(value, path))) refuseValue(path, value, "YYYY-MM-DDTHH:MM:SSZ");
            return textOf(value, path);
        case RecordFieldType::TextList: {
            std::vector<std::string> list;
            for (const Json& entry : listOf(value, path))
                list.push_back(textOf(entry, path + '[' + std::to_string(list.size()) + ']'));
            return list;
        }
        case RecordFieldType::Json:
            return value.dump();
        case RecordFieldType::Text:
        case RecordFieldType::BrandReference:
        case RecordFieldType::EncounterReference:
            break;
    }
    return textOf(value, path);
}

Record readMembers(const Json& value, const RecordKind& kind) {
    Record record;
    record.kind = kind.kind;
    Json extra = Json::object();
    for (const auto& [key, member] : objectOf(value, std::string(kind.kind))) {
        const auto field = std::ranges::find(kind.fields, std::string_view(key), &RecordField::key);
        if (key == "kind" || member.is_null()) continue;
        if (key == "id")
            record.id = textOf(member, key);
        else if (field == kind.fields.end())
            extra[key] = member;
        else
            record.values[key] = readValue(member, *field);
    }
    for (const RecordField& field : kind.fields)
        if (field.required && !record.values.contains(field.key))
            throw Refused{{ErrorCode::InvalidValue,
                           {{"field", std::string(field.key)}, {"value", ""}, {"expected", "\"…\""}},
                           "import"}};
    if (!extra.empty()) record.values[std::string(extraKey)] = extra.dump();
    return record;
}

}  // namespace

void writeRecord(JsonText& json, const Record& record, const RecordKind& kind, bool withKind) {
    json.beginObject();
    if (withKind) json.text("kind", kind.kind);
    json.optionalText("id", record.id);
    for (const RecordField& field : kind.fields)
        if (const auto found = record.values.find(field.key); found != record.values.end())
            writeValue(json, field, found->second);
    writeExtra(json, record);
    json.endObject();
}

Result<Record> readRecord(const nlohmann::ordered_json& value, const RecordKind& kind) {
    try {
        return readMembers(value, kind);
    } catch (const Refused& refused) {
        return refused.error;
    }
}

}  // namespace kokemus::exchange
