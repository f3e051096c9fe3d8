// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/byte_source.h"
#include "exchange/json_value.h"
#include "kokemus/records.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace kokemus::exchange {

inline constexpr std::string_view documentFormat = "kokemus-journal";
inline constexpr std::uint64_t documentVersion = 1;
inline constexpr std::string_view encounterSection = "encounters";

/// What a document holds, told while it is read.
struct DocumentEvents {
    /// One record, or why it cannot be read; `path` is "encounters[3]"; `kind` is empty for encounters.
    /// False stops the reading.
    std::function<bool(const RecordKind* kind, const std::string& path, Result<Json> value)> record;
    /// A part of the document that this version does not know.
    std::function<void(const std::string& key)> ignored;
};

/// Reads a `kokemus-journal` document element by element; only one record is in memory at a time.
/// Error: ImportRefused (not_a_journal, newer_version, not_json with the line, wrong_type), TooLarge, IoFailed,
/// Cancelled when stopped.
[[nodiscard]] Result<void> readDocument(ByteSource& source, const DocumentEvents& events);

enum class FileShape { Document, Lines, Unknown };

/// What the first keys of a file say that it is.
[[nodiscard]] FileShape shapeOf(std::string_view head);

}  // namespace kokemus::exchange
