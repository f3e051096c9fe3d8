// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/capture.h"

#include "domain/fold.h"
#include "language/capture_brand.h"
#include "language/capture_numbers.h"
#include "language/phrase_table.h"
#include "language/word_list.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kokemus {
namespace {

using language::Amount;
using language::Token;
using language::TokenKind;
using language::WordList;

/// Longer texts are stories rather than lines; they become the note as they are. Bytes.
constexpr std::size_t longestLine = 8192;

/// A line being read: the readers below each take the tokens they are sure of and leave the others.
struct Reading {
    std::vector<Token> tokens;
    const CaptureContext& context;
    Encounter encounter;
    std::vector<std::string> questions;

    void use(std::size_t first, std::size_t count) {
        for (auto i = first; i < first + count; ++i) tokens[i].used = true;
    }
    /// The unused word at `at`, or nothing.
    [[nodiscard]] const Token* word(std::size_t at) const {
        return at < tokens.size() && !tokens[at].used && tokens[at].kind == TokenKind::Word ? &tokens[at] : nullptr;
    }
    [[nodiscard]] bool isMark(std::size_t at, std::string_view marks) const {
        return at < tokens.size() && tokens[at].kind == TokenKind::Mark && marks.find(tokens[at].text) != marks.npos;
    }
    /// Where the value after a key word stands: "odotukset 6", "odotukset: 6", "kl. 14".
    [[nodiscard]] std::size_t valueAfter(std::size_t at) const {
        return isMark(at, ".:=") && tokens[at].glued ? at + 1 : at;
    }
    void ask(std::string_view question) {
        std::string key = "capture_question." + std::string(question);
        if (std::ranges::find(questions, key) == questions.end()) questions.push_back(std::move(key));
    }
};

// --- tags and quotes

bool isTag(std::string_view text) {
    if (text.size() < 2 || text.front() != '#') return false;
    return text.find('#', 1) == text.npos && text.find_first_not_of("0123456789", 1) != text.npos;
}

void readTags(Reading& line) {
    for (Token& token : line.tokens) {
        if (token.kind != TokenKind::Word || !isTag(token.text)) continue;
        const std::string tag(token.text.substr(1));
        const auto same = [&](const std::string& other) { return foldName(other) == foldName(tag); };
        if (std::ranges::none_of(line.encounter.tags, same)) line.encounter.tags.push_back(tag);
        token.used = true;
    }
}

constexpr std::array<std::string_view, 13> personRoles = {
    "salesperson", "waiter", "cashier",  "agent",        "receptionist", "driver",  "technician",
    "manager",     "owner",  "official", "professional", "customer",     "employee"};

/// Id of the role that the word before `end` names, which is then used.
std::string takeRole(Reading& line, std::size_t end) {
    for (const auto role : personRoles) {
        const WordList words("person_role." + std::string(role));
        for (std::size_t length = std::min<std::size_t>(end, 3); length > 0; --length)
            if (words.match(line.tokens, end - length) == length) {
                line.use(end - length, length);
                return std::string(role);
            }
    }
    return {};
}

/// A quotation counts as somebody's words after a role ('tarjoilija "a-haa"') or a colon.
void readQuotes(Reading& line) {
    for (std::size_t i = 1; i < line.tokens.size(); ++i) {
        if (line.tokens[i].kind != TokenKind::Quote) continue;
        const bool colon = line.isMark(i - 1, ":");
        const auto role = takeRole(line, colon ? i - 1 : i);
        if (!colon && role.empty()) continue;
        line.encounter.quotes.push_back({std::string(language::quotedText(line.tokens[i])), role, std::nullopt});
        line.use(i, 1);
    }
}

// --- when

Date daysBefore(Date date, int days) { return dateOfDay(dayNumber(date) - days); }

/// 1 July of the last summer that is over.
Date lastSummer(Date today) {
    const bool over = today.month() > std::chrono::August;
    return Date{today.year() - std::chrono::years{over ? 0 : 1}, std::chrono::July, std::chrono::day{1}};
}

/// Days since the latest `weekday` (1 = Monday) before today, 1..7.
int daysSince(Date today, int weekday) {
    // 1970-01-01 was a Thursday.
    const int current = ((dayNumber(today) + 3) % 7 + 7) % 7 + 1;
    return (current - weekday + 6) % 7 + 1;
}

struct DayWord {
    std::size_t length = 0;
    Date date{};
    Precision precision = Precision::Day;
};

DayWord matchDayWord(const Reading& line, std::size_t at) {
    static const WordList today("capture_words.today");
    static const WordList yesterday("capture_words.yesterday");
    static const WordList dayBefore("capture_words.day_before");
    static const WordList summer("capture_words.last_summer");
    static const WordList summerBefore("capture_words.summer_before");
    static const std::array<WordList, 7> weekdays = {
        WordList("capture_words.weekday_1"), WordList("capture_words.weekday_2"), WordList("capture_words.weekday_3"),
        WordList("capture_words.weekday_4"), WordList("capture_words.weekday_5"), WordList("capture_words.weekday_6"),
        WordList("capture_words.weekday_7")};
    const Date now = line.context.now.date;
    if (const auto n = dayBefore.match(line.tokens, at)) return {n, daysBefore(now, 2)};
    if (const auto n = yesterday.match(line.tokens, at)) return {n, daysBefore(now, 1)};
    if (const auto n = today.match(line.tokens, at)) return {n, now};
    if (const auto n = summerBefore.match(line.tokens, at))
        return {n, lastSummer(now) - std::chrono::years{1}, Precision::Season};
    if (const auto n = summer.match(line.tokens, at)) return {n, lastSummer(now), Precision::Season};
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (const auto n = weekdays[static_cast<std::size_t>(weekday) - 1].match(line.tokens, at))
            return {n, daysBefore(now, daysSince(now, weekday))};
    if (const Token* word = line.word(at))
        if (const auto date = language::readDate(word->text, now)) return {1, *date};
    return {};
}

void readDay(Reading& line) {
    static const WordList next("capture_words.next");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto found = matchDayWord(line, i);
        if (found.length == 0 || (i > 0 && next.match(line.tokens, i - 1) == 1)) continue;
        line.encounter.occurredOn = found.date;
        line.encounter.precision = found.precision;
        return line.use(i, found.length);
    }
}

