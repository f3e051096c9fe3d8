// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"
#include "exchange/document_reader.h"
#include "exchange/encounter_json.h"
#include "exchange/json_value.h"
#include "exchange/record_json.h"
#include "kokemus/exchange.h"

#include <array>
#include <map>
#include <new>

namespace kokemus {
namespace {

using namespace exchange;

constexpr std::size_t maxRefusals = 10'000;
constexpr std::int64_t progressEvery = 256;

/// Failures of the journal or the machine end an import; all others are about one record.
bool endsImport(ErrorCode code) { return exitStatus(code) != 1 || code == ErrorCode::Cancelled; }

/// FNV-1a, 64 bits, from a starting value of choice.
std::uint64_t hashOf(std::string_view text, std::uint64_t hash) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

/// The id of an encounter that came without one, made from what it says: reading the same file twice adds it
/// once. The n-th of several equal ones in a file is told apart by its number. Shaped as a UUIDv7 whose time is
/// the day of the encounter.
std::string idFromContent(const Encounter& encounter, const std::string& content, std::uint64_t number) {
    const std::string text = content + '#' + std::to_string(number);
    const std::uint64_t days =
        encounter.occurredOn ? static_cast<std::uint64_t>(std::max(0, dayNumber(*encounter.occurredOn))) : 0;
    const std::uint64_t time = days * 86'400'000ULL & 0xFFFF'FFFF'FFFFULL;
    const std::uint64_t first = hashOf(text, 0xcbf29ce484222325ULL);
    const std::uint64_t second = hashOf(text, 0x9ae16a3b2f90404fULL);
    const std::array<std::uint64_t, 5> parts{time >> 16, time & 0xFFFF, 0x7000 | (first & 0xFFF),
                                             0x8000 | (first >> 12 & 0x3FFF), second & 0xFFFF'FFFF'FFFFULL};
    constexpr std::array<int, 5> digits{8, 4, 4, 4, 12};
    std::string id;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) id += '-';
        for (int shift = digits[i] * 4 - 4; shift >= 0; shift -= 4) id += "0123456789abcdef"[parts[i] >> shift & 15U];
    }
    return id;
}

/// One import on its way: every record read goes into the batch or among the refused.
class ImportRun {
public:
    ImportRun(Batch& batch, const ImportRequest& request) : m_batch(batch), m_request(request) {}

    /// False: the import must stop, see error().
    bool take(const RecordKind* kind, const std::string& where, const Result<Json>& value) {
        const auto added = !value.ok() ? Result<void>(value.error())
                           : kind      ? addRecord(*value, *kind)
                                       : addEncounter(*value);
        if (!added.ok()) refuse(where, added.error());
        if (!m_error && ++m_taken % progressEvery == 0 && m_request.progress && !m_request.progress(m_taken))
            m_error = Error{ErrorCode::Cancelled, {}, "importFile"};
        return !m_error;
    }

    void refuse(const std::string& where, Error error) {
        if (endsImport(error.code)) {
            m_error = std::move(error);
            return;
        }
        if (error.code == ErrorCode::ImportRefused && error.value("line").empty())
            error.values.emplace_back("line", where);
        m_report.refused.push_back({where, std::move(error)});
        if (m_report.refused.size() >= maxRefusals) m_error = importError("too_many_refused", where);
    }

