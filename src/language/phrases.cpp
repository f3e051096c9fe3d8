// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/phrases.h"

#include "domain/fold.h"
#include "language/phrase_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace kokemus {
namespace {

const std::string* findArgument(const PhraseArguments& arguments, std::string_view name) {
    for (const auto& [key, value] : arguments)
        if (key == name) return &value;
    return nullptr;
}

/// Calls literal(text) and placeholder(name) for the parts of a phrase, in order.
template <class Literal, class Placeholder>
void forEachPart(std::string_view phrase, const Literal& literal, const Placeholder& placeholder) {
    while (!phrase.empty()) {
        const auto open = phrase.find('{');
        const auto close = open == phrase.npos ? phrase.npos : phrase.find('}', open);
        if (close == phrase.npos) return literal(phrase);
        literal(phrase.substr(0, open));
        placeholder(phrase.substr(open + 1, close - open - 1));
        phrase.remove_prefix(close + 1);
    }
}

bool hasEveryArgument(std::string_view phrase, const PhraseArguments& arguments) {
    bool complete = true;
    forEachPart(
        phrase, [](std::string_view) {},
        [&](std::string_view name) {
            const auto* value = findArgument(arguments, name);
            complete = complete && value && !value->empty();
        });
    return complete;
}

/// A name for the reader, with the key beside it that the command line and the file format use:
/// "parties[1].share" -> "share (parties[1].share)".
std::string fieldName(const Phrases& phrases, const std::string& field) {
    const auto member = field.substr(field.rfind('.') + 1);
    const auto key = "field." + member.substr(0, member.find('['));
    if (!phrases.has(key)) return field;
    auto name = phrases.text(key);
    return name == field ? name : name + " (" + field + ")";
}

/// What the user gave may be long and hold line ends; an error is told on one line.
std::string onOneLine(const std::string& value) {
    constexpr std::size_t longest = 120;  // characters
    std::string out(firstCharacters(value, longest));
    if (out.size() < value.size()) out += "…";
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    return out;
}

/// The value of an error as the sentence shows it: some values are themselves keys of phrases.
std::string shownValue(const Phrases& phrases, const std::string& name, const std::string& value) {
    if (name == "field") return fieldName(phrases, value);
    const auto group = name == "what" ? "record" : name;
    const auto key = group + "." + value;
    const bool isKey = name == "reason" || name == "what" || name == "expected";
    if (isKey && phrases.has(key)) return phrases.text(key);
    return name == "path" || name == "reason" ? value : onOneLine(value);
}

/// Digits of currencies' minor units (ISO 4217) where they are not two.
int minorDigits(std::string_view currency) {
    constexpr std::string_view without[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                            "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    constexpr std::string_view three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::find(std::begin(without), std::end(without), currency) != std::end(without)) return 0;
    if (std::find(std::begin(three), std::end(three), currency) != std::end(three)) return 3;
    return 2;
}

/// "1234567" -> "1 234 567" with no-break spaces, so that no line ends within a number.
std::string grouped(const std::string& digits) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += "\u00a0";
        out += digits[i];
    }
    return out;
}

}  // namespace

namespace language {

std::optional<std::string_view> findPhrase(Language language, std::string_view key) {
    const auto table = phraseTable(language);
    const auto at = std::lower_bound(table.begin(), table.end(), key,
                                     [](const Phrase& phrase, std::string_view wanted) { return phrase.key < wanted; });
    if (at == table.end() || at->key != key) return std::nullopt;
    return at->text;
}

}  // namespace language

std::optional<Language> languageFromCode(std::string_view code) {
    const auto name = code.substr(0, code.find_first_of("_-.@"));
    if (name == "en") return Language::English;
    if (name == "fi") return Language::Finnish;
    if (name == "sv") return Language::Swedish;
    return std::nullopt;
}

std::string_view codeOf(Language language) {
    switch (language) {
        case Language::Finnish:
            return "fi";
        case Language::Swedish:
            return "sv";
        case Language::English:
            break;
    }
    return "en";
}

Phrases::Phrases(Language language) : m_language(language) {}

bool Phrases::has(std::string_view key) const { return language::findPhrase(m_language, key).has_value(); }

std::string Phrases::text(std::string_view key, const PhraseArguments& arguments) const {
    const auto phrase = language::findPhrase(m_language, key);
    if (!phrase) return std::string(key);
    std::string out;
    forEachPart(
        *phrase, [&](std::string_view literal) { out += literal; },
        [&](std::string_view name) {
            if (const auto* value = findArgument(arguments, name))
                out += *value;
            else
                out.append("{").append(name).append("}");
        });
    return out;
}

std::string Phrases::plural(std::string_view key, std::int64_t n, PhraseArguments arguments) const {
    if (!findArgument(arguments, "n")) arguments.emplace_back("n", std::to_string(n));
    return text(std::string(key) + (n == 1 ? "_one" : "_other"), arguments);
}

std::string Phrases::describe(const Error& error) const {
    PhraseArguments arguments;
    for (const auto& [name, value] : error.values) arguments.emplace_back(name, shownValue(*this, name, value));
    auto key = "error." + std::string(idOf(error.code));
    // The `_short` form of a sentence does without the values that not every place can tell.
    const auto phrase = language::findPhrase(m_language, key);
    if (phrase && !hasEveryArgument(*phrase, arguments) && has(key + "_short")) key += "_short";
    return text(key, arguments);
}

std::string Phrases::date(Date date) const {
    const auto month = std::to_string(static_cast<unsigned>(date.month()));
    return text("date.full", {{"day", std::to_string(static_cast<unsigned>(date.day()))},
                              {"month", text("month_in_date." + month)},
                              {"year", std::to_string(static_cast<int>(date.year()))}});
}

std::string Phrases::number(double value, int decimals) const {
    // printf rounds halves of exact binary values to even; scores are shown rounded half up.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::floor(std::abs(value) * scale + 0.5) / scale;
    std::array<char, 400> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, rounded);
    std::string out = buffer.data();
    const auto point = out.find('.');
    if (point != out.npos && m_language != Language::English) out[point] = ',';
    return value < 0 && rounded != 0 ? "-" + out : out;
}

std::string Phrases::money(std::int64_t minorUnits, std::string_view currency) const {
    const int decimals = minorDigits(currency);
    // Through unsigned: the smallest 64-bit number has no positive twin.
    const auto amount =
        minorUnits < 0 ? 0 - static_cast<std::uint64_t>(minorUnits) : static_cast<std::uint64_t>(minorUnits);
    std::uint64_t unit = 1;
    for (int i = 0; i < decimals; ++i) unit *= 10;
    auto out = (minorUnits < 0 ? "-" : "") + grouped(std::to_string(amount / unit));
    if (amount % unit != 0) {
        const auto cents = std::to_string(amount % unit);
        out += m_language == Language::English ? "." : ",";
        out += std::string(static_cast<std::size_t>(decimals) - cents.size(), '0') + cents;
    }
    out += "\u00a0";
    out += currency == "EUR" ? "€" : currency;
    return out;
}

std::vector<std::string_view> phraseKeys(Language language) {
    std::vector<std::string_view> keys;
    for (const auto& phrase : language::phraseTable(language)) keys.push_back(phrase.key);
    return keys;
}

}  // namespace kokemus
