// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_file.h"

#include "domain/uuid.h"
#include "store/batch.h"
#include "store/brands.h"
#include "store/calendar.h"
#include "store/check.h"
#include "store/encounter_past.h"
#include "store/encounter_read.h"
#include "store/encounter_write.h"
#include "store/name_changes.h"
#include "store/records.h"
#include "store/score_rows.h"
#include "store/search_index.h"
#include "store/settings.h"
#include "store/statistics.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace kokemus {
namespace store {
namespace {

constexpr std::size_t pageRows = 256;  ///< encounters read at a time: bounded memory, few queries

Error notFound(std::string what, std::string_view id) {
    return {ErrorCode::NotFound, {{"what", std::move(what)}, {"id", std::string(id)}}, "journal"};
}

std::string titleColumnOf(SQLite::Statement& statement) {
    Rows rows(statement);
    return rows.next() ? rows.text(0) : std::string();
}

}  // namespace

Result<std::vector<std::int64_t>> rowsOf(Connection& connection, const std::vector<std::string>& ids) {
    std::vector<std::int64_t> rows;
    for (const auto& id : ids) {
        rows.push_back(encounterRow(connection, id));
        if (rows.back() == 0) return notFound("encounter", id);
    }
    return rows;
}

JournalFile::JournalFile(std::string path, JournalOptions options, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)),
      m_options(std::move(options)),
      m_connection(std::move(connection)),
      m_tables(*m_connection),
      m_identity(identityOf(m_path)) {
    if (!m_options.now) m_options.now = [] { return systemMoment().instant; };
}

bool JournalFile::writable() const { return !m_connection->readOnly(); }

std::int64_t JournalFile::dataVersion() {
    // data_version tells of other connections' commits only; our own are added.
    const auto version = guarded("dataVersion", [&]() -> Result<std::int64_t> {
        Rows rows(m_connection->prepared("PRAGMA data_version"));
        rows.next();
        return rows.column(0).getInt64();
    });
    return m_ownWrites + (version ? *version : 0);
}

void JournalFile::interrupt() { sqlite3_interrupt(m_connection->getHandle()); }

Error JournalFile::failed(const SQLite::Exception& exception, const char* where) {
    auto error = toError(exception, m_path, where);
    // After an I/O error the page cache may lie: look again before the next write.
    if (error.code != ErrorCode::JournalLocked && error.code != ErrorCode::Cancelled) m_checked = false;
    // A missing or unwritable folder shows itself when the rollback journal cannot be made.
    if (error.code == ErrorCode::JournalUnreadable && m_connection) error.code = ErrorCode::JournalReadOnly;
    return error;
}

const BaseForms& JournalFile::baseForms() {
    if (!m_baseForms) m_baseForms = dictionaryOf(m_options);
    return *m_baseForms;
}

FilterSql JournalFile::sqlOf(const Filter& filter) { return filterSql(*m_connection, filter, baseForms()); }

// --------------------------------------------------------------------------------------------------- writing

Result<void> JournalFile::checkOnce() {
    if (m_checked) return {};
    const auto report = store::check(*m_connection, false);
    if (!report.ok)
        return Error{ErrorCode::JournalDamaged,
                     {{"path", m_path}, {"detail", report.problems.empty() ? "" : report.problems.front()}},
                     "quickCheck"};
    m_checked = true;
    return {};
}

Result<std::unique_ptr<WriteSession>> JournalFile::beginWrite(std::string_view what, std::string_view detail) {
    if (!writable()) return Error{ErrorCode::JournalReadOnly, {{"path", m_path}}, "beginWrite"};
    if (identityOf(m_path) != m_identity) return Error{ErrorCode::JournalReplaced, {{"path", m_path}}, "beginWrite"};
    if (auto checked = checkOnce(); !checked) return checked.error();
    return std::make_unique<WriteSession>(*m_connection, m_tables, what, detail, now());
}

