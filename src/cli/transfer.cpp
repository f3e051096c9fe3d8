// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/listing.h"
#include "cli/picture_options.h"
#include "kokemus/exchange.h"

#include <limits>

namespace kokemus::cli {
namespace {

constexpr std::size_t shownRefusals = 20;
constexpr int shownImports = 100;

struct ImportCommand {
    explicit ImportCommand(CLI::App& command)
        : files(command.add_option("FILE")),
          format(addValue(command, "--format", "auto (default), kokemus or jsonl")),
          dryRun(addSwitch(command, "--dry-run", "Say what would be imported, and keep nothing")),
          skipBad(addSwitch(command, "--skip-bad", "Leave out records that are refused; else one of them stops all")),
          json(addSwitch(command, "--json", "Print JSON, one object a file")) {
        files->required()->expected(1, std::numeric_limits<int>::max());
    }
    CLI::Option* files;
    CLI::Option* format;
    CLI::Option* dryRun;
    CLI::Option* skipBad;
    CLI::Option* json;
};

void printImport(Program& program, const ImportReport& report, bool dryRun) {
    const Phrases& phrases = program.phrases();
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

int importOne(Program& program, const ImportCommand& command, Journal& journal, const std::string& path) {
    ImportRequest request;
    request.path = path;
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
    // A dry run keeps nothing, a new journal neither.
    auto journal = program.open(!isGiven(command.dryRun));
    if (!journal.ok()) return program.fail(journal.error());
    if (!isGiven(command.dryRun)) program.backUpBefore(**journal);
    for (const std::string& path : command.files->results())
        if (const int status = importOne(program, command, **journal, path); status != 0) return status;
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
