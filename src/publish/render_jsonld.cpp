// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews as schema.org knows them. Without a rating: one person's score is no rating of many, and invites to be read
// as one.
#include "publish/render.h"

#include <nlohmann/json.hpp>

namespace kokemus::publish {

std::string jsonLdOf(const Draft& draft) {
    using Json = nlohmann::ordered_json;
    Json graph = Json::array();
    for (const DraftReview& review : draft.reviews) {
        Json reviewed{{"@type", "LocalBusiness"}};
        if (!review.subject.empty()) reviewed["name"] = printable(review.subject);
        if (!review.venue.empty()) reviewed["location"] = {{"@type", "Place"}, {"name", printable(review.venue)}};
        Json author{{"@type", "Person"}};
        if (!draft.author.empty()) author["name"] = printable(draft.author);
        auto body = textOf(htmlOf(review.body), draft.language);
        while (body.ends_with('\n')) body.pop_back();
        graph.push_back({{"@type", "Review"},
                         {"itemReviewed", reviewed},
                         {"author", author},
                         {"datePublished", formatDate(draft.now.date)},
                         {"inLanguage", std::string(codeOf(draft.language))},
                         {"reviewBody", printable(body)}});
    }
    const Json document{{"@context", "https://schema.org"}, {"@graph", graph}};
    const auto json = document.dump(1, ' ', false, Json::error_handler_t::replace);
    // It is pasted into <script>, where "</script" and "<!--" mean something whatever stands around them.
    std::string out;
    for (const char c : json) c == '<' ? out += "\\u003c" : out += c;
    return out + "\n";
}

}  // namespace kokemus::publish
