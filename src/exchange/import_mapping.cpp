// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "exchange/json_value.h"
#include "kokemus/import.h"

#include <array>

namespace kokemus {
namespace {

using namespace exchange;

constexpr std::array<std::pair<std::string_view, DateOrder>, 3> dateOrders{
    {{"ymd", DateOrder::YearFirst}, {"dmy", DateOrder::DayFirst}, {"mdy", DateOrder::MonthFirst}}};

constexpr std::array<std::pair<std::string_view, std::string ImportMapping::*>, 4> texts{
    {{"date_format", &ImportMapping::dateFormat},
     {"zone", &ImportMapping::zone},
     {"encoding", &ImportMapping::encoding},
     {"delimiter", &ImportMapping::delimiter}}};

constexpr std::array<std::pair<std::string_view, bool ImportMapping::*>, 4> flags{
    {{"rating_is_outcome", &ImportMapping::ratingIsOutcome},
     {"drafts", &ImportMapping::drafts},
     {"personal", &ImportMapping::personal},
     {"date_unknown", &ImportMapping::dateUnknown}}};

constexpr std::array<std::pair<std::string_view, std::map<std::string, std::string> ImportMapping::*>, 3> tables{
    {{"columns", &ImportMapping::columns}, {"moods", &ImportMapping::moods}, {"brands", &ImportMapping::brands}}};

DateOrder orderOf(const Json& value) {
    const std::string& text = textOf(value, "date_order");
    for (const auto& [name, order] : dateOrders)
        if (text == name) return order;
    refuseValue("date_order", value, "ymd, dmy, mdy");
}

RatingScale scaleOf(const Json& value) {
    RatingScale scale;
    for (const auto& [key, end] : objectOf(value, "scale")) {
        const std::string path = "scale." + key;
        if (key == "min")
            scale.min = realNumber(end, path);
        else if (key == "max")
            scale.max = realNumber(end, path);
        else
            throw Refused{{ErrorCode::UnknownWord, {{"field", "mapping"}, {"value", path}}, "parseMapping"}};
    }
    if (scale.min >= scale.max) refuseValue("scale", value, "min < max");
    return scale;
}

void readMember(ImportMapping& mapping, const std::string& key, const Json& value) {
    for (const auto& [name, member] : texts)
        if (key == name) return void(mapping.*member = textOf(value, key));
    for (const auto& [name, member] : flags)
        if (key == name) return void(mapping.*member = trueOrFalse(value, key));
    for (const auto& [name, member] : tables)
        if (key == name) {
            for (const auto& [from, to] : objectOf(value, key)) (mapping.*member)[from] = textOf(to, key + '.' + from);
            return;
        }
    if (key == "date_order") {
        mapping.dateOrder = orderOf(value);
    } else if (key == "scale") {
        mapping.scale = scaleOf(value);
    } else if (key == "outcomes") {
        for (const auto& [from, to] : objectOf(value, key)) mapping.outcomes[from] = smallNumber(to, key + '.' + from);
    } else {
        throw Refused{{ErrorCode::UnknownWord, {{"field", "mapping"}, {"value", key}}, "parseMapping"}};
    }
}

template <class Table, class Write>
void writeTable(JsonText& json, std::string_view key, const Table& table, Write write) {
    if (table.empty()) return;
    json.key(key);
    json.beginObject();
    for (const auto& [from, to] : table) write(from, to);
    json.endObject();
}

}  // namespace

std::string mappingSetting(std::string_view fingerprintOrFormat) {
    return "import.mapping." + std::string(fingerprintOrFormat);
}

Result<ImportMapping> parseMapping(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto value = readJson(text);
    if (!value.ok()) return value.error();
    try {
        ImportMapping mapping;
        for (const auto& [key, member] : objectOf(*value, "mapping")) readMember(mapping, key, member);
        if (mapping.delimiter.size() > 1)
            throw Refused{{ErrorCode::InvalidValue,
                           {{"field", "delimiter"}, {"value", mapping.delimiter}, {"expected", ", ; | \\t"}},
                           "parseMapping"}};
        return mapping;
    } catch (const Refused& refused) {
        return refused.error;
    }
}

std::string mappingText(const ImportMapping& mapping) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    for (const auto& [name, member] : tables)
        writeTable(json, name, mapping.*member, [&](const auto& from, const auto& to) { json.text(from, to); });
    writeTable(json, "outcomes", mapping.outcomes,
               [&](const std::string& from, int outcome) { json.integer(from, outcome); });
    if (mapping.dateOrder) json.text("date_order", dateOrders[static_cast<std::size_t>(*mapping.dateOrder)].first);
    if (mapping.scale) {
        json.key("scale");
        json.beginObject();
        json.real("min", mapping.scale->min);
        json.real("max", mapping.scale->max);
        json.endObject();
    }
    for (const auto& [name, member] : texts) json.optionalText(name, mapping.*member);
    for (const auto& [name, member] : flags)
        if (mapping.*member) json.flag(name, true);
    json.endObject();
    return text;
}

}  // namespace kokemus
