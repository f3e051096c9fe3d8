// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_text.h"
#include "kokemus/scores.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Parts of the command line's JSON that scores, tables and reports share.
namespace kokemus::exchange {

void optionalReal(JsonText& json, std::string_view key, const std::optional<double>& value);
void writeTexts(JsonText& json, std::string_view key, const std::vector<std::string>& texts);
void writeSettings(JsonText& json, const ScoreSettings& settings);
void writeHyper(JsonText& json, const Hyper& hyper);
/// The members of a posterior; the object around them is the caller's.
void writePosterior(JsonText& json, const Posterior& posterior);
void writeBrand(JsonText& json, const BrandScore& brand, bool withTrend);

}  // namespace kokemus::exchange
