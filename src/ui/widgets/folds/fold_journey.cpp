// SPDX-License-Identifier: GPL-3.0-or-later
// Journey: the moments of the encounter in their order, each with how it was.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

#include <charconv>

namespace kokemus::ui {
namespace {

int valueOf(const std::string& text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

FoldTopic journeyFold(const FoldWords& words) {
    FoldRows steps{
        {fieldLabel("steps"),
         Fold::tr("Add a step"),
         {touchpointSpec(fieldLabel("touchpoint"), words), brandSpec(Fold::tr("Whose step"), words),
          scaleSpec(Fold::tr("How it was"), "scale_step", -3, 3), plainSpec(AnswerKind::Line, fieldLabel("note"))},
         true},
        [](const Encounter& encounter) {
            Rows rows;
            for (const Step& step : encounter.steps)
                rows.push_back({step.touchpoint, step.brand, std::to_string(step.value), step.note});
            return rows;
        },
        [](Encounter& encounter, const Rows& rows) {
            encounter.steps.clear();
            for (const Row& row : rows)
                encounter.steps.push_back(
                    {row[0].empty() ? std::string("other") : row[0], valueOf(row[2]), row[3], row[1]});
        }};
    return {QStringLiteral("journey"), phrase("fold.journey"), {std::move(steps)}};
}

}  // namespace kokemus::ui
