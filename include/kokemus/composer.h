// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/leaving.h"
#include "kokemus/phrases.h"
#include "kokemus/result.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// From journal to blog: a Composition says what is chosen and how it is told, composeDraft() makes a Draft of parts of
// it, renderDraft() writes that in a format. The window and the command line do the same three steps.
namespace kokemus {

enum class Shape {
    Theme,
    CaseStory,
    BrandSummary,
    Comparison,
    Year,
    Best,
    Social,
    WorkshopCard,
    Thanks,
    Feedback,
    Complaint
};
template <>
struct Vocabulary<Shape> {
    static constexpr auto ids =
        std::to_array<std::string_view>({"theme", "case_story", "brand_summary", "comparison", "year", "best", "social",
                                         "workshop_card", "thanks", "feedback", "complaint"});
};

/// How the headings speak: plain words, or questions to the reader.
enum class HeadingTone { Plain, Asking };
template <>
struct Vocabulary<HeadingTone> {
    static constexpr auto ids = std::to_array<std::string_view>({"plain", "asking"});
};

/// What the author did with one part of a draft.
struct PartChoice {
    std::string key;
    bool leftOut = false;
    std::optional<std::string> text{};  ///< Markdown (of the title: plain text) in the place of what was composed
    bool operator==(const PartChoice&) const = default;
};

/// Everything a draft is made from; a kept draft remembers it.
struct Composition {
    Shape shape = Shape::Theme;
    Language language = Language::English;
    HeadingTone tone = HeadingTone::Plain;
    Filter filter{};                   ///< `ids`: a selection, told in that order
    std::string brand{};               ///< id; of a brand summary
    std::string caseId{};              ///< id or title; of a case story or a complaint
    std::string author{};              ///< as the formats that name an author write it
    std::vector<PartChoice> parts{};   ///< in the author's order; parts not named follow in their usual place
    std::set<std::string> switched{};  ///< keys of LeavingItem that are not as usual
    bool operator==(const Composition&) const = default;
};

/// One part of a draft. Its key is its kind, and ":" with the id of the encounter where there are several.
struct DraftPart {
    std::string key;
    std::string label{};  ///< what tells it from others of its kind: the title of its encounter
    std::string text{};   ///< Markdown that a reader may be given as it is; of the title: plain text
    bool leftOut = false;
    bool edited = false;
    bool fixed = false;  ///< neither left out nor edited: footer and disclosures

    [[nodiscard]] std::string_view kind() const { return std::string_view(key).substr(0, key.find(':')); }
};

/// Folder beside a draft's file in which its photos lie.
inline constexpr std::string_view photoFolder = "photos";

/// A photo that leaves with the draft, its metadata removed.
struct DraftPhoto {
    std::string name;  ///< of the file: first digits of its hash and what it is
    std::string type;  ///< MIME
    std::string caption;
    std::string data;
};

/// One encounter as JSON-LD tells it.
struct DraftReview {
    std::string subject;  ///< brand, or its disguise
    std::string venue;
    std::string body;  ///< Markdown
};

/// A composed draft: nothing in it that was to stay at home.
struct Draft {
    std::string title;  ///< plain text on one line
    Shape shape{};
    Language language{};
    LocalMoment now{};
    std::string author;
    std::vector<DraftPart> parts;
    LeavingList leaving;
    std::vector<std::string> tags;
    std::vector<std::string> encounters;  ///< ids of those that are told
    std::vector<DraftReview> reviews;
    std::vector<DraftPhoto> photos;
};

/// Reads what is chosen and composes it; encounters to come and trashed ones are never in it. NotFound: brand or case.
[[nodiscard]] Result<Draft> composeDraft(Journal& journal, const Composition& composition, const LocalMoment& now);

/// Formats of drafts: markdown, hugo, jekyll, html, text, wordpress-blocks, wxr, jsonld, letter.
[[nodiscard]] std::span<const std::string_view> draftPresets();

/// The draft in a format; the same draft gives the same bytes. FormatUnknown; OutOfMemory.
[[nodiscard]] Result<std::string> renderDraft(const Draft& draft, std::string_view preset);

/// A file name for it: "laukku-jonka-hinta-nousi.md", for Jekyll with the date in front.
[[nodiscard]] std::string draftFileName(const Draft& draft, std::string_view preset);

}  // namespace kokemus
