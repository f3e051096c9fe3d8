// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/composer.h"

#include "kokemus/photo.h"
#include "kokemus/publish.h"
#include "publish/gather.h"
#include "publish/markdown.h"

#include <algorithm>
#include <new>
#include <set>

namespace kokemus {
namespace {

using namespace publish;

Parts partsOf(const Material& material, const Composition& composition, const Phrases& phrases) {
    switch (composition.shape) {
        case Shape::Theme:
            return themeParts(material, composition, phrases);
        case Shape::CaseStory:
            return caseStoryParts(material, composition, phrases);
        case Shape::BrandSummary:
            return brandSummaryParts(material, phrases);
        case Shape::Comparison:
            return comparisonParts(material, phrases);
        case Shape::Year:
            return yearParts(material, composition, phrases);
        case Shape::Best:
            return bestParts(material, composition, phrases);
        case Shape::Social:
            return socialParts(material, phrases);
        case Shape::WorkshopCard:
            return workshopCardParts(material, composition, phrases);
        case Shape::Thanks:
        case Shape::Feedback:
        case Shape::Complaint:
            return letterParts(material, composition, phrases);
    }
    return {};
}

/// The parts in the author's order, left out and edited as the author did. A part the author has not seen yet stands
/// behind the one it is composed after; what closes a draft stays at its end.
Parts asChosen(const Parts& composed, const std::vector<PartChoice>& choices) {
    Parts ordered;
    for (const PartChoice& choice : choices) {
        const auto found = std::ranges::find(composed, choice.key, &DraftPart::key);
        const bool twice = std::ranges::find(ordered, choice.key, &DraftPart::key) != ordered.end();
        if (found == composed.end() || found->fixed || twice) continue;
        DraftPart& part = ordered.emplace_back(*found);
        part.leftOut = choice.leftOut;
        part.edited = choice.text.has_value();
        if (choice.text) part.text = part.kind() == "title" ? *choice.text : authorsMarkdown(*choice.text, 0);
    }
    auto place = ordered.begin();
    for (const DraftPart& part : composed) {
        const auto found = std::ranges::find(ordered, part.key, &DraftPart::key);
        place = (found == ordered.end() ? ordered.insert(place, part) : found) + 1;
    }
    std::stable_partition(ordered.begin(), ordered.end(), [](const DraftPart& part) { return !part.fixed; });
    return ordered;
}

std::string onOneLine(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

void addTags(Draft& draft, const Material& material) {
    std::set<std::string> seen;
    for (const auto& entry : material.encounters)
        for (const auto& tag : entry.encounter.tags)
            if (auto line = onOneLine(tag); !line.empty() && seen.insert(line).second) draft.tags.push_back(line);
}

void addReviews(Draft& draft, const Material& material, const Phrases& phrases) {
    for (const auto& [encounter, figures] : material.encounters) {
        DraftReview review{subjectOf(encounter, phrases), encounter.venue, {}};
        std::vector<std::string> blocks;
        for (const Quote& quote : encounter.quotes) blocks.push_back(quoteBlock(quote, phrases));
        if (auto note = authorsMarkdown(encounter.note, 0); !note.empty()) blocks.push_back(std::move(note));
        review.body = joined(blocks, "\n\n");
        if (review.body.empty()) review.body = escapedLine(encounterTitle(encounter, material, phrases));
        draft.reviews.push_back(std::move(review));
    }
}

std::string extensionOf(const std::string& type) {
    if (type == "image/jpeg") return ".jpg";
    return type == "image/png" ? ".png" : ".webp";
}

/// Pictures whose metadata can be removed; others stay at home.
void addPhotos(Draft& draft, const Material& material) {
    for (const auto& entry : material.encounters)
        for (const Attachment& attachment : entry.encounter.attachments) {
            auto picture = withoutMetadata(attachment.data);
            if (!picture) continue;
            draft.photos.push_back({attachment.sha256.substr(0, 12) + extensionOf(attachment.type), attachment.type,
                                    attachment.caption, std::move(*picture)});
        }
}

/// The photos stand before what the author has to say about it all.
void addPhotoPart(Parts& parts, const Draft& draft, const Phrases& phrases) {
    if (draft.photos.empty()) return;
    std::vector<std::string> lines;
    for (const DraftPhoto& photo : draft.photos) {
        const auto caption = escapedLine(photo.caption);
        lines.push_back("![" + (caption.empty() ? phrases.text("publish.photo") : caption) + "](" +
                        std::string(photoFolder) + "/" + photo.name + ")");
    }
    const auto isEnd = [](const DraftPart& part) {
        return part.fixed || part.kind() == "lesson" || part.kind() == "question" || part.kind() == "figures";
    };
    const auto place = std::ranges::find_if(parts, isEnd);
    const bool first = place != parts.end() && place - parts.begin() < 2;
    parts.insert(first ? std::ranges::find_if(parts, &DraftPart::fixed) : place,
                 DraftPart{.key = "photos", .text = joined(lines, "\n\n")});
}

Result<Draft> compose(Journal& journal, const Composition& composition, const LocalMoment& now) {
    auto gathered = gather(journal, composition, now.date);
    if (!gathered) return gathered.error();
    const Phrases phrases(composition.language);
    Draft draft;
    draft.leaving = keepAtHome(*gathered, composition, phrases);
    const Material& material = gathered->material;
    draft.shape = composition.shape;
    draft.language = composition.language;
    draft.now = now;
    draft.author = onOneLine(composition.author);
    addPhotos(draft, material);
    auto parts = partsOf(material, composition, phrases);
    addPhotoPart(parts, draft, phrases);
    draft.parts = asChosen(parts, composition.parts);
    const auto title = std::ranges::find(draft.parts, "title", &DraftPart::kind);
    if (title != draft.parts.end()) draft.title = onOneLine(title->text);
    if (draft.title.empty()) draft.title = phrases.text("publish.title_all");
    for (const auto& entry : material.encounters) draft.encounters.push_back(entry.encounter.id);
    addTags(draft, material);
    addReviews(draft, material, phrases);
    return draft;
}

}  // namespace

Result<Draft> composeDraft(Journal& journal, const Composition& composition, const LocalMoment& now) {
    try {
        return compose(journal, composition, now);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, {}, "composeDraft"};
    }
}

Result<std::string> markdownDraft(Journal& journal, const DraftRequest& request) {
    Composition composition;
    composition.shape = Shape::BrandSummary;
    composition.language = request.language;
    composition.filter = request.filter;
    composition.brand = request.brand;
    LocalMoment now;
    now.date = request.asOf;
    auto draft = composeDraft(journal, composition, now);
    if (!draft) return draft.error();
    return renderDraft(*draft, "markdown");
}

}  // namespace kokemus