Result<void> JournalFile::commit(WriteSession& session) {
    session.transaction.commit();
    ++m_ownWrites;
    return {};
}

Result<JournalFile::Written> JournalFile::write(WriteSession& session, Encounter encounter) {
    if (auto valid = validate(encounter); !valid) return valid.error();
    if (auto words = checkWords(*m_connection, encounter); !words) return words.error();
    if (encounter.id.empty()) encounter.id = newUuid(now());
    std::ranges::transform(encounter.id, encounter.id.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto before = m_tables.snapshot("encounter", encounter.id);
    if (!before.empty() && !encounter.revision.empty() &&
        encounter.revision != m_tables.revision("encounter", encounter.id))
        return Error{ErrorCode::Conflict, {{"id", encounter.id}}, "save"};
    if (encounter.recordedAt.empty()) encounter.recordedAt = formatInstant(now() / 1000 * 1000);
    encounter.status = decideStatus(encounter);

    Written written;
    auto& story = m_connection->prepared("SELECT story FROM encounter WHERE id = ?");
    story.bind(1, encounter.id);
    written.leftCase = titleColumnOf(story);
    const auto row = writeEncounter(*m_connection, session.names, encounter);
    if (!row) return row.error();
    written.row = *row;
    if (before.empty()) {
        session.change.created("encounter", encounter.id);
        written.changed = true;
    } else {
        written.changed = session.change.changed("encounter", encounter.id, before);
    }
    if (written.changed) indexEncounter(*m_connection, written.row, baseForms());
    written.saved = {encounter.id, session.change.id(), encounter.status};
    return written;
}

Result<Saved> JournalFile::save(const Encounter& encounter) {
    return guarded("save", [&]() -> Result<Saved> {
        const bool isNew = encounter.id.empty() || encounterRow(*m_connection, encounter.id) == 0;
        auto session = beginWrite(isNew ? "add" : "edit", "");
        if (!session) return session.error();
        auto written = write(**session, encounter);
        if (!written) return written.error();
        if (!written->changed) {  // nothing to keep: the transaction rolls back
            written->saved.change.clear();
            return written->saved;
        }
        std::vector<std::string> left;
        if (!written->leftCase.empty()) left.push_back(written->leftCase);
        refreshScores(*m_connection, std::span(&written->row, 1), left);
        if (auto done = commit(**session); !done) return done.error();
        return written->saved;
    });
}

Result<std::string> JournalFile::setTrashed(const std::vector<std::string>& ids, bool trashed) {
    return guarded(trashed ? "trash" : "restore", [&]() -> Result<std::string> {
        auto session = beginWrite(trashed ? "trash" : "restore", "");
        if (!session) return session.error();
        const auto rows = rowsOf(*m_connection, ids);
        if (!rows) return rows.error();
        const auto at = formatInstant(now() / 1000 * 1000);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto before = m_tables.snapshot("encounter", ids[i]);
            auto& update = m_connection->prepared(
                trashed ? "UPDATE encounter SET trashed_at = ifnull(trashed_at, ?1) WHERE row = ?2"
                        : "UPDATE encounter SET trashed_at = NULL WHERE row = ?2 AND ?1 = ?1");
            update.bind(1, at);
            update.bind(2, (*rows)[i]);
            update.exec();
            (*session)->change.changed("encounter", ids[i], before);
        }
        if ((*session)->change.empty()) return std::string();
        refreshScores(*m_connection, *rows);
        if (auto done = commit(**session); !done) return done.error();
        return (*session)->change.id();
    });
}

Result<std::string> JournalFile::trash(const std::vector<std::string>& ids) { return setTrashed(ids, true); }
Result<std::string> JournalFile::restore(const std::vector<std::string>& ids) { return setTrashed(ids, false); }

