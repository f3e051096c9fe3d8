// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/filter_options.h"
#include "cli/listing.h"
#include "kokemus/exchange.h"
#include "kokemus/report.h"

namespace kokemus::cli {
namespace {

int sayChange(Program& program, const Result<std::string>& change) {
    if (!change.ok()) return program.fail(change.error());
    program.out() << (change->empty() ? program.phrases().text("cli.nothing_changed")
                                      : program.phrases().text("cli.name_changed", {{"change", *change}}))
                  << '\n';
    return 0;
}

int addAlias(Program& program, const std::string& name, const std::string& alias) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto id = (*journal)->findBrand(name);
    if (!id.ok()) return program.fail(id.error());
    Record brand;
    auto visited = (*journal)->forEachRecord("brand", [&](const Record& record) {
        if (record.id == *id) brand = record;
        return brand.id.empty();
    });
    if (!visited.ok()) return program.fail(visited.error());
    RecordValue& value = brand.values["aliases"];
    if (!std::holds_alternative<std::vector<std::string>>(value)) value = std::vector<std::string>();
    std::get<std::vector<std::string>>(value).push_back(alias);
    const auto saved = (*journal)->saveRecord(brand);
    return sayChange(program, saved.ok() ? Result<std::string>(saved->change) : saved.error());
}

int mergeNames(Program& program, const std::string& kind, const std::string& from, const std::string& into) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    program.backUpBefore(**journal);
    const auto merged = (*journal)->merge(kind, from, into);
    if (!merged.ok()) return program.fail(merged.error());
    program.out() << program.phrases().text("cli.name_merged", {{"from", from}, {"into", into}, {"change", *merged}})
                  << '\n';
    return 0;
}

/// The brand table: those that have entries the filter passes, by name.
int runBrands(Program& program, const FilterOptions& options, bool asJson) {
    if (auto typed = options.read(); !typed.ok()) return program.failUsage(typed.error());
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto filter = options.read(**journal);
    if (!filter.ok()) return program.fail(filter.error());
    const auto settings = (*journal)->scoreSettings();
    if (!settings.ok()) return program.fail(settings.error());
    const auto table = scoreTable(**journal, {*filter, {}, program.moment().date, *settings, false, false});
    if (!table.ok()) return program.fail(table.error());
    if (asJson) {
        program.out() << brandsToJson(*table);
        return 0;
    }
    const Phrases& phrases = program.phrases();
    for (const BrandScore& brand : table->brands) printBrand(program.out(), brand, phrases);
    if (table->brands.empty()) program.out() << phrases.text("cli.no_brands") << '\n';
    return 0;
}

CLI::Option* addName(CLI::App& command, const std::string& name) {
    return command.add_option(name)->required()->expected(1);
}

/// rename, merge and hide of one kind of name; returns the command so that more can be added.
CLI::App* addNameCommands(CLI::App& app, Program& program, const std::string& kind, const std::string& help) {
    auto* command = app.add_subcommand(kind, help)->require_subcommand(1);
    command->fallthrough();
    auto* rename = command->add_subcommand("rename", "Give another name");
    auto* renamed = addName(*rename, "OLD");
    auto* newName = addName(*rename, "NEW");
    program.onCommand(rename, [&program, kind, renamed, newName] {
        auto journal = program.open(false);
        if (!journal.ok()) return program.fail(journal.error());
        return sayChange(program, (*journal)->rename(kind, valueOf(renamed), valueOf(newName)));
    });
    auto* merge = command->add_subcommand("merge", "Let one count as the other; can be undone");
    auto* from = addName(*merge, "FROM");
    auto* into = addName(*merge, "INTO");
    program.onCommand(merge,
                      [&program, kind, from, into] { return mergeNames(program, kind, valueOf(from), valueOf(into)); });
    auto* hide = command->add_subcommand("hide", "Leave out of what is offered; entries keep it");
    auto* hidden = addName(*hide, "NAME");
    auto* shown = addSwitch(*hide, "--undo", "Offer it again");
    program.onCommand(hide, [&program, kind, hidden, shown] {
        auto journal = program.open(false);
        if (!journal.ok()) return program.fail(journal.error());
        return sayChange(program, (*journal)->setHidden(kind, valueOf(hidden), !isGiven(shown)));
    });
    return command;
}

}  // namespace

void addVocabularyCommands(CLI::App& app, Program& program) {
    auto* brands = app.add_subcommand("brands", "Every brand with its score");
    auto* json = addSwitch(*brands, "--json", "Print JSON");
    program.onCommand(brands, [&program, json, filter = std::make_shared<FilterOptions>(*brands)] {
        return runBrands(program, *filter, isGiven(json));
    });

    auto* brand = addNameCommands(app, program, "brand", "Change a brand");
    auto* alias = brand->add_subcommand("alias", "Add another name by which a brand is known");
    auto* aliased = addName(*alias, "BRAND");
    auto* aliasName = addName(*alias, "ALIAS");
    program.onCommand(
        alias, [&program, aliased, aliasName] { return addAlias(program, valueOf(aliased), valueOf(aliasName)); });
    addNameCommands(app, program, "touchpoint", "Change a touchpoint");
    addNameCommands(app, program, "tag", "Change a tag on every entry that has it");
    addNameCommands(app, program, "venue", "Change a venue");
}

}  // namespace kokemus::cli
