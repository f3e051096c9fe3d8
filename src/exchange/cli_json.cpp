// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encounter_json.h"
#include "exchange/json_text.h"
#include "exchange/score_json.h"
#include "kokemus/exchange.h"
#include "kokemus/score_settings.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace kokemus {
namespace {

using exchange::JsonText;
using exchange::optionalReal;
using exchange::writeTexts;

void writeFigures(JsonText& json, const EncounterScore& figures, bool counts) {
    optionalReal(json, "score", counts ? figures.score : std::nullopt);
    json.real("coverage", figures.coverage);
    json.key("components");
    json.beginObject();
    for (std::size_t i = 0; i < componentCount; ++i)
        optionalReal(json, Vocabulary<Component>::ids[i], figures.components[i]);
    json.endObject();
}

void writeRecordChange(JsonText& json, const RecordChange& change) {
    json.beginObject();
    json.text("kind", change.kind);
    json.text("id", change.id);
    for (const auto& [key, value] : {std::pair("before", &change.before), std::pair("after", &change.after)}) {
        json.key(key);
        if (value->empty())
            json.null();
        else
            exchange::isJsonValue(*value) ? json.raw(*value) : json.text(*value);
    }
    json.endObject();
}

bool isNumber(std::string_view text) {
    return !text.empty() && text.size() < 19 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// What was found beside the counts; of our own format there is nothing to tell.
void writeFindings(JsonText& json, const ImportFindings& found) {
    const auto list = [&](std::string_view key, const auto& items, auto write) {
        if (items.empty()) return;
        json.key(key);
        json.beginArray();
        for (const auto& item : items) write(item);
        json.endArray();
    };
    if (found.format != "kokemus" && found.format != "jsonl") json.optionalText("format", found.format);
    json.optionalText("encoding", found.encoding);
    json.optionalText("delimiter", found.delimiter);
    json.optionalText("fingerprint", found.fingerprint);
    if (!found.questions.empty()) writeTexts(json, "questions", found.questions);
    list("columns", found.columns, [&](const ImportColumn& column) {
        json.beginObject();
        json.text("name", column.name);
        json.text("field", column.field);
        writeTexts(json, "examples", column.examples);
        json.endObject();
    });
    list("moods", found.moods, [&](const std::pair<std::string, std::int64_t>& mood) {
        json.beginObject();
        json.text("mood", mood.first);
        json.integer("entries", mood.second);
        json.endObject();
    });
    list("brands", found.brands, [&](const BrandProposal& proposal) {
        json.beginObject();
        json.text("place", proposal.place);
        json.text("brand", proposal.brand);
        json.integer("entries", proposal.entries);
        json.flag("known", proposal.known);
        if (!proposal.similar.empty()) writeTexts(json, "similar", proposal.similar);
        json.endObject();
    });
    list("notes", found.notes, [&](const ImportNote& note) {
        json.beginObject();
        json.text("about", note.about);
        json.integer("count", note.count);
        json.optionalText("example", note.example);
        json.endObject();
    });
}

}  // namespace

EncounterListWriter::EncounterListWriter(std::ostream& out, JsonStyle style) : m_out(out), m_style(style) {}

void EncounterListWriter::add(const Encounter& encounter, const EncounterScore& figures, bool counts) {
    std::string text = m_first ? "{\"encounters\":[\n" : ",\n";
    m_first = false;
    JsonText json(text);
    json.beginObject();
    exchange::writeEncounter(json, encounter, {m_style.privateNotes, false});
    writeFigures(json, figures, counts);
    json.endObject();
    m_out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

void EncounterListWriter::finish() { m_out << (m_first ? "{\"encounters\":[]}\n" : "\n]}\n"); }

std::string toJson(const Encounter& encounter) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    exchange::writeEncounter(json, encounter, {true, false});
    json.endObject();
    return text;
}

std::string toJson(const ImportReport& report, const Phrases& phrases) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.integer("new", report.added);
    json.integer("known", report.known);
    json.integer("incomplete", report.incomplete);
    json.key("refused");
    json.beginArray();
    for (const Refusal& refusal : report.refused) {
        json.beginObject();
        json.key("line");
        isNumber(refusal.line) ? json.raw(refusal.line) : json.text(refusal.line);
        json.text("reason", phrases.describe(refusal.error));
        json.endObject();
    }
    json.endArray();
    json.key("batch");
    report.batch.empty() ? json.null() : json.text(report.batch);
    if (!report.ignored.empty()) writeTexts(json, "ignored", report.ignored);
    writeFindings(json, report.found);
    json.endObject();
    return text += '\n';
}

std::string toJson(const CheckReport& report) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.flag("ok", report.ok);
    writeTexts(json, "problems", report.problems);
    json.endObject();
    return text += '\n';
}

std::string toJson(const Counts& counts) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    for (const auto& [name, count] : counts) json.integer(name, count);
    json.endObject();
    return text += '\n';
}

std::string toJson(const std::vector<Change>& changes) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.key("changes");
    json.beginArray();
    for (const Change& change : changes) {
        json.beginObject();
        json.text("id", change.id);
        json.text("what", change.what);
        json.optionalText("detail", change.detail);
        json.text("at", change.at);
        json.optionalText("undone_by", change.undoneBy);
        json.integer("records", change.records);
        json.key("changes");
        json.beginArray();
        for (const RecordChange& record : change.changes) writeRecordChange(json, record);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string toJson(const std::vector<SearchHit>& hits) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.key("encounters");
    json.beginArray();
    for (const SearchHit& hit : hits) {
        json.beginObject();
        json.text("id", hit.id);
        writeTexts(json, "matched", hit.matched);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string settingsToJson(const std::vector<std::pair<std::string, std::string>>& settings) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    for (const auto& [key, value] : settings) json.text(key, value);
    json.endObject();
    return text += '\n';
}

std::string idToJson(std::string_view id) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("id", id);
    json.endObject();
    return text += '\n';
}

}  // namespace kokemus
