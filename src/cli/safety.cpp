// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/listing.h"
#include "kokemus/backup.h"
#include "kokemus/forget.h"

namespace kokemus::cli {
namespace {

/// A summary in words: entries, the newest of them, the last change.
std::string inWords(const Phrases& phrases, const JournalSummary& summary) {
    const auto count = phrases.plural("count.encounter", summary.encounters);
    if (!summary.newest) return count;
    return phrases.text("cli.summary", {{"encounters", count}, {"newest", phrases.date(*summary.newest)}});
}

BackupRequest requestOf(const Program& program) {
    BackupRequest request;
    request.now = program.moment().instant;
    return request;
}

int runBackup(Program& program, const std::string& target, bool asJson) {
    const auto journal = program.journalPath();
    if (!journal.ok()) return program.fail(journal.error());
    const auto made =
        target.empty() ? backUp(*journal, requestOf(program)) : backUpTo(*journal, target, requestOf(program));
    if (!made.ok()) return program.fail(made.error());
    const auto summary = summarise(made->path);
    if (!summary.ok()) return program.fail(summary.error());
    if (asJson)
        program.out() << toJson(*made, *summary);
    else
        program.out() << program.phrases().text("cli.backed_up", {{"path", plain(made->path)},
                                                                  {"summary", inWords(program.phrases(), *summary)}})
                      << '\n';
    return 0;
}

int runBackups(Program& program, bool asJson) {
    const auto journal = program.journalPath();
    if (!journal.ok()) return program.fail(journal.error());
    const auto folder = backupFolder();
    if (!folder.ok()) return program.fail(folder.error());
    const auto backups = backupsOf(*journal);
    if (!backups.ok()) return program.fail(backups.error());
    const Phrases& phrases = program.phrases();
    std::vector<std::pair<Backup, std::optional<JournalSummary>>> all;
    for (const auto& backup : *backups) {
        const auto summary = summarise(backup.path);
        all.emplace_back(backup, summary.ok() ? std::optional(*summary) : std::nullopt);
    }
    if (asJson) {
        program.out() << toJson(*folder, all);
        return 0;
    }
    if (all.empty()) program.out() << phrases.text("cli.no_backups", {{"folder", plain(*folder)}}) << '\n';
    for (const auto& [backup, summary] : all)
        program.out() << backup.madeAt << "  " << plain(backup.path) << "  "
                      << (summary ? inWords(phrases, *summary) : phrases.text("cli.backup_unreadable")) << '\n';
    return 0;
}

int runBackupsFolder(Program& program, const std::string& folder) {
    const auto set = setBackupFolder(folder);
    if (!set.ok()) return program.fail(set.error());
    const auto now = backupFolder();
    if (!now.ok()) return program.fail(now.error());
    program.out() << program.phrases().text("cli.backup_folder", {{"folder", plain(*now)}}) << '\n';
    return 0;
}

void printPreview(Program& program, const RestorePreview& preview) {
    const Phrases& phrases = program.phrases();
    auto& out = program.out();
    out << phrases.text("cli.restore_backup", {{"summary", inWords(phrases, preview.backup)}}) << '\n';
    if (preview.problem) out << program.describe(*preview.problem) << '\n';
    if (!preview.present) return;
    out << phrases.text("cli.restore_present", {{"summary", inWords(phrases, *preview.present)}}) << '\n'
        << phrases.text("cli.restore_difference", {{"backup", std::to_string(preview.onlyInBackup)},
                                                   {"present", std::to_string(preview.onlyInPresent)},
                                                   {"different", std::to_string(preview.different)}})
        << '\n';
}

int runRestore(Program& program, const std::string& backup, const std::string& target, bool dryRun, bool asJson) {
    const auto preview = previewRestore(backup, target);
    if (!preview.ok()) return program.fail(preview.error());
    Restored restored;
    if (!dryRun) {
        auto done = restoreBackup(backup, target, requestOf(program));
        if (!done.ok()) return program.fail(done.error());
        restored = *done;
    }
    if (asJson) {
        program.out() << toJson(*preview, restored);
        return 0;
    }
    const Phrases& phrases = program.phrases();
    printPreview(program, *preview);
    if (dryRun) program.out() << phrases.text("cli.restore_dry") << '\n';
    if (!dryRun) program.out() << phrases.text("cli.restored_to", {{"path", plain(restored.path)}}) << '\n';
    if (!restored.kept.empty())
        program.out() << phrases.text("cli.restore_kept", {{"path", plain(restored.kept)}}) << '\n';
    return 0;
}

int runSalvage(Program& program, const std::string& damaged, const std::string& target, bool asJson) {
    const auto report = salvageJournal(damaged, target, program.journalOptions());
    if (!report.ok()) return program.fail(report.error());
    if (asJson) {
        program.out() << toJson(*report);
        return 0;
    }
    const Phrases& phrases = program.phrases();
    program.out() << phrases.text("cli.salvaged",
                                  {{"path", plain(report->path)}, {"summary", inWords(phrases, report->summary)}})
                  << '\n';
    for (const auto& lost : report->unreadable)
        program.out() << phrases.text(
                             "cli.salvage_lost",
                             {{"table", lost.table}, {"n", std::to_string(lost.rows)}, {"detail", plain(lost.detail)}})
                      << '\n';
    if (report->unreadable.empty()) program.out() << phrases.text("cli.salvage_whole") << '\n';
    return 0;
}

struct ForgetCommand {
    explicit ForgetCommand(CLI::App& command)
        : name(command.add_option("NAME")),
          words(addRepeated(command, "--word", "A further word that means the person")),
          replacement(addValue(command, "--replacement", "What stands there instead (default: N.N.)")),
          backups(addSwitch(command, "--backups", "In the backups too")),
          dryRun(addSwitch(command, "--dry-run", "Only say which words would go")),
          json(addSwitch(command, "--json", "Print JSON")) {
        name->required()->expected(1);
    }
    CLI::Option* name;
    CLI::Option* words;
    CLI::Option* replacement;
    CLI::Option* backups;
    CLI::Option* dryRun;
    CLI::Option* json;
};

void printWords(Program& program, const char* key, const WordCounts& counts) {
    std::string words;
    for (const auto& [word, count] : counts)
        words += (words.empty() ? "" : ", ") + plain(word) + " (" + std::to_string(count) + ")";
    if (!words.empty()) program.out() << program.phrases().text(key, {{"words", words}}) << '\n';
}

void printForgotten(Program& program, const ForgetReport& report, bool dryRun) {
    const Phrases& phrases = program.phrases();
    printWords(program, dryRun ? "cli.forget_would" : "cli.forgotten", report.replaced);
    if (report.replaced.empty()) program.out() << phrases.text("cli.forget_nothing") << '\n';
    printWords(program, "cli.forget_similar", report.similar);
    for (const auto& id : report.attachments)
        program.out() << phrases.text("cli.forget_attachment", {{"id", id}}) << '\n';
    for (const auto& file : report.files)
        program.out() << phrases.text("cli.forget_file", {{"path", plain(file)}}) << '\n';
    if (dryRun) program.out() << phrases.text("cli.dry_run") << '\n';
}

int runForget(Program& program, const ForgetCommand& command) {
    const auto journal = program.journalPath();
    if (!journal.ok()) return program.fail(journal.error());
    ForgetRequest request;
    request.name = valueOf(command.name);
    request.words = command.words->results();
    if (isGiven(command.replacement)) request.replacement = valueOf(command.replacement);
    request.backups = isGiven(command.backups);
    request.dryRun = isGiven(command.dryRun);
    const auto report = forgetName(*journal, request, program.journalOptions());
    if (!report.ok()) return program.fail(report.error());
    if (isGiven(command.json))
        program.out() << toJson(*report);
    else
        printForgotten(program, *report, request.dryRun);
    for (const auto& error : report->failed) program.fail(error);
    return report->failed.empty() ? 0 : exitStatus(report->failed.front().code);
}

void addBackupCommands(CLI::App& app, Program& program) {
    auto* backup = app.add_subcommand("backup", "Back up the journal, verified, to PATH or the folder of backups");
    auto* target = backup->add_option("PATH")->expected(1);
    auto* backupJson = addSwitch(*backup, "--json", "Print JSON");
    program.onCommand(
        backup, [&program, target, backupJson] { return runBackup(program, valueOf(target), isGiven(backupJson)); });
    auto* backups = app.add_subcommand("backups", "Backups of the journal, newest first")->require_subcommand(0, 1);
    backups->fallthrough();
    auto* backupsJson = addSwitch(*backups, "--json", "Print JSON");
    program.onCommand(backups, [&program, backupsJson] { return runBackups(program, isGiven(backupsJson)); });
    auto* keep = backups->add_subcommand("folder", "Where backups are kept from now on; empty: the standard folder");
    auto* folder = keep->add_option("FOLDER")->required()->expected(1);
    program.onCommand(keep, [&program, folder] { return runBackupsFolder(program, valueOf(folder)); });
}

}  // namespace

void addSafetyCommands(CLI::App& app, Program& program) {
    addBackupCommands(app, program);
    auto* restore = app.add_subcommand("restore", "Put a backup in the place of a journal, which is kept beside it");
    auto* from = restore->add_option("BACKUP")->required()->expected(1);
    auto* to = addValue(*restore, "--to", "Journal to replace, or to make")->required();
    auto* dryRun = addSwitch(*restore, "--dry-run", "Only compare the two");
    auto* restoreJson = addSwitch(*restore, "--json", "Print JSON");
    program.onCommand(restore, [&program, from, to, dryRun, restoreJson] {
        return runRestore(program, valueOf(from), valueOf(to), isGiven(dryRun), isGiven(restoreJson));
    });
    auto* salvage = app.add_subcommand("salvage", "Read what can be read of a damaged journal into a new one");
    auto* damaged = salvage->add_option("FILE")->required()->expected(1);
    auto* fresh = addValue(*salvage, "--to", "The new journal")->required();
    auto* salvageJson = addSwitch(*salvage, "--json", "Print JSON");
    program.onCommand(salvage, [&program, damaged, fresh, salvageJson] {
        return runSalvage(program, valueOf(damaged), valueOf(fresh), isGiven(salvageJson));
    });
    auto* forget = app.add_subcommand("forget", "Take a person's name out of every text; there is no undo");
    program.onCommand(forget, [&program, options = std::make_shared<ForgetCommand>(*forget)] {
        return runForget(program, *options);
    });
}

}  // namespace kokemus::cli
