// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <unordered_map>

namespace kokemus::report {

namespace {

bool isSettled(PromiseState state) { return state != PromiseState::Open && state != PromiseState::None; }

using ById = std::unordered_map<std::string_view, const ToldEncounter*>;

ById byId(const BrandMaterial& material) {
    ById encounters;
    for (const ToldEncounter& told : material.told) encounters.emplace(told.id, &told);
    return encounters;
}

std::string stateText(PromiseState state, const Phrases& phrases) {
    return phrases.text("promise." + std::string(idOf(state)));
}

ReportFigure keptFigure(const BrandMaterial& material) {
    int settled = 0;
    int kept = 0;
    for (const LedgerPromise& promise : material.report.promises) {
        if (!isSettled(promise.state)) continue;
        ++settled;
        kept += promise.state == PromiseState::Kept;
    }
    ReportFigure figure = shareFigure(material.phrases, "promise_kept", kept, settled, material.request.settings.level,
                                      "count.promise", material.encounters());
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        std::string list;
        for (const Promise& promise : told.promises)
            if (isSettled(promise.state) && !told.again)
                list += (list.empty() ? "" : ", ") + stateText(promise.state, material.phrases);
        return list;
    }),
                     material.phrases);
    return figure;
}

// Days late as a sentence; nothing where a date is missing.
std::string lateText(const LedgerPromise& promise, const Phrases& phrases) {
    if (!promise.daysLate) return {};
    const int days = *promise.daysLate;
    const bool open = promise.state == PromiseState::Open;
    if (open && days <= 0) return {};
    if (days == 0) return phrases.text("told.promise_in_time");
    if (open) return phrases.plural("told.promise_overdue", days);
    return phrases.plural(days > 0 ? "told.promise_late" : "told.promise_early", std::abs(days));
}

std::string promiseText(const LedgerPromise& promise, const Phrases& phrases) {
    const std::string state = stateText(promise.state, phrases);
    std::string dates = state;
    if (promise.dueOn && promise.settledOn)
        dates = phrases.text(
            "told.promise_due_settled",
            {{"state", state}, {"due", phrases.date(*promise.dueOn)}, {"settled", phrases.date(*promise.settledOn)}});
    else if (promise.dueOn)
        dates = phrases.text("told.promise_due", {{"state", state}, {"due", phrases.date(*promise.dueOn)}});
    else if (promise.settledOn)
        dates = phrases.text("told.promise_settled", {{"state", state}, {"settled", phrases.date(*promise.settledOn)}});
    const std::string late = lateText(promise, phrases);
    return late.empty() ? dates : phrases.text("told.promise_with_days", {{"dates", dates}, {"days", late}});
}

void addPromiseRows(ReportSection& section, const BrandMaterial& material, const ById& encounters) {
    const Phrases& phrases = material.phrases;
    int number = 0;
    for (const LedgerPromise& promise : material.report.promises) {
        ++number;
        const std::string name = promise.text.empty() ? phrases.text("figure.promise") : promise.text;
        ReportFigure figure =
            figureOf(phrases, "promise." + std::to_string(number), "promise", promiseText(promise, phrases), 1, name);
        if (promise.daysLate) figure.value = *promise.daysLate;
        figure.why.contributions.push_back(
            contributionOf(*encounters.at(promise.encounter), stateText(promise.state, phrases)));
        section.figures.push_back(std::move(figure));
        if (static_cast<std::size_t>(number) >= maxContributions) break;
    }
}

std::string priceText(const LedgerPrice& price, const Phrases& phrases) {
    const std::string from = phrases.money(price.expected, price.currency);
    const std::string to = phrases.money(price.actual, price.currency);
    if (price.expected == price.actual) return phrases.text("told.price_same", {{"price", to}});
    if (!price.changePercent || !price.shareOfNew)
        return phrases.text("publish.price_from_to", {{"new", to}, {"old", from}});
    return phrases.text(price.actual > price.expected ? "report.price_up" : "report.price_down",
                        {{"pct_old", phrases.number(std::abs(*price.changePercent), 1)},
                         {"pct_new", phrases.number(std::abs(*price.shareOfNew), 1)},
                         {"old", from},
                         {"new", to}});
}

