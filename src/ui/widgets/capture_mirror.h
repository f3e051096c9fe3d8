// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"

// How one line and the fields below it agree. Pure functions: no widget is needed to tell what follows from what.
namespace kokemus::ui {

/// `base` with everything that `said` says in the place of what it had.
[[nodiscard]] Encounter overlaid(const Encounter& base, const Encounter& said);

/// What the form is to show when the line meant `before` and now means `now`. A field that still is as the line left
/// it follows the line; one that a person set since stays as it is in `current`.
[[nodiscard]] Encounter mirrored(const Encounter& current, const Encounter& before, const Encounter& now);

}  // namespace kokemus::ui