    void ignore(const std::string& key) { m_report.ignored.push_back(key); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool foundNothing() const {
        return m_report.added + m_report.known + m_records == 0 && m_report.refused.empty();
    }
    [[nodiscard]] bool changesAnything() const { return m_report.added + m_records > 0; }
    [[nodiscard]] ImportReport& report() { return m_report; }

private:
    Result<void> addRecord(const Json& value, const RecordKind& kind) {
        auto record = readRecord(value, kind);
        if (!record.ok()) return record.error();
        auto outcome = m_batch.addRecord(*record);
        if (!outcome.ok()) return outcome.error();
        ++m_records;
        return {};
    }

    Result<void> addEncounter(const Json& value) {
        auto encounter = readEncounter(value);
        if (!encounter.ok()) return encounter.error();
        if (auto valid = validate(*encounter); !valid.ok()) return valid.error();
        if (encounter->id.empty()) {
            const std::string content = value.dump();
            encounter->id = idFromContent(*encounter, content, m_seen[hashOf(content, 0)]++);
        }
        const bool incomplete = decideStatus(*encounter) == Status::Inbox;
        auto outcome = m_batch.addEncounter(std::move(*encounter));
        if (!outcome.ok()) return outcome.error();
        if (*outcome == AddOutcome::Known) {
            ++m_report.known;
        } else {
            ++m_report.added;
            if (incomplete) ++m_report.incomplete;
        }
        return {};
    }

    Batch& m_batch;
    const ImportRequest& m_request;
    ImportReport m_report;
    std::int64_t m_taken = 0;
    std::int64_t m_records = 0;
    std::map<std::uint64_t, std::uint64_t> m_seen;  ///< encounters without id: how often each content came
    std::optional<Error> m_error;
};

/// The kind of a line: an encounter unless it says otherwise.
Result<const RecordKind*> kindOfLine(const Json& line) {
    if (!line.is_object()) return importError("wrong_type");
    const auto kind = line.find("kind");
    if (kind == line.end() || *kind == "encounter") return nullptr;
    const RecordKind* found = kind->is_string() ? findRecordKind(kind->get_ref<const std::string&>()) : nullptr;
    if (!found) return importError("unknown_kind");
    return found;
}

void readLines(ByteSource& source, ImportRun& run) {
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

void readSections(ByteSource& source, ImportRun& run) {
    const DocumentEvents events{[&](const RecordKind* kind, const std::string& path, Result<Json> value) {
                                    return run.take(kind, path, value);
                                },
                                [&](const std::string& key) { run.ignore(key); }};
    const auto read = readDocument(source, events);
    if (read.ok() || run.error()) return;
    const std::string where(read.error().value("line"));
    run.refuse(where.empty() ? std::string(read.error().value("field")) : where, read.error());
}

/// Error: FormatUnknown.
Result<FileShape> chooseShape(const ImportRequest& request, const ByteSource& source) {
    if (request.format == "kokemus") return FileShape::Document;
    if (request.format == "jsonl") return FileShape::Lines;
    if (request.format != "auto") return Error{ErrorCode::FormatUnknown, {{"format", request.format}}, "importFile"};
    const FileShape shape = shapeOf(source.head());
    if (shape == FileShape::Unknown) return Error{ErrorCode::FormatUnknown, {{"path", request.path}}, "importFile"};
    return shape;
}

Result<ImportReport> import(Journal& journal, const ImportRequest& request) {
    auto source = ByteSource::open(request.path);
    if (!source.ok()) return source.error();
    const auto shape = chooseShape(request, *source);
    if (!shape.ok()) return shape.error();
    auto batch = journal.beginBatch("import", request.path);
    if (!batch.ok()) return batch.error();

    ImportRun run(**batch, request);
    *shape == FileShape::Document ? readSections(*source, run) : readLines(*source, run);
    if (run.error()) return *run.error();
    if (run.foundNothing()) return Error{ErrorCode::ImportEmpty, {{"path", request.path}}, "importFile"};

    ImportReport& report = run.report();
    if (request.dryRun) return std::move(report);
    if (!report.refused.empty() && !request.skipBad) {
        report.added = report.incomplete = 0;  // nothing of the file is kept
        return std::move(report);
    }
    if (run.changesAnything()) {
        auto change = (*batch)->commit();
        if (!change.ok()) return change.error();
        report.batch = *change;
    }
    return std::move(report);
}

}  // namespace

Result<ImportReport> importFile(Journal& journal, const ImportRequest& request) {
    try {
        return import(journal, request);
    } catch (const exchange::Refused& refused) {
        return refused.error;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "importFile"};
    }
}

}  // namespace kokemus
