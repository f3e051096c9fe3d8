// SPDX-License-Identifier: GPL-3.0-or-later
// RedNotebook: one YAML file a month, "2024-09.txt", of days and their texts. The month stands in the name only.
#include "domain/fold.h"
#include "exchange/csv_table.h"
#include "exchange/importer.h"
#include "exchange/yaml_guard.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>

namespace kokemus::exchange {
namespace {

constexpr std::uint64_t maxMonthBytes = 4ULL * 1024 * 1024;
constexpr int maxNodes = 100'000;  ///< of a day, those that aliases repeat counted each time

struct Month {
    int year = 0;
    int month = 0;
};

/// "2024-09.txt"
std::optional<Month> monthOf(std::string_view baseName) {
    if (baseName.size() != 11 || !baseName.ends_with(".txt")) return std::nullopt;
    const auto date = parseDate(std::string(baseName.substr(0, 7)) + "-01");
    if (!date) return std::nullopt;
    return Month{static_cast<int>(date->year()), static_cast<int>(static_cast<unsigned>(date->month()))};
}

bool isRedNotebook(const Specimen& specimen) {
    if (!monthOf(specimen.baseName())) return false;
    std::string_view text = trimmed(specimen.head);
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.starts_with("{")) return true;
    std::size_t digits = 0;
    while (digits < text.size() && std::isdigit(static_cast<unsigned char>(text[digits])) != 0) ++digits;
    return digits >= 1 && digits <= 2 && text.substr(digits).starts_with(':');
}

/// A YAML value as JSON, for keeping. A few aliases can stand for more than any memory holds: `left` ends that.
Json jsonOf(const YAML::Node& node, int& left, int depth = 0) {
    constexpr int deepest = 16;
    if (depth > deepest || --left < 0) throw Refused{importError("too_deep")};
    if (node.IsScalar()) return node.Scalar();
    Json json;
    if (node.IsSequence()) {
        json = Json::array();
        for (const auto& item : node) json.push_back(jsonOf(item, left, depth + 1));
    } else if (node.IsMap()) {
        json = Json::object();
        for (const auto& member : node)
            json[member.first.IsScalar() ? member.first.Scalar() : std::string("?")] =
                jsonOf(member.second, left, depth + 1);
    }
    return json;
}

/// "#word" in the text.
void addHashtags(Encounter& encounter, std::string_view text) {
    int words = 0;
    for (auto at = text.find('#'); at != std::string_view::npos && words < maxTagWords; at = text.find('#', at + 1)) {
        ++words;
        if (at > 0 && std::isspace(static_cast<unsigned char>(text[at - 1])) == 0) continue;
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) >= 0x80 || text[end] == '_' ||
                                     text[end] == '-' || std::isalnum(static_cast<unsigned char>(text[end])) != 0))
            ++end;
        const std::string_view tag = text.substr(at + 1, end - at - 1);
        const bool number = std::ranges::all_of(tag, [](unsigned char c) { return std::isdigit(c) != 0; });
        if (!number) addTag(encounter, tag);
    }
}

void readDay(const YAML::Node& key, const YAML::Node& day, const Month& month, const std::string& where,
             ImportRun& run) {
    SourceEntry entry;
    entry.where = where;
    Encounter& encounter = entry.encounter;
    const int number = key.IsScalar() ? key.as<int>(0) : 0;
    const Date date{std::chrono::year{month.year}, std::chrono::month{static_cast<unsigned>(month.month)},
                    std::chrono::day{static_cast<unsigned>(std::clamp(number, 0, 32))}};
    if (number < 1 || !date.ok())
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", "date"},
                        {"value", std::string(firstCharacters(key.IsScalar() ? key.Scalar() : std::string("?"), 60))},
                        {"expected", "1–31"}},
                       "import"}};
    encounter.occurredOn = date;
    encounter.precision = Precision::Day;
    if (day.IsMap())
        for (const auto& member : day) {
            const std::string name = member.first.IsScalar() ? member.first.Scalar() : std::string();
            if (name == "text" && member.second.IsScalar()) {
                encounter.note = member.second.Scalar();
                continue;
            }
            // Categories are tags; what stands below one are entries of it.
            if (name != "Tags" && name != "text") addTag(encounter, name);
            if (member.second.IsMap())
                for (const auto& item : member.second)
                    if (name == "Tags" && item.first.IsScalar()) addTag(encounter, item.first.Scalar());
        }
    addHashtags(encounter, encounter.note);
    int left = maxNodes;
    entry.original = jsonOf(day, left);
    run.take(std::move(entry));
}

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const auto month = monthOf(name.substr(name.rfind('/') == std::string::npos ? 0 : name.rfind('/') + 1));
    if (!month) throw Refused{importError("month_name", name)};
    const auto bytes = tree.bytes(name, maxMonthBytes);
    if (!bytes.ok()) throw Refused{bytes.error()};
    const std::string text(bytes->data(), bytes->size());
    // yaml-cpp takes bytes as they come.
    if (!isValidText(text)) throw Refused{{ErrorCode::InvalidText, {{"field", name}}, "import"}};
    if (mayHaveTooManyNodes(text))
        throw Refused{{ErrorCode::TooLarge, {{"field", name}, {"limit", std::to_string(maxYamlNodes)}}, "import"}};
    const std::string file = tree.kind() == SourceTree::Kind::File ? std::string() : name + ':';
    try {
        const YAML::Node days = YAML::Load(text);
        if (days.IsNull()) return;
        if (!days.IsMap()) throw Refused{importError("wrong_type", name)};
        for (const auto& day : days) {
            const std::string where = file + std::to_string(day.first.Mark().line + 1);
            try {
                readDay(day.first, day.second, *month, where, run);
            } catch (const Refused& refused) {
                run.refuse(where, refused.error);
            }
            if (run.error()) return;
        }
    } catch (const YAML::Exception& wrong) {
        throw Refused{importError("not_yaml", file + std::to_string(wrong.mark.line + 1))};
    }
}

}  // namespace

const Importer redNotebookImporter{"rednotebook", isRedNotebook, read, true};

}  // namespace kokemus::exchange
