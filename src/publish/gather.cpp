// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/gather.h"

#include "domain/fold.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace kokemus::publish {
namespace {

constexpr std::size_t themeRoom = 4;       ///< anecdotes of a theme post
constexpr std::size_t bestRoom = 5;        ///< encounters told of the best, and of either end of a year
constexpr std::size_t comparedRoom = 2;    ///< encounters told of each brand compared
constexpr std::size_t comparedBrands = 3;  ///< when none are named
constexpr double neutral = 50;

Result<void> readNames(Journal& journal, Gathered& gathered) {
    auto read = journal.forEachRecord("brand", [&](const Record& record) {
        if (!record.text("merged_into").empty()) return true;
        KnownBrand brand;
        brand.name = record.text("name");
        brand.sector = record.text("sector");
        if (const auto aliases = record.values.find("aliases"); aliases != record.values.end())
            if (const auto* list = std::get_if<std::vector<std::string>>(&aliases->second)) brand.aliases = *list;
        brand.tie = fromId<Tie>(record.text("tie")).value_or(Tie::None);
        brand.isPerson = record.flag("person_name");
        gathered.brands.push_back(std::move(brand));
        return true;
    });
    if (!read) return read;
    read = journal.forEachRecord("venue", [&](const Record& record) {
        gathered.venues.push_back(record.text("name"));
        return true;
    });
    if (!read) return read;
    return journal.forEachRecord("person_name", [&](const Record& record) {
        gathered.persons.push_back({record.text("name"), record.text("role")});
        return true;
    });
}

Result<void> readOwnNames(Journal& journal, std::string_view kind, OwnNames& names) {
    auto words = journal.ownWords(kind);
    if (!words) return words.error();
    for (const OwnWord& word : *words)
        if (!word.name.empty()) names[word.id] = word.name;
    return {};
}

/// The one brand the draft is about.
Result<void> readReport(Journal& journal, const Composition& composition, Material& material) {
    if (composition.brand.empty()) return {};
    ScoreRequest scores;
    scores.filter = composition.filter;
    scores.brand = composition.brand;
    scores.asOf = material.asOf;
    scores.settings = material.settings;
    scores.withTrend = true;
    scores.withWeakest = true;
    auto report = brandReport(journal, scores, composition.language);
    if (!report) return report.error();
    material.report = std::move(*report);
    return {};
}

Result<void> readCase(Journal& journal, const Composition& composition, Material& material) {
    const bool aboutCase = composition.shape == Shape::CaseStory || composition.shape == Shape::Complaint;
    if (!aboutCase || composition.caseId.empty()) return {};
    auto story = caseReport(journal, composition.caseId);
    if (!story) return story.error();
    material.story = std::move(*story);
    return {};
}

Filter chosen(const Composition& composition, const Material& material) {
    Filter filter = composition.filter;
    filter.status = StatusFilter::NotTrashed;
    filter.to = filter.to ? std::min(*filter.to, material.asOf) : material.asOf;
    if (material.report) filter.brands = {material.report->brand.name};
    if (material.story) filter.cases = {material.story->record.id};
    if (composition.shape == Shape::Year && !filter.from)
        filter.from = Date(filter.to->year(), std::chrono::January, std::chrono::day(1));
    return filter;
}

bool wantsPhotos(const Composition& composition) { return isSwitched(composition, "photos"); }

Result<void> readEncounters(Journal& journal, const Composition& composition, Gathered& gathered) {
    Material& material = gathered.material;
    const auto filter = chosen(composition, material);
    if (composition.filter.status == StatusFilter::Trashed) return {};
    auto read = journal.forEach(filter, Sort::Date, 0, wantsPhotos(composition), [&](const Encounter& encounter) {
        if (encounter.occurredOn && *encounter.occurredOn > material.asOf) return true;
        if (encounter.confidential) return ++gathered.confidential, true;
        const bool complete = encounter.status == Status::Complete;
        if (!complete) ++gathered.unfinished;
        if (complete || isSwitched(composition, "unfinished")) material.encounters.emplace_back().encounter = encounter;
        return true;
    });
    if (!read) return read;
    for (DraftEncounter& entry : material.encounters) {
        auto figures = journal.figuresOf(entry.encounter);
        if (!figures) return figures.error();
        entry.figures = *figures;
    }
    return {};
}

/// How much an encounter gives a story: somebody's own words first, then what stood out.
double tellingness(const DraftEncounter& entry) {
    const Encounter& encounter = entry.encounter;
    double points = encounter.quotes.empty() ? 0 : 4;
    points += encounter.note.empty() ? 0 : 2;
    points += encounter.lesson.empty() ? 0 : 1;
    points += encounter.whyLogged == WhyLogged::Notable ? 1 : 0;
    return points + std::abs(entry.figures.score.value_or(neutral) - neutral) / neutral;
}

std::string subjectKey(const Encounter& encounter) {
    if (encounter.parties.empty()) return encounter.sector;
    const Party& first = encounter.parties.front();
    return first.brand.empty() ? first.sector : "=" + foldName(first.brand);
}

using Entries = std::vector<DraftEncounter>;

void keepFirst(Entries& entries, std::size_t room) {
    if (entries.size() > room) entries.resize(room);
}

template <class Key>
void sortDown(Entries& entries, Key key) {
    std::ranges::stable_sort(entries, [&](const auto& a, const auto& b) { return key(a) > key(b); });
}

/// At most `room` of each subject.
void keepOfEach(Entries& entries, std::size_t room) {
    std::map<std::string, std::size_t> taken;
    std::erase_if(entries, [&](const DraftEncounter& entry) { return ++taken[subjectKey(entry.encounter)] > room; });
}

double scoreOf(const DraftEncounter& entry) { return entry.figures.score.value_or(neutral); }

/// The brightest and the hardest, each within its room.
void keepEnds(Entries& entries) {
    sortDown(entries, scoreOf);
    if (entries.size() > 2 * bestRoom)
        entries.erase(entries.begin() + bestRoom, entries.end() - static_cast<std::ptrdiff_t>(bestRoom));
}

void inChosenOrder(Entries& entries, const std::vector<std::string>& ids) {
    const auto place = [&](const DraftEncounter& entry) {
        return std::ranges::find(ids, entry.encounter.id) - ids.begin();
    };
    std::ranges::stable_sort(entries, [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

void pick(const Composition& composition, Material& material) {
    Entries& entries = material.encounters;
    const bool chosenByHand = !composition.filter.ids.empty();
    if (chosenByHand) inChosenOrder(entries, composition.filter.ids);
    switch (composition.shape) {
        case Shape::Theme:
            if (chosenByHand) break;
            sortDown(entries, tellingness);
            keepOfEach(entries, 1);
            return keepFirst(entries, themeRoom);
        case Shape::Comparison:
            if (chosenByHand) break;
            sortDown(entries, tellingness);
            return keepOfEach(entries, comparedRoom);
        case Shape::Year:
            return keepEnds(entries);
        case Shape::Best:
            sortDown(entries, scoreOf);
            std::erase_if(entries, [](const auto& entry) { return scoreOf(entry) <= neutral; });
            return keepFirst(entries, bestRoom);
        case Shape::CaseStory:
        case Shape::Complaint:
            std::ranges::reverse(entries);
            if (!material.story && !chosenByHand && entries.size() > 1)
                entries.erase(entries.begin(), entries.end() - 1);
            return;
        case Shape::Social:
        case Shape::WorkshopCard:
        case Shape::Thanks:
        case Shape::Feedback:
            if (!chosenByHand) sortDown(entries, tellingness);
            return keepFirst(entries, 1);
        case Shape::BrandSummary:
            break;
    }
}

bool isWanted(const BrandScore& brand, const std::set<std::string>& told, const Composition& composition) {
    if (composition.shape == Shape::Year || composition.shape == Shape::Best) return brand.posterior.n > 0;
    return told.contains(foldName(brand.name));
}

Result<void> readTable(Journal& journal, const Composition& composition, Material& material) {
    const auto shape = composition.shape;
    if (shape != Shape::Theme && shape != Shape::Comparison && shape != Shape::Year && shape != Shape::Best) return {};
    ScoreRequest request;
    request.filter = chosen(composition, material);
    // The encounters picked to be told are no sample of how a brand is.
    request.filter.ids.clear();
    request.asOf = material.asOf;
    request.settings = material.settings;
    auto table = scoreTable(journal, request);
    if (!table) return table.error();
    material.table = std::move(*table);
    auto& brands = material.table.brands;
    if (shape == Shape::Comparison && composition.filter.brands.empty() && composition.filter.ids.empty()) {
        std::ranges::stable_sort(brands, [](const auto& a, const auto& b) { return a.posterior.n > b.posterior.n; });
        if (brands.size() > comparedBrands) brands.resize(comparedBrands);
        std::erase_if(material.encounters, [&](const DraftEncounter& entry) {
            return std::ranges::none_of(brands, [&](const BrandScore& brand) {
                return subjectKey(entry.encounter) == "=" + foldName(brand.name);
            });
        });
        return {};
    }
    std::set<std::string> told;
    for (const auto& entry : material.encounters)
        for (const Party& party : entry.encounter.parties) told.insert(foldName(party.brand));
    std::erase_if(brands, [&](const BrandScore& brand) { return !isWanted(brand, told, composition); });
    return {};
}

}  // namespace

Result<Gathered> gather(Journal& journal, const Composition& composition, Date asOf) {
    Gathered gathered;
    Material& material = gathered.material;
    material.asOf = asOf;
    auto settings = journal.scoreSettings();
    if (!settings) return settings.error();
    material.settings = *settings;
    if (composition.filter.tags.size() == 1) material.theme = composition.filter.tags.front();
    if (auto done = readNames(journal, gathered); !done) return done.error();
    if (auto done = readOwnNames(journal, "touchpoint", material.touchpoints); !done) return done.error();
    if (auto done = readOwnNames(journal, "emotion", material.emotions); !done) return done.error();
    if (auto done = readReport(journal, composition, material); !done) return done.error();
    if (auto done = readCase(journal, composition, material); !done) return done.error();
    if (auto done = readEncounters(journal, composition, gathered); !done) return done.error();
    material.gathered = static_cast<int>(material.encounters.size());
    pick(composition, material);
    if (auto done = readTable(journal, composition, material); !done) return done.error();
    material.gatheredBrands = static_cast<int>(material.table.brands.size());
    return gathered;
}

}  // namespace kokemus::publish
