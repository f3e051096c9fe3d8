// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"

#include <string>
#include <string_view>
#include <vector>

namespace kokemus::publish {

/// Somebody named in an author's text, and the role to be read in the place of the name.
struct PersonName {
    std::string name;  ///< as written, without case endings; "@maija" with its sign
    std::string role;  ///< in words: "myyjä"
    bool operator==(const PersonName&) const = default;
};

/// What may look like a person's name and is none: names of brands and venues.
using OtherNames = std::vector<std::string>;

/// A word for a role in any of the three languages, and what the draft calls it.
struct RoleWord {
    std::string stem;  ///< case-folded
    std::string role;
};

/// Finds names of people in an author's texts. The texts need not be in the draft's language.
class NameFinder {
public:
    /// `phrases`: of the draft's language.
    NameFinder(OtherNames others, const Phrases& phrases);

    /// Adds the names that `text` tells, each once: @mentions, and capitalised words beside a word for a role ("myyjä
    /// Maija", "the waiter, Tom").
    void find(std::string_view text, std::vector<PersonName>& found) const;

private:
    void findMentions(std::string_view text, std::vector<PersonName>& found) const;
    [[nodiscard]] const RoleWord* roleOf(std::string_view word) const;
    [[nodiscard]] bool isOther(std::string_view word) const;

    OtherNames m_others;  ///< single words, case-folded
    std::vector<RoleWord> m_roles;
    std::string m_employee;
};

/// The text with roles in the place of names, also of inflected ones ("Maijalta" is "myyjältä"). A name that follows
/// the word for its role is dropped.
[[nodiscard]] std::string withRoles(std::string_view text, const std::vector<PersonName>& names, Language language);

/// The text with `word` in the place of a name, inflected or not: for brands.
[[nodiscard]] std::string withWord(std::string_view text, std::string_view name, std::string_view word);

/// True when the text holds the name, inflected or not.
[[nodiscard]] bool holdsName(std::string_view text, std::string_view name);

}  // namespace kokemus::publish
