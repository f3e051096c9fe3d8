// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"
#include "kokemus/import.h"

namespace kokemus {

SourceFacts sourceFacts(const Source& source) {
    SourceFacts facts;
    const auto raw = exchange::readJson(source.raw);
    if (!raw.ok()) return facts;
    if (const auto* rating = exchange::memberOf(*raw, "rating")) {
        facts.rating = exchange::numberAt(*rating, "value");
        const auto min = exchange::numberAt(*rating, "min");
        const auto max = exchange::numberAt(*rating, "max");
        if (min && max) facts.scale = RatingScale{*min, *max};
    }
    facts.mood = exchange::textAt(*raw, "mood");
    facts.place = exchange::textAt(*raw, "place");
    const auto* missing = exchange::memberOf(*raw, "missing");
    if (missing && missing->is_array())
        for (const auto& id : *missing)
            if (id.is_string()) facts.missing.push_back(id.get<std::string>());
    return facts;
}

}  // namespace kokemus
