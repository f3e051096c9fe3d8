// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/listing.h"
#include "cli/score_options.h"
#include "kokemus/exchange.h"
#include "kokemus/report.h"
#include "kokemus/score_settings.h"

namespace kokemus::cli {
namespace {

int runScore(Program& program, const ScoreOptions& options, bool trend) {
    auto prepared = prepare(program, options);
    if (prepared.status != 0) return prepared.status;
    const bool withTrend = trend || isGiven(options.brand);
    prepared.request.withTrend = withTrend;
    prepared.request.withWeakest = true;
    const auto table = scoreTable(*prepared.journal, prepared.request);
    if (!table.ok()) return program.fail(table.error());
    if (isGiven(options.json)) {
        program.out() << toJson(*table, withTrend);
        return 0;
    }
    for (const BrandScore& brand : table->brands)
        if (brand.posterior.n > 0 || !isGiven(options.all)) printBrand(program.out(), brand, program.phrases());
    return 0;
}

int runSettings(Program& program, bool asJson) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto settings = (*journal)->settings();
    if (!settings.ok()) return program.fail(settings.error());
    if (asJson) {
        program.out() << settingsToJson(*settings);
        return 0;
    }
    for (const auto& [key, value] : *settings) program.out() << key << " = " << plain(value) << '\n';
    return 0;
}

int runGet(Program& program, const std::string& key, bool asJson) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto value = (*journal)->setting(key);
    if (!value.ok()) return program.fail(value.error());
    if (asJson)
        program.out() << settingsToJson({{key, *value}});
    else
        program.out() << plain(*value) << '\n';
    return 0;
}

int runSet(Program& program, const std::string& key, const std::string& value) {
    auto journal = program.open(false);
    if (!journal.ok()) return program.fail(journal.error());
    const auto set = (*journal)->setSetting(key, value);
    return set.ok() ? 0 : program.fail(set.error());
}

}  // namespace

void addFigureCommands(CLI::App& app, Program& program) {
    auto* score = app.add_subcommand("score", "Experience scores with interval and evidence");
    auto* trend = addSwitch(*score, "--trend", "With the trend of every brand");
    program.onCommand(score, [&program, trend, options = std::make_shared<ScoreOptions>(*score)] {
        return runScore(program, *options, isGiven(trend));
    });
    auto* settings = app.add_subcommand("settings", "Settings of the journal")->require_subcommand(0, 1);
    settings->fallthrough();
    auto* json = addSwitch(*settings, "--json", "Print JSON");
    program.onCommand(settings, [&program, json] { return runSettings(program, isGiven(json)); });
    auto* get = settings->add_subcommand("get", "Print one setting");
    auto* getKey = get->add_option("KEY")->required()->expected(1);
    program.onCommand(get, [&program, getKey, json] { return runGet(program, valueOf(getKey), isGiven(json)); });
    auto* set = settings->add_subcommand("set", "Change one setting; an empty value is the default");
    auto* setKey = set->add_option("KEY")->required()->expected(1);
    auto* value = set->add_option("VALUE")->required()->expected(1);
    program.onCommand(set, [&program, setKey, value] { return runSet(program, valueOf(setKey), valueOf(value)); });
}

}  // namespace kokemus::cli
