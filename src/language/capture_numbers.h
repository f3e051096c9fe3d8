// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kokemus::language {

/// "4.7.", "4.7.2025", "2025-07-04". A date without a year is the latest such date that is not after `today`.
[[nodiscard]] std::optional<Date> readDate(std::string_view word, Date today);

/// Minutes since midnight. "14", "14.30", "14:30", "2pm".
struct ClockTime {
    int minutes = 0;
    bool certain = false;  ///< false: a bare hour that could be before or after noon
};
[[nodiscard]] std::optional<ClockTime> readClock(std::string_view word);

/// "6" or "6/7": 1..7.
[[nodiscard]] std::optional<int> readScale(std::string_view word);

/// "129", "129,50", "€129", "129e", "1 299" with a no-break space. Nothing where a separator could mean thousands or
/// decimals ("1.299").
struct Amount {
    std::int64_t minorUnits = 0;  ///< hundredths
    std::string currency;         ///< ISO 4217; empty = the word names none
};
[[nodiscard]] std::optional<Amount> readAmount(std::string_view foldedWord);
/// "€", "e", "sek" -> ISO 4217.
[[nodiscard]] std::optional<std::string> readCurrency(std::string_view foldedWord);

/// "1,5" or "25" -> number, at most one decimal sign.
[[nodiscard]] std::optional<double> readNumber(std::string_view word);

}  // namespace kokemus::language
