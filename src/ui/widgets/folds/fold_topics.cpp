// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folds/fold_topics.h"

#include "kokemus/fields.h"
#include "ui/models/encounter_words.h"
#include "ui/text.h"

namespace kokemus::ui {

std::vector<FoldTopic> foldTopics(const FoldWords& words) {
    return {impressionFold(),   wordsFold(),        peopleFold(words), promiseFold(words), troubleFold(),
            journeyFold(words), partiesFold(words), placeFold(words),  afterFold()};
}

QString fieldLabel(std::string_view key) { return capitalised(phrase("field." + std::string(key))); }

FoldAnswer fieldAnswer(std::string_view key, AnswerSpec spec) {
    const auto* field = findField(key);
    return {std::move(spec), [field](const Encounter& encounter) { return fieldText(encounter, *field); },
            [field](Encounter& encounter, const std::string& text) {
                // A control offers nothing that its field refuses; a journal that knows better says so when saving.
                [[maybe_unused]] const auto done = setField(encounter, *field, text);
            }};
}

AnswerSpec plainSpec(AnswerKind kind, const QString& label) {
    AnswerSpec spec;
    spec.kind = kind;
    spec.label = label;
    return spec;
}

AnswerSpec scaleSpec(const QString& label, std::string_view group, int min, int max) {
    auto spec = plainSpec(AnswerKind::Scale, label);
    spec.scale = scaleWords(group, min, max);
    return spec;
}

AnswerSpec yesNoSpec(const QString& label) {
    auto spec = plainSpec(AnswerKind::YesNo, label);
    spec.unsaid = Fold::tr("not said");
    return spec;
}

AnswerSpec choiceSpec(const QString& label, std::string_view group, Ids ids) {
    auto spec = plainSpec(AnswerKind::Choice, label);
    spec.unsaid = Fold::tr("Not said");
    const auto phrases = windowPhrases();
    for (const auto id : ids) spec.choices.emplace_back(id, word(phrases, group, id));
    return spec;
}

AnswerSpec touchpointSpec(const QString& label, const FoldWords& words) {
    auto spec = plainSpec(AnswerKind::Choice, label);
    spec.unsaid = Fold::tr("Not said");
    spec.choices = words.touchpoints;
    return spec;
}

AnswerSpec brandSpec(const QString& label, const FoldWords& words) {
    auto spec = plainSpec(AnswerKind::Name, label);
    spec.names = &words.brands;
    return spec;
}

}  // namespace kokemus::ui
