// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/charts.h"
#include "report/brand_rows.h"
#include "report/explanation.h"
#include "report/told_encounters.h"
#include "report/wording.h"
#include "scoring/trend.h"

#include <algorithm>
#include <array>
#include <set>

namespace kokemus {
namespace {

using namespace report;

constexpr auto kinds = std::to_array<std::string_view>(
    {"ranking", "score", "trend", "components", "touchpoints", "journey", "case", "ability", "calendar"});

Error missing(std::string_view what, const std::string& id) {
    return {ErrorCode::NotFound, {{"what", std::string(what)}, {"id", id}}, "journalChart"};
}

/// What stands under the picture: the filter in words, and for scores how they were reckoned.
Result<std::vector<std::string>> notesOf(Journal& journal, const ChartRequest& request, const Phrases& phrases) {
    std::vector<std::string> notes;
    const bool ofScores = request.kind != "ability" && request.kind != "calendar";
    if (ofScores) notes = reportNotes(request.scores, phrases);
    // The first says the day, which the charts say themselves.
    if (!notes.empty()) notes.erase(notes.begin());
    if (request.scores.filter == Filter{}) return notes;
    const auto own = ownMeanings(journal);
    if (!own) return own.error();
    std::string list;
    for (const std::string& condition : filterText(request.scores.filter, *own, phrases))
        list += (list.empty() ? "" : "; ") + condition;
    notes.push_back(phrases.text("report.filter", {{"list", list}}));
    return notes;
}

Chart noted(Chart chart, std::vector<std::string> notes) {
    return [chart = std::move(chart), notes = std::move(notes)](const ChartLook& look) {
        ChartLook told = look;
        told.notes.insert(told.notes.end(), notes.begin(), notes.end());
        return chart(told);
    };
}

/// What is published of single encounters: nothing confidential.
bool mayShow(const Encounter& encounter, const ChartRequest& request) {
    return !request.leaves || !encounter.confidential;
}

Result<Chart> rankingOf(Journal& journal, const ChartRequest& request) {
    ScoreRequest all = request.scores;
    all.brand.clear();
    auto table = scoreTable(journal, all);
    if (!table) return table.error();
    return Chart([table = std::move(*table)](const ChartLook& look) { return rankingChart(table, look); });
}

Result<ScoreTable> tableOfBrand(Journal& journal, const ScoreRequest& request) {
    if (request.brand.empty()) return missing("brand", {});
    auto table = scoreTable(journal, request);
    if (table.ok() && table->brands.empty()) return missing("brand", request.brand);
    return table;
}

Result<Chart> brandChart(Journal& journal, const ChartRequest& request) {
    auto table = tableOfBrand(journal, request.scores);
    if (!table) return table.error();
    const bool parts = request.kind == "components";
    return Chart([table = std::move(*table), parts](const ChartLook& look) {
        const BrandScore& brand = table.brands.front();
        return parts ? componentsChart(brand, table.asOf, look) : scoreChart(brand, table.asOf, look);
    });
}

Result<std::set<std::string>> confidentialOf(Journal& journal, const ChartRequest& request, const std::string& name) {
    std::set<std::string> ids;
    if (!request.leaves) return ids;
    Filter filter = request.scores.filter;
    if (filter.brands.empty()) filter.brands = {name};
    auto read = journal.forEach(filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
        if (encounter.confidential) ids.insert(encounter.id);
        return true;
    });
    if (!read) return read.error();
    return ids;
}

/// The score as it would have been told after each encounter, from the weight on from which one is told.
std::vector<TrendBand> bandOf(const std::vector<ReadRow>& rows, const ScoreTable& table) {
    const auto quantiles = scoring::quantilesOf(table.hyper, table.settings);
    scoring::RunningSummary sums;
    std::vector<TrendBand> band;
    for (const ReadRow& row : rows) {
        sums.add(row.score, row.weight);
        const Posterior then = scoring::posteriorOf(sums.summary(), table.hyper, table.settings, quantiles);
        if (isTooFew(then) || !then.score || !then.low || !then.high) continue;
        if (!band.empty() && band.back().day == row.row.day) band.pop_back();
        band.push_back({row.row.day, *then.score, *then.low, *then.high});
    }
    return band;
}

Result<Chart> trendOfBrand(Journal& journal, const ChartRequest& request) {
    auto table = tableOfBrand(journal, request.scores);
    if (!table) return table.error();
    const auto stored = journal.scoreSettings();
    if (!stored) return stored.error();
    auto rows = rowsOf(journal, request.scores.filter, request.scores.brand, RowReading(request.scores, *stored));
    if (!rows) return rows.error();
    const auto hidden = confidentialOf(journal, request, table->brands.front().name);
    if (!hidden) return hidden.error();

    BrandTrend trend;
    trend.brand = request.scores.brand;
    trend.name = table->brands.front().name;
    trend.asOf = table->asOf;
    trend.band = bandOf(*rows, *table);
    const DatedScores dated = datedScores(*rows);
    trend.trend = scoring::trendOf(dated.days, dated.scores, table->settings);
    std::vector<std::string> ids;
    for (const ReadRow& row : *rows)
        if (!row.row.vague) ids.push_back(row.row.encounter);
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (!hidden->contains(ids[i])) trend.points.push_back({ids[i], dated.days[i], dated.scores[i]});
    for (const scoring::LevelShift& shift : scoring::cusumOf(dated.scores, table->hyper, table->settings).alarms)
        trend.changes.push_back({dated.days[shift.since], shift.up, ids[shift.since]});
    return Chart([trend = std::move(trend)](const ChartLook& look) { return trendChart(trend, look); });
}

Result<Chart> touchpointsOf(Journal& journal, const ChartRequest& request, Language language) {
    auto table = touchpointTable(journal, request.scores, language);
    if (!table) return table.error();
    return Chart([table = std::move(*table)](const ChartLook& look) { return touchpointChart(table, look); });
}

Chart journeyWith(std::string title, std::vector<JourneyMoment> moments) {
    return [title = std::move(title), moments = std::move(moments)](const ChartLook& look) {
        return journeyChart(title, moments, look);
    };
}

std::string titleOf(const Encounter& encounter, const Phrases& phrases) {
    if (!encounter.title.empty()) return encounter.title;
    for (const Party& party : encounter.parties)
        if (!party.brand.empty()) return party.brand;
    return encounter.occurredOn ? phrases.date(*encounter.occurredOn) : std::string();
}

Result<Chart> journeyOfEncounter(Journal& journal, const ChartRequest& request, const Phrases& phrases) {
    const auto words = journal.ownWords("touchpoint");
    if (!words) return words.error();
    std::optional<Encounter> found;
    if (request.encounter.empty()) {
        auto read = journal.forEach(request.scores.filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
            if (!encounter.steps.empty() && mayShow(encounter, request)) found = encounter;
            return !found;
        });
        if (!read) return read.error();
    } else {
        auto encounter = journal.encounter(request.encounter);
        if (!encounter) return encounter.error();
        if (mayShow(*encounter, request)) found = std::move(*encounter);
    }
    if (!found) return missing("encounter", request.encounter);
    return journeyWith(titleOf(*found, phrases), journeyOf(*found, *words, phrases));
}

