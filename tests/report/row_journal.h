// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/report.h"
#include "scoring/posterior.h"
#include "support/fake_journal.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace kokemus::tests {

/// A journal that is nothing but score rows: the figures of a report are checked against rows a test has written.
/// Its filter knows brand, touchpoint and period.
class RowJournal : public FakeJournal {
public:
    RowJournal() : FakeJournal(std::make_shared<FakeFile>()) {}

    std::vector<ScoreRow> rows;                         ///< in series order
    std::map<std::string, std::vector<StepRow>> steps;  ///< by encounter, for those that have steps
    std::vector<EncounterRow> list;
    std::map<std::string, Encounter> told;  ///< by id: what a row alone does not say
    std::vector<OwnWord> words;
    ScoreSettings stored;
    int rowReads = 0;

    ScoreRow& add(const std::string& brand, const std::string& day, double score, double weight = 1.0) {
        ScoreRow row;
        row.encounter = "e" + std::to_string(rows.size() + 1);
        row.brand = brand;
        row.touchpoint = "whole_visit";
        row.day = dayNumber(parseDate(day).value());
        row.score = score;
        row.weight = weight;
        EncounterRow listed;
        listed.id = row.encounter;
        listed.occurredOn = parseDate(day);
        list.push_back(listed);
        rows.push_back(row);
        return rows.back();
    }

    Result<std::string> findBrand(std::string_view name) override {
        for (const ScoreRow& row : rows)
            if (row.brand == name) return row.brand;
        return Error{ErrorCode::NotFound, {}, "RowJournal"};
    }
    Result<std::vector<OwnWord>> ownWords(std::string_view) override { return words; }
    Result<ScoreSettings> scoreSettings() override { return stored; }
    Result<EncounterPage> page(const Filter&, Sort, std::string_view, int) override {
        EncounterPage page;
        page.rows = list;
        return page;
    }

    /// The listed ones, told no further than the list tells them unless `told` has more.
    Result<void> forEach(const Filter&, Sort, std::int64_t, bool,
                         const std::function<bool(const Encounter&)>& visit) override {
        for (const EncounterRow& row : list) {
            const auto known = told.find(row.id);
            Encounter encounter = known == told.end() ? Encounter{} : known->second;
            encounter.id = row.id;
            encounter.occurredOn = row.occurredOn;
            encounter.precision = row.precision;
            encounter.title = row.title;
            if (!visit(encounter)) break;
        }
        return {};
    }

    Result<std::vector<BrandSums>> brandSums(Date asOf) override {
        struct Running {
            scoring::RunningSummary score;
            std::array<scoring::RunningSummary, componentCount> components;
            int entries = 0;
        };
        std::map<std::string, Running> running;
        for (const ScoreRow& row : rows) {
            if (row.brand.empty()) continue;
            Running& sums = running[row.brand];
            ++sums.entries;
            if (row.day > dayNumber(asOf)) continue;
            sums.score.add(row.score, row.weight);
            for (std::size_t i = 0; i < componentCount; ++i)
                if (row.components[i]) sums.components[i].add(*row.components[i], row.weight);
        }
        std::vector<BrandSums> all;
        for (const auto& [name, sums] : running) {
            BrandSums brand;
            brand.brand = brand.name = name;
            brand.entries = sums.entries;
            brand.score = sums.score.summary();
            for (std::size_t i = 0; i < componentCount; ++i) brand.components[i] = sums.components[i].summary();
            all.push_back(brand);
        }
        return all;
    }

    Result<void> forEachScoreRow(const Filter& filter, std::string_view brand,
                                 const std::function<void(const ScoreRow&)>& visit) override {
        ++rowReads;
        for (const ScoreRow& row : rows)
            if ((brand.empty() || row.brand == brand) && passes(filter, row)) visit(row);
        return {};
    }

    Result<void> forEachStepRow(const Filter& filter, std::string_view brand,
                                const std::function<void(const StepRow&)>& visit) override {
        ++rowReads;
        for (const ScoreRow& row : rows) {
            if ((!brand.empty() && row.brand != brand) || !passes(filter, row)) continue;
            const auto moments = steps.find(row.encounter);
            if (moments == steps.end())
                visit({row.encounter, row.touchpoint, row.day, row.score, row.weight, row.sector});
            else
                for (const StepRow& step : moments->second) visit(step);
        }
        return {};
    }

private:
    // As in the store: an encounter passes a filter by brand when any of its parties is that brand.
    bool passes(const Filter& filter, const ScoreRow& row) const {
        const auto named = [&](const std::string& brand) {
            return std::any_of(rows.begin(), rows.end(), [&](const ScoreRow& other) {
                return other.encounter == row.encounter && other.brand == brand;
            });
        };
        const auto has = [](const std::vector<std::string>& allowed, const std::string& value) {
            return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
        };
        return (filter.brands.empty() || std::any_of(filter.brands.begin(), filter.brands.end(), named)) &&
               has(filter.touchpoints, row.touchpoint) && (!filter.from || row.day >= dayNumber(*filter.from)) &&
               (!filter.to || row.day <= dayNumber(*filter.to));
    }
};

inline ScoreRequest requestOn(const std::string& day) {
    ScoreRequest request;
    request.asOf = parseDate(day).value();
    return request;
}

}  // namespace kokemus::tests
