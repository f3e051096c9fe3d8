// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/name_changes.h"

#include "domain/fold.h"
#include "store/brands.h"
#include "store/records.h"
#include "store/score_rows.h"
#include "store/search_index.h"

#include <algorithm>

namespace kokemus::store {
namespace {

Error notFound(std::string_view kind, std::string_view id) {
    return {ErrorCode::NotFound, {{"what", std::string(kind)}, {"id", std::string(id)}}, "names"};
}

Error refused(std::string_view kind, std::string reason) {
    return {ErrorCode::Contradiction, {{"field", std::string(kind)}, {"reason", std::move(reason)}}, "names"};
}

bool isWord(std::string_view kind) { return kind == "touchpoint" || kind == "emotion"; }

bool isBuiltIn(std::string_view kind, std::string_view id) {
    if (kind == "touchpoint") return std::ranges::find(builtInTouchpoints(), id) != builtInTouchpoints().end();
    return kind == "emotion" && std::ranges::find(builtInEmotions(), id, &EmotionTerm::id) != builtInEmotions().end();
}

std::vector<std::string> textsOf(SQLite::Statement& statement) {
    Rows rows(statement);
    std::vector<std::string> texts;
    while (rows.next()) texts.push_back(rows.text(0));
    return texts;
}

/// Ids of the venues, touchpoints or emotions that the user calls this.
std::vector<std::string> idsOfName(Connection& connection, std::string_view kind, std::string_view name) {
    const std::string wanted = foldName(name);
    std::vector<std::string> ids;
    Rows rows(connection.prepared("SELECT id, name FROM " + RecordTables::of(kind).table + " WHERE name IS NOT NULL"));
    while (rows.next())
        if (foldName(rows.text(1)) == wanted) ids.push_back(rows.text(0));
    return ids;
}

bool tagExists(Connection& connection, std::string_view tag) {
    auto& statement = connection.prepared("SELECT 1 FROM tag WHERE tag = ? LIMIT 1");
    statement.bind(1, std::string(tag));
    return !textsOf(statement).empty();
}

/// The id of what is called so. Merges are not followed: who renames a merged brand means that one.
Result<std::string> findName(Connection& connection, std::string_view kind, std::string_view idOrName) {
    std::string id(idOrName);
    if (kind == "tag") return tagExists(connection, id) ? Result<std::string>(id) : notFound(kind, id);
    if (kind != "brand" && kind != "venue" && !isWord(kind))
        return Error{
            ErrorCode::UnknownWord, {{"field", "kind"}, {"value", std::string(kind)}, {"expected", ""}}, "names"};
    if (isBuiltIn(kind, id) || readRecord(connection, kind, id)) return id;
    if (kind == "brand") {
        id = resolveBrand(connection, idOrName);
        return id.empty() ? notFound(kind, idOrName) : Result<std::string>(id);
    }
    const auto ids = idsOfName(connection, kind, idOrName);
    if (ids.empty()) return notFound(kind, idOrName);
    if (ids.size() > 1) return Error{ErrorCode::AmbiguousId, {{"id", id}}, "names"};
    return ids.front();
}

/// The record of a name; a built-in word has none until somebody changes it.
Record recordOf(Connection& connection, std::string_view kind, const std::string& id) {
    return readRecord(connection, kind, id).value_or(Record{std::string(kind), id, {}, {}});
}

Result<void> writeTo(JournalFile& journal, WriteSession& session, const Record& record) {
    auto done =
        writeRecord(journal.connection(), journal.tables(), session.names, session.change, record, journal.now());
    return done ? Result<void>() : done.error();
}

/// What was done becomes durable; without any change the transaction is rolled back.
Result<std::string> finish(JournalFile& journal, WriteSession& session) {
    if (session.change.empty()) return std::string();
    if (auto done = journal.commit(session); !done) return done.error();
    return session.change.id();
}

/// Another one that has this name already; empty when it is free.
std::string holderOf(Connection& connection, const Record& record, std::string_view name) {
    if (record.kind == "brand") return resolveBrand(connection, name);
    if (record.kind == "venue") {
        Record wanted{record.kind, {}, {}, record.values};
        wanted.values["name"] = std::string(name);
        return sameRecord(connection, wanted);
    }
    const auto ids = idsOfName(connection, record.kind, name);
    const auto other = std::ranges::find_if(ids, [&](const auto& id) { return id != record.id; });
    return other == ids.end() ? std::string() : *other;
}

Error exists(std::string id, std::string name) {
    return {ErrorCode::AlreadyExists, {{"id", std::move(id)}, {"name", std::move(name)}}, "rename"};
}

/// Changes each of these encounters with the statements of `change` (first parameter: the row) and notes it.
void changeEncounters(JournalFile& journal, WriteSession& session, SQLite::Statement& select,
                      const std::function<void(std::int64_t row)>& change) {
    std::vector<std::pair<std::int64_t, std::string>> found;
    {
        Rows rows(select);
        while (rows.next()) found.emplace_back(rows.column(0).getInt64(), rows.text(1));
    }
    for (const auto& [row, id] : found) {
        const auto before = journal.tables().snapshot("encounter", id);
        change(row);
        session.change.changed("encounter", id, before);
        indexEncounter(journal.connection(), row, journal.baseForms());
    }
}

/// Gives every encounter with tag `from` the tag `into`, once.
void replaceTag(JournalFile& journal, WriteSession& session, const std::string& from, const std::string& into) {
    auto& connection = journal.connection();
    auto& select = connection.prepared(
        "SELECT e.row, e.id FROM encounter e WHERE e.row IN (SELECT encounter FROM tag WHERE tag = ?)");
    select.bind(1, from);
    changeEncounters(journal, session, select, [&](std::int64_t row) {
        auto& twice = connection.prepared(
            "DELETE FROM tag WHERE encounter = ?1 AND tag = ?2 AND EXISTS (SELECT 1 FROM tag t WHERE t.encounter = ?1 "
            "AND t.tag = ?3)");
        auto& rename = connection.prepared("UPDATE tag SET tag = ?3 WHERE encounter = ?1 AND tag = ?2");
        for (auto* statement : {&twice, &rename}) {
            statement->bind(1, row);
            statement->bind(2, from);
            statement->bind(3, into);
            statement->exec();
        }
    });
}

Result<void> hideRecord(JournalFile& journal, WriteSession& session, Record record, bool hidden) {
    if (hidden)
        record.values["hidden"] = true;
    else
        record.values.erase("hidden");
    return writeTo(journal, session, record);
}

Result<void> renameTag(JournalFile& journal, WriteSession& session, const std::string& from, const std::string& into) {
    if (from == into) return {};
    if (tagExists(journal.connection(), into)) return exists(into, into);
    replaceTag(journal, session, from, into);
    if (!recordOf(journal.connection(), "aspect", tagWord(from)).flag("hidden")) return {};
    return hideRecord(journal, session, recordOf(journal.connection(), "aspect", tagWord(into)), true);
}

Result<void> renameRecord(JournalFile& journal, WriteSession& session, std::string_view kind, const std::string& id,
                          const std::string& name) {
    auto& connection = journal.connection();
    Record record = recordOf(connection, kind, id);
    const auto holder = name.empty() ? std::string() : holderOf(connection, record, name);
    if (!holder.empty() && holder != id) return exists(holder, recordOf(connection, kind, holder).text("name"));
    record.values["name"] = name;
    if (auto done = writeTo(journal, session, record); !done) return done;
    if (!isWord(kind)) followRecord(journal, kind, id);
    return {};
}

Result<void> mergeBrands(JournalFile& journal, WriteSession& session, std::string_view from, std::string_view into) {
    auto& connection = journal.connection();
    const auto source = findBrand(connection, from);
    const auto target = findBrand(connection, into);
    if (source.empty()) return notFound("brand", from);
    if (target.empty()) return notFound("brand", into);
    if (source == target) return refused("brand", "merge_into_itself");
    const auto before = journal.tables().snapshot("brand", source);
    auto& update = connection.prepared("UPDATE brand SET merged_into = ? WHERE id = ?");
    update.bind(1, target);
    update.bind(2, source);
    update.exec();
    session.change.changed("brand", source, before);
    followRecord(journal, "brand", source);
    return {};
}

/// Touchpoints point at the one they count as in one step: who pointed at `from` is pointed on.
Result<void> mergeTouchpoints(JournalFile& journal, WriteSession& session, const std::string& from,
                              const std::string& into) {
    auto& connection = journal.connection();
    const auto further = recordOf(connection, "touchpoint", into).text("merged_into");
    const auto& target = further.empty() ? into : further;
    if (from == target) return refused("touchpoint", "merge_into_itself");
    std::vector<Record> pointing{recordOf(connection, "touchpoint", from)};
    readRecords(connection, "touchpoint", [&](const Record& record) {
        if (record.text("merged_into") == from) pointing.push_back(record);
        return true;
    });
    for (Record& record : pointing) {
        record.values["merged_into"] = target;
        if (auto done = writeTo(journal, session, record); !done) return done;
    }
    return {};
}

/// What the merged venue told and the other did not is kept there.
Result<void> mergeVenues(JournalFile& journal, WriteSession& session, const std::string& from,
                         const std::string& into) {
    if (from == into) return refused("venue", "merge_into_itself");
    auto& connection = journal.connection();
    const Record source = recordOf(connection, "venue", from);
    Record target = recordOf(connection, "venue", into);
    if (findBrand(connection, source.text("brand")) != findBrand(connection, target.text("brand")))
        return refused("venue", "venues_of_different_brands");
    auto& select = connection.prepared("SELECT row, id FROM encounter WHERE venue = ?");
    select.bind(1, from);
    changeEncounters(journal, session, select, [&](std::int64_t row) {
        auto& move = connection.prepared("UPDATE encounter SET venue = ? WHERE row = ?");
        move.bind(1, into);
        move.bind(2, row);
        move.exec();
    });
    for (const auto& [key, value] : source.values)
        if (key != "hidden" && key != "brand") target.values.try_emplace(key, value);
    if (auto done = writeTo(journal, session, target); !done) return done;
    session.change.deleted("venue", from, journal.tables().snapshot("venue", from));
    journal.tables().remove("venue", from);
    return {};
}

}  // namespace

void followRecord(JournalFile& journal, std::string_view kind, const std::string& id) {
    auto& connection = journal.connection();
    if (kind == "brand") {
        refreshBrandScores(connection, id);
        indexBrand(connection, id, journal.baseForms());
    }
    if (kind == "venue") indexVenue(connection, id, journal.baseForms());
    if (kind == "emotion") refreshAllScores(connection);
}

Result<std::string> renameName(JournalFile& journal, std::string_view kind, std::string_view idOrName,
                               std::string_view name) {
    auto session = journal.beginWrite("rename", "");
    if (!session) return session.error();
    const auto id = findName(journal.connection(), kind, idOrName);
    if (!id) return id.error();
    if (!isValidText(name)) return Error{ErrorCode::InvalidText, {{"field", "name"}}, "rename"};
    if (name.size() > maxNameBytes)
        return Error{ErrorCode::TooLarge, {{"field", "name"}, {"limit", std::to_string(maxNameBytes)}}, "rename"};
    // Only a built-in word has a name to go back to.
    if (foldName(name).empty() && !isBuiltIn(kind, *id))
        return Error{ErrorCode::InvalidValue, {{"field", "name"}, {"value", ""}, {"expected", "text"}}, "rename"};
    const auto done = kind == "tag" ? renameTag(journal, **session, *id, nfc(name))
                                    : renameRecord(journal, **session, kind, *id, nfc(name));
    if (!done) return done.error();
    return finish(journal, **session);
}

Result<std::string> mergeNames(JournalFile& journal, std::string_view kind, std::string_view from,
                               std::string_view into) {
    auto session = journal.beginWrite("merge", "");
    if (!session) return session.error();
    auto& connection = journal.connection();
    Result<void> done;
    if (kind == "brand") {
        done = mergeBrands(journal, **session, from, into);
    } else {
        const auto source = findName(connection, kind, from);
        if (!source) return source.error();
        const auto target = findName(connection, kind, into);
        if (!target) return target.error();
        if (kind == "touchpoint")
            done = mergeTouchpoints(journal, **session, *source, *target);
        else if (kind == "venue")
            done = mergeVenues(journal, **session, *source, *target);
        else if (kind == "tag" && *source == *target)
            done = refused("tag", "merge_into_itself");
        else if (kind == "tag")
            replaceTag(journal, **session, *source, *target);
        else
            done = refused(kind, "cannot_be_merged");
    }
    if (!done) return done.error();
    return finish(journal, **session);
}

Result<std::string> hideName(JournalFile& journal, std::string_view kind, std::string_view idOrName, bool hidden) {
    auto session = journal.beginWrite(hidden ? "hide" : "unhide", "");
    if (!session) return session.error();
    auto& connection = journal.connection();
    const auto id = findName(connection, kind, idOrName);
    if (!id) return id.error();
    const Record record =
        kind == "tag" ? recordOf(connection, "aspect", tagWord(*id)) : recordOf(connection, kind, *id);
    if (record.flag("hidden") == hidden) return std::string();
    if (auto done = hideRecord(journal, **session, record, hidden); !done) return done.error();
    return finish(journal, **session);
}

}  // namespace kokemus::store
