// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_run.h"

#include "exchange/brand_names.h"
#include "exchange/content_id.h"
#include "exchange/encounter_json.h"
#include "exchange/record_json.h"

#include <cmath>

namespace kokemus::exchange {
namespace {

constexpr std::size_t maxRefusals = 10'000;
constexpr std::size_t maxWords = 10'000;  ///< distinct places or moods that are counted
constexpr std::int64_t progressEvery = 256;

/// Failures of the journal or the machine end an import; all others are about one record.
bool endsImport(ErrorCode code) { return exitStatus(code) != 1 || code == ErrorCode::Cancelled; }

void count(std::map<std::string, std::int64_t>& words, const std::string& word) {
    if (word.empty() || (words.size() >= maxWords && !words.contains(word))) return;
    ++words[word];
}

/// JSON text; what could not be written as such is replaced rather than thrown about.
std::string textOf(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// What is kept of an entry: the original, and what was read out of it but has no field of its own.
std::string rawOf(const SourceEntry& entry) {
    Json raw = Json::object();
    if (entry.rating) {
        raw["rating"] = {{"value", entry.rating->value}};
        if (entry.rating->scale) {
            raw["rating"]["min"] = entry.rating->scale->min;
            raw["rating"]["max"] = entry.rating->scale->max;
        }
    }
    if (!entry.mood.empty()) raw["mood"] = entry.mood;
    if (!entry.place.empty()) raw["place"] = entry.place;
    if (!entry.missing.empty()) raw["missing"] = entry.missing;
    raw["original"] = entry.original;
    return textOf(raw);
}

/// The content an entry is known again by: date, title and text, and where these say nothing all of the original. A
/// column or key that a later version of the other program adds must not make every entry a new one.
std::string contentOf(const SourceEntry& entry) {
    const Encounter& encounter = entry.encounter;
    return (encounter.occurredOn ? formatDate(*encounter.occurredOn) : std::string()) + '\n' +
           (encounter.occurredAt ? formatTimeOfDay(*encounter.occurredAt) : std::string()) + '\n' + encounter.title +
           '\n' + encounter.note + '\n' + entry.place + '\n' + entry.mood +
           (encounter.title.empty() && encounter.note.empty() ? '\n' + textOf(entry.original) : std::string());
}

Error unknownEmotion(const std::string& mood, const std::string& emotion) {
    return {ErrorCode::UnknownWord, {{"field", "moods." + mood}, {"value", emotion}}, "import"};
}

}  // namespace

bool ImportRun::take(const RecordKind* kind, const std::string& where, const Result<Json>& value) {
    return settle(where, !value.ok() ? Result<void>(value.error())
                         : kind      ? addRecord(*value, *kind)
                                     : addEncounter(*value));
}

bool ImportRun::take(SourceEntry entry) {
    const std::string where = entry.where;
    return settle(where, addEntry(entry));
}

bool ImportRun::take(const std::string& where, Encounter encounter) {
    auto valid = validate(encounter);
    return settle(where, valid.ok() ? add(std::move(encounter)) : std::move(valid));
}

bool ImportRun::take(const std::string& where, const Record& record) { return settle(where, add(record)); }

bool ImportRun::settle(const std::string& where, const Result<void>& added) {
    if (!added.ok()) refuse(where, added.error());
    if (!m_error && ++m_taken % progressEvery == 0 && m_request.progress && !m_request.progress(m_taken))
        m_error = Error{ErrorCode::Cancelled, {}, "importFile"};
    return !m_error;
}

bool ImportRun::refuse(const std::string& where, Error error) {
    if (endsImport(error.code)) {
        m_error = std::move(error);
        return false;
    }
    if (error.code == ErrorCode::ImportRefused && error.value("line").empty()) error.values.emplace_back("line", where);
    m_report.refused.push_back({where, std::move(error)});
    if (m_report.refused.size() >= maxRefusals) m_error = importError("too_many_refused", where);
    return !m_error;
}

void ImportRun::note(std::string_view about, const std::string& example) {
    auto& notes = m_report.found.notes;
    const auto known = m_notes.find(about);
    if (known != m_notes.end()) {
        ++notes[known->second].count;
        return;
    }
    m_notes.emplace(about, notes.size());
    notes.push_back({std::string(about), 1, example});
}

bool ImportRun::ask(const std::string& question, const std::string& where) {
    m_report.found.questions.push_back(question);
    return refuse(where, importError(question, where));
}

Result<void> ImportRun::add(const Record& record) {
    auto outcome = m_batch.addRecord(record);
    if (!outcome.ok()) return outcome.error();
    ++m_records;
    return {};
}

Result<void> ImportRun::addRecord(const Json& value, const RecordKind& kind) {
    const auto record = readRecord(value, kind);
    return record.ok() ? add(*record) : Result<void>(record.error());
}

Result<void> ImportRun::add(Encounter encounter) {
    if (m_report.found.first.size() < m_request.showFirst) {
        m_report.found.first.push_back(encounter);
        m_report.found.first.back().attachments.clear();
    }
    const bool incomplete = decideStatus(encounter) == Status::Inbox;
    auto outcome = m_batch.addEncounter(std::move(encounter));
    if (!outcome.ok()) return outcome.error();
    if (*outcome == AddOutcome::Known) {
        ++m_report.known;
    } else {
        ++m_report.added;
        if (incomplete) ++m_report.incomplete;
    }
    return {};
}

Result<void> ImportRun::addEncounter(const Json& value) {
    auto encounter = readEncounter(value);
    if (!encounter.ok()) return encounter.error();
    if (auto valid = validate(*encounter); !valid.ok()) return valid.error();
    if (encounter->id.empty()) {
        const std::string content = value.dump();
        encounter->id = idFromContent(encounter->occurredOn, content, m_seen[hashOf(content, 0)]++);
    }
    return add(std::move(*encounter));
}

/// What the mapping says about mood, rating and place; without a word from it they stay with the original.
Result<void> ImportRun::applyMapping(SourceEntry& entry) {
    const ImportMapping& mapping = m_mapping;
    Encounter& encounter = entry.encounter;
    if (const auto mood = mapping.moods.find(entry.mood); mood != mapping.moods.end() && !mood->second.empty())
        encounter.feelings = {{mood->second, 3}};
    const auto outcome = mapping.outcomes.find(entry.mood);
    if (!entry.mood.empty() && outcome != mapping.outcomes.end()) encounter.outcome = outcome->second;
    if (entry.rating && mapping.ratingIsOutcome && !encounter.outcome) {
        if (!entry.rating->scale) return importError("no_scale");
        const auto [min, max] = *entry.rating->scale;
        constexpr double outcomes = 6;  // steps from 1 to 7
        const double share = max > min ? (entry.rating->value - min) / (max - min) : -1;
        if (share < 0 || share > 1)
            return Error{ErrorCode::OutOfRange,
                         {{"field", "rating"},
                          {"value", Json(entry.rating->value).dump()},
                          {"min", Json(min).dump()},
                          {"max", Json(max).dump()}},
                         "import"};
        encounter.outcome = 1 + static_cast<int>(std::lround(share * outcomes));
    }
    if (entry.place.empty()) return {};
    if (encounter.venue.empty()) encounter.venue = entry.place;
    const auto brand = mapping.brands.find(entry.place);
    if (brand != mapping.brands.end() && !brand->second.empty() && encounter.parties.empty())
        encounter.parties.push_back({brand->second, {}, Role::Provider, 1.0, {}});
    return {};
}

Result<void> ImportRun::addEntry(SourceEntry& entry) {
    count(m_places, entry.place);
    count(m_moods, entry.mood);
    if (auto applied = applyMapping(entry); !applied.ok()) return applied;
    Encounter& encounter = entry.encounter;
    if (auto valid = validate(encounter); !valid.ok()) return valid.error();
    if (entry.nativeId.empty() && encounter.id.empty()) {
        const std::string content = contentOf(entry);
        entry.nativeId = "content:" + idFromContent(encounter.occurredOn, content, m_seen[hashOf(content)]++);
        note("known_by_content", {});
    }
    for (const std::string& id : entry.missing) note("photo_missing", id);
    if (entry.rating && !encounter.outcome) note("rating_kept", Json(entry.rating->value).dump());
    encounter.source = Source{m_report.found.format, entry.nativeId, m_request.importedAt, rawOf(entry)};
    entry.original = nullptr;  // its text may be large, and is kept twice already
    auto added = add(std::move(encounter));
    if (!added.ok() && added.error().code == ErrorCode::UnknownWord && m_mapping.moods.contains(entry.mood))
        return unknownEmotion(entry.mood, m_mapping.moods.at(entry.mood));
    return added;
}

void ImportRun::useKeptMapping(const std::string& fingerprintOrFormat) {
    ImportMapping none;
    none.zone = m_request.mapping.zone;
    if (m_request.mapping != none) return;
    const auto kept = m_journal.setting(mappingSetting(fingerprintOrFormat));
    if (!kept.ok() || kept->empty()) return;
    auto mapping = parseMapping(*kept);
    if (!mapping.ok()) return;
    m_mapping = std::move(*mapping);
    if (m_mapping.zone.empty()) m_mapping.zone = none.zone;
    note("mapping_kept", {});
}

void ImportRun::settleFindings() {
    m_report.found.mapping = m_mapping;
    m_report.found.moods.assign(m_moods.begin(), m_moods.end());
    if (m_places.empty()) return;
    std::vector<std::string> known;
    if (const auto brands = m_journal.brandsByUse(); brands.ok())
        for (const BrandUse& brand : *brands) known.push_back(brand.name);
    m_report.found.brands = brandProposals(m_places, known);
}

}  // namespace kokemus::exchange
