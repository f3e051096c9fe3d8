// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/report.h"
#include "report/brand_rows.h"
#include "scoring/trend.h"

#include <algorithm>
#include <set>

namespace kokemus {

namespace {

using namespace report;

template <class Series>
Hyper hyperFrom(const std::vector<BrandSums>& brands, const ScoreSettings& settings, double sigma0,
                const Series& series) {
    std::vector<SeriesSummary> sums;
    sums.reserve(brands.size());
    for (const BrandSums& brand : brands) sums.push_back(series(brand));
    return scoring::hyperOf(sums, settings, sigma0);
}

void addHypers(ScoreTable& table, const std::vector<BrandSums>& brands) {
    table.hyper =
        hyperFrom(brands, table.settings, table.settings.sigma0, [](const BrandSums& brand) { return brand.score; });
    for (std::size_t i = 0; i < componentCount; ++i)
        table.componentHyper[i] = hyperFrom(brands, table.settings, table.settings.componentSigma0,
                                            [i](const BrandSums& brand) { return brand.components[i]; });
}

// Keeps names and entries; sums become those of the rows that pass the filter.
Result<void> replaceSums(std::vector<BrandSums>& brands, Journal& journal, const Filter& filter, std::string_view brand,
                         const RowReading& reading) {
    const auto sums = sumRows(journal, filter, brand, reading);
    if (!sums) return sums.error();
    for (BrandSums& known : brands) {
        const auto found = sums->find(known.brand);
        const BrandSums read = found == sums->end() ? BrandSums{} : found->second;
        known.score = read.score;
        known.components = read.components;
        known.lastDay = read.lastDay;
    }
    return {};
}

// A filter by brand lets through encounters; the other parties of these are not asked for.
Result<void> narrow(std::vector<BrandSums>& brands, Journal& journal, const ScoreRequest& request) {
    std::set<std::string, std::less<>> wanted;
    for (const std::string& name : request.filter.brands) {
        Result<std::string> id = journal.findBrand(name);
        if (id) wanted.insert(*id);
        if (!id && id.error().code != ErrorCode::NotFound) return id.error();
    }
    std::erase_if(brands, [&](const BrandSums& brand) {
        return (!request.brand.empty() && brand.brand != request.brand) ||
               (!request.filter.brands.empty() && !wanted.contains(brand.brand));
    });
    return {};
}

void addScores(ScoreTable& table, const std::vector<BrandSums>& brands) {
    const scoring::Quantiles quantiles = scoring::quantilesOf(table.hyper, table.settings);
    std::array<scoring::Quantiles, componentCount> componentQuantiles;
    for (std::size_t i = 0; i < componentCount; ++i)
        componentQuantiles[i] = scoring::quantilesOf(table.componentHyper[i], table.settings);
    for (const BrandSums& sums : brands) {
        BrandScore brand;
        brand.brand = sums.brand;
        brand.name = sums.name;
        brand.sector = sums.sector;
        brand.entries = sums.entries;
        brand.posterior = scoring::posteriorOf(sums.score, table.hyper, table.settings, quantiles);
        for (std::size_t i = 0; i < componentCount; ++i)
            brand.components[i] = scoring::posteriorOf(sums.components[i], table.componentHyper[i], table.settings,
                                                       componentQuantiles[i]);
        table.brands.push_back(std::move(brand));
    }
}

Result<void> addDetails(BrandScore& brand, Journal& journal, const ScoreRequest& request, const Hyper& hyper,
                        const RowReading& reading) {
    if (brand.posterior.n == 0) return {};
    if (request.withTrend) {
        const auto rows = rowsOf(journal, request.filter, brand.brand, reading);
        if (!rows) return rows.error();
        const DatedScores dated = datedScores(*rows);
        brand.trend = scoring::trendOf(dated.days, dated.scores, request.settings);
    }
    if (request.withWeakest) {
        const auto series = touchpointSeries(journal, request.filter, brand.brand, reading);
        if (!series) return series.error();
        const auto figures = scoring::touchpointFigures(brand.posterior, hyper, request.settings, *series);
        brand.weakest = scoring::weakestLink(brand.posterior, hyper, figures);
    }
    return {};
}

}  // namespace

Result<ScoreRequest> ownScoreRequest(Journal& journal, Date asOf, const Filter& filter) {
    Result<ScoreSettings> settings = journal.scoreSettings();
    if (!settings) return settings.error();
    ScoreRequest request;
    request.filter = filter;
    request.asOf = asOf;
    request.settings = std::move(*settings);
    return request;
}

Result<ScoreTable> scoreTable(Journal& journal, const ScoreRequest& request) {
    Result<std::vector<BrandSums>> named = journal.brandSums(request.asOf);
    if (!named) return named.error();
    const Result<ScoreSettings> stored = journal.scoreSettings();
    if (!stored) return stored.error();
    const RowReading reading(request, *stored);
    std::vector<BrandSums>& brands = *named;
    if (!reading.asStored())
        if (auto done = replaceSums(brands, journal, Filter{}, "", reading); !done) return done.error();

    ScoreTable table;
    table.asOf = request.asOf;
    table.settings = request.settings;
    addHypers(table, brands);
    if (auto done = narrow(brands, journal, request); !done) return done.error();
    if (request.filter != Filter{})
        if (auto done = replaceSums(brands, journal, request.filter, request.brand, reading); !done)
            return done.error();
    addScores(table, brands);
    for (BrandScore& brand : table.brands)
        if (auto done = addDetails(brand, journal, request, table.hyper, reading); !done) return done.error();
    return table;
}

}  // namespace kokemus