void addPriceRows(ReportSection& section, const BrandMaterial& material, const ById& encounters) {
    const Phrases& phrases = material.phrases;
    int number = 0;
    for (const LedgerPrice& price : material.report.prices) {
        ReportFigure figure =
            figureOf(phrases, "price." + std::to_string(++number), "price", priceText(price, phrases), 1);
        figure.value = price.changePercent;
        const std::string told = phrases.text("told.from_to", {{"from", phrases.money(price.expected, price.currency)},
                                                               {"to", phrases.money(price.actual, price.currency)}});
        figure.why.contributions.push_back(contributionOf(*encounters.at(price.encounter), told));
        section.figures.push_back(std::move(figure));
        if (static_cast<std::size_t>(number) >= maxContributions) break;
    }
}

// What was not bought because of an encounter, a sum for each currency.
void addUnbought(ReportSection& section, const BrandMaterial& material) {
    const Phrases& phrases = material.phrases;
    std::map<std::string, std::pair<std::int64_t, int>> sums;
    for (const ToldEncounter& told : material.told) {
        if (!told.lostPurchase || told.again) continue;
        sums[told.currency].first += *told.lostPurchase;
        ++sums[told.currency].second;
    }
    for (const auto& entry : sums) {  // not taken apart: Clang takes no structured binding into a lambda
        const std::string& currency = entry.first;
        const auto& sum = entry.second;
        ReportFigure figure =
            figureOf(phrases, "unbought." + currency, "unbought",
                     phrases.text("told.sum", {{"sum", phrases.money(sum.first, currency)},
                                               {"count", phrases.plural("count.encounter", sum.second)}}),
                     sum.second);
        figure.value = static_cast<double>(sum.first);  // minor units
        addContributions(figure, material.contributions([&](const ToldEncounter& told) {
            const bool here = told.lostPurchase && !told.again && told.currency == currency;
            return here ? phrases.money(*told.lostPurchase, currency) : std::string();
        }),
                         phrases);
        section.figures.push_back(std::move(figure));
    }
}

}  // namespace

std::vector<LedgerPromise> promiseLedger(const std::vector<ToldEncounter>& told, Date asOf) {
    std::vector<LedgerPromise> ledger;
    for (const ToldEncounter& one : told) {
        if (one.again) continue;
        for (const Promise& promise : one.promises) {
            if (promise.state == PromiseState::None) continue;
            LedgerPromise row{one.id, promise.text, promise.dueOn, promise.settledOn, promise.state, {}};
            const bool open = promise.state == PromiseState::Open;
            if (promise.dueOn && (promise.settledOn || open))
                row.daysLate = dayNumber(open ? asOf : *promise.settledOn) - dayNumber(*promise.dueOn);
            ledger.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(ledger, [](const LedgerPromise& a, const LedgerPromise& b) {
        return a.dueOn && (!b.dueOn || *a.dueOn < *b.dueOn);
    });
    return ledger;
}

std::vector<LedgerPrice> priceLedger(const std::vector<ToldEncounter>& told) {
    std::vector<LedgerPrice> ledger;
    for (const ToldEncounter& one : told) {
        if (one.again || !one.priceExpected || !one.priceActual) continue;
        LedgerPrice row{one.id, *one.priceExpected, *one.priceActual, one.currency, {}, {}};
        const auto difference = static_cast<double>(row.actual - row.expected);
        if (row.expected != 0) row.changePercent = 100.0 * difference / static_cast<double>(row.expected);
        if (row.actual != 0) row.shareOfNew = 100.0 * difference / static_cast<double>(row.actual);
        ledger.push_back(std::move(row));
    }
    return ledger;
}

ReportSection promiseSection(const BrandMaterial& material) {
    ReportSection section{"promises", material.phrases.text("section.promises")};
    section.figures.push_back(keptFigure(material));
    const ById encounters = byId(material);
    addPromiseRows(section, material, encounters);
    addPriceRows(section, material, encounters);
    addUnbought(section, material);
    return section;
}

}  // namespace kokemus::report
