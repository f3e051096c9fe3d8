// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/journal_report.h"
#include "report/explanation.h"
#include "report/figure_words.h"
#include "report/told_encounters.h"
#include "scoring/posterior.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kokemus {

namespace {

using namespace report;

constexpr double sayBetterFrom = 0.95;

/// One compared brand with the encounters behind it.
struct Compared {
    BrandScore brand;
    std::vector<ToldEncounter> told;
};

// Of a series of values: the score, or one part of it.
ReportFigure seriesFigure(const Compared& compared, std::string key, const Posterior& posterior, const Hyper& hyper,
                          double level, std::optional<std::size_t> component, const Phrases& phrases,
                          std::string name) {
    std::vector<double> values;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& told : compared.told) {
        const std::optional<double> value = component ? told.components[*component] : std::optional(told.score);
        if (!value) continue;
        values.push_back(*value);
        contributions.push_back({told.id, told.label, *value, told.weight, points(*value)});
    }
    if (posterior.n == 0) {
        const int encounters = component ? compared.brand.posterior.n : 0;
        return untold(phrases, std::move(key), "compared", encounters, std::move(name));
    }
    ReportFigure figure = figureOf(phrases, std::move(key), "compared", posteriorText(posterior, values, phrases),
                                   posterior.n, std::move(name));
    explainPosterior(figure, posterior, hyper, level, phrases);
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportFigure pairFigure(const BrandComparison& comparison, const ComparedPair& pair, const Phrases& phrases) {
    const BrandScore& a = comparison.brands[pair.a];
    const BrandScore& b = comparison.brands[pair.b];
    const std::string key = "pair." + std::to_string(pair.a + 1) + "." + std::to_string(pair.b + 1);
    const std::string name = phrases.text("figure.pair", {{"a", a.name}, {"b", b.name}});
    const int n = a.posterior.n + b.posterior.n;
    if (!pair.pBetter)
        return figureOf(
            phrases, key, "pair",
            phrases.text("told.compare_few", {{"a", a.name},
                                              {"count_a", phrases.plural("count.encounter", a.posterior.n)},
                                              {"b", b.name},
                                              {"count_b", phrases.plural("count.encounter", b.posterior.n)}}),
            n, name);
    const double p = std::max(*pair.pBetter, 1.0 - *pair.pBetter);
    const bool first = *pair.pBetter >= 0.5;
    std::string text = phrases.text("report.no_difference", {{"a", a.name}, {"b", b.name}});
    if (p >= sayBetterFrom)
        text = phrases.text("report.better_than", {{"a", first ? a.name : b.name},
                                                   {"b", first ? b.name : a.name},
                                                   {"p", phrases.number(std::floor(100 * p), 0)}});
    ReportFigure figure = figureOf(phrases, key, "pair", std::move(text), n, name);
    if (p >= sayBetterFrom) figure.value = *pair.pBetter;
    for (const BrandScore* brand : {&a, &b})
        figure.why.constants.emplace_back(brand->name, scoreHeadline(brand->posterior, phrases));
    addConstant(figure, "constant.p_better", phrases.number(100 * *pair.pBetter, 1), phrases);
    return figure;
}

void addSections(BrandComparison& comparison, const ScoreTable& table, const std::vector<Compared>& compared,
                 const Phrases& phrases) {
    const double level = table.settings.level;
    ReportSection scores{"compared_scores", phrases.text("section.compared_scores")};
    ReportSection pairs{"compared_pairs", phrases.text("section.compared_pairs")};
    ReportSection parts{"compared_parts", phrases.text("section.compared_parts")};
    for (std::size_t i = 0; i < compared.size(); ++i) {
        const BrandScore& brand = compared[i].brand;
        scores.figures.push_back(seriesFigure(compared[i], "score." + std::to_string(i + 1), brand.posterior,
                                              table.hyper, level, {}, phrases, brand.name));
    }
    for (const ComparedPair& pair : comparison.pairs) pairs.figures.push_back(pairFigure(comparison, pair, phrases));
    for (std::size_t part = 0; part < componentCount; ++part) {
        const std::string id(Vocabulary<Component>::ids[part]);
        for (std::size_t i = 0; i < compared.size(); ++i) {
            const BrandScore& brand = compared[i].brand;
            const std::string name = phrases.text(
                "told.part_of", {{"part", capitalised(phrases.text("component." + id))}, {"brand", brand.name}});
            parts.figures.push_back(seriesFigure(compared[i], id + "." + std::to_string(i + 1), brand.components[part],
                                                 table.componentHyper[part], level, part, phrases, name));
        }
    }
    comparison.sections = {std::move(scores), std::move(pairs), std::move(parts)};
}

void addPairs(BrandComparison& comparison, const Hyper& hyper) {
    const std::vector<BrandScore>& brands = comparison.brands;
    for (std::size_t a = 0; a < brands.size(); ++a)
        for (std::size_t b = a + 1; b < brands.size(); ++b) {
            ComparedPair pair{a, b, {}};
            if (hasScore(brands[a].posterior) && hasScore(brands[b].posterior))
                pair.pBetter = scoring::probabilityBetter(brands[a].posterior, brands[b].posterior, hyper.df);
            comparison.pairs.push_back(pair);
        }
}

Result<std::vector<Compared>> readCompared(Journal& journal, const ScoreRequest& request, const ScoreTable& table,
                                           const std::vector<std::string>& brands, const OwnMeanings& own,
                                           const Phrases& phrases) {
    const Result<ScoreSettings> stored = journal.scoreSettings();
    if (!stored) return stored.error();
    const RowReading reading(request, *stored);
    std::vector<Compared> compared;
    for (const std::string& id : brands) {
        const auto found = std::ranges::find(table.brands, id, &BrandScore::brand);
        if (found == table.brands.end())
            return Error{ErrorCode::NotFound, {{"what", "brand"}, {"id", id}}, "report/compareBrands"};
        const auto rows = rowsOf(journal, request.filter, id, reading);
        if (!rows) return rows.error();
        Filter filter = request.filter;
        filter.brands = {found->name};
        auto told = toldEncounters(journal, filter, id, *rows, own, phrases);
        if (!told) return told.error();
        compared.push_back({*found, std::move(*told)});
    }
    return compared;
}

}  // namespace

