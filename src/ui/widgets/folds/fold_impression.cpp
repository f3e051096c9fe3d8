// SPDX-License-Identifier: GPL-3.0-or-later
// More closely than outcome and feelings say: what else goes into the score.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

namespace kokemus::ui {

FoldTopic impressionFold() {
    return {QStringLiteral("impression"),
            phrase("fold.impression"),
            {fieldAnswer("uplift", scaleSpec(phrase("question.uplift"), "scale_uplift", -3, 3)),
             fieldAnswer("compared", scaleSpec(phrase("question.compared"), "scale_compared", -3, 3)),
             fieldAnswer("ease", scaleSpec(phrase("question.ease"), "scale_ease", 1, 7)),
             fieldAnswer("surprise", scaleSpec(phrase("question.surprise"), "scale_surprise", 0, 2)),
             fieldAnswer("valence", scaleSpec(fieldLabel("valence"), "scale_valence", -4, 4)),
             fieldAnswer("arousal", scaleSpec(fieldLabel("arousal"), "scale_arousal", -4, 4))}};
}

}  // namespace kokemus::ui
