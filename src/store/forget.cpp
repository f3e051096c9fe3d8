// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/forget.h"

#include "domain/fold.h"
#include "kokemus/backup.h"
#include "store/backups.h"
#include "store/disk.h"
#include "store/forgotten_columns.h"
#include "store/journal_file.h"
#include "store/name_words.h"
#include "store/names.h"
#include "store/search_index.h"

#include <fstream>
#include <set>

namespace kokemus {
namespace store {
namespace {

namespace fs = std::filesystem;

/// One text that holds the name, and what it becomes.
struct Rewritten {
    std::string before, after;
};

std::vector<Rewritten> rewritten(Connection& connection, const TextColumn& column, NameWords& words) {
    const std::string name(column.name);
    SQLite::Statement select(connection, "SELECT \"" + name + "\" FROM " + std::string(column.table) + " WHERE \"" +
                                             name + "\" IS NOT NULL");
    std::vector<Rewritten> found;
    std::set<std::string> seen;
    Rows rows(select);
    while (rows.next()) {
        auto before = rows.text(0);
        auto after = column.isJson ? words.replacedInJson(before) : words.replaced(before);
        if (after != before && seen.insert(before).second) found.push_back({std::move(before), std::move(after)});
    }
    return found;
}

void bindBoth(SQLite::Statement& statement, const Rewritten& text) {
    statement.bind(1, text.after);
    statement.bind(2, text.before);
}

/// Everything but the names that have a key.
void forgetInTexts(Connection& connection, NameWords& words, const std::string& change, bool dryRun) {
    for (const auto& column : textColumns()) {
        const std::string table(column.table), name(column.name);
        for (const auto& text : rewritten(connection, column, words)) {
            if (dryRun) continue;
            if (column.belongsToEncounter) {
                SQLite::Statement touch(connection,
                                        "UPDATE encounter SET revision = ?1 WHERE row IN (SELECT encounter "
                                        "FROM " +
                                            table + " WHERE \"" + name + "\" = ?2)");
                touch.bind(1, change);
                touch.bind(2, text.before);
                touch.exec();
            }
            SQLite::Statement update(connection, "UPDATE " + table + " SET \"" + name + "\" = ?1" +
                                                     (column.isRecord ? ", revision = ?3" : "") + " WHERE \"" + name +
                                                     "\" = ?2");
            bindBoth(update, text);
            if (column.isRecord) update.bind(3, change);
            update.exec();
        }
    }
}

bool isTaken(Connection& connection, const std::string& table, const std::string& key, std::int64_t row) {
    SQLite::Statement select(connection, "SELECT 1 FROM " + table + " WHERE key = ? AND row <> ?");
    select.bind(1, key);
    select.bind(2, row);
    return select.executeStep();
}

struct Keyed {
    std::int64_t row = 0;
    std::string name, owner;
};

std::vector<Keyed> keyedNames(Connection& connection, const char* sql) {
    std::vector<Keyed> names;
    SQLite::Statement select(connection, sql);
    Rows rows(select);
    while (rows.next()) names.push_back({rows.column(0).getInt64(), rows.text(1), rows.text(2)});
    return names;
}

/// Brands and venues are told apart by their names: two people who become N.N. stay two.
void forgetInNames(Connection& connection, NameWords& words, const std::string& change, bool dryRun) {
    const std::pair<std::string, const char*> tables[]{{"brand", "SELECT row, name, '' FROM brand"},
                                                       {"venue", "SELECT row, name, ifnull(brand, '') FROM venue"}};
    for (const auto& kind : tables) {
        const std::string& table = kind.first;
        for (const auto& named : keyedNames(connection, kind.second)) {
            const auto fresh = words.replaced(named.name);
            if (fresh == named.name || dryRun) continue;
            const auto keyOf = [&](const std::string& name) {
                return table == "venue" ? venueKey(name, named.owner) : foldName(name);
            };
            auto name = fresh;
            for (int number = 2; isTaken(connection, table, keyOf(name), named.row); ++number)
                name = fresh + ' ' + std::to_string(number);
            SQLite::Statement update(connection,
                                     "UPDATE " + table + " SET name = ?, key = ?, revision = ? WHERE row = ?");
            update.bind(1, name);
            update.bind(2, keyOf(name));
            update.bind(3, change);
            update.bind(4, named.row);
            update.exec();
        }
    }
    for (const auto& alias : keyedNames(connection, "SELECT brand, name, key FROM brand_alias")) {
        const auto fresh = words.replaced(alias.name);
        if (fresh == alias.name || dryRun) continue;
        // An alias is there to be recognised; a replacement recognises nobody.
        SQLite::Statement remove(connection, "DELETE FROM brand_alias WHERE key = ?");
        remove.bind(1, alias.owner);
        remove.exec();
    }
}

/// A name on the list of names that publishing hides goes as a whole.
void forgetOnNameList(Connection& connection, NameWords& words, bool dryRun) {
    for (const auto& person : keyedNames(connection, "SELECT row, name, '' FROM person_name")) {
        if (words.replaced(person.name) == person.name || dryRun) continue;
        SQLite::Statement remove(connection, "DELETE FROM person_name WHERE row = ?");
        remove.bind(1, person.row);
        remove.exec();
    }
}

/// The words of hidden tags are identities of aspects: `tag:` and the tag.
void forgetHiddenTags(Connection& connection, NameWords& words, const std::string& change, bool dryRun) {
    for (const auto& tag : keyedNames(connection, "SELECT row, id, '' FROM aspect WHERE id LIKE 'tag:%'")) {
        const auto fresh = "tag:" + words.replaced(std::string_view(tag.name).substr(4));
        if (fresh == tag.name || dryRun) continue;
        SQLite::Statement update(connection, "UPDATE OR REPLACE aspect SET id = ?, revision = ? WHERE row = ?");
        update.bind(1, fresh);
        update.bind(2, change);
        update.bind(3, tag.row);
        update.exec();
    }
}

/// Encounters whose search words change: found before their texts are.
std::vector<std::int64_t> encountersToIndex(Connection& connection, const NameWords& words) {
    std::vector<std::int64_t> encounters;
    SQLite::Statement select(connection, "SELECT rowid, words, base FROM search");
    Rows rows(select);
    NameWords look = words;
    while (rows.next())
        if (words.occurrences(rows.text(2)) > 0 || look.replaced(rows.text(1)) != rows.text(1))
            encounters.push_back(rows.column(0).getInt64());
    return encounters;
}

std::vector<std::string> attachmentsWith(Connection& connection, const NameWords& words) {
    std::vector<std::string> found;
    SQLite::Statement select(connection,
                             "SELECT DISTINCT e.id, d.data FROM attachment a JOIN encounter e ON e.row = a.encounter "
                             "JOIN attachment_data d ON d.sha256 = a.sha256 ORDER BY e.id");
    Rows rows(select);
    while (rows.next())
        if (words.occurrences(rows.text(1)) > 0 && (found.empty() || found.back() != rows.text(0)))
            found.push_back(rows.text(0));
    return found;
}

/// How often the bytes of a file hold the name. A word on the border of two pieces is in both or in neither twice.
std::int64_t occurrencesIn(const std::string& path, const NameWords& words) {
    constexpr std::size_t piece = 1024 * 1024, overlap = 512;
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    std::int64_t found = 0;
    while (file) {
        const auto kept = std::min(bytes.size(), overlap);
        bytes.erase(0, bytes.size() - kept);
        if (kept > 0) found -= words.occurrences(bytes);
        bytes.resize(kept + piece);
        file.read(bytes.data() + kept, piece);
        bytes.resize(kept + static_cast<std::size_t>(file.gcount()));
        found += words.occurrences(bytes);
    }
    return found;
}

Error invalid(const char* field, const std::string& value, const char* expected) {
    return {ErrorCode::InvalidValue, {{"field", field}, {"value", value}, {"expected", expected}}, "forgetName"};
}

/// One file: the journal, or a copy of a backup.
class ForgetIn {
public:
    ForgetIn(JournalFile& journal, const ForgetRequest& request, NameWords& words)
        : m_journal(journal), m_request(request), m_words(words) {}

