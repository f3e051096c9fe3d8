// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/score_rows.h"

#include "kokemus/date.h"
#include "scoring/encounter_score.h"
#include "store/brands.h"
#include "store/columns.h"
#include "store/connection.h"
#include "store/settings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kokemus::store {
namespace {

/// What every score rests on besides the encounter itself.
struct ScoreBasis {
    ScoreSettings settings;
    std::map<std::string, double, std::less<>> ownValences;

    explicit ScoreBasis(Connection& connection) : settings(scoreSettings(connection)) {
        Rows emotions(connection.prepared("SELECT id, valence FROM emotion WHERE valence IS NOT NULL"));
        while (emotions.next()) ownValences.emplace(emotions.text(0), emotions.column(1).getDouble());
    }

    [[nodiscard]] EncounterScore score(const Encounter& encounter, std::optional<int> partyOutcome = {}) const {
        const auto valenceOf = [this](std::string_view emotion) -> std::optional<double> {
            const auto own = ownValences.find(emotion);
            return own == ownValences.end() ? scoring::builtInValence(emotion) : own->second;
        };
        return scoring::encounterScore(encounter, settings, valenceOf, partyOutcome);
    }
};

/// An encounter and the case it belongs to (empty: none).
struct CaseRow {
    std::string story;
    std::int64_t row = 0;
    auto operator<=>(const CaseRow&) const = default;
};

/// A share in an encounter before the case is taken into account. `series` is what shares one weight within a case:
/// the brand, or the sector where no brand is known.
struct Share {
    PartyScore party;
    std::string series;
};

struct Weighed {
    DerivedScores derived;
    std::vector<Share> shares;
};

int dayOf(const Encounter& encounter) {
    constexpr std::int64_t dayLength = 86'400'000;
    if (encounter.occurredOn) return dayNumber(*encounter.occurredOn);
    const std::int64_t instant = parseInstant(encounter.recordedAt).value_or(0);
    return static_cast<int>(instant / dayLength - (instant % dayLength < 0 ? 1 : 0));
}

/// Reads of an encounter only what its score rests on, and computes it.
class Weigher {
public:
    explicit Weigher(Connection& connection) : m_connection(connection), m_basis(connection), m_merged(connection) {}

    /// Nothing when there is no such row.
    std::optional<Weighed> weigh(std::int64_t row);

private:
    Rows rowsOf(std::string_view sql, std::int64_t row);
    [[nodiscard]] std::optional<Encounter> readEncounter(std::int64_t row);
    void readLists(Encounter& encounter, std::int64_t row);
    [[nodiscard]] std::vector<Share> shares(const Encounter& encounter, const EncounterScore& whole, std::int64_t row);

