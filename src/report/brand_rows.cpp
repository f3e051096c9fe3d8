// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_rows.h"

#include "scoring/encounter_score.h"

#include <algorithm>

namespace kokemus::report {

namespace {

struct RunningSums {
    scoring::RunningSummary score;
    std::array<scoring::RunningSummary, componentCount> components;
    int lastDay = 0;
};

BrandSums finished(const std::string& brand, const RunningSums& running) {
    BrandSums sums;
    sums.brand = brand;
    sums.lastDay = running.lastDay;
    sums.score = running.score.summary();
    for (std::size_t i = 0; i < componentCount; ++i) sums.components[i] = running.components[i].summary();
    return sums;
}

}  // namespace

RowReading::RowReading(const ScoreRequest& request, const ScoreSettings& stored)
    : m_asOf(dayNumber(request.asOf)),
      m_halfLife(request.settings.halfLifeDays),
      m_weights(request.settings.weights),
      m_otherWeights(request.settings.weights != stored.weights) {}

double RowReading::weightOn(int day, double weight) const {
    return day > m_asOf ? 0.0 : weight * scoring::decay(m_asOf - day, m_halfLife);
}

std::optional<scoring::WeightedValue> RowReading::read(const ScoreRow& row) const {
    const double weight = weightOn(row.day, row.weight);
    if (!(weight > 0)) return std::nullopt;
    if (!m_otherWeights) return scoring::WeightedValue{row.score, weight};
    const std::optional<double> score = scoring::weightedScore(row.components, m_weights);
    if (!score) return std::nullopt;
    return scoring::WeightedValue{*score, weight};
}

Result<std::map<std::string, BrandSums>> sumRows(Journal& journal, const Filter& filter, std::string_view brand,
                                                 const RowReading& reading) {
    std::map<std::string, RunningSums> running;
    const Result<void> read = journal.forEachScoreRow(filter, brand, [&](const ScoreRow& row) {
        const auto value = reading.read(row);
        if (!value || row.brand.empty()) return;
        RunningSums& sums = running[row.brand];
        sums.score.add(value->value, value->weight);
        for (std::size_t i = 0; i < componentCount; ++i)
            if (row.components[i]) sums.components[i].add(*row.components[i], value->weight);
        sums.lastDay = std::max(sums.lastDay, row.day);
    });
    if (!read) return read.error();
    std::map<std::string, BrandSums> result;
    for (const auto& [id, sums] : running) result.emplace(id, finished(id, sums));
    return result;
}

Result<std::vector<ReadRow>> rowsOf(Journal& journal, const Filter& filter, std::string_view brand,
                                    const RowReading& reading) {
    std::vector<ReadRow> rows;
    const Result<void> read = journal.forEachScoreRow(filter, brand, [&](const ScoreRow& row) {
        if (const auto value = reading.read(row)) rows.push_back({row, value->value, value->weight});
    });
    if (!read) return read.error();
    return rows;
}

Result<void> forEachMoment(Journal& journal, const Filter& filter, std::string_view brand, const RowReading& reading,
                           const std::function<void(const StepRow&, scoring::WeightedValue)>& visit) {
    // With other weights the scores of whole encounters are not the stored ones; the moments of steps are.
    std::multimap<std::string, ReadRow> rescored;
    if (reading.otherWeights()) {
        Result<std::vector<ReadRow>> rows = rowsOf(journal, filter, brand, reading);
        if (!rows) return rows.error();
        for (ReadRow& row : *rows) rescored.emplace(row.row.encounter, row);
    }
    return journal.forEachStepRow(filter, brand, [&](const StepRow& step) {
        scoring::WeightedValue moment{step.value, reading.weightOn(step.day, step.weight)};
        const auto [first, last] = rescored.equal_range(step.encounter);
        for (auto whole = first; whole != last; ++whole)
            if (step.weight == whole->second.row.weight && step.value == whole->second.row.score)
                moment.value = whole->second.score;
        if (moment.weight > 0) visit(step, moment);
    });
}

Result<std::vector<scoring::TouchpointSeries>> touchpointSeries(Journal& journal, const Filter& filter,
                                                                std::string_view brand, const RowReading& reading) {
    std::map<std::string, scoring::RunningSummary> running;
    const auto read =
        forEachMoment(journal, filter, brand, reading, [&](const StepRow& step, scoring::WeightedValue moment) {
            running[step.touchpoint].add(moment.value, moment.weight);
        });
    if (!read) return read.error();
    std::vector<scoring::TouchpointSeries> series;
    for (const auto& [touchpoint, sums] : running)
        if (!touchpoint.empty()) series.push_back({touchpoint, sums.summary()});
    return series;
}

DatedScores datedScores(const std::vector<ReadRow>& rows) {
    DatedScores dated;
    for (const ReadRow& row : rows) {
        if (row.row.vague) continue;
        dated.days.push_back(row.row.day);
        dated.scores.push_back(row.score);
    }
    return dated;
}

}  // namespace kokemus::report
