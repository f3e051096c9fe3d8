// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <cmath>

namespace kokemus::tests {
namespace {

std::string nameAt(int i, bool nasty, const std::string& otherwise) {
    if (!nasty) return otherwise + " " + std::to_string(i + 1);
    return nastyNames()[static_cast<std::size_t>(i) % nastyNames().size()];
}

std::string many(const std::string& part, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += part;
    return out;
}

constexpr int firstDay = 20'500;  // in 2026

}  // namespace

const std::vector<std::string>& nastyNames() {
    static const std::vector<std::string> names{
        many("Ä", 200),
        many("lentokenttähotelli ", 12),
        many("W", 200),
        "👩‍👩‍👧‍👦🏳️‍🌈 Kahvila 👍🏽",
        many("🦊", 60),
        "בית קפה של נעמה",
        many("مقهى ", 40),
        "\u202Egnp.exe\u202C \u2066x",
        "<script>alert(1)</script>",
        "\" onload=\"alert(1)\" x=\"",
        "]]> --> <!-- &amp; &#x3c; &",
        "a\tb\nc\rd\x01\x7f",
        std::string("broken \xff\xfe\xc3 utf-8 \xed\xa0\x80"),
        "\uFFFE\uFFFF",
        "",
        " ",
        "喫茶店喫茶店喫茶店喫茶店喫茶店喫茶店喫茶店喫茶店喫茶店",
        "Z" + many("\u0301", 80) + "algo",
        "Café Åström & pojat",
    };
    return names;
}

Posterior posteriorWith(int n, double score, double halfWidth) {
    Posterior posterior;
    posterior.n = n;
    posterior.weight = n;
    if (n == 0) return posterior;
    posterior.rawMean = std::min(100.0, score + 4);
    posterior.score = score;
    posterior.low = std::max(0.0, score - halfWidth);
    posterior.high = std::min(100.0, score + halfWidth);
    posterior.rankLow = posterior.low;
    posterior.evidence = n < 3 ? Evidence::Anecdote : n < 8 ? Evidence::Tentative : Evidence::Established;
    posterior.verdict = Verdict::Unclear;
    return posterior;
}

BrandScore brandWith(std::string id, std::string name, Posterior posterior) {
    BrandScore brand;
    brand.brand = std::move(id);
    brand.name = std::move(name);
    brand.entries = posterior.n;
    for (std::size_t i = 0; i < componentCount; ++i)
        brand.components[i] =
            posteriorWith(std::max(0, posterior.n - static_cast<int>(i)), 20.0 + 10.0 * static_cast<double>(i), 9);
    brand.posterior = std::move(posterior);
    return brand;
}

ScoreTable rankingOf(int brands, bool nasty) {
    ScoreTable table;
    table.asOf = dateOfDay(firstDay + 200);
    for (int i = 0; i < brands; ++i) {
        const int n = i % 7 == 6 ? 1 + i % 2 : 3 + i * 5;
        table.brands.push_back(brandWith("brand-" + std::to_string(i), nameAt(i, nasty, "Kahvila"),
                                         posteriorWith(n, 95.0 - 90.0 * i / std::max(1, brands), 5 + i % 20)));
    }
    return table;
}

BrandTrend trendOf(int encounters, int step, const std::string& name) {
    BrandTrend trend;
    trend.brand = "brand";
    trend.name = name;
    trend.asOf = dateOfDay(firstDay + encounters * step);
    for (int i = 0; i < encounters; ++i) {
        const double score = std::fmod(37.0 * i, 101.0);
        trend.points.push_back({"encounter-" + std::to_string(i), firstDay + i * step, score});
        if (i >= 2) trend.band.push_back({firstDay + i * step, 40.0 + i % 20, 30.0 + i % 20, 52.0 + i % 20});
    }
    trend.trend.n = encounters;
    if (encounters >= 5) {
        trend.trend.label = TrendLabel::Improving;
        trend.trend.slopePerYear = 7.4;
        const auto middle = static_cast<std::size_t>(encounters / 2);
        trend.changes.push_back({trend.points[middle].day, true, trend.points[middle].encounter});
        trend.changes.push_back({trend.points.back().day, false, trend.points.back().encounter});
    }
    return trend;
}

TouchpointTable touchpointsOf(int touchpoints, int sectors, bool nasty) {
    TouchpointTable table;
    table.asOf = dateOfDay(firstDay);
    for (int row = 0; row < touchpoints; ++row) {
        for (int column = 0; column < sectors; ++column) {
            if ((row + column) % 5 == 4) continue;
            TouchpointCell cell;
            cell.touchpoint = "touchpoint-" + std::to_string(row);
            cell.sector = column == 0 ? "" : "sector-" + std::to_string(column);
            cell.entries = (row * column) % 12 + 1;
            cell.posterior = posteriorWith(cell.entries, std::fmod(13.0 * row + 29.0 * column, 101.0), 12);
            cell.name = nameAt(row, nasty, "kosketus");
            cell.sectorName = column == 0 ? "" : nameAt(column, nasty, "ala");
            cell.headline = "headline " + std::to_string(cell.entries);
            table.cells.push_back(cell);
        }
    }
    return table;
}

std::vector<JourneyMoment> momentsOf(int moments, bool nasty) {
    std::vector<JourneyMoment> all;
    for (int i = 0; i < moments; ++i) {
        const double value = i % 11 == 10 ? 1.5 : (i * 5) % 7 - 3;
        all.push_back({"encounter-" + std::to_string(i), nameAt(i, nasty, "saapuminen"), value,
                       i % 3 == 0 ? std::string() : nameAt(i + 3, nasty, "hyvä")});
    }
    return all;
}

std::vector<AbilityPoint> abilitiesOf(int points, bool same) {
    std::vector<AbilityPoint> all;
    for (int i = 0; i < points; ++i)
        all.push_back({"encounter-" + std::to_string(i), nameAt(i, true, ""), same ? 7 : i * 3 % 7 + 1,
                       same ? 7 : i * 5 % 7 + 1});
    return all;
}

std::vector<DaySummary> daysOf(int days) {
    std::vector<DaySummary> all;
    const int first = dayNumber(std::chrono::year(2028) / 1 / 1);  // a leap year
    for (int i = 0; i < days; ++i) {
        DaySummary day;
        day.day = dateOfDay(first + i);
        day.entries = i % 4 + 1;
        day.scored = i % 5 == 0 ? 0 : i % 3 + 1;
        day.mean = day.scored == 0 ? 0 : std::fmod(17.0 * i, 101.0);
        day.worst = day.mean / 2;
        all.push_back(day);
    }
    return all;
}

std::vector<NamedFigure> usualFigures(const ChartLook& look) {
    const BrandScore brand = brandWith("brand", "Kahvila Kuura", posteriorWith(10, 76.4, 10));
    return {{"ranking", rankingChart(rankingOf(9, false), look)},
            {"score", scoreChart(brand, dateOfDay(firstDay), look)},
            {"components", componentsChart(brand, dateOfDay(firstDay), look)},
            {"trend", trendChart(trendOf(14, 23, "Kahvila Kuura"), look)},
            {"touchpoints", touchpointChart(touchpointsOf(4, 5, false), look)},
            {"journey", journeyChart("Junassa", momentsOf(5, false), look)},
            {"ability", abilityChart("Kahvila Kuura", abilitiesOf(12, false), look)},
            {"calendar", calendarChart(2028, daysOf(80), look)}};
}

std::vector<NamedFigure> everyFigure(const ChartLook& look) {
    std::vector<NamedFigure> all = usualFigures(look);
    const auto add = [&](std::string name, Figure figure) { all.push_back({std::move(name), std::move(figure)}); };
    for (const int n : {0, 1, 2, 60, 500})
        add("ranking of " + std::to_string(n), rankingChart(rankingOf(n, true), look));
    for (const int n : {0, 1, 2, 3, 100'000})
        for (const std::string& name : nastyNames()) {
            const BrandScore brand = brandWith("brand", name, posteriorWith(n, 100, 40));
            add("score of " + std::to_string(n), scoreChart(brand, dateOfDay(firstDay), look));
            add("components of " + std::to_string(n), componentsChart(brand, dateOfDay(firstDay), look));
        }
    for (const int step : {0, 1, 30, 400})
        for (const int n : {0, 1, 2, 5, 700})
            add("trend of " + std::to_string(n) + " every " + std::to_string(step) + " days",
                trendChart(trendOf(n, step, nastyNames()[static_cast<std::size_t>(n) % 7]), look));
    add("no touchpoints", touchpointChart(touchpointsOf(0, 0, true), look));
    add("one touchpoint", touchpointChart(touchpointsOf(1, 1, true), look));
    add("touchpoints", touchpointChart(touchpointsOf(20, 23, true), look));
    for (const int n : {0, 1, 2, 12, 300})
        add("journey of " + std::to_string(n), journeyChart(nastyNames()[8], momentsOf(n, true), look));
    for (const bool same : {false, true})
        for (const int n : {0, 1, 2, 9, 10, 400})
            add("ability of " + std::to_string(n), abilityChart(nastyNames()[1], abilitiesOf(n, same), look));
    for (const int n : {0, 1, 366}) add("calendar of " + std::to_string(n), calendarChart(2028, daysOf(n), look));
    return all;
}

}  // namespace kokemus::tests
