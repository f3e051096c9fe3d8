// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgotten_columns.h"

#include <array>

namespace kokemus::store {
namespace {

constexpr bool json = true;
constexpr bool record = true;
constexpr bool part = true;

constexpr std::array texts{
    TextColumn{"change_set", "detail"},
    TextColumn{"change_row", "before", json},
    TextColumn{"change_row", "after", json},
    TextColumn{"brand", "extra", json, record},
    TextColumn{"venue", "address", false, record},
    TextColumn{"venue", "city", false, record},
    TextColumn{"venue", "extra", json, record},
    TextColumn{"touchpoint", "name", false, record},
    TextColumn{"touchpoint", "extra", json, record},
    TextColumn{"emotion", "name", false, record},
    TextColumn{"emotion", "extra", json, record},
    TextColumn{"aspect", "name", false, record},
    TextColumn{"aspect", "extra", json, record},
    TextColumn{"story", "title", false, record},
    TextColumn{"story", "refs", json, record},
    TextColumn{"story", "brands", json, record},
    TextColumn{"story", "note", false, record},
    TextColumn{"story", "extra", json, record},
    TextColumn{"encounter", "title", false, record},
    TextColumn{"encounter", "note", false, record},
    TextColumn{"encounter", "private_note", false, record},
    TextColumn{"encounter", "lesson", false, record},
    TextColumn{"encounter", "feedback_answer", false, record},
    TextColumn{"encounter", "extra", json, record},
    TextColumn{"promise", "text", false, false, part},
    TextColumn{"quote", "text", false, false, part},
    TextColumn{"quote", "role", false, false, part},
    TextColumn{"viewpoint", "whose", false, false, part},
    TextColumn{"viewpoint", "text", false, false, part},
    TextColumn{"step", "note", false, false, part},
    TextColumn{"later_feeling", "note", false, false, part},
    TextColumn{"tag", "tag", false, false, part},
    TextColumn{"attachment", "caption", false, false, part},
    TextColumn{"source", "app", false, false, part},
    TextColumn{"source", "native_id", false, false, part},
    TextColumn{"source", "raw", json, false, part},
    TextColumn{"signal", "text", false, record},
    TextColumn{"signal", "theme", false, record},
    TextColumn{"signal", "extra", json, record},
    TextColumn{"follow_up", "draft", false, record},
    TextColumn{"follow_up", "answer", false, record},
    TextColumn{"follow_up", "extra", json, record},
    TextColumn{"template", "name", false, record},
    TextColumn{"template", "fields", json, record},
    TextColumn{"template", "extra", json, record},
    TextColumn{"saved_filter", "name", false, record},
    TextColumn{"saved_filter", "filter", json, record},
    TextColumn{"saved_filter", "extra", json, record},
    TextColumn{"person_name", "role", false, record},
    TextColumn{"person_name", "extra", json, record},
    TextColumn{"draft", "title", false, record},
    TextColumn{"draft", "text", false, record},
    TextColumn{"draft", "choices", json, record},
    TextColumn{"draft", "extra", json, record},
    TextColumn{"published", "place", false, record},
    TextColumn{"published", "title", false, record},
    TextColumn{"published", "text", false, record},
    TextColumn{"published", "extra", json, record},
};

constexpr std::array others{
    OtherColumn{"", "id"},
    OtherColumn{"", "revision"},
    OtherColumn{"", "key"},
    OtherColumn{"", "brand"},
    OtherColumn{"", "merged_into"},
    OtherColumn{"", "sector"},
    OtherColumn{"", "touchpoint"},
    OtherColumn{"", "emotion"},
    OtherColumn{"", "aspect"},
    OtherColumn{"", "sha256"},
    OtherColumn{"", "occurred_on"},
    OtherColumn{"", "recorded_at"},
    OtherColumn{"", "trashed_at"},
    OtherColumn{"", "imported_at"},
    OtherColumn{"", "saved_at"},
    OtherColumn{"", "opened_on"},
    OtherColumn{"", "closed_on"},
    OtherColumn{"", "due_on"},
    OtherColumn{"", "settled_on"},
    OtherColumn{"", "asked_on"},
    OtherColumn{"", "sent_on"},
    OtherColumn{"", "answered_on"},
    OtherColumn{"", "due"},
    OtherColumn{"", "on"},
    OtherColumn{"", "language"},
    OtherColumn{"", "state"},
    OtherColumn{"", "encounters"},  // JSON array of ids
    OtherColumn{"change_set", "device"},
    OtherColumn{"change_set", "what"},
    OtherColumn{"change_row", "kind"},
    OtherColumn{"change_row", "record"},
    OtherColumn{"brand", "name"},  // with its key, see forgetInNames
    OtherColumn{"brand", "tie"},
    OtherColumn{"brand_alias", "name"},
    OtherColumn{"venue", "name"},
    OtherColumn{"person_name", "name"},  // the whole row goes
    OtherColumn{"emotion", "cluster"},
    OtherColumn{"aspect", "belongs_to"},
    OtherColumn{"encounter", "status"},
    OtherColumn{"encounter", "zone"},
    OtherColumn{"encounter", "precision"},
    OtherColumn{"encounter", "story"},
    OtherColumn{"encounter", "venue"},
    OtherColumn{"encounter", "channel"},
    OtherColumn{"encounter", "expectation_timing"},
    OtherColumn{"encounter", "currency"},
    OtherColumn{"encounter", "recovery"},
    OtherColumn{"encounter", "noticed_by"},
    OtherColumn{"encounter", "would_return"},
    OtherColumn{"encounter", "why_logged"},
    OtherColumn{"encounter", "provenance"},
    OtherColumn{"party", "role"},
    OtherColumn{"reaction", "reaction"},
    OtherColumn{"viewpoint", "basis"},
    OtherColumn{"later_feeling", "feelings"},  // words of a vocabulary
    OtherColumn{"attachment", "type"},
    OtherColumn{"follow_up", "kind_of"},
    OtherColumn{"follow_up", "encounter"},
    OtherColumn{"draft", "shape"},
    OtherColumn{"setting", "value"},  // of a closed list of keys
    OtherColumn{"brand_sum", "series"},
};

}  // namespace

std::span<const TextColumn> textColumns() { return texts; }
std::span<const OtherColumn> otherColumns() { return others; }

}  // namespace kokemus::store