Result<std::string> JournalFile::edit(const std::vector<std::string>& ids,
                                      const std::function<Result<void>(Encounter&)>& change) {
    return guarded("edit", [&]() -> Result<std::string> {
        auto session = beginWrite("edit", "");
        if (!session) return session.error();
        const auto rows = rowsOf(*m_connection, ids);
        if (!rows) return rows.error();
        std::vector<std::string> left;
        for (const auto row : std::set<std::int64_t>(rows->begin(), rows->end())) {
            auto encounter = std::move(readEncounters(*m_connection, std::span(&row, 1), false).front());
            const auto id = encounter.id;
            if (auto done = change(encounter); !done) return done.error();
            encounter.id = id;
            const auto written = write(**session, std::move(encounter));
            if (!written) return written.error();
            if (written->changed && !written->leftCase.empty()) left.push_back(written->leftCase);
        }
        if ((*session)->change.empty()) return std::string();
        refreshScores(*m_connection, *rows, left);
        if (auto done = commit(**session); !done) return done.error();
        return (*session)->change.id();
    });
}

Result<Undone> JournalFile::inverseOf(const ChangeKey& key, WriteSession& session) {
    try {
        return applyInverse(*m_connection, m_tables, key, session.change, [&](std::int64_t row) {
            removeFromIndex(*m_connection, row);
            removeScores(*m_connection, row);
        });
    } catch (const SQLite::Exception& exception) {
        // A name that the change freed belongs to somebody else by now.
        if (exception.getErrorCode() != SQLITE_CONSTRAINT) throw;
        return Error{ErrorCode::UndoRefused, {{"id", key.id}, {"reason", "changed_since"}}, "undo"};
    }
}

Result<std::string> JournalFile::undo(std::string_view change) {
    return guarded("undo", [&]() -> Result<std::string> {
        const auto key = findUndoable(*m_connection, change);
        if (!key) return key.error();
        auto session = beginWrite("undo", key->id);
        if (!session) return session.error();
        (*session)->change.undoes(key->row);
        const auto undone = inverseOf(*key, **session);
        if (!undone) return undone.error();
        if ((*session)->change.empty())
            return Error{ErrorCode::UndoRefused, {{"id", key->id}, {"reason", "nothing_to_undo"}}, "undo"};
        std::vector<std::int64_t> rows;
        for (const auto& id : undone->encounters)
            if (const auto row = encounterRow(*m_connection, id)) rows.push_back(row);
        for (const auto row : rows) indexEncounter(*m_connection, row, baseForms());
        refreshScores(*m_connection, rows, undone->leftCases);
        for (const auto& brand : undone->brands) {
            refreshBrandScores(*m_connection, brand);
            indexBrand(*m_connection, brand, baseForms());
        }
        for (const auto& venue : undone->venues) indexVenue(*m_connection, venue, baseForms());
        if (undone->emotions) refreshAllScores(*m_connection);
        if (auto done = commit(**session); !done) return done.error();
        return (*session)->change.id();
    });
}

Result<Saved> JournalFile::saveRecord(const Record& record) {
    return guarded("saveRecord", [&]() -> Result<Saved> {
        auto session = beginWrite(record.kind, "");
        if (!session) return session.error();
        const auto id = writeRecord(*m_connection, m_tables, (*session)->names, (*session)->change, record, now());
        if (!id) return id.error();
        if ((*session)->change.empty()) return Saved{*id, {}, {}};
        followRecord(*this, record.kind, *id);
        if (auto done = commit(**session); !done) return done.error();
        return Saved{*id, (*session)->change.id(), {}};
    });
}

Result<std::string> JournalFile::removeRecord(std::string_view kind, std::string_view id) {
    return guarded("removeRecord", [&]() -> Result<std::string> {
        constexpr std::string_view removable[] = {"draft",        "follow_up", "person_name", "published",
                                                  "saved_filter", "signal",    "template"};
        if (std::ranges::find(removable, kind) == std::end(removable))
            return Error{ErrorCode::UnknownWord, {{"field", "kind"}, {"value", std::string(kind)}}, "removeRecord"};
        auto session = beginWrite("remove", "");
        if (!session) return session.error();
        const std::string before = m_tables.snapshot(kind, id);
        if (before.empty()) return Error{ErrorCode::NotFound, {{"id", std::string(id)}}, "removeRecord"};
        (*session)->change.deleted(kind, id, before);
        m_tables.remove(kind, id);
        if (auto done = commit(**session); !done) return done.error();
        return (*session)->change.id();
    });
}

