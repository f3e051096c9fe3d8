// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/case_report.h"

#include <algorithm>

namespace kokemus {

namespace {

Result<Record> findCase(Journal& journal, std::string_view titleOrId) {
    std::optional<Record> found;
    // As saving does: the id decides, then the oldest case of that title.
    const auto read = journal.forEachRecord("case", [&](const Record& record) {
        if (record.id == titleOrId || (!found && record.text("title") == titleOrId)) found = record;
        return record.id != titleOrId;
    });
    if (!read) return read.error();
    if (!found) return Error{ErrorCode::NotFound, {{"what", "case"}, {"id", std::string(titleOrId)}}, "caseReport"};
    return *found;
}

void addPromises(CaseReport& report, const Encounter& encounter) {
    for (const Promise& promise : encounter.promises) {
        std::string brand = promise.brand;
        if (brand.empty() && !encounter.parties.empty()) brand = encounter.parties.front().brand;
        report.promises.push_back({encounter.id, std::move(brand), promise});
    }
}

void addPoint(CaseReport& report, const CaseEntry& entry) {
    const Encounter& encounter = entry.encounter;
    if (encounter.uplift)
        report.curve.push_back({encounter.id, encounter.occurredOn, static_cast<double>(*encounter.uplift), false});
    else if (entry.figures.score)
        report.curve.push_back({encounter.id, encounter.occurredOn, (*entry.figures.score - 50.0) / 50.0 * 3.0, true});
}

void addSums(CaseReport& report) {
    double sum = 0;
    int counting = 0;
    for (const CaseEntry& entry : report.entries) {
        report.contacts += entry.encounter.contacts.value_or(0);
        report.spentMinutes += entry.encounter.spentMinutes.value_or(0);
        report.waitingMinutes += entry.encounter.waitingMinutes.value_or(0);
        addPromises(report, entry.encounter);
        addPoint(report, entry);
        if (!entry.counts) continue;
        sum += *entry.figures.score;
        ++counting;
    }
    if (counting > 0) report.score = sum / counting;
    std::ranges::stable_sort(report.promises, [](const CasePromise& a, const CasePromise& b) {
        return a.promise.dueOn && (!b.promise.dueOn || *a.promise.dueOn < *b.promise.dueOn);
    });
}

}  // namespace

Result<CaseReport> caseReport(Journal& journal, std::string_view titleOrId) {
    auto record = findCase(journal, titleOrId);
    if (!record) return record.error();
    CaseReport report;
    report.record = std::move(*record);
    Filter filter;
    filter.cases = {report.record.id};
    const auto read = journal.forEach(filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
        report.entries.push_back({encounter, {}, false});
        return true;
    });
    if (!read) return read.error();
    std::ranges::reverse(report.entries);
    for (CaseEntry& entry : report.entries) {
        auto figures = journal.figuresOf(entry.encounter);
        if (!figures) return figures.error();
        entry.figures = std::move(*figures);
        entry.counts = mayCount(entry.encounter) && entry.figures.score.has_value();
    }
    addSums(report);
    return report;
}

}  // namespace kokemus
