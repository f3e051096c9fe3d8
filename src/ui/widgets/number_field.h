// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tolerant_field.h"

#include <optional>

namespace kokemus::ui {

/// A count of something, 0 or more: minutes, contacts. May stay empty.
class NumberField : public TolerantField {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> number() const { return m_number; }
    void setNumber(std::optional<int> number);

protected:
    QString read(const QString& typed) override;
    QString shown() const override;

private:
    std::optional<int> m_number;
};

}  // namespace kokemus::ui
