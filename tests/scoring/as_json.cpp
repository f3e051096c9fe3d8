// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/as_json.h"

#include "support/catch.h"

#include <fstream>
#include <stdexcept>

namespace kokemus::tests {

namespace {

constexpr double tolerance = 1e-6;

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

void readWhole(const Json& given, const char* key, std::optional<int>& target) {
    if (given.contains(key)) target = given.at(key).get<int>();
}

}  // namespace

const Json& scoringExamples() {
    static const Json all = [] {
        std::ifstream file(KOKEMUS_TEST_DATA "/scoring-examples.json");
        if (!file) throw std::runtime_error("no scoring-examples.json");
        return Json::parse(file);
    }();
    return all;
}

std::vector<Feeling> feelingsOf(const Json& given) {
    std::vector<Feeling> feelings;
    for (const Json& feeling : given) feelings.push_back({feeling.at("emotion"), feeling.value("intensity", 3)});
    return feelings;
}

Encounter encounterOf(const Json& given) {
    Encounter encounter;
    readWhole(given, "expectation", encounter.expectation);
    readWhole(given, "outcome", encounter.outcome);
    readWhole(given, "uplift", encounter.uplift);
    readWhole(given, "compared", encounter.compared);
    readWhole(given, "ease", encounter.ease);
    readWhole(given, "severity", encounter.severity);
    readWhole(given, "valence", encounter.valence);
    readWhole(given, "would_recommend", encounter.wouldRecommend);
    if (given.contains("price_expected")) encounter.priceExpected = given.at("price_expected").get<std::int64_t>();
    if (given.contains("price_actual")) encounter.priceActual = given.at("price_actual").get<std::int64_t>();
    if (given.contains("recovery")) encounter.recovery = fromId<Recovery>(given.at("recovery").get<std::string>());
    if (given.contains("feelings")) encounter.feelings = feelingsOf(given.at("feelings"));
    for (const Json& state : given.value("promises", Json::array())) {
        Promise promise;
        promise.state = fromId<PromiseState>(state.get<std::string>()).value();
        encounter.promises.push_back(promise);
    }
    for (const Json& value : given.value("steps", Json::array())) {
        Step step;
        step.value = value.get<int>();
        encounter.steps.push_back(step);
    }
    return encounter;
}

Hyper hyperFrom(const Json& given) {
    return {given.at("mu"), given.at("sigma"), given.at("tau"), given.at("k"), given.at("nu"), given.at("var_mu")};
}

Json asJson(const Journey& journey) {
    return {{"moments", journey.moments}, {"peak_index", journey.peakIndex}, {"peak", journey.peak},
            {"end", journey.end},         {"peak_end", journey.peakEnd},     {"mean", journey.mean},
            {"journey", journey.journey}, {"memory_gap", journey.memoryGap}};
}

Json asJson(const EncounterScore& score) {
    Json components;
    for (std::size_t i = 0; i < componentCount; ++i)
        components[std::string(idOf(static_cast<Component>(i)))] = orNull(score.components[i]);
    Json result{{"components", components},
                {"coverage", score.coverage},
                {"score", orNull(score.score)},
                {"gap", orNull(score.gap)}};
    if (score.priceChangePercent) result["price_change_percent"] = *score.priceChangePercent;
    if (score.journey) result["journey"] = asJson(*score.journey);
    return result;
}

Json asJson(const Hyper& hyper) {
    return {{"mu", hyper.mu}, {"sigma", hyper.sigma}, {"tau", hyper.tau},
            {"k", hyper.k},   {"nu", hyper.df},       {"var_mu", hyper.varMu}};
}

Json asJson(const Posterior& posterior) {
    Json result{{"n", posterior.n},
                {"weight", posterior.weight},
                {"raw_mean", orNull(posterior.rawMean)},
                {"score", orNull(posterior.score)},
                {"sd", orNull(posterior.sd)},
                {"low", orNull(posterior.low)},
                {"high", orNull(posterior.high)},
                {"p_above_50", orNull(posterior.pAbove50)},
                {"evidence", std::string(idOf(posterior.evidence))},
                {"verdict", posterior.verdict ? Json(std::string(idOf(*posterior.verdict))) : Json(nullptr)}};
    if (posterior.rankLow) result["rank_low"] = *posterior.rankLow;
    if (posterior.rankHigh) result["rank_high"] = *posterior.rankHigh;
    return result;
}

Json asJson(const scoring::NetEmotion& emotion) {
    Json shares;
    for (std::size_t i = 0; i < emotion.clusterShare.size(); ++i)
        shares[std::string(idOf(static_cast<Cluster>(i)))] = orNull(emotion.clusterShare[i]);
    return {{"positive", emotion.positive},
            {"negative", emotion.negative},
            {"neutral_count", emotion.neutralCount},
            {"net", orNull(emotion.net)},
            {"cluster_share", shares}};
}

Json asJson(const scoring::RecommendIndex& index) {
    return {{"n", index.n},         {"high", index.high},   {"middle", index.middle},
            {"low", index.low},     {"raw", index.raw},     {"mean", index.mean},
            {"lower", index.lower}, {"upper", index.upper}, {"mean_answer", index.meanAnswer}};
}

Json asJson(const scoring::Cusum& cusum) {
    Json alarms = Json::array();
    for (const scoring::LevelShift& shift : cusum.alarms)
        alarms.push_back({{"at", shift.at}, {"since", shift.since}, {"direction", shift.up ? "up" : "down"}});
    return {{"z", cusum.z}, {"up", cusum.up}, {"down", cusum.down}, {"alarms", alarms}};
}

void checkAgrees(const Json& expected, const Json& actual, const std::string& path) {
    INFO(path << ": expected " << expected << ", got " << actual);
    if (expected.is_number()) {
        REQUIRE(actual.is_number());
        CHECK(std::abs(expected.get<double>() - actual.get<double>()) <= tolerance);
    } else if (expected.is_structured()) {
        REQUIRE(actual.type() == expected.type());
        REQUIRE(actual.size() == expected.size());
        for (const auto& item : expected.items()) {
            const bool has = expected.is_array() || actual.contains(item.key());
            REQUIRE(has);
            const Json& other = expected.is_array() ? actual.at(std::stoul(item.key())) : actual.at(item.key());
            checkAgrees(item.value(), other, path + "." + item.key());
        }
    } else {
        CHECK(actual == expected);
    }
}

}  // namespace kokemus::tests
