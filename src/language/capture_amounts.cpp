// SPDX-License-Identifier: GPL-3.0-or-later
// What a line says in numbers: minutes, expectation and outcome, prices.
#include "language/capture_line.h"
#include "language/capture_numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kokemus::language {
namespace {

// --- minutes

struct Duration {
    std::size_t length = 0;
    double minutes = 0;
};

/// "puoli tuntia", "an hour".
Duration matchWordedDuration(const CaptureLine& line, std::size_t at) {
    static const WordList half("capture_words.half_hour");
    static const WordList whole("capture_words.one_hour");
    if (const auto n = half.match(line.tokens, at)) return {n, 30};
    if (const auto n = whole.match(line.tokens, at)) return {n, 60};
    return {};
}

/// "25 min", "25min", "1,5 h", "1 h 20 min", "puoli tuntia" from `at` on.
Duration matchDuration(const CaptureLine& line, std::size_t at) {
    static const WordList minuteWords("capture_words.minutes");
    static const WordList hourWords("capture_words.hours");
    Duration found = matchWordedDuration(line, at);
    for (int part = 0; part < 2; ++part) {
        const auto start = at + found.length;
        const Token* word = line.word(start);
        if (!word) break;
        const std::string_view text = word->folded;
        const auto digits = std::min(text.find_first_not_of("0123456789.,"), text.size());
        const auto number = readNumber(text.substr(0, digits));
        const bool glued = digits < text.size();
        const Token* unitWord = glued ? word : line.word(start + 1);
        if (!number || !unitWord) break;
        const std::string_view unit = glued ? text.substr(digits) : std::string_view(unitWord->folded);
        const bool hours = part == 0 && !found.length && hourWords.holds(unit);
        if (!hours && !minuteWords.holds(unit)) break;
        found.minutes += hours ? *number * 60 : *number;
        found.length += glued ? 1 : 2;
        if (!hours) break;
    }
    return found;
}

/// "jonotin 25 min", and "25 min jonossa" when there is a list of words that may follow.
void readMinutes(CaptureLine& line, const WordList& before, const WordList* after, std::optional<int>& minutes,
                 std::string_view field) {
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = before.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const auto duration = matchDuration(line, at);
        const auto end = at + duration.length;
        const auto trailing = !key && after && duration.length ? after->match(line.tokens, end) : 0;
        if (!duration.length || (!key && !trailing)) continue;
        minutes = static_cast<int>(std::lround(duration.minutes));
        return line.use(i, end + trailing - i, field);
    }
}

/// True when the number at `at` counts something else: "6 viikkoa", "3 €", "2 %".
bool hasUnit(const CaptureLine& line, std::size_t at) {
    static const WordList units("capture_words.units");
    const Token* next = line.word(at + 1);
    if (!next) return false;
    return matchDuration(line, at).length || readCurrency(next->folded) || units.holds(next->folded);
}

// --- expectation, outcome

/// "odotin 6". "odotin 25" says neither what was expected nor how many minutes: it is left, with a question.
void readExpectation(CaptureLine& line) {
    static const WordList expected("capture_words.expected");
    static const WordList waited("capture_words.waited");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = expected.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const Token* word = key ? line.word(at) : nullptr;
        if (!word || hasUnit(line, at)) continue;
        if (const auto scale = readScale(word->folded)) {
            line.encounter().expectation = scale;
            return line.use(i, at + 1 - i, "expectation");
        }
        if (waited.match(line.tokens, i) && readNumber(word->folded)) line.ask("waited_or_expected");
    }
}

/// "sain 1". After "oli 3" a plain word would mean three of something, so that is left.
void readOutcome(CaptureLine& line) {
    static const WordList got("capture_words.got");
    static const WordList was("capture_words.was");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto sure = got.match(line.tokens, i);
        const auto key = sure ? sure : was.match(line.tokens, i);
        if (!key) continue;
        const auto at = line.valueAfter(i + key);
        const Token* word = line.word(at);
        const auto scale = word ? readScale(word->folded) : std::nullopt;
        if (!scale || hasUnit(line, at) || (!sure && line.word(at + 1))) continue;
        line.encounter().outcome = scale;
        return line.use(i, at + 1 - i, "outcome");
    }
}

// --- prices

struct Price {
    std::size_t length = 0;
    Amount amount;
};

/// "129 €", "129e", "€ 129", "129" from `at` on.
Price matchPrice(const CaptureLine& line, std::size_t at) {
    const Token* word = line.word(at);
    if (!word) return {};
    if (const auto amount = readAmount(word->folded)) {
        Price price{1, *amount};
        const Token* next = line.word(at + 1);
        const auto currency = price.amount.currency.empty() && next ? readCurrency(next->folded) : std::nullopt;
        if (currency) price = {2, {amount->minorUnits, *currency}};
        return price;
    }
    const Token* next = line.word(at + 1);
    const bool sign = word->folded == "€" || word->folded == "£";
    const auto amount = sign && next ? readAmount(next->folded) : std::nullopt;
    if (!amount || !amount->currency.empty()) return {};
    return {2, {amount->minorUnits, *readCurrency(word->folded)}};
}

