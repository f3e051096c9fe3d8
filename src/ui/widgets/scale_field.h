// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scale_segments.h"

class QLabel;

namespace kokemus::ui {

/// A worded scale with its question: the question and the chosen word above, the steps below with a word at
/// both ends. Digits, arrows, Home and End choose; Backspace and Delete take the answer back.
class ScaleField : public QWidget {
    Q_OBJECT

public:
    ScaleField(const QString& question, ScaleWords words, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_segments->value(); }
    void setValue(std::optional<int> value);
    /// The part that takes the focus and shows itself to assistive technology.
    [[nodiscard]] ScaleSegments* segments() const { return m_segments; }

signals:
    void valueChanged();  ///< by a person
    void committed();     ///< Enter: on to the next field

private:
    void showWord(std::optional<int> value);

    ScaleSegments* m_segments;
    QLabel* m_word;
};

}  // namespace kokemus::ui
