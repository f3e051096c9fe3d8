// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/base_forms.h"
#include "kokemus/forget.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::store {

/// The words of a name that is to be forgotten: finds them in texts and puts others in their place.
class NameWords {
public:
    NameWords(const ForgetRequest& request, BaseForms baseForms);

    /// No letter or digit in it: there is nothing to look for.
    [[nodiscard]] bool empty() const { return m_forms.empty(); }
    /// The text with the name replaced; neighbours ("Maija Virtanen") by one replacement. Counts what it meets.
    [[nodiscard]] std::string replaced(std::string_view text);
    /// The same in the texts of a JSON value, identities and words of vocabularies left out.
    [[nodiscard]] std::string replacedInJson(std::string_view json);
    /// How often a word of the bytes is one of the name's, capitals or not. Counts nothing.
    [[nodiscard]] std::int64_t occurrences(std::string_view bytes) const;

    [[nodiscard]] WordCounts found() const { return {m_found.begin(), m_found.end()}; }
    [[nodiscard]] WordCounts similar() const { return {m_similar.begin(), m_similar.end()}; }

private:
    bool isName(std::string_view word);
    bool isFormOfName(const std::string& folded);
    [[nodiscard]] bool beginsAlike(const std::string& folded) const;

    std::set<std::string, std::less<>> m_forms;  ///< folded
    std::string m_replacement;
    BaseForms m_baseForms;
    std::map<std::string, bool> m_inflected;  ///< what the dictionary said
    std::map<std::string, std::int64_t> m_found, m_similar;
};

/// The JSON text with each of its string values replaced by what `rewrite(key, value)` makes of it; what is not
/// changed stays byte for byte.
[[nodiscard]] std::string rewrittenJson(std::string_view json,
                                        const std::function<std::string(std::string_view, std::string)>& rewrite);

}  // namespace kokemus::store
