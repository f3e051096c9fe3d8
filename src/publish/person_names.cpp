// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/person_names.h"

#include "domain/fold.h"
#include "domain/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kokemus::publish {
namespace {

/// Case endings and genitives that a name may carry in Finnish, Swedish and English, longest first so that the whole
/// ending is taken. A word that goes on in any other way is another word: "Kaikki" is not "Kai".
constexpr auto endings = std::to_array<std::string_view>(
    {"illa", "illä", "ille", "ilta", "iltä", "issa", "issä", "ista", "istä", "seen", "lla", "llä", "lle",
     "lta",  "ltä",  "ssa",  "ssä",  "sta",  "stä",  "ksi",  "iin",  "een",  "aan",  "ään", "oon", "uun",
     "yyn",  "öön",  "hin",  "han",  "hän",  "tta",  "ttä",  "kin",  "ta",   "tä",   "na",  "nä",  "in",
     "en",   "an",   "än",   "'s",   "’s",   "n",    "a",    "ä",    "s",    ""});

/// Words of a role that the phrases do not hold; the ones without a role of their own stand for an employee.
constexpr auto otherRoleWords = std::to_array<std::string_view>(
    {"herra", "rouva", "neiti", "nimeltä", "päällikkö", "johtaja", "hoitaja", "lääkäri", "kampaaja",
     "opas",  "mr",    "mrs",   "ms",      "named",     "called",  "nurse",   "doctor",  "guide",
     "clerk", "herr",  "fru",   "fröken",  "namn",      "chef",    "läkare"});

constexpr auto roleIds =
    std::to_array<std::string_view>({"agent", "cashier", "customer", "driver", "employee", "manager", "official",
                                     "owner", "professional", "receptionist", "salesperson", "technician", "waiter"});

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 32U) >= 'a' && (byte | 32U) <= 'z');
}

bool isCapitalised(std::string_view word) {
    const auto first = firstCharacters(word, 1);
    return first.size() < word.size() && foldName(first) != first &&
           foldName(word.substr(first.size())) == word.substr(first.size());
}

/// "Kassalla työskentelevä myyjä" -> the last word, folded: what a text would call the role.
std::string lastWord(std::string_view words) {
    const auto blank = words.find_last_of(' ');
    return foldName(blank == std::string_view::npos ? words : words.substr(blank + 1));
}

/// The length of an allowed ending that the rest of a word is; nothing when it is another word.
std::optional<std::size_t> endingLength(std::string_view rest) {
    for (const auto ending : endings) {
        if (!rest.starts_with(ending)) continue;
        if (ending.size() == rest.size() || !isWordByte(rest[ending.size()])) return ending.size();
    }
    return std::nullopt;
}

/// What stands for the name before most endings: "Pekka" is "Peka-", "Virtanen" is "Virtase-" and "Virtas-".
std::vector<std::string> otherStems(std::string_view name) {
    if (name.size() < 4) return {};
    const auto start = std::string(name.substr(0, name.size() - 3));
    if (name.ends_with("nen")) return {start + "se", start + "s"};
    const char last = name[name.size() - 2];
    const bool doubled = last == name[name.size() - 3] && std::string_view("kpt").find(last) != std::string_view::npos;
    return doubled ? std::vector<std::string>{start + last + name.back()} : std::vector<std::string>{};
}

struct Place {
    std::size_t begin = std::string_view::npos;
    std::size_t nameEnd = 0;
    std::size_t end = 0;  ///< behind the ending
};

Place findStem(std::string_view text, std::string_view stem, std::size_t from) {
    for (auto at = text.find(stem, from); at != std::string_view::npos; at = text.find(stem, at + 1)) {
        if (at > 0 && isWordByte(text[at - 1])) continue;
        if (const auto length = endingLength(text.substr(at + stem.size())))
            return {at, at + stem.size(), at + stem.size() + *length};
    }
    return {};
}

Place findPlace(std::string_view text, std::string_view name, std::size_t from) {
    if (name.empty()) return {};
    Place place = findStem(text, name, from);
    for (const auto& stem : otherStems(name)) {
        const Place other = findStem(text, stem, from);
        if (other.begin < place.begin && other.end > other.nameEnd) place = other;
    }
    return place;
}

bool hasFrontVowels(std::string_view word) {
    const auto back = word.find_last_of("aouAOU");
    const auto front = std::max({word.rfind("ä") + 1, word.rfind("ö") + 1, word.rfind('y') + 1});
    return front > 0 && (back == std::string_view::npos || front > back);
}

/// The ending in the vowels that the role asks for.
std::string harmonised(std::string_view ending, bool front) {
    std::string out;
    for (std::size_t i = 0; i < ending.size(); ++i) {
        const auto two = ending.substr(i, 2);
        if (two == "ä" || two == "ö") {
            out += front ? std::string(two) : two == "ä" ? "a" : "o";
            ++i;
        } else if (front && (ending[i] == 'a' || ending[i] == 'o')) {
            out += ending[i] == 'a' ? "ä" : "ö";
        } else {
            out += ending[i];
        }
    }
    return out;
}

/// "myyjä" + "lta" -> "myyjältä"; what cannot be inflected so simply stays as it is.
std::string inflected(const std::string& role, std::string_view ending, Language language) {
    if (ending.empty()) return role;
    if (language != Language::Finnish) return ending.ends_with('s') ? role + std::string(ending) : role;
    const auto last = role.empty() ? ' ' : role.back();
    const bool vowel =
        std::string_view("aeiouy").find(last) != std::string_view::npos || role.ends_with("ä") || role.ends_with("ö");
    // Endings that repeat the vowel before them ("Maijaan") would need the role's own.
    const bool plain = ending == "n" || ending == "a" || ending == "ä" || ending.size() >= 3;
    if (!vowel || !plain || ending.ends_with("aan") || ending.ends_with("een") || ending.ends_with("iin")) return role;
    if (ending == "a" || ending == "ä") return role + (hasFrontVowels(role) ? "ä" : "a");
    return role +
           harmonised(ending.starts_with('i') && ending.size() > 3 ? ending.substr(1) : ending, hasFrontVowels(role));
}

