// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/import.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kokemus::exchange {

/// What brand each place (name -> number of entries) may belong to: one of the journal whose name it begins with, the
/// words that it begins with like another place ("K-Market Kamppi", "K-Market Töölö" -> "K-Market"), else its own
/// name. Words that many businesses begin with ("Ravintola", "Café") make no chain. Most entries first.
[[nodiscard]] std::vector<BrandProposal> brandProposals(const std::map<std::string, std::int64_t>& places,
                                                        const std::vector<std::string>& knownBrands);

}  // namespace kokemus::exchange
