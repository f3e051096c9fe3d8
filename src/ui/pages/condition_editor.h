// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filter_conditions.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QStackedWidget;

namespace kokemus::ui {

class DateField;
class NameCombo;

/// Asks for the value of one condition, in a line below the filter: a name, or the two ends of a range. Enter takes
/// it, Esc leaves.
class ConditionEditor : public QWidget {
    Q_OBJECT

public:
    explicit ConditionEditor(QWidget* parent = nullptr);

    /// Asks for a condition of `kind` that `filter` is to be narrowed by.
    void begin(ConditionKind kind, const Filter& filter, const std::vector<NamedValue>& values);

signals:
    /// The filter with the condition; begin()'s filter and nothing else changed.
    void accepted(const kokemus::Filter& filter);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeName();
    [[nodiscard]] QWidget* makeNumbers();
    [[nodiscard]] QWidget* makeDays();
    void beginNumbers(int lowest, int highest, std::optional<int> from, std::optional<int> to);
    void accept();
    [[nodiscard]] bool takeName();
    void takeNumbers();
    [[nodiscard]] bool takeDays();

    ConditionKind m_kind{};
    Filter m_filter;
    std::vector<NamedValue> m_values;

    QStackedWidget* m_fields;
    QLabel* m_nameLabel = nullptr;
    NameCombo* m_name = nullptr;
    QLabel* m_fromLabel = nullptr;
    QSpinBox* m_fromNumber = nullptr;
    QSpinBox* m_toNumber = nullptr;
    DateField* m_fromDay = nullptr;
    DateField* m_toDay = nullptr;
    QLabel* m_problem;
};

}  // namespace kokemus::ui