    Connection& m_connection;
    ScoreBasis m_basis;
    MergedBrands m_merged;
};

Rows Weigher::rowsOf(std::string_view sql, std::int64_t row) {
    SQLite::Statement& statement = m_connection.prepared(sql);
    statement.bind(1, row);
    return Rows(statement);
}

std::optional<Encounter> Weigher::readEncounter(std::int64_t row) {
    Rows from = rowsOf(
        "SELECT status, trashed_at, provenance, counts_in_score, occurred_on, recorded_at, sector, expectation,"
        " outcome, uplift, compared, ease, severity, recovery, valence FROM encounter WHERE row = ?",
        row);
    if (!from.next()) return std::nullopt;
    Encounter encounter;
    encounter.status = fromId<Status>(from.text(0)).value_or(Status::Inbox);
    encounter.trashedAt = from.text(1);
    encounter.provenance = fromId<Provenance>(from.text(2));
    encounter.countsInScore = from.column(3).getInt() != 0;
    encounter.occurredOn = parseDate(from.text(4));
    encounter.recordedAt = from.text(5);
    encounter.sector = from.text(6);
    encounter.expectation = optionalInt(from.column(7));
    encounter.outcome = optionalInt(from.column(8));
    encounter.uplift = optionalInt(from.column(9));
    encounter.compared = optionalInt(from.column(10));
    encounter.ease = optionalInt(from.column(11));
    encounter.severity = optionalInt(from.column(12));
    encounter.recovery = fromId<Recovery>(from.text(13));
    encounter.valence = optionalInt(from.column(14));
    return encounter;
}

void Weigher::readLists(Encounter& encounter, std::int64_t row) {
    Rows feelings = rowsOf("SELECT emotion, intensity FROM feeling WHERE encounter = ? ORDER BY position", row);
    while (feelings.next()) encounter.feelings.push_back({feelings.text(0), feelings.column(1).getInt()});
    Rows promises = rowsOf("SELECT state FROM promise WHERE encounter = ? ORDER BY position", row);
    while (promises.next())
        encounter.promises.emplace_back().state = fromId<PromiseState>(promises.text(0)).value_or(PromiseState::Open);
    Rows steps = rowsOf("SELECT value FROM step WHERE encounter = ? ORDER BY position", row);
    while (steps.next()) encounter.steps.emplace_back().value = steps.column(0).getInt();
}

// After a merge one encounter may name the same brand twice. It is still one encounter of that brand: its greatest
// share stands, so that neither n nor the weight grows by merging.
void addShare(std::vector<Share>& shares, Share share) {
    const auto same = std::find_if(shares.begin(), shares.end(), [&](const Share& other) {
        return !share.party.brand.empty() && other.party.brand == share.party.brand;
    });
    if (same == shares.end())
        shares.push_back(std::move(share));
    else if (same->party.weight < share.party.weight)
        *same = std::move(share);
}

std::vector<Share> Weigher::shares(const Encounter& encounter, const EncounterScore& whole, std::int64_t row) {
    std::vector<Share> shares;
    const int day = dayOf(encounter);
    bool anyParty = false;
    Rows parties = rowsOf("SELECT position, brand, sector, share, outcome FROM party WHERE encounter = ?", row);
    while (parties.next()) {
        anyParty = true;
        const double weight = parties.column(3).getDouble();
        const auto own = optionalInt(parties.column(4));
        const EncounterScore figures = own ? m_basis.score(encounter, own) : whole;
        if (weight <= 0 || !figures.score) continue;
        const std::string brand = parties.column(1).isNull() ? "" : m_merged.countingBrand(parties.text(1));
        addShare(shares, {{brand, day, parties.column(0).getInt(), *figures.score, weight, figures.components},
                          brand.empty() ? '\n' + parties.text(2) : brand});
    }
    if (!anyParty && !encounter.sector.empty())
        shares.push_back({{"", day, 0, *whole.score, 1.0, whole.components}, '\n' + encounter.sector});
    std::ranges::sort(shares, {}, [](const Share& share) { return share.party.position; });
    return shares;
}

std::optional<Weighed> Weigher::weigh(std::int64_t row) {
    std::optional<Encounter> encounter = readEncounter(row);
    if (!encounter) return std::nullopt;
    Weighed weighed;
    weighed.derived.row = row;
    if (!mayCount(*encounter)) return weighed;
    readLists(*encounter, row);
    const EncounterScore whole = m_basis.score(*encounter);
    weighed.derived.score = whole.score;
    if (whole.score) weighed.shares = shares(*encounter, whole, row);
    return weighed;
}

/// The encounters asked for and everything in their cases, by case.
std::vector<CaseRow> withCases(Connection& connection, std::span<const std::int64_t> encounters,
                               std::span<const std::string> leftCases) {
    std::set<CaseRow> rows;
    std::set<std::string> cases(leftCases.begin(), leftCases.end());
    for (const std::int64_t row : encounters) {
        SQLite::Statement& caseOf = connection.prepared("SELECT story FROM encounter WHERE row = ?");
        caseOf.bind(1, row);
        Rows found(caseOf);
        if (!found.next()) continue;
        if (found.column(0).isNull())
            rows.insert({"", row});
        else
            cases.insert(found.text(0));
    }
    for (const std::string& story : cases) {
        SQLite::Statement& encountersOf = connection.prepared("SELECT row FROM encounter WHERE story = ?");
        encountersOf.bind(1, story);
        Rows found(encountersOf);
        while (found.next()) rows.insert({story, found.column(0).getInt64()});
    }
    return {rows.begin(), rows.end()};
}

/// `rows` must hold the whole of every case it touches.
std::vector<DerivedScores> derive(Weigher& weigher, std::span<const CaseRow> rows) {
    std::vector<Weighed> all;
    std::vector<std::string_view> storyOf;
    std::map<std::pair<std::string_view, std::string>, int> encountersOf;
    for (const CaseRow& row : rows) {
        std::optional<Weighed> weighed = weigher.weigh(row.row);
        if (!weighed) continue;
        std::set<std::string> series;
        for (const Share& share : weighed->shares) series.insert(share.series);
        for (const std::string& name : series) ++encountersOf[{row.story, name}];
        all.push_back(std::move(*weighed));
        storyOf.push_back(row.story);
    }
    std::vector<DerivedScores> derived;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (Share& share : all[i].shares) {
            if (!storyOf[i].empty()) share.party.weight /= encountersOf[{storyOf[i], share.series}];
            all[i].derived.parties.push_back(std::move(share.party));
        }
        derived.push_back(std::move(all[i].derived));
    }
    return derived;
}

