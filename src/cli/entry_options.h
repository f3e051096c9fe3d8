// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/encounter.h"
#include "kokemus/fields.h"

#include <CLI/App.hpp>

#include <string>
#include <utility>
#include <vector>

namespace kokemus::cli {

/// The options that say what is in an encounter: one for every single-valued field, made from the field table,
/// and one for every list.
class EntryOptions {
public:
    explicit EntryOptions(CLI::App& command);

    /// Puts what was given into `encounter`. A given list replaces the old one; an empty value clears.
    /// Error: names the field and what is wrong with the value.
    [[nodiscard]] Result<void> apply(Encounter& encounter) const;

private:
    [[nodiscard]] Result<void> applyParties(Encounter& encounter) const;
    [[nodiscard]] Result<void> applyNote(Encounter& encounter) const;

    std::vector<std::pair<CLI::Option*, const Field*>> m_fields;
    CLI::Option* m_brand;
    CLI::Option* m_parties;
    CLI::Option* m_feelings;
    CLI::Option* m_promises;
    CLI::Option* m_reactions;
    CLI::Option* m_contact;
    CLI::Option* m_place;
    CLI::Option* m_quotes;
    CLI::Option* m_steps;
    CLI::Option* m_tags;
    CLI::Option* m_noteFromInput;
};

/// An encounter that says nothing of its time happened now.
void stampMoment(Encounter& encounter, const LocalMoment& now);
/// An encounter told in everyday words without a day happened today; nobody said at which minute.
void stampDay(Encounter& encounter, const LocalMoment& now);

}  // namespace kokemus::cli
