// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/capture.h"

#include "domain/words.h"
#include "kokemus/journal.h"
#include "language/capture_line.h"

#include <algorithm>
#include <utility>

namespace kokemus {
namespace language {

void CaptureLine::mark(std::size_t first, std::size_t count, std::string_view field) {
    const Token& last = tokens[first + count - 1];
    result.understood.push_back({tokens[first].begin, last.begin + last.text.size(), std::string(field)});
}

void CaptureLine::use(std::size_t first, std::size_t count, std::string_view field) {
    mark(first, count, field);
    for (auto i = first; i < first + count; ++i) tokens[i].used = true;
}

const Token* CaptureLine::word(std::size_t at) const {
    return at < tokens.size() && !tokens[at].used && tokens[at].kind == TokenKind::Word ? &tokens[at] : nullptr;
}

bool CaptureLine::isMark(std::size_t at, std::string_view marks) const {
    return at < tokens.size() && tokens[at].kind == TokenKind::Mark && marks.find(tokens[at].text) != marks.npos;
}

std::size_t CaptureLine::valueAfter(std::size_t at) const {
    return isMark(at, ".:=") && tokens[at].glued ? at + 1 : at;
}

bool CaptureLine::follows(std::size_t at, const WordList& words) const {
    for (std::size_t length = 1; length <= std::min<std::size_t>(at, 3); ++length)
        if (words.match(tokens, at - length) == length) return true;
    return false;
}

void CaptureLine::ask(std::string_view question) {
    std::string key = "capture_question." + std::string(question);
    if (std::ranges::find(result.questions, key) == result.questions.end()) result.questions.push_back(std::move(key));
}

}  // namespace language

namespace {

/// Longer texts are stories rather than lines; they become the note as they are. Bytes.
constexpr std::size_t longestLine = 8192;

void addBases(std::vector<language::Token>& tokens, const BaseForms& baseForms) {
    if (!baseForms) return;
    for (language::Token& token : tokens)
        if (token.kind == language::TokenKind::Word) token.bases = wholeForms(token.folded, baseForms(token.folded));
}

}  // namespace

void setNames(CaptureContext& context, const std::vector<BrandUse>& brands) {
    context.brands.clear();
    context.venues.clear();
    for (const BrandUse& brand : brands) {
        context.brands.push_back(brand.name);
        for (const std::string& venue : brand.venues) context.venues.push_back({venue, brand.name});
    }
}

CapturedLine parseLine(std::string_view text, const CaptureContext& context) {
    if (text.size() > longestLine) {
        CapturedLine story;
        story.encounter.note = text;
        return story;
    }
    language::CaptureLine line{text, language::tokenise(text), context, {}};
    addBases(line.tokens, context.baseForms);
    readProvenance(line);
    readTags(line);
    readQuotes(line);
    readDay(line);
    readTimeOfDay(line);
    readAmounts(line);
    readFeelings(line);
    readBrandAndVenue(line);
    readExpectedVisit(line);
    readChannel(line);
    readTouchpoint(line);
    language::useOrphanedMarks(line.tokens);
    line.encounter().note = language::unusedText(text, line.tokens);
    std::ranges::sort(line.result.understood, {}, &UnderstoodSpan::begin);
    return std::move(line.result);
}

}  // namespace kokemus
