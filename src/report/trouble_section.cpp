// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"
#include "scoring/brand_figures.h"
#include "scoring/posterior.h"

#include <cmath>

namespace kokemus::report {

namespace {

constexpr double sayParadoxFrom = 0.95;

bool hadProblem(const ToldEncounter& told) { return told.severity.value_or(0) > 0; }
bool recoveredWell(const ToldEncounter& told) {
    return told.recovery == Recovery::Full || told.recovery == Recovery::Beyond;  // the harm undone is 0.9 or more
}

std::string severityText(const ToldEncounter& told, const Phrases& phrases) {
    return phrases.text("scale_severity." + std::to_string(told.severity.value_or(0)));
}

ReportFigure problemFigure(const BrandMaterial& material) {
    int n = 0;
    int problems = 0;
    for (const ToldEncounter& told : material.told) {
        if (!told.severity || told.again) continue;
        ++n;
        problems += hadProblem(told);
    }
    ReportFigure figure = shareFigure(material.phrases, "problems", problems, n, material.request.settings.level,
                                      "count.encounter", material.encounters());
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        return told.severity && !told.again ? severityText(told, material.phrases) : std::string();
    }),
                     material.phrases);
    return figure;
}

ReportFigure recoveredFigure(const BrandMaterial& material) {
    int n = 0;
    int well = 0;
    for (const ToldEncounter& told : material.told) {
        if (!hadProblem(told) || !told.recovery || told.again) continue;
        ++n;
        well += recoveredWell(told);
    }
    ReportFigure figure = shareFigure(material.phrases, "recovered", well, n, material.request.settings.level,
                                      "count.problem", material.encounters());
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        if (!hadProblem(told) || !told.recovery || told.again) return std::string();
        return material.phrases.text(
            "told.problem", {{"severity", severityText(told, material.phrases)},
                             {"recovery", material.phrases.text("recovery." + std::string(idOf(*told.recovery)))}});
    }),
                     material.phrases);
    return figure;
}

ReportFigure feelingChangeFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    double before = 0;
    double after = 0;
    int n = 0;
    const auto answered = [](const ToldEncounter& told) {
        return told.feelingBefore && told.feelingAfter && !told.again;
    };
    for (const ToldEncounter& told : material.told) {
        if (!answered(told)) continue;
        before += *told.feelingBefore;
        after += *told.feelingAfter;
        ++n;
    }
    if (n == 0) return untold(phrases, "recovery_feeling", "recovery_feeling", material.encounters());
    ReportFigure figure =
        figureOf(phrases, "recovery_feeling", "recovery_feeling",
                 phrases.text("told.recovery_feeling", {{"before", signedNumber(before / n, 1, phrases)},
                                                        {"after", signedNumber(after / n, 1, phrases)},
                                                        {"count", phrases.plural("count.encounter", n)}}),
                 n);
    figure.value = (after - before) / n;
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        if (!answered(told)) return std::string();
        return phrases.text("told.from_to", {{"from", signedNumber(*told.feelingBefore, 0, phrases)},
                                             {"to", signedNumber(*told.feelingAfter, 0, phrases)}});
    }),
                     phrases);
    return figure;
}

// Whether good recovery beat no failure at all: said only where it is as good as certain.
ReportFigure paradoxFigure(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    std::vector<double> clean;
    std::vector<double> recovered;
    for (const ToldEncounter& told : material.told) {
        if (!hadProblem(told)) clean.push_back(told.score);
        if (hadProblem(told) && recoveredWell(told)) recovered.push_back(told.score);
    }
    const int n = static_cast<int>(clean.size() + recovered.size());
    const PhraseArguments counts{
        {"recovered", phrases.plural("count.recovered", static_cast<std::int64_t>(recovered.size()))},
        {"clean", phrases.plural("count.smooth", static_cast<std::int64_t>(clean.size()))}};
    const auto check = scoring::recoveryCheck(clean, recovered, material.report.hyper);
    if (!check || !hasScore(material.report.brand.posterior))
        return figureOf(phrases, "paradox", "paradox", phrases.text("told.paradox_few", counts), n);
    PhraseArguments arguments = counts;
    arguments.emplace_back("points", phrases.plural("count.point", scoring::halfUp(check->difference)));
    arguments.emplace_back("percent", phrases.number(std::floor(100 * check->p), 0));
    const bool sure = check->p >= sayParadoxFrom;
    ReportFigure figure = figureOf(phrases, "paradox", "paradox",
                                   phrases.text(sure ? "told.paradox" : "told.paradox_none", arguments), n);
    if (sure) figure.value = check->difference;
    addConstant(figure, "constant.se", phrases.number(check->se, 1), phrases);
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        if (!hadProblem(told)) return phrases.text("told.smooth");
        return recoveredWell(told) ? severityText(told, phrases) : std::string();
    }),
                     phrases);
    return figure;
}

