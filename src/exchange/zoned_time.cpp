// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zoned_time.h"

#include <date/tz.h>

#include <stdexcept>

namespace kokemus::exchange {
namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

// 0001-01-01 and 10000-01-01, less a day each for the offset.
constexpr std::int64_t earliest = -62'135'510'400'000;
constexpr std::int64_t latest = 253'402'214'400'000;
constexpr int maxOffset = 18 * 60;

/// Null for a zone that the system does not know, or when it knows none at all.
const date::time_zone* findZone(std::string_view name) {
    try {
        return date::locate_zone(std::string(name));
    } catch (const std::runtime_error&) {
        return nullptr;
    }
}

/// "GMT+02:00", "UTC+2", "+0200", "Z": minutes east of UTC.
std::optional<int> fixedOffset(std::string_view name) {
    if (name.starts_with("GMT") || name.starts_with("UTC")) name.remove_prefix(3);
    if (name.empty() || name == "Z") return 0;
    const int sign = name.front() == '-' ? -1 : 1;
    if (name.front() != '+' && name.front() != '-') return std::nullopt;
    std::string digits;
    for (const char c : name.substr(1)) {
        if (c == ':' && digits.size() <= 2) {
            digits.insert(0, 2 - digits.size(), '0');
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        digits += c;
    }
    if (digits.empty() || digits.size() > 4) return std::nullopt;
    if (digits.size() <= 2) digits += "00";
    const int number = std::stoi(digits);
    const int offset = number / 100 * 60 + number % 100;
    if (offset > maxOffset || number % 100 > 59) return std::nullopt;
    return sign * offset;
}

}  // namespace

std::optional<LocalMoment> momentAtOffset(std::int64_t instant, int utcOffset) {
    if (instant < earliest || instant > latest || utcOffset < -maxOffset || utcOffset > maxOffset) return std::nullopt;
    constexpr std::int64_t day = 86'400'000;
    const std::int64_t local = instant + utcOffset * 60'000LL;
    const std::int64_t days = local / day - (local % day < 0 ? 1 : 0);
    LocalMoment moment;
    moment.instant = instant;
    moment.date = dateOfDay(static_cast<int>(days));
    moment.minuteOfDay = static_cast<int>((local - days * day) / 60'000);
    moment.utcOffset = utcOffset;
    return moment;
}

std::optional<LocalMoment> momentInZone(std::int64_t instant, std::string_view zone) {
    if (instant < earliest || instant > latest) return std::nullopt;
    const auto* found = findZone(zone);
    if (!found) {
        const auto offset = fixedOffset(zone);
        return offset ? momentAtOffset(instant, *offset) : std::nullopt;
    }
    const date::sys_time<milliseconds> point{milliseconds{instant}};
    // Offsets before standard time have seconds; the field has minutes, and the civil time stays exact.
    const auto offset = found->get_info(point).offset;
    const auto wall = momentAtOffset(instant + duration_cast<milliseconds>(offset % minutes{1}).count(),
                                     static_cast<int>(duration_cast<minutes>(offset).count()));
    if (!wall) return std::nullopt;
    LocalMoment moment = *wall;
    moment.instant = instant;
    moment.zone = std::string(zone);
    return moment;
}

std::optional<int> offsetAt(Date date, int minuteOfDay, std::string_view zone) {
    const auto* found = findZone(zone);
    if (!found) return fixedOffset(zone);
    const date::local_time<seconds> wall{date::days{dayNumber(date)} + minutes{minuteOfDay}};
    return static_cast<int>(duration_cast<minutes>(found->get_info(wall).first.offset).count());
}

}  // namespace kokemus::exchange
