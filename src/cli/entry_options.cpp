// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/entry_options.h"

#include "cli/filter_options.h"
#include "cli/program.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace kokemus::cli {
namespace {

constexpr double furtherPartyShare = 0.5;

Error invalid(std::string_view field, std::string_view value, std::string_view expected) {
    return optionError(std::string(field), value, expected);
}

/// What stands before and behind the last colon; nothing when there is none.
std::optional<std::pair<std::string, std::string>> splitLast(const std::string& text) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) return std::nullopt;
    return std::pair(text.substr(0, colon), text.substr(colon + 1));
}

std::optional<int> parseSmall(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    const bool negative = text.starts_with('-');
    const auto value = parseCount(negative ? text.substr(1) : text);
    if (!value || *value > std::numeric_limits<int>::max()) return std::nullopt;
    return static_cast<int>(negative ? -*value : *value);
}

std::optional<bool> parseAnswer(std::string_view text) {
    if (text == "yes" || text == "true" || text == "1") return true;
    if (text == "no" || text == "false" || text == "0") return false;
    return std::nullopt;
}

/// "brand[:role[:share]]": read from the end, because a name may hold colons.
Result<Party> parseParty(const std::string& text, bool isFirst) {
    Party party{text, {}, Role::Provider, isFirst ? 1.0 : furtherPartyShare, {}};
    auto split = splitLast(text);
    if (!split) return party;
    if (const auto share = parseNumber(split->second)) {
        party.share = *share;
        party.brand = split->first;
        split = splitLast(split->first);
        if (!split) return invalid("parties", text, "brand[:role[:share]]");
    }
    const auto role = fromId<Role>(split->second);
    if (!role) return Error{ErrorCode::UnknownWord, {{"field", "role"}, {"value", split->second}}, "cli"};
    party.role = *role;
    party.brand = split->first;
    return party;
}

/// "id[:intensity]"
Result<Feeling> parseFeeling(const std::string& text) {
    Feeling feeling{text, Feeling{}.intensity};
    if (const auto split = splitLast(text)) {
        const auto intensity = parseSmall(split->second);
        if (!intensity) return invalid("feelings", text, "emotion[:1–5]");
        feeling = {split->first, *intensity};
    }
    return feeling;
}

/// "touchpoint:value[:note]"
Result<Step> parseStep(const std::string& text) {
    constexpr std::string_view expected = "touchpoint:-3…+3[:note]";
    const auto first = text.find(':');
    if (first == std::string::npos) return invalid("steps", text, expected);
    const auto second = text.find(':', first + 1);
    const auto value = parseSmall(
        std::string_view(text).substr(first + 1, second == std::string::npos ? std::string::npos : second - first - 1));
    if (!value) return invalid("steps", text, expected);
    return Step{text.substr(0, first), *value, second == std::string::npos ? "" : text.substr(second + 1), {}};
}

Result<Promise> parsePromise(const std::string& text) {
    const auto state = fromId<PromiseState>(text);
    if (!state) return Error{ErrorCode::UnknownWord, {{"field", "promise"}, {"value", text}}, "cli"};
    return Promise{{}, {}, {}, *state, {}};
}

Result<Reaction> parseReaction(const std::string& text) {
    const auto reaction = fromId<Reaction>(text);
    if (!reaction) return Error{ErrorCode::UnknownWord, {{"field", "reactions"}, {"value", text}}, "cli"};
    return *reaction;
}

Result<Quote> parseQuote(const std::string& text) { return Quote{text, {}, {}}; }
Result<std::string> parseTag(const std::string& text) { return text; }

/// Name and value of "aspect=value".
std::pair<std::string, std::string> splitAspect(const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos) return {text, {}};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

Result<std::pair<const std::string, bool>> parseContact(const std::string& text) {
    const auto [aspect, word] = splitAspect(text);
    const auto answer = parseAnswer(word);
    if (!answer) return invalid("contact", text, "aspect=yes|no");
    return std::pair<const std::string, bool>(aspect, *answer);
}

Result<std::pair<const std::string, int>> parsePlace(const std::string& text) {
    const auto [aspect, word] = splitAspect(text);
    const auto rating = parseSmall(word);
    if (!rating) return invalid("place", text, "aspect=-2…+2");
    return std::pair<const std::string, int>(aspect, *rating);
}

bool isCleared(const CLI::Option* option) { return option->results().size() == 1 && option->results()[0].empty(); }

/// Replaces a list by what the option's values say. The same aspect twice: the last one holds.
template <class List, class Parse>
Result<void> replaceList(List& list, const CLI::Option* option, Parse parse) {
    if (!isGiven(option)) return {};
    List given;
    for (const std::string& text : isCleared(option) ? std::vector<std::string>() : option->results()) {
        auto entry = parse(text);
        if (!entry.ok()) return entry.error();
        if constexpr (requires { given.push_back(*entry); })
            given.push_back(std::move(*entry));
        else
            given.insert_or_assign(entry->first, entry->second);
    }
    list = std::move(given);
    return {};
}

