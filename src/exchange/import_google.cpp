// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews of Google Takeout ("Reviews.json" of Maps), in the keys of before and since 2024. The date is when a review
// was published: the visit was then at the latest.
#include "exchange/content_id.h"
#include "exchange/importer.h"
#include "exchange/zoned_time.h"

#include <algorithm>
#include <cctype>

namespace kokemus::exchange {
namespace {

/// "Star Rating", "star_rating": the keys differ between dialects in no more than case and blanks.
std::string plainKey(std::string_view key) {
    std::string plain;
    for (const char c : key) plain += c == '_' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return plain;
}

/// The first member with one of these names in any dialect.
const Json* find(const Json& object, std::initializer_list<std::string_view> names) {
    if (!object.is_object()) return nullptr;
    for (const std::string_view name : names)
        for (const auto& [key, value] : object.items())
            if (plainKey(key) == name && !value.is_null()) return &value;
    return nullptr;
}

std::string text(const Json& object, std::initializer_list<std::string_view> names) {
    const Json* value = find(object, names);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

/// What the address of a place names it by: "0x0:0x51a2..." of ".../data=!4m2!3m1!1s0x0:0x51a2...".
std::string placeKey(const std::string& url) {
    const auto at = url.find("!1s");
    if (at == std::string::npos) return url.empty() ? std::string() : hexHash(url);
    const auto end = url.find_first_of("!?&", at + 3);
    return url.substr(at + 3, end == std::string::npos ? end : end - at - 3);
}

bool isReview(const Specimen& specimen) {
    constexpr std::string_view prefix = "features[].properties.";
    return std::ranges::any_of(specimen.keys, [&](const std::string& path) {
        if (!path.starts_with(prefix)) return false;
        const std::string key = plainKey(std::string_view(path).substr(prefix.size()));
        return key.find("star rating") != std::string::npos || key.find("review comment") != std::string::npos ||
               key.find("review text") != std::string::npos || key == "questions";
    });
}

/// Ratings of a review's questions, and words chosen, stay with the original: they are answers to somebody else's
/// questions, and which of them are touchpoints is for a person to say.
void readReview(const std::string& path, Json& feature, ImportRun& run) {
    const Json* found = memberOf(feature, "properties");
    if (!found) throw Refused{importError("wrong_type", path)};
    const Json& review = *found;
    SourceEntry entry;
    entry.where = path;
    Encounter& encounter = entry.encounter;

    const Json* stars = find(review, {"five star rating published", "star rating", "five star rating"});
    encounter.note = text(review, {"review text published", "review comment", "review text"});
    if (!stars && encounter.note.empty()) {
        const Json* draftStars = find(review, {"five star rating draft", "draft star rating"});
        const std::string draft = text(review, {"review text draft", "draft review comment"});
        if (draftStars || !draft.empty()) {
            if (!run.mapping().drafts) return run.note("drafts_left_out", draft);
            stars = draftStars;
            encounter.note = draft;
        }
    }
    if (stars) {
        const Json wrapped{{"stars", *stars}};
        if (const auto value = numberAt(wrapped, "stars")) entry.rating = SourceRating{*value, RatingScale{1, 5}};
    }

    const std::string published = text(review, {"date", "published"});
    const auto instant = parseInstant(published);
    if (!instant && !published.empty())
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", "date"}, {"value", published}, {"expected", "YYYY-MM-DDTHH:MM:SSZ"}},
                       "import"}};
    encounter.precision = Precision::Unknown;
    if (instant) {
        encounter.recordedAt = formatInstant(*instant);
        const auto there = momentInZone(*instant, run.mapping().zone);
        const auto moment = there ? there : momentAtOffset(*instant, 0);
        if (moment) {
            encounter.occurredOn = moment->date;
            encounter.precision = Precision::AtLatest;
        }
    }
    const Json* location = find(review, {"location"});
    if (location) entry.place = text(*location, {"name", "business name"});
    const std::string key = placeKey(text(review, {"google maps url"}));
    if (!key.empty() && !published.empty()) entry.nativeId = key + '@' + published;
    entry.original = std::move(feature);
    run.take(std::move(entry));
}

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    auto source = openJson(tree, name);
    readList(source, run, "features", [&](const std::string& path, Json& feature) { readReview(path, feature, run); });
}

}  // namespace

const Importer googleImporter{"google", isReview, read, true};

}  // namespace kokemus::exchange