/// "1 299 €" could be one number or two things: it is left, with a question.
bool isSplitNumber(const CaptureLine& line, std::size_t at) {
    const Token* before = at > 0 ? line.word(at - 1) : nullptr;
    const auto isNumber = [](std::string_view text, std::size_t digits) {
        return text.size() <= digits && text.find_first_not_of("0123456789") == text.npos;
    };
    return before && isNumber(before->folded, 3) && line.tokens[at].folded.size() >= 3 &&
           isNumber(std::string_view(line.tokens[at].folded).substr(0, 3), 3);
}

void takeCurrency(CaptureLine& line, const Amount& amount) {
    if (!amount.currency.empty()) line.encounter().currency = amount.currency;
}

void readUnbought(CaptureLine& line) {
    static const WordList unbought("capture_words.unbought");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = unbought.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const auto price = key ? matchPrice(line, at) : Price{};
        if (price.amount.currency.empty()) continue;
        line.encounter().lostPurchase = price.amount.minorUnits;
        takeCurrency(line, price.amount);
        return line.use(i, at + price.length - i, "lost_purchase");
    }
}

/// "99 -> 129 €", "hinta nousi 99 eurosta 129 euroon", "from 99 to 129 €". One of the two must name a currency; words
/// such as "to" are no arrow unless "from" came before.
void readPriceChange(CaptureLine& line) {
    static const WordList from("capture_words.price_from");
    static const WordList to("capture_words.price_to");
    static const std::string_view fromEuros = "eurosta";
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto lead = from.match(line.tokens, i);
        const auto before = matchPrice(line, i + lead);
        if (!before.length || isSplitNumber(line, i + lead)) continue;
        const auto middle = i + lead + before.length;
        const auto between = to.match(line.tokens, middle);
        const bool arrow =
            between && line.tokens[middle].text.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        const bool inflected = line.tokens[middle - 1].folded == fromEuros;
        if (!arrow && !inflected && !(lead && between)) continue;
        const auto after = matchPrice(line, middle + between);
        if (!after.length || (before.amount.currency.empty() && after.amount.currency.empty())) continue;
        line.encounter().priceExpected = before.amount.minorUnits;
        line.encounter().priceActual = after.amount.minorUnits;
        takeCurrency(line, before.amount);
        takeCurrency(line, after.amount);
        line.use(i, lead + before.length, "price_expected");
        if (between) line.use(middle, between, "price_actual");
        return line.use(middle + between, after.length, "price_actual");
    }
}

const WordList& earlierWords() {
    static const WordList words("capture_words.earlier_price");
    return words;
}

const WordList& wasWords() {
    static const WordList words("capture_words.was");
    return words;
}

/// The place of the first price with a currency, other than earlier ones. With `wasIsEarlier`, "was 99 €" is such.
std::optional<std::size_t> findPrice(CaptureLine& line, bool wasIsEarlier) {
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto price = matchPrice(line, i);
        if (price.amount.currency.empty() || line.follows(i, earlierWords())) continue;
        if (wasIsEarlier && line.follows(i, wasWords())) continue;
        if (!isSplitNumber(line, i)) return i;
        line.ask("digit_groups");
    }
    return std::nullopt;
}

/// "was 99 €, 129 €": the earlier one is what was; alone, "was 129 €" tells what it cost.
void readPrice(CaptureLine& line) {
    if (line.encounter().priceActual) return;
    auto at = findPrice(line, true);
    if (!at) at = findPrice(line, false);
    if (!at) return;
    const auto price = matchPrice(line, *at);
    line.encounter().priceActual = price.amount.minorUnits;
    takeCurrency(line, price.amount);
    line.use(*at, price.length, "price_actual");
}

/// "ennen 99": a bare number is a price only beside another price, for "ennen 14" may be a time.
void readEarlierPrice(CaptureLine& line) {
    if (line.encounter().priceExpected) return;
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto sure = earlierWords().match(line.tokens, i);
        const auto key = sure ? sure : line.encounter().priceActual ? wasWords().match(line.tokens, i) : 0;
        const auto at = key ? line.valueAfter(i + key) : i;
        const auto price = key ? matchPrice(line, at) : Price{};
        const bool bare = price.amount.currency.empty();
        if (!price.length || (bare && (!line.encounter().priceActual || hasUnit(line, at)))) continue;
        line.encounter().priceExpected = price.amount.minorUnits;
        takeCurrency(line, price.amount);
        return line.use(i, at + price.length - i, "price_expected");
    }
}

}  // namespace

void readAmounts(CaptureLine& line) {
    static const WordList waited("capture_words.waited");
    static const WordList inLine("capture_words.waiting_after");
    static const WordList spent("capture_words.spent");
    // Waiting first: "odotin 25 min" must never be read as an expectation.
    readMinutes(line, waited, &inLine, line.encounter().waitingMinutes, "waiting_minutes");
    readMinutes(line, spent, nullptr, line.encounter().spentMinutes, "spent_minutes");
    readExpectation(line);
    readOutcome(line);
    readUnbought(line);
    readPriceChange(line);
    readPrice(line);
    readEarlierPrice(line);
}

}  // namespace kokemus::language
