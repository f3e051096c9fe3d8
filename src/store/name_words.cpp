// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/name_words.h"

#include "domain/fold.h"
#include "domain/uuid.h"
#include "domain/words.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kokemus::store {
namespace {

/// Values under these keys are identities or words of a vocabulary, never a person's.
constexpr std::array<std::string_view, 24> vocabularyKeys{
    "id",      "emotion",  "emotions",  "touchpoint", "touchpoints", "aspect",  "sector",   "sectors",
    "channel", "channels", "precision", "status",     "state",       "basis",   "currency", "zone",
    "sha256",  "type",     "cluster",   "tie",        "kind",        "kind_of", "revision", "device"};

/// Of a form of six letters the first three: "Virtanen" and "Virtasten" differ in the rest.
constexpr std::size_t changingEnd = 3;
constexpr std::size_t fewestAlike = 3;

std::size_t charactersIn(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void appendUtf8(std::string& out, std::uint32_t character) {
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xC0 | character >> 6);
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        out += static_cast<char>(0xE0 | character >> 12);
        out += static_cast<char>(0x80 | (character >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | character >> 18);
        out += static_cast<char>(0x80 | (character >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (character >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    }
}

std::uint32_t hexAt(std::string_view text, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4 && i < text.size(); ++i) {
        const char c = text[i];
        value = value * 16 + static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

/// The text of a JSON literal without its quotes.
std::string unescaped(std::string_view literal) {
    std::string out;
    for (std::size_t i = 0; i < literal.size(); ++i) {
        if (literal[i] != '\\' || i + 1 == literal.size()) {
            out += literal[i];
            continue;
        }
        constexpr std::string_view letters = "bfnrt", meanings = "\b\f\n\r\t";
        const char next = literal[++i];
        if (const auto at = letters.find(next); at != letters.npos) {
            out += meanings[at];
        } else if (next == 'u') {
            auto character = hexAt(literal, i + 1);
            i += 4;
            if (character >= 0xD800 && character < 0xDC00 && i + 2 < literal.size() && literal[i + 1] == '\\') {
                character = 0x10000 + ((character - 0xD800) << 10) + (hexAt(literal, i + 3) - 0xDC00);
                i += 6;
            }
            appendUtf8(out, character);
        } else {
            out += next;
        }
    }
    return out;
}

std::string literalOf(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) {
            out += c;
            continue;
        }
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
        out += escape.data();
    }
    return out + '"';
}

/// Where the literal that begins at `at` (its quote) ends: behind its closing quote.
std::size_t endOfLiteral(std::string_view json, std::size_t at) {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\') ++at;
    return std::min(at + 1, json.size());
}

}  // namespace

std::string rewrittenJson(std::string_view json,
                          const std::function<std::string(std::string_view, std::string)>& rewrite) {
    std::string out, key;
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] != '"') {
            out += json[at++];
            continue;
        }
        const auto end = endOfLiteral(json, at);
        const auto literal = json.substr(at, end - at);
        at = end;
        auto text = unescaped(literal.substr(1, literal.size() >= 2 ? literal.size() - 2 : 0));
        const auto next = json.find_first_not_of(" \t\r\n", end);
        if (next != json.npos && json[next] == ':') {
            key = std::move(text);
            out += literal;
        } else {
            const auto fresh = rewrite(key, text);
            out += fresh == text ? std::string(literal) : literalOf(fresh);
        }
    }
    return out;
}

NameWords::NameWords(const ForgetRequest& request, BaseForms baseForms)
    : m_replacement(request.replacement), m_baseForms(std::move(baseForms)) {
    for (const auto word : wordsOf(request.name)) m_forms.insert(foldName(word));
    for (const auto& words : request.words)
        for (const auto word : wordsOf(words)) m_forms.insert(foldName(word));
}

bool NameWords::isFormOfName(const std::string& folded) {
    if (!m_baseForms) return false;
    const auto known = m_inflected.find(folded);
    if (known != m_inflected.end()) return known->second;
    const auto forms = wholeForms(folded, m_baseForms(folded));
    const bool is = std::ranges::any_of(forms, [&](const auto& form) { return m_forms.contains(form); });
    m_inflected.emplace(folded, is);
    return is;
}

bool NameWords::beginsAlike(const std::string& folded) const {
    return std::ranges::any_of(m_forms, [&](const std::string& form) {
        const auto length = charactersIn(form);
        const auto alike = length > changingEnd + fewestAlike ? length - changingEnd : std::min(length, fewestAlike);
        return length >= fewestAlike && folded.starts_with(firstCharacters(form, alike));
    });
}

bool NameWords::isName(std::string_view word) {
    const auto folded = foldName(word);
    // "kivi" with a small letter is a stone more often than a person; as it was typed it is the name all the same.
    const bool capital = nfc(word).substr(0, 2) != folded.substr(0, 2);
    if (m_forms.contains(folded) || (capital && isFormOfName(folded))) {
        ++m_found[std::string(word)];
        return true;
    }
    if (beginsAlike(folded)) ++m_similar[std::string(word)];
    return false;
}

std::string NameWords::replaced(std::string_view text) {
    std::string out;
    std::size_t copied = 0;
    bool after = false;  // the word before was the name
    for (const auto word : wordsOf(text)) {
        const auto at = static_cast<std::size_t>(word.data() - text.data());
        if (!isName(word)) {
            after = false;
            continue;
        }
        const auto between = text.substr(copied, at - copied);
        const bool neighbour = after && std::ranges::all_of(between, [](char c) { return c == ' ' || c == '-'; });
        if (!neighbour) out.append(between).append(m_replacement);
        copied = at + word.size();
        after = true;
    }
    return out.append(text.substr(copied));
}

std::string NameWords::replacedInJson(std::string_view json) {
    return rewrittenJson(json, [this](std::string_view key, std::string text) {
        if (std::ranges::find(vocabularyKeys, key) != vocabularyKeys.end() || isUuid(text)) return text;
        // In history the JSON columns are texts in a text.
        if (text.starts_with('{') || text.starts_with('[')) return replacedInJson(text);
        if (key != "key") return replaced(text);
        // What makes names the same: folded, of a venue behind the brand's identity.
        const auto name = text.find('\n') + 1;  // npos + 1 is the beginning
        const auto fresh = replaced(std::string_view(text).substr(name));
        return fresh == text.substr(name) ? text : text.substr(0, name) + foldName(fresh);
    });
}

std::int64_t NameWords::occurrences(std::string_view bytes) const {
    return std::ranges::count_if(wordsOf(bytes), [&](auto word) { return m_forms.contains(foldName(word)); });
}

}  // namespace kokemus::store
