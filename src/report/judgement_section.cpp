// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"
#include "scoring/posterior.h"

#include <algorithm>

namespace kokemus::report {

namespace {

// A share of all encounters that count: each of them answers by what it tells.
ReportFigure taggedFigure(const BrandMaterial& material, const char* key, bool ToldEncounter::*tag) {
    int n = 0;
    int tagged = 0;
    for (const ToldEncounter& told : material.told) {
        if (told.again) continue;
        ++n;
        tagged += told.*tag;
    }
    ReportFigure figure = shareFigure(material.phrases, key, tagged, n, material.request.settings.level,
                                      "count.encounter", material.encounters());
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        return told.again ? std::string() : material.phrases.text(told.*tag ? "told.yes" : "told.no");
    }),
                     material.phrases);
    return figure;
}

ReportFigure returnFigure(const BrandMaterial& material) {
    int n = 0;
    int yes = 0;
    for (const ToldEncounter& told : material.told) {
        if (!told.wouldReturn || told.again) continue;
        ++n;
        yes += told.wouldReturn == Return::Yes;
    }
    ReportFigure figure = shareFigure(material.phrases, "would_return", yes, n, material.request.settings.level,
                                      "count.answer", material.encounters());
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        if (!told.wouldReturn || told.again) return std::string();
        return material.phrases.text("scale_return." + std::string(idOf(*told.wouldReturn)));
    }),
                     material.phrases);
    return figure;
}

ReportFigure recommendFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    std::vector<int> answers;
    for (const ToldEncounter& told : material.told)
        if (told.wouldRecommend && !told.again) answers.push_back(*told.wouldRecommend);
    const auto index = scoring::recommendIndex(answers);
    if (!index) return untold(phrases, "recommend", "recommend", material.encounters());
    ReportFigure figure =
        figureOf(phrases, "recommend", "recommend",
                 phrases.text("told.recommend", {{"index", signedNumber(index->mean, 0, phrases)},
                                                 {"low", signedNumber(index->lower, 0, phrases)},
                                                 {"high", signedNumber(index->upper, 0, phrases)},
                                                 {"count", phrases.plural("count.answer", index->n)}}),
                 index->n);
    figure.value = index->mean;
    figure.low = index->lower;
    figure.high = index->upper;
    addConstant(figure, "constant.recommend_high", std::to_string(index->high), phrases);
    addConstant(figure, "constant.recommend_middle", std::to_string(index->middle), phrases);
    addConstant(figure, "constant.recommend_low", std::to_string(index->low), phrases);
    addConstant(figure, "constant.recommend_raw", signedNumber(index->raw, 0, phrases), phrases);
    addConstant(figure, "constant.recommend_mean", phrases.number(index->meanAnswer, 1), phrases);
    addContributions(figure, material.contributions([](const ToldEncounter& told) {
        return told.wouldRecommend && !told.again ? std::to_string(*told.wouldRecommend) : std::string();
    }),
                     phrases);
    return figure;
}

ReportFigure periodFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    if (material.told.empty()) return untold(phrases, "period", "period", 0);
    const auto [first, last] = std::ranges::minmax_element(material.told, {}, &ToldEncounter::day);
    const int n = static_cast<int>(material.told.size());
    return figureOf(phrases, "period", "period",
                    phrases.text("told.period", {{"from", phrases.date(dateOfDay(first->day))},
                                                 {"to", phrases.date(dateOfDay(last->day))},
                                                 {"count", phrases.plural("count.encounter", n)}}),
                    n);
}

}  // namespace

ReportFigure notableFigure(const std::vector<ToldEncounter>& told, double level, const Phrases& phrases) {
    int n = 0;
    int notable = 0;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& one : told) {
        if (!one.whyLogged || one.again) continue;
        ++n;
        notable += one.whyLogged == WhyLogged::Notable;
        contributions.push_back(contributionOf(one, phrases.text("why_logged." + std::string(idOf(*one.whyLogged)))));
    }
    ReportFigure figure =
        shareFigure(phrases, "notable", notable, n, level, "count.encounter", static_cast<int>(told.size()));
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportFigure coverageFigure(const std::vector<ToldEncounter>& told, const Phrases& phrases) {
    if (told.empty()) return untold(phrases, "coverage", "coverage", 0);
    double sum = 0;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& one : told) {
        sum += one.coverage;
        contributions.push_back(
            contributionOf(one, phrases.text("told.percent", {{"percent", phrases.number(100 * one.coverage, 0)}})));
    }
    const int n = static_cast<int>(told.size());
    const double mean = sum / n;
    ReportFigure figure = figureOf(
        phrases, "coverage", "coverage",
        phrases.text(mean < roughCoverage ? "told.coverage_rough" : "told.coverage",
                     {{"percent", phrases.number(100 * mean, 0)}, {"count", phrases.plural("count.encounter", n)}}),
        n);
    figure.value = 100 * mean;
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportFigure lateFigure(const std::vector<ToldEncounter>& told, const Phrases& phrases) {
    if (told.empty()) return untold(phrases, "late", "late", 0);
    int late = 0;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& one : told) {
        if (one.daysLate <= lateAfterDays) continue;
        ++late;
        contributions.push_back(contributionOf(one, phrases.plural("count.day", one.daysLate)));
    }
    const int n = static_cast<int>(told.size());
    ReportFigure figure = figureOf(
        phrases, "late", "late",
        phrases.text("told.of", {{"x", std::to_string(late)}, {"count", phrases.plural("count.encounter", n)}}), n);
    figure.value = late;
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportSection judgementSection(const BrandMaterial& material) {
    ReportSection section{"judgement", material.phrases.text("section.judgement")};
    section.figures.push_back(taggedFigure(material, "satisfied", &ToldEncounter::satisfied));
    section.figures.push_back(taggedFigure(material, "delighted", &ToldEncounter::delighted));
    section.figures.push_back(returnFigure(material));
    section.figures.push_back(recommendFigure(material));
    return section;
}

ReportSection basisSection(const BrandMaterial& material) {
    ReportSection section{"basis", material.phrases.text("section.basis")};
    section.figures.push_back(periodFigure(material));
    section.figures.push_back(notableFigure(material.told, material.request.settings.level, material.phrases));
    section.figures.push_back(coverageFigure(material.told, material.phrases));
    section.figures.push_back(lateFigure(material.told, material.phrases));
    return section;
}

}  // namespace kokemus::report
