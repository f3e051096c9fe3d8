// SPDX-License-Identifier: GPL-3.0-or-later
// Place: through which channel, and what the place and what it offers were like.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

#include <charconv>

namespace kokemus::ui {
namespace {

FoldAnswer placeAspect(const OfferedWord& aspect) {
    auto spec = scaleSpec(capitalised(aspect.second), "scale_place", -2, 2);
    const std::string key = aspect.first;
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

FoldTopic placeFold(const FoldWords& words) {
    FoldTopic topic{
        QStringLiteral("place"),
        phrase("fold.place"),
        {fieldAnswer("channel", choiceSpec(phrase("question.channel"), "channel", Vocabulary<Channel>::ids))}};
    for (const OfferedWord& aspect : words.place) topic.parts.emplace_back(placeAspect(aspect));
    return topic;
}

}  // namespace kokemus::ui