Result<BrandComparison> compareBrands(Journal& journal, const ScoreRequest& request,
                                      const std::vector<std::string>& brands, Language language) {
    const std::set<std::string> different(brands.begin(), brands.end());
    if (brands.size() < 2 || brands.size() > mostCompared || different.size() != brands.size())
        return Error{ErrorCode::OutOfRange,
                     {{"field", "brands"},
                      {"value", std::to_string(different.size())},
                      {"min", "2"},
                      {"max", std::to_string(mostCompared)}},
                     "report/compareBrands"};
    ScoreRequest all = request;
    all.brand.clear();
    all.filter.brands.clear();
    all.withTrend = all.withWeakest = false;
    const Result<ScoreTable> table = scoreTable(journal, all);
    if (!table) return table.error();
    const Result<OwnMeanings> own = ownMeanings(journal);
    if (!own) return own.error();
    const Phrases phrases(language);
    const auto compared = readCompared(journal, all, *table, brands, *own, phrases);
    if (!compared) return compared.error();

    BrandComparison comparison;
    comparison.asOf = request.asOf;
    comparison.language = language;
    comparison.hyper = table->hyper;
    for (const Compared& one : *compared) comparison.brands.push_back(one.brand);
    addPairs(comparison, table->hyper);
    comparison.filter = filterText(all.filter, *own, phrases);
    comparison.notes = reportNotes(request, phrases);
    comparison.footer = phrases.text("report.footer");
    addSections(comparison, *table, *compared, phrases);
    return comparison;
}

}  // namespace kokemus
