// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string_view>

namespace kokemus::ui {

/// The word for an id of a vocabulary ("touchpoint", "arrival"): the name its user gave it, else the phrase, else the
/// id.
[[nodiscard]] QString word(const Phrases& phrases, std::string_view vocabulary, std::string_view id);
/// The word on a scale ("scale_outcome", 3); empty when not said.
[[nodiscard]] QString scaleWord(const Phrases& phrases, std::string_view scale, std::optional<int> value);
[[nodiscard]] QStringList feelingWords(const Phrases& phrases, const std::vector<Feeling>& feelings);

/// "14.3.2026", "14.3.2026 klo 14.05", "kesällä 2024": as exactly as it was told.
[[nodiscard]] QString whenText(const Phrases& phrases, std::optional<Date> on, std::optional<int> at,
                               std::optional<Precision> precision);

/// "30,3 % kalliimpi …": the change from the expected to the actual price, each percentage with its base; empty
/// without both prices, without a change, or when the expected price is 0.
[[nodiscard]] QString priceText(const Phrases& phrases, const Encounter& encounter);

/// What the program that an encounter came from said: its name, the rating with its scale, the mood, missing photos.
[[nodiscard]] QStringList sourceTexts(const Phrases& phrases, const Source& source);

/// A score as it is shown: a whole number, 0..100.
[[nodiscard]] QString scoreText(const Phrases& phrases, double score);

/// Who it was about: the brand, else the sector, else a word for "not told".
[[nodiscard]] QString whoText(const Phrases& phrases, const EncounterRow& row);
/// Day, outcome, feelings, touchpoint, title or first words: one line.
[[nodiscard]] QString detailText(const Phrases& phrases, const EncounterRow& row);

}  // namespace kokemus::ui
