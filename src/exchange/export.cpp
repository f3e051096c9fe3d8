// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomic_file.h"
#include "exchange/encounter_json.h"
#include "exchange/export_folder.h"
#include "exchange/export_presets.h"
#include "exchange/record_json.h"
#include "kokemus/exchange.h"
#include "kokemus/templates.h"

#include <algorithm>
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

}  // namespace

namespace exchange {

Result<void> writeLossless(Journal& journal, const ExportRequest& request, const std::string& output) {
    auto file = AtomicFile::open(output);
    if (!file.ok()) return file.error();
    if (auto written = LosslessWriter(journal, request, *file).write(); !written.ok()) return written;
    return file->commit();
}

}  // namespace exchange

namespace {

Result<void> writeFolder(Journal& journal, const ExportRequest& request, const std::string& output) {
    return exportFolder(journal, request.filter, output);
}

/// Every preset: who writes it, and who says what it lets out. One line each.
struct Preset {
    std::string_view name;
    Result<void> (*write)(Journal&, const ExportRequest&, const std::string& output);
    Result<LeavingList> (*leaving)(Journal&, const ExportRequest&);
};

constexpr Preset presets[] = {
    {"json", writeLossless, leavingLossless},
    {"jsonl", writeLossless, leavingLossless},
    {"folder", writeFolder, leavingLossless},
    {"csv", writeCsv, leavingCsv},
    {"csv-fi", writeCsv, leavingCsv},
    {"markdown", writeComposed, leavingComposed},
    {"hugo", writeComposed, leavingComposed},
    {"jekyll", writeComposed, leavingComposed},
    {"html", writeComposed, leavingComposed},
    {"text", writeComposed, leavingComposed},
    {"wordpress-blocks", writeComposed, leavingComposed},
    {"wxr", writeComposed, leavingComposed},
    {"jsonld", writeComposed, leavingComposed},
    {"letter", writeComposed, leavingComposed},
};

/// Templates are presets too, the author's own among them.
constexpr Preset templatePreset{"", writeComposed, leavingComposed};

Result<const Preset*> findPreset(const std::string& name) {
    const auto* found = std::ranges::find(presets, name, &Preset::name);
    if (found != std::end(presets)) return found;
    const auto templates = postTemplates();
    if (templates.ok() && std::ranges::find(*templates, name, &PostTemplate::name) != templates->end())
        return &templatePreset;
    return Error{ErrorCode::FormatUnknown, {{"format", name}}, "exportJournal"};
}

}  // namespace

std::vector<std::string> exportPresets() {
    std::vector<std::string> names;
    for (const Preset& preset : presets) names.emplace_back(preset.name);
    if (const auto templates = postTemplates(); templates.ok())
        for (const PostTemplate& made : *templates)
            if (std::ranges::find(names, made.name) == names.end()) names.push_back(made.name);
    return names;
}

Result<LeavingList> exportLeaving(Journal& journal, const ExportRequest& request) {
    const auto preset = findPreset(request.preset);
    if (!preset.ok()) return preset.error();
    return (*preset)->leaving(journal, request);
}

Result<void> exportJournal(Journal& journal, const ExportRequest& request, const std::string& output) {
    const auto preset = findPreset(request.preset);
    if (!preset.ok()) return preset.error();
    try {
        return (*preset)->write(journal, request, output);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "exportJournal"};
    }
}

}  // namespace kokemus
