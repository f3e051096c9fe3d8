// SPDX-License-Identifier: GPL-3.0-or-later
// After: what one does about it later, and why it was written down.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

#include <algorithm>

namespace kokemus::ui {
namespace {

std::string joined(const std::vector<std::string>& tags) {
    std::string text;
    for (const auto& tag : tags) text += (text.empty() ? "" : ", ") + tag;
    return text;
}

FoldAnswer tags() {
    return {plainSpec(AnswerKind::Line, Fold::tr("Tags, with commas between")),
            [](const Encounter& encounter) { return joined(encounter.tags); },
            [](Encounter& encounter, const std::string& text) {
                encounter.tags.clear();
                for (auto tag : toQString(text).split(QLatin1Char(','))) {
                    tag = tag.simplified();
                    if (tag.startsWith(QLatin1Char('#'))) tag.remove(0, 1);
                    auto& known = encounter.tags;
                    if (!tag.isEmpty() && std::find(known.begin(), known.end(), toStd(tag)) == known.end())
                        known.push_back(toStd(tag));
                }
            }};
}

/// Counting is what every encounter does until a person says no.
FoldAnswer countsInScore() {
    auto spec = plainSpec(AnswerKind::Choice, fieldLabel("counts_in_score"));
    spec.unsaid = phrase("contact_value.yes");
    spec.choices.emplace_back("no", phrase("contact_value.no"));
    return {std::move(spec),
            [](const Encounter& encounter) { return std::string(encounter.countsInScore ? "" : "no"); },
            [](Encounter& encounter, const std::string& text) { encounter.countsInScore = text != "no"; }};
}

}  // namespace

FoldTopic afterFold() {
    return {
        QStringLiteral("after"),
        phrase("fold.after"),
        {fieldAnswer("would_return",
                     choiceSpec(phrase("question.would_return"), "scale_return", Vocabulary<Return>::ids)),
         fieldAnswer("would_recommend", scaleSpec(phrase("question.would_recommend"), "scale_recommend", 0, 10)),
         fieldAnswer("did_return", yesNoSpec(fieldLabel("did_return"))),
         fieldAnswer("told_others", yesNoSpec(fieldLabel("told_others"))),
         fieldAnswer("thanked", yesNoSpec(fieldLabel("thanked"))),
         fieldAnswer("feedback_given", yesNoSpec(fieldLabel("feedback_given"))),
         fieldAnswer("feedback_answer", plainSpec(AnswerKind::Text, fieldLabel("feedback_answer"))),
         fieldAnswer("why_logged", choiceSpec(phrase("question.why_logged"), "why_logged", Vocabulary<WhyLogged>::ids)),
         fieldAnswer("provenance",
                     choiceSpec(phrase("question.provenance"), "provenance", Vocabulary<Provenance>::ids)),
         countsInScore(), tags()}};
}

}  // namespace kokemus::ui
