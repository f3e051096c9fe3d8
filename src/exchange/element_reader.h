// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/byte_source.h"
#include "exchange/json_value.h"

#include <functional>
#include <string>
#include <string_view>

namespace kokemus::exchange {

/// What other programs' JSON holds, told while it is read.
struct ElementEvents {
    /// The member of the outermost object whose list is told element by element; empty: the document is that list.
    std::string_view list;
    /// One element, or why it cannot be read; `path` is "entries[3]". False stops the reading.
    std::function<bool(const std::string& path, Result<Json> element)> element;
    /// Any other member of the outermost object. May be empty: they are passed over.
    std::function<void(const std::string& key, const Json& value)> member;
};

/// Reads a JSON document with one long list; only one element is in memory at a time.
/// Error: ImportRefused (not_json with the line, wrong_type, duplicate_key), TooLarge, IoFailed, Cancelled when
/// stopped.
[[nodiscard]] Result<void> readElements(ByteSource& source, const ElementEvents& events);

/// Where the keys of a JSON document stand, as far as `head` goes: "features[].properties.Published". At most 6 deep
/// and 4,000 of them: enough to know a format by.
[[nodiscard]] std::vector<std::string> keyPaths(std::string_view head);

}  // namespace kokemus::exchange
