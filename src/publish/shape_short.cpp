// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes that are no blog posts: social text, training card, letters.
#include "domain/fold.h"
#include "domain/words.h"
#include "publish/draft.h"
#include "publish/markdown.h"

#include <algorithm>

namespace kokemus::publish {
namespace {

using Blocks = std::vector<std::string>;

constexpr int storyLevel = 2;
/// LinkedIn takes 3,000 characters; the rest is for quote, lesson, question and tags.
constexpr std::size_t socialCharacters = 2200;
constexpr int daysToAnswer = 14;

/// "Hyvä palvelu" -> "#HyväPalvelu".
std::string hashtag(const std::string& tag) {
    std::string out;
    for (const auto word : wordsOf(tag)) out += out.empty() ? std::string(word) : capitalised(std::string(word));
    return out.empty() ? out : "#" + out;
}

/// The beginning of a text that fits, ending between words.
std::string shortened(const std::string& text) {
    const auto fits = firstCharacters(text, socialCharacters);
    if (fits.size() == text.size()) return text;
    const auto blank = fits.find_last_of(" \n");
    return std::string(fits.substr(0, blank == std::string_view::npos ? fits.size() : blank)) + " …";
}

std::string quotesOf(const Encounter& encounter, const Phrases& phrases) {
    Blocks blocks;
    for (const Quote& quote : encounter.quotes)
        if (!escapedLine(quote.text).empty()) blocks.push_back(quoteBlock(quote, phrases));
    return joined(blocks, "\n\n");
}

/// Names of what the author has to show: captions of receipts and other attachments.
Blocks receipts(const Material& material, const Phrases& phrases) {
    Blocks lines;
    for (const auto& entry : material.encounters)
        for (const Attachment& attachment : entry.encounter.attachments) {
            const auto caption = escapedLine(attachment.caption);
            lines.push_back(caption.empty() ? phrases.text("letter.receipt") : caption);
        }
    return lines;
}

std::string occasion(const DraftEncounter& entry, const Phrases& phrases) {
    const auto time = escapedLine(shownTime(entry.encounter, phrases));
    const auto venue = escapedLine(entry.encounter.venue);
    return venue.empty() ? phrases.text("letter.occasion", {{"time", time}})
                         : phrases.text("letter.occasion_at", {{"time", time}, {"venue", venue}});
}

/// What happened, with its date where there are several days of it.
std::string happenings(const Material& material, const Phrases& phrases) {
    Blocks blocks;
    for (const auto& entry : material.encounters) {
        if (material.encounters.size() > 1) blocks.push_back("**" + encounterHeading(entry, material, phrases) + "**");
        if (auto note = authorsMarkdown(entry.encounter.note, storyLevel); !note.empty()) blocks.push_back(note);
        if (auto quotes = quotesOf(entry.encounter, phrases); !quotes.empty()) blocks.push_back(quotes);
    }
    return joined(blocks, "\n\n");
}

std::string letterKind(Shape shape) { return "letter." + std::string(idOf(shape)) + "_"; }

}  // namespace

Parts socialParts(const Material& material, const Phrases& phrases) {
    Parts parts;
    if (material.encounters.empty()) return parts;
    const DraftEncounter& entry = material.encounters.front();
    const Encounter& encounter = entry.encounter;
    parts.push_back({.key = "title", .text = capitalised(encounterTitle(encounter, material, phrases))});
    parts.push_back({.key = "quotes", .text = quotesOf(encounter, phrases)});
    const auto note = authorsMarkdown(shortened(encounter.note), storyLevel);
    parts.push_back(
        {.key = "story", .text = note.empty() ? joined(factSentences(entry, material, phrases), " ") : note});
    parts.push_back({.key = "lesson", .text = lessonsOf(material, 0)});
    parts.push_back({.key = "question", .text = phrases.text("publish.question")});
    Blocks tags;
    for (const auto& tag : encounter.tags)
        if (const auto word = hashtag(tag); !word.empty()) tags.push_back(escapedLine(word));
    parts.push_back({.key = "hashtags", .text = joined(tags, " ")});
    addClosing(parts, material, phrases);
    return parts;
}

Parts workshopCardParts(const Material& material, const Composition& composition, const Phrases& phrases) {
    Parts parts;
    if (material.encounters.empty()) return parts;
    const DraftEncounter& entry = material.encounters.front();
    const Encounter& encounter = entry.encounter;
    const auto heading = [&](std::string_view name) { return headingOf(name, composition.tone, phrases); };
    const auto title = capitalised(encounterTitle(encounter, material, phrases));
    parts.push_back({.key = "title", .text = title.empty() ? phrases.text("document_shape.workshop_card") : title});
    Blocks story;
    for (auto block : {whereLine(encounter, material, phrases), authorsMarkdown(encounter.note, storyLevel),
                       quotesOf(encounter, phrases)})
        if (!block.empty()) story.push_back(std::move(block));
    parts.push_back(section("facts", heading("facts"), joined(story, "\n\n")));
    parts.push_back(section("summary", heading("summary"), bulletList(factSentences(entry, material, phrases))));
    parts.push_back(section("question", heading("discussion"),
                            bulletList({phrases.text("publish.discuss_expectation"),
                                        phrases.text("publish.discuss_turn"), phrases.text("publish.discuss_other")})));
    parts.push_back(section("lesson", heading("lesson"), lessonsOf(material, 0)));
    addClosing(parts, material, phrases);
    return parts;
}

Parts letterParts(const Material& material, const Composition& composition, const Phrases& phrases) {
    Parts parts;
    if (material.encounters.empty()) return parts;
    const auto kind = letterKind(composition.shape);
    const DraftEncounter& first = material.encounters.front();
    const auto to = escapedLine(subjectOf(first.encounter, phrases));
    parts.push_back({.key = "title", .text = phrases.text(kind + "subject")});
    parts.push_back(
        {.key = "greeting",
         .text = to.empty() ? phrases.text("letter.greeting") : phrases.text("letter.greeting_to", {{"brand", to}})});
    parts.push_back({.key = "occasion", .text = occasion(first, phrases)});
    parts.push_back({.key = "story", .text = happenings(material, phrases)});
    Blocks facts;
    for (const auto& entry : material.encounters)
        for (const auto& sentence : factSentences(entry, material, phrases)) facts.push_back(sentence);
    parts.push_back({.key = "summary", .text = bulletList(facts)});
    if (composition.shape == Shape::Complaint) {
        parts.push_back(
            section("promises", phrases.text("letter.promises"), bulletList(promiseSentences(material, phrases))));
        parts.push_back(section("receipts", phrases.text("letter.receipts"), bulletList(receipts(material, phrases))));
    }
    const auto answerBy = phrases.date(dateOfDay(dayNumber(material.asOf) + daysToAnswer));
    parts.push_back({.key = "wish", .text = phrases.text(kind + "wish", {{"date", answerBy}})});
    const auto author = escapedLine(composition.author);
    parts.push_back({.key = "regards",
                     .text = author.empty() ? phrases.text("letter.regards")
                                            : phrases.text("letter.regards_from", {{"author", author}})});
    return parts;
}

}  // namespace kokemus::publish
