// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/result.h"

#include <string>

namespace kokemus::exchange {

/// Writes a folder of Markdown files, one an encounter, with their attachments in "photos" and all other records in
/// one file of JSON Lines. There must be nothing at `folder`: it is made under another name beside its place, and
/// renamed when all of it is on the disk. An empty filter means everything, trash and inbox too.
/// Error: AlreadyExists, DiskFull, IoFailed, and what the journal says.
[[nodiscard]] Result<void> exportFolder(Journal& journal, const Filter& filter, const std::string& folder);

}  // namespace kokemus::exchange
