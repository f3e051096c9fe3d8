// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_field.h"

#include "ui/text.h"
#include "ui/widgets/typed_values.h"

#include <QLocale>

namespace kokemus::ui {
namespace {

/// Digits of a currency's minor unit, 0..3.
int minorDigits(const QString& currency) {
    // The core knows (ISO 4217) and shows it: 1000 minor units are "1 000 JPY", "10 €" or "1 KWD". Asking it keeps
    // what is typed here and what is printed there the same amount.
    const auto text = toQString(Phrases(Language::English).money(1000, toStd(currency)));
    const auto digits = text.count(QLatin1Char('0'));
    return 3 - static_cast<int>(digits);
}

}  // namespace

MoneyField::MoneyField(QWidget* parent) : TolerantField(parent) { setObjectName(QStringLiteral("moneyField")); }

void MoneyField::setAmount(std::optional<std::int64_t> minorUnits) {
    m_amount = minorUnits;
    showValue();
}

void MoneyField::setCurrency(const QString& code) {
    m_currency = code;
    m_decimals = minorDigits(code);
    showValue();
}

QString MoneyField::read(const QString& typed) {
    m_amount.reset();
    if (typed.trimmed().isEmpty()) return {};
    auto bare = typed.simplified();
    if (bare.endsWith(m_currency, Qt::CaseInsensitive)) bare.chop(m_currency.size());
    m_amount = readMoney(bare, m_decimals, QLocale());
    constexpr std::int64_t example = 12950;
    return m_amount ? QString() : tr("This is not an amount of money. Write it like %1.").arg(moneyText(example));
}

QString MoneyField::shown() const { return m_amount ? moneyText(*m_amount) : QString(); }

QString MoneyField::moneyText(std::int64_t minorUnits) const {
    qint64 unit = 1;
    for (int i = 0; i < m_decimals; ++i) unit *= 10;
    const QLocale locale;
    // Whole and cents apart: a double would round large amounts.
    auto text = locale.toString(static_cast<qint64>(minorUnits) / unit);
    if (m_decimals > 0)
        text += locale.decimalPoint() + QString::number(minorUnits % unit).rightJustified(m_decimals, QLatin1Char('0'));
    return text + QLatin1Char(' ') + (m_currency == QLatin1String("EUR") ? QStringLiteral("€") : m_currency);
}

}  // namespace kokemus::ui
