// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/filter_sql.h"
#include "store/journal_open.h"
#include "store/names.h"
#include "store/record_tables.h"

#include <atomic>
#include <memory>
#include <string>

namespace kokemus::store {

/// What one write transaction works with. Made by JournalFile::beginWrite() and gone with it.
struct WriteSession {
    WriteSession(Connection& connection, RecordTables& tables, std::string_view what, std::string_view detail,
                 std::int64_t wall)
        : transaction(connection),
          change(connection, tables, std::string(what), std::string(detail), wall),
          names(connection, change, wall) {}
    WriteTransaction transaction;
    ChangeSet change;
    Names names;
};

/// The journal as a file. Owns the connection; catches every database exception at its edge.
class JournalFile final : public Journal {
public:
    JournalFile(std::string path, JournalOptions options, std::unique_ptr<Connection> connection);

    const std::string& path() const override { return m_path; }
    bool writable() const override;
    std::int64_t dataVersion() override;
    void interrupt() override;

    Result<Saved> save(const Encounter& encounter) override;
    Result<Encounter> encounter(std::string_view id, bool withAttachments) override;
    Result<std::string> resolveId(std::string_view prefix) override;
    Result<EncounterPage> page(const Filter& filter, Sort sort, std::string_view after, int limit) override;
    Result<std::int64_t> count(const Filter& filter, std::int64_t cap) override;
    Result<void> forEach(const Filter& filter, Sort sort, std::int64_t limit, bool withAttachments,
                         const std::function<bool(const Encounter&)>& visit) override;
    Result<std::vector<SearchHit>> search(std::string_view words, const Filter& filter, int limit) override;
    Result<std::string> trash(const std::vector<std::string>& ids) override;
    Result<std::string> restore(const std::vector<std::string>& ids) override;
    Result<void> purge(const std::vector<std::string>& ids) override;
    Result<int> emptyTrash(int olderThanDays) override;
    Result<std::string> edit(const std::vector<std::string>& ids,
                             const std::function<Result<void>(Encounter&)>& change) override;

    Result<std::vector<Change>> history(std::string_view encounterId) override;
    Result<std::vector<Change>> changes(std::string_view what, int limit) override;
    Result<std::string> undo(std::string_view change) override;
    Result<Encounter> encounterAt(std::string_view id, std::string_view change) override;

    Result<std::vector<BrandUse>> brandsByUse() override;
    Result<std::string> findBrand(std::string_view nameOrId) override;
    Result<std::vector<OwnWord>> ownWords(std::string_view kind) override;
    Result<void> forEachRecord(std::string_view kind, const std::function<bool(const Record&)>& visit) override;
    Result<Saved> saveRecord(const Record& record) override;
    Result<std::string> removeRecord(std::string_view kind, std::string_view id) override;
    Result<std::vector<NameUse>> namesByUse(std::string_view kind) override;
    Result<std::string> rename(std::string_view kind, std::string_view idOrName, std::string_view name) override;
    Result<std::string> merge(std::string_view kind, std::string_view from, std::string_view into) override;
    Result<std::string> setHidden(std::string_view kind, std::string_view idOrName, bool hidden) override;
    Result<std::unique_ptr<Batch>> beginBatch(std::string_view what, std::string_view detail) override;

    Result<std::vector<DaySummary>> days(const Filter& filter, Date from, Date to) override;
    Result<std::vector<Due>> due(Date today) override;

    Result<EncounterScore> figuresOf(const Encounter& encounter) override;
    Result<std::vector<BrandSums>> brandSums(Date asOf) override;
    Result<void> forEachScoreRow(const Filter& filter, std::string_view brandId,
                                 const std::function<void(const ScoreRow&)>& visit) override;
    Result<void> forEachStepRow(const Filter& filter, std::string_view brandId,
                                const std::function<void(const StepRow&)>& visit) override;
    Result<ScoreSettings> scoreSettings() override;
    Result<std::string> setting(std::string_view key) override;
    Result<std::vector<std::pair<std::string, std::string>>> settings() override;
    Result<void> setSetting(std::string_view key, std::string_view value) override;

    Result<CheckReport> check(bool full) override;
    Result<Counts> counts() override;
    Result<bool> refreshSearch(int limit) override;

    // --- for the batch
    /// Opens a write transaction: the file is still the one that was opened, was checked before the first write of
    /// the session, and nobody else writes.
    Result<std::unique_ptr<WriteSession>> beginWrite(std::string_view what, std::string_view detail);
    /// Validates and writes one encounter, its search words included; scores are the caller's.
    struct Written {
        std::int64_t row = 0;
        Saved saved;
        bool changed = false;
        std::string leftCase;
    };
    Result<Written> write(WriteSession& session, Encounter encounter);
    /// Commits and forgets nothing: a failure leaves the journal as it was.
    Result<void> commit(WriteSession& session);
    Connection& connection() { return *m_connection; }
    RecordTables& tables() { return m_tables; }
    /// The journal's dictionary, opened now if it was not needed before.
    const BaseForms& baseForms();
    [[nodiscard]] std::int64_t now() const { return m_options.now(); }

    /// Runs `work`, turning what it throws into an Error.
    template <class Work>
    auto guarded(const char* where, Work work) -> decltype(work()) {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return failed(exception, where);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::OutOfMemory, {{"path", m_path}}, where};
        }
    }

private:
    Error failed(const SQLite::Exception& exception, const char* where);
    Result<void> checkOnce();
    Result<Undone> inverseOf(const ChangeKey& key, WriteSession& session);
    Result<std::string> setTrashed(const std::vector<std::string>& ids, bool trashed);
    FilterSql sqlOf(const Filter& filter);
    Result<void> visitRows(const FilterSql& filter, const std::string& order, std::int64_t limit, bool withAttachments,
                           const std::function<bool(const Encounter&)>& visit);

    std::string m_path;
    JournalOptions m_options;
    std::optional<BaseForms> m_baseForms;
    std::unique_ptr<Connection> m_connection;
    RecordTables m_tables;
    FileIdentity m_identity;
    bool m_checked = false;  ///< the quick check before the first write of this session has passed
    std::int64_t m_ownWrites = 0;
    IndexProgress m_indexProgress;
};

/// The ids of one transaction that were asked for, each found; NotFound names the first that is not.
[[nodiscard]] Result<std::vector<std::int64_t>> rowsOf(Connection& connection, const std::vector<std::string>& ids);

}  // namespace kokemus::store
