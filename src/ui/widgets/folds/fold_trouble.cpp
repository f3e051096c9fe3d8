// SPDX-License-Identifier: GPL-3.0-or-later
// Trouble and recovery: how big, what they did about it, how it felt before and after, what it took.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

#include <algorithm>

namespace kokemus::ui {
namespace {

FoldRows reactions() {
    return {{phrase("question.reaction"),
             Fold::tr("Add a reaction"),
             {choiceSpec(Fold::tr("Reaction"), "reaction", Vocabulary<Reaction>::ids)},
             true},
            [](const Encounter& encounter) {
                Rows rows;
                for (const Reaction reaction : encounter.reactions) rows.push_back({std::string(idOf(reaction))});
                return rows;
            },
            [](Encounter& encounter, const Rows& rows) {
                encounter.reactions.clear();
                for (const Row& row : rows) {
                    const auto reaction = fromId<Reaction>(row[0]);
                    auto& told = encounter.reactions;
                    if (reaction && std::find(told.begin(), told.end(), *reaction) == told.end())
                        told.push_back(*reaction);
                }
            }};
}

}  // namespace

FoldTopic troubleFold() {
    return {
        QStringLiteral("trouble"),
        phrase("fold.trouble"),
        {fieldAnswer("severity", scaleSpec(phrase("question.severity"), "scale_severity", 0, 4)),
         fieldAnswer("noticed_by", choiceSpec(phrase("question.noticed_by"), "noticed_by", Vocabulary<NoticedBy>::ids)),
         reactions(),
         fieldAnswer("recovery", choiceSpec(phrase("question.recovery"), "recovery", Vocabulary<Recovery>::ids)),
         fieldAnswer("feeling_before_recovery",
                     scaleSpec(fieldLabel("feeling_before_recovery"), "scale_uplift", -3, 3)),
         fieldAnswer("feeling_after_recovery", scaleSpec(fieldLabel("feeling_after_recovery"), "scale_uplift", -3, 3)),
         fieldAnswer("contacts", plainSpec(AnswerKind::Number, phrase("question.effort"))),
         fieldAnswer("waiting_minutes", plainSpec(AnswerKind::Number, fieldLabel("waiting_minutes"))),
         fieldAnswer("spent_minutes", plainSpec(AnswerKind::Number, fieldLabel("spent_minutes")))}};
}

}  // namespace kokemus::ui
