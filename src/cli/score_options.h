// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "kokemus/report.h"

#include <memory>

namespace kokemus::cli {

/// Which brands, up to which day, and with which settings.
struct ScoreOptions {
    explicit ScoreOptions(CLI::App& command);

    /// Error: usage.
    [[nodiscard]] Result<ScoreRequest> read(const ScoreSettings& stored, Date today) const;

    CLI::Option* brand;
    CLI::Option* all;
    /// Of the command that has them, for what is not about one brand; exactly one of these and the two above is asked.
    std::vector<CLI::Option*> others;
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
[[nodiscard]] Prepared prepare(Program& program, const ScoreOptions& options);

}  // namespace kokemus::cli
