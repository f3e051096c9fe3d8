// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"
#include "exchange/csv_table.h"
#include "exchange/document_reader.h"
#include "exchange/element_reader.h"
#include "exchange/importer.h"
#include "exchange/interchange.h"
#include "exchange/text_stream.h"
#include "kokemus/exchange.h"

#include <algorithm>
#include <array>
#include <map>
#include <new>

namespace kokemus {
namespace {

using namespace exchange;

constexpr std::size_t headBytes = 64 * 1024;

/// How a file is going to be read.
struct Plan {
    enum class Way { Document, Lines, Journal, Importer } way = Way::Importer;
    const Importer* importer = nullptr;
    std::vector<std::string> names;  ///< of the tree
};

Error unknownFormat(const ImportRequest& request) {
    return request.format == "auto" ? Error{ErrorCode::FormatUnknown, {{"path", request.path}}, "importFile"}
                                    : Error{ErrorCode::FormatUnknown, {{"format", request.format}}, "importFile"};
}

Specimen specimenOf(const SourceTree& tree, const std::string& name) {
    auto head = tree.head(name, headBytes);
    if (!head.ok()) throw Refused{head.error()};
    Specimen specimen{name, std::move(*head), {}};
    std::string_view text = specimen.head;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::string_view begin = trimmed(text);
    if (!begin.empty() && (begin.front() == '{' || begin.front() == '[')) specimen.keys = keyPaths(text);
    // Tables of office programs may be UTF-16; all that follows looks at UTF-8.
    if (specimen.head.starts_with("\xFF\xFE") || specimen.head.starts_with("\xFE\xFF")) {
        auto decoded = textHead(tree, name, specimen.head.front() == '\xFF' ? "UTF-16LE" : "UTF-16BE");
        if (decoded.ok()) specimen.head = std::move(*decoded);
    }
    return specimen;
}

const Importer* recognise(const Specimen& specimen, std::string_view format) {
    for (const Importer& importer : importers())
        if ((format == "auto" || importer.format == format) && importer.recognises(specimen)) return &importer;
    return nullptr;
}

const Importer* importerOf(std::string_view format) {
    const auto all = importers();
    const auto found = std::ranges::find(all, format, &Importer::format);
    return found == all.end() ? nullptr : &*found;
}

bool mayHoldEntries(std::string_view name) {
    constexpr auto endings = std::to_array<std::string_view>(
        {".json", ".csv", ".tsv", ".txt", ".md", ".jsonl", ".daylio", ".journal", ".jrnl"});
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

/// In a folder entries lie on top, or as jrnl puts them: YYYY/MM/DD.txt. Who names a folder does not mean all that
/// happens to lie below it.
bool isInPlace(const std::string& name) {
    const auto slashes = std::ranges::count(name, '/');
    constexpr std::string_view daily = "YYYY/MM/DD.txt";
    return slashes == 0 || (name.size() == daily.size() && name[4] == '/' && name[7] == '/' && name.ends_with(".txt"));
}

/// Every file of an archive or folder that is of the same format as the most particular one among them: what Google
/// hands out holds tables too.
Result<Plan> planMany(const SourceTree& tree, const ImportRequest& request) {
    const bool folder = tree.kind() == SourceTree::Kind::Folder;
    std::map<std::size_t, std::vector<std::string>> found;  // by the importer's place in the list
    for (const std::string& name : tree.names()) {
        if (!mayHoldEntries(name) || (folder && !isInPlace(name))) continue;
        const Importer* importer = recognise(specimenOf(tree, name), request.format);
        if (!importer || (folder && !importer->comesAsFolder)) continue;
        found[static_cast<std::size_t>(importer - importers().data())].push_back(name);
    }
    if (found.empty()) return unknownFormat(request);
    Plan plan{Plan::Way::Importer, &importers()[found.begin()->first], std::move(found.begin()->second)};
    // The reviews of Letterboxd hold the texts of what its diary only lists: they come first.
    if (plan.importer == importerOf("letterboxd")) std::ranges::reverse(plan.names);
    return plan;
}

Result<Plan> planOne(const SourceTree& tree, const ImportRequest& request) {
    const std::string& name = tree.names().front();
    const Specimen specimen = specimenOf(tree, name);
    if (isDatabase(specimen.head)) {
        if (request.format != "auto" && request.format != "kokemus") return unknownFormat(request);
        return Plan{Plan::Way::Journal, nullptr, {}};
    }
    if (request.format == "kokemus") return Plan{Plan::Way::Document, nullptr, {}};
    if (request.format == "jsonl") return Plan{Plan::Way::Lines, nullptr, {}};
    if (trimmed(specimen.head).empty() || specimen.head == "\xEF\xBB\xBF") {
        auto source = ByteSource::open(request.path);
        if (!source.ok()) return source.error();
    }
    if (request.format != "auto") return Plan{Plan::Way::Importer, importerOf(request.format), {name}};
    if (const Importer* found = recognise(specimen, "auto")) return Plan{Plan::Way::Importer, found, {name}};
    const auto source = ByteSource::open(request.path);
    if (!source.ok()) return source.error();
    switch (shapeOf(source->head())) {
        case FileShape::Document:
            return Plan{Plan::Way::Document, nullptr, {}};
        case FileShape::Lines:
            return Plan{Plan::Way::Lines, nullptr, {}};
        case FileShape::Unknown:
            break;
    }
    return unknownFormat(request);
}

void readFiles(const SourceTree& tree, const Plan& plan, ImportRun& run) {
    for (const std::string& name : plan.names) {
        try {
            plan.importer->read(tree, name, run);
        } catch (const Refused& refused) {
            // The only file cannot be read: that is the answer. One of many is refused beside the others.
            if (tree.kind() == SourceTree::Kind::File || plan.names.size() == 1) throw;
            run.refuse(name, refused.error);
        }
        if (run.error()) return;
    }
}

Result<void> readInto(ImportRun& run, const SourceTree& tree, const Plan& plan, const ImportRequest& request,
                      const Journal& journal) {
    run.found().format = plan.importer ? std::string(plan.importer->format)
                                       : std::string(plan.way == Plan::Way::Lines ? "jsonl" : "kokemus");
    if (plan.way == Plan::Way::Importer) {
        run.useKeptMapping(run.found().format);
        readFiles(tree, plan, run);
        return {};
    }
    if (plan.way == Plan::Way::Journal) return readJournalFile(request.path, journal, run);
    auto source = ByteSource::open(request.path);
    if (!source.ok()) return source.error();
    plan.way == Plan::Way::Document ? readJournalDocument(*source, run) : readJournalLines(*source, run);
    return {};
}

/// For the next file with this header. Only a convenience: that it cannot be kept changes nothing of the import.
void keepMapping(Journal& journal, const ImportRequest& request, const ImportFindings& found) {
    ImportMapping none;
    none.zone = request.mapping.zone;
    if (request.mapping == none || found.format == "kokemus" || found.format == "jsonl") return;
    ImportMapping kept = request.mapping;
    kept.zone.clear();
    (void)journal.setSetting(mappingSetting(found.fingerprint.empty() ? found.format : found.fingerprint),
                             mappingText(kept));
}

Result<ImportReport> import(Journal& journal, const ImportRequest& request) {
    const auto formats = importFormats();
    if (std::ranges::find(formats, request.format) == formats.end()) return unknownFormat(request);
    const auto tree = openSourceTree(request.path);
    if (!tree.ok()) return tree.error();
    const auto plan = (*tree)->kind() == SourceTree::Kind::File ? planOne(**tree, request) : planMany(**tree, request);
    if (!plan.ok()) return plan.error();
    auto batch = journal.beginBatch("import", request.path);
    if (!batch.ok()) return batch.error();

    ImportRun run(journal, **batch, request);
    if (auto read = readInto(run, **tree, *plan, request, journal); !read.ok()) return read.error();
    if (run.error()) return *run.error();
    run.settleFindings();
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
    batch->reset();
    keepMapping(journal, request, report.found);
    return std::move(report);
}

}  // namespace

std::vector<std::string_view> importFormats() {
    return {"auto",    "kokemus", "jsonl",       "csv",        "google",    "dayone", "daylio",
            "journey", "jrnl",    "rednotebook", "letterboxd", "qualtrics", "folder"};
}

Result<ImportReport> importFile(Journal& journal, const ImportRequest& request) {
    try {
        return import(journal, request);
    } catch (const exchange::Refused& refused) {
        return refused.error;
    } catch (const exchange::Json::exception&) {
        return importError("wrong_type", request.path);  // nothing of the library gets out, whatever was overlooked
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "importFile"};
    }
}

}  // namespace kokemus