Result<std::string> JournalFile::rename(std::string_view kind, std::string_view idOrName, std::string_view name) {
    return guarded("rename", [&] { return renameName(*this, kind, idOrName, name); });
}

Result<std::string> JournalFile::merge(std::string_view kind, std::string_view from, std::string_view into) {
    return guarded("merge", [&] { return mergeNames(*this, kind, from, into); });
}

Result<std::string> JournalFile::setHidden(std::string_view kind, std::string_view idOrName, bool hidden) {
    return guarded("setHidden", [&] { return hideName(*this, kind, idOrName, hidden); });
}

Result<std::unique_ptr<Batch>> JournalFile::beginBatch(std::string_view what, std::string_view detail) {
    return guarded("beginBatch", [&]() -> Result<std::unique_ptr<Batch>> {
        auto session = beginWrite(what, detail);
        if (!session) return session.error();
        return std::unique_ptr<Batch>(std::make_unique<JournalBatch>(*this, std::move(*session)));
    });
}

Result<void> JournalFile::setSetting(std::string_view key, std::string_view value) {
    return guarded("setSetting", [&]() -> Result<void> {
        auto session = beginWrite("setting", key);
        if (!session) return session.error();
        const auto rescore = store::setSetting(*m_connection, key, value);
        if (!rescore) return rescore.error();
        if (*rescore) refreshAllScores(*m_connection);
        return commit(**session);
    });
}

// --------------------------------------------------------------------------------------------------- reading

Result<std::string> JournalFile::resolveId(std::string_view prefix) {
    return guarded("resolveId", [&]() -> Result<std::string> {
        auto& statement = m_connection->prepared("SELECT id FROM encounter WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2");
        statement.bind(1, std::string(prefix));
        Rows rows(statement);
        if (prefix.empty() || !rows.next()) return notFound("encounter", prefix);
        auto id = rows.text(0);
        if (rows.next()) return Error{ErrorCode::AmbiguousId, {{"id", std::string(prefix)}}, "resolveId"};
        return id;
    });
}

Result<Encounter> JournalFile::encounter(std::string_view id, bool withAttachments) {
    return guarded("encounter", [&]() -> Result<Encounter> {
        const auto row = encounterRow(*m_connection, id);
        if (row == 0) return notFound("encounter", id);
        return std::move(readEncounters(*m_connection, std::span(&row, 1), withAttachments).front());
    });
}

Result<EncounterPage> JournalFile::page(const Filter& filter, Sort sort, std::string_view after, int limit) {
    return guarded(
        "page", [&]() -> Result<EncounterPage> { return readPage(*m_connection, sqlOf(filter), sort, after, limit); });
}

Result<std::int64_t> JournalFile::count(const Filter& filter, std::int64_t cap) {
    return guarded("count", [&]() -> Result<std::int64_t> {
        const auto sql = sqlOf(filter);
        SQLite::Statement statement(*m_connection,
                                    "SELECT count(*) FROM (SELECT 1 FROM encounter e WHERE " + sql.where + " LIMIT ?)");
        sql.bind(statement, 1);
        statement.bind(sql.count() + 1, cap > 0 ? cap : -1);
        statement.executeStep();
        return statement.getColumn(0).getInt64();
    });
}

