// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "kokemus/fields.h"
#include "kokemus/report.h"

namespace kokemus::cli {
namespace {

constexpr std::size_t brandWidth = 22;
constexpr std::size_t touchpointWidth = 16;
constexpr std::size_t scoreWidth = 5;
constexpr std::size_t titleWidth = 60;
constexpr std::size_t brandTableWidth = 28;
constexpr std::size_t headlineWidth = 64;  // holds "12 345 upplevelser, vikt 1 234,5 – …" in every language

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The phrase of a word of a vocabulary; the user's own words stand for themselves.
std::string wordOf(const Phrases& phrases, std::string_view group, std::string_view id) {
    const std::string key = std::string(group) + '.' + std::string(id);
    return phrases.has(key) ? phrases.text(key) : std::string(id);
}

std::string scoreText(const std::optional<double>& score, const Phrases& phrases) {
    return score ? phrases.number(*score, 1) : "–";
}

class EncounterPrinter {
public:
    EncounterPrinter(std::ostream& out, const Phrases& phrases) : m_out(out), m_phrases(phrases) {}

    void line(std::string_view key, std::string_view value) {
        if (!value.empty()) m_out << wordOf(m_phrases, "field", key) << ": " << plain(value) << '\n';
    }

    void parties(const Encounter& encounter) {
        for (const Party& party : encounter.parties) {
            std::string text = party.brand.empty() ? wordOf(m_phrases, "sector", party.sector) : party.brand;
            text += " (" + wordOf(m_phrases, "role", idOf(party.role)) + ", " + m_phrases.number(party.share, 2) + ")";
            if (party.outcome) text += ", " + m_phrases.text("scale_outcome." + std::to_string(*party.outcome));
            line("parties", text);
        }
    }

    void feelings(const Encounter& encounter) {
        for (const Feeling& feeling : encounter.feelings)
            line("feelings",
                 wordOf(m_phrases, "emotion", feeling.emotion) + " (" + std::to_string(feeling.intensity) + ")");
    }

    void story(const Encounter& encounter) {
        for (const Promise& promise : encounter.promises)
            line("promises",
                 wordOf(m_phrases, "promise", idOf(promise.state)) + (promise.text.empty() ? "" : ": " + promise.text));
        for (const Reaction reaction : encounter.reactions)
            line("reactions", wordOf(m_phrases, "reaction", idOf(reaction)));
        for (const auto& [aspect, answer] : encounter.contact)
            line("contact", wordOf(m_phrases, "contact", aspect) + ": " +
                                m_phrases.text(answer ? "contact_value.yes" : "contact_value.no"));
        for (const auto& [aspect, rating] : encounter.place)
            line("place", wordOf(m_phrases, "place", aspect) + ": " + std::to_string(rating));
        for (const Quote& quote : encounter.quotes) line("quotes", quote.text);
        for (const Viewpoint& viewpoint : encounter.viewpoints)
            line("viewpoints", viewpoint.whose + ": " + viewpoint.text);
        for (const Step& step : encounter.steps)
            line("steps", wordOf(m_phrases, "touchpoint", step.touchpoint) + ": " + std::to_string(step.value) +
                              (step.note.empty() ? "" : ", " + step.note));
        for (const LaterFeelings& later : encounter.laterFeelings)
            line("later_feelings", later.askedOn ? formatDate(*later.askedOn) : later.note);
        for (const std::string& tag : encounter.tags) line("tags", tag);
        for (const Attachment& attachment : encounter.attachments)
            line("attachments", attachment.caption.empty() ? attachment.sha256 : attachment.caption);
    }

private:
    std::ostream& m_out;
    const Phrases& m_phrases;
};

}  // namespace

std::string plain(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        // U+0080..U+009F are control characters too
        const bool c1 = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (c1) ++i;
        result += c1 || c < 0x20 || c == 0x7F ? ' ' : text[i];
    }
    return result;
}

std::string column(std::string_view text, std::size_t width) {
    std::size_t characters = 0;
    std::size_t lastFits = 0;  // bytes of the first width - 1 characters
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (continuesCharacter(text[i])) continue;
        if (characters + 1 == width) lastFits = i;
        ++characters;
    }
    if (characters > width) return std::string(text.substr(0, lastFits)) + "…";
    return std::string(text) + std::string(width - characters, ' ');
}

void printRow(std::ostream& out, const EncounterRow& row, const Phrases& phrases) {
    const std::string brand = row.brand.empty() ? wordOf(phrases, "sector", row.sector) : row.brand;
    const std::string score = scoreText(row.score, phrases);
    const std::string title = column(row.title.empty() ? row.noteStart : row.title, titleWidth);
    out << row.id << "  " << column(row.occurredOn ? formatDate(*row.occurredOn) : "–", 10) << "  "
        << column(plain(brand), brandWidth) << "  "
        << column(plain(wordOf(phrases, "touchpoint", row.touchpoint)), touchpointWidth) << "  "
        << column(score, scoreWidth) << "  ";
    const std::string shown = plain(title);
    out << std::string_view(shown).substr(0, shown.find_last_not_of(' ') + 1) << '\n';
}

void printBrand(std::ostream& out, const BrandScore& brand, const Phrases& phrases) {
    out << column(plain(brand.name), brandTableWidth) << "  "
        << column(scoreHeadline(brand.posterior, phrases), headlineWidth) << "  "
        << phrases.text("evidence." + std::string(idOf(brand.posterior.evidence))) << '\n';
}

void printEncounter(std::ostream& out, const Encounter& encounter, const std::optional<double>& score,
                    const Phrases& phrases, bool withPrivateNote) {
    EncounterPrinter printer(out, phrases);
    printer.line("id", encounter.id);
    printer.line("status", encounter.trashedAt.empty() ? wordOf(phrases, "status", idOf(encounter.status))
                                                       : phrases.text("status.trashed"));
    printer.line("score", scoreText(score, phrases));
    printer.parties(encounter);
    printer.feelings(encounter);
    for (const Field& field : encounterFields()) {
        const bool hidden = field.key == "private_note" && !withPrivateNote;
        const std::string text = fieldText(encounter, field);
        if (!hidden && text != fieldText(Encounter{}, field)) printer.line(field.key, text);
    }
    printer.story(encounter);
}

}  // namespace kokemus::cli
