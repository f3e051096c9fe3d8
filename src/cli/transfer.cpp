// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/listing.h"
#include "cli/picture_options.h"
#include "kokemus/exchange.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>

namespace kokemus::cli {
namespace {

constexpr std::size_t shownRefusals = 20;
constexpr int shownImports = 100;
constexpr std::size_t shownProposals = 50;
constexpr std::size_t maxMappingBytes = 16 * 1024 * 1024;

struct ImportCommand {
    explicit ImportCommand(CLI::App& command)
        : files(command.add_option("FILE")),
          format(addValue(command, "--format",
                          "auto (default), kokemus, jsonl, csv, google, dayone, daylio, journey, "
                          "jrnl, rednotebook, letterboxd, qualtrics or folder")),
          mapping(addValue(command, "--mapping", "JSON file that says what columns, moods and places are")),
          dryRun(addSwitch(command, "--dry-run", "Say what would be imported, and keep nothing")),
          skipBad(addSwitch(command, "--skip-bad", "Leave out records that are refused; else one of them stops all")),
          json(addSwitch(command, "--json", "Print JSON, one object a file")) {
        files->required()->expected(1, std::numeric_limits<int>::max());
    }
    CLI::Option* files;
    CLI::Option* format;
    CLI::Option* mapping;
    CLI::Option* dryRun;
    CLI::Option* skipBad;
    CLI::Option* json;
};

/// What a person may want to decide before the file is imported for good.
void printFindings(Program& program, const ImportFindings& found) {
    const Phrases& phrases = program.phrases();
    for (const ImportColumn& column : found.columns)
        program.out() << phrases.text(column.field.empty() ? "cli.import_column_kept" : "cli.import_column",
                                      {{"column", plain(column.name)}, {"field", column.field}})
                      << '\n';
    for (const auto& [mood, entries] : found.moods)
        program.out() << phrases.plural("cli.import_mood", entries, {{"mood", plain(mood)}}) << '\n';
    std::size_t shown = 0;
    for (const BrandProposal& proposal : found.brands) {
        if (++shown > shownProposals) break;
        program.out() << phrases.plural("cli.import_place", proposal.entries,
                                        {{"place", plain(proposal.place)}, {"brand", plain(proposal.brand)}})
                      << '\n';
        for (const std::string& similar : proposal.similar)
            program.out() << phrases.text("cli.import_similar",
                                          {{"brand", plain(proposal.brand)}, {"similar", plain(similar)}})
                          << '\n';
    }
}

void printImport(Program& program, const ImportReport& report, bool dryRun) {
    const Phrases& phrases = program.phrases();
    if (dryRun) printFindings(program, report.found);
    for (const ImportNote& note : report.found.notes)
        program.out() << phrases.plural("import.note." + note.about, note.count, {{"example", plain(note.example)}})
                      << '\n';
    program.out() << phrases.text("cli.imported", {{"new", std::to_string(report.added)},
                                                   {"known", std::to_string(report.known)},
                                                   {"incomplete", std::to_string(report.incomplete)},
                                                   {"refused", std::to_string(report.refused.size())}})
                  << '\n';
    for (const std::string& key : report.ignored)
        program.out() << phrases.text("cli.import_ignored", {{"key", plain(key)}}) << '\n';
    if (!report.batch.empty()) program.out() << phrases.text("cli.import_undo", {{"batch", report.batch}}) << '\n';
    if (dryRun) program.out() << phrases.text("cli.dry_run") << '\n';
}

/// The mapping of --mapping, else the one kept for a table with this header, else none. Times without a zone are taken
/// to be those of this machine.
Result<ImportMapping> readMapping(const ImportCommand& command) {
    if (!isGiven(command.mapping)) return ImportMapping{};
    const std::string path = valueOf(command.mapping);
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::array<char, 65536> piece{};
    while (file.read(piece.data(), piece.size()), file.gcount() > 0) {
        text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > maxMappingBytes)
            return Error{
                ErrorCode::TooLarge, {{"field", "mapping"}, {"limit", std::to_string(maxMappingBytes)}}, "readMapping"};
    }
    if (text.empty()) return Error{ErrorCode::NotFound, {{"what", "file"}, {"id", path}}, "readMapping"};
    return parseMapping(text);
}

int importOne(Program& program, const ImportCommand& command, Journal& journal, const std::string& path,
              const ImportMapping& mapping) {
    ImportRequest request;
    request.path = path;
    request.mapping = mapping;
    request.importedAt = formatInstant(program.moment().instant / 1000 * 1000);
    if (request.mapping.zone.empty()) request.mapping.zone = program.moment().zone;
    if (isGiven(command.format)) request.format = valueOf(command.format);
    request.dryRun = isGiven(command.dryRun);
    request.skipBad = isGiven(command.skipBad);
    const auto report = importFile(journal, request);
    if (!report.ok()) return program.fail(report.error());
    if (!request.dryRun) Program::refreshSearch(journal);
    if (isGiven(command.json))
        program.out() << toJson(*report, program.phrases());
    else
        printImport(program, *report, request.dryRun);
    for (std::size_t i = 0; i < std::min(report->refused.size(), shownRefusals); ++i)
        printErrorLine(
            program.phrases().text("cli.refused_at", {{"path", path},
                                                      {"line", report->refused[i].line},
                                                      {"reason", program.describe(report->refused[i].error)}}));
    const bool stopped = !report->refused.empty() && !request.skipBad;
    const bool nothing = !report->refused.empty() && report->added + report->known == 0;
    return stopped || nothing ? 1 : 0;
}

int runImport(Program& program, const ImportCommand& command) {
    const auto mapping = readMapping(command);
    if (!mapping.ok()) return program.failUsage(mapping.error());
    const auto formats = importFormats();
    if (isGiven(command.format) && std::ranges::find(formats, valueOf(command.format)) == formats.end()) {
        std::string known;
        for (const std::string_view name : formats) known += (known.empty() ? "" : ", ") + std::string(name);
        return program.failUsage(optionError("--format", valueOf(command.format), known));
    }
    // A dry run keeps nothing, a new journal neither.
    auto journal = program.open(!isGiven(command.dryRun));
    if (!journal.ok()) return program.fail(journal.error());
    if (!isGiven(command.dryRun)) program.backUpBefore(**journal);
    for (const std::string& path : command.files->results())
        if (const int status = importOne(program, command, **journal, path, *mapping); status != 0) return status;
    return 0;
}

int runImports(Program& program, bool asJson) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto imports = (*journal)->changes("import", shownImports);
    if (!imports.ok()) return program.fail(imports.error());
    if (asJson) {
        program.out() << toJson(*imports);
        return 0;
    }
    const Phrases& phrases = program.phrases();
    for (const Change& change : *imports)
        program.out() << change.id << "  " << change.at << "  " << plain(change.detail)
                      << (change.undoneBy.empty() ? "" : "  " + phrases.text("change.undo")) << '\n';
    return 0;
}

int runImportsUndo(Program& program, const std::string& batch) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto undone = (*journal)->undo(batch);
    if (!undone.ok()) return program.fail(undone.error());
    program.out() << program.phrases().text("cli.undone", {{"change", *undone}}) << '\n';
    return 0;
}

}  // namespace

void addTransferCommands(CLI::App& app, Program& program) {
    auto* import = app.add_subcommand("import", "Import files; only what is new is added");
    program.onCommand(import, [&program, options = std::make_shared<ImportCommand>(*import)] {
        return runImport(program, *options);
    });
    auto* imports = app.add_subcommand("imports", "Imports so far, newest first")->require_subcommand(0, 1);
    imports->fallthrough();
    auto* json = addSwitch(*imports, "--json", "Print JSON");
    program.onCommand(imports, [&program, json] { return runImports(program, isGiven(json)); });
    auto* undo = imports->add_subcommand("undo", "Undo a whole import");
    auto* batch = undo->add_option("BATCH")->required()->expected(1);
    program.onCommand(undo, [&program, batch] { return runImportsUndo(program, valueOf(batch)); });
}

}  // namespace kokemus::cli
