// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_values.h"

#include <QRegularExpression>

namespace kokemus::ui {
namespace {

constexpr qsizetype maxDigits = 15;  ///< far above any price, far below 64 bits

/// Digits before the decimal separator, without group separators; nothing unless every group has three digits.
std::optional<QString> ungrouped(const QString& whole) {
    static const QRegularExpression plain(QStringLiteral("^\\d+$"));
    static const QRegularExpression groups(QStringLiteral("^\\d{1,3}(?:([ .,'])\\d{3})(?:\\1\\d{3})*$"));
    if (!plain.match(whole).hasMatch() && !groups.match(whole).hasMatch()) return std::nullopt;
    auto digits = whole;
    static const QRegularExpression separators(QStringLiteral("[ .,']"));
    return digits.remove(separators);
}

QString bare(const QString& typed) {
    auto text = typed.simplified().toLower();  // turns every kind of space into a plain one
    static const QRegularExpression currency(QStringLiteral("^(?:€|eur)\\s*|\\s*(?:€|e|eur|euroa|euro)$"));
    text.remove(currency);
    static const QRegularExpression dash(QStringLiteral("[,.](?:-|–|:-)$"));  // "129,-"
    return text.remove(dash).trimmed();
}

}  // namespace

std::optional<std::int64_t> readMoney(const QString& typed, int decimals, const QLocale& locale) {
    const auto text = bare(typed);
    auto point = std::max(text.lastIndexOf(QLatin1Char(',')), text.lastIndexOf(QLatin1Char('.')));
    if (point >= 0) {
        const auto separator = QString(text.at(point));
        // The last separator is the decimal one, unless it groups thousands: it occurs again before
        // ("1.234.567"), or the locale groups with it and exactly three digits follow.
        const bool repeated = text.indexOf(separator) != point;
        const bool grouping = text.size() - point - 1 == 3 && locale.groupSeparator() == separator;
        if (repeated || (grouping && decimals < 3)) point = -1;
    }
    const auto whole = ungrouped(point < 0 ? text : text.left(point));
    auto fraction = point < 0 ? QString() : text.mid(point + 1);
    static const QRegularExpression digitsOnly(QStringLiteral("^\\d*$"));
    if (!whole || fraction.size() > decimals || !digitsOnly.match(fraction).hasMatch()) return std::nullopt;
    if (point >= 0 && fraction.isEmpty()) return std::nullopt;
    const auto digits = *whole + fraction.leftJustified(decimals, QLatin1Char('0'));
    if (digits.size() > maxDigits) return std::nullopt;
    return digits.toLongLong();
}

}  // namespace kokemus::ui
