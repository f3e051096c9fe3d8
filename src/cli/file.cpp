// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/listing.h"
#include "kokemus/exchange.h"

namespace kokemus::cli {
namespace {

int runNew(Program& program, const std::string& path) {
    if (path.empty()) return program.failUsage(optionError("FILE", path, "FILE"));
    if (auto made = createJournal(path, program.journalOptions()); !made.ok()) return program.fail(made.error());
    program.out() << program.phrases().text("cli.created", {{"path", plain(path)}}) << '\n';
    return 0;
}

int runCheck(Program& program, bool full, bool asJson) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto report = (*journal)->check(full);
    if (!report.ok()) return program.fail(report.error());
    if (asJson) {
        program.out() << toJson(*report);
    } else {
        for (const std::string& problem : report->problems) program.out() << plain(problem) << '\n';
        if (report->ok) program.out() << program.phrases().text("cli.check_ok") << '\n';
    }
    return report->ok ? 0 : exitStatus(ErrorCode::JournalDamaged);
}

int runStats(Program& program, bool asJson) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto counts = (*journal)->counts();
    if (!counts.ok()) return program.fail(counts.error());
    if (asJson) {
        program.out() << toJson(*counts);
        return 0;
    }
    const Phrases& phrases = program.phrases();
    for (const auto& [name, count] : *counts) {
        const std::string key = "count." + name;
        program.out() << (phrases.has(key) ? phrases.text(key) : name) << ": " << count << '\n';
    }
    return 0;
}

}  // namespace

void addFileCommands(CLI::App& app, Program& program) {
    auto* create = app.add_subcommand("new", "Make a new, empty journal");
    auto* path = create->add_option("FILE")->required()->expected(1);
    program.onCommand(create, [&program, path] { return runNew(program, valueOf(path)); });
    auto* check = app.add_subcommand("check", "Look for damage in the journal");
    auto* full = addSwitch(*check, "--full", "Recompute every derived figure too");
    auto* checkJson = addSwitch(*check, "--json", "Print JSON");
    program.onCommand(check,
                      [&program, full, checkJson] { return runCheck(program, isGiven(full), isGiven(checkJson)); });
    auto* stats = app.add_subcommand("stats", "Count everything in the journal");
    auto* statsJson = addSwitch(*stats, "--json", "Print JSON");
    program.onCommand(stats, [&program, statsJson] { return runStats(program, isGiven(statsJson)); });
}

}  // namespace kokemus::cli
