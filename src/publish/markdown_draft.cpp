// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/publish.h"

#include "domain/fold.h"
#include "publish/draft.h"

#include <algorithm>
#include <set>

namespace kokemus {
namespace {

using publish::DraftEncounter;
using publish::DraftParts;

/// What stays at home whatever was asked for.
bool mayLeave(const Encounter& encounter, Date asOf) {
    return encounter.status == Status::Complete && encounter.trashedAt.empty() && !encounter.confidential &&
           (!encounter.occurredOn || *encounter.occurredOn <= asOf);
}

Result<void> readReport(Journal& journal, const DraftRequest& request, DraftParts& parts) {
    if (request.brand.empty()) return {};
    ScoreRequest scores;
    scores.filter = request.filter;
    scores.brand = request.brand;
    scores.asOf = request.asOf;
    scores.settings = parts.settings;
    scores.withTrend = true;
    scores.withWeakest = true;
    auto report = brandReport(journal, scores, request.language);
    if (!report) return report.error();
    parts.report = std::move(*report);
    return {};
}

Result<void> readEncounters(Journal& journal, const DraftRequest& request, DraftParts& parts) {
    Filter filter = request.filter;
    filter.status = StatusFilter::Complete;
    filter.to = filter.to ? std::min(*filter.to, request.asOf) : request.asOf;
    if (parts.report) filter.brands = {parts.report->brand.name};
    auto read = journal.forEach(filter, Sort::Date, 0, false, [&](const Encounter& encounter) {
        if (!mayLeave(encounter, request.asOf)) return true;
        auto& entry = parts.encounters.emplace_back();
        entry.encounter = encounter;
        // Out of sight of everything that writes the draft.
        entry.encounter.privateNote.clear();
        return true;
    });
    if (!read) return read;
    for (DraftEncounter& entry : parts.encounters) {
        auto figures = journal.figuresOf(entry.encounter);
        if (!figures) return figures.error();
        entry.figures = *figures;
    }
    return {};
}

Result<void> readDisclosures(Journal& journal, DraftParts& parts) {
    std::set<std::string> named;
    for (const auto& entry : parts.encounters)
        for (const Party& party : entry.encounter.parties) named.insert(foldName(party.brand));
    return journal.forEachRecord("brand", [&](const Record& record) {
        const auto tie = fromId<Tie>(record.text("tie")).value_or(Tie::None);
        if (tie != Tie::None && named.contains(foldName(record.text("name"))))
            parts.disclosures.push_back({record.text("name"), tie});
        return true;
    });
}

Result<void> readOwnNames(Journal& journal, std::string_view kind, publish::OwnNames& names) {
    auto words = journal.ownWords(kind);
    if (!words) return words.error();
    for (const OwnWord& word : *words)
        if (!word.name.empty()) names[word.id] = word.name;
    return {};
}

}  // namespace

Result<std::string> markdownDraft(Journal& journal, const DraftRequest& request) {
    DraftParts parts;
    parts.asOf = request.asOf;
    auto settings = journal.scoreSettings();
    if (!settings) return settings.error();
    parts.settings = *settings;
    if (auto done = readReport(journal, request, parts); !done) return done.error();
    if (auto done = readEncounters(journal, request, parts); !done) return done.error();
    if (auto done = readDisclosures(journal, parts); !done) return done.error();
    if (auto done = readOwnNames(journal, "touchpoint", parts.touchpoints); !done) return done.error();
    if (auto done = readOwnNames(journal, "emotion", parts.emotions); !done) return done.error();
    return publish::composeDraft(parts, Phrases(request.language));
}

}  // namespace kokemus
