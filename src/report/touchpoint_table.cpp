// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/report.h"
#include "report/brand_rows.h"
#include "report/wording.h"
#include "scoring/posterior.h"

#include <algorithm>
#include <map>
#include <set>

namespace kokemus {

namespace {

using namespace report;

struct RunningCell {
    scoring::RunningSummary sums;
    std::set<std::string> encounters;
};

using RunningCells = std::map<std::pair<std::string, std::string>, RunningCell>;

TouchpointTable tableOf(const RunningCells& running, const ScoreTable& whole, const OwnNames& names,
                        const Phrases& phrases) {
    TouchpointTable table;
    table.asOf = whole.asOf;
    table.hyper = whole.hyper;
    const auto quantiles = scoring::quantilesOf(whole.hyper, whole.settings);
    for (const auto& [key, cell] : running) {
        TouchpointCell told;
        told.touchpoint = key.first;
        told.sector = key.second;
        told.entries = static_cast<int>(cell.encounters.size());
        told.posterior = scoring::posteriorOf(cell.sums.summary(), whole.hyper, whole.settings, quantiles);
        told.name = nameOf("touchpoint", key.first, names, phrases);
        told.sectorName = nameOf("sector", key.second, {}, phrases);
        Posterior counted = told.posterior;
        counted.n = told.entries;
        told.headline = scoreHeadline(counted, phrases);
        table.cells.push_back(std::move(told));
    }
    std::ranges::stable_sort(table.cells, std::greater{}, &TouchpointCell::entries);
    return table;
}

}  // namespace

Result<TouchpointTable> touchpointTable(Journal& journal, const ScoreRequest& request, Language language) {
    ScoreRequest brands = request;
    brands.brand.clear();
    brands.withTrend = brands.withWeakest = false;
    const auto whole = scoreTable(journal, brands);
    if (!whole) return whole.error();
    const auto stored = journal.scoreSettings();
    if (!stored) return stored.error();
    const auto names = ownNames(journal, "touchpoint");
    if (!names) return names.error();

    RunningCells running;
    const auto read = forEachMoment(journal, request.filter, "", RowReading(request, *stored),
                                    [&](const StepRow& step, scoring::WeightedValue moment) {
                                        if (step.touchpoint.empty()) return;
                                        RunningCell& cell = running[{step.touchpoint, step.sector}];
                                        cell.sums.add(moment.value, moment.weight);
                                        cell.encounters.insert(step.encounter);
                                    });
    if (!read) return read.error();
    return tableOf(running, *whole, *names, Phrases(language));
}

}  // namespace kokemus
