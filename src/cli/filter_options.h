// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/result.h"

#include <CLI/App.hpp>

#include <string>
#include <utility>
#include <vector>

namespace kokemus::cli {

/// The options that narrow what a command looks at; the same for every command. A repeated one means "or".
class FilterOptions {
public:
    explicit FilterOptions(CLI::App& command);

    /// What was typed, a saved filter not looked at yet. Error: a usage error that names the option.
    [[nodiscard]] Result<Filter> read() const { return readOver({}); }
    /// What was typed in place of what --filter NAME has saved. Error: NotFound, or as read().
    [[nodiscard]] Result<Filter> read(Journal& journal) const;

private:
    using List = std::vector<std::string> Filter::*;
    [[nodiscard]] Result<Filter> readOver(Filter filter) const;

    std::vector<std::pair<CLI::Option*, List>> m_lists;
    CLI::Option* m_saved;
    CLI::Option* m_from;
    CLI::Option* m_to;
    CLI::Option* m_minScore;
    CLI::Option* m_maxScore;
    CLI::Option* m_minGap;
    CLI::Option* m_maxGap;
    CLI::Option* m_onThisDay;
    CLI::Option* m_withAttachment;
    CLI::Option* m_followUpOpen;
    CLI::Option* m_text;
    CLI::Option* m_status;
};

/// A number with nothing before or behind it; nothing for what is not finite.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
/// A whole number of 0 or more.
[[nodiscard]] std::optional<std::int64_t> parseCount(std::string_view text);

}  // namespace kokemus::cli