Result<void> JournalFile::visitRows(const FilterSql& filter, const std::string& order, std::int64_t limit,
                                    bool withAttachments, const std::function<bool(const Encounter&)>& visit) {
    SQLite::Statement statement(*m_connection,
                                "SELECT e.row FROM encounter e WHERE " + filter.where + order + " LIMIT ?");
    filter.bind(statement, 1);
    statement.bind(filter.count() + 1, limit > 0 ? limit : -1);
    std::vector<std::int64_t> rows;
    bool more = true;
    while (more) {
        rows.clear();
        while (rows.size() < pageRows && (more = statement.executeStep()))
            rows.push_back(statement.getColumn(0).getInt64());
        for (const auto& encounter : readEncounters(*m_connection, rows, withAttachments))
            if (!visit(encounter)) return {};
    }
    return {};
}

Result<void> JournalFile::forEach(const Filter& filter, Sort sort, std::int64_t limit, bool withAttachments,
                                  const std::function<bool(const Encounter&)>& visit) {
    return guarded("forEach", [&]() -> Result<void> {
        return visitRows(sqlOf(filter), orderBy(sort), limit, withAttachments, visit);
    });
}

Result<std::vector<SearchHit>> JournalFile::search(std::string_view words, const Filter& filter, int limit) {
    return guarded("search", [&]() -> Result<std::vector<SearchHit>> {
        return store::search(*m_connection, words, sqlOf(filter), limit, baseForms());
    });
}

Result<std::vector<Change>> JournalFile::history(std::string_view encounterId) {
    return guarded("history", [&]() -> Result<std::vector<Change>> { return historyOf(*m_connection, encounterId); });
}

Result<Encounter> JournalFile::encounterAt(std::string_view id, std::string_view change) {
    return guarded("encounterAt", [&] { return store::encounterAt(*m_connection, m_tables, id, change); });
}

Result<std::vector<Change>> JournalFile::changes(std::string_view what, int limit) {
    return guarded("changes", [&]() -> Result<std::vector<Change>> { return changeList(*m_connection, what, limit); });
}

Result<std::vector<BrandUse>> JournalFile::brandsByUse() {
    return guarded("brandsByUse", [&]() -> Result<std::vector<BrandUse>> { return store::brandsByUse(*m_connection); });
}

Result<std::string> JournalFile::findBrand(std::string_view nameOrId) {
    return guarded("findBrand", [&]() -> Result<std::string> {
        auto id = store::findBrand(*m_connection, nameOrId);
        if (id.empty()) return notFound("brand", nameOrId);
        return id;
    });
}

Result<std::vector<OwnWord>> JournalFile::ownWords(std::string_view kind) {
    return guarded("ownWords", [&]() -> Result<std::vector<OwnWord>> { return store::ownWords(*m_connection, kind); });
}

Result<void> JournalFile::forEachRecord(std::string_view kind, const std::function<bool(const Record&)>& visit) {
    return guarded("forEachRecord", [&]() -> Result<void> {
        readRecords(*m_connection, kind, visit);
        return {};
    });
}

Result<std::vector<NameUse>> JournalFile::namesByUse(std::string_view kind) {
    return guarded("namesByUse", [&] { return store::namesByUse(*m_connection, kind); });
}

Result<std::vector<DaySummary>> JournalFile::days(const Filter& filter, Date from, Date to) {
    return guarded("days", [&]() -> Result<std::vector<DaySummary>> {
        return daySummaries(*m_connection, sqlOf(filter), from, to);
    });
}

Result<std::vector<Due>> JournalFile::due(Date today) {
    return guarded("due", [&]() -> Result<std::vector<Due>> { return dueOn(*m_connection, today); });
}

Result<EncounterScore> JournalFile::figuresOf(const Encounter& encounter) {
    return guarded("figuresOf", [&]() -> Result<EncounterScore> { return store::figuresOf(*m_connection, encounter); });
}

Result<std::vector<BrandSums>> JournalFile::brandSums(Date asOf) {
    return guarded("brandSums",
                   [&]() -> Result<std::vector<BrandSums>> { return store::brandSums(*m_connection, asOf); });
}

