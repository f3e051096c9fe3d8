// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/filter_options.h"
#include "cli/listing.h"
#include "kokemus/exchange.h"
#include "kokemus/report.h"
#include "kokemus/score_settings.h"

namespace kokemus::cli {
namespace {

constexpr std::size_t nameWidth = 28;

/// Which brands, up to which day, and with which settings.
struct ScoreOptions {
    explicit ScoreOptions(CLI::App& command)
        : brand(command.add_option("BRAND")->description("Brand, by name or alias")->expected(1)),
          all(addSwitch(command, "--all", "Every brand")),
          touchpoints(nullptr),
          asOf(addValue(command, "--as-of", "Last day that counts, YYYY-MM-DD (default: today)")),
          halfLife(addValue(command, "--half-life", "Days in which an entry loses half its weight; 0 = never")),
          weights(addValue(command, "--weights", "\"outcome=25,emotion=25,…\" or \"equal\"")),
          json(addSwitch(command, "--json", "Print JSON")) {
        all->excludes(brand);
    }

    /// Error: usage.
    [[nodiscard]] Result<ScoreRequest> read(const ScoreSettings& stored, Date today) const {
        ScoreRequest request;
        request.settings = stored;
        request.asOf = today;
        const int asked = isGiven(brand) + isGiven(all) + (touchpoints && isGiven(touchpoints));
        if (asked != 1) return Error{ErrorCode::Usage, {{"detail", "BRAND or --all"}}, "cli"};
        if (isGiven(asOf)) {
            const auto day = parseDate(valueOf(asOf));
            if (!day) return optionError("--as-of", valueOf(asOf), "YYYY-MM-DD");
            request.asOf = *day;
        }
        if (isGiven(halfLife))
            if (auto set = setScoreSetting(request.settings, "half_life_days", valueOf(halfLife)); !set.ok())
                return set.error();
        if (isGiven(weights))
            if (auto set = setScoreSetting(request.settings, "weights", valueOf(weights)); !set.ok())
                return set.error();
        return request;
    }

    CLI::Option* brand;
    CLI::Option* all;
    CLI::Option* touchpoints;  ///< only of the command that has it
    CLI::Option* asOf;
    CLI::Option* halfLife;
    CLI::Option* weights;
    CLI::Option* json;
};

/// The request and the journal it is for; prints what is wrong and gives the exit status otherwise.
struct Prepared {
    std::unique_ptr<Journal> journal;
    ScoreRequest request;
    int status = 0;
};

Prepared prepare(Program& program, const ScoreOptions& options) {
    Prepared prepared;
    // Read once without the journal, so that a wrong option is told before anything else.
    if (auto read = options.read({}, program.moment().date); !read.ok()) {
        prepared.status = program.failUsage(read.error());
        return prepared;
    }
    auto journal = program.open(false);
    if (!journal.ok()) {
        prepared.status = program.fail(journal.error());
        return prepared;
    }
    prepared.journal = std::move(*journal);
    const auto settings = prepared.journal->scoreSettings();
    auto request =
        settings.ok() ? options.read(*settings, program.moment().date) : Result<ScoreRequest>(settings.error());
    if (request.ok() && isGiven(options.brand)) {
        auto id = prepared.journal->findBrand(valueOf(options.brand));
        if (id.ok())
            request->brand = *id;
        else
            request = id.error();
    }
    if (request.ok())
        prepared.request = std::move(*request);
    else
        prepared.status = program.fail(request.error());
    return prepared;
}

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

void printList(std::ostream& out, const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences) out << "- " << plain(sentence) << '\n';
    if (!sentences.empty()) out << '\n';
}

void printReport(std::ostream& out, const BrandReport& report, const Phrases& phrases) {
    out << plain(report.brand.name) << '\n' << plain(report.headline) << '\n' << plain(report.evidence);
    if (!report.verdict.empty()) out << " · " << plain(report.verdict);
    out << "\n\n";
    printList(out, report.findings);
    for (const TouchpointLine& line : report.touchpoints)
        out << column(plain(line.name), nameWidth) << "  " << phrases.number(line.figure.score, 1) << "  (n "
            << line.figure.n << ")\n";
    if (!report.touchpoints.empty()) out << '\n';
    out << plain(report.explanation.title) << '\n' << plain(report.explanation.statement) << '\n';
    printList(out, report.explanation.reasons);
    out << plain(report.footer) << '\n';
}

int reportTouchpoints(Program& program, Journal& journal, const ScoreRequest& request, bool asJson) {
    const auto table = touchpointTable(journal, request, program.phrases().language());
    if (!table.ok()) return program.fail(table.error());
    if (asJson) {
        program.out() << toJson(*table);
        return 0;
    }
    for (const TouchpointCell& cell : table->cells)
        program.out() << column(plain(cell.name), nameWidth) << "  " << column(plain(cell.sectorName), nameWidth)
                      << "  " << plain(cell.headline) << '\n';
    return 0;
}

int runReport(Program& program, const ScoreOptions& options, const FilterOptions& filterOptions) {
    if (auto typed = filterOptions.read(); !typed.ok()) return program.failUsage(typed.error());
    auto prepared = prepare(program, options);
    if (prepared.status != 0) return prepared.status;
    const auto filter = filterOptions.read(*prepared.journal);
    if (!filter.ok()) return program.fail(filter.error());
    prepared.request.filter = *filter;
    if (isGiven(options.touchpoints))
        return reportTouchpoints(program, *prepared.journal, prepared.request, isGiven(options.json));
    prepared.request.withTrend = prepared.request.withWeakest = true;
    std::vector<std::string> brands{prepared.request.brand};
    if (isGiven(options.all)) {
        const auto table = scoreTable(*prepared.journal, prepared.request);
        if (!table.ok()) return program.fail(table.error());
        brands.clear();
        for (const BrandScore& brand : table->brands)
            if (brand.posterior.n > 0) brands.push_back(brand.brand);
    }
    const Language language = program.phrases().language();
    std::vector<BrandReport> reports;
    for (const std::string& brand : brands) {
        prepared.request.brand = brand;
        auto report = brandReport(*prepared.journal, prepared.request, language);
        if (!report.ok()) return program.fail(report.error());
        reports.push_back(std::move(*report));
    }
    if (isGiven(options.json)) {
        program.out() << toJson(reports);
        return 0;
    }
    for (const BrandReport& report : reports) {
        if (&report != &reports.front()) program.out() << "\n----\n\n";
        printReport(program.out(), report, program.phrases());
    }
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
    auto* report = app.add_subcommand("report", "What the entries say about a brand, and why");
    auto reportOptions = std::make_shared<ScoreOptions>(*report);
    reportOptions->touchpoints = addSwitch(*report, "--touchpoints", "Touchpoints by sector, over all brands");
    auto filter = std::make_shared<FilterOptions>(*report);
    program.onCommand(report,
                      [&program, reportOptions, filter] { return runReport(program, *reportOptions, *filter); });

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