/// The time after "klo", or one with a colon anywhere. "at 3" could be night or day: it is left.
void readClock(Reading& line) {
    static const WordList clock("capture_words.clock");
    static const WordList englishClock("capture_words.clock", Language::English);
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = clock.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const Token* word = line.word(at);
        const auto time = word ? language::readClock(word->folded) : std::nullopt;
        if (!time || (!key && word->text.find(':') == word->text.npos)) continue;
        if (key && englishClock.match(line.tokens, i) && !time->certain) continue;
        line.encounter.occurredAt = time->minutes;
        if (line.encounter.occurredOn && line.encounter.precision == Precision::Day)
            line.encounter.precision = Precision::Minute;
        return line.use(i, at + 1 - i);
    }
}

// --- waiting, expectation, outcome

struct Duration {
    std::size_t length = 0;
    double minutes = 0;
};

/// "25 min", "25min", "1,5 h", "1 h 20 min" from `at` on.
Duration matchDuration(const Reading& line, std::size_t at) {
    static const WordList minuteWords("capture_words.minutes");
    static const WordList hourWords("capture_words.hours");
    Duration found;
    for (int part = 0; part < 2; ++part) {
        const auto start = at + found.length;
        const Token* word = line.word(start);
        if (!word) break;
        const std::string_view text = word->folded;
        const auto digits = std::min(text.find_first_not_of("0123456789.,"), text.size());
        const auto number = language::readNumber(text.substr(0, digits));
        const bool glued = digits < text.size();
        const Token* unitWord = glued ? word : line.word(start + 1);
        if (!number || !unitWord) break;
        const std::string_view unit = glued ? text.substr(digits) : std::string_view(unitWord->folded);
        const bool hours = part == 0 && hourWords.holds(unit);
        if (!hours && !minuteWords.holds(unit)) break;
        found.minutes += hours ? *number * 60 : *number;
        found.length += glued ? 1 : 2;
        if (!hours) break;
    }
    return found;
}

void readWaiting(Reading& line) {
    static const WordList waited("capture_words.waited");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = waited.match(line.tokens, i);
        if (!key) continue;
        const auto at = line.valueAfter(i + key);
        const auto duration = matchDuration(line, at);
        if (!duration.length) continue;
        line.encounter.waitingMinutes = static_cast<int>(std::lround(duration.minutes));
        return line.use(i, at + duration.length - i);
    }
}

/// True when the number at `at` counts something else: "6 viikkoa", "3 €", "2 %".
bool hasUnit(const Reading& line, std::size_t at) {
    static const WordList units("capture_words.units");
    const Token* next = line.word(at + 1);
    if (!next) return false;
    return matchDuration(line, at).length || language::readCurrency(next->folded) || units.holds(next->folded);
}

