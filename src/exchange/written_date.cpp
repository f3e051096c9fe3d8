// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_date.h"

#include "domain/fold.h"

#include <cctype>

namespace kokemus::exchange {
namespace {

/// Walks along a text; each reader moves on only when it finds what it is for.
class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    /// `most` digits at most, at least one.
    std::optional<int> number(std::size_t most, std::size_t* digits = nullptr) {
        int value = 0;
        std::size_t count = 0;
        while (count < most && count < m_text.size() && std::isdigit(static_cast<unsigned char>(m_text[count])) != 0)
            value = value * 10 + (m_text[count++] - '0');
        if (count == 0) return std::nullopt;
        m_text.remove_prefix(count);
        if (digits) *digits = count;
        return value;
    }
    bool one(std::string_view characters) {
        if (m_text.empty() || characters.find(m_text.front()) == std::string_view::npos) return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool word(std::string_view expected) {
        if (m_text.size() < expected.size()) return false;
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (std::tolower(static_cast<unsigned char>(m_text[i])) != expected[i]) return false;
        m_text.remove_prefix(expected.size());
        return true;
    }
    void blanks() {
        // Office programs put narrow and wide no-break spaces before AM and PM.
        while (one(" \t") || word("\xC2\xA0") || word("\xE2\x80\xAF")) {
        }
    }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] char next() const { return m_text.empty() ? '\0' : m_text.front(); }

private:
    std::string_view m_text;
};

/// Minutes east of UTC at the end of a time.
bool readOffset(Walk& walk, std::optional<int>& offset) {
    Walk ahead = walk;
    ahead.blanks();
    if (ahead.word("utc") || ahead.word("gmt") || ahead.one("zZ")) offset = 0;
    const char sign = ahead.next();
    if (sign == '+' || sign == '-') {
        ahead.one("+-");
        std::size_t digits = 0;
        const auto number = ahead.number(4, &digits);
        if (!number) return false;
        int minutes = digits <= 2 ? *number * 60 : *number / 100 * 60 + *number % 100;
        if (digits <= 2 && ahead.one(":")) minutes += ahead.number(2).value_or(0);
        if (minutes > 18 * 60) return false;
        offset = sign == '-' ? -minutes : minutes;
    }
    if (offset) walk = ahead;
    return true;
}

bool readTime(Walk& walk, int& minuteOfDay, int& seconds) {
    if (walk.word("klo")) walk.one(".");
    walk.word("kl.");
    walk.blanks();
    const auto hour = walk.number(2);
    if (!hour || !walk.one(":.")) return false;
    const auto minute = walk.number(2);
    if (!minute) return false;
    seconds = 0;
    if (walk.one(":.")) {
        const auto second = walk.number(2);
        if (!second || *second > 60) return false;
        seconds = *second;
        if (walk.one(".,") && !walk.number(9)) return false;
    }
    int hours = *hour;
    Walk ahead = walk;
    ahead.blanks();
    const bool am = ahead.word("am") || ahead.word("a.m.") || ahead.word("ap.");
    const bool pm = !am && (ahead.word("pm") || ahead.word("p.m.") || ahead.word("ip."));
    if (am || pm) {
        if (hours < 1 || hours > 12) return false;
        hours = hours % 12 + (pm ? 12 : 0);
        walk = ahead;
    }
    minuteOfDay = hours * 60 + *minute;
    return hours <= 23 && *minute <= 59;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    const auto from = text.find_first_not_of(white);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(white) - from + 1);
}

std::optional<Date> checked(int year, int month, int day) {
    const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
    return date;
}

}  // namespace

std::optional<WrittenDate> readWrittenDate(std::string_view text) {
    Walk walk(trimmed(text));
    WrittenDate date;
    std::size_t digits = 0;
    const auto first = walk.number(4, &digits);
    if (!first) return std::nullopt;
    date.first = *first;
    date.yearFirst = digits == 4;
    const std::string_view separator = walk.next() == '-' ? "-" : walk.next() == '/' ? "/" : ".";
    if (!walk.one(separator)) return std::nullopt;
    const auto second = walk.number(2);
    if (!second || !walk.one(separator)) return std::nullopt;
    date.second = *second;
    const auto third = walk.number(4, &digits);
    if (!third || (date.yearFirst ? digits > 2 : digits != 4)) return std::nullopt;
    date.third = *third;
    if (walk.atEnd()) return date;
    if (!walk.one(" T,")) return std::nullopt;
    walk.blanks();
    int minutes = 0;
    if (!readTime(walk, minutes, date.seconds) || !readOffset(walk, date.utcOffset) || !walk.atEnd())
        return std::nullopt;
    date.minuteOfDay = minutes;
    return date;
}

std::optional<Date> dateIn(const WrittenDate& written, DateOrder order) {
    if (written.yearFirst) return checked(written.first, written.second, written.third);
    if (order == DateOrder::DayFirst) return checked(written.third, written.second, written.first);
    if (order == DateOrder::MonthFirst) return checked(written.third, written.first, written.second);
    return std::nullopt;
}

std::optional<int> readWrittenTime(std::string_view text) {
    Walk walk(trimmed(text));
    int minutes = 0;
    int seconds = 0;
    if (!readTime(walk, minutes, seconds) || !walk.atEnd()) return std::nullopt;
    return minutes;
}

void DateColumn::add(std::string_view text) {
    const auto written = readWrittenDate(text);
    if (!written || written->yearFirst) return;
    const bool dayFirst = dateIn(*written, DateOrder::DayFirst).has_value();
    const bool monthFirst = dateIn(*written, DateOrder::MonthFirst).has_value();
    if (dayFirst && monthFirst) m_either = m_either || written->first != written->second;
    if (dayFirst && !monthFirst) m_dayFirst = true;
    if (monthFirst && !dayFirst) m_monthFirst = true;
}

DateColumn::Verdict DateColumn::verdict() const {
    if (m_dayFirst && m_monthFirst) return Verdict::Mixed;
    return m_either && !m_dayFirst && !m_monthFirst ? Verdict::Ambiguous : Verdict::Sure;
}

}  // namespace kokemus::exchange
