// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/exchange.h"
#include "kokemus/journal.h"
#include "kokemus/result.h"

#include <CLI/App.hpp>

#include <string>

namespace kokemus::cli {

/// Which picture `export --preset svg` writes.
class PictureOptions {
public:
    explicit PictureOptions(CLI::App& command);

    /// `asked`: a picture is to be written. Error: a usage error that names the option.
    [[nodiscard]] Result<void> check(bool asked) const;
    [[nodiscard]] Result<void> write(Journal& journal, const ExportRequest& request, const std::string& output) const;

private:
    CLI::Option* m_kind;
    CLI::Option* m_encounter;
};

}  // namespace kokemus::cli
