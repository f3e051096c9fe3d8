// SPDX-License-Identifier: GPL-3.0-or-later
// Daylio: the table it exports, and its backup (a ZIP with Base64 of JSON), which also tells where on the scale from
// best to worst a mood stands.
#include "domain/fold.h"
#include "exchange/base64.h"
#include "exchange/csv_table.h"
#include "exchange/element_reader.h"
#include "exchange/html_note.h"
#include "exchange/importer.h"
#include "exchange/written_date.h"
#include "exchange/zoned_time.h"

#include <algorithm>
#include <chrono>

namespace kokemus::exchange {
namespace {

constexpr std::string_view backupName = "backup.daylio";
constexpr std::uint64_t maxBackupBytes = 48ULL * 1024 * 1024;  ///< it is held in memory, and decoded beside

bool isTable(const Specimen& specimen) {
    const std::string_view line = std::string_view(specimen.head).substr(0, specimen.head.find('\n'));
    return line.find("full_date") != std::string_view::npos && line.find("mood") != std::string_view::npos &&
           line.find("note") != std::string_view::npos;
}

bool isDaylio(const Specimen& specimen) {
    return specimen.baseName() == backupName || specimen.hasKey("dayEntries") || specimen.hasKey("customMoods") ||
           isTable(specimen);
}

/// A cell whose quotes stand behind a blank, and so are part of it.
std::string_view unquoted(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"') cell = cell.substr(1, cell.size() - 2);
    return trimmed(cell);
}

void readRow(const CsvTable& table, std::size_t line, const CsvTable::Row& cells, ImportRun& run) {
    const auto cell = [&](std::string_view name) { return unquoted(cellOf(cells, table.column(name))); };
    SourceEntry entry;
    entry.where = std::to_string(line);
    Encounter& encounter = entry.encounter;
    const auto written = readWrittenDate(cell("full_date"));
    const auto date = written ? dateIn(*written, DateOrder::YearFirst) : std::nullopt;
    if (!date)
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", "full_date"}, {"value", std::string(cell("full_date"))}, {"expected", "YYYY-MM-DD"}},
                       "import"}};
    encounter.occurredOn = date;
    encounter.occurredAt = readWrittenTime(cell("time"));
    encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
    encounter.title = decodedEntities(cell("note_title"));
    encounter.note = markdownOfHtml(cell("note"));
    entry.mood = std::string(cell("mood"));
    for (std::string_view activities = cell("activities"); !activities.empty();) {
        const auto end = activities.find('|');
        addTag(encounter, activities.substr(0, end));
        activities.remove_prefix(end == std::string_view::npos ? activities.size() : end + 1);
    }
    entry.original = Json::object();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool named = i < table.header().size() && !table.header()[i].empty();
        if (cells[i].empty()) continue;
        entry.original[named ? table.header()[i] : '#' + std::to_string(i + 1)] = std::string(cells[i]);
    }
    run.take(std::move(entry));
}

void readTable(const SourceTree& tree, const std::string& name, ImportRun& run) {
    ImportMapping mapping = run.mapping();
    if (mapping.delimiter.empty()) mapping.delimiter = ",";
    const auto table = CsvTable::open(tree, name, mapping);
    if (!table.ok()) throw Refused{table.error()};
    run.found().encoding = table->dialect().encoding;
    run.found().delimiter = mapping.delimiter;
    table->forEach([&](std::size_t line, const CsvTable::Row& cells) {
        try {
            readRow(*table, line, cells, run);
        } catch (const Refused& refused) {
            run.refuse(std::to_string(line), refused.error);
        }
        return !run.error();
    });
}

/// Moods and activities of a backup, by id.
struct Words {
    struct Mood {
        std::string name;
        std::int64_t group = 0;  ///< 1 best .. 5 worst; 0 unknown
    };
    std::map<std::int64_t, Mood> moods;
    std::map<std::int64_t, std::string> tags;
    std::map<std::int64_t, std::string> checksums;          ///< of photos and sounds
    std::map<std::string, std::string, std::less<>> files;  ///< checksum -> member of the archive

    void take(const std::string& key, const Json& list) {
        if (!list.is_array()) return;
        for (const Json& word : list) {
            const auto id = integerAt(word, "id");
            if (!id) continue;
            if (key == "tags") tags[*id] = textAt(word, "name");
            if (key == "assets") checksums[*id] = textAt(word, "checksum");
            if (key != "customMoods") continue;
            // The five that come with the program have names only in the language of the phone.
            constexpr const char* predefined[] = {"", "rad", "good", "meh", "bad", "awful"};
            Mood mood{textAt(word, "custom_name"), integerAt(word, "mood_group_id").value_or(0)};
            const auto built = integerAt(word, "predefined_name_id").value_or(0);
            if (mood.name.empty() && built >= 1 && built <= 5) mood.name = predefined[built];
            moods[*id] = std::move(mood);
        }
    }
};

