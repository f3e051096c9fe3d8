// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "exchange/json_value.h"
#include "kokemus/drafts.h"
#include "kokemus/exchange.h"

#include <algorithm>

namespace kokemus {
namespace {

using namespace exchange;

constexpr std::string_view trayShape = "tray";

std::vector<std::string> listIn(const Record& record, std::string_view key) {
    const auto found = record.values.find(key);
    const auto* list = found == record.values.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
    return list ? *list : std::vector<std::string>();
}

/// What of a composition has no field of its own in the record.
std::string choicesText(const Composition& composition) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.key("filter");
    json.raw(filterText(composition.filter));
    json.optionalText("brand", composition.brand);
    json.optionalText("case", composition.caseId);
    json.optionalText("author", composition.author);
    json.text("tone", idOf(composition.tone));
    json.key("parts");
    json.beginArray();
    for (const PartChoice& part : composition.parts) {
        json.beginObject();
        json.text("key", part.key);
        if (part.leftOut) json.flag("left_out", true);
        if (part.text) json.text("text", *part.text);
        json.endObject();
    }
    json.endArray();
    json.key("switched");
    json.beginArray();
    for (const std::string& key : composition.switched) json.text(key);
    json.endArray();
    json.endObject();
    return text;
}

PartChoice partOf(const Json& value) {
    PartChoice part;
    for (const auto& [key, member] : objectOf(value, "parts")) {
        if (key == "key")
            part.key = textOf(member, key);
        else if (key == "left_out")
            part.leftOut = trueOrFalse(member, key);
        else if (key == "text")
            part.text = textOf(member, key);
        else
            throw Refused{{ErrorCode::UnknownWord, {{"field", "parts"}, {"value", key}}, "compositionOf"}};
    }
    return part;
}

void readChoice(Composition& composition, const std::string& key, const Json& value) {
    if (key == "filter") {
        auto filter = parseFilter(value.dump());
        if (!filter) throw Refused{filter.error()};
        composition.filter = std::move(*filter);
    } else if (key == "brand") {
        composition.brand = textOf(value, key);
    } else if (key == "case") {
        composition.caseId = textOf(value, key);
    } else if (key == "author") {
        composition.author = textOf(value, key);
    } else if (key == "tone") {
        composition.tone = wordOf<HeadingTone>(value, key);
    } else if (key == "parts") {
        for (const Json& part : listOf(value, key)) composition.parts.push_back(partOf(part));
    } else if (key == "switched") {
        for (const Json& name : listOf(value, key)) composition.switched.insert(textOf(name, key));
    } else {
        throw Refused{{ErrorCode::UnknownWord, {{"field", "choices"}, {"value", key}}, "compositionOf"}};
    }
}

}  // namespace

Record draftRecord(const Composition& composition, const Draft& draft, std::string_view savedAt) {
    Record record;
    record.kind = "draft";
    record.values["title"] = draft.title;
    record.values["shape"] = std::string(idOf(composition.shape));
    record.values["language"] = std::string(codeOf(composition.language));
    if (auto text = renderDraft(draft, "markdown")) record.values["text"] = *text;
    record.values["encounters"] = draft.encounters;
    record.values["choices"] = choicesText(composition);
    record.values["saved_at"] = std::string(savedAt);
    return record;
}

Result<Composition> compositionOf(const Record& record) {
    Composition composition;
    const auto shape = fromId<Shape>(record.text("shape"));
    if (!shape)
        return Error{ErrorCode::UnknownWord, {{"field", "shape"}, {"value", record.text("shape")}}, "compositionOf"};
    composition.shape = *shape;
    composition.language = languageFromCode(record.text("language")).value_or(Language::English);
    const auto choices = record.text("choices");
    if (choices.empty()) return composition;
    const auto json = readJson(choices);
    if (!json) return json.error();
    try {
        for (const auto& [key, value] : objectOf(*json, "choices")) readChoice(composition, key, value);
    } catch (const Refused& refused) {
        return refused.error;
    }
    return composition;
}

Result<std::vector<Record>> keptDrafts(Journal& journal) {
    std::vector<Record> drafts;
    const auto read = journal.forEachRecord("draft", [&](const Record& record) {
        if (record.text("shape") != trayShape) drafts.push_back(record);
        return true;
    });
    if (!read) return read.error();
    std::ranges::stable_sort(drafts,
                             [](const Record& a, const Record& b) { return a.text("saved_at") > b.text("saved_at"); });
    return drafts;
}

Result<Record> keptDraft(Journal& journal, std::string_view titleOrId) {
    auto drafts = keptDrafts(journal);
    if (!drafts) return drafts.error();
    auto found = std::ranges::find(*drafts, titleOrId, &Record::id);
    if (found == drafts->end())
        found = std::ranges::find_if(*drafts, [&](const Record& draft) { return draft.text("title") == titleOrId; });
    if (found == drafts->end())
        return Error{ErrorCode::NotFound, {{"what", "draft"}, {"id", std::string(titleOrId)}}, "keptDraft"};
    return std::move(*found);
}

Result<Record> trayOf(Journal& journal) {
    Record tray;
    tray.kind = "draft";
    tray.values["shape"] = std::string(trayShape);
    const auto read = journal.forEachRecord("draft", [&](const Record& record) {
        if (record.text("shape") != trayShape) return true;
        tray = record;
        return false;
    });
    if (!read) return read.error();
    return tray;
}

std::vector<std::string> pickedIn(const Record& tray) { return listIn(tray, "encounters"); }

Record withPicked(Record tray, const std::vector<std::string>& ids) {
    auto picked = pickedIn(tray);
    for (const std::string& id : ids)
        if (std::ranges::find(picked, id) == picked.end()) picked.push_back(id);
    tray.values["encounters"] = std::move(picked);
    return tray;
}

Record withoutPicked(Record tray, const std::vector<std::string>& ids) {
    auto picked = pickedIn(tray);
    std::erase_if(picked, [&](const std::string& id) { return std::ranges::find(ids, id) != ids.end(); });
    tray.values["encounters"] = std::move(picked);
    return tray;
}

Record publishedRecord(const Draft& draft, std::string_view text, std::string_view place, Date on) {
    Record record;
    record.kind = "published";
    record.values["on"] = formatDate(on);
    record.values["place"] = std::string(place);
    record.values["title"] = draft.title;
    record.values["text"] = std::string(text);
    record.values["encounters"] = draft.encounters;
    return record;
}

Result<std::vector<PublishedUse>> publishedUses(Journal& journal, const Encounter& encounter) {
    std::vector<PublishedUse> uses;
    const auto read = journal.forEachRecord("published", [&](const Record& record) {
        const auto told = listIn(record, "encounters");
        if (std::ranges::find(told, encounter.id) == told.end()) return true;
        // Both ids begin with the moment they were made at (UUIDv7): the entry's in the log, and the last change's.
        uses.push_back({record.id, parseDate(record.text("on")), record.text("place"), record.text("title"),
                        encounter.revision > record.id});
        return true;
    });
    if (!read) return read.error();
    return uses;
}

}  // namespace kokemus
