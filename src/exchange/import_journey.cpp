// SPDX-License-Identifier: GPL-3.0-or-later
// Journey (journey.cloud): a ZIP with one JSON document an entry and the photos beside them.
#include "exchange/html_note.h"
#include "exchange/importer.h"

namespace kokemus::exchange {
namespace {

bool isJourney(const Specimen& specimen) { return specimen.hasKey("date_journal"); }

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    const auto bytes = tree.bytes(name, maxRecordBytes);
    if (!bytes.ok()) throw Refused{bytes.error()};
    auto json = readJson({bytes->data(), bytes->size()});
    if (!json.ok()) {
        run.refuse(name, json.error());
        return;
    }
    SourceEntry entry;
    entry.where = name;
    Encounter& encounter = entry.encounter;
    const auto instant = integerAt(*json, "date_journal");
    if (!instant)
        throw Refused{{ErrorCode::InvalidValue,
                       {{"field", "date_journal"}, {"value", textAt(*json, "date_journal")}, {"expected", "0, 1, 2 …"}},
                       "import"}};
    const std::string zone = textAt(*json, "timezone");
    setOccurred(encounter, *instant, zone.empty() ? run.mapping().zone : zone, run);
    const std::string text = textAt(*json, "text");
    // Older entries have no type and hold Markdown.
    encounter.note = textAt(*json, "type") == "html" ? markdownOfHtml(text) : text;
    if (const Json* tags = memberOf(*json, "tags"); tags && tags->is_array())
        for (const Json& tag : *tags)
            if (tag.is_string()) addTag(encounter, tag.get_ref<const std::string&>());
    if (const Json* favourite = memberOf(*json, "favourite"); favourite && *favourite == true)
        addTag(encounter, "favourite");
    // 0 is "not set", not the middle of the scale.
    if (const auto mood = integerAt(*json, "mood"); mood && *mood >= 1 && *mood <= 5) {
        entry.mood = std::to_string(*mood);
        entry.rating = SourceRating{static_cast<double>(6 - *mood), RatingScale{1, 5}};
    }
    entry.nativeId = textAt(*json, "id");
    if (const Json* photos = memberOf(*json, "photos"); photos && photos->is_array())
        for (const Json& photo : *photos)
            if (photo.is_string())
                attach(entry, tree, besides(name, photo.get<std::string>()), photo.get<std::string>());
    entry.original = std::move(*json);
    run.take(std::move(entry));
}

}  // namespace

const Importer journeyImporter{"journey", isJourney, read, true};

}  // namespace kokemus::exchange
