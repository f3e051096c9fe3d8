// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"
#include "ui/widgets/typed_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kokemus::ui {
namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

struct DayWords {
    int daysAgo;
    const char* words;
};
constexpr std::array<DayWords, 3> dayWords{{
    {0, "tänään|äsken|nyt|aamulla|illalla|idag|i dag|i morse|i kväll|nyss|nu|today|now|just now|this morning|tonight"},
    {1, "eilen|eilisaamuna|eilisiltana|igår|i går|i går kväll|yesterday|last night"},
    {2, "toissapäivänä|toissa päivänä|i förrgår|förrgår|the day before yesterday|day before yesterday"},
}};

QRegularExpressionMatch match(const QString& pattern, const QString& text) {
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text);
}

std::optional<QDate> plausible(int year, int month, int day) {
    if (year < earliestYear || year > latestYear || !QDate::isValid(year, month, day)) return std::nullopt;
    return QDate(year, month, day);
}

/// A date whose year may be missing (the latest not after today) or have two digits (this century, or the last
/// one where this century's would be more than a year ahead).
std::optional<QDate> withYear(const QString& year, int month, int day, QDate today) {
    if (year.size() == 4) return plausible(year.toInt(), month, day);
    if (year.size() == 2) {
        const int century = today.year() / 100 * 100;
        const int full = century + year.toInt();
        return plausible(full > today.year() + 1 ? full - 100 : full, month, day);
    }
    // 29 February may lie some years back.
    for (int back = 0; back <= 8; ++back) {
        const auto date = plausible(today.year() - back, month, day);
        if (date && *date <= today) return date;
    }
    return std::nullopt;
}

std::optional<QDate> readDayWord(const QString& text, QDate today) {
    for (const auto& [daysAgo, words] : dayWords)
        if (QString::fromUtf8(words).split(QLatin1Char('|')).contains(text)) return today.addDays(-daysAgo);
    return std::nullopt;
}

std::optional<int> weekday(const QString& name) {
    for (const auto language : {QLocale::Finnish, QLocale::Swedish, QLocale::English}) {
        const QLocale locale(language);
        for (int day = 1; day <= 7; ++day) {
            const auto full = locale.standaloneDayName(day, QLocale::LongFormat).toLower();
            const auto brief = locale.standaloneDayName(day, QLocale::ShortFormat).toLower().remove(QLatin1Char('.'));
            // maanantaina, måndagen, i måndags
            const QStringList forms{full, brief, full + QLatin1String("na"), full + QLatin1String("en"),
                                    full + QLatin1Char('s')};
            if (forms.contains(name)) return day;
        }
    }
    return std::nullopt;
}

std::optional<QDate> readWeekday(const QString& text, QDate today) {
    const auto parts = match(QStringLiteral("(?:(viime|förra|last)\\s+|(?:i|on|på)\\s+)?(\\pL+)\\.?"), text);
    const auto day = parts.hasMatch() ? weekday(parts.captured(2)) : std::nullopt;
    if (!day) return std::nullopt;
    int daysAgo = (today.dayOfWeek() - *day + 7) % 7;
    if (daysAgo == 0 && !parts.captured(1).isEmpty()) daysAgo = 7;
    return today.addDays(-daysAgo);
}

bool monthComesFirst(const QLocale& locale) {
    return locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
}

