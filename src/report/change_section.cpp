// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"
#include "scoring/brand_figures.h"

#include <cmath>

namespace kokemus::report {

namespace {

constexpr const char* recipe = "trend";

bool isDated(const ToldEncounter& told) { return !told.vague; }

ReportFigure trendFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    const std::optional<Trend>& trend = material.report.brand.trend;
    const int n = trend ? trend->n : 0;
    const std::string count = phrases.plural("count.encounter", n);
    const int needed = material.request.settings.trendMinN;
    if (!trend || trend->label == TrendLabel::TooFew || !hasScore(material.report.brand.posterior))
        return figureOf(phrases, "trend", recipe,
                        phrases.text("told.too_few", {{"count", count}, {"needed", std::to_string(needed)}}), n);
    std::string text = phrases.text("told.trend_none", {{"count", count}});
    const bool found = trend->label != TrendLabel::NoTrend && trend->slopePerYear;
    if (found)
        text = phrases.text(trend->label == TrendLabel::Improving ? "told.trend_up" : "told.trend_down",
                            {{"points", phrases.plural("count.point", std::lround(std::abs(*trend->slopePerYear)))},
                             {"p", probabilityText(trend->p.value_or(1.0), phrases)},
                             {"count", count}});
    ReportFigure figure = figureOf(phrases, "trend", recipe, std::move(text), n);
    if (trend->slopePerYear) {
        figure.value = trend->slopePerYear;
        addConstant(figure, "constant.slope", signedNumber(*trend->slopePerYear, 1, phrases), phrases);
    }
    addConstant(figure, "constant.kendall_s", std::to_string(trend->s), phrases);
    if (trend->p) addConstant(figure, "constant.p", phrases.number(*trend->p, 3), phrases);
    addConstant(figure, "constant.alpha", phrases.number(material.request.settings.trendAlpha, 3), phrases);
    addContributions(figure, material.contributions([](const ToldEncounter& told) {
        return isDated(told) ? points(told.score) : std::string();
    }),
                     phrases);
    return figure;
}

ReportFigure shiftFigure(const BrandMaterial& material, const ChangePoint& change, std::size_t number) {
    const Phrases& phrases = material.phrases;
    const auto date = [&](std::size_t index) { return phrases.date(dateOfDay(material.report.scores[index].day)); };
    std::vector<Contribution> carriers;
    for (std::size_t i = change.since; i <= change.at; ++i)
        if (isDated(material.told[i]))
            carriers.push_back(contributionOf(material.told[i], points(material.told[i].score)));
    const int n = static_cast<int>(carriers.size());
    ReportFigure figure = figureOf(
        phrases, "shift." + std::to_string(number), "shift",
        phrases.text(
            change.up ? "told.shift_up" : "told.shift_down",
            {{"since", date(change.since)}, {"at", date(change.at)}, {"count", phrases.plural("count.encounter", n)}}),
        n);
    addConstant(figure, "constant.cusum_k", phrases.number(material.request.settings.cusumK, 1), phrases);
    addConstant(figure, "constant.cusum_h", phrases.number(material.request.settings.cusumH, 1), phrases);
    addConstant(figure, "constant.sigma", phrases.number(material.report.hyper.sigma, 1), phrases);
    addContributions(figure, std::move(carriers), phrases);
    return figure;
}

void addShifts(ReportSection& section, const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    for (std::size_t i = 0; i < material.report.changes.size(); ++i)
        section.figures.push_back(shiftFigure(material, material.report.changes[i], i + 1));
    if (!material.report.changes.empty()) return;
    int n = 0;
    for (const ToldEncounter& told : material.told) n += isDated(told);
    section.figures.push_back(
        figureOf(phrases, "shift", "shift",
                 phrases.text("told.shift_none", {{"count", phrases.plural("count.encounter", n)}}), n));
}

ReportFigure remainsFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    const auto valence = [&](std::string_view emotion) { return material.own.valenceOf(emotion); };
    std::vector<std::pair<double, double>> pairs;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& told : material.told) {
        if (told.again) continue;
        const auto first = scoring::netValence(told.feelings, valence);
        const auto later = scoring::netValence(told.laterFeelings, valence);
        if (!first || !later) continue;
        pairs.emplace_back(*first, *later);
        contributions.push_back(
            contributionOf(told, phrases.text("told.from_to", {{"from", signedNumber(*first, 2, phrases)},
                                                               {"to", signedNumber(*later, 2, phrases)}})));
    }
    const int n = static_cast<int>(pairs.size());
    if (n == 0) return untold(phrases, "remains", "remains", material.encounters());
    const std::string count = phrases.plural("count.encounter", n);
    const auto remains = scoring::whatRemains(pairs);
    std::string text = phrases.text("told.too_few", {{"count", count}, {"needed", "3"}});
    if (remains)
        text = phrases.text("told.remains", {{"change", signedNumber(remains->change, 2, phrases)},
                                             {"percent", phrases.number(100 * remains->signChanged, 0)},
                                             {"count", count}});
    ReportFigure figure = figureOf(phrases, "remains", "remains", std::move(text), n);
    if (remains) figure.value = remains->change;
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

}  // namespace

ReportSection changeSection(const BrandMaterial& material) {
    ReportSection section{"change", material.phrases.text("section.change")};
    section.figures.push_back(trendFigure(material));
    addShifts(section, material);
    section.figures.push_back(remainsFigure(material));
    return section;
}

}  // namespace kokemus::report
