// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of a blog: each says what stands in it, in the usual order.
#include "publish/draft.h"
#include "publish/markdown.h"

#include <algorithm>

namespace kokemus::publish {
namespace {

constexpr int anecdoteLevel = 2;

std::vector<const DraftEncounter*> allOf(const Material& material) {
    std::vector<const DraftEncounter*> entries;
    for (const auto& entry : material.encounters) entries.push_back(&entry);
    return entries;
}

/// Where and when, as an author would put it under a title: "Eräs kahvila, kesällä 2024". The time of day is left to
/// the story.
std::string byline(Encounter encounter, const Material& material, const Phrases& phrases) {
    encounter.occurredAt.reset();
    std::vector<std::string> items;
    const auto add = [&](const std::string& text) {
        if (!text.empty()) items.push_back(text);
    };
    if (!material.report) add(subjectOf(encounter, phrases));
    add(encounter.venue);
    if (encounter.occurredOn) add(shownTime(encounter, phrases));
    return items.empty() ? std::string() : "*" + escapedLine(capitalised(joined(items, ", "))) + "*";
}

std::string anecdote(const DraftEncounter& entry, const Material& material, const Phrases& phrases) {
    const Encounter& encounter = entry.encounter;
    std::vector<std::string> blocks;
    const auto add = [&](std::string block) {
        if (!block.empty()) blocks.push_back(std::move(block));
    };
    if (const auto title = encounterTitle(encounter, material, phrases); !title.empty())
        add("## " + escapedLine(capitalised(title)));
    for (const Quote& quote : encounter.quotes)
        if (!escapedLine(quote.text).empty()) add(quoteBlock(quote, phrases));
    add(byline(encounter, material, phrases));
    add(notOwnLine(encounter, phrases));
    const auto note = authorsMarkdown(encounter.note, anecdoteLevel);
    add(note.empty() ? joined(factSentences(entry, material, phrases), " ") : note);
    for (const bool facts : {true, false})
        for (const Viewpoint& viewpoint : encounter.viewpoints)
            if (isFact(viewpoint) == facts) add(viewpointBlock(viewpoint, phrases));
    return joined(blocks, "\n\n");
}

DraftPart questionPart(const Composition& composition, const Phrases& phrases) {
    return section("question", headingOf("question", composition.tone, phrases), phrases.text("publish.question"));
}

}  // namespace

DraftPart section(std::string key, const std::string& heading, const std::string& text) {
    return {.key = std::move(key), .text = text.empty() ? std::string() : heading + "\n\n" + text};
}

bool isFact(const Viewpoint& viewpoint) {
    return viewpoint.basis == Basis::Observed || viewpoint.basis == Basis::Document || viewpoint.basis == Basis::Told;
}

std::string headingOf(std::string_view name, HeadingTone tone, const Phrases& phrases) {
    const auto asking = "document_heading_asking." + std::string(name);
    if (tone == HeadingTone::Asking && phrases.has(asking)) return "## " + phrases.text(asking);
    return "## " + phrases.text("document_heading." + std::string(name));
}

void addAnecdotes(Parts& parts, const std::vector<const DraftEncounter*>& entries, const Material& material,
                  const Phrases& phrases) {
    for (const auto* entry : entries)
        parts.push_back({.key = "anecdote:" + entry->encounter.id,
                         .label = encounterTitle(entry->encounter, material, phrases),
                         .text = anecdote(*entry, material, phrases)});
}

std::string lessonsOf(const Material& material, std::size_t skip) {
    std::vector<std::string> lessons;
    for (const auto& entry : material.encounters) {
        const auto lesson = authorsMarkdown(entry.encounter.lesson, anecdoteLevel);
        if (lesson.empty()) continue;
        if (skip > 0)
            --skip;
        else
            lessons.push_back(lesson);
    }
    return joined(lessons, "\n\n");
}

Parts themeParts(const Material& material, const Composition& composition, const Phrases& phrases) {
    Parts parts;
    const auto title = material.theme.empty()
                           ? phrases.text("publish.title_theme")
                           : phrases.text("publish.title_tag", {{"tag", capitalised(material.theme)}});
    parts.push_back({.key = "title", .text = title});
    // What the author learned is what the post claims; the rest of it comes when the stories are told.
    std::string claim;
    for (const auto& entry : material.encounters)
        if (claim.empty()) claim = authorsMarkdown(entry.encounter.lesson, anecdoteLevel);
    parts.push_back({.key = "claim", .text = std::move(claim)});
    addAnecdotes(parts, allOf(material), material, phrases);
    parts.push_back(section("lesson", headingOf("lesson", composition.tone, phrases), lessonsOf(material, 1)));
    parts.push_back(questionPart(composition, phrases));
    parts.push_back({.key = "figures", .text = figuresBox(material, phrases)});
    addClosing(parts, material, phrases);
    return parts;
}

Parts comparisonParts(const Material& material, const Phrases& phrases) {
    Parts parts;
    std::vector<std::string> names;
    for (const BrandScore& brand : material.table.brands) names.push_back(brand.name);
    parts.push_back(
        {.key = "title", .text = phrases.text("publish.title_comparison", {{"brands", joined(names, ", ")}})});
    parts.push_back(section("comparison", headingOf("comparison", HeadingTone::Plain, phrases),
                            bulletList(comparisonSentences(material, phrases))));
    addAnecdotes(parts, allOf(material), material, phrases);
    parts.push_back({.key = "figures", .text = figuresBox(material, phrases)});
    addClosing(parts, material, phrases);
    return parts;
}

Parts yearParts(const Material& material, const Composition& composition, const Phrases& phrases) {
    Parts parts;
    const Date last = composition.filter.to ? std::min(*composition.filter.to, material.asOf) : material.asOf;
    const auto year = std::to_string(static_cast<int>(last.year()));
    parts.push_back({.key = "title", .text = phrases.text("publish.title_year", {{"year", year}})});
    const auto brands = phrases.plural("count.brand", material.gatheredBrands);
    const auto count = phrases.plural("count.encounter", material.gathered);
    parts.push_back(
        {.key = "claim",
         .text = phrases.text("publish.year_claim", {{"year", year}, {"count", count}, {"brands", brands}})});
    constexpr double middle = 50;
    std::vector<const DraftEncounter*> bright, hard;
    for (const auto& entry : material.encounters) {
        if (entry.figures.score.value_or(middle) > middle) bright.push_back(&entry);
        if (entry.figures.score.value_or(middle) < middle) hard.push_back(&entry);
    }
    const auto tell = [&](const std::string& key, const std::vector<const DraftEncounter*>& entries) {
        if (entries.empty()) return;
        parts.push_back({.key = key, .text = headingOf(key, composition.tone, phrases)});
        for (const auto* entry : entries)
            parts.push_back({.key = "encounter:" + entry->encounter.id,
                             .label = encounterTitle(entry->encounter, material, phrases),
                             .text = encounterSection(*entry, material, phrases)});
    };
    tell("bright", bright);
    tell("hard", hard);
    parts.push_back(questionPart(composition, phrases));
    parts.push_back({.key = "figures", .text = figuresBox(material, phrases)});
    addClosing(parts, material, phrases);
    return parts;
}

Parts bestParts(const Material& material, const Composition& composition, const Phrases& phrases) {
    Parts parts;
    parts.push_back({.key = "title", .text = phrases.text("publish.title_best")});
    addAnecdotes(parts, allOf(material), material, phrases);
    parts.push_back(section("lesson", headingOf("lesson", composition.tone, phrases), lessonsOf(material, 0)));
    parts.push_back(questionPart(composition, phrases));
    parts.push_back({.key = "figures", .text = figuresBox(material, phrases)});
    addClosing(parts, material, phrases);
    return parts;
}

}  // namespace kokemus::publish
