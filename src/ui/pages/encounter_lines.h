// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/scores.h"

#include <QString>
#include <vector>

namespace kokemus::ui {

/// One line of an encounter as it is read: what was asked, what was said.
struct EncounterLine {
    QString label;
    QString text;
    bool block = false;    ///< long text, under its label
    bool heading = false;  ///< the label alone: a new topic begins
};

/// The encounter as it is read: its case by its title, where the journal has only the id. For showing, not for saving.
[[nodiscard]] Result<Encounter> withCaseTitle(Journal& journal, Encounter encounter);

/// What an encounter says, in words and by topic, as the form asks it; nothing that was not said.
[[nodiscard]] std::vector<EncounterLine> encounterLines(const Encounter& encounter, const Phrases& phrases);

/// What it comes to: price difference with its base, gap between expectation and outcome.
[[nodiscard]] std::vector<EncounterLine> figureLines(const Encounter& encounter, const EncounterScore& figures,
                                                     const Phrases& phrases);

}  // namespace kokemus::ui
