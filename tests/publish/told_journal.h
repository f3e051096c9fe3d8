// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"
#include "temporary_journal.h"

#include <string>

namespace kokemus::tests {

/// A small journal with everything a draft may tell or must not: fictional brands, people and prices.
class ToldJournal : public TemporaryJournal {
public:
    ToldJournal();
    std::string bag;      ///< id: a price that jumped; names a salesperson, has a private note
    std::string dessert;  ///< id: a dessert on the house
    std::string parcel;   ///< id: of the case
};

/// 14 March 2026, 18:20 in Helsinki.
[[nodiscard]] LocalMoment tellingTime();

/// The composed draft; fails the test when there is none.
[[nodiscard]] Draft drafted(Journal& journal, const Composition& composition);

/// The draft in a format.
[[nodiscard]] std::string rendering(const Draft& draft, const std::string& preset);

[[nodiscard]] bool holds(const std::string& text, const std::string& part);

}  // namespace kokemus::tests
