// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_text.h"
#include "kokemus/encounter.h"

#include <nlohmann/json_fwd.hpp>

namespace kokemus::exchange {

/// What of an encounter is written.
struct EncounterStyle {
    bool privateNote = true;
    bool attachmentData = true;
};

/// The members of an encounter's object, in the order of docs/file-format.md; what was not said is not written.
/// Begin and end of the object are the caller's, so that figures may follow.
void writeEncounter(JsonText& json, const Encounter& encounter, const EncounterStyle& style = {});

/// Error: names the path of the value ("steps[1].value") and what is wrong with it. Scales are validate()'s.
[[nodiscard]] Result<Encounter> readEncounter(const nlohmann::ordered_json& value);

/// Keys of derived figures, which `list` and `show` write and nobody reads.
[[nodiscard]] bool isFigureKey(std::string_view key);

}  // namespace kokemus::exchange
