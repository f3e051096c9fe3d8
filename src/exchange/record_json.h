// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_text.h"
#include "kokemus/records.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace kokemus::exchange {

/// One whole object, in the order of the kind's field table. `withKind`: "kind" stands first, as JSON Lines need.
void writeRecord(JsonText& json, const Record& record, const RecordKind& kind, bool withKind);

/// Error: names the key and what is wrong with its value.
[[nodiscard]] Result<Record> readRecord(const nlohmann::ordered_json& value, const RecordKind& kind);

}  // namespace kokemus::exchange
