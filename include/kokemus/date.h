// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kokemus {

/// A civil date: what the calendar on the wall said where it happened. Never derived from UTC later.
using Date = std::chrono::year_month_day;

/// "2026-03-14" -> date. Nothing for anything else, impossible dates included. Years 0001..9999.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);
[[nodiscard]] std::string formatDate(Date date);

/// Days since 1970-01-01.
[[nodiscard]] int dayNumber(Date date);
[[nodiscard]] Date dateOfDay(int dayNumber);

/// "14:05" -> minutes since midnight, 0..1439.
[[nodiscard]] std::optional<int> parseTimeOfDay(std::string_view text);
[[nodiscard]] std::string formatTimeOfDay(int minutes);

/// "2026-03-14T18:20:00Z" (fractions and numeric offsets are read too) -> milliseconds since 1970 UTC.
[[nodiscard]] std::optional<std::int64_t> parseInstant(std::string_view text);
/// Milliseconds -> "2026-03-14T18:20:00Z"; milliseconds are written only when they are not 0.
[[nodiscard]] std::string formatInstant(std::int64_t milliseconds);

/// A moment as a person at a place sees it.
struct LocalMoment {
    std::int64_t instant = 0;  ///< milliseconds since 1970 UTC
    Date date{};
    int minuteOfDay = 0;
    int utcOffset = 0;  ///< minutes east of UTC
    std::string zone;   ///< IANA name, empty when the system does not tell
};

/// The machine's clock and zone. KOKEMUS code takes a clock as a parameter; only the programs call this.
[[nodiscard]] LocalMoment systemMoment();
/// The moment `instant` (milliseconds UTC) seen in the machine's zone.
[[nodiscard]] LocalMoment localMoment(std::int64_t instant);

}  // namespace kokemus
