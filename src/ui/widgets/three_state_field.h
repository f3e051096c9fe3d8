// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QRadioButton;

namespace kokemus::ui {

/// A question that is answered with yes or no, or not at all. One Tab stop; the arrow keys choose.
class ThreeStateField : public QWidget {
    Q_OBJECT

public:
    ThreeStateField(const QString& question, const QString& unsaid, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<bool> value() const;
    void setValue(std::optional<bool> value);

signals:
    void valueChanged();  ///< by a person

private:
    QButtonGroup* m_group;
    std::array<QRadioButton*, 3> m_buttons;  ///< yes, no, not said
};

}  // namespace kokemus::ui
