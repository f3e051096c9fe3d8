// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/vocabulary.h"
#include "ui/models/journal_words.h"
#include "ui/widgets/folds/fold.h"

#include <QStringList>

#include <string_view>
#include <vector>

// The topics of the form below its quick fields: one file a topic, each a table of what is asked.
namespace kokemus::ui {

/// The journal's own words that answers are chosen from.
struct FoldWords {
    QStringList brands;  ///< most used first
    std::vector<OfferedWord> touchpoints = offeredWords("touchpoint", builtInTouchpoints(), {});
    std::vector<OfferedWord> contact = offeredWords("contact", builtInContactAspects(), {});
    std::vector<OfferedWord> place = offeredWords("place", builtInPlaceAspects(), {});

    bool operator==(const FoldWords&) const = default;
};

/// In the order of the form. `words` outlives the topics; its brands may change.
[[nodiscard]] std::vector<FoldTopic> foldTopics(const FoldWords& words);

[[nodiscard]] FoldTopic impressionFold();
[[nodiscard]] FoldTopic wordsFold();
[[nodiscard]] FoldTopic peopleFold(const FoldWords& words);
[[nodiscard]] FoldTopic promiseFold(const FoldWords& words);
[[nodiscard]] FoldTopic troubleFold();
[[nodiscard]] FoldTopic journeyFold(const FoldWords& words);
[[nodiscard]] FoldTopic partiesFold(const FoldWords& words);
[[nodiscard]] FoldTopic placeFold(const FoldWords& words);
[[nodiscard]] FoldTopic afterFold();

// --- what the tables are made of

/// The field's name as a label: "Palvelukyky".
[[nodiscard]] QString fieldLabel(std::string_view key);
/// A single-valued field (see encounterFields()) asked as `spec` says.
[[nodiscard]] FoldAnswer fieldAnswer(std::string_view key, AnswerSpec spec);
[[nodiscard]] AnswerSpec scaleSpec(const QString& label, std::string_view group, int min, int max);
[[nodiscard]] AnswerSpec yesNoSpec(const QString& label);
[[nodiscard]] AnswerSpec plainSpec(AnswerKind kind, const QString& label);
/// The words of a phrase group for the ids of a vocabulary.
[[nodiscard]] AnswerSpec choiceSpec(const QString& label, std::string_view group, Ids ids);
[[nodiscard]] AnswerSpec touchpointSpec(const QString& label, const FoldWords& words);
[[nodiscard]] AnswerSpec brandSpec(const QString& label, const FoldWords& words);

/// The value of a closed vocabulary as an answer and back.
template <ClosedVocabulary V>
[[nodiscard]] std::string answerText(std::optional<V> value) {
    return value ? std::string(idOf(*value)) : std::string();
}

}  // namespace kokemus::ui
