// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_words.h"

#include "report/wording.h"
#include "scoring/posterior.h"

#include <algorithm>
#include <cmath>

namespace kokemus::report {

namespace {

constexpr std::size_t listedValues = 12;  // more than these are not readable as a list

std::string keyOf(std::string_view group, std::string_view recipe) {
    return std::string(group) + "." + std::string(recipe);
}

std::string textIfAny(const Phrases& phrases, const std::string& key) {
    return phrases.has(key) ? phrases.text(key) : std::string();
}

std::string valueList(const std::vector<double>& values) {
    std::string list;
    for (std::size_t i = 0; i < values.size() && i < listedValues; ++i)
        list += (list.empty() ? "" : ", ") + points(values[i]);
    return values.size() > listedValues ? list + " …" : list;
}

}  // namespace

ReportFigure figureOf(const Phrases& phrases, std::string key, std::string_view recipe, std::string text, int n,
                      std::string name) {
    ReportFigure figure;
    figure.key = std::move(key);
    figure.name = name.empty() ? phrases.text(keyOf("figure", recipe)) : std::move(name);
    figure.text = std::move(text);
    figure.n = n;
    figure.why.title = phrases.text("report.why_figure", {{"figure", figure.name}});
    figure.why.statement = phrases.text("report.figure_line", {{"figure", figure.name}, {"text", figure.text}});
    figure.why.reasons.push_back(phrases.text(keyOf("figure_why", recipe)));
    figure.why.formula = textIfAny(phrases, keyOf("figure_formula", recipe));
    const std::string source = keyOf("figure_source", recipe);
    figure.why.source = phrases.text(phrases.has(source) ? source : "figure_source.own");
    return figure;
}

ReportFigure untold(const Phrases& phrases, std::string key, std::string_view recipe, int encounters,
                    std::string name) {
    std::string text = encounters > 0 ? phrases.plural("told.nothing", encounters) : phrases.text("evidence.none");
    return figureOf(phrases, std::move(key), recipe, std::move(text), 0, std::move(name));
}

std::string posteriorText(const Posterior& posterior, const std::vector<double>& values, const Phrases& phrases) {
    if (posterior.n == 0) return phrases.text("evidence.none");
    if (hasScore(posterior)) return scoreHeadline(posterior, phrases);
    PhraseArguments arguments{{"count", phrases.plural("count.encounter", posterior.n)}, {"scores", valueList(values)}};
    if (!weightMatters(posterior)) return phrases.text("report.too_few_list", arguments);
    arguments.emplace_back("weight", weightText(posterior.weight, phrases));
    return phrases.text("report.too_few_weight_list", arguments);
}

void explainPosterior(ReportFigure& figure, const Posterior& posterior, const Hyper& hyper, double level,
                      const Phrases& phrases) {
    if (posterior.n == 0) return;
    figure.why.reasons.push_back(phrases.text("evidence_help." + std::string(idOf(posterior.evidence))));
    if (!hasScore(posterior)) {
        figure.why.formula.clear();
        return;
    }
    figure.value = posterior.score;
    figure.low = posterior.low;
    figure.high = posterior.high;
    figure.why.reasons.push_back(phrases.text(
        "report.raw_and_careful", {{"raw", points(*posterior.rawMean)}, {"score", points(*posterior.score)}}));
    addConstant(figure, "constant.k", phrases.number(hyper.k, 1), phrases);
    addConstant(figure, "constant.mu", phrases.number(hyper.mu, 1), phrases);
    addConstant(figure, "constant.weight", phrases.number(posterior.weight, 1), phrases);
    addConstant(figure, "constant.raw_mean", phrases.number(*posterior.rawMean, 1), phrases);
    addConstant(figure, "constant.sigma", phrases.number(hyper.sigma, 1), phrases);
    addConstant(figure, "constant.tau", phrases.number(hyper.tau, 1), phrases);
    addConstant(figure, "constant.level", percent(level, phrases), phrases);
}

ReportFigure shareFigure(const Phrases& phrases, std::string key, int x, int n, double level, std::string_view counted,
                         int encounters) {
    const std::string recipe = key;
    const auto share = scoring::jeffreys(x, n, level);
    if (!share) return untold(phrases, std::move(key), recipe, encounters);
    ReportFigure figure = figureOf(phrases, std::move(key), recipe,
                                   phrases.text("told.share", {{"x", std::to_string(x)},
                                                               {"percent", phrases.number(100 * share->share, 0)},
                                                               {"low", phrases.number(100 * share->low, 0)},
                                                               {"high", phrases.number(100 * share->high, 0)},
                                                               {"count", phrases.plural(counted, n)}}),
                                   n);
    figure.value = 100 * share->share;
    figure.low = 100 * share->low;
    figure.high = 100 * share->high;
    figure.why.formula = phrases.text("figure_formula.share");
    figure.why.source = phrases.text("figure_source.share");
    addConstant(figure, "constant.share_x", std::to_string(x), phrases);
    addConstant(figure, "constant.share_n", std::to_string(n), phrases);
    addConstant(figure, "constant.level", percent(level, phrases), phrases);
    return figure;
}

std::string netEmotionText(const scoring::NetEmotion& net, int encounters, const Phrases& phrases) {
    const std::string count = phrases.plural("count.encounter", encounters);
    if (!net.net) return phrases.text("told.net_emotion_neutral", {{"count", count}});
    return phrases.text("told.net_emotion", {{"net", signedNumber(*net.net, 0, phrases)},
                                             {"positive", std::to_string(net.positive)},
                                             {"negative", std::to_string(net.negative)},
                                             {"count", count}});
}

void addContributions(ReportFigure& figure, std::vector<Contribution> seriesOrder, const Phrases& phrases) {
    std::ranges::reverse(seriesOrder);
    if (seriesOrder.size() > maxContributions) {
        const auto all = static_cast<std::int64_t>(seriesOrder.size());
        figure.why.reasons.push_back(
            phrases.plural("report.newest_listed", all, {{"limit", std::to_string(maxContributions)}}));
        seriesOrder.resize(maxContributions);
    }
    figure.why.contributions = std::move(seriesOrder);
}

void addConstant(ReportFigure& figure, std::string_view key, std::string value, const Phrases& phrases) {
    figure.why.constants.emplace_back(phrases.text(key), std::move(value));
}

std::string signedNumber(double value, int decimals, const Phrases& phrases) {
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(std::abs(value) * scale) / scale;
    const std::string digits = phrases.number(shown, decimals);
    if (shown == 0) return digits;
    return (value > 0 ? "+" : "−") + digits;
}

std::string probabilityText(double p, const Phrases& phrases) {
    if (p < 0.001) return "p < " + phrases.number(0.001, 3);
    return "p = " + phrases.number(p, p < 0.095 ? 3 : 2);
}

}  // namespace kokemus::report