DerivedScores readStored(Connection& connection, std::int64_t row) {
    DerivedScores stored{row, {}, {}};
    SQLite::Statement& ofEncounter = connection.prepared("SELECT score FROM encounter WHERE row = ?");
    ofEncounter.bind(1, row);
    Rows encounter(ofEncounter);
    if (encounter.next()) stored.score = optionalDouble(encounter.column(0));

    SQLite::Statement& ofParties = connection.prepared(
        "SELECT brand, day, position, score, weight, outcome, emotion, disconfirmation, ease, promise,"
        " uplift, recovery FROM score WHERE encounter = ? ORDER BY position");
    ofParties.bind(1, row);
    Rows parties(ofParties);
    while (parties.next()) {
        PartyScore party{parties.text(0),
                         parties.column(1).getInt(),
                         parties.column(2).getInt(),
                         parties.column(3).getDouble(),
                         parties.column(4).getDouble(),
                         {}};
        for (std::size_t i = 0; i < componentCount; ++i)
            party.components[i] = optionalDouble(parties.column(5 + static_cast<int>(i)));
        stored.parties.push_back(std::move(party));
    }
    return stored;
}

void markDirty(Connection& connection, const std::string& brand) {
    if (brand.empty()) return;
    SQLite::Statement& mark = connection.prepared("INSERT OR IGNORE INTO brand_dirty (brand) VALUES (?)");
    mark.bind(1, brand);
    mark.exec();
}

void insertParty(Connection& connection, std::int64_t row, const PartyScore& party) {
    SQLite::Statement& insert = connection.prepared(
        "INSERT INTO score (encounter, brand, day, position, score, weight, outcome, emotion,"
        " disconfirmation, ease, promise, uplift, recovery)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, row);
    insert.bind(2, party.brand);
    insert.bind(3, party.day);
    insert.bind(4, party.position);
    insert.bind(5, party.score);
    insert.bind(6, party.weight);
    for (std::size_t i = 0; i < componentCount; ++i) bindOptional(insert, 7 + static_cast<int>(i), party.components[i]);
    insert.exec();
    markDirty(connection, party.brand);
}

/// Brands whose rows stay as they are keep their clean sums.
void write(Connection& connection, const DerivedScores& now) {
    const DerivedScores before = readStored(connection, now.row);
    if (before.score != now.score) {
        SQLite::Statement& update = connection.prepared("UPDATE encounter SET score = ? WHERE row = ?");
        bindOptional(update, 1, now.score);
        update.bind(2, now.row);
        update.exec();
    }
    if (before.parties == now.parties) return;
    SQLite::Statement& clear = connection.prepared("DELETE FROM score WHERE encounter = ?");
    clear.bind(1, now.row);
    clear.exec();
    for (const PartyScore& party : before.parties) markDirty(connection, party.brand);
    for (const PartyScore& party : now.parties) insertParty(connection, now.row, party);
}

/// `rows` sorted by case. Goes through them in pieces that never cut a case, so that memory stays bounded.
void refresh(Connection& connection, std::span<const CaseRow> rows) {
    constexpr std::size_t piece = 1000;
    Weigher weigher(connection);
    while (!rows.empty()) {
        std::size_t size = std::min(piece, rows.size());
        while (size < rows.size() && !rows[size].story.empty() && rows[size].story == rows[size - 1].story) ++size;
        for (const DerivedScores& derived : derive(weigher, rows.first(size))) write(connection, derived);
        rows = rows.subspan(size);
    }
}

}  // namespace

std::vector<DerivedScores> computeScores(Connection& connection, std::span<const std::int64_t> encounters) {
    Weigher weigher(connection);
    return derive(weigher, withCases(connection, encounters, {}));
}

DerivedScores storedScores(Connection& connection, std::int64_t encounter) { return readStored(connection, encounter); }

void refreshScores(Connection& connection, std::span<const std::int64_t> encounters,
                   std::span<const std::string> leftCases) {
    refresh(connection, withCases(connection, encounters, leftCases));
}

void removeScores(Connection& connection, std::int64_t encounter) { write(connection, {encounter, {}, {}}); }

void refreshAllScores(Connection& connection) {
    std::vector<CaseRow> rows;
    Rows all(connection.prepared("SELECT ifnull(story, ''), row FROM encounter ORDER BY 1, 2"));
    while (all.next()) rows.push_back({all.text(0), all.column(1).getInt64()});
    refresh(connection, rows);
}

void refreshBrandScores(Connection& connection, std::string_view brandId) {
    std::set<std::int64_t> rows;
    for (const std::string& brand : mergedFamily(connection, brandId)) {
        SQLite::Statement& named = connection.prepared("SELECT encounter FROM party WHERE brand = ?");
        named.bind(1, brand);
        Rows encounters(named);
        while (encounters.next()) rows.insert(encounters.column(0).getInt64());
    }
    refreshScores(connection, std::vector<std::int64_t>(rows.begin(), rows.end()));
}

EncounterScore figuresOf(Connection& connection, const Encounter& encounter) {
    return ScoreBasis(connection).score(encounter);
}

}  // namespace kokemus::store
