// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/journal_report.h"

#include "report/explanation.h"
#include "report/journal_sections.h"
#include "scoring/posterior.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace kokemus {

namespace {

using namespace report;

constexpr int shownMonths = 12;

struct RunningPeriod {
    scoring::RunningSummary scores;
    int entries = 0;
    int felt = 0;
    std::vector<Feeling> feelings;
};

using RunningPeriods = std::map<std::pair<int, int>, RunningPeriod>;  // by year and month; month 0 = the year

void addTo(RunningPeriod& period, const ToldEncounter& told) {
    period.scores.add(told.score, told.weight);
    if (told.again) return;
    ++period.entries;
    if (told.feelings.empty()) return;
    ++period.felt;
    period.feelings.insert(period.feelings.end(), told.feelings.begin(), told.feelings.end());
}

PeriodFigure finished(std::pair<int, int> when, const RunningPeriod& running, const ScoreTable& table,
                      const scoring::Quantiles& quantiles, const OwnMeanings& own) {
    PeriodFigure period;
    period.year = when.first;
    period.month = when.second;
    period.entries = running.entries;
    period.felt = running.felt;
    period.posterior = scoring::posteriorOf(running.scores.summary(), table.hyper, table.settings, quantiles);
    period.netEmotion =
        scoring::netEmotion(running.feelings, [&](std::string_view emotion) { return own.meaningOf(emotion); }).net;
    return period;
}

void addPeriods(JournalReport& report, const std::vector<ToldEncounter>& all, const OwnMeanings& own) {
    RunningPeriods running;
    const auto monthsOf = [](Date day) {
        return 12 * static_cast<int>(day.year()) + static_cast<int>(static_cast<unsigned>(day.month()));
    };
    for (const ToldEncounter& told : all) {
        const Date day = dateOfDay(told.day);
        const int year = static_cast<int>(day.year());
        addTo(running[{year, 0}], told);
        if (!told.vague && monthsOf(day) > monthsOf(report.asOf) - shownMonths)
            addTo(running[{year, static_cast<int>(static_cast<unsigned>(day.month()))}], told);
    }
    const auto quantiles = scoring::quantilesOf(report.table.hyper, report.table.settings);
    for (const auto& [when, period] : running)
        (when.second == 0 ? report.years : report.months)
            .push_back(finished(when, period, report.table, quantiles, own));
}

Result<std::map<std::pair<std::string, std::string>, std::vector<Contribution>>> cellContributions(
    Journal& journal, const ScoreRequest& request, const RowReading& reading, const std::vector<ToldEncounter>& told) {
    std::unordered_map<std::string_view, const ToldEncounter*> encounters;
    for (const ToldEncounter& one : told) encounters.emplace(one.id, &one);
    std::map<std::pair<std::string, std::string>, std::vector<Contribution>> cells;
    const auto read =
        forEachMoment(journal, request.filter, "", reading, [&](const StepRow& step, scoring::WeightedValue moment) {
            const auto found = encounters.find(step.encounter);
            if (step.touchpoint.empty() || found == encounters.end()) return;
            cells[{step.touchpoint, step.sector}].push_back(
                {step.encounter, found->second->label, moment.value, moment.weight, points(moment.value)});
        });
    if (!read) return read.error();
    return cells;
}

Result<void> addSections(JournalReport& report, Journal& journal, const JournalMaterial& material) {
    const auto append = [&](std::vector<ReportSection> sections) {
        std::ranges::move(sections, std::back_inserter(report.sections));
    };
    std::vector<ReportSection> sections = rankingSections(material);
    std::ranges::move(periodSections(material), std::back_inserter(sections));
    sections.push_back(sectorSection(material));
    sections.push_back(journalBasisSection(material));
    append(std::move(sections));
    auto records = recordSections(journal, material.phrases);
    if (!records) return records.error();
    append(std::move(*records));
    return {};
}

}  // namespace

Result<JournalReport> journalReport(Journal& journal, const ScoreRequest& request, Language language) {
    ScoreRequest all = request;
    all.brand.clear();
    all.withTrend = all.withWeakest = false;
    Result<ScoreTable> table = scoreTable(journal, all);
    if (!table) return table.error();
    Result<TouchpointTable> touchpoints = touchpointTable(journal, all, language);
    if (!touchpoints) return touchpoints.error();
    const Result<ScoreSettings> stored = journal.scoreSettings();
    if (!stored) return stored.error();
    const RowReading reading(all, *stored);
    const Result<std::vector<ReadRow>> rows = rowsOf(journal, all.filter, "", reading);
    if (!rows) return rows.error();
    const Result<OwnMeanings> own = ownMeanings(journal);
    if (!own) return own.error();
    const Phrases phrases(language);
    const auto told = toldEncounters(journal, all.filter, "", *rows, *own, phrases);
    if (!told) return told.error();
    auto cells = cellContributions(journal, all, reading, *told);
    if (!cells) return cells.error();

    JournalReport report;
    report.asOf = request.asOf;
    report.language = language;
    report.table = std::move(*table);
    report.touchpoints = std::move(*touchpoints);
    scoring::Ranking ranking = scoring::rankingOf(report.table.brands);
    report.best = std::move(ranking.best);
    report.worst = std::move(ranking.worst);
    report.tooFew = std::move(ranking.tooFew);
    report.filter = filterText(request.filter, *own, phrases);
    report.notes = reportNotes(request, phrases);
    report.footer = phrases.text("report.footer");
    addPeriods(report, *told, *own);
    const JournalMaterial material{all, phrases, report, *own, *rows, *told, std::move(*cells)};
    if (auto done = addSections(report, journal, material); !done) return done.error();
    return report;
}

}  // namespace kokemus
