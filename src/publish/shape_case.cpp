// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a case: facts, then viewpoints, then summary and outcome.
#include "publish/draft.h"
#include "publish/markdown.h"

#include <algorithm>

namespace kokemus::publish {
namespace {

constexpr int sectionLevel = 2;

using Blocks = std::vector<std::string>;

/// What happened on one day of the story.
std::string entryText(const DraftEncounter& entry, const Material& material, const Phrases& phrases) {
    const Encounter& encounter = entry.encounter;
    Blocks blocks{"### " + encounterHeading(entry, material, phrases)};
    const auto add = [&](std::string block) {
        if (!block.empty()) blocks.push_back(std::move(block));
    };
    add(whereLine(encounter, material, phrases));
    add(notOwnLine(encounter, phrases));
    add(authorsMarkdown(encounter.note, sectionLevel + 1));
    for (const Quote& quote : encounter.quotes)
        if (!escapedLine(quote.text).empty()) add(quoteBlock(quote, phrases));
    return joined(blocks, "\n\n");
}

std::string viewpoints(const Material& material, bool facts, const Phrases& phrases) {
    Blocks blocks;
    for (const auto& entry : material.encounters)
        for (const Viewpoint& viewpoint : entry.encounter.viewpoints)
            if (isFact(viewpoint) == facts) blocks.push_back(viewpointBlock(viewpoint, phrases));
    return joined(blocks, "\n\n");
}

std::string replies(const Material& material) {
    Blocks blocks;
    for (const auto& entry : material.encounters)
        if (auto answer = authorsMarkdown(entry.encounter.feedbackAnswer, sectionLevel); !answer.empty())
            blocks.push_back(std::move(answer));
    return joined(blocks, "\n\n");
}

std::string sums(const Material& material, const Phrases& phrases) {
    int contacts = 0, spent = 0, waited = 0;
    Blocks lines;
    for (const auto& entry : material.encounters) {
        contacts += entry.encounter.contacts.value_or(0);
        spent += entry.encounter.spentMinutes.value_or(0);
        waited += entry.encounter.waitingMinutes.value_or(0);
        for (const auto& sentence : factSentences(entry, material, phrases)) lines.push_back(sentence);
    }
    const auto tell = [&](const char* key, const char* unit, int number) {
        if (number > 0) lines.push_back(phrases.text(key, {{"count", phrases.plural(unit, number)}}));
    };
    tell("publish.contacts", "count.contact", contacts);
    tell("publish.spent", "count.minute", spent);
    tell("publish.waited", "count.minute", waited);
    return bulletList(lines);
}

std::string outcomeText(const Material& material, const Phrases& phrases) {
    Blocks lines;
    for (const auto& entry : material.encounters) {
        const Encounter& encounter = entry.encounter;
        if (encounter.recovery)
            lines.push_back(
                phrases.text("publish.recovery",
                             {{"recovery", phrases.text("recovery." + std::string(idOf(*encounter.recovery)))}}));
        if (encounter.wouldReturn)
            lines.push_back(
                phrases.text("publish.would_return",
                             {{"answer", phrases.text("scale_return." + std::string(idOf(*encounter.wouldReturn)))}}));
    }
    return bulletList(lines);
}

}  // namespace

std::vector<std::string> promiseSentences(const Material& material, const Phrases& phrases) {
    Blocks lines;
    for (const auto& entry : material.encounters)
        for (const Promise& promise : entry.encounter.promises) {
            if (promise.state == PromiseState::None) continue;
            auto text = escapedLine(promise.text);
            if (text.empty()) text = phrases.text("publish.some_promise");
            if (promise.dueOn)
                text = phrases.text("publish.promise_due", {{"promise", text}, {"date", phrases.date(*promise.dueOn)}});
            const auto state = phrases.text("promise." + std::string(idOf(promise.state)));
            text = promise.settledOn
                       ? phrases.text("publish.promise_settled",
                                      {{"promise", text}, {"state", state}, {"date", phrases.date(*promise.settledOn)}})
                       : phrases.text("publish.promise_state", {{"promise", text}, {"state", state}});
            lines.push_back(std::move(text));
        }
    return lines;
}

Parts caseStoryParts(const Material& material, const Composition& composition, const Phrases& phrases) {
    const auto heading = [&](std::string_view name) { return headingOf(name, composition.tone, phrases); };
    Parts parts;
    std::string title = material.story ? material.story->record.text("title") : std::string();
    if (title.empty() && !material.encounters.empty())
        title = capitalised(encounterTitle(material.encounters.front().encounter, material, phrases));
    parts.push_back({.key = "title", .text = title.empty() ? phrases.text("document_shape.case_story") : title});
    parts.push_back({.key = "facts", .text = heading("facts")});
    for (const auto& entry : material.encounters)
        parts.push_back({.key = "encounter:" + entry.encounter.id,
                         .label = encounterTitle(entry.encounter, material, phrases),
                         .text = entryText(entry, material, phrases)});
    parts.push_back(section("promises", heading("promises"), bulletList(promiseSentences(material, phrases))));
    parts.push_back(section("viewpoints", heading("viewpoints"), viewpoints(material, true, phrases)));
    parts.push_back(section("opinions", heading("opinions"), viewpoints(material, false, phrases)));
    parts.push_back(section("reply", heading("company_reply"), replies(material)));
    parts.push_back(section("summary", heading("summary"), sums(material, phrases)));
    parts.push_back(section("outcome", heading("outcome"), outcomeText(material, phrases)));
    parts.push_back(section("lesson", heading("lesson"), lessonsOf(material, 0)));
    parts.push_back(section("question", heading("question"), phrases.text("publish.question")));
    parts.push_back({.key = "figures", .text = figuresBox(material, phrases)});
    addClosing(parts, material, phrases);
    return parts;
}

}  // namespace kokemus::publish
