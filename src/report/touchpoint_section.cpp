// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"

#include <cmath>

namespace kokemus::report {

namespace {

const TouchpointLine* lineOf(const BrandReport& report, const std::string& touchpoint) {
    for (const TouchpointLine& line : report.touchpoints)
        if (line.figure.touchpoint == touchpoint) return &line;
    return nullptr;
}

std::string lineText(const TouchpointLine& line, const Phrases& phrases) {
    return phrases.text("report.score_line", {{"score", points(line.figure.score)},
                                              {"low", points(line.low)},
                                              {"high", points(line.high)},
                                              {"count", phrases.plural("count.moment", line.figure.n)}});
}

void addMoments(ReportFigure& figure, const BrandMaterial& material, const std::string& touchpoint) {
    if (const auto found = material.moments.find(touchpoint); found != material.moments.end())
        addContributions(figure, found->second, material.phrases);
}

void explainPull(ReportFigure& figure, const TouchpointLine& line, const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    const double tau = material.request.settings.tauTouchpoint;
    const double sigma = material.report.hyper.sigma;
    figure.why.reasons.push_back(phrases.text(
        "report.raw_and_careful", {{"raw", points(line.figure.rawMean)}, {"score", points(line.figure.score)}}));
    addConstant(figure, "constant.k_touchpoint", phrases.number(sigma * sigma / (tau * tau), 1), phrases);
    addConstant(figure, "constant.brand_score", phrases.number(*material.report.brand.posterior.score, 1), phrases);
    addConstant(figure, "constant.weight", phrases.number(line.figure.weight, 1), phrases);
    addConstant(figure, "constant.raw_mean", phrases.number(line.figure.rawMean, 1), phrases);
    addConstant(figure, "constant.tau_touchpoint", phrases.number(tau, 1), phrases);
}

ReportFigure weakestFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    const auto& weakest = material.report.brand.weakest;
    const TouchpointLine* line = weakest ? lineOf(material.report, weakest->touchpoint) : nullptr;
    if (!line) return figureOf(phrases, "weakest", "weakest", phrases.text("told.weakest_none"), 0);
    ReportFigure figure = figureOf(phrases, "weakest", "weakest",
                                   phrases.text(weakest->clear ? "told.weakest_clear" : "told.weakest_unclear",
                                                {{"touchpoint", line->name},
                                                 {"figure", lineText(*line, phrases)},
                                                 {"percent", phrases.number(std::floor(100 * weakest->p), 0)}}),
                                   weakest->n);
    figure.value = weakest->score;
    figure.low = line->low;
    figure.high = line->high;
    addConstant(figure, "constant.drop", phrases.number(weakest->drop, 1), phrases);
    explainPull(figure, *line, material);
    addMoments(figure, material, weakest->touchpoint);
    return figure;
}

ReportFigure ifAverageFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    const auto& weakest = material.report.brand.weakest;
    const TouchpointLine* line = weakest ? lineOf(material.report, weakest->touchpoint) : nullptr;
    if (!line) return figureOf(phrases, "if_average", "if_average", phrases.text("told.weakest_none"), 0);
    ReportFigure figure =
        figureOf(phrases, "if_average", "if_average",
                 phrases.text("told.if_average", {{"score", points(weakest->ifAverage)},
                                                  {"touchpoint", line->name},
                                                  {"count", phrases.plural("count.moment", weakest->n)}}),
                 weakest->n);
    figure.value = weakest->ifAverage;
    addConstant(figure, "constant.brand_score", phrases.number(*material.report.brand.posterior.score, 1), phrases);
    addMoments(figure, material, weakest->touchpoint);
    return figure;
}

ReportFigure lineFigure(const TouchpointLine& line, const BrandMaterial& material) {
    ReportFigure figure = figureOf(material.phrases, "touchpoint." + line.figure.touchpoint, "touchpoint",
                                   lineText(line, material.phrases), line.figure.n, capitalised(line.name));
    figure.value = line.figure.score;
    figure.low = line.low;
    figure.high = line.high;
    explainPull(figure, line, material);
    addMoments(figure, material, line.figure.touchpoint);
    return figure;
}

// The best encounter anywhere at this touchpoint: everyone competes with the best there is.
ReportFigure bestFigure(const TouchpointLine& line, const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    const std::string key = "best." + line.figure.touchpoint;
    const std::string name = phrases.text("figure.best", {{"touchpoint", line.name}});
    const auto found = material.best.find(line.figure.touchpoint);
    if (found == material.best.end()) return figureOf(phrases, key, "best", phrases.text("told.best_none"), 0, name);
    const BestEver& best = found->second;
    const double gap = best.score - line.figure.score;
    ReportFigure figure =
        figureOf(phrases, key, "best",
                 phrases.text(best.brand.empty() ? "told.best_unnamed" : "told.best",
                              {{"brand", best.brand},
                               {"score", points(best.score)},
                               {"date", best.date},
                               {"gap", phrases.plural("count.point", static_cast<std::int64_t>(std::lround(gap)))},
                               {"own", points(line.figure.score)},
                               {"count", phrases.plural("count.moment", line.figure.n)}}),
                 line.figure.n, name);
    figure.value = gap;
    figure.why.contributions.push_back({best.encounter,
                                        phrases.text(best.brand.empty() ? "told.best_label_unnamed" : "told.best_label",
                                                     {{"brand", best.brand}, {"date", best.date}}),
                                        best.score, 1.0, points(best.score)});
    return figure;
}

}  // namespace

ReportSection touchpointSection(const BrandMaterial& material) {
    ReportSection section{"touchpoints", material.phrases.text("section.touchpoints")};
    section.figures.push_back(weakestFigure(material));
    section.figures.push_back(ifAverageFigure(material));
    for (const TouchpointLine& line : material.report.touchpoints)
        section.figures.push_back(lineFigure(line, material));
    for (const TouchpointLine& line : material.report.touchpoints)
        section.figures.push_back(bestFigure(line, material));
    return section;
}

}  // namespace kokemus::report