/// "odotin 6". "odotin 25" says neither what was expected nor how many minutes: it is left, with a question.
void readExpectation(Reading& line) {
    static const WordList expected("capture_words.expected");
    static const WordList waited("capture_words.waited");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = expected.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const Token* word = key ? line.word(at) : nullptr;
        if (!word || hasUnit(line, at)) continue;
        if (const auto scale = language::readScale(word->folded)) {
            line.encounter.expectation = scale;
            return line.use(i, at + 1 - i);
        }
        if (waited.match(line.tokens, i) && language::readNumber(word->folded)) line.ask("waited_or_expected");
    }
}

/// "sain 1". After "oli 3" a plain word would mean three of something, so that is left.
void readOutcome(Reading& line) {
    static const WordList got("capture_words.got");
    static const WordList was("capture_words.was");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto sure = got.match(line.tokens, i);
        const auto key = sure ? sure : was.match(line.tokens, i);
        if (!key) continue;
        const auto at = line.valueAfter(i + key);
        const Token* word = line.word(at);
        const auto scale = word ? language::readScale(word->folded) : std::nullopt;
        if (!scale || hasUnit(line, at) || (!sure && line.word(at + 1))) continue;
        line.encounter.outcome = scale;
        return line.use(i, at + 1 - i);
    }
}

// --- prices

struct Price {
    std::size_t length = 0;
    Amount amount;
};

/// "129 €", "129e", "€ 129", "129" from `at` on.
Price matchPrice(const Reading& line, std::size_t at) {
    const Token* word = line.word(at);
    if (!word) return {};
    if (const auto amount = language::readAmount(word->folded)) {
        Price price{1, *amount};
        const Token* next = line.word(at + 1);
        const auto currency =
            price.amount.currency.empty() && next ? language::readCurrency(next->folded) : std::nullopt;
        if (currency) price = {2, {amount->minorUnits, *currency}};
        return price;
    }
    const Token* next = line.word(at + 1);
    const bool sign = word->folded == "€" || word->folded == "£";
    const auto amount = sign && next ? language::readAmount(next->folded) : std::nullopt;
    if (!amount || !amount->currency.empty()) return {};
    return {2, {amount->minorUnits, *language::readCurrency(word->folded)}};
}

/// "1 299 €" could be one number or two things: it is left, with a question.
bool isSplitNumber(const Reading& line, std::size_t at) {
    const Token* before = at > 0 ? line.word(at - 1) : nullptr;
    const auto isNumber = [](std::string_view text, std::size_t digits) {
        return text.size() <= digits && text.find_first_not_of("0123456789") == text.npos;
    };
    return before && isNumber(before->folded, 3) && line.tokens[at].folded.size() >= 3 &&
           isNumber(std::string_view(line.tokens[at].folded).substr(0, 3), 3);
}

void takeCurrency(Reading& line, const Amount& amount) {
    if (!amount.currency.empty()) line.encounter.currency = amount.currency;
}

void readUnbought(Reading& line) {
    static const WordList unbought("capture_words.unbought");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto key = unbought.match(line.tokens, i);
        const auto at = key ? line.valueAfter(i + key) : i;
        const auto price = key ? matchPrice(line, at) : Price{};
        if (price.amount.currency.empty()) continue;
        line.encounter.lostPurchase = price.amount.minorUnits;
        takeCurrency(line, price.amount);
        return line.use(i, at + price.length - i);
    }
}

/// True when the words right before `at` are in the list.
bool follows(const Reading& line, std::size_t at, const WordList& words) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(at, 3); ++length)
        if (words.match(line.tokens, at - length) == length) return true;
    return false;
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
std::optional<std::size_t> findPrice(Reading& line, bool wasIsEarlier) {
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto price = matchPrice(line, i);
        if (price.amount.currency.empty() || follows(line, i, earlierWords())) continue;
        if (wasIsEarlier && follows(line, i, wasWords())) continue;
        if (!isSplitNumber(line, i)) return i;
        line.ask("digit_groups");
    }
    return std::nullopt;
}

/// "was 99 €, 129 €": the earlier one is what was; alone, "was 129 €" tells what it cost.
void readPrice(Reading& line) {
    auto at = findPrice(line, true);
    if (!at) at = findPrice(line, false);
    if (!at) return;
    const auto price = matchPrice(line, *at);
    line.encounter.priceActual = price.amount.minorUnits;
    takeCurrency(line, price.amount);
    line.use(*at, price.length);
}

/// "ennen 99": a bare number is a price only beside another price, for "ennen 14" may be a time.
void readEarlierPrice(Reading& line) {
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto sure = earlierWords().match(line.tokens, i);
        const auto key = sure ? sure : line.encounter.priceActual ? wasWords().match(line.tokens, i) : 0;
        const auto at = key ? line.valueAfter(i + key) : i;
        const auto price = key ? matchPrice(line, at) : Price{};
        const bool bare = price.amount.currency.empty();
        if (!price.length || (bare && (!line.encounter.priceActual || hasUnit(line, at)))) continue;
        line.encounter.priceExpected = price.amount.minorUnits;
        takeCurrency(line, price.amount);
        return line.use(i, at + price.length - i);
    }
}

