// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/records.h"

#include <algorithm>

namespace kokemus {
namespace {

using enum RecordFieldType;

constexpr RecordField brandFields[] = {{"name", Text, true},  {"sector"},       {"aliases", TextList},          {"tie"},
                                       {"person_name", Flag}, {"hidden", Flag}, {"merged_into", BrandReference}};
constexpr RecordField venueFields[] = {
    {"name", Text, true}, {"brand", BrandReference}, {"address"}, {"city"}, {"lat", Real},
    {"lon", Real},        {"hidden", Flag}};
constexpr RecordField touchpointFields[] = {{"name"}, {"hidden", Flag}, {"merged_into"}};
constexpr RecordField emotionFields[] = {{"name"}, {"valence", Real}, {"arousal", Real}, {"cluster"}, {"hidden", Flag}};
constexpr RecordField aspectFields[] = {{"name"}, {"belongs_to"}, {"hidden", Flag}};
constexpr RecordField caseFields[] = {{"title", Text, true},    {"opened_on", Date},  {"closed_on", Date},
                                      {"references", TextList}, {"brands", TextList}, {"note"}};
constexpr RecordField signalFields[] = {{"on", Date}, {"text", Text, true}, {"theme"}, {"brand", BrandReference}};
constexpr RecordField followUpFields[] = {
    {"kind_of"}, {"encounter", EncounterReference}, {"due", Date}, {"draft"}, {"sent_on", Date}, {"answered_on", Date},
    {"answer"}};
constexpr RecordField templateFields[] = {{"name", Text, true}, {"touchpoint"}, {"fields", Json}};
constexpr RecordField savedFilterFields[] = {{"name", Text, true}, {"filter", Json}};
constexpr RecordField personNameFields[] = {{"name", Text, true}, {"role"}};
constexpr RecordField draftFields[] = {
    {"title"}, {"shape"}, {"language"}, {"text"}, {"encounters", TextList}, {"choices", Json}, {"saved_at", Instant}};
constexpr RecordField publishedFields[] = {{"on", Date}, {"place"}, {"title"}, {"text"}, {"encounters", TextList}};

constexpr std::string_view byName[] = {"name"};
constexpr std::string_view byNameAndBrand[] = {"name", "brand"};

constexpr RecordKind kinds[] = {
    {"brand", "brands", brandFields, byName},
    {"venue", "venues", venueFields, byNameAndBrand},
    {"touchpoint", "touchpoints", touchpointFields, {}},
    {"emotion", "emotions", emotionFields, {}},
    {"aspect", "aspects", aspectFields, {}},
    {"case", "cases", caseFields, {}},
    {"signal", "signals", signalFields, {}},
    {"follow_up", "follow_ups", followUpFields, {}},
    {"template", "templates", templateFields, {}},
    {"saved_filter", "saved_filters", savedFilterFields, {}},
    {"person_name", "person_names", personNameFields, {}},
    {"draft", "drafts", draftFields, {}},
    {"published", "published", publishedFields, {}},
};

}  // namespace

std::span<const RecordKind> recordKinds() { return kinds; }

const RecordKind* findRecordKind(std::string_view kind) {
    const auto* found = std::ranges::find(kinds, kind, &RecordKind::kind);
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace kokemus
