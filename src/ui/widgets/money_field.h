// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tolerant_field.h"

#include <cstdint>
#include <optional>

namespace kokemus::ui {

/// An amount of money as people write it (see readMoney()): comma and point both begin the cents.
class MoneyField : public TolerantField {
    Q_OBJECT

public:
    explicit MoneyField(QWidget* parent = nullptr);

    /// In minor units (cents), 0 or more; nothing when empty or not readable.
    [[nodiscard]] std::optional<std::int64_t> amount() const { return m_amount; }
    void setAmount(std::optional<std::int64_t> minorUnits);
    /// ISO 4217; EUR at first. Kept amounts are in this currency's minor units.
    void setCurrency(const QString& code);

protected:
    QString read(const QString& typed) override;
    QString shown() const override;

private:
    [[nodiscard]] QString moneyText(std::int64_t minorUnits) const;

    std::optional<std::int64_t> m_amount;
    QString m_currency = QStringLiteral("EUR");
    int m_decimals = 2;
};

}  // namespace kokemus::ui
