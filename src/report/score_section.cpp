// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"
#include "scoring/brand_figures.h"
#include "scoring/posterior.h"

#include <cmath>
#include <map>

namespace kokemus::report {

namespace {

ReportFigure wholeScore(const BrandMaterial& material) {
    const Posterior& posterior = material.report.brand.posterior;
    ReportFigure figure;
    figure.key = "score";
    figure.name = material.phrases.text("figure.score");
    figure.text = material.report.headline;
    figure.n = posterior.n;
    if (hasScore(posterior)) {
        figure.value = posterior.score;
        figure.low = posterior.low;
        figure.high = posterior.high;
    }
    figure.why = material.report.explanation;
    return figure;
}

// Mean of outcome minus expectation: a plain number, because both stand on the same words.
ReportFigure gapFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    double sum = 0;
    int n = 0;
    for (const ToldEncounter& told : material.told) {
        if (!told.gap || told.again) continue;
        sum += *told.gap;
        ++n;
    }
    if (n == 0) return untold(phrases, "gap", "gap", material.encounters());
    ReportFigure figure = figureOf(phrases, "gap", "gap",
                                   phrases.text("told.mean", {{"mean", signedNumber(sum / n, 1, phrases)},
                                                              {"count", phrases.plural("count.encounter", n)}}),
                                   n);
    figure.value = sum / n;
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        return told.gap && !told.again ? signedNumber(*told.gap, 0, phrases) : std::string();
    }),
                     phrases);
    return figure;
}

ReportFigure evennessFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    scoring::RunningSummary running;
    for (const ToldEncounter& told : material.told) running.add(told.score, told.weight);
    const SeriesSummary sums = running.summary();
    const auto evenness = scoring::evennessOf(sums, material.report.hyper);
    if (sums.n == 0) return untold(phrases, "evenness", "evenness", 0);
    if (!evenness)
        return figureOf(
            phrases, "evenness", "evenness",
            phrases.text("told.too_few", {{"count", phrases.plural("count.encounter", sums.n)}, {"needed", "5"}}),
            sums.n);
    constexpr const char* words[] = {"told.evenness_steady", "told.evenness_usual", "told.evenness_uneven"};
    const double spread = std::sqrt(sums.ssw / sums.df);
    ReportFigure figure = figureOf(
        phrases, "evenness", "evenness",
        phrases.text(words[static_cast<std::size_t>(*evenness)],
                     {{"spread", phrases.number(spread, 0)}, {"count", phrases.plural("count.encounter", sums.n)}}),
        sums.n);
    figure.value = spread;
    addConstant(figure, "constant.own_spread", phrases.number(spread, 1), phrases);
    addConstant(figure, "constant.sigma", phrases.number(material.report.hyper.sigma, 1), phrases);
    addContributions(figure, material.contributions([](const ToldEncounter& told) { return points(told.score); }),
                     phrases);
    return figure;
}

ReportFigure venueFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    std::map<std::string, scoring::RunningSummary> running;
    int n = 0;
    for (const ToldEncounter& told : material.told) {
        if (told.venue.empty() || told.again) continue;
        running[told.venue].add(told.score, 1.0);
        ++n;
    }
    if (n == 0) return untold(phrases, "venues", "venues", material.encounters());
    std::vector<SeriesSummary> venues;
    for (const auto& [venue, sums] : running) venues.push_back(sums.summary());
    const auto difference = scoring::venueDifference(venues);
    if (!difference)
        return figureOf(
            phrases, "venues", "venues",
            phrases.text("told.venues_few",
                         {{"venues", phrases.plural("count.venue", static_cast<std::int64_t>(venues.size()))},
                          {"count", phrases.plural("count.encounter", n)}}),
            n);
    ReportFigure figure = figureOf(phrases, "venues", "venues",
                                   phrases.text(difference->differs ? "told.venues_differ" : "told.venues_same",
                                                {{"p", probabilityText(difference->p, phrases)},
                                                 {"venues", phrases.plural("count.venue", difference->venues)},
                                                 {"count", phrases.plural("count.encounter", difference->n)}}),
                                   difference->n);
    figure.value = difference->p;
    for (const auto& [venue, sums] : running) {
        const SeriesSummary summary = sums.summary();
        figure.why.constants.emplace_back(
            venue, phrases.text("told.mean", {{"mean", points(summary.mean)},
                                              {"count", phrases.plural("count.encounter", summary.n)}}));
    }
    addContributions(figure, material.contributions([](const ToldEncounter& told) {
        return told.venue.empty() || told.again ? std::string() : told.venue;
    }),
                     phrases);
    return figure;
}

}  // namespace

ReportFigure componentFigure(const BrandMaterial& material, Component component) {
    const Phrases& phrases = material.phrases;
    const auto index = static_cast<std::size_t>(component);
    const Posterior& posterior = material.report.brand.components[index];
    const std::string id(idOf(component));
    const std::string name = capitalised(phrases.text("component." + id));
    const std::string recipe = component == Component::Recovery ? "recovery" : "component";
    if (posterior.n == 0) return untold(phrases, "component." + id, recipe, material.encounters(), name);
    std::vector<double> values;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& told : material.told) {
        if (!told.components[index]) continue;
        values.push_back(*told.components[index]);
        contributions.push_back({told.id, told.label, values.back(), told.weight, points(values.back())});
    }
    ReportFigure figure =
        figureOf(phrases, "component." + id, recipe, posteriorText(posterior, values, phrases), posterior.n, name);
    explainPosterior(figure, posterior, material.report.componentHyper[index], material.request.settings.level,
                     phrases);
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportSection scoreSection(const BrandMaterial& material) {
    ReportSection section{"score", material.phrases.text("section.score")};
    section.figures.push_back(wholeScore(material));
    for (std::size_t i = 0; i < scoreComponentCount; ++i)
        section.figures.push_back(componentFigure(material, static_cast<Component>(i)));
    section.figures.push_back(gapFigure(material));
    section.figures.push_back(evennessFigure(material));
    section.figures.push_back(venueFigure(material));
    return section;
}

}  // namespace kokemus::report
