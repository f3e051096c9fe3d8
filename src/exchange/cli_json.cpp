// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encounter_json.h"
#include "exchange/json_text.h"
#include "kokemus/exchange.h"
#include "kokemus/score_settings.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace kokemus {
namespace {

using exchange::JsonText;

void optionalReal(JsonText& json, std::string_view key, const std::optional<double>& value) {
    json.key(key);
    value ? json.real(*value) : json.null();
}

template <class E>
void optionalWord(JsonText& json, std::string_view key, const std::optional<E>& word) {
    json.key(key);
    word ? json.text(idOf(*word)) : json.null();
}

void writeFigures(JsonText& json, const EncounterScore& figures, bool counts) {
    optionalReal(json, "score", counts ? figures.score : std::nullopt);
    json.real("coverage", figures.coverage);
    json.key("components");
    json.beginObject();
    for (std::size_t i = 0; i < componentCount; ++i)
        optionalReal(json, Vocabulary<Component>::ids[i], figures.components[i]);
    json.endObject();
}

void writeSettings(JsonText& json, const ScoreSettings& settings) {
    json.key("settings");
    json.beginObject();
    if (settings.weights != ScoreSettings{}.weights) {
        json.key("weights");
        json.beginObject();
        for (std::size_t i = 0; i < scoreComponentCount; ++i)
            json.real(Vocabulary<Component>::ids[i], settings.weights[i]);
        json.endObject();
    }
    for (const auto& [key, value] : changedScoreSettings(settings)) {
        if (key.starts_with("weights.")) continue;
        json.key(key);
        exchange::isJsonValue(value) ? json.raw(value) : json.text(value);
    }
    json.endObject();
}

void writeComponents(JsonText& json, const std::array<Posterior, componentCount>& components) {
    json.key("components");
    json.beginObject();
    for (std::size_t i = 0; i < componentCount; ++i) {
        json.key(Vocabulary<Component>::ids[i]);
        json.beginObject();
        json.integer("n", components[i].n);
        json.real("weight", components[i].weight);
        optionalReal(json, "score", components[i].score);
        optionalReal(json, "low", components[i].low);
        optionalReal(json, "high", components[i].high);
        json.endObject();
    }
    json.endObject();
}

void writeWeakest(JsonText& json, const std::optional<WeakestLink>& weakest) {
    json.key("weakest");
    if (!weakest) return json.null();
    json.beginObject();
    json.text("touchpoint", weakest->touchpoint);
    json.real("score", weakest->score);
    json.real("drop", weakest->drop);
    json.real("p", weakest->p);
    json.flag("clear", weakest->clear);
    json.integer("n", weakest->n);
    json.real("if_average", weakest->ifAverage);
    json.endObject();
}

void writeTrend(JsonText& json, const std::optional<Trend>& trend) {
    json.key("trend");
    if (!trend) return json.null();
    json.beginObject();
    json.text("label", idOf(trend->label));
    optionalReal(json, "p", trend->p);
    optionalReal(json, "slope_per_year", trend->slopePerYear);
    json.integer("n", trend->n);
    json.endObject();
}

void writeHyper(JsonText& json, const Hyper& hyper) {
    json.key("hyper");
    json.beginObject();
    json.real("mu", hyper.mu);
    json.real("sigma", hyper.sigma);
    json.real("tau", hyper.tau);
    json.real("nu", hyper.df);
    json.endObject();
}

void writePosterior(JsonText& json, const Posterior& posterior) {
    json.integer("n", posterior.n);
    json.real("weight", posterior.weight);
    optionalReal(json, "raw_mean", posterior.rawMean);
    optionalReal(json, "score", posterior.score);
    optionalReal(json, "low", posterior.low);
    optionalReal(json, "high", posterior.high);
    optionalReal(json, "sd", posterior.sd);
    optionalReal(json, "p_above_50", posterior.pAbove50);
    json.text("evidence", idOf(posterior.evidence));
    optionalWord(json, "verdict", posterior.verdict);
    optionalReal(json, "rank_low", posterior.rankLow);
    optionalReal(json, "rank_high", posterior.rankHigh);
}

void writeBrand(JsonText& json, const BrandScore& brand, bool withTrend) {
    json.beginObject();
    json.text("id", brand.brand);
    json.text("name", brand.name);
    writePosterior(json, brand.posterior);
    writeComponents(json, brand.components);
    writeWeakest(json, brand.weakest);
    writeTrend(json, withTrend ? brand.trend : std::nullopt);
    json.endObject();
}

void writeTexts(JsonText& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key);
    json.beginArray();
    for (const std::string& text : texts) json.text(text);
    json.endArray();
}

void writeReport(JsonText& json, const BrandReport& report) {
    json.beginObject();
    json.text("as_of", formatDate(report.asOf));
    json.key("brand");
    writeBrand(json, report.brand, true);
    json.text("headline", report.headline);
    writeTexts(json, "findings", report.findings);
    json.key("touchpoints");
    json.beginArray();
    for (const TouchpointLine& line : report.touchpoints) {
        json.beginObject();
        json.text("touchpoint", line.figure.touchpoint);
        json.integer("n", line.figure.n);
        json.real("weight", line.figure.weight);
        json.real("raw_mean", line.figure.rawMean);
        json.real("score", line.figure.score);
        json.endObject();
    }
    json.endArray();
    json.text("statement", report.explanation.statement);
    writeTexts(json, "reasons", report.explanation.reasons);
    json.key("contributions");
    json.beginArray();
    for (const Contribution& contribution : report.explanation.contributions) {
        json.beginObject();
        json.text("encounter", contribution.encounter);
        json.real("score", contribution.score);
        json.real("weight", contribution.weight);
        json.endObject();
    }
    json.endArray();
    json.text("footer", report.footer);
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

std::string toJson(const ScoreTable& table, bool withTrend) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("as_of", formatDate(table.asOf));
    writeSettings(json, table.settings);
    writeHyper(json, table.hyper);
    json.key("brands");
    json.beginArray();
    for (const BrandScore& brand : table.brands)
        if (brand.posterior.n > 0) writeBrand(json, brand, withTrend);
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string brandsToJson(const ScoreTable& table) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.key("brands");
    json.beginArray();
    for (const BrandScore& brand : table.brands) {
        json.beginObject();
        json.text("id", brand.brand);
        json.text("name", brand.name);
        json.optionalText("sector", brand.sector);
        json.integer("entries", brand.entries);
        json.integer("n", brand.posterior.n);
        json.real("weight", brand.posterior.weight);
        optionalReal(json, "score", brand.posterior.score);
        optionalReal(json, "low", brand.posterior.low);
        optionalReal(json, "high", brand.posterior.high);
        json.text("evidence", idOf(brand.posterior.evidence));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string toJson(const std::vector<BrandReport>& reports) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.key("reports");
    json.beginArray();
    for (const BrandReport& report : reports) writeReport(json, report);
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string toJson(const TouchpointTable& table) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("as_of", formatDate(table.asOf));
    writeHyper(json, table.hyper);
    json.key("cells");
    json.beginArray();
    for (const TouchpointCell& cell : table.cells) {
        json.beginObject();
        json.text("touchpoint", cell.touchpoint);
        json.optionalText("sector", cell.sector);
        json.integer("entries", cell.entries);
        writePosterior(json, cell.posterior);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return text += '\n';
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
