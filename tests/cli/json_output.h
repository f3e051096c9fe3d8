// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program_run.h"

#include <nlohmann/json.hpp>

namespace kokemus::test {

/// What a command that must succeed prints as JSON.
inline nlohmann::json jsonOf(const CommandLine& cli, const std::vector<std::string>& arguments) {
    const Finished finished = cli.run(arguments);
    INFO(finished.err);
    REQUIRE(finished.status == 0);
    return nlohmann::json::parse(finished.out);
}

inline nlohmann::json encountersOf(const CommandLine& cli, std::vector<std::string> filter = {}) {
    filter.insert(filter.begin(), {"list", "--json"});
    return jsonOf(cli, filter).at("encounters");
}

/// Adds an entry that must be accepted; its id.
inline std::string added(const CommandLine& cli, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "add");
    const Finished finished = cli.run(arguments);
    INFO(finished.err);
    REQUIRE(finished.status == 0);
    REQUIRE(finished.out.size() == 37);
    return finished.out.substr(0, 36);
}

}  // namespace kokemus::test