ReportFigure meanFigure(const BrandMaterial& material, std::string key,
                        const std::optional<scoring::Interval>& interval, int n,
                        std::optional<int> ToldEncounter::*answer, const std::string& scale) {
    const Phrases& phrases = material.phrases;
    const std::string recipe = key;
    std::string text = phrases.text("told.too_few", {{"count", phrases.plural("count.encounter", n)}, {"needed", "5"}});
    if (interval)
        text = phrases.text("told.mean_interval", {{"mean", phrases.number(interval->mean, 1)},
                                                   {"low", phrases.number(interval->low, 1)},
                                                   {"high", phrases.number(interval->high, 1)},
                                                   {"count", phrases.plural("count.encounter", n)}});
    ReportFigure figure = figureOf(phrases, std::move(key), recipe, std::move(text), n);
    if (interval) {
        figure.value = interval->mean;
        figure.low = interval->low;
        figure.high = interval->high;
        addConstant(figure, "constant.level", percent(material.request.settings.level, phrases), phrases);
    }
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        if (!told.ability || !told.willingness || told.again) return std::string();
        return phrases.text(scale + "." + std::to_string(*(told.*answer)));
    }),
                     phrases);
    return figure;
}

}  // namespace

ReportSection troubleSection(const BrandMaterial& material) {
    ReportSection section{"trouble", material.phrases.text("section.trouble")};
    section.figures.push_back(problemFigure(material));
    section.figures.push_back(componentFigure(material, Component::Recovery));
    section.figures.push_back(recoveredFigure(material));
    section.figures.push_back(feelingChangeFigure(material));
    section.figures.push_back(paradoxFigure(material));
    return section;
}

ReportSection peopleSection(const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    ReportSection section{"people", phrases.text("section.people")};
    std::vector<std::pair<int, int>> answers;
    for (const AbilityWillingnessPoint& point : material.report.abilityWillingness)
        answers.emplace_back(point.ability, point.willingness);
    const auto map = scoring::abilityWillingness(answers, material.request.settings.level);
    if (map.n == 0) {
        section.figures.push_back(untold(phrases, "quadrants", "quadrants", material.encounters()));
        return section;
    }
    ReportFigure quadrants =
        figureOf(phrases, "quadrants", "quadrants",
                 phrases.text("told.quadrants", {{"both", std::to_string(map.both)},
                                                 {"able", std::to_string(map.ableOnly)},
                                                 {"willing", std::to_string(map.willingOnly)},
                                                 {"neither", std::to_string(map.neither)},
                                                 {"count", phrases.plural("count.encounter", map.n)}}),
                 map.n);
    addContributions(quadrants, material.contributions([&](const ToldEncounter& told) {
        if (!told.ability || !told.willingness || told.again) return std::string();
        return phrases.text("told.ability_willingness", {{"ability", std::to_string(*told.ability)},
                                                         {"willingness", std::to_string(*told.willingness)}});
    }),
                     phrases);
    section.figures.push_back(std::move(quadrants));
    section.figures.push_back(
        meanFigure(material, "ability", map.ability, map.n, &ToldEncounter::ability, "scale_ability"));
    section.figures.push_back(
        meanFigure(material, "willingness", map.willingness, map.n, &ToldEncounter::willingness, "scale_willingness"));
    return section;
}

}  // namespace kokemus::report
