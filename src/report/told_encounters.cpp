// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/told_encounters.h"

#include "kokemus/filter_words.h"
#include "scoring/encounter_score.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace kokemus::report {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;

std::string labelOf(const ReadRow& row, const Encounter& encounter, const OwnMeanings& own, const Phrases& phrases) {
    const PhraseArguments arguments{{"date", dateText(encounter.occurredOn, encounter.precision, phrases)},
                                    {"touchpoint", nameOf("touchpoint", row.row.touchpoint, own.touchpoints, phrases)},
                                    {"title", encounter.title}};
    return phrases.text(encounter.title.empty() ? "report.contribution_untitled" : "report.contribution", arguments);
}

// The latest asked, of equal days the later in the list.
std::vector<Feeling> lastFeelings(const std::vector<LaterFeelings>& asked) {
    const LaterFeelings* last = nullptr;
    for (const LaterFeelings& one : asked) {
        if (one.feelings.empty()) continue;
        if (!last || !last->askedOn || (one.askedOn && dayNumber(*one.askedOn) >= dayNumber(*last->askedOn)))
            last = &one;
    }
    return last ? last->feelings : std::vector<Feeling>();
}

// The outcome as the party had it: the row's component says which counted.
std::optional<double> gapOf(const ReadRow& row, const Encounter& encounter) {
    const auto& outcome = row.row.components[static_cast<std::size_t>(Component::Outcome)];
    if (!outcome || !encounter.expectation) return std::nullopt;
    return std::round(1.0 + 6.0 * *outcome / 100.0) - *encounter.expectation;
}

void fill(ToldEncounter& told, const ReadRow& row, const Encounter& encounter) {
    EncounterScore figures;
    figures.components = row.row.components;
    figures.gap = gapOf(row, encounter);
    told.gap = figures.gap;
    told.satisfied = scoring::isSatisfied(encounter, figures);
    told.delighted = scoring::isDelight(encounter, figures);
    told.feelings = encounter.feelings;
    told.laterFeelings = lastFeelings(encounter.laterFeelings);
    told.promises = encounter.promises;
    for (Promise& promise : told.promises)
        if (promise.brand.empty() && !encounter.parties.empty()) promise.brand = encounter.parties.front().brand;
    told.priceExpected = encounter.priceExpected;
    told.priceActual = encounter.priceActual;
    told.lostPurchase = encounter.lostPurchase;
    told.currency = encounter.currency;
    told.severity = encounter.severity;
    told.recovery = encounter.recovery;
    told.feelingBefore = encounter.feelingBeforeRecovery;
    told.feelingAfter = encounter.feelingAfterRecovery;
    told.ability = encounter.ability;
    told.willingness = encounter.willingness;
    told.uplift = encounter.uplift;
    told.wouldRecommend = encounter.wouldRecommend;
    told.wouldReturn = encounter.wouldReturn;
    told.venue = encounter.venue;
    told.caseId = encounter.caseName;
    told.whyLogged = encounter.whyLogged;
    told.daysLate = daysLate(encounter);
}

ToldEncounter ofRow(const ReadRow& row) {
    ToldEncounter told;
    told.id = row.row.encounter;
    told.day = row.row.day;
    told.vague = row.row.vague;
    told.score = row.score;
    told.weight = row.weight;
    told.components = row.row.components;
    told.coverage = scoring::coverageOf(row.row.components);
    return told;
}

// Names are looked up once each, and only after the pass over the encounters.
Result<void> keepPromisesOf(Journal& journal, const std::string& brand, std::vector<ToldEncounter>& all) {
    std::map<std::string, bool> isBrand;
    for (ToldEncounter& told : all) {
        for (const Promise& promise : told.promises) {
            if (isBrand.contains(promise.brand)) continue;
            const Result<std::string> id = journal.findBrand(promise.brand);
            if (!id && id.error().code != ErrorCode::NotFound) return id.error();
            isBrand[promise.brand] = id && *id == brand;
        }
        std::erase_if(told.promises, [&](const Promise& promise) { return !isBrand[promise.brand]; });
    }
    return {};
}

