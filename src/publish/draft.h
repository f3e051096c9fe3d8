// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "kokemus/scores.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::publish {

/// Names the user gave to words of the open vocabularies, by id.
using OwnNames = std::map<std::string, std::string, std::less<>>;

struct DraftEncounter {
    Encounter encounter;
    EncounterScore figures;
};

/// A brand the draft names, and the author's tie to it.
struct Disclosure {
    std::string brand;
    Tie tie = Tie::None;
};

/// Everything a draft is written from; nothing else is asked while it is written.
struct DraftParts {
    std::optional<BrandReport> report;  ///< of a draft about one brand
    ScoreSettings settings;
    Date asOf{};
    std::vector<DraftEncounter> encounters;  ///< in the order of the draft; already freed of what stays at home
    std::vector<Disclosure> disclosures;
    OwnNames touchpoints;
    OwnNames emotions;
};

/// The draft as CommonMark, ending in a line end.
[[nodiscard]] std::string composeDraft(const DraftParts& parts, const Phrases& phrases);

/// One encounter's section of it: a heading of level 3 and what belongs below.
[[nodiscard]] std::string composeEncounter(const DraftEncounter& entry, const DraftParts& parts,
                                           const Phrases& phrases);

/// When it happened, as precisely as it is known: "14.3.2026 klo 14.05", "kesällä 2024".
[[nodiscard]] std::string shownTime(const Encounter& encounter, const Phrases& phrases);

}  // namespace kokemus::publish
