// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/vocabulary.h"

#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Words of the open vocabularies: the built-in ones and the journal's own, under the names that its user gave them.
namespace kokemus::ui {

struct JournalWords {
    std::vector<OwnWord> touchpoints;
    std::vector<OwnWord> emotions;
    std::vector<OwnWord> contact;  ///< aspects answered yes or no
    std::vector<OwnWord> place;    ///< aspects rated -2..+2

    bool operator==(const JournalWords& other) const;
};

[[nodiscard]] Result<JournalWords> readJournalWords(Journal& journal);

/// From now on word() says these names, in every part of the window. Any thread.
void setOwnNames(const JournalWords& words);
/// The name given to a word ("touchpoint", "arrival"); empty when it has only its built-in one. Any thread.
[[nodiscard]] QString ownName(std::string_view vocabulary, std::string_view id);

/// Id and name.
using OfferedWord = std::pair<std::string, QString>;
/// What can be chosen of a vocabulary: the built-in words, then the journal's own; hidden ones are left out.
[[nodiscard]] std::vector<OfferedWord> offeredWords(std::string_view vocabulary, Ids builtIn,
                                                    const std::vector<OwnWord>& own);

}  // namespace kokemus::ui
