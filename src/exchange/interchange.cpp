// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/interchange.h"

#include "exchange/byte_source.h"
#include "exchange/document_reader.h"

#include <filesystem>

namespace kokemus::exchange {
namespace {

/// The kind of a line: an encounter unless it says otherwise.
Result<const RecordKind*> kindOfLine(const Json& line) {
    if (!line.is_object()) return importError("wrong_type");
    const auto kind = line.find("kind");
    if (kind == line.end() || *kind == "encounter") return nullptr;
    const RecordKind* found = kind->is_string() ? findRecordKind(kind->get_ref<const std::string&>()) : nullptr;
    if (!found) return importError("unknown_kind");
    return found;
}

/// Kinds without which an encounter cannot be read; the others may name encounters.
constexpr std::string_view lastKindBeforeEncounters = "case";

}  // namespace

void readJournalLines(ByteSource& source, ImportRun& run) {
    std::string line;
    for (std::size_t number = 1;; ++number) {
        const auto read = source.readLine(line);
        if (read == ByteSource::Line::None) return;
        const std::string where = std::to_string(number);
        if (read == ByteSource::Line::TooLong) {
            run.refuse(
                where,
                {ErrorCode::TooLarge, {{"field", where}, {"limit", std::to_string(maxRecordBytes)}}, "importFile"});
        } else if (line.find_first_not_of(" \t\r") != std::string::npos) {
            const auto value = readJson(line);
            const auto kind = value.ok() ? kindOfLine(*value) : Result<const RecordKind*>(value.error());
            run.take(kind.ok() ? *kind : nullptr, where, kind.ok() ? value : Result<Json>(kind.error()));
        }
        if (run.error()) return;
    }
}

void readJournalDocument(ByteSource& source, ImportRun& run) {
    const DocumentEvents events{[&](const RecordKind* kind, const std::string& path, Result<Json> value) {
                                    return run.take(kind, path, value);
                                },
                                [&](const std::string& key) { run.ignore(key); }};
    const auto read = readDocument(source, events);
    if (read.ok() || run.error()) return;
    const std::string where(read.error().value("line"));
    run.refuse(where.empty() ? std::string(read.error().value("field")) : where, read.error());
}

bool isDatabase(std::string_view head) { return head.starts_with(std::string_view("SQLite format 3\0", 16)); }

Result<void> readJournalFile(const std::string& path, const Journal& into, ImportRun& run) {
    std::error_code ignored;
    if (std::filesystem::equivalent(path, into.path(), ignored)) return importError("same_journal", path);
    auto opened = openJournal(path, {});
    if (!opened.ok()) return opened.error();
    Journal& other = **opened;
    for (const RecordKind& kind : recordKinds()) {
        std::size_t index = 0;
        const auto whereOf = [&](std::string_view section) {
            return std::string(section) + '[' + std::to_string(index++) + ']';
        };
        auto records = other.forEachRecord(kind.kind, [&](const Record& record) {
            Record fresh = record;
            fresh.revision.clear();
            return run.take(whereOf(kind.section), fresh);
        });
        if (!records.ok()) return records;
        if (run.error()) return *run.error();
        if (kind.kind != lastKindBeforeEncounters) continue;
        Filter everything;
        everything.status = StatusFilter::All;
        index = 0;
        auto encounters = other.forEach(everything, Sort::Date, 0, true, [&](const Encounter& encounter) {
            Encounter fresh = encounter;
            fresh.revision.clear();
            return run.take(whereOf("encounters"), std::move(fresh));
        });
        if (!encounters.ok()) return encounters;
        if (run.error()) return *run.error();
    }
    return {};
}

}  // namespace kokemus::exchange
