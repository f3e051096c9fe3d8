// SPDX-License-Identifier: GPL-3.0-or-later
// What a line says in words: who said what, how it happened, at which touchpoint.
#include "domain/fold.h"
#include "language/capture_brand.h"
#include "language/capture_line.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace kokemus::language {
namespace {

bool isTag(std::string_view text) {
    if (text.size() < 2 || text.front() != '#') return false;
    return text.find('#', 1) == text.npos && text.find_first_not_of("0123456789", 1) != text.npos;
}

constexpr std::array<std::string_view, 13> personRoles = {
    "salesperson", "waiter", "cashier",  "agent",        "receptionist", "driver",  "technician",
    "manager",     "owner",  "official", "professional", "customer",     "employee"};

struct RoleFound {
    std::string role;  ///< id
    std::size_t first = 0;
};

/// The role that the words before `end` name.
std::optional<RoleFound> roleBefore(const CaptureLine& line, std::size_t end) {
    for (const auto role : personRoles) {
        const WordList words("person_role." + std::string(role));
        for (std::size_t length = std::min<std::size_t>(end, 3); length > 0; --length)
            if (words.match(line.tokens, end - length) == length) return RoleFound{std::string(role), end - length};
    }
    return std::nullopt;
}

/// Where the words that announce a quotation at `quote` begin: "sanoi:", ":" or nothing.
std::size_t announcementBefore(const CaptureLine& line, std::size_t quote) {
    static const WordList said("capture_words.said");
    auto first = quote;
    if (first > 0 && line.isMark(first - 1, ":")) --first;
    for (std::size_t length = std::min<std::size_t>(first, 2); length > 0; --length)
        if (said.match(line.tokens, first - length) == length) return first - length;
    return first;
}

/// An id of a vocabulary and the words for it.
struct Term {
    std::string_view id;
    WordList words;
};

std::vector<Term> terms(Ids ids, std::string_view prefix) {
    std::vector<Term> all;
    for (const auto id : ids) all.push_back({id, WordList(std::string(prefix) + std::string(id))});
    return all;
}

/// "uudessa puhelimessa", "puhelimessa oli naarmu": the thing rather than the way.
bool isThing(const CaptureLine& line, std::size_t at, std::size_t length) {
    static const WordList being("capture_words.others");
    const Token* before = at > 0 ? line.word(at - 1) : nullptr;
    const bool described = before && (before->folded.ends_with("ssa") || before->folded.ends_with("ssä") ||
                                      before->folded.ends_with("lla") || before->folded.ends_with("llä"));
    return described || being.match(line.tokens, at + length) > 0;
}

/// Takes a word out of the note only when it stands by itself: in the middle of a sentence others need it.
void takeOrMark(CaptureLine& line, std::size_t at, std::size_t length, std::string_view field) {
    if ((at > 0 && line.word(at - 1)) || line.word(at + length))
        line.mark(at, length, field);
    else
        line.use(at, length, field);
}

}  // namespace

/// "kuultu: ..." at the start of the line.
void readProvenance(CaptureLine& line) {
    static const WordList heard("capture_words.heard");
    const auto length = heard.match(line.tokens, 0);
    if (!length || !line.isMark(length, ":")) return;
    line.encounter().provenance = Provenance::Heard;
    line.use(0, length + 1, "provenance");
}

void readTags(CaptureLine& line) {
    auto& tags = line.encounter().tags;
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const Token& token = line.tokens[i];
        if (token.kind != TokenKind::Word || !isTag(token.text)) continue;
        const std::string tag(token.text.substr(1));
        const auto same = [&](const std::string& other) { return foldName(other) == foldName(tag); };
        if (std::ranges::none_of(tags, same)) tags.push_back(tag);
        line.use(i, 1, "tags");
    }
}