void setMoment(Encounter& encounter, const Json& json, const std::string& path) {
    const auto year = integerAt(json, "year");
    const auto month = integerAt(json, "month");  // counted from 0
    const auto day = integerAt(json, "day");
    const bool inRange =
        year && month && day && *year >= 1 && *year <= 9999 && *month >= 0 && *month <= 11 && *day >= 1 && *day <= 31;
    const Date date{std::chrono::year{inRange ? static_cast<int>(*year) : 0},
                    std::chrono::month{inRange ? static_cast<unsigned>(*month + 1) : 0U},
                    std::chrono::day{inRange ? static_cast<unsigned>(*day) : 0U}};
    if (!inRange || !date.ok())
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", path + ".day"},
                        {"value", std::string(firstCharacters(json.dump(), 60))},
                        {"expected", "YYYY-MM-DD"}},
                       "import"}};
    encounter.occurredOn = date;
    encounter.precision = Precision::Day;
    const auto hour = integerAt(json, "hour");
    const auto minute = integerAt(json, "minute");
    if (hour && minute && *hour >= 0 && *hour <= 23 && *minute >= 0 && *minute <= 59) {
        encounter.occurredAt = static_cast<int>(*hour * 60 + *minute);
        encounter.precision = Precision::Minute;
    }
    constexpr std::int64_t day18 = 18LL * 3'600'000;
    const auto offset = integerAt(json, "timeZoneOffset");
    if (offset && *offset >= -day18 && *offset <= day18) encounter.utcOffset = static_cast<int>(*offset / 60'000);
}

void readDay(const std::string& path, Json& json, const Words& words, const SourceTree& tree, ImportRun& run) {
    SourceEntry entry;
    entry.where = path;
    Encounter& encounter = entry.encounter;
    setMoment(encounter, json, path);
    encounter.title = decodedEntities(textAt(json, "note_title"));
    encounter.note = markdownOfHtml(textAt(json, "note"));
    if (const auto mood = words.moods.find(integerAt(json, "mood").value_or(-1)); mood != words.moods.end()) {
        entry.mood = mood->second.name;
        if (mood->second.group >= 1 && mood->second.group <= 5)
            entry.rating = SourceRating{static_cast<double>(6 - mood->second.group), RatingScale{1, 5}};
    }
    if (const Json* tags = memberOf(json, "tags"); tags && tags->is_array())
        for (const Json& tag : *tags)
            if (const auto word = tag.is_number_integer() ? words.tags.find(tag.get<std::int64_t>()) : words.tags.end();
                word != words.tags.end())
                addTag(encounter, word->second);
    const auto id = integerAt(json, "id");
    const auto instant = integerAt(json, "datetime");
    if (id && instant) entry.nativeId = std::to_string(*instant) + ':' + std::to_string(*id);
    if (const Json* assets = memberOf(json, "assets"); assets && assets->is_array())
        for (const Json& asset : *assets) {
            const auto number =
                asset.is_number_integer() ? asset.get<std::int64_t>() : integerAt(asset, "id").value_or(-1);
            const auto checksum = words.checksums.find(number);
            const std::string shown = checksum == words.checksums.end() ? std::to_string(number) : checksum->second;
            const auto file = words.files.find(shown);
            attach(entry, tree, file == words.files.end() ? std::string() : file->second, shown);
        }
    entry.original = std::move(json);
    run.take(std::move(entry));
}

/// The JSON of a backup: Base64 in lines, or the JSON itself.
std::vector<char> backupText(const SourceTree& tree, const std::string& name) {
    auto bytes = tree.bytes(name, maxBackupBytes);
    if (!bytes.ok()) throw Refused{bytes.error()};
    const auto first = std::ranges::find_if(*bytes, [](char c) { return c != ' ' && c != '\n' && c != '\r'; });
    if (first != bytes->end() && (*first == '{' || *first == '\xEF')) return std::move(*bytes);
    std::string text;
    for (const char c : *bytes)
        if (c != '\n' && c != '\r' && c != ' ') text += c;
    bytes->clear();
    bytes->shrink_to_fit();
    const auto decoded = fromBase64(text);
    if (!decoded) throw Refused{importError("not_base64", name)};
    return {decoded->begin(), decoded->end()};
}

void readBackup(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const std::vector<char> text = backupText(tree, name);
    const auto open = [&] {
        auto source = ByteSource::of(text, name);
        if (!source.ok()) throw Refused{source.error()};
        return std::move(*source);
    };
    // Moods and activities may stand behind the entries that use them.
    Words words;
    for (const std::string& member : tree.names())
        if (member.find("assets/") != std::string::npos)
            words.files.emplace(member.substr(member.rfind('/') + 1), member);
    auto first = open();
    const auto known =
        readElements(first, {"dayEntries", [](const std::string&, const Result<Json>&) { return true; },
                             [&](const std::string& key, const Json& value) { words.take(key, value); }});
    auto second = open();
    (void)known;  // what is wrong with the document is said when its entries are read
    readList(second, run, "dayEntries",
             [&](const std::string& path, Json& day) { readDay(path, day, words, tree, run); });
}

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const auto head = tree.head(name, 64 * 1024);
    if (!head.ok()) throw Refused{head.error()};
    isTable({name, *head, {}}) ? readTable(tree, name, run) : readBackup(tree, name, run);
}

}  // namespace

const Importer daylioImporter{"daylio", isDaylio, read};

}  // namespace kokemus::exchange
