// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_field.h"

#include "ui/text.h"
#include "ui/widgets/typed_values.h"

namespace kokemus::ui {

TimeField::TimeField(QWidget* parent) : TolerantField(parent) { setObjectName(QStringLiteral("timeField")); }

void TimeField::setMinuteOfDay(std::optional<int> minute) {
    m_minute = minute;
    showValue();
}

QString TimeField::read(const QString& typed) {
    m_minute.reset();
    if (typed.trimmed().isEmpty()) return {};
    m_minute = readTime(typed);
    constexpr int example = 14 * 60 + 5;
    return m_minute ? QString() : tr("This is not a time of day. Write it like %1.").arg(shownTime(example));
}

QString TimeField::shown() const { return m_minute ? shownTime(*m_minute) : QString(); }

}  // namespace kokemus::ui
