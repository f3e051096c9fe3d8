// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/report.h"
#include "report/brand_rows.h"
#include "report/brand_sections.h"
#include "report/explanation.h"
#include "report/told_encounters.h"
#include "report/wording.h"
#include "scoring/posterior.h"
#include "scoring/trend.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>

namespace kokemus {

namespace {

using namespace report;

void addWeakest(std::vector<std::string>& findings, const BrandScore& brand, const OwnNames& names,
                const Phrases& phrases) {
    if (!brand.weakest) return;
    const WeakestLink& link = *brand.weakest;
    const std::string name = nameOf("touchpoint", link.touchpoint, names, phrases);
    if (link.clear)
        findings.push_back(phrases.text("report.weakest_clear", {{"touchpoint", name}, {"score", points(link.score)}}));
    else
        findings.push_back(phrases.text("report.weakest_unclear", {{"touchpoint", name}}));
    // Less than a point is not worth a sentence, and shrinking can even turn it the other way.
    if (link.ifAverage >= *brand.posterior.score + 1.0)
        findings.push_back(
            phrases.text("report.weakest_if_average_about",
                         {{"count", phrases.plural("count.encounter", link.n)}, {"score", points(link.ifAverage)}}));
}

void addTrend(std::vector<std::string>& findings, const BrandScore& brand, const Phrases& phrases) {
    if (!brand.trend || brand.trend->label == TrendLabel::TooFew) return;
    const Trend& trend = *brand.trend;
    if (trend.label == TrendLabel::NoTrend || !trend.slopePerYear) {
        findings.push_back(phrases.text("report.trend_none"));
        return;
    }
    findings.push_back(phrases.text(trend.label == TrendLabel::Improving ? "report.trend_up" : "report.trend_down",
                                    {{"points", points(std::abs(*trend.slopePerYear))}}));
}

void addLevelShift(std::vector<std::string>& findings, const BrandReport& report, const Phrases& phrases) {
    if (report.changes.empty()) return;
    const Date since = dateOfDay(report.scores[report.changes.back().since].day);
    findings.push_back(phrases.text("report.level_shift", {{"date", phrases.date(since)}}));
}

// Of the encounters with settled promises, those where all were kept.
void addPromises(std::vector<std::string>& findings, const std::vector<ReadRow>& rows, const Phrases& phrases) {
    int settled = 0;
    int kept = 0;
    for (const ReadRow& row : rows) {
        const auto& promise = row.row.components[static_cast<std::size_t>(Component::Promise)];
        if (!promise) continue;
        ++settled;
        if (*promise >= 100.0) ++kept;
    }
    if (settled > 0)
        findings.push_back(
            phrases.text("report.promises", {{"kept", std::to_string(kept)}, {"n", std::to_string(settled)}}));
}

// The touchpoint moments of the brand: summed up by touchpoint, and one by one for the explanations.
struct Moments {
    std::vector<scoring::TouchpointSeries> series;
    std::map<std::string, std::vector<Contribution>> contributions;
};

Result<Moments> readMoments(Journal& journal, const ScoreRequest& request, const RowReading& reading,
                            const std::vector<ToldEncounter>& told) {
    std::unordered_map<std::string_view, const ToldEncounter*> encounters;
    for (const ToldEncounter& one : told) encounters.emplace(one.id, &one);
    Moments moments;
    std::map<std::string, scoring::RunningSummary> running;
    const auto visit = [&](const StepRow& step, scoring::WeightedValue moment) {
        const auto found = encounters.find(step.encounter);
        if (step.touchpoint.empty() || found == encounters.end()) return;
        running[step.touchpoint].add(moment.value, moment.weight);
        moments.contributions[step.touchpoint].push_back(
            {step.encounter, found->second->label, moment.value, moment.weight, points(moment.value)});
    };
    const auto read = forEachMoment(journal, request.filter, request.brand, reading, visit);
    if (!read) return read.error();
    for (const auto& [touchpoint, sums] : running) moments.series.push_back({touchpoint, sums.summary()});
    return moments;
}

void addTouchpoints(BrandReport& report, const ScoreRequest& request, const Moments& moments, const OwnMeanings& own,
                    const Phrases& phrases) {
    const Posterior& posterior = report.brand.posterior;
    std::vector<TouchpointFigure> figures =
        scoring::touchpointFigures(posterior, report.hyper, request.settings, moments.series);
    report.brand.weakest = scoring::weakestLink(posterior, report.hyper, figures);
    if (!hasScore(posterior)) return;
    const double t = scoring::quantilesOf(report.hyper, request.settings).interval;
    for (TouchpointFigure& figure : figures) {
        std::string name = nameOf("touchpoint", figure.touchpoint, own.touchpoints, phrases);
        const double low = std::clamp(figure.score - t * figure.sd, 0.0, 100.0);
        const double high = std::clamp(figure.score + t * figure.sd, 0.0, 100.0);
        report.touchpoints.push_back({std::move(figure), std::move(name), low, high});
    }
}

void addSeries(BrandReport& report, const ScoreRequest& request, const std::vector<ToldEncounter>& told) {
    std::vector<int> days;
    std::vector<double> scores;
    std::vector<std::size_t> places;  // of the dated ones among all
    for (const ToldEncounter& one : told) {
        report.scores.push_back({one.id, one.day, one.score, one.weight, one.vague});
        if (one.ability && one.willingness && !one.again)
            report.abilityWillingness.push_back({one.id, *one.ability, *one.willingness});
        if (one.vague) continue;
        days.push_back(one.day);
        scores.push_back(one.score);
        places.push_back(report.scores.size() - 1);
    }
    if (told.empty()) return;
    report.brand.trend = scoring::trendOf(days, scores, request.settings);
    if (!hasScore(report.brand.posterior)) return;
    for (const scoring::LevelShift& shift : scoring::cusumOf(scores, report.hyper, request.settings).alarms)
        report.changes.push_back({places[shift.since], places[shift.at], shift.up});
}

// The highest score stands first in the journal's own order, which only knows the journal's own weights.
Result<std::map<std::string, BestEver>> bestEver(Journal& journal, const BrandReport& report, const RowReading& reading,
                                                 const Phrases& phrases) {
    constexpr int looked = 50;  // a filter by touchpoint also lets steps through
    std::map<std::string, BestEver> best;
    if (reading.otherWeights()) return best;
    for (const TouchpointLine& line : report.touchpoints) {
        Filter filter;
        filter.touchpoints = {line.figure.touchpoint};
        filter.to = report.asOf;
        filter.minScore = 0;  // so that the journal goes down its scores and stops
        const auto page = journal.page(filter, Sort::Score, "", looked);
        if (!page) return page.error();
        const auto first = std::ranges::find_if(
            page->rows, [&](const EncounterRow& row) { return row.score && row.touchpoint == line.figure.touchpoint; });
        if (first == page->rows.end()) continue;
        const std::string date = dateText(first->occurredOn, first->precision, phrases);
        best[line.figure.touchpoint] = {first->id, first->brand, date, *first->score};
    }
    return best;
}

// What is said about a brand that has a score.
void addFindings(BrandReport& report, const OwnMeanings& own, const Phrases& phrases) {
    if (!hasScore(report.brand.posterior)) return;
    report.verdict = phrases.text("verdict." + std::string(idOf(*report.brand.posterior.verdict)));
    addWeakest(report.findings, report.brand, own.touchpoints, phrases);
    addTrend(report.findings, report.brand, phrases);
    addLevelShift(report.findings, report, phrases);
}

void addLabels(BrandReport& report, const Phrases& phrases) {
    const std::string evidence(idOf(report.brand.posterior.evidence));
    report.headline = scoreHeadline(report.brand.posterior, phrases);
    report.evidence = phrases.text("evidence." + evidence);
    report.evidenceHelp = phrases.text("evidence_help." + evidence);
    report.footer = phrases.text("report.footer");
}

// All encounters of the brand that pass the filter: those of others do not tell its story.
Filter ofBrand(const ScoreRequest& request, const std::string& name) {
    Filter filter = request.filter;
    if (filter.brands.empty()) filter.brands = {name};
    return filter;
}

}  // namespace

Result<BrandReport> brandReport(Journal& journal, const ScoreRequest& request, Language language) {
    ScoreRequest whole = request;
    whole.withTrend = whole.withWeakest = false;
    const Result<ScoreTable> table = scoreTable(journal, whole);
    if (!table) return table.error();
    if (request.brand.empty() || table->brands.empty())
        return Error{ErrorCode::NotFound, {{"what", "brand"}, {"id", request.brand}}, "report/brandReport"};
    const Result<ScoreSettings> stored = journal.scoreSettings();
    if (!stored) return stored.error();
    const RowReading reading(request, *stored);
    const Result<std::vector<ReadRow>> rows = rowsOf(journal, request.filter, request.brand, reading);
    if (!rows) return rows.error();
    const Result<OwnMeanings> own = ownMeanings(journal);
    if (!own) return own.error();

    const Phrases phrases(language);
    BrandReport report;
    report.brand = table->brands.front();
    report.hyper = table->hyper;
    report.componentHyper = table->componentHyper;
    report.asOf = request.asOf;
    report.language = language;
    auto told = toldEncounters(journal, ofBrand(request, report.brand.name), request.brand, *rows, *own, phrases);
    if (!told) return told.error();
    auto moments = readMoments(journal, request, reading, *told);
    if (!moments) return moments.error();
    addLabels(report, phrases);
    addSeries(report, request, *told);
    addTouchpoints(report, request, *moments, *own, phrases);
    addFindings(report, *own, phrases);
    addPromises(report.findings, *rows, phrases);
    report.filter = filterText(request.filter, *own, phrases);
    report.notes = reportNotes(request, phrases);
    report.explanation = explainBrand(report.brand, report.hyper, request, *rows, phrases);
    for (auto one = told->rbegin(); one != told->rend(); ++one)
        report.explanation.contributions.push_back(contributionOf(*one, points(one->score)));
    report.promises = promiseLedger(*told, request.asOf);
    report.prices = priceLedger(*told);
    auto best = bestEver(journal, report, reading, phrases);
    if (!best) return best.error();
    const BrandMaterial material{
        request, phrases, report, *own, std::move(*told), std::move(moments->contributions), std::move(*best)};
    std::vector<ReportSection> sections;
    for (const auto& section :
         {scoreSection, touchpointSection, changeSection, feelingSection, promiseSection, troubleSection, peopleSection,
          judgementSection, basisSection, caseSection, placeSection})
        sections.push_back(section(material));
    report.sections = std::move(sections);
    return report;
}

}  // namespace kokemus