Result<void> JournalFile::forEachScoreRow(const Filter& filter, std::string_view brandId,
                                          const std::function<void(const ScoreRow&)>& visit) {
    return guarded("forEachScoreRow", [&]() -> Result<void> {
        store::forEachScoreRow(*m_connection, sqlOf(filter), brandId, visit);
        return {};
    });
}

Result<void> JournalFile::forEachStepRow(const Filter& filter, std::string_view brandId,
                                         const std::function<void(const StepRow&)>& visit) {
    return guarded("forEachStepRow", [&]() -> Result<void> {
        store::forEachStepRow(*m_connection, sqlOf(filter), brandId, visit);
        return {};
    });
}

Result<ScoreSettings> JournalFile::scoreSettings() {
    return guarded("scoreSettings", [&]() -> Result<ScoreSettings> { return store::scoreSettings(*m_connection); });
}

Result<std::string> JournalFile::setting(std::string_view key) {
    return guarded("setting", [&] { return store::setting(*m_connection, key); });
}

Result<std::vector<std::pair<std::string, std::string>>> JournalFile::settings() {
    return guarded("settings", [&]() -> Result<std::vector<std::pair<std::string, std::string>>> {
        return store::settings(*m_connection);
    });
}

Result<CheckReport> JournalFile::check(bool full) {
    return guarded("check", [&]() -> Result<CheckReport> {
        auto report = store::check(*m_connection, full);
        m_checked = report.ok;
        return report;
    });
}

Result<Counts> JournalFile::counts() {
    return guarded("counts", [&]() -> Result<Counts> { return store::counts(*m_connection); });
}

Result<bool> JournalFile::refreshSearch(int limit) {
    if (!writable()) return false;
    return guarded("refreshSearch", [&]() -> Result<bool> {
        // A look before the lock: usually there is nothing to do.
        auto progress = m_indexProgress;
        if (!outdatedEncounters(*m_connection, baseForms(), progress, limit).empty()) {
            auto session = beginWrite("index", "");
            if (!session) return session.error();
            progress = m_indexProgress;
            for (const auto row : outdatedEncounters(*m_connection, baseForms(), progress, limit))
                indexEncounter(*m_connection, row, baseForms());
            if (auto done = commit(**session); !done) return done.error();
        }
        m_indexProgress = progress;
        return !progress.finished;
    });
}

Result<void> JournalFile::purge(const std::vector<std::string>& ids) {
    return guarded("purge", [&]() -> Result<void> { return purgeEncounters(*this, ids); });
}

Result<int> JournalFile::emptyTrash(int olderThanDays) {
    return guarded("emptyTrash", [&]() -> Result<int> {
        constexpr std::int64_t day = 86'400'000;
        auto& old = m_connection->prepared("SELECT id FROM encounter WHERE trashed_at <= ?");
        old.bind(1, formatInstant((now() - olderThanDays * day) / 1000 * 1000));
        std::vector<std::string> ids;
        {
            Rows rows(old);
            while (rows.next()) ids.push_back(rows.text(0));
        }
        if (ids.empty()) return 0;
        if (auto purged = purgeEncounters(*this, ids); !purged) return purged.error();
        return static_cast<int>(ids.size());
    });
}

}  // namespace store

Result<std::unique_ptr<Journal>> openJournal(const std::string& path, const JournalOptions& options) {
    const auto absolute = std::filesystem::absolute(path).lexically_normal().string();
    auto connection = store::openConnection(absolute, options.busyTimeout);
    if (!connection && connection.error().code == ErrorCode::JournalMissing && options.create) {
        // When somebody else was quicker, theirs is as good as ours.
        auto created = createJournal(absolute, options);
        if (!created && created.error().code != ErrorCode::AlreadyExists) return created.error();
        connection = store::openConnection(absolute, options.busyTimeout);
    }
    if (!connection) return connection.error();
    return std::unique_ptr<Journal>(
        std::make_unique<store::JournalFile>(absolute, options, std::move(connection).value()));
}

}  // namespace kokemus
