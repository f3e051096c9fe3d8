// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/filter_options.h"
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

struct ExportCommand {
    explicit ExportCommand(CLI::App& command)
        : preset(addValue(command, "--preset", "json, jsonl, markdown or svg (a picture)")->required()),
          output(addValue(command, "--output", "File to write, or - for standard output")->required()),
          dryRun(addSwitch(command, "--dry-run", "Only say how many entries would be written")),
          picture(command),
          filter(command) {}
    CLI::Option* preset;
    CLI::Option* output;
    CLI::Option* dryRun;
    PictureOptions picture;
    FilterOptions filter;
};

int sayExport(Program& program, Journal& journal, const ExportRequest& request, const std::string& output) {
    Filter filter = request.filter;
    if (filter == Filter{} && request.preset != "markdown") filter.status = StatusFilter::All;
    const auto count = journal.count(filter);
    if (!count.ok()) return program.fail(count.error());
    program.out() << program.phrases().plural("cli.export_dry", *count, {{"path", plain(output)}}) << '\n';
    return 0;
}

int runExport(Program& program, const ExportCommand& command) {
    if (auto typed = command.filter.read(); !typed.ok()) return program.failUsage(typed.error());
    auto presets = exportPresets();
    presets.emplace_back("svg");
    const std::string preset = valueOf(command.preset);
    if (std::ranges::find(presets, preset) == presets.end()) {
        std::string known;
        for (const std::string& name : presets) known += (known.empty() ? "" : ", ") + name;
        return program.failUsage(optionError("--preset", preset, known));
    }
    if (auto typed = command.picture.check(preset == "svg"); !typed.ok()) return program.failUsage(typed.error());
    auto journal = program.openWhole();
    if (!journal.ok()) return program.fail(journal.error());
    const auto filter = command.filter.read(**journal);
    if (!filter.ok()) return program.fail(filter.error());
    const ExportRequest request{preset, *filter, program.phrases().language(), program.moment().date};
    const std::string output = valueOf(command.output);
    if (output.empty()) return program.failUsage(optionError("--output", "", "PATH, -"));
    if (isGiven(command.dryRun)) return sayExport(program, **journal, request, output);
    const auto exported =
        preset == "svg" ? command.picture.write(**journal, request, output) : exportJournal(**journal, request, output);
    if (exported.ok()) return 0;
    program.fail(exported.error());
    // Status 3 is for the journal; an output that cannot be written is an ordinary refusal.
    const bool outputFailed = exported.error().where == "AtomicFile";
    return outputFailed ? 1 : exitStatus(exported.error().code);
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
    auto* out = app.add_subcommand("export", "Write the journal, or what a filter passes, to a file");
    program.onCommand(
        out, [&program, options = std::make_shared<ExportCommand>(*out)] { return runExport(program, *options); });
}

}  // namespace kokemus::cli
