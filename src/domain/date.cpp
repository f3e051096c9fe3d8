// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/date.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace kokemus {
namespace {

using namespace std::chrono;

constexpr std::int64_t msPerDay = 86'400'000;

/// Reads exactly `digits` decimal digits at `at` and moves on.
std::optional<int> readDigits(std::string_view text, std::size_t& at, int digits) {
    int value = 0;
    for (int i = 0; i < digits; ++i, ++at) {
        if (at >= text.size() || text[at] < '0' || text[at] > '9') return std::nullopt;
        value = value * 10 + (text[at] - '0');
    }
    return value;
}

bool readChar(std::string_view text, std::size_t& at, char c) {
    if (at >= text.size() || text[at] != c) return false;
    ++at;
    return true;
}

std::optional<Date> readDate(std::string_view text, std::size_t& at) {
    const auto y = readDigits(text, at, 4);
    if (!y || *y == 0 || !readChar(text, at, '-')) return std::nullopt;
    const auto m = readDigits(text, at, 2);
    if (!m || !readChar(text, at, '-')) return std::nullopt;
    const auto d = readDigits(text, at, 2);
    if (!d) return std::nullopt;
    const Date date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

/// ":20", ":20.125" after "18:20"; milliseconds, further digits are cut. Nothing when there is no such part.
std::optional<int> readSeconds(std::string_view text, std::size_t& at) {
    if (!readChar(text, at, ':')) return 0;
    const auto seconds = readDigits(text, at, 2);
    if (!seconds || *seconds > 60) return std::nullopt;
    int milliseconds = 0;
    if (readChar(text, at, '.') || readChar(text, at, ',')) {
        int scale = 100;
        bool any = false;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10, any = true)
            milliseconds += (text[at] - '0') * scale;
        if (!any) return std::nullopt;
    }
    return *seconds * 1000 + milliseconds;
}

/// "Z", "+02:00", "-0330": minutes east of UTC.
std::optional<int> readOffset(std::string_view text, std::size_t& at) {
    if (readChar(text, at, 'Z')) return 0;
    const int sign = readChar(text, at, '+') ? 1 : readChar(text, at, '-') ? -1 : 0;
    if (sign == 0) return std::nullopt;
    const auto hours = readDigits(text, at, 2);
    readChar(text, at, ':');
    const auto minutes = readDigits(text, at, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

/// The machine's IANA zone: $TZ, else where /etc/localtime points to.
std::string systemZone() {
    if (const char* tz = std::getenv("TZ"); tz && *tz) {
        const std::string_view name = *tz == ':' ? tz + 1 : tz;
        return name.find('/') != std::string_view::npos && name.front() != '/' ? std::string(name) : std::string();
    }
    std::error_code ignored;
    const auto target = std::filesystem::read_symlink("/etc/localtime", ignored).string();
    constexpr std::string_view marker = "zoneinfo/";
    const auto at = target.find(marker);
    return at == std::string::npos ? std::string() : target.substr(at + marker.size());
}

}  // namespace

std::optional<Date> parseDate(std::string_view text) {
    std::size_t at = 0;
    const auto date = readDate(text, at);
    return at == text.size() ? date : std::nullopt;
}

std::string formatDate(Date date) {
    std::array<char, 24> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return out.data();
}

int dayNumber(Date date) { return static_cast<int>(sys_days(date).time_since_epoch().count()); }

Date dateOfDay(int dayNumber) { return Date{sys_days{days{dayNumber}}}; }

std::optional<int> parseTimeOfDay(std::string_view text) {
    std::size_t at = 0;
    const auto hours = readDigits(text, at, 2);
    if (!hours || !readChar(text, at, ':')) return std::nullopt;
    const auto minutes = readDigits(text, at, 2);
    if (!minutes || at != text.size() || *hours > 23 || *minutes > 59) return std::nullopt;
    return *hours * 60 + *minutes;
}

std::string formatTimeOfDay(int minutes) {
    std::array<char, 16> out{};
    std::snprintf(out.data(), out.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return out.data();
}

std::optional<std::int64_t> parseInstant(std::string_view text) {
    std::size_t at = 0;
    const auto date = readDate(text, at);
    if (!date || !(readChar(text, at, 'T') || readChar(text, at, ' '))) return std::nullopt;
    const auto hours = readDigits(text, at, 2);
    if (!hours || !readChar(text, at, ':')) return std::nullopt;
    const auto minutes = readDigits(text, at, 2);
    if (!minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    const auto seconds = readSeconds(text, at);
    if (!seconds) return std::nullopt;
    const auto offset = readOffset(text, at);
    if (!offset || at != text.size()) return std::nullopt;
    return dayNumber(*date) * msPerDay + (*hours * 60 + *minutes - *offset) * 60'000LL + *seconds;
}

std::string formatInstant(std::int64_t milliseconds) {
    const auto point = sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{milliseconds}};
    const auto day = floor<days>(point);
    const auto rest = (point - day).count();
    const auto seconds = static_cast<int>(rest / 1000);
    std::array<char, 48> out{};
    const auto date = formatDate(Date{day});
    if (rest % 1000 == 0)
        std::snprintf(out.data(), out.size(), "%sT%02d:%02d:%02dZ", date.c_str(), seconds / 3600, seconds / 60 % 60,
                      seconds % 60);
    else
        std::snprintf(out.data(), out.size(), "%sT%02d:%02d:%02d.%03dZ", date.c_str(), seconds / 3600,
                      seconds / 60 % 60, seconds % 60, static_cast<int>(rest % 1000));
    return out.data();
}

LocalMoment systemMoment() {
    return localMoment(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

LocalMoment localMoment(std::int64_t instant) {
    LocalMoment moment;
    moment.instant = instant;
    const auto seconds =
        static_cast<std::time_t>(floor<std::chrono::seconds>(std::chrono::milliseconds{instant}).count());
    std::tm local{};
    ::localtime_r(&seconds, &local);
    moment.date = Date{year{local.tm_year + 1900}, month{static_cast<unsigned>(local.tm_mon + 1)},
                       day{static_cast<unsigned>(local.tm_mday)}};
    moment.minuteOfDay = local.tm_hour * 60 + local.tm_min;
    moment.utcOffset = static_cast<int>(local.tm_gmtoff / 60);
    moment.zone = systemZone();
    return moment;
}

}  // namespace kokemus
