// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/draft.h"
#include "publish/markdown.h"

#include <algorithm>
#include <cmath>

namespace kokemus::publish {
namespace {

constexpr int headingLevel = 3;

/// Name of a word of an open vocabulary: the user's own, the built-in one, else the id itself.
std::string nameOf(std::string_view group, const std::string& id, const OwnNames& own, const Phrases& phrases) {
    if (const auto found = own.find(id); found != own.end()) return found->second;
    const auto key = std::string(group) + "." + id;
    return phrases.has(key) ? phrases.text(key) : id;
}

/// Text of a closed vocabulary, or of a scale: "scale_outcome.3".
std::string word(const Phrases& phrases, std::string_view group, std::string_view id) {
    return phrases.text(std::string(group) + "." + std::string(id));
}

std::string step(const Phrases& phrases, std::string_view scale, int value) {
    return word(phrases, scale, std::to_string(value));
}

std::string timeOfDay(int minutes, Language language) {
    auto text = formatTimeOfDay(minutes);
    if (language != Language::English) std::ranges::replace(text, ':', '.');
    return text;
}

std::string seasonOf(Date date) {
    const auto month = static_cast<unsigned>(date.month());
    if (month >= 3 && month <= 5) return "season.spring";
    if (month >= 6 && month <= 8) return "season.summer";
    if (month >= 9 && month <= 11) return "season.autumn";
    return "season.winter";
}

std::string roleName(const std::string& role, const Phrases& phrases) {
    return nameOf("person_role", role, {}, phrases);
}

std::string expectationSentence(const Encounter& encounter, const Phrases& phrases) {
    if (!encounter.outcome) return {};
    const auto outcome = step(phrases, "scale_outcome", *encounter.outcome);
    if (!encounter.expectation) return phrases.text("publish.got", {{"outcome", outcome}});
    const bool before = encounter.expectationTiming == Timing::Before;
    return phrases.text(
        before ? "publish.expected_before_and_got" : "publish.expected_and_got",
        {{"expected", step(phrases, "scale_expectation", *encounter.expectation)}, {"outcome", outcome}});
}

std::string feelingsSentence(const Encounter& encounter, const Material& material, const Phrases& phrases) {
    std::vector<std::string> names;
    for (const Feeling& feeling : encounter.feelings)
        names.push_back(escapedLine(nameOf("emotion", feeling.emotion, material.emotions, phrases)));
    return names.empty() ? std::string() : phrases.text("publish.feelings", {{"feelings", joined(names, ", ")}});
}

/// Both percentages, each with its base, so that no reader takes one for the other.
std::string priceSentence(const DraftEncounter& entry, const Phrases& phrases) {
    const Encounter& encounter = entry.encounter;
    const auto shown = [&](std::int64_t amount) { return escapedLine(phrases.money(amount, encounter.currency)); };
    const auto change = entry.figures.priceChangePercent;
    if (!encounter.priceActual && !encounter.priceExpected) {
        // The amounts stay at home; how much it changed need not.
        if (!change || !entry.figures.priceShareOfNew || *change == 0) return {};
        return phrases.text(*change > 0 ? "report.price_up_share" : "report.price_down_share",
                            {{"pct_old", phrases.number(std::abs(*change), 1)},
                             {"pct_new", phrases.number(std::abs(*entry.figures.priceShareOfNew), 1)}});
    }
    if (!encounter.priceActual)
        return phrases.text("publish.price_expected", {{"price", shown(*encounter.priceExpected)}});
    if (!encounter.priceExpected || encounter.priceExpected == encounter.priceActual)
        return phrases.text("publish.price", {{"price", shown(*encounter.priceActual)}});
    const auto from = shown(*encounter.priceExpected);
    const auto to = shown(*encounter.priceActual);
    const auto& ofOld = entry.figures.priceChangePercent;
    const auto& ofNew = entry.figures.priceShareOfNew;
    if (!ofOld || !ofNew) return phrases.text("publish.price_from_to", {{"new", to}, {"old", from}});
    return phrases.text(*ofOld > 0 ? "report.price_up" : "report.price_down",
                        {{"pct_old", phrases.number(std::abs(*ofOld), 1)},
                         {"pct_new", phrases.number(std::abs(*ofNew), 1)},
                         {"old", from},
                         {"new", to}});
}

}  // namespace

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? std::string() : std::string(separator)) + item;
    return out;
}

std::string bulletList(const std::vector<std::string>& lines) {
    std::string out;
    for (const auto& line : lines) out += (out.empty() ? "- " : "\n- ") + line;
    return out;
}

std::string shownTime(const Encounter& encounter, const Phrases& phrases) {
    if (!encounter.occurredOn) return phrases.text("date.unknown");
    const Date date = *encounter.occurredOn;
    const auto full = phrases.date(date);
    const auto year = std::to_string(static_cast<int>(date.year()));
    switch (encounter.precision.value_or(Precision::Day)) {
        case Precision::Month:
            return phrases.text(
                "date.in_month",
                {{"month", phrases.text("month_in." + std::to_string(static_cast<unsigned>(date.month())))},
                 {"year", year}});
        case Precision::Season:
            return phrases.text(seasonOf(date), {{"year", year}});
        case Precision::Year:
            return phrases.text("date.in_year", {{"year", year}});
        case Precision::AtLatest:
            return phrases.text("date.at_latest", {{"date", full}});
        case Precision::Unknown:
            return phrases.text("date.unknown");
        case Precision::Minute:
        case Precision::Day:
            break;
    }
    if (!encounter.occurredAt) return full;
    return phrases.text("date.with_time",
                        {{"date", full}, {"time", timeOfDay(*encounter.occurredAt, phrases.language())}});
}

