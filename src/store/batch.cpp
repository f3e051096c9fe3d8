// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch.h"

#include "domain/fold.h"
#include "store/attachments.h"

#include "store/encounter_read.h"
#include "store/records.h"
#include "store/score_rows.h"
#include "store/search_index.h"

#include <algorithm>

namespace kokemus::store {
namespace {

/// Rows whose scores are computed in one go: bounds memory, keeps the cost per row flat.
constexpr std::size_t scoreChunk = 1000;

bool exists(SQLite::Statement& statement) {
    Rows rows(statement);
    return rows.next();
}

}  // namespace

bool JournalBatch::isKnown(const Encounter& encounter) {
    auto& connection = m_journal.connection();
    if (!encounter.id.empty() && encounterRow(connection, encounter.id) != 0) return true;
    // Who brings an id of its own is somebody else, even from the same place: two encounters may share a source.
    if (!encounter.id.empty() || !encounter.source || encounter.source->nativeId.empty()) return false;
    auto& statement = connection.prepared("SELECT 1 FROM source WHERE app = ? AND native_id = ?");
    statement.bind(1, encounter.source->app);
    statement.bind(2, encounter.source->nativeId);
    return exists(statement);
}

Result<AddOutcome> JournalBatch::addEncounter(Encounter encounter) {
    return m_journal.guarded("addEncounter", [&]() -> Result<AddOutcome> {
        if (isKnown(encounter)) return AddOutcome::Known;
        // A refused record must not leave the brand it named behind.
        Savepoint savepoint(m_journal.connection());
        const auto written = m_journal.write(*m_session, std::move(encounter));
        if (!written) return written.error();
        savepoint.keep();
        m_rows.push_back(written->row);
        if (m_rows.size() >= scoreChunk) {
            refreshScores(m_journal.connection(), m_rows);
            m_rows.clear();
        }
        return AddOutcome::New;
    });
}

Result<AddOutcome> JournalBatch::extendBrand(const std::string& id, const Record& record) {
    auto& connection = m_journal.connection();
    Record merged = *readRecord(connection, "brand", id);
    for (const auto& [key, value] : record.values)
        if (key != "name") merged.values.try_emplace(key, value);
    const auto given = record.values.find("aliases");
    if (given != record.values.end()) {
        auto& aliases = std::get<std::vector<std::string>>(merged.values["aliases"]);
        for (const auto& alias : std::get<std::vector<std::string>>(given->second))
            if (std::ranges::find(aliases, foldName(alias), foldName) == aliases.end()) aliases.push_back(alias);
    }
    const auto done =
        writeRecord(connection, m_journal.tables(), m_session->names, m_session->change, merged, m_journal.now());
    if (!done) return done.error();
    m_extended.push_back(id);
    return AddOutcome::Known;
}

Result<AddOutcome> JournalBatch::addRecord(const Record& record) {
    return m_journal.guarded("addRecord", [&]() -> Result<AddOutcome> {
        auto& connection = m_journal.connection();
        if (const auto known = sameRecord(connection, record); !known.empty())
            return record.kind == "brand" ? extendBrand(known, record) : Result<AddOutcome>(AddOutcome::Known);
        Savepoint savepoint(connection);
        const auto done =
            writeRecord(connection, m_journal.tables(), m_session->names, m_session->change, record, m_journal.now());
        if (!done) return done.error();
        savepoint.keep();
        m_ownEmotions = m_ownEmotions || record.kind == "emotion";
        return AddOutcome::New;
    });
}

Result<std::string> JournalBatch::commit() {
    return m_journal.guarded("commit", [&]() -> Result<std::string> {
        if (m_session->change.empty()) return std::string();
        auto& connection = m_journal.connection();
        refreshScores(connection, m_rows);
        // A term's valence changes the score of every encounter that has it, old ones too.
        if (m_ownEmotions) refreshAllScores(connection);
        for (const auto& brand : m_extended) {  // a merge may have come with the file
            refreshBrandScores(connection, brand);
            indexBrand(connection, brand, m_journal.baseForms());
        }
        if (auto done = m_journal.commit(*m_session); !done) return done.error();
        return m_session->change.id();
    });
}

Result<void> purgeEncounters(JournalFile& journal, const std::vector<std::string>& ids) {
    auto session = journal.beginWrite("purge", "");
    if (!session) return session.error();
    auto& connection = journal.connection();
    const auto rows = rowsOf(connection, ids);
    if (!rows) return rows.error();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto& trashed = connection.prepared("SELECT 1 FROM encounter WHERE row = ? AND trashed_at IS NOT NULL");
        trashed.bind(1, (*rows)[i]);
        if (!exists(trashed))
            return Error{ErrorCode::Contradiction, {{"field", "id"}, {"reason", "purge_needs_trash"}}, "purge"};
        removeFromIndex(connection, (*rows)[i]);
        removeScores(connection, (*rows)[i]);
        journal.tables().remove("encounter", ids[i]);
        forgetHistory(connection, ids[i]);
    }
    dropUnnamedBytes(connection);
    forgetDeletedWords(connection);
    return journal.commit(**session);
}

}  // namespace kokemus::store