std::string optionName(std::string_view key) {
    std::string name = "--" + std::string(key);
    std::ranges::replace(name, '_', '-');
    return name;
}

}  // namespace

EntryOptions::EntryOptions(CLI::App& command) {
    for (const Field& field : encounterFields())
        m_fields.emplace_back(addValue(command, optionName(field.key), "Field " + std::string(field.key)), &field);
    m_brand = addValue(command, "--brand", "Brand: the one party of the encounter, or the first");
    m_parties = addRepeated(command, "--party", "\"brand[:role[:share]]\", repeatable");
    m_feelings = addRepeated(command, "--feeling", "\"emotion[:intensity 1-5]\", repeatable");
    m_promises = addRepeated(command, "--promise", "open, kept, partly, broken or none, repeatable");
    m_reactions = addRepeated(command, "--reaction", "Their reaction, in order, repeatable");
    m_contact = addRepeated(command, "--contact", "\"aspect=yes|no\", repeatable");
    m_place = addRepeated(command, "--place", "\"aspect=-2..2\", repeatable");
    m_quotes = addRepeated(command, "--quote", "What was said, repeatable");
    m_steps = addRepeated(command, "--step", "\"touchpoint:-3..3[:note]\", in order, repeatable");
    m_tags = addRepeated(command, "--tag", "Tag, repeatable");
    m_noteFromInput = addSwitch(command, "--note-stdin", "Take the note from standard input, byte for byte");
    command.get_option("--note")->excludes(m_noteFromInput);
}

Result<void> EntryOptions::applyNote(Encounter& encounter) const {
    if (!isGiven(m_noteFromInput)) return {};
    int error = 0;
    encounter.note = readStandardInput(error);
    if (error != 0)
        return Error{ErrorCode::IoFailed, {{"path", "stdin"}, {"detail", std::strerror(error)}}, "--note-stdin"};
    return {};
}

Result<void> EntryOptions::applyParties(Encounter& encounter) const {
    auto& parties = encounter.parties;
    if (isGiven(m_parties)) {
        std::vector<Party> given;
        for (const std::string& text : isCleared(m_parties) ? std::vector<std::string>() : m_parties->results()) {
            auto party = parseParty(text, given.empty());
            if (!party.ok()) return party.error();
            given.push_back(std::move(*party));
        }
        parties = std::move(given);
    }
    if (!isGiven(m_brand)) return {};
    const std::string brand = valueOf(m_brand);
    if (isGiven(m_parties) && !parties.empty()) {
        if (parties.front().brand != brand)
            return Error{
                ErrorCode::Contradiction, {{"field", "brand"}, {"reason", "brand_and_parties_disagree"}}, "cli"};
    } else if (brand.empty()) {
        if (!parties.empty()) parties.erase(parties.begin());
    } else if (parties.empty()) {
        parties.push_back({brand, {}, Role::Provider, 1.0, {}});
    } else {
        parties.front().brand = brand;
    }
    return {};
}

Result<void> EntryOptions::apply(Encounter& encounter) const {
    for (const auto& [option, field] : m_fields)
        if (isGiven(option))
            if (auto set = setField(encounter, *field, valueOf(option)); !set.ok()) return set;
    if (auto done = applyNote(encounter); !done.ok()) return done;
    if (auto done = applyParties(encounter); !done.ok()) return done;
    if (auto done = replaceList(encounter.feelings, m_feelings, parseFeeling); !done.ok()) return done;
    if (auto done = replaceList(encounter.promises, m_promises, parsePromise); !done.ok()) return done;
    if (auto done = replaceList(encounter.reactions, m_reactions, parseReaction); !done.ok()) return done;
    if (auto done = replaceList(encounter.contact, m_contact, parseContact); !done.ok()) return done;
    if (auto done = replaceList(encounter.place, m_place, parsePlace); !done.ok()) return done;
    if (auto done = replaceList(encounter.quotes, m_quotes, parseQuote); !done.ok()) return done;
    if (auto done = replaceList(encounter.steps, m_steps, parseStep); !done.ok()) return done;
    return replaceList(encounter.tags, m_tags, parseTag);
}

void stampMoment(Encounter& encounter, const LocalMoment& now) {
    if (encounter.occurredOn || encounter.precision == Precision::Unknown) return;
    encounter.occurredOn = now.date;
    if (encounter.precision && *encounter.precision != Precision::Minute) return;
    encounter.precision = Precision::Minute;
    if (encounter.occurredAt) return;
    encounter.occurredAt = now.minuteOfDay;
    encounter.utcOffset = now.utcOffset;
    encounter.zone = now.zone;
}

void stampDay(Encounter& encounter, const LocalMoment& now) {
    if (encounter.occurredOn || encounter.precision == Precision::Unknown) return;
    encounter.occurredOn = now.date;
    if (!encounter.precision) encounter.precision = encounter.occurredAt ? Precision::Minute : Precision::Day;
    if (!encounter.occurredAt) return;
    encounter.utcOffset = now.utcOffset;
    encounter.zone = now.zone;
}

}  // namespace kokemus::cli