// --- feelings

struct FeelingWords {
    std::string_view emotion;
    WordList words;
};

const std::vector<FeelingWords>& feelingWords() {
    static const auto all = [] {
        std::vector<FeelingWords> list;
        for (const auto& term : builtInEmotions())
            list.push_back({term.id, WordList("capture_feeling_aliases." + std::string(term.id))});
        return list;
    }();
    return all;
}

/// The emotion whose longest alias begins at `at`, and how many words that is.
std::pair<std::string_view, std::size_t> matchFeeling(const Reading& line, std::size_t at) {
    std::pair<std::string_view, std::size_t> best{"", 0};
    for (const auto& [emotion, words] : feelingWords())
        if (const auto length = words.match(line.tokens, at); length > best.second) best = {emotion, length};
    return best;
}

/// "myyjä oli vihainen", "en pettynyt", "iloinen myyjä": the word is somebody else's feeling, or nobody's.
/// `lead` words ("olin") before the feeling say that it is the writer's own.
bool isSomebodyElses(const Reading& line, std::size_t lead, std::size_t at, std::size_t length) {
    static const WordList othersOrNot("capture_words.others_or_not");
    static const WordList describesOthers("capture_words.describes_others");
    const auto first = at - lead;
    if (first > 0 && othersOrNot.match(line.tokens, first - 1) == 1) return true;
    return !lead && describesOthers.match(line.tokens, at) == length && line.word(at + length) &&
           matchFeeling(line, at + length).second == 0;
}

bool fits(const std::vector<Feeling>& feelings, std::string_view emotion) {
    if (feelings.size() >= 3) return false;
    if (!feelings.empty() && (emotion == "neutral" || feelings.front().emotion == "neutral")) return false;
    return std::ranges::none_of(feelings, [&](const Feeling& feeling) { return feeling.emotion == emotion; });
}

void askAmbiguous(Reading& line, std::size_t at) {
    static const WordList bewildered("capture_ambiguous.bewildered");
    static const WordList surprised("capture_ambiguous.surprised");
    if (bewildered.match(line.tokens, at)) line.ask("bewildered");
    if (surprised.match(line.tokens, at)) line.ask("surprised");
}

void readFeelings(Reading& line) {
    static const WordList felt("capture_words.felt");
    for (std::size_t i = 0; i < line.tokens.size(); ++i) {
        const auto lead = felt.match(line.tokens, i);
        const auto at = i + lead;
        const auto [emotion, length] = matchFeeling(line, at);
        if (length == 0) {
            askAmbiguous(line, i);
            continue;
        }
        if (isSomebodyElses(line, lead, at, length)) continue;
        if (!fits(line.encounter.feelings, emotion)) continue;
        line.encounter.feelings.push_back({std::string(emotion), 3});
        line.use(i, lead + length);
        i = at + length - 1;
    }
}

/// "kuultu: ..." at the start of the line.
void readProvenance(Reading& line) {
    static const WordList heard("capture_words.heard");
    const auto length = heard.match(line.tokens, 0);
    if (!length || !line.isMark(length, ":")) return;
    line.encounter.provenance = Provenance::Heard;
    line.use(0, length + 1);
}

void readBrand(Reading& line, std::string_view text) {
    auto brand = language::takeKnownBrand(line.tokens, line.context.brands);
    if (!brand) brand = language::takeNewBrand(text, line.tokens);
    if (!brand) return;
    Party party;
    party.brand = *brand;
    line.encounter.parties.push_back(std::move(party));
}

}  // namespace

CapturedLine parseLine(std::string_view text, const CaptureContext& context) {
    if (text.size() > longestLine) {
        CapturedLine story;
        story.encounter.note = text;
        return story;
    }
    Reading line{language::tokenise(text), context, {}, {}};
    readProvenance(line);
    readTags(line);
    readQuotes(line);
    readDay(line);
    readClock(line);
    // Waiting first: "odotin 25 min" must never be read as an expectation.
    readWaiting(line);
    readExpectation(line);
    readOutcome(line);
    readUnbought(line);
    readPrice(line);
    readEarlierPrice(line);
    readFeelings(line);
    readBrand(line, text);
    language::useOrphanedMarks(line.tokens);
    line.encounter.note = language::unusedText(text, line.tokens);
    return {std::move(line.encounter), std::move(line.questions)};
}

}  // namespace kokemus
