// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/score_json.h"
#include "kokemus/exchange.h"

namespace kokemus {

namespace {

using exchange::JsonText;
using exchange::optionalReal;
using exchange::writeBrand;
using exchange::writeHyper;
using exchange::writePosterior;
using exchange::writeSettings;
using exchange::writeTexts;

void writeContributions(JsonText& json, const std::vector<Contribution>& contributions) {
    json.key("contributions");
    json.beginArray();
    for (const Contribution& contribution : contributions) {
        json.beginObject();
        json.text("encounter", contribution.encounter);
        json.real("score", contribution.score);
        json.real("weight", contribution.weight);
        json.text("told", contribution.told);
        json.endObject();
    }
    json.endArray();
}

void writeFigure(JsonText& json, const ReportFigure& figure) {
    json.beginObject();
    json.text("key", figure.key);
    json.text("name", figure.name);
    json.text("text", figure.text);
    json.integer("n", figure.n);
    optionalReal(json, "value", figure.value);
    optionalReal(json, "low", figure.low);
    optionalReal(json, "high", figure.high);
    writeTexts(json, "reasons", figure.why.reasons);
    json.text("formula", figure.why.formula);
    json.key("constants");
    json.beginArray();
    for (const auto& [name, value] : figure.why.constants) {
        json.beginObject();
        json.text("name", name);
        json.text("value", value);
        json.endObject();
    }
    json.endArray();
    json.text("source", figure.why.source);
    writeContributions(json, figure.why.contributions);
    json.endObject();
}

/// Those that may leave the writer's own window.
void writeSections(JsonText& json, const std::vector<ReportSection>& sections) {
    json.key("sections");
    json.beginArray();
    for (const ReportSection& section : sections) {
        if (!section.publishable) continue;
        json.beginObject();
        json.text("key", section.key);
        json.text("title", section.title);
        json.key("figures");
        json.beginArray();
        for (const ReportFigure& figure : section.figures) writeFigure(json, figure);
        json.endArray();
        json.endObject();
    }
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
    writeContributions(json, report.explanation.contributions);
    writeTexts(json, "filter", report.filter);
    writeTexts(json, "notes", report.notes);
    writeSections(json, report.sections);
    json.text("footer", report.footer);
    json.endObject();
}

void writeCells(JsonText& json, const std::vector<TouchpointCell>& cells) {
    json.key("cells");
    json.beginArray();
    for (const TouchpointCell& cell : cells) {
        json.beginObject();
        json.text("touchpoint", cell.touchpoint);
        json.optionalText("sector", cell.sector);
        json.integer("entries", cell.entries);
        writePosterior(json, cell.posterior);
        json.endObject();
    }
    json.endArray();
}

void writePeriods(JsonText& json, std::string_view key, const std::vector<PeriodFigure>& periods) {
    json.key(key);
    json.beginArray();
    for (const PeriodFigure& period : periods) {
        json.beginObject();
        json.integer("year", period.year);
        if (period.month > 0) json.integer("month", period.month);
        json.integer("entries", period.entries);
        writePosterior(json, period.posterior);
        optionalReal(json, "net_emotion", period.netEmotion);
        json.endObject();
    }
    json.endArray();
}

void writeBrands(JsonText& json, std::string_view key, const std::vector<BrandScore>& brands) {
    json.key(key);
    json.beginArray();
    for (const BrandScore& brand : brands) writeBrand(json, brand, false);
    json.endArray();
}

std::vector<BrandScore> chosen(const ScoreTable& table, const std::vector<std::size_t>& order) {
    std::vector<BrandScore> brands;
    for (const std::size_t index : order) brands.push_back(table.brands[index]);
    return brands;
}

}  // namespace

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
    writeCells(json, table.cells);
    json.endObject();
    return text += '\n';
}

std::string toJson(const JournalReport& report) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("as_of", formatDate(report.asOf));
    writeSettings(json, report.table.settings);
    writeHyper(json, report.table.hyper);
    writeBrands(json, "best", chosen(report.table, report.best));
    writeBrands(json, "too_few", chosen(report.table, report.tooFew));
    writePeriods(json, "years", report.years);
    writePeriods(json, "months", report.months);
    writeCells(json, report.touchpoints.cells);
    writeTexts(json, "filter", report.filter);
    writeTexts(json, "notes", report.notes);
    writeSections(json, report.sections);
    json.text("footer", report.footer);
    json.endObject();
    return text += '\n';
}

std::string toJson(const BrandComparison& comparison) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("as_of", formatDate(comparison.asOf));
    writeHyper(json, comparison.hyper);
    writeBrands(json, "brands", comparison.brands);
    json.key("pairs");
    json.beginArray();
    for (const ComparedPair& pair : comparison.pairs) {
        json.beginObject();
        json.text("a", comparison.brands[pair.a].brand);
        json.text("b", comparison.brands[pair.b].brand);
        optionalReal(json, "p_better", pair.pBetter);
        json.endObject();
    }
    json.endArray();
    writeTexts(json, "filter", comparison.filter);
    writeTexts(json, "notes", comparison.notes);
    writeSections(json, comparison.sections);
    json.text("footer", comparison.footer);
    json.endObject();
    return text += '\n';
}

}  // namespace kokemus
