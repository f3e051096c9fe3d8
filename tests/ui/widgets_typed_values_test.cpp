// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_values.h"
#include "widgets_support.h"

using namespace kokemus::ui;

namespace {

const QDate wednesday(2025, 7, 9);
const QLocale finnish(QLocale::Finnish, QLocale::Finland);
const QLocale american(QLocale::English, QLocale::UnitedStates);

QString day(const char* typed, const QLocale& locale = finnish, QDate today = wednesday) {
    const auto value = readDate(QString::fromUtf8(typed), today, locale);
    return value ? value->date.toString(Qt::ISODate) : QString();
}

std::int64_t cents(const char* typed, const QLocale& locale = finnish) {
    return readMoney(QString::fromUtf8(typed), 2, locale).value_or(-1);
}

}  // namespace

TEST_CASE("a date typed as people write it is that date") {
    CHECK(day("4.7.2025") == QStringLiteral("2025-07-04"));
    CHECK(day(" 04.07.2025 ") == QStringLiteral("2025-07-04"));
    CHECK(day("4. 7. 2025") == QStringLiteral("2025-07-04"));
    CHECK(day("4.7.25") == QStringLiteral("2025-07-04"));
    CHECK(day("4.7.99") == QStringLiteral("1999-07-04"));
    CHECK(day("2025-07-04") == QStringLiteral("2025-07-04"));
    CHECK(day("04072025") == QStringLiteral("2025-07-04"));
    CHECK(day("20250704") == QStringLiteral("2025-07-04"));
    CHECK(day("4-7-2025") == QStringLiteral("2025-07-04"));
    CHECK(day("4.7.2025", american) == QStringLiteral("2025-07-04"));
    CHECK(day("7/4/2025", american) == QStringLiteral("2025-07-04"));
    CHECK(day("4/7/2025") == QStringLiteral("2025-07-04"));
    CHECK(day("4. heinäkuuta 2025") == QStringLiteral("2025-07-04"));
    CHECK(day("July 4, 2025", american) == QStringLiteral("2025-07-04"));
}

TEST_CASE("a date without a year is the latest that is not in the future") {
    CHECK(day("4.7.") == QStringLiteral("2025-07-04"));
    CHECK(day("4.7") == QStringLiteral("2025-07-04"));
    CHECK(day("9.7.") == QStringLiteral("2025-07-09"));
    CHECK(day("10.7.") == QStringLiteral("2024-07-10"));
    CHECK(day("29.2.") == QStringLiteral("2024-02-29"));
}

TEST_CASE("words for days are understood in all three languages") {
    for (const char* today : {"tänään", "Tänään", "i dag", "today"}) CHECK(day(today) == QStringLiteral("2025-07-09"));
    for (const char* before : {"eilen", "i går", "igår", "yesterday"})
        CHECK(day(before) == QStringLiteral("2025-07-08"));
    CHECK(day("toissapäivänä") == QStringLiteral("2025-07-07"));
    for (const char* monday : {"maanantaina", "maanantai", "ma", "i måndags", "måndag", "Monday", "last Monday"})
        CHECK(day(monday) == QStringLiteral("2025-07-07"));
    CHECK(day("keskiviikko") == QStringLiteral("2025-07-09"));
    CHECK(day("viime keskiviikkona") == QStringLiteral("2025-07-02"));
}