Result<Chart> journeyOfCase(Journal& journal, const ChartRequest& request, const Phrases& phrases) {
    const std::vector<std::string>& cases = request.scores.filter.cases;
    const std::string name = !request.caseName.empty() ? request.caseName
                             : cases.empty()           ? std::string()
                                                       : cases.front();
    if (name.empty()) return missing("case", {});
    const auto words = journal.ownWords("touchpoint");
    if (!words) return words.error();
    auto report = caseReport(journal, name);
    if (!report) return report.error();
    std::erase_if(report->entries, [&](const CaseEntry& entry) { return !mayShow(entry.encounter, request); });
    return journeyWith(report->record.text("title"), journeyOf(*report, *words, phrases));
}

Result<Chart> abilityOf(Journal& journal, const ChartRequest& request, const Phrases& phrases) {
    Filter filter = request.scores.filter;
    std::string title;
    if (!request.scores.brand.empty()) {
        const auto table = tableOfBrand(journal, request.scores);
        if (!table) return table.error();
        title = table->brands.front().name;
        filter.brands = {title};
    }
    std::vector<AbilityPoint> points;
    const auto read = journal.forEach(filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
        const bool late = encounter.occurredOn && *encounter.occurredOn > request.scores.asOf;
        if (!encounter.ability || !encounter.willingness || late || !mayCount(encounter)) return true;
        if (!mayShow(encounter, request)) return true;
        points.push_back(
            {encounter.id,
             phrases.text("picture.dated", {{"date", dateText(encounter.occurredOn, encounter.precision, phrases)},
                                            {"name", titleOf(encounter, phrases)}}),
             *encounter.ability, *encounter.willingness});
        return true;
    });
    if (!read) return read.error();
    std::ranges::reverse(points);
    return Chart([title = std::move(title), points = std::move(points)](const ChartLook& look) {
        return abilityChart(title, points, look);
    });
}

