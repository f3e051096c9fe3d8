// SPDX-License-Identifier: GPL-3.0-or-later
// Days, months, seasons and times of day.
#include "language/capture_line.h"
#include "language/capture_numbers.h"

#include <array>
#include <optional>
#include <utility>

namespace kokemus::language {
namespace {

struct DayFound {
    std::size_t length = 0;  ///< tokens; 0 = none
    Date date{};
    Precision precision = Precision::Day;
};

Date daysBefore(Date date, int days) { return dateOfDay(dayNumber(date) - days); }

Date firstOf(std::chrono::year year, unsigned month) {
    return Date{year, std::chrono::month{month}, std::chrono::day{1}};
}

/// Days since the latest `weekday` (1 = Monday) before today, 1..7.
int daysSince(Date today, int weekday) {
    // 1970-01-01 was a Thursday.
    const int current = ((dayNumber(today) + 3) % 7 + 7) % 7 + 1;
    return (current - weekday + 6) % 7 + 1;
}

template <std::size_t count>
std::array<WordList, count> numbered(const std::string& key, bool twoDigits = false) {
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        const auto name = [&](std::size_t n) { return key + (twoDigits && n < 10 ? "0" : "") + std::to_string(n); };
        return std::array<WordList, count>{WordList(name(i + 1))...};
    }
    (std::make_index_sequence<count>());
}

/// The year of four digits that the word at `at` is.
std::optional<std::chrono::year> yearAt(const CaptureLine& line, std::size_t at) {
    const Token* word = line.word(at);
    if (!word || word->folded.size() != 4) return std::nullopt;
    const auto number = readNumber(word->folded);
    if (!number || *number < 1900 || *number > static_cast<int>(line.context.now.date.year())) return std::nullopt;
    return std::chrono::year{static_cast<int>(*number)};
}

std::optional<unsigned> dayOfMonthAt(const CaptureLine& line, std::size_t at) {
    const Token* word = line.word(at);
    const auto number = word && word->folded.size() <= 2 ? readNumber(word->folded) : std::nullopt;
    if (!number || *number < 1 || *number > 31) return std::nullopt;
    return static_cast<unsigned>(*number);
}

// --- the words that need today's date alone

DayFound matchNearDay(const CaptureLine& line, std::size_t at) {
    static const WordList today("capture_words.today");
    static const WordList yesterday("capture_words.yesterday");
    static const WordList dayBefore("capture_words.day_before");
    static const WordList tomorrow("capture_words.tomorrow");
    static const WordList going("capture_words.going");
    const Date now = line.context.now.date;
    if (const auto n = dayBefore.match(line.tokens, at)) return {n, daysBefore(now, 2)};
    if (const auto n = yesterday.match(line.tokens, at)) return {n, daysBefore(now, 1)};
    if (const auto n = today.match(line.tokens, at)) return {n, now};
    const auto n = tomorrow.match(line.tokens, at);
    for (std::size_t i = 0; n && i < line.tokens.size(); ++i)
        if (going.match(line.tokens, i)) return {n, daysBefore(now, -1)};
    return {};
}

DayFound matchWeekday(const CaptureLine& line, std::size_t at) {
    static const auto weekdays = numbered<7>("capture_words.weekday_");
    static const WordList notADay("capture_words.not_a_day");
    const Date now = line.context.now.date;
    if (line.follows(at, notADay)) return {};
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (const auto n = weekdays[static_cast<std::size_t>(weekday) - 1].match(line.tokens, at))
            return {n, daysBefore(now, daysSince(now, weekday))};
    return {};
}

/// "3 päivää sitten", "för 3 dagar sedan", "2 weeks ago". Weeks are counted in no exact days.
DayFound matchAgo(const CaptureLine& line, std::size_t at) {
    static const WordList about("capture_words.ago_before");
    static const WordList days("capture_words.days");
    static const WordList weeks("capture_words.weeks");
    static const WordList ago("capture_words.ago");
    auto next = at + about.match(line.tokens, at);
    const Token* word = line.word(next);
    const auto written = word ? readNumber(word->folded) : std::nullopt;
    if (written) ++next;
    const auto inDays = days.match(line.tokens, next);
    const auto unit = inDays ? inDays : weeks.match(line.tokens, next);
    const auto end = unit ? ago.match(line.tokens, next + unit) : 0;
    const int number = written ? static_cast<int>(*written) : 1;
    if (!end || number < 1 || number > 1000) return {};
    return {next + unit + end - at, daysBefore(line.context.now.date, inDays ? number : number * 7),
            inDays ? Precision::Day : Precision::Month};
}

// --- seasons, months, years

/// The season that ended last. `season` 0 = spring; a season is dated by a month in its middle.
Date lastSeason(Date today, std::size_t season) {
    constexpr std::array<unsigned, 4> lastMonth{5, 8, 11, 2};
    constexpr std::array<unsigned, 4> middle{4, 7, 10, 1};
    const bool over = static_cast<unsigned>(today.month()) > lastMonth[season];
    return firstOf(today.year() - std::chrono::years{over ? 0 : 1}, middle[season]);
}

DayFound matchSeason(const CaptureLine& line, std::size_t at) {
    static const auto seasons = numbered<4>("capture_words.season_");
    static const auto lastSeasons = numbered<4>("capture_words.last_season_");
    static const WordList summerBefore("capture_words.summer_before");
    constexpr std::array<unsigned, 4> middle{4, 7, 10, 1};
    const Date now = line.context.now.date;
    if (const auto n = summerBefore.match(line.tokens, at))
        return {n, lastSeason(now, 1) - std::chrono::years{1}, Precision::Season};
    for (std::size_t season = 0; season < seasons.size(); ++season) {
        if (const auto n = lastSeasons[season].match(line.tokens, at))
            return {n, lastSeason(now, season), Precision::Season};
        const auto n = seasons[season].match(line.tokens, at);
        const auto year = n ? yearAt(line, at + n) : std::nullopt;
        if (year && firstOf(*year, middle[season]) <= now)
            return {n + 1, firstOf(*year, middle[season]), Precision::Season};
    }
    return {};
}

const std::array<WordList, 12>& monthNames() {
    static const auto months = numbered<12>("capture_words.month_", true);
    return months;
}

/// "3. lokakuuta 2025", "3 oktober", "3 October"; without a year the latest such day.
DayFound matchDayAndMonth(const CaptureLine& line, std::size_t at) {
    const auto day = dayOfMonthAt(line, at);
    if (!day) return {};
    const auto month = line.isMark(at + 1, ".") ? at + 2 : at + 1;
    for (std::size_t i = 0; i < monthNames().size(); ++i) {
        const auto n = monthNames()[i].match(line.tokens, month);
        if (!n) continue;
        const Date now = line.context.now.date;
        const auto year = yearAt(line, month + n);
        Date date{year.value_or(now.year()), std::chrono::month{static_cast<unsigned>(i) + 1}, std::chrono::day{*day}};
        if (!year && date > now) date -= std::chrono::years{1};
        if (!date.ok() || date > now) return {};
        return {month + n + (year ? 1 : 0) - at, date};
    }
    return {};
}

/// "lokakuussa 2024", "i oktober": without a year the latest such month.
DayFound matchMonth(const CaptureLine& line, std::size_t at) {
    static const auto inMonths = numbered<12>("capture_words.in_month_", true);
    const Date now = line.context.now.date;
    for (std::size_t i = 0; i < inMonths.size(); ++i) {
        const auto n = inMonths[i].match(line.tokens, at);
        if (!n) continue;
        const auto year = yearAt(line, at + n);
        auto date = firstOf(year.value_or(now.year()), static_cast<unsigned>(i) + 1);
        if (!year && date > now) date -= std::chrono::years{1};
        if (date > now) return {};
        return {n + (year ? 1 : 0), date, Precision::Month};
    }
    return {};
}

DayFound matchLongAgo(const CaptureLine& line, std::size_t at) {
    static const WordList lastWeek("capture_words.last_week");
    static const WordList lastMonth("capture_words.last_month");
    static const WordList lastYear("capture_words.last_year");
    static const WordList inYear("capture_words.in_year");
    const Date now = line.context.now.date;
    const Date thisMonth = firstOf(now.year(), static_cast<unsigned>(now.month()));
    if (const auto n = lastWeek.match(line.tokens, at)) return {n, daysBefore(now, 7), Precision::Month};
    if (const auto n = lastMonth.match(line.tokens, at))
        return {n, thisMonth - std::chrono::months{1}, Precision::Month};
    if (const auto n = lastYear.match(line.tokens, at))
        return {n, firstOf(now.year() - std::chrono::years{1}, 1), Precision::Year};
    const auto n = inYear.match(line.tokens, at);
    if (const auto year = n ? yearAt(line, at + n) : std::nullopt) return {n + 1, firstOf(*year, 1), Precision::Year};
    return {};
}

DayFound matchDay(const CaptureLine& line, std::size_t at) {
    for (const auto match :
         {matchNearDay, matchAgo, matchSeason, matchDayAndMonth, matchMonth, matchLongAgo, matchWeekday})
        if (const auto found = match(line, at); found.length) return found;
    if (const Token* word = line.word(at))
        if (const auto date = readDate(word->text, line.context.now.date)) return {1, *date};
    return {};
}

/// "14.30", "2pm", "2 pm": the time at `at` and how many words it is.
std::pair<std::optional<ClockTime>, std::size_t> timeAt(const CaptureLine& line, std::size_t at) {
    const Token* word = line.word(at);
    if (!word) return {};
    const Token* half = line.word(at + 1);
    if (half && (half->folded == "am" || half->folded == "pm"))
        if (auto time = readClock(word->folded + half->folded)) return {time, 2};
    return {readClock(word->folded), 1};
}

}  // namespace

void readDay(CaptureLine& line) {
    static const WordList next("capture_words.next");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto found = matchDay(line, i);
        if (found.length == 0 || (i > 0 && next.match(line.tokens, i - 1) == 1)) continue;
        line.encounter().occurredOn = found.date;
        line.encounter().precision = found.precision;
        return line.use(i, found.length, "occurred_on");
    }
}

/// The time after "klo", or one with a colon anywhere. "at 3" could be night or day: it is left.
void readTimeOfDay(CaptureLine& line) {
    static const WordList clock("capture_words.clock");
    static const WordList englishClock("capture_words.clock", Language::English);
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = clock.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const auto [time, length] = timeAt(line, at);
        if (!time) continue;
        const bool written = line.tokens[at].text.find(':') != std::string_view::npos || length == 2;
        if (!key && !written) continue;
        if (key && englishClock.match(line.tokens, i) && !time->certain) continue;
        auto& encounter = line.encounter();
        encounter.occurredAt = time->minutes;
        if (encounter.occurredOn && encounter.precision == Precision::Day) encounter.precision = Precision::Minute;
        return line.use(i, at + length - i, "occurred_at");
    }
}

}  // namespace kokemus::language
