// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomic_file.h"
#include "exchange/encounter_json.h"
#include "exchange/export_folder.h"
#include "exchange/record_json.h"
#include "kokemus/exchange.h"
#include "kokemus/publish.h"

#include <new>

namespace kokemus {
namespace {

using namespace exchange;

/// Kinds without which an encounter cannot be read again; they come before it, everything else after.
constexpr std::string_view lastKindBeforeEncounters = "case";

/// Writes the records of a lossless export in either shape.
class LosslessWriter {
public:
    LosslessWriter(Journal& journal, const ExportRequest& request, AtomicFile& file)
        : m_journal(journal),
          m_file(file),
          m_everything(request.filter == Filter{}),
          m_document(request.preset == "json"),
          m_filter(request.filter) {
        if (m_everything) m_filter.status = StatusFilter::All;
    }

    Result<void> write() {
        if (m_document) put("{\"format\":\"kokemus-journal\",\"version\":1");
        bool before = true;
        for (const RecordKind& kind : recordKinds()) {
            // A selection is handed out with its vocabulary, but without the rest of the journal.
            if (!before && !m_everything) break;
            if (auto written = writeRecords(kind); !written.ok()) return written;
            if (kind.kind != lastKindBeforeEncounters) continue;
            before = false;
            if (auto written = writeEncounters(); !written.ok()) return written;
        }
        if (m_document) put("}\n");
        return {};
    }

private:
    Result<void> writeRecords(const RecordKind& kind) {
        m_first = true;
        auto visited = m_journal.forEachRecord(kind.kind, [&](const Record& record) {
            m_text.clear();
            JsonText json(m_text);
            writeRecord(json, record, kind, !m_document);
            return putRecord(kind.section);
        });
        return endSection(std::move(visited));
    }

    Result<void> writeEncounters() {
        m_first = true;
        auto visited = m_journal.forEach(m_filter, Sort::Date, 0, true, [&](const Encounter& encounter) {
            m_text.clear();
            JsonText json(m_text);
            json.beginObject();
            writeEncounter(json, encounter);
            json.endObject();
            return putRecord("encounters");
        });
        return endSection(std::move(visited));
    }

    bool putRecord(std::string_view section) {
        if (m_document && m_first) put(",\n\"" + std::string(section) + "\":[\n");
        if (m_document && !m_first) put(",\n");
        m_first = false;
        return put(m_text) && (m_document || put("\n"));
    }

    Result<void> endSection(Result<void> visited) {
        if (m_document && !m_first) put("\n]");
        return visited;
    }

    bool put(std::string_view text) { return m_file.write(text); }

    Journal& m_journal;
    AtomicFile& m_file;
    bool m_everything;
    bool m_document;
    Filter m_filter;
    std::string m_text;
    bool m_first = true;
};

Result<std::string> draftOf(Journal& journal, const ExportRequest& request) {
    DraftRequest draft{request.filter, {}, request.language, request.asOf};
    if (request.filter.brands.size() == 1) {
        auto brand = journal.findBrand(request.filter.brands.front());
        if (!brand.ok()) return brand.error();
        draft.brand = *brand;
    }
    return markdownDraft(journal, draft);
}

Result<void> writeExport(Journal& journal, const ExportRequest& request, const std::string& output) {
    if (request.preset == "markdown") {
        auto draft = draftOf(journal, request);
        if (!draft.ok()) return draft.error();
        return writeFileAtomically(output, *draft);
    }
    if (request.preset == "folder") return exportFolder(journal, request.filter, output);
    if (request.preset != "json" && request.preset != "jsonl")
        return Error{ErrorCode::FormatUnknown, {{"format", request.preset}}, "exportJournal"};
    auto file = AtomicFile::open(output);
    if (!file.ok()) return file.error();
    if (auto written = LosslessWriter(journal, request, *file).write(); !written.ok()) return written;
    return file->commit();
}

}  // namespace

std::vector<std::string> exportPresets() { return {"json", "jsonl", "folder", "markdown"}; }

Result<void> exportJournal(Journal& journal, const ExportRequest& request, const std::string& output) {
    try {
        return writeExport(journal, request, output);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "exportJournal"};
    }
}

}  // namespace kokemus
