// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/filter_options.h"
#include "cli/listing.h"
#include "kokemus/exchange.h"
#include "kokemus/report.h"

namespace kokemus::cli {
namespace {

/// Changes a brand's record.
int changeBrand(Program& program, const std::string& name, const std::function<void(Record&)>& change) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto id = (*journal)->findBrand(name);
    if (!id.ok()) return program.fail(id.error());
    std::optional<Record> brand;
    auto visited = (*journal)->forEachRecord("brand", [&](const Record& record) {
        if (record.id == *id) brand = record;
        return !brand;
    });
    if (!visited.ok()) return program.fail(visited.error());
    if (!brand) return program.fail({ErrorCode::NotFound, {{"what", "brand"}, {"id", name}}, "cli"});
    change(*brand);
    const auto saved = (*journal)->saveRecord(*brand);
    if (!saved.ok()) return program.fail(saved.error());
    program.out() << (saved->change.empty() ? program.phrases().text("cli.nothing_changed")
                                            : program.phrases().text("cli.brand_changed", {{"change", saved->change}}))
                  << '\n';
    return 0;
}

int mergeBrand(Program& program, const std::string& from, const std::string& into) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto merged = (*journal)->merge("brand", from, into);
    if (!merged.ok()) return program.fail(merged.error());
    program.out() << program.phrases().text("cli.brand_merged", {{"from", from}, {"into", into}, {"change", *merged}})
                  << '\n';
    return 0;
}

void addAlias(Record& brand, const std::string& alias) {
    RecordValue& value = brand.values["aliases"];
    if (!std::holds_alternative<std::vector<std::string>>(value)) value = std::vector<std::string>();
    std::get<std::vector<std::string>>(value).push_back(alias);
}

/// The brand table: those that have entries the filter passes, by name.
int runBrands(Program& program, const FilterOptions& options, bool asJson) {
    const auto filter = options.read();
    if (!filter.ok()) return program.failUsage(filter.error());
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
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

}  // namespace

void addVocabularyCommands(CLI::App& app, Program& program) {
    auto* brands = app.add_subcommand("brands", "Every brand with its score");
    auto* json = addSwitch(*brands, "--json", "Print JSON");
    program.onCommand(brands, [&program, json, filter = std::make_shared<FilterOptions>(*brands)] {
        return runBrands(program, *filter, isGiven(json));
    });

    auto* brand = app.add_subcommand("brand", "Change a brand")->require_subcommand(1);
    brand->fallthrough();
    auto* rename = brand->add_subcommand("rename", "Give a brand another name");
    auto* renamed = addName(*rename, "BRAND");
    auto* newName = addName(*rename, "NAME");
    program.onCommand(rename, [&program, renamed, newName] {
        return changeBrand(program, valueOf(renamed),
                           [&](Record& record) { record.values["name"] = valueOf(newName); });
    });
    auto* alias = brand->add_subcommand("alias", "Add another name by which a brand is known");
    auto* aliased = addName(*alias, "BRAND");
    auto* aliasName = addName(*alias, "ALIAS");
    program.onCommand(alias, [&program, aliased, aliasName] {
        return changeBrand(program, valueOf(aliased), [&](Record& record) { addAlias(record, valueOf(aliasName)); });
    });
    auto* merge = brand->add_subcommand("merge", "Count one brand's entries for another; can be undone");
    auto* from = addName(*merge, "FROM");
    auto* into = addName(*merge, "INTO");
    program.onCommand(merge, [&program, from, into] { return mergeBrand(program, valueOf(from), valueOf(into)); });
    auto* hide = brand->add_subcommand("hide", "Leave a brand out of what is offered");
    auto* hidden = addName(*hide, "BRAND");
    program.onCommand(hide, [&program, hidden] {
        return changeBrand(program, valueOf(hidden), [](Record& record) { record.values["hidden"] = true; });
    });
}

}  // namespace kokemus::cli
