// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kokemus::exchange {

/// An instant (milliseconds since 1970 UTC) as the calendar and clock of a zone showed it. `zone`: an IANA name of the
/// system's zone files, or "GMT+02:00", "UTC+2", "+0200". Nothing for an unknown zone, or years outside 1..9999.
[[nodiscard]] std::optional<LocalMoment> momentInZone(std::int64_t instant, std::string_view zone);

/// The same with a fixed offset in minutes east of UTC. Nothing for years outside 1..9999.
[[nodiscard]] std::optional<LocalMoment> momentAtOffset(std::int64_t instant, int utcOffset);

/// Minutes east of UTC at a civil time of an IANA zone: of a time that the clock showed twice the first one, of one
/// that it skipped the one before the skip. Nothing for an unknown zone.
[[nodiscard]] std::optional<int> offsetAt(Date date, int minuteOfDay, std::string_view zone);

}  // namespace kokemus::exchange
