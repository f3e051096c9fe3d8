// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_value.h"
#include "kokemus/encounter.h"

#include <string>
#include <string_view>

namespace kokemus::exchange {

/// First key of the front matter of an encounter's file; its value is the version of the format.
inline constexpr std::string_view entryFileKey = "kokemus";
/// Records beside the encounters, one a line; the name sorts before all encounters.
inline constexpr std::string_view recordsFileName = "0-records.jsonl";

/// An encounter as a Markdown file: front matter in YAML in which every scalar is a JSON string, then title, note and
/// pictures as Markdown. The private note is left out.
[[nodiscard]] std::string entryFileText(const Encounter& encounter);

/// Where the bytes of an attachment lie, relative to the file: "photos/0f3a….jpg".
[[nodiscard]] std::string attachmentFile(const Attachment& attachment);

/// The other way round; attachments come without their bytes. Error: ImportRefused (not_yaml, too_deep, wrong_type),
/// and those of readEncounter().
[[nodiscard]] Result<Encounter> readEntryFile(std::string_view text);

/// True for the beginning of such a file.
[[nodiscard]] bool isEntryFile(std::string_view head);

}  // namespace kokemus::exchange
