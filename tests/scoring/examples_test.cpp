// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/as_json.h"
#include "scoring/encounter_score.h"
#include "scoring/posterior.h"
#include "scoring/theil_sen.h"
#include "scoring/touchpoints.h"
#include "support/catch.h"

#include <map>
#include <set>

namespace kokemus::tests {

namespace {

using namespace scoring;
const ScoreSettings settings;

std::vector<double> numbers(const Json& given) { return given.get<std::vector<double>>(); }

SeriesSummary plainSeries(const Json& values) {
    RunningSummary sums;
    for (const double value : numbers(values)) sums.add(value, 1.0);
    return sums.summary();
}

Json encounterExample(const Json& given) {
    return asJson(encounterScore(encounterOf(given), settings, builtInValence));
}

Json recoveryExample(const Json& given) {
    const Encounter encounter = encounterOf(given);
    return {{"recovery", recoveryScore(encounter.severity, encounter.recovery).value()}};
}

Json journeyExample(const Json& given) {
    const auto steps = given.at("steps").get<std::vector<int>>();
    return asJson(journeyOf(steps, settings.journeyLambda).value());
}

Json brandExample(const Json& given) {
    RunningSummary sums;
    for (const Json& item : given.at("series")) sums.add(item.at(0), item.at(1));
    const std::vector<SeriesSummary> all{sums.summary()};
    const Hyper hyper = hyperOf(all, settings, settings.sigma0);
    return {{"hyper", asJson(hyper)}, {"posterior", asJson(posteriorOf(all[0], hyper, settings))}};
}

Json publicationOf(const Posterior& posterior, const Json& scores) {
    if (posterior.evidence == Evidence::Anecdote) {
        Json rounded = Json::array();
        for (const double score : numbers(scores)) rounded.push_back(halfUp(score));
        return {{"mode", "list"}, {"scores", rounded}, {"n", posterior.n}};
    }
    return {{"mode", "score"},
            {"score", halfUp(*posterior.score)},
            {"low", halfUp(*posterior.low)},
            {"high", halfUp(*posterior.high)},
            {"n", posterior.n},
            {"band", std::string(bandOf(*posterior.score))},
            {"word_allowed", maySayBand(posterior)},
            {"tentative", posterior.evidence == Evidence::Tentative}};
}

Json namesOf(const std::vector<BrandScore>& brands, const std::vector<std::size_t>& order) {
    Json names = Json::array();
    for (const std::size_t i : order) names.push_back(brands[i].name);
    return names;
}

Json journalExample(const Json& given) {
    std::vector<SeriesSummary> sums;
    for (const Json& scores : given.at("brands")) sums.push_back(plainSeries(scores));
    const Hyper hyper = hyperOf(sums, settings, settings.sigma0);
    std::vector<BrandScore> brands;
    std::map<std::string, Posterior> byName;
    Json posteriors;
    Json publication;
    for (const auto& item : given.at("brands").items()) {
        BrandScore brand;
        brand.name = item.key();
        brand.posterior = posteriorOf(sums[brands.size()], hyper, settings);
        byName[brand.name] = brand.posterior;
        posteriors[brand.name] = asJson(brand.posterior);
        publication[brand.name] = publicationOf(brand.posterior, item.value());
        brands.push_back(brand);
    }
    const Ranking ranking = rankingOf(brands);
    Json better = Json::array();
    for (const Json& pair : given.at("better"))
        better.push_back(probabilityBetter(byName.at(pair.at(0)), byName.at(pair.at(1)), hyper.df));
    return {{"hyper", asJson(hyper)},
            {"posteriors", posteriors},
            {"ranking",
             {{"best", namesOf(brands, ranking.best)},
              {"worst", namesOf(brands, ranking.worst)},
              {"too_few", namesOf(brands, ranking.tooFew)}}},
            {"publication", publication},
            {"p_better", better}};
}

Json touchpointExample(const Json& given) {
    const Hyper hyper = hyperFrom(given.at("hyper"));
    std::vector<TouchpointSeries> series;
    RunningSummary all;
    for (const auto& item : given.at("touchpoints").items()) {
        series.push_back({item.key(), plainSeries(item.value())});
        for (const double value : numbers(item.value())) all.add(value, 1.0);
    }
    const Posterior brand = posteriorOf(all.summary(), hyper, settings);
    const auto figures = touchpointFigures(brand, hyper, settings, series);
    const WeakestLink weakest = weakestLink(brand, hyper, figures).value();
    Json touchpoints;
    for (const TouchpointFigure& figure : figures)
        touchpoints[figure.touchpoint] = {{"n", figure.n},
                                          {"weight", figure.weight},
                                          {"raw_mean", figure.rawMean},
                                          {"score", figure.score},
                                          {"sd", figure.sd}};
    return {{"brand", asJson(brand)},
            {"touchpoints", touchpoints},
            {"weakest",
             {{"touchpoint", weakest.touchpoint}, {"score", weakest.score}, {"drop", weakest.drop}, {"p", weakest.p}}}};
}

Json componentExample(const Json& given) {
    Json result;
    for (const char* component : {"ease", "emotion"}) {
        std::vector<SeriesSummary> sums;
        for (const Json& brand : given) sums.push_back(plainSeries(brand.at(component)));
        const Hyper hyper = hyperOf(sums, settings, settings.componentSigma0);
        result[component]["hyper"] = asJson(hyper);
        std::size_t i = 0;
        for (const auto& item : given.items())
            result[component][item.key()] = asJson(posteriorOf(sums[i++], hyper, settings));
    }
    return result;
}

Json recoveryCheckExample(const Json& given) {
    const auto check =
        recoveryCheck(numbers(given.at("clean")), numbers(given.at("recovered")), hyperFrom(given.at("hyper"))).value();
    return {{"difference", check.difference}, {"se", check.se}, {"p", check.p}};
}

Json spearmanExample(const Json& given) {
    return {{"rho", spearman(numbers(given.at("score")), numbers(given.at("recommend"))).value()}};
}

Json attributionExample(const Json& given) {
    const Hyper hyper = hyperFrom(given.at("hyper"));
    Json result;
    for (const std::string party : {"retailer", "manufacturer"}) {
        RunningSummary sums;
        for (const double score : numbers(given.at(party + "_before"))) sums.add(score, 1.0);
        const double before = posteriorOf(sums.summary(), hyper, settings).score.value();
        sums.add(given.at("encounter_score"), given.at("weights").at(party));
        result[party] = {before, posteriorOf(sums.summary(), hyper, settings).score.value()};
    }
    return result;
}

Json shareExample(const Json& given) {
    const auto share = jeffreys(given.at("x"), given.at("n"), settings.level);
    const auto check = wilson(given.at("x"), given.at("n"));
    Json result{{"jeffreys", nullptr}, {"wilson", nullptr}};
    if (share)
        result["jeffreys"] = {{"x", share->x},       {"n", share->n},     {"share", share->share},
                              {"mean", share->mean}, {"low", share->low}, {"high", share->high}};
    if (check) result["wilson"] = {check->first, check->second};
    return result;
}

Json netEmotionExample(const Json& given) {
    return asJson(netEmotion(feelingsOf(given.at("feelings")), builtInMeaning));
}

Json recommendExample(const Json& given) {
    const auto index = recommendIndex(given.at("answers").get<std::vector<int>>());
    return index ? asJson(*index) : Json(nullptr);
}

Json trendExample(const Json& given) {
    const auto days = given.at("days").get<std::vector<int>>();
    const auto scores = numbers(given.at("scores"));
    const MannKendall test = mannKendall(scores).value();
    const Trend trend = trendOf(days, scores, settings);
    CHECK(trend.n == test.n);
    CHECK(trend.s == test.s);
    CHECK(trend.p.value() == test.p);
    const std::map<MannKendall::Method, std::string> methods{{MannKendall::Method::Exact, "exact"},
                                                             {MannKendall::Method::Permutation, "permutation"},
                                                             {MannKendall::Method::Normal, "normal"}};
    return {{"n", test.n},
            {"s", test.s},
            {"tau", test.tau},
            {"variance", test.variance},
            {"z", test.z},
            {"p", test.p},
            {"method", methods.at(test.method)},
            {"slope_per_year", trend.slopePerYear.value()},
            {"label", std::string(idOf(trend.label))}};
}

Json cusumExample(const Json& given) {
    return asJson(cusumOf(numbers(given.at("scores")), hyperFrom(given.at("hyper")), settings));
}

const std::map<std::string, Json (*)(const Json&)> kinds{
    {"encounter", encounterExample},  {"recovery", recoveryExample},
    {"journey", journeyExample},      {"brand", brandExample},
    {"journal", journalExample},      {"touchpoints", touchpointExample},
    {"components", componentExample}, {"recovery_check", recoveryCheckExample},
    {"spearman", spearmanExample},    {"attribution", attributionExample},
    {"share", shareExample},          {"net_emotion", netEmotionExample},
    {"recommend", recommendExample},  {"trend", trendExample},
    {"cusum", cusumExample}};

}  // namespace

TEST_CASE("every number of all 63 worked examples agrees") {
    std::set<std::string> seen;
    for (const Json& example : scoringExamples().at("examples")) {
        const std::string id = example.at("id");
        const std::string kind = example.at("kind");
        INFO(id << " (" << kind << ")");
        REQUIRE(kinds.count(kind) == 1);
        checkAgrees(example.at("expected"), kinds.at(kind)(example.at("given")), id);
        seen.insert(id);
    }
    CHECK(seen.size() == 63);
}

}  // namespace kokemus::tests
