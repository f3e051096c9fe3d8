// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "kokemus/scores.h"
#include "scoring/shares.h"
#include "scoring/trend.h"

#include <nlohmann/json.hpp>
#include <string>

// The worked examples of tests/data/scoring-examples.json: reading what is given, and results in the same shape as
// what is expected, so that every number is compared and none can be forgotten.
namespace kokemus::tests {

using Json = nlohmann::json;

[[nodiscard]] const Json& scoringExamples();

[[nodiscard]] Encounter encounterOf(const Json& given);
[[nodiscard]] std::vector<Feeling> feelingsOf(const Json& given);
[[nodiscard]] Hyper hyperFrom(const Json& given);

[[nodiscard]] Json asJson(const EncounterScore& score);
[[nodiscard]] Json asJson(const Journey& journey);
[[nodiscard]] Json asJson(const Hyper& hyper);
[[nodiscard]] Json asJson(const Posterior& posterior);
[[nodiscard]] Json asJson(const scoring::NetEmotion& emotion);
[[nodiscard]] Json asJson(const scoring::RecommendIndex& index);
[[nodiscard]] Json asJson(const scoring::Cusum& cusum);

/// Checks that both have the same keys and that every number agrees to 1e-6.
void checkAgrees(const Json& expected, const Json& actual, const std::string& path);

}  // namespace kokemus::tests
