// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/explanation.h"

#include "kokemus/score_settings.h"
#include "report/wording.h"

#include <algorithm>

namespace kokemus::report {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string list;
    for (const std::string& part : parts) list += (list.empty() ? "" : ", ") + part;
    return list;
}

std::string statementOf(const BrandScore& brand, const ScoreRequest& request, const std::vector<ReadRow>& rows,
                        const Phrases& phrases) {
    const Posterior& posterior = brand.posterior;
    if (posterior.n == 0) return phrases.text("report.statement_none", {{"brand", brand.name}});
    const std::string count = phrases.plural("count.encounter", posterior.n);
    if (hasScore(posterior))
        return phrases.text("report.statement", {{"brand", brand.name},
                                                 {"score", points(*posterior.score)},
                                                 {"count", count},
                                                 {"level", percent(request.settings.level, phrases)},
                                                 {"low", points(*posterior.low)},
                                                 {"high", points(*posterior.high)}});
    std::vector<std::string> scores;
    for (const ReadRow& row : rows) scores.push_back(points(row.score));
    PhraseArguments arguments{{"count", count}, {"scores", joined(scores)}};
    if (!weightMatters(posterior)) return phrases.text("report.too_few_list", arguments);
    arguments.emplace_back("weight", weightText(posterior.weight, phrases));
    return phrases.text("report.too_few_weight_list", arguments);
}

std::string componentWeights(const ScoreSettings& settings, const Phrases& phrases) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < scoreComponentCount; ++i) {
        const std::string key = "component." + std::string(idOf(static_cast<Component>(i)));
        parts.push_back(phrases.text("report.setting_value", {{"name", phrases.text(key)},
                                                              {"value", weightText(settings.weights[i], phrases)}}));
    }
    return joined(parts);
}

std::string changedSettings(const ScoreSettings& settings, const Phrases& phrases) {
    std::vector<std::string> parts;
    for (const auto& [key, value] : changedScoreSettings(settings)) {
        if (key == "prior")
            parts.push_back(phrases.text("score_setting.prior_fixed"));
        else
            parts.push_back(phrases.text("report.setting_value",
                                         {{"name", phrases.text("score_setting." + key)}, {"value", value}}));
    }
    return joined(parts);
}

// How the score comes about; only where there is one to tell.
void addCareful(std::vector<std::string>& reasons, const Posterior& posterior, const Hyper& hyper,
                const ScoreSettings& settings, const Phrases& phrases) {
    reasons.push_back(phrases.text("report.raw_and_careful",
                                   {{"raw", points(*posterior.rawMean)}, {"score", points(*posterior.score)}}));
    reasons.push_back(phrases.text("report.why_careful", {{"mu", points(hyper.mu)}}));
    reasons.push_back(phrases.text(settings.fixedPrior ? "report.why_prior_fixed" : "report.why_prior"));
}

void addPeriod(std::vector<std::string>& reasons, const std::vector<ReadRow>& rows, const Phrases& phrases) {
    const auto byDay = [](const ReadRow& a, const ReadRow& b) { return a.row.day < b.row.day; };
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end(), byDay);
    if (first != rows.end())
        reasons.push_back(phrases.text("report.period", {{"from", phrases.date(dateOfDay(first->row.day))},
                                                         {"to", phrases.date(dateOfDay(last->row.day))}}));
}

std::vector<std::string> reasonsOf(const BrandScore& brand, const Hyper& hyper, const ScoreRequest& request,
                                   const std::vector<ReadRow>& rows, const Phrases& phrases) {
    const Posterior& posterior = brand.posterior;
    const ScoreSettings& settings = request.settings;
    std::vector<std::string> reasons;
    reasons.push_back(phrases.text("evidence_help." + std::string(idOf(posterior.evidence))));
    if (hasScore(posterior)) addCareful(reasons, posterior, hyper, settings, phrases);
    if (posterior.n > 0) {
        reasons.push_back(phrases.text("report.why_components", {{"list", componentWeights(settings, phrases)}}));
        if (weightMatters(posterior))
            reasons.push_back(phrases.text("report.why_weight", {{"weight", weightText(posterior.weight, phrases)}}));
    }
    reasons.push_back(phrases.text("report.why_counts"));
    if (request.filter != Filter{}) reasons.push_back(phrases.text("report.why_filtered"));
    addPeriod(reasons, rows, phrases);
    for (std::string& note : reportNotes(request, phrases)) reasons.push_back(std::move(note));
    return reasons;
}

}  // namespace

std::vector<std::string> reportNotes(const ScoreRequest& request, const Phrases& phrases) {
    const ScoreSettings& settings = request.settings;
    std::vector<std::string> notes{phrases.text("report.as_of", {{"date", phrases.date(request.asOf)}})};
    if (settings.halfLifeDays > 0)
        notes.push_back(phrases.text("report.half_life", {{"days", weightText(settings.halfLifeDays, phrases)}}));
    if (settings != ScoreSettings{})
        notes.push_back(phrases.text("report.settings_changed", {{"list", changedSettings(settings, phrases)}}));
    return notes;
}

Explanation explainBrand(const BrandScore& brand, const Hyper& hyper, const ScoreRequest& request,
                         const std::vector<ReadRow>& rows, const Phrases& phrases) {
    Explanation explanation;
    explanation.title = phrases.text("report.why_title", {{"brand", brand.name}});
    explanation.statement = statementOf(brand, request, rows, phrases);
    explanation.reasons = reasonsOf(brand, hyper, request, rows, phrases);
    explanation.source = phrases.text("report.source");
    if (!hasScore(brand.posterior)) return explanation;
    explanation.formula = phrases.text("report.formula");
    const auto add = [&](const char* key, double value) {
        explanation.constants.emplace_back(phrases.text(key), phrases.number(value, 1));
    };
    add("constant.k", hyper.k);
    add("constant.mu", hyper.mu);
    add("constant.weight", brand.posterior.weight);
    add("constant.raw_mean", *brand.posterior.rawMean);
    add("constant.sigma", hyper.sigma);
    add("constant.tau", hyper.tau);
    explanation.constants.emplace_back(phrases.text("constant.level"), percent(request.settings.level, phrases));
    return explanation;
}

}  // namespace kokemus::report
