// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_run.h"

#include <string>

namespace kokemus::exchange {

class ByteSource;

/// Lines of the interchange format into the run.
void readJournalLines(ByteSource& source, ImportRun& run);
/// The document of the interchange format into the run.
void readJournalDocument(ByteSource& source, ImportRun& run);

/// True for a SQLite database, by its first bytes.
[[nodiscard]] bool isDatabase(std::string_view head);
/// Everything of another journal file into the run; it is only read. Error: what openJournal() says, and
/// ImportRefused (same_journal).
[[nodiscard]] Result<void> readJournalFile(const std::string& path, const Journal& into, ImportRun& run);

}  // namespace kokemus::exchange
