// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/score_options.h"

#include "kokemus/score_settings.h"

namespace kokemus::cli {

ScoreOptions::ScoreOptions(CLI::App& command)
    : brand(command.add_option("BRAND")->description("Brand, by name or alias")->expected(1)),
      all(addSwitch(command, "--all", "Every brand")),
      asOf(addValue(command, "--as-of", "Last day that counts, YYYY-MM-DD (default: today)")),
      halfLife(addValue(command, "--half-life", "Days in which an entry loses half its weight; 0 = never")),
      weights(addValue(command, "--weights", "\"outcome=25,emotion=25,…\" or \"equal\"")),
      json(addSwitch(command, "--json", "Print JSON")) {
    all->excludes(brand);
}

Result<ScoreRequest> ScoreOptions::read(const ScoreSettings& stored, Date today) const {
    ScoreRequest request;
    request.settings = stored;
    request.asOf = today;
    int asked = isGiven(brand) + isGiven(all);
    for (const CLI::Option* other : others) asked += isGiven(other);
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
        if (auto set = setScoreSetting(request.settings, "weights", valueOf(weights)); !set.ok()) return set.error();
    return request;
}

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

}  // namespace kokemus::cli