std::optional<QDate> readNumbers(const QString& text, QDate today, const QLocale& locale) {
    if (const auto iso = match(QStringLiteral("(\\d{4})-(\\d{1,2})-(\\d{1,2})"), text); iso.hasMatch())
        return plausible(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    const auto dotted = match(QStringLiteral("(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.?|\\.(\\d{2})|[. ]\\s?(\\d{4}))"), text);
    if (dotted.hasMatch())
        return withYear(dotted.captured(3) + dotted.captured(4), dotted.captured(2).toInt(), dotted.captured(1).toInt(),
                        today);
    const auto slashed = match(QStringLiteral("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?"), text);
    if (slashed.hasMatch()) {
        const bool monthFirst = monthComesFirst(locale);
        return withYear(slashed.captured(3), slashed.captured(monthFirst ? 1 : 2).toInt(),
                        slashed.captured(monthFirst ? 2 : 1).toInt(), today);
    }
    // With hyphens or spaces two digits could be day, month or year: only a full year tells them apart.
    const auto hyphened = match(QStringLiteral("(\\d{1,2})([- ])(\\d{1,2})\\2(\\d{4})"), text);
    if (hyphened.hasMatch() && !monthComesFirst(locale))
        return plausible(hyphened.captured(4).toInt(), hyphened.captured(3).toInt(), hyphened.captured(1).toInt());
    if (const auto digits = match(QStringLiteral("\\d{8}"), text); digits.hasMatch()) {
        if (const auto date = plausible(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt()))
            return date;
        return plausible(text.mid(4, 4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt());
    }
    return std::nullopt;
}

/// Month whose name in the locale begins as `name` does ("jul", "heinäkuuta"); nothing when two do.
std::optional<int> monthNamed(const QString& name, const QLocale& locale) {
    std::optional<int> found;
    for (int month = 1; month <= 12; ++month) {
        const auto full = locale.standaloneMonthName(month, QLocale::LongFormat).toLower();
        if (name.size() < 3 || !(full.startsWith(name) || name.startsWith(full))) continue;
        if (found) return std::nullopt;
        found = month;
    }
    return found;
}

std::optional<QDate> readMonthName(const QString& text, QDate today, const QLocale& locale) {
    const auto dayFirst = match(QStringLiteral("(\\d{1,2})\\.?\\s?(\\pL+)\\.?(?:\\s(\\d{4}))?"), text);
    if (dayFirst.hasMatch()) {
        const auto month = monthNamed(dayFirst.captured(2), locale);
        return month ? withYear(dayFirst.captured(3), *month, dayFirst.captured(1).toInt(), today) : std::nullopt;
    }
    const auto monthFirst = match(QStringLiteral("(\\pL+)\\.?\\s(\\d{1,2})(?:,?\\s(\\d{4}))?"), text);
    if (!monthFirst.hasMatch()) return std::nullopt;
    const auto month = monthNamed(monthFirst.captured(1), locale);
    return month ? withYear(monthFirst.captured(3), *month, monthFirst.captured(2).toInt(), today) : std::nullopt;
}

std::optional<QDate> readDay(const QString& text, QDate today, const QLocale& locale) {
    if (const auto date = readNumbers(text, today, locale)) return date;
    if (const auto date = readDayWord(text, today)) return date;
    if (const auto date = readWeekday(text, today)) return date;
    return readMonthName(text, today, locale);
}

// --- less than a day

/// The day that stands for a span of time: `day`, or today while the span is not over. Nothing for what is to come.
std::optional<TypedDate> withinSpan(QDate first, QDate day, QDate today, Precision precision) {
    if (first > today || first.year() < earliestYear || first.year() > latestYear) return std::nullopt;
    return TypedDate{std::min(day, today), std::nullopt, precision};
}

std::optional<TypedDate> readYear(const QString& text, QDate today) {
    const auto year = match(QStringLiteral("(?:(?:vuonna|vuosi|år|in|year)\\s)?(\\d{4})"), text);
    if (!year.hasMatch()) return std::nullopt;
    const QDate first(year.captured(1).toInt(), 1, 1);
    return withinSpan(first, first.addMonths(6), today, Precision::Year);
}

struct SeasonWords {
    int firstMonth;
    const char* words;
};
constexpr std::array<SeasonWords, 4> seasonWords{{
    {3, "keväällä|keväänä|kevät|våren|vår|på våren|i våras|spring|in spring|in the spring"},
    {6, "kesällä|kesänä|kesä|sommaren|sommar|på sommaren|i somras|summer|in summer|in the summer"},
    {9, "syksyllä|syksynä|syksy|hösten|höst|på hösten|i höstas|autumn|fall|in autumn|in the autumn"},
    {12, "talvella|talvena|talvi|vintern|vinter|på vintern|i vintras|winter|in winter|in the winter"},
}};

/// "kesällä 2024", "viime kesänä". Winter 2024 is the one whose January is in 2024.
std::optional<TypedDate> readSeason(const QString& text, QDate today) {
    const auto parts =
        match(QStringLiteral("(?:(viime|viimeisenä|last|förra)\\s)?(.+?)(?:\\s(?:of\\s)?(\\d{4}))?"), text);
    const auto year = parts.captured(3);
    for (const auto& [month, words] : seasonWords) {
        if (!QString::fromUtf8(words).split(QLatin1Char('|')).contains(parts.captured(2))) continue;
        int of = year.isEmpty() ? today.year() : year.toInt();
        QDate first(month == 12 ? of - 1 : of, month, 1);
        // Without a year it is the latest one that has begun; "last" is over, too.
        const auto tooLate = parts.captured(1).isEmpty() ? first : first.addMonths(3).addDays(-1);
        if (year.isEmpty() && tooLate > today) first = first.addYears(-1);
        return withinSpan(first, first.addMonths(1), today, Precision::Season);
    }
    return std::nullopt;
}

std::optional<TypedDate> readMonth(const QString& text, QDate today) {
    const auto numbers = match(QStringLiteral("(\\d{1,2})/(\\d{4})"), text);
    const auto named = match(QStringLiteral("(?:(?:i|in)\\s)?(\\pL+)\\s(?:of\\s)?(\\d{4})"), text);
    std::optional<int> month;
    if (numbers.hasMatch()) month = numbers.captured(1).toInt();
    for (const auto language : {QLocale::Finnish, QLocale::Swedish, QLocale::English})
        if (!month && named.hasMatch()) month = monthNamed(named.captured(1), QLocale(language));
    const auto year = numbers.captured(2) + named.captured(2);
    if (!month || !QDate::isValid(year.toInt(), *month, 1)) return std::nullopt;
    const QDate first(year.toInt(), *month, 1);
    return withinSpan(first, first, today, Precision::Month);
}

std::optional<TypedDate> readAtLatest(const QString& text, QDate today, const QLocale& locale) {
    const auto parts = match(
        QStringLiteral("(?:viimeistään|senast|at the latest)\\s(.+)|(.+?),?\\s(?:at the latest|viimeistään)"), text);
    if (!parts.hasMatch()) return std::nullopt;
    const auto date = readDay(parts.captured(1) + parts.captured(2), today, locale);
    return date ? std::optional(TypedDate{*date, std::nullopt, Precision::AtLatest}) : std::nullopt;
}

std::optional<TypedDate> readUnknown(const QString& text) {
    const auto isUnknown =
        match(QStringLiteral("ei tiedossa|en muista|en tiedä|okän[dt]|vet inte|minns inte|unknown|not known"), text)
            .hasMatch() ||
        text == phrase("date.unknown").toLower();
    return isUnknown ? std::optional(TypedDate{{}, std::nullopt, Precision::Unknown}) : std::nullopt;
}

std::optional<TypedDate> readVague(const QString& text, QDate today, const QLocale& locale) {
    if (const auto year = readYear(text, today)) return year;
    if (const auto season = readSeason(text, today)) return season;
    if (const auto month = readMonth(text, today)) return month;
    if (const auto latest = readAtLatest(text, today, locale)) return latest;
    return readUnknown(text);
}

}  // namespace

std::optional<TypedDate> readDate(const QString& typed, QDate today, const QLocale& locale) {
    const auto text = typed.simplified().toLower();
    if (const auto date = readDay(text, today, locale)) return TypedDate{*date, std::nullopt, Precision::Day};
    if (const auto vague = readVague(text, today, locale)) return vague;
    // The last word, with "klo" before it, may be a time. A bare hour needs that word: "4.7. 14" says nothing.
    const auto parts =
        match(QStringLiteral("(.+?),?\\s(?:((?:klo|kello|kl\\.?|klockan|at|@)\\s?\\d{1,2}(?:[.:]\\d{2})?)|"
                             "(\\d{1,2}[.:]\\d{2}))"),
              text);
    if (!parts.hasMatch()) return std::nullopt;
    const auto date = readDay(parts.captured(1), today, locale);
    const auto minute = readTime(parts.captured(2) + parts.captured(3));
    return date && minute ? std::optional(TypedDate{*date, minute, Precision::Day}) : std::nullopt;
}

std::optional<int> readTime(const QString& typed) {
    const auto parts =
        match(QStringLiteral("(?:(?:klo|kello|kl\\.?|klockan|at|@)\\s?)?(\\d{1,2}?)(?:[.:]?(\\d{2}))?\\s?"
                             "(?:([ap])\\.?m?\\.?)?"),
              typed.simplified().toLower());
    if (!parts.hasMatch()) return std::nullopt;
    int hour = parts.captured(1).toInt();
    const int minute = parts.captured(2).toInt();
    const auto half = parts.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12) return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

}  // namespace kokemus::ui