    Result<void> run() {
        return m_journal.guarded("forgetName", [&]() -> Result<void> {
            auto session = m_journal.beginWrite("forget", "");
            if (!session) return session.error();
            auto& connection = m_journal.connection();
            const auto encounters = encountersToIndex(connection, m_words);
            (*session)->change.begin();
            rewrite((*session)->change.id());
            m_attachments = attachmentsWith(connection, m_words);
            if (m_request.dryRun) return {};  // rolled back
            if (!m_words.found().empty())
                if (auto kept = keep(**session, encounters); !kept) return kept.error();
            session->reset();
            connection.forgetStatements();
            connection.exec("VACUUM");
            return {};
        });
    }
    [[nodiscard]] const std::vector<std::string>& attachments() const { return m_attachments; }

private:
    Result<void> keep(WriteSession& session, const std::vector<std::int64_t>& encounters) {
        auto& connection = m_journal.connection();
        for (const auto row : encounters) indexEncounter(connection, row, m_journal.baseForms());
        forgetDeletedWords(connection);
        return m_journal.commit(session);
    }

    void rewrite(const std::string& change) {
        auto& connection = m_journal.connection();
        forgetOnNameList(connection, m_words, m_request.dryRun);
        forgetInTexts(connection, m_words, change, m_request.dryRun);
        forgetInNames(connection, m_words, change, m_request.dryRun);
        forgetHiddenTags(connection, m_words, change, m_request.dryRun);
    }

