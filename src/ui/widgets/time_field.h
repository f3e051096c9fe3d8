// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tolerant_field.h"

#include <optional>

namespace kokemus::ui {

/// A time of day as people write it (see readTime()). May stay empty.
class TimeField : public TolerantField {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// 0..1439; nothing when empty or not readable.
    [[nodiscard]] std::optional<int> minuteOfDay() const { return m_minute; }
    void setMinuteOfDay(std::optional<int> minute);

protected:
    QString read(const QString& typed) override;
    QString shown() const override;

private:
    std::optional<int> m_minute;
};

}  // namespace kokemus::ui