TEST_CASE("less than a day is a span of time, in all three languages") {
    const auto span = [](const char* typed) {
        const auto value = readDate(QString::fromUtf8(typed), wednesday, finnish);
        return value ? value->date.toString(Qt::ISODate) + QLatin1Char(' ') + QString::number(int(value->precision))
                     : QString();
    };
    const auto is = [](const char* date, kokemus::Precision precision) {
        return QLatin1String(date) + QLatin1Char(' ') + QString::number(int(precision));
    };
    using enum kokemus::Precision;
    for (const char* summer : {"kesällä 2024", "Kesä 2024", "summer 2024", "in the summer of 2024", "sommaren 2024",
                               "viime kesänä", "last summer", "förra sommaren"})
        CHECK(span(summer) == is("2024-07-01", Season));
    CHECK(span("talvella 2025") == is("2025-01-01", Season));
    CHECK(span("kesällä") == is("2025-07-01", Season));
    for (const char* month :
         {"maaliskuussa 2024", "maaliskuu 2024", "March 2024", "in March 2024", "i mars 2024", "3/2024"})
        CHECK(span(month) == is("2024-03-01", Month));
    for (const char* year : {"2024", "vuonna 2024", "in 2024", "år 2024"}) CHECK(span(year) == is("2024-07-01", Year));
    CHECK(span("2025") == is("2025-07-01", Year));
    for (const char* latest : {"viimeistään 4.7.2025", "senast 4.7.2025", "4.7.2025 at the latest"})
        CHECK(span(latest) == is("2025-07-04", AtLatest));
    for (const char* unknown : {"ei tiedossa", "vet inte", "unknown"}) CHECK(span(unknown) == is("", Unknown));
    for (const char* coming : {"2026", "kesällä 2026", "12/2025", "elokuussa 2025"}) CHECK(span(coming) == QString());
}

TEST_CASE("what could mean two dates is refused, never guessed") {
    for (const char* typed : {"31.2.2025", "4.13.2025", "4", "4.7. 14", "25-07-04", "4-7", "4.7.202", "9.5.8202",
                              "eile", "foo", "4.7.2025x", "2025-7", "13/14/2025"})
        CHECK(day(typed) == QString());
    CHECK(day("13/4/2025", american) == QString());
}

TEST_CASE("a time typed behind a date is kept apart") {
    const auto typed = readDate(QStringLiteral("4.7.2025 15.07"), wednesday, finnish);
    REQUIRE(typed);
    CHECK(typed->date == QDate(2025, 7, 4));
    CHECK(typed->minuteOfDay == 15 * 60 + 7);
    const auto word = readDate(QStringLiteral("eilen klo 14"), wednesday, finnish);
    REQUIRE(word);
    CHECK(word->date == QDate(2025, 7, 8));
    CHECK(word->minuteOfDay == 14 * 60);
    const auto short1 = readDate(QStringLiteral("4.7. 15.07"), wednesday, finnish);
    REQUIRE(short1);
    CHECK(short1->date == QDate(2025, 7, 4));
    CHECK(short1->minuteOfDay == 15 * 60 + 7);
}

TEST_CASE("times of day are read in every usual form") {
    for (const char* typed : {"14.05", "14:05", "1405", "klo 14.05", "kl. 14.05", "2:05 PM", "2.05 p.m."})
        CHECK(readTime(QString::fromLatin1(typed)) == 14 * 60 + 5);
    CHECK(readTime(QStringLiteral("14")) == 14 * 60);
    CHECK(readTime(QStringLiteral("9")) == 9 * 60);
    CHECK(readTime(QStringLiteral("0.00")) == 0);
    CHECK(readTime(QStringLiteral("12 am")) == 0);
    for (const char* typed : {"24", "24.00", "14.60", "14.5", "-1", "x", "13 pm"})
        CHECK_FALSE(readTime(QString::fromLatin1(typed)));
}

TEST_CASE("comma and point both begin the cents, whatever the locale") {
    for (const auto& locale : {finnish, american}) {
        CHECK(cents("129,5", locale) == 12950);
        CHECK(cents("129.5", locale) == 12950);
        CHECK(cents("129,50 €", locale) == 12950);
        CHECK(cents("€129.50", locale) == 12950);
        CHECK(cents("129", locale) == 12900);
        CHECK(cents("1 234,50", locale) == 123450);
        CHECK(cents("1\u00a0234,50", locale) == 123450);
        CHECK(cents("1.234,50", locale) == 123450);
        CHECK(cents("1,234.50", locale) == 123450);
        CHECK(cents("1.234.567", locale) == 123456700);
    }
    CHECK(cents("129,-") == 12900);
    CHECK(cents("0") == 0);
}

TEST_CASE("an amount that could be read tenfold or more is refused") {
    CHECK(cents("1,234", american) == 123400);
    for (const char* typed :
         {"1,234", "1.234", "12,3,4", "1 23,5", "12 345 6", "-5", "1e3", "12,", ",", "", "abc", "12345678901234567"})
        CHECK(cents(typed) == -1);
    CHECK(cents("1.234", american) == -1);
}
