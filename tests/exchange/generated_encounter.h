// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"

#include <random>
#include <span>
#include <string>
#include <string_view>

namespace kokemus::test {

/// Texts that have broken programs before: control characters, directions, combining marks, markup, queries.
[[nodiscard]] std::span<const std::string_view> nastyTexts();

/// A valid encounter with about half of everything an encounter can say, and nasty text wherever there is text.
[[nodiscard]] Encounter generatedEncounter(std::mt19937& random);

}  // namespace kokemus::test
