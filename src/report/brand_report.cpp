// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/report.h"
#include "report/brand_rows.h"
#include "report/explanation.h"
#include "report/wording.h"
#include "scoring/posterior.h"
#include "scoring/trend.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kokemus {

namespace {

using namespace report;

constexpr int pageSize = 500;

void addWeakest(std::vector<std::string>& findings, const BrandScore& brand, const std::vector<OwnWord>& words,
                const Phrases& phrases) {
    if (!brand.weakest) return;
    const WeakestLink& link = *brand.weakest;
    const std::string name = touchpointName(link.touchpoint, words, phrases);
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

void addLevelShift(std::vector<std::string>& findings, const std::vector<ReadRow>& rows, const Hyper& hyper,
                   const ScoreSettings& settings, const Phrases& phrases) {
    const DatedScores dated = datedScores(rows);
    const scoring::Cusum cusum = scoring::cusumOf(dated.scores, hyper, settings);
    if (cusum.alarms.empty()) return;
    const Date since = dateOfDay(dated.days[cusum.alarms.back().since]);
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

// Rows of the encounter list, where the titles are.
Result<std::map<std::string, EncounterRow>> listedEncounters(Journal& journal, const ScoreRequest& request,
                                                             const std::string& brandName) {
    Filter filter = request.filter;
    if (filter.brands.empty()) filter.brands = {brandName};
    std::map<std::string, EncounterRow> listed;
    std::string after;
    do {
        Result<EncounterPage> page = journal.page(filter, Sort::Date, after, pageSize);
        if (!page) return page.error();
        for (EncounterRow& row : page->rows) listed.emplace(row.id, row);
        after = page->next;
    } while (!after.empty());
    return listed;
}

std::string labelOf(const ReadRow& row, const std::map<std::string, EncounterRow>& listed,
                    const std::vector<OwnWord>& words, const Phrases& phrases) {
    const auto found = listed.find(row.row.encounter);
    std::string date = phrases.date(dateOfDay(row.row.day));
    std::string title;
    if (found != listed.end()) {
        date = dateText(found->second, phrases);
        title = found->second.title;
    }
    const PhraseArguments arguments{
        {"date", date}, {"touchpoint", touchpointName(row.row.touchpoint, words, phrases)}, {"title", title}};
    return phrases.text(title.empty() ? "report.contribution_untitled" : "report.contribution", arguments);
}

// What is said about a brand that has a score.
Result<void> addFindings(BrandReport& report, Journal& journal, const ScoreRequest& request, const RowReading& reading,
                         const std::vector<ReadRow>& rows, const std::vector<OwnWord>& words, const Phrases& phrases) {
    const Posterior& posterior = report.brand.posterior;
    report.verdict = phrases.text("verdict." + std::string(idOf(*posterior.verdict)));
    addWeakest(report.findings, report.brand, words, phrases);
    addTrend(report.findings, report.brand, phrases);
    addLevelShift(report.findings, rows, report.hyper, request.settings, phrases);
    const auto series = touchpointSeries(journal, request.filter, request.brand, reading);
    if (!series) return series.error();
    for (TouchpointFigure& figure : scoring::touchpointFigures(posterior, report.hyper, request.settings, *series)) {
        std::string name = touchpointName(figure.touchpoint, words, phrases);
        report.touchpoints.push_back({std::move(figure), std::move(name)});
    }
    return {};
}

Result<void> addContributions(BrandReport& report, Journal& journal, const ScoreRequest& request,
                              const std::vector<ReadRow>& rows, const std::vector<OwnWord>& words,
                              const Phrases& phrases) {
    const auto listed = listedEncounters(journal, request, report.brand.name);
    if (!listed) return listed.error();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        report.explanation.contributions.push_back(
            {row->row.encounter, labelOf(*row, *listed, words, phrases), row->score, row->weight});
    return {};
}

void addLabels(BrandReport& report, const Phrases& phrases) {
    const std::string evidence(idOf(report.brand.posterior.evidence));
    report.headline = scoreHeadline(report.brand.posterior, phrases);
    report.evidence = phrases.text("evidence." + evidence);
    report.evidenceHelp = phrases.text("evidence_help." + evidence);
    report.footer = phrases.text("report.footer");
}

}  // namespace

Result<BrandReport> brandReport(Journal& journal, const ScoreRequest& request, Language language) {
    ScoreRequest whole = request;
    whole.withTrend = whole.withWeakest = true;
    const Result<ScoreTable> table = scoreTable(journal, whole);
    if (!table) return table.error();
    if (request.brand.empty() || table->brands.empty())
        return Error{ErrorCode::NotFound, {{"what", "brand"}, {"id", request.brand}}, "report/brandReport"};
    const Result<ScoreSettings> stored = journal.scoreSettings();
    if (!stored) return stored.error();
    const RowReading reading(request, *stored);
    const Result<std::vector<ReadRow>> rows = rowsOf(journal, request.filter, request.brand, reading);
    if (!rows) return rows.error();
    const Result<std::vector<OwnWord>> words = journal.ownWords("touchpoint");
    if (!words) return words.error();

    const Phrases phrases(language);
    BrandReport report;
    report.brand = table->brands.front();
    report.hyper = table->hyper;
    report.asOf = request.asOf;
    report.language = language;
    addLabels(report, phrases);
    if (hasScore(report.brand.posterior))
        if (auto done = addFindings(report, journal, request, reading, *rows, *words, phrases); !done)
            return done.error();
    addPromises(report.findings, *rows, phrases);
    report.explanation = explainBrand(report.brand, report.hyper, request, *rows, phrases);
    if (auto done = addContributions(report, journal, request, *rows, *words, phrases); !done) return done.error();
    return report;
}

}  // namespace kokemus
