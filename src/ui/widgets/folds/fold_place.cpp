// SPDX-License-Identifier: GPL-3.0-or-later
// Place: through which channel, and what the place and what it offers were like.
#include "ui/models/encounter_words.h"
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

#include <charconv>

namespace kokemus::ui {
namespace {

FoldAnswer placeAspect(std::string_view aspect) {
    auto spec = scaleSpec(capitalised(word(windowPhrases(), "place", aspect)), "scale_place", -2, 2);
    const std::string key(aspect);
    return {std::move(spec),
            [key](const Encounter& encounter) {
                const auto at = encounter.place.find(key);
                return at == encounter.place.end() ? std::string() : std::to_string(at->second);
            },
            [key](Encounter& encounter, const std::string& text) {
                int value = 0;
                std::from_chars(text.data(), text.data() + text.size(), value);
                if (text.empty())
                    encounter.place.erase(key);
                else
                    encounter.place[key] = value;
            }};
}

}  // namespace

FoldTopic placeFold() {
    FoldTopic topic{
        QStringLiteral("place"),
        phrase("fold.place"),
        {fieldAnswer("channel", choiceSpec(phrase("question.channel"), "channel", Vocabulary<Channel>::ids))}};
    for (const auto aspect : builtInPlaceAspects()) topic.parts.emplace_back(placeAspect(aspect));
    return topic;
}

}  // namespace kokemus::ui
