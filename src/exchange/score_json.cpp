// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/score_json.h"

#include "kokemus/score_settings.h"

namespace kokemus::exchange {

namespace {

template <class E>
void optionalWord(JsonText& json, std::string_view key, const std::optional<E>& word) {
    json.key(key);
    word ? json.text(idOf(*word)) : json.null();
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

}  // namespace

void optionalReal(JsonText& json, std::string_view key, const std::optional<double>& value) {
    json.key(key);
    value ? json.real(*value) : json.null();
}

void writeTexts(JsonText& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key);
    json.beginArray();
    for (const std::string& text : texts) json.text(text);
    json.endArray();
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
        isJsonValue(value) ? json.raw(value) : json.text(value);
    }
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

}  // namespace kokemus::exchange