/// A quotation counts as somebody's words after a role ('tarjoilija "a-haa"'), a verb of saying or a colon.
void readQuotes(CaptureLine& line) {
    for (std::size_t i = 1; i < line.tokens.size(); ++i) {
        if (line.tokens[i].kind != TokenKind::Quote) continue;
        const auto announced = announcementBefore(line, i);
        const auto found = roleBefore(line, announced);
        if (announced == i && !found) continue;
        line.encounter().quotes.push_back(
            {std::string(quotedText(line.tokens[i])), found ? found->role : std::string(), std::nullopt});
        // "hän sanoi" stays: who it was is still worth reading.
        const bool onlyColon = announced + 1 == i && line.isMark(announced, ":");
        const auto first = found ? found->first : onlyColon ? announced : i;
        line.use(first, i + 1 - first, "quotes");
    }
}

void readBrandAndVenue(CaptureLine& line) {
    const auto& venues = line.context.venues;
    std::vector<std::string> venueNames;
    for (const KnownVenue& venue : venues) venueNames.push_back(venue.name);
    auto venue = findVenue(line.tokens, venueNames);
    auto brand = findBrand(line.tokens, line.context.brands, venue);
    // A place of that name that belongs to somebody else is not where this was.
    const auto owner = [&](const NameFound& found) { return venues[found.index].brand; };
    if (venue && brand && !owner(*venue).empty() &&
        foldName(line.context.brands[brand->index]) != foldName(owner(*venue)))
        venue.reset();
    if (venue) {
        line.encounter().venue = venues[venue->index].name;
        line.use(venue->first, venue->count, "venue");
    }
    std::string name = brand ? line.context.brands[brand->index] : venue ? owner(*venue) : std::string();
    if (name.empty()) {
        if (auto fresh = findNewBrand(line.text, line.tokens)) {
            name = fresh->name;
            line.use(fresh->first, fresh->count, "brand");
        }
    } else if (brand) {
        line.use(brand->first, brand->count, "brand");
    }
    if (name.empty()) return;
    Party party;
    party.brand = name;
    line.encounter().parties.push_back(std::move(party));
}

/// "menossa Prismaan, odotan 5": written before anything happened.
void readExpectedVisit(CaptureLine& line) {
    static const WordList going("capture_words.going");
    if (line.encounter().outcome) return;
    const auto first = std::ranges::find_if(line.tokens, [](const Token& token) { return !token.used; });
    const auto at = static_cast<std::size_t>(first - line.tokens.begin());
    const auto length = going.match(line.tokens, at);
    if (!length) return;
    line.encounter().expectationTiming = Timing::Before;
    line.use(at, length, "expectation_timing");
}

void readChannel(CaptureLine& line) {
    static const auto channels = terms(Vocabulary<Channel>::ids, "capture_channel.");
    for (std::size_t i = 0; i < line.tokens.size(); ++i)
        for (const auto& [id, words] : channels) {
            const auto length = words.match(line.tokens, i);
            if (!length || isThing(line, i, length)) continue;
            line.encounter().channel = fromId<Channel>(id);
            return takeOrMark(line, i, length, "channel");
        }
}

/// Two different touchpoints in one line: either could be meant, so neither is taken.
void readTouchpoint(CaptureLine& line) {
    static const auto touchpoints = terms(builtInTouchpoints(), "capture_touchpoint.");
    struct Mention {
        std::string_view id;
        std::size_t at = 0;
        std::size_t length = 0;
    };
    std::vector<Mention> mentions;
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < line.tokens.size(); ++i)
        for (const auto& [id, words] : touchpoints)
            if (const auto length = words.matchInflected(line.tokens, i)) {
                mentions.push_back({id, i, length});
                ids.insert(id);
            }
    if (ids.size() > 1) line.ask("several_touchpoints");
    if (ids.size() != 1) return;
    line.encounter().touchpoint = *ids.begin();
    // From the last to the first, so that one taken does not make its neighbour stand alone.
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
        takeOrMark(line, mention->at, mention->length, "touchpoint");
}

}  // namespace kokemus::language
