// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"

#include <string>

namespace kokemus::ui {

/// Beside the user's own journal, never in it: "sample.kokemus" in the folder of defaultJournalPath().
[[nodiscard]] Result<std::string> sampleJournalPath();

/// Makes the sample journal at `path` from the text (JSON Lines) that comes with the program, unless it holds
/// something already. Takes as long as an import; for the thread of long jobs.
[[nodiscard]] Result<bool> makeSampleJournal(const std::string& path, JournalOptions options);

}  // namespace kokemus::ui
