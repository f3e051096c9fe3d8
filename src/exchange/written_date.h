// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/import.h"

#include <optional>
#include <string_view>

namespace kokemus::exchange {

/// A date, with or without a time, as people and programs write it: the numbers, before anybody knows what they mean.
struct WrittenDate {
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false;  ///< 2024-05-01; else the year is the third number
    std::optional<int> minuteOfDay;
    std::optional<int> utcOffset;  ///< minutes east of UTC, where it was written
    int seconds = 0;
};

/// Reads "2024-05-01 14:05:10+02:00", "1.5.2024 klo 14.05", "5/1/2024 2:05 PM", "2024/05/01"; a year has four digits.
[[nodiscard]] std::optional<WrittenDate> readWrittenDate(std::string_view text);
/// The date in an order; nothing when there is no such date. DayFirst and MonthFirst say nothing about YearFirst ones.
[[nodiscard]] std::optional<Date> dateIn(const WrittenDate& written, DateOrder order);
/// "14:05", "9.05", "2:05 pm", "klo 14.05", seconds passed over -> minutes since midnight.
[[nodiscard]] std::optional<int> readWrittenTime(std::string_view text);

/// Looks at all dates of a column and decides whether the day or the month stands first.
class DateColumn {
public:
    void add(std::string_view text);
    enum class Verdict { Sure, Ambiguous, Mixed };
    /// Ambiguous: every date can be read both ways, and differently. Mixed: some one way only, some the other only.
    [[nodiscard]] Verdict verdict() const;
    /// Of a sure column.
    [[nodiscard]] DateOrder order() const { return m_monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst; }

private:
    bool m_dayFirst = false;    ///< seen a date that is only day first
    bool m_monthFirst = false;  ///< seen a date that is only month first
    bool m_either = false;      ///< seen one that could be both
};

}  // namespace kokemus::exchange