Result<Chart> calendarOf(Journal& journal, const ChartRequest& request) {
    const Filter& filter = request.scores.filter;
    const Date end = filter.to ? *filter.to : filter.from ? *filter.from : request.scores.asOf;
    const int year = request.year.value_or(static_cast<int>(end.year()));
    auto days = journal.days(filter, std::chrono::year(year) / 1 / 1, std::chrono::year(year) / 12 / 31);
    if (!days) return days.error();
    return Chart([year, days = std::move(*days)](const ChartLook& look) { return calendarChart(year, days, look); });
}

/// One brand in the filter of a picture of one brand is that brand, and no condition beside it.
Result<void> takeBrand(Journal& journal, ChartRequest& request) {
    constexpr auto ofOneBrand = std::to_array<std::string_view>({"score", "trend", "components", "ability"});
    std::vector<std::string>& brands = request.scores.filter.brands;
    if (std::ranges::find(ofOneBrand, request.kind) == ofOneBrand.end() || !request.scores.brand.empty()) return {};
    if (brands.size() != 1) return {};
    auto brand = journal.findBrand(brands.front());
    if (!brand) return brand.error();
    request.scores.brand = std::move(*brand);
    brands.clear();
    return {};
}

Result<Chart> chartOf(Journal& journal, const ChartRequest& request, const Phrases& phrases) {
    const std::string& kind = request.kind;
    if (kind == "ranking") return rankingOf(journal, request);
    if (kind == "score" || kind == "components") return brandChart(journal, request);
    if (kind == "trend") return trendOfBrand(journal, request);
    if (kind == "touchpoints") return touchpointsOf(journal, request, phrases.language());
    if (kind == "ability") return abilityOf(journal, request, phrases);
    if (kind == "calendar") return calendarOf(journal, request);
    return Error{ErrorCode::UnknownWord, {{"field", "figure"}, {"value", kind}}, "journalChart"};
}

}  // namespace

std::vector<std::string_view> chartKinds() { return {kinds.begin(), kinds.end()}; }

Result<Chart> journalChart(Journal& journal, const ChartRequest& asked, Language language) {
    const Phrases phrases(language);
    if (asked.kind == "journey") return journeyOfEncounter(journal, asked, phrases);
    if (asked.kind == "case") return journeyOfCase(journal, asked, phrases);
    ChartRequest request = asked;
    if (auto named = takeBrand(journal, request); !named) return named.error();
    auto notes = notesOf(journal, request, phrases);
    if (!notes) return notes.error();
    auto chart = chartOf(journal, request, phrases);
    if (!chart) return chart;
    return noted(std::move(*chart), std::move(*notes));
}

Result<std::string> journalSvg(Journal& journal, ChartRequest request, Language language) {
    request.leaves = true;
    const auto chart = journalChart(journal, request, language);
    if (!chart) return chart.error();
    ChartLook look;
    look.language = language;
    return svgOf((*chart)(look), lightFigurePalette());
}

}  // namespace kokemus
