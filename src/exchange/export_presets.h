// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/exchange.h"

#include <string>

// The functions behind the table of presets in export.cpp.
namespace kokemus::exchange {

[[nodiscard]] Result<void> writeLossless(Journal& journal, const ExportRequest& request, const std::string& output);
[[nodiscard]] Result<LeavingList> leavingLossless(Journal& journal, const ExportRequest& request);

[[nodiscard]] Result<void> writeCsv(Journal& journal, const ExportRequest& request, const std::string& output);
[[nodiscard]] Result<LeavingList> leavingCsv(Journal& journal, const ExportRequest& request);

/// What goes by way of a composed draft.
[[nodiscard]] Result<void> writeComposed(Journal& journal, const ExportRequest& request, const std::string& output);
[[nodiscard]] Result<LeavingList> leavingComposed(Journal& journal, const ExportRequest& request);

}  // namespace kokemus::exchange