/// True when a text ends with the word for the role, inflected or not, and a blank.
bool endsWithRole(std::string_view text, const std::string& role) {
    constexpr std::size_t enough = 80;
    if (!text.ends_with(' ')) return false;
    const auto words = wordsOf(text.size() > enough ? text.substr(text.size() - enough) : text);
    return !words.empty() && text.ends_with(std::string(words.back()) + " ") &&
           foldName(words.back()).starts_with(lastWord(role));
}

void add(std::vector<PersonName>& found, std::string name, const std::string& role) {
    if (std::ranges::find(found, name, &PersonName::name) == found.end()) found.push_back({std::move(name), role});
}

}  // namespace

NameFinder::NameFinder(OtherNames others, const Phrases& phrases) : m_employee(phrases.text("person_role.employee")) {
    for (const auto& name : others)
        for (const auto word : wordsOf(name))
            if (word.size() >= 3) m_others.push_back(foldName(word));
    for (const Language language : {Language::English, Language::Finnish, Language::Swedish}) {
        const Phrases spoken(language);
        for (const auto id : roleIds) {
            const auto key = "person_role." + std::string(id);
            m_roles.push_back({lastWord(spoken.text(key)), phrases.text(key)});
        }
    }
    for (const auto word : otherRoleWords) m_roles.push_back({std::string(word), m_employee});
}

void NameFinder::findMentions(std::string_view text, std::vector<PersonName>& found) const {
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto end = at + 1;
        while (end < text.size() && (isWordByte(text[end]) || text[end] == '_')) ++end;
        // An address of mail has a word before its sign.
        if (end > at + 1 && (at == 0 || !isWordByte(text[at - 1])))
            add(found, std::string(text.substr(at, end - at)), m_employee);
    }
}

const RoleWord* NameFinder::roleOf(std::string_view word) const {
    const char first =
        word.empty() ? ' ' : static_cast<char>(word[0] >= 'A' && word[0] <= 'Z' ? word[0] + 32 : word[0]);
    // Folding every word of a text would cost more than all the rest.
    if (std::ranges::none_of(m_roles, [&](const RoleWord& role) { return role.stem[0] == first; })) return nullptr;
    const auto folded = foldName(firstCharacters(word, 40));
    const auto found =
        std::ranges::find_if(m_roles, [&](const RoleWord& role) { return folded.starts_with(role.stem); });
    return found == m_roles.end() ? nullptr : &*found;
}

bool NameFinder::isOther(std::string_view word) const {
    const auto folded = foldName(word);
    return std::ranges::any_of(m_others, [&](const std::string& other) { return folded.starts_with(other); });
}

void NameFinder::find(std::string_view text, std::vector<PersonName>& found) const {
    findMentions(text, found);
    const auto words = wordsOf(text);
    const auto gap = [&](std::size_t i) {
        const auto* end = words[i].data() + words[i].size();
        return std::string_view(end, static_cast<std::size_t>(words[i + 1].data() - end));
    };
    const auto isName = [&](std::size_t i) {
        return i < words.size() && words[i].size() > 2 && isCapitalised(words[i]) && !isOther(words[i]);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const RoleWord* role = roleOf(words[i]);
        if (!role) continue;
        const bool title = words[i].size() <= 3;  // "Mr. Smith"
        if (isName(i + 1) && (gap(i) == " " || gap(i) == ", " || (title && gap(i) == ". "))) {
            add(found, std::string(words[i + 1]), role->role);
            if (isName(i + 2) && gap(i + 1) == " ") add(found, std::string(words[i + 2]), role->role);
        }
        if (i > 0 && isName(i - 1) && (gap(i - 1) == ", " || gap(i - 1) == "-"))
            add(found, std::string(words[i - 1]), role->role);
    }
}

bool holdsName(std::string_view text, std::string_view name) {
    return findPlace(text, name, 0).begin != std::string_view::npos;
}

std::string withWord(std::string_view text, std::string_view name, std::string_view word) {
    std::string out;
    std::size_t done = 0;
    for (;;) {
        const Place place = findPlace(text, name, done);
        if (place.begin == std::string_view::npos) return out.append(text.substr(done));
        out.append(text.substr(done, place.begin - done)).append(word);
        done = place.end;
    }
}

std::string withRoles(std::string_view text, const std::vector<PersonName>& names, Language language) {
    std::string out(text);
    for (const PersonName& person : names) {
        const std::string before = std::move(out);
        out.clear();
        std::size_t done = 0;
        for (;;) {
            const Place place = findPlace(before, person.name, done);
            if (place.begin == std::string::npos) break;
            out.append(before, done, place.begin - done);
            done = place.end;
            const auto ending = std::string_view(before).substr(place.nameEnd, place.end - place.nameEnd);
            // "myyjä Maija" and "Pekka Virtasen" are told enough by the role.
            if (endsWithRole(out, person.role)) {
                const bool bare = out.ends_with(person.role + " ");
                out.resize(out.size() - (bare ? person.role.size() + 1 : 1));
                if (bare) out += inflected(person.role, ending, language);
            } else if (ending.empty() && std::string_view(before).substr(done).starts_with(" " + person.role)) {
                ++done;
            } else {
                out += inflected(person.role, ending, language);
            }
        }
        out.append(before, done);
    }
    return out;
}

}  // namespace kokemus::publish