// By their ids: a filter by brand would look at every encounter of the journal.
Result<void> forEachOf(Journal& journal, const std::vector<ReadRow>& rows,
                       const std::function<bool(const Encounter&)>& visit) {
    constexpr std::size_t atOnce = 500;
    for (std::size_t first = 0; first < rows.size(); first += atOnce) {
        Filter these;
        for (std::size_t i = first; i < std::min(rows.size(), first + atOnce); ++i)
            these.ids.push_back(rows[i].row.encounter);
        if (auto read = journal.forEach(these, Sort::Date, 0, false, visit); !read) return read;
    }
    return {};
}

}  // namespace

int daysLate(const Encounter& encounter) {
    const auto recorded = parseInstant(encounter.recordedAt);
    if (!recorded || !encounter.occurredOn || isVague(encounter)) return 0;
    return static_cast<int>(std::max<std::int64_t>(0, *recorded / msPerDay - dayNumber(*encounter.occurredOn)));
}

std::optional<scoring::EmotionMeaning> OwnMeanings::meaningOf(std::string_view emotion) const {
    const auto own = meanings.find(emotion);
    return own != meanings.end() ? std::optional(own->second) : scoring::builtInMeaning(emotion);
}

std::optional<double> OwnMeanings::valenceOf(std::string_view emotion) const {
    const auto meaning = meaningOf(emotion);
    return meaning ? std::optional(meaning->valence) : std::nullopt;
}

Result<OwnMeanings> ownMeanings(Journal& journal) {
    OwnMeanings own;
    auto touchpoints = ownNames(journal, "touchpoint");
    if (!touchpoints) return touchpoints.error();
    own.touchpoints = std::move(*touchpoints);
    const auto cases = journal.forEachRecord("case", [&](const Record& record) {
        own.cases.emplace(record.id, record.text("title"));
        return true;
    });
    if (!cases) return cases.error();
    const auto emotions = journal.ownWords("emotion");
    if (!emotions) return emotions.error();
    for (const OwnWord& word : *emotions) {
        if (!word.name.empty()) own.emotions.emplace(word.id, word.name);
        const auto known = scoring::builtInMeaning(word.id);
        if (!known && !word.valence) continue;
        scoring::EmotionMeaning meaning = known.value_or(scoring::EmotionMeaning{});
        meaning.valence = word.valence.value_or(meaning.valence);
        meaning.cluster = word.cluster.value_or(meaning.cluster);
        own.meanings.emplace(word.id, meaning);
    }
    return own;
}

Result<std::vector<ToldEncounter>> toldEncounters(Journal& journal, const Filter& filter, const std::string& brand,
                                                  const std::vector<ReadRow>& rows, const OwnMeanings& own,
                                                  const Phrases& phrases) {
    std::vector<ToldEncounter> all;
    all.reserve(rows.size());
    std::unordered_multimap<std::string, std::size_t> places;
    for (const ReadRow& row : rows) {
        all.push_back(ofRow(row));
        all.back().again = places.contains(row.row.encounter);
        places.emplace(row.row.encounter, all.size() - 1);
    }
    const auto visit = [&](const Encounter& encounter) {
        const auto [first, last] = places.equal_range(encounter.id);
        for (auto place = first; place != last; ++place) {
            ToldEncounter& told = all[place->second];
            fill(told, rows[place->second], encounter);
            told.label = labelOf(rows[place->second], encounter, own, phrases);
        }
        return true;
    };
    const Result<void> read =
        brand.empty() ? journal.forEach(filter, Sort::Date, 0, false, visit) : forEachOf(journal, rows, visit);
    if (!read) return read.error();
    if (!brand.empty())
        if (auto kept = keepPromisesOf(journal, brand, all); !kept) return kept.error();
    return all;
}

std::vector<std::string> filterText(const Filter& filter, const OwnMeanings& own, const Phrases& phrases) {
    const OwnNameOf ownName = [&](std::string_view vocabulary, std::string_view id) {
        const OwnNames* names = vocabulary == "touchpoint" ? &own.touchpoints
                                : vocabulary == "emotion"  ? &own.emotions
                                : vocabulary == "case"     ? &own.cases
                                                           : nullptr;
        const auto found = names ? names->find(id) : OwnNames::const_iterator();
        return names && found != names->end() ? found->second : std::string();
    };
    std::vector<std::string> texts;
    for (const FilterPhrase& phrase : filterPhrases(filter, ownName, phrases)) texts.push_back(phrase.text);
    return texts;
}

Contribution contributionOf(const ToldEncounter& told, std::string words) {
    return {told.id, told.label, told.score, told.weight, std::move(words)};
}

}  // namespace kokemus::report