std::string partyName(const Party& party, const Phrases& phrases) {
    return party.brand.empty() ? nameOf("disguise", party.sector, {}, phrases) : party.brand;
}

std::string subjectOf(const Encounter& encounter, const Phrases& phrases) {
    if (!encounter.parties.empty()) return partyName(encounter.parties.front(), phrases);
    return encounter.sector.empty() ? std::string() : nameOf("disguise", encounter.sector, {}, phrases);
}

std::string encounterTitle(const Encounter& encounter, const Material& material, const Phrases& phrases) {
    if (!encounter.title.empty() || encounter.touchpoint.empty()) return encounter.title;
    return nameOf("touchpoint", encounter.touchpoint, material.touchpoints, phrases);
}

std::string encounterHeading(const DraftEncounter& entry, const Material& material, const Phrases& phrases) {
    const auto title = escapedLine(encounterTitle(entry.encounter, material, phrases));
    const auto date = capitalised(shownTime(entry.encounter, phrases));
    return title.empty() ? date : phrases.text("publish.heading", {{"date", date}, {"title", title}});
}

std::string whereLine(const Encounter& encounter, const Material& material, const Phrases& phrases) {
    std::vector<std::string> items;
    const bool ofOneBrand = material.report && encounter.parties.size() == 1;
    for (const Party& party : encounter.parties)
        if (!ofOneBrand) items.push_back(escapedLine(partyName(party, phrases)));
    if (encounter.parties.empty() && !encounter.sector.empty())
        items.push_back(escapedLine(nameOf("disguise", encounter.sector, {}, phrases)));
    if (!encounter.venue.empty()) items.push_back(escapedLine(encounter.venue));
    if (!encounter.touchpoint.empty() && !encounter.title.empty())
        items.push_back(escapedLine(nameOf("touchpoint", encounter.touchpoint, material.touchpoints, phrases)));
    if (encounter.channel) items.push_back(escapedLine(word(phrases, "channel", idOf(*encounter.channel))));
    return joined(items, " · ");
}

std::string notOwnLine(const Encounter& encounter, const Phrases& phrases) {
    if (!encounter.provenance || *encounter.provenance == Provenance::Own) return {};
    return "*" + word(phrases, "publish.not_own", idOf(*encounter.provenance)) + "*";
}

std::string quoteBlock(const Quote& quote, const Phrases& phrases) {
    std::string block = "> " + escapedLine(quote.text);
    const bool fromMemory = quote.exact == false;
    const auto role = escapedLine(roleName(quote.role, phrases));
    std::string speaker = role;
    if (fromMemory)
        speaker = role.empty() ? phrases.text("publish.from_memory")
                               : phrases.text("publish.quote_from_memory", {{"role", role}});
    if (!speaker.empty()) block += "\n>\n> — " + speaker;
    return block;
}

std::string viewpointBlock(const Viewpoint& viewpoint, const Phrases& phrases) {
    const auto headingKey = "document_heading." + viewpoint.whose + "_view";
    auto whose = phrases.has(headingKey)   ? phrases.text(headingKey)
                 : viewpoint.whose.empty() ? phrases.text("publish.viewpoint")
                                           : viewpoint.whose;
    whose = escapedLine(whose);
    if (viewpoint.basis)
        whose = phrases.text("publish.viewpoint_" + std::string(idOf(*viewpoint.basis)), {{"whose", whose}});
    return "**" + whose + "**\n\n" + escapedLines(viewpoint.text);
}

std::vector<std::string> factSentences(const DraftEncounter& entry, const Material& material, const Phrases& phrases) {
    std::vector<std::string> facts;
    for (auto& fact : {expectationSentence(entry.encounter, phrases),
                       feelingsSentence(entry.encounter, material, phrases), priceSentence(entry, phrases)})
        if (!fact.empty()) facts.push_back(fact);
    return facts;
}

std::string encounterSection(const DraftEncounter& entry, const Material& material, const Phrases& phrases) {
    const Encounter& encounter = entry.encounter;
    std::vector<std::string> blocks = {std::string(headingLevel, '#') + " " +
                                       encounterHeading(entry, material, phrases)};
    const auto add = [&](std::string block) {
        if (!block.empty()) blocks.push_back(std::move(block));
    };
    add(whereLine(encounter, material, phrases));
    add(notOwnLine(encounter, phrases));
    add(authorsMarkdown(encounter.note, headingLevel));
    for (const Quote& quote : encounter.quotes)
        if (!escapedLine(quote.text).empty()) add(quoteBlock(quote, phrases));
    for (const Viewpoint& viewpoint : encounter.viewpoints) add(viewpointBlock(viewpoint, phrases));
    // A paragraph of its own before the list keeps it apart from a list the note may end with.
    if (const auto facts = factSentences(entry, material, phrases); !facts.empty())
        add("**" + phrases.text("document_heading.summary") + "**\n\n" + bulletList(facts));
    if (const auto lesson = authorsMarkdown(encounter.lesson, headingLevel); !lesson.empty())
        add("**" + phrases.text("document_heading.lesson") + "**\n\n" + lesson);
    return joined(blocks, "\n\n");
}

}  // namespace kokemus::publish
