// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"
#include "scoring/posterior.h"

#include <map>

namespace kokemus::report {

namespace {

// The encounters that share something, by its id or name.
using Groups = std::map<std::string, std::vector<const ToldEncounter*>>;

Groups groupsBy(const BrandMaterial& material, std::string ToldEncounter::*what) {
    Groups groups;
    for (const ToldEncounter& told : material.told)
        if (!(told.*what).empty() && !told.again) groups[told.*what].push_back(&told);
    return groups;
}

std::vector<Contribution> contributionsOf(const std::vector<const ToldEncounter*>& group) {
    std::vector<Contribution> all;
    for (const ToldEncounter* told : group) all.push_back(contributionOf(*told, points(told->score)));
    return all;
}

ReportFigure caseFigure(const BrandMaterial& material, const std::string& id,
                        const std::vector<const ToldEncounter*>& group) {
    const Phrases& phrases = material.phrases;
    const auto title = material.own.cases.find(id);
    double sum = 0;
    for (const ToldEncounter* told : group) sum += told->score;
    const int n = static_cast<int>(group.size());
    ReportFigure figure = figureOf(
        phrases, "case." + id, "case",
        phrases.text("told.mean", {{"mean", points(sum / n)}, {"count", phrases.plural("count.encounter", n)}}), n,
        title == material.own.cases.end() ? id : title->second);
    figure.value = sum / n;
    addContributions(figure, contributionsOf(group), phrases);
    return figure;
}

ReportFigure placeFigure(const BrandMaterial& material, const std::string& venue,
                         const std::vector<const ToldEncounter*>& group) {
    const Phrases& phrases = material.phrases;
    scoring::RunningSummary sums;
    std::vector<double> values;
    for (const ToldEncounter* told : group) {
        sums.add(told->score, told->weight);
        values.push_back(told->score);
    }
    const Posterior posterior = scoring::posteriorOf(sums.summary(), material.report.hyper, material.request.settings);
    ReportFigure figure =
        figureOf(phrases, "place." + venue, "place", posteriorText(posterior, values, phrases), posterior.n, venue);
    explainPosterior(figure, posterior, material.report.hyper, material.request.settings.level, phrases);
    addContributions(figure, contributionsOf(group), phrases);
    return figure;
}

}  // namespace

ReportSection caseSection(const BrandMaterial& material) {
    ReportSection section{"cases", material.phrases.text("section.cases")};
    for (const auto& [id, group] : groupsBy(material, &ToldEncounter::caseId))
        section.figures.push_back(caseFigure(material, id, group));
    if (section.figures.empty())
        section.figures.push_back(untold(material.phrases, "case", "case", material.encounters()));
    return section;
}

ReportSection placeSection(const BrandMaterial& material) {
    ReportSection section{"places", material.phrases.text("section.places")};
    for (const auto& [venue, group] : groupsBy(material, &ToldEncounter::venue))
        section.figures.push_back(placeFigure(material, venue, group));
    if (section.figures.empty())
        section.figures.push_back(untold(material.phrases, "place", "place", material.encounters()));
    return section;
}

}  // namespace kokemus::report
