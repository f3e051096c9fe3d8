// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scale_segments.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QWidget;

namespace kokemus::ui {

/// How one answer is given.
enum class AnswerKind { Scale, Choice, YesNo, Number, Money, Date, Line, Text, Name };

/// One question of a form: what is asked, and what may be answered.
struct AnswerSpec {
    AnswerKind kind = AnswerKind::Line;
    QString label;
    ScaleWords scale;                                      ///< of Scale
    std::vector<std::pair<std::string, QString>> choices;  ///< of Choice: id and word
    QString unsaid;                                        ///< the word of Choice and YesNo for no answer
    const QStringList* names = nullptr;                    ///< of Name: what is offered; outlives the control
};

/// The control of one answer. Text is the file format's: "6", "yes", "2026-03-14", minor units, ids; "" = not said.
struct Answer {
    QWidget* widget = nullptr;  ///< with its label where `labelled`
    bool labelled = false;      ///< the widget shows the question itself
    std::function<std::string()> text;
    std::function<void(const std::string&)> show;  ///< without telling anybody
};

/// Makes the control; `changed` is called when a person changes the answer. A value that no choice has is kept as a
/// choice of its own. Text that cannot be read is explained below the control and says nothing.
[[nodiscard]] Answer makeAnswer(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed);

}  // namespace kokemus::ui
