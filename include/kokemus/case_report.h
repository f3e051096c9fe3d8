// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/journal.h"
#include "kokemus/scores.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A case (tapaus) is opened by saving an encounter whose `caseName` is a new title; further encounters join it by
// its title or id. It is closed, and given references, by saving its record (kind "case") with `closed_on`.
namespace kokemus {

struct CaseEntry {
    Encounter encounter;  ///< without the bytes of attachments
    EncounterScore figures;
    bool counts = false;  ///< its score counts
};

struct CasePromise {
    std::string encounter;  ///< id
    std::string brand;      ///< that gave it: its own, else the encounter's first party
    Promise promise;
};

/// One moment of the emotional curve.
struct CurvePoint {
    std::string encounter;  ///< id
    std::optional<Date> on;
    double value = 0;        ///< -3 deflated .. +3 lifted
    bool fromScore = false;  ///< no uplift was told: (score - 50) / 50 * 3
};

/// Everything the page of a case shows. Encounters in the trash are left out.
struct CaseReport {
    Record record;                      ///< kind "case": title, opened_on, closed_on, references, brands, note
    std::vector<CaseEntry> entries;     ///< oldest first
    std::vector<CasePromise> promises;  ///< by due date, those without one last
    std::vector<CurvePoint> curve;      ///< of the entries that tell a feeling or have a score
    int contacts = 0;                   ///< sums over the entries
    int spentMinutes = 0;
    int waitingMinutes = 0;
    std::optional<double> score;  ///< mean of the entries that count: the case weighs as one entry
};

/// NotFound.
[[nodiscard]] Result<CaseReport> caseReport(Journal& journal, std::string_view titleOrId);

}  // namespace kokemus
