// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/capture_numbers.h"

#include "language/word_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace kokemus::language {
namespace {

/// A whole number of 1..`maxDigits` digits and nothing else.
std::optional<int> readDigits(std::string_view text, std::size_t maxDigits) {
    if (text.empty() || text.size() > maxDigits) return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text[0] == '-') return std::nullopt;
    return value;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == text.npos) return parts;
        text.remove_prefix(at + 1);
    }
}

Date makeDate(int year, int month, int day) {
    return Date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                std::chrono::day{static_cast<unsigned>(day)}};
}

/// "4.7." or "4.7.2025" split at the points.
std::optional<Date> readPointedDate(std::string_view word, Date today) {
    const auto parts = split(word, '.');
    if (parts.size() != 3) return std::nullopt;
    const auto day = readDigits(parts[0], 2);
    const auto month = readDigits(parts[1], 2);
    if (!day || !month) return std::nullopt;
    if (!parts[2].empty()) {
        const auto year = readDigits(parts[2], 4);
        if (!year || (parts[2].size() != 4 && parts[2].size() != 2)) return std::nullopt;
        const auto date = makeDate(parts[2].size() == 2 ? 2000 + *year : *year, *month, *day);
        return date.ok() && *year > 0 ? std::optional(date) : std::nullopt;
    }
    const auto thisYear = makeDate(static_cast<int>(today.year()), *month, *day);
    if (thisYear.ok() && thisYear <= today) return thisYear;
    const auto lastYear = makeDate(static_cast<int>(today.year()) - 1, *month, *day);
    return lastYear.ok() ? std::optional(lastYear) : std::nullopt;
}

using Currency = std::pair<std::string_view, std::string_view>;
constexpr std::array<Currency, 6> otherCurrencies = {
    {{"£", "GBP"}, {"gbp", "GBP"}, {"sek", "SEK"}, {"nok", "NOK"}, {"dkk", "DKK"}, {"usd", "USD"}}};

/// "1 299 €" as one word: the spaces within it are no-break spaces, as programs write thousands.
std::string dropInnerSpaces(std::string_view word) {
    std::string out;
    while (!word.empty()) {
        std::size_t width = 0;
        for (const std::string_view space : {" ", "\u00a0", "\u202f"})
            if (word.starts_with(space)) width = space.size();
        if (width == 0) out += word.front();
        word.remove_prefix(std::max<std::size_t>(width, 1));
    }
    return out;
}

/// Takes a currency sign off the front ("€129") or the end ("129e") of a word.
std::string takeCurrency(std::string_view& word) {
    for (const std::string_view sign : {"€", "£"})
        if (word.starts_with(sign)) {
            word.remove_prefix(sign.size());
            return *readCurrency(sign);
        }
    const auto digits = word.find_last_of("0123456789");
    if (digits == word.npos) return {};
    const auto currency = readCurrency(word.substr(digits + 1));
    if (currency) word = word.substr(0, digits + 1);
    return currency.value_or(std::string());
}

}  // namespace

std::optional<Date> readDate(std::string_view word, Date today) {
    const auto iso = parseDate(word);
    return iso ? iso : readPointedDate(word, today);
}

std::optional<ClockTime> readClock(std::string_view word) {
    const bool am = word.ends_with("am");
    const bool pm = word.ends_with("pm");
    if (am || pm) word.remove_suffix(2);
    if (word.ends_with('.')) word.remove_suffix(1);
    const auto separator = word.find_first_of(".:");
    auto hours = readDigits(word.substr(0, separator), 2);
    std::optional<int> minutes = 0;
    if (separator != word.npos) {
        const auto text = word.substr(separator + 1);
        minutes = text.size() == 2 ? readDigits(text, 2) : std::nullopt;
    }
    if (!hours || !minutes || *minutes > 59) return std::nullopt;
    if (am || pm) {
        if (*hours < 1 || *hours > 12) return std::nullopt;
        hours = *hours % 12 + (pm ? 12 : 0);
    }
    if (*hours > 23) return std::nullopt;
    return ClockTime{*hours * 60 + *minutes, am || pm || separator != word.npos || *hours > 12};
}

std::optional<int> readScale(std::string_view word) {
    if (word.size() == 3 && word.ends_with("/7")) word = word.substr(0, 1);
    const auto value = readDigits(word, 1);
    return value && *value >= 1 && *value <= 7 ? value : std::nullopt;
}

std::optional<Amount> readAmount(std::string_view writtenWord) {
    const auto withoutSpaces = dropInnerSpaces(writtenWord);
    std::string_view foldedWord = withoutSpaces;
    if (foldedWord.ends_with('.')) foldedWord.remove_suffix(1);  // of the sentence
    Amount amount;
    amount.currency = takeCurrency(foldedWord);
    const auto separator = foldedWord.find_first_of(".,");
    const auto whole = readDigits(foldedWord.substr(0, separator), 7);
    if (!whole) return std::nullopt;
    amount.minorUnits = *whole * std::int64_t{100};
    if (separator == foldedWord.npos) return amount;
    const auto decimals = foldedWord.substr(separator + 1);
    const auto cents = readDigits(decimals, 2);
    if (!cents) return std::nullopt;
    amount.minorUnits += decimals.size() == 1 ? *cents * 10 : *cents;
    return amount;
}

std::optional<std::string> readCurrency(std::string_view foldedWord) {
    static const WordList euro("capture_words.euro");
    if (euro.holds(foldedWord)) return "EUR";
    const auto found = std::ranges::find(otherCurrencies, foldedWord, &Currency::first);
    if (found == otherCurrencies.end()) return std::nullopt;
    return std::string(found->second);
}

std::optional<double> readNumber(std::string_view word) {
    const auto separator = word.find_first_of(".,");
    const auto whole = readDigits(word.substr(0, separator), 5);
    if (!whole) return std::nullopt;
    if (separator == word.npos) return *whole;
    const auto tenths = readDigits(word.substr(separator + 1), 1);
    return tenths ? std::optional(*whole + *tenths / 10.0) : std::nullopt;
}

}  // namespace kokemus::language
