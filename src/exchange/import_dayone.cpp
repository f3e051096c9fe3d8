// SPDX-License-Identifier: GPL-3.0-or-later
// Day One: a ZIP (or a folder) with one JSON document a journal and photos beside it.
#include "domain/fold.h"
#include "exchange/importer.h"

#include <algorithm>
#include <set>

namespace kokemus::exchange {
namespace {

constexpr std::size_t maxPhotos = 1'000;  ///< of one entry

bool isDayOne(const Specimen& specimen) {
    constexpr std::string_view telling[] = {"entries[].creationDate", "entries[].richText",
                                            "entries[].isAllDay",     "entries[].creationDevice",
                                            "entries[].modifiedDate", "entries[].photos[].md5"};
    return std::ranges::any_of(telling, [&](std::string_view key) { return specimen.hasKey(key); });
}

/// The text of a "richText": its pieces one after the other. Used only where "text" is missing.
std::string plainOf(const std::string& richText) {
    std::string text;
    const auto rich = readJson(richText);
    const Json* contents = rich.ok() ? memberOf(*rich, "contents") : nullptr;
    if (contents && contents->is_array())
        for (const Json& piece : *contents) text += textAt(piece, "text");
    return text;
}

/// A first line "# Title" is the title; the text stays whole.
std::string titleOf(const std::string& text) {
    if (!text.starts_with("# ")) return {};
    std::string title = text.substr(2, text.find('\n') == std::string::npos ? std::string::npos : text.find('\n') - 2);
    while (!title.empty() && (title.back() == '\r' || title.back() == ' ')) title.pop_back();
    return title.size() > 300 ? std::string() : title;
}

void readPhotos(SourceEntry& entry, const SourceTree& tree, const std::string& name) {
    std::set<std::string> listed;
    std::size_t seen = 0;
    const Json* photos = memberOf(entry.original, "photos");
    if (photos && photos->is_array())
        for (const Json& photo : *photos) {
            if (++seen > maxPhotos) return;
            const std::string id = textAt(photo, "identifier");
            const std::string file = textAt(photo, "md5") + '.' + textAt(photo, "type");
            const bool bare = file.find('/') == std::string::npos;
            listed.insert(id);
            if (bare)
                attach(entry, tree, besides(name, "photos/" + file), id.empty() ? file : id);
            else
                entry.missing.push_back(id);
        }
    // Some clients refer to photos that they do not list.
    constexpr std::string_view reference = "dayone-moment://";
    const std::string& text = entry.encounter.note;
    for (auto at = text.find(reference); at != std::string::npos; at = text.find(reference, at + 1)) {
        const auto from = at + reference.size();
        const auto end = text.find_first_of(") \n\"'", from);
        const std::string id(firstCharacters(std::string_view(text).substr(from, end - from), 80));
        if (listed.size() >= maxPhotos) return;
        if (!id.empty() && listed.insert(id).second) entry.missing.push_back(id);
    }
}

void readEntry(const std::string& path, Json& json, const SourceTree& tree, const std::string& name, ImportRun& run) {
    if (!json.is_object()) throw Refused{importError("wrong_type", path)};
    SourceEntry entry;
    entry.where = path;
    Encounter& encounter = entry.encounter;
    const std::string created = textAt(json, "creationDate");
    const auto instant = parseInstant(created);
    if (!instant)
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", path + ".creationDate"}, {"value", created}, {"expected", "YYYY-MM-DDTHH:MM:SSZ"}},
                       "import"}};
    std::string zone = textAt(json, "timeZone");
    if (zone.empty()) zone = run.mapping().zone;
    setOccurred(encounter, *instant, zone, run);
    if (const Json* allDay = memberOf(json, "isAllDay"); allDay && *allDay == true) {
        encounter.precision = Precision::Day;
        encounter.occurredAt.reset();
    }
    encounter.note = textAt(json, "text");
    if (encounter.note.empty()) encounter.note = plainOf(textAt(json, "richText"));
    encounter.title = titleOf(encounter.note);
    if (const Json* tags = memberOf(json, "tags"); tags && tags->is_array())
        for (const Json& tag : *tags)
            if (tag.is_string()) addTag(encounter, tag.get_ref<const std::string&>());
    for (const auto* flag : {"starred", "isPinned", "pinned"})
        if (const Json* set = memberOf(json, flag); set && *set == true)
            addTag(encounter, *flag == 's' ? "starred" : "pinned");
    if (const Json* location = memberOf(json, "location")) {
        entry.place = textAt(*location, "userLabel");
        if (entry.place.empty()) entry.place = textAt(*location, "placeName");
    }
    entry.nativeId = textAt(json, "uuid");
    entry.original = std::move(json);
    readPhotos(entry, tree, name);
    run.take(std::move(entry));
}

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    auto source = openJson(tree, name);
    readList(source, run, "entries",
             [&](const std::string& path, Json& entry) { readEntry(path, entry, tree, name, run); });
}

}  // namespace

const Importer dayOneImporter{"dayone", isDayOne, read, true};

}  // namespace kokemus::exchange
