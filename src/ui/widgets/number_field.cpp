// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

namespace kokemus::ui {
namespace {

constexpr int largest = 1'000'000;

}  // namespace

NumberField::NumberField(QWidget* parent) : TolerantField(parent) { setObjectName(QStringLiteral("numberField")); }

void NumberField::setNumber(std::optional<int> number) {
    m_number = number;
    showValue();
}

QString NumberField::read(const QString& typed) {
    m_number.reset();
    if (typed.trimmed().isEmpty()) return {};
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    if (isNumber && number >= 0 && number <= largest) m_number = number;
    return m_number ? QString() : tr("This is not a whole number. Write it like 25.");
}

QString NumberField::shown() const { return m_number ? QString::number(*m_number) : QString(); }

}  // namespace kokemus::ui