    JournalFile& m_journal;
    const ForgetRequest& m_request;
    NameWords& m_words;
    std::vector<std::string> m_attachments;
};

Result<std::unique_ptr<JournalFile>> openFile(const std::string& path, const JournalOptions& options) {
    auto connection = openConnection(path, options.busyTimeout);
    if (!connection) return connection.error();
    return std::make_unique<JournalFile>(path, options, std::move(*connection));
}

/// A backup is never changed in its place: a copy takes it when it is done.
Result<void> forgetInCopy(const std::string& path, const ForgetRequest& request, const JournalOptions& options) {
    const fs::path file(path);
    const TemporaryFile copy(temporaryName(file.parent_path(), file.filename().string(), ".part"));
    {
        const auto source = openAsItIs(path, options.busyTimeout);
        if (!source) return source.error();
        if (auto copied = copyJournal(**source, path, copy.path(), {}); !copied) return copied.error();
    }
    {
        auto journal = openFile(copy.path(), options);
        if (!journal) return journal.error();
        NameWords words(request, dictionaryOf(options));
        if (auto done = ForgetIn(**journal, request, words).run(); !done) return done.error();
    }
    if (auto synced = syncFile(copy.path()); !synced) return synced.error();
    return takePlace(copy.path(), path);
}

/// The journal's backups and what restoring kept beside it.
std::vector<std::string> otherFilesOf(const std::string& journal) {
    std::vector<std::string> files;
    if (const auto backups = backupsOf(journal))
        for (const auto& backup : *backups) files.push_back(backup.path);
    const fs::path path(journal);
    std::error_code error;
    for (fs::directory_iterator it(path.parent_path(), error), end; !error && it != end; it.increment(error)) {
        const auto name = it->path().filename().string();
        if (name.starts_with(path.stem().string() + ".replaced-") && it->path().extension() == path.extension())
            files.push_back(it->path().string());
    }
    return files;
}

/// Reads a copy: closing the journal itself would drop the locks of this process.
Result<std::int64_t> leftIn(JournalFile& journal, const NameWords& words) {
    const fs::path path(journal.path());
    const TemporaryFile copy(temporaryName(path.parent_path(), path.filename().string(), ".part"));
    if (auto copied = copyJournal(journal.connection(), journal.path(), copy.path(), {}); !copied)
        return copied.error();
    return occurrencesIn(copy.path(), words);
}

}  // namespace
}  // namespace store

using namespace store;

Result<ForgetReport> forgetName(const std::string& journal, const ForgetRequest& request,
                                const JournalOptions& options) {
    NameWords words(request, dictionaryOf(options));
    if (words.empty()) return invalid("name", request.name, "Maija Virtanen");
    if (words.occurrences(request.replacement) > 0) return invalid("replacement", request.replacement, "N.N.");
    if (!isValidText(request.replacement))
        return Error{ErrorCode::InvalidText, {{"field", "replacement"}}, "forgetName"};
    const auto path = absolutePath(journal);
    ForgetReport report;
    {
        auto file = openFile(path, options);
        if (!file) return file.error();
        ForgetIn forget(**file, request, words);
        if (auto done = forget.run(); !done) return done.error();
        report.attachments = forget.attachments();
        report.replaced = words.found();
        report.similar = words.similar();
        if (!request.dryRun) {
            const auto left = leftIn(**file, words);
            if (!left) return left.error();
            report.left = *left;
        }
    }
    if (!request.backups || request.dryRun) return report;
    for (const auto& other : otherFilesOf(path)) {
        if (auto done = forgetInCopy(other, request, options); done)
            report.files.push_back(other);
        else
            report.failed.push_back(done.error());
    }
    return report;
}

}  // namespace kokemus
