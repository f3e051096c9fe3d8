// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/vocabulary.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

// What people type for dates, times and money. Each function reads what can mean one thing only and gives nothing
// for all the rest: a refused text is kept and asked again, a wrong value would go unnoticed.
namespace kokemus::ui {

struct TypedDate {
    QDate date;
    std::optional<int> minuteOfDay;  ///< when a time was typed behind the date
    /// How much of the date was said. A month, season or year stands as a day within it that is not after today;
    /// Unknown ("ei tiedossa") has no date.
    Precision precision = Precision::Day;
};

/// "4.7.2025", "4.7." (the latest that is not after `today`), "4.7.25", "2025-07-04", "4 July 2025", "eilen",
/// "i går", "maanantaina", "viime perjantaina", each also with a time ("4.7.2025 14.05", "eilen klo 14").
/// With slashes the locale decides whether the month comes first. Also less than a day: "heinäkuussa 2024", "7/2024",
/// "kesällä 2024", "viime kesänä", "vuonna 2024", "viimeistään 4.7.2025", "ei tiedossa". Words of all three languages
/// are known; names of months beside a day only in the locale's. Years 1900..2200.
[[nodiscard]] std::optional<TypedDate> readDate(const QString& typed, QDate today, const QLocale& locale);

/// "14", "14.05", "14:05", "1405", "klo 9", "2:05 PM" -> minutes since midnight.
[[nodiscard]] std::optional<int> readTime(const QString& typed);

/// "129,5", "129.5", "129,50 €", "1 234,50", "1.234,50" -> minor units with `decimals` digits (0..3). A single
/// separator before exactly three digits is a thousands separator only where the locale says so; otherwise it is
/// refused, because it could be read tenfold or more. Never negative.
[[nodiscard]] std::optional<std::int64_t> readMoney(const QString& typed, int decimals, const QLocale& locale);

}  // namespace kokemus::ui
