// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"
#include "kokemus/scores.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kokemus {

/// Keys of the score settings in the order of docs/scoring.md: "weights.outcome", "half_life_days", "prior" ...
/// In the journal's own settings each has "score." before it.
[[nodiscard]] std::span<const std::string_view> scoreSettingKeys();

/// Text form of one setting ("25", "0.4", "journal"); nothing for a key that does not exist.
[[nodiscard]] std::string scoreSettingText(const ScoreSettings& settings, std::string_view key);

/// Sets one setting from its text form; empty text is the default. Besides the keys, "weights" sets all six at
/// once: "equal", or a list like "ease=20,uplift=0" (those not named keep what they have).
/// Error: UnknownWord (no such key), InvalidValue, OutOfRange; `settings` is then unchanged.
[[nodiscard]] Result<void> setScoreSetting(ScoreSettings& settings, std::string_view key, std::string_view text);

/// Settings that differ from their default, as key and text, in key order.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> changedScoreSettings(const ScoreSettings& settings);

}  // namespace kokemus
