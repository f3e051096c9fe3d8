// SPDX-License-Identifier: GPL-3.0-or-later
// People: how one was met, and whether they could and wanted to help.
#include "ui/text.h"
#include "ui/widgets/folds/fold_topics.h"

namespace kokemus::ui {
namespace {

FoldAnswer contactAspect(const OfferedWord& aspect) {
    auto spec = yesNoSpec(capitalised(aspect.second));
    const std::string key = aspect.first;
    return {std::move(spec),
            [key](const Encounter& encounter) {
                const auto at = encounter.contact.find(key);
                return std::string(at == encounter.contact.end() ? "" : at->second ? "yes" : "no");
            },
            [key](Encounter& encounter, const std::string& text) {
                if (text.empty())
                    encounter.contact.erase(key);
                else
                    encounter.contact[key] = text == "yes";
            }};
}

}  // namespace

FoldTopic peopleFold(const FoldWords& words) {
    FoldTopic topic{QStringLiteral("people"), phrase("fold.people"), {}};
    for (const OfferedWord& aspect : words.contact) topic.parts.emplace_back(contactAspect(aspect));
    topic.parts.emplace_back(fieldAnswer("ability", scaleSpec(phrase("question.ability"), "scale_ability", 1, 7)));
    topic.parts.emplace_back(
        fieldAnswer("willingness", scaleSpec(phrase("question.willingness"), "scale_willingness", 1, 7)));
    return topic;
}

}  // namespace kokemus::ui
