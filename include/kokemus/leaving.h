// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"

#include <string>
#include <vector>

namespace kokemus {

/// What a line of the list of what leaves this computer is about. A key of the phrases: "leaving_item.<id>".
enum class LeavingKind {
    Confidential,     ///< count; never leaves
    Unfinished,       ///< count; left at home unless switched
    PrivateNote,      ///< count; never leaves
    PersonName,       ///< subject: the name, replacement: the role
    BrandNamed,       ///< subject: the brand
    BrandDisguised,   ///< subject: the brand, replacement: "a café"
    PersonBrand,      ///< subject: the brand, which is a person's name
    Tie,              ///< subject: the sentence that discloses it
    Prices,           ///< count of encounters that tell one
    Photos,           ///< count; of those that leave, metadata is removed
    Originals,        ///< count of attachments that leave just as they are
    Place,            ///< count of encounters that tell a venue
    ExactTime,        ///< count of encounters whose day is known
    Fact,             ///< subject: something one should be able to prove
    Guess,            ///< count of guesses and opinions, marked as such
    Hearsay,          ///< count of things told by others
    CompanyReply,     ///< count of encounters that tell what the company answered
    NegativeVerdict,  ///< subject: the brand; to be agreed to once a draft
    NegativeEntry,    ///< subject: an encounter behind the verdict; encounter: its id
};

struct LeavingItem {
    LeavingKind kind{};
    std::string key{};      ///< for Composition::switched; empty where there is nothing to switch
    bool leaves = false;    ///< it is in the draft as it is; false: replaced or left at home
    std::string subject{};  ///< see LeavingKind
    std::string replacement{};
    int count = 0;
    std::string encounter{};  ///< id, of lines about one encounter
};

using LeavingList = std::vector<LeavingItem>;

/// The line as a sentence, in the reader's language.
[[nodiscard]] std::string leavingText(const LeavingItem& item, const Phrases& phrases);

/// True while a negative verdict waits to be agreed to.
[[nodiscard]] bool asksAgreement(const LeavingList& list);

/// Key of the switch that agrees to it.
inline constexpr const char* agreementKey = "negative";

}  // namespace kokemus
