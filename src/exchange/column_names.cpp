// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_names.h"

#include "domain/fold.h"
#include "kokemus/fields.h"
#include "kokemus/import.h"

#include <algorithm>
#include <array>
#include <set>

namespace kokemus::exchange {
namespace {

struct Name {
    std::string_view column;  ///< folded
    std::string_view field;
};

// Before others of the same field those that say more: "Watched Date" before "Date", a start before an end.
constexpr auto names = std::to_array<Name>({
    {"watched date", "occurred_on"},
    {"full_date", "occurred_on"},
    {"created_at", "date_time"},
    {"datetime", "date_time"},
    {"date_time", "date_time"},
    {"recordeddate", "recorded_at"},
    {"enddate", "recorded_at"},
    {"datestamp", "recorded_at"},
    {"submitdate", "recorded_at"},
    {"submit date (utc)", "recorded_at"},
    {"published", "recorded_at"},
    {"päivämäärä", "occurred_on"},
    {"tapahtumapäivä", "occurred_on"},
    {"päivä", "occurred_on"},
    {"pvm", "occurred_on"},
    {"pvm.", "occurred_on"},
    {"kirjauspäivä", "occurred_on"},
    {"arvopäivä", "occurred_on"},
    {"date", "occurred_on"},
    {"day", "occurred_on"},
    {"datum", "occurred_on"},
    {"dag", "occurred_on"},
    {"when", "occurred_on"},
    {"milloin", "occurred_on"},
    {"när", "occurred_on"},
    {"timestamp", "date_time"},
    {"aikaleima", "date_time"},
    {"time", "occurred_at"},
    {"aika", "occurred_at"},
    {"kellonaika", "occurred_at"},
    {"klo", "occurred_at"},
    {"tid", "occurred_at"},
    {"klockslag", "occurred_at"},
    {"title", "title"},
    {"name", "title"},
    {"otsikko", "title"},
    {"nimi", "title"},
    {"rubrik", "title"},
    {"beer_name", "title"},
    {"note", "note"},
    {"notes", "note"},
    {"text", "note"},
    {"comment", "note"},
    {"review", "note"},
    {"description", "note"},
    {"kuvaus", "note"},
    {"teksti", "note"},
    {"kommentti", "note"},
    {"muistiinpano", "note"},
    {"anteckning", "note"},
    {"beskrivning", "note"},
    {"kommentar", "note"},
    {"rating", "rating"},
    {"rating_score", "rating"},
    {"stars", "rating"},
    {"arvosana", "rating"},
    {"tähdet", "rating"},
    {"betyg", "rating"},
    {"mood", "mood"},
    {"mieliala", "mood"},
    {"fiilis", "mood"},
    {"humör", "mood"},
    {"place", "place"},
    {"venue_name", "place"},
    {"location", "place"},
    {"paikka", "place"},
    {"toimipaikka", "place"},
    {"plats", "place"},
    {"company", "brand"},
    {"yritys", "brand"},
    {"brändi", "brand"},
    {"företag", "brand"},
    {"varumärke", "brand"},
    {"tags", "tags"},
    {"activities", "tags"},
    {"tunnisteet", "tags"},
    {"avainsanat", "tags"},
    {"taggar", "tags"},
    {"responseid", "native_id"},
    {"checkin_id", "native_id"},
    {"letterboxd uri", "native_id"},
    {"#", "native_id"},
});

constexpr auto personal = std::to_array<std::string_view>(
    {"ipaddress", "recipientlastname", "recipientfirstname", "recipientemail", "externalreference",
     "externaldatareference", "locationlatitude", "locationlongitude", "ip address", "email", "e-mail", "sähköposti",
     "ipaddr", "tagged_friends"});

std::string_view fieldFor(const std::string& folded) {
    const auto* known = std::ranges::find(names, folded, &Name::column);
    if (known != names.end()) return known->field;
    if (findField(folded)) return findField(folded)->key;
    const auto fields = importFields();
    const auto ours = std::ranges::find(fields, std::string_view(folded));
    return ours == fields.end() ? std::string_view() : *ours;
}

std::size_t rankOf(const std::string& folded) {
    return static_cast<std::size_t>(std::ranges::find(names, folded, &Name::column) - names.begin());
}

/// A day and an instant are both the date of the encounter.
std::string_view kindOf(std::string_view field) { return field == "date_time" ? "occurred_on" : field; }

/// A table that this program wrote (list --csv): all of its keys are fields.
bool isOwn(const std::vector<std::string>& folded) {
    return folded.size() > 3 && folded[0] == "id" && folded[1] == "status" && folded[2] == "brand";
}

}  // namespace

std::vector<std::string> proposedFields(const std::vector<std::string>& header) {
    std::vector<std::string> folded;
    for (const std::string& name : header) folded.push_back(foldName(name));
    std::vector<std::string> fields(header.size());
    const bool letterboxd = std::ranges::find(folded, "letterboxd uri") != folded.end();
    const bool survey = std::ranges::find(folded, "submitdate") != folded.end() &&
                        std::ranges::find(folded, "startlanguage") != folded.end();
    std::vector<std::size_t> order(header.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rankOf(folded[i]); });
    std::set<std::string_view> given;
    for (const std::size_t i : order) {
        std::string_view field = fieldFor(folded[i]);
        if (letterboxd && folded[i] == "date") field = "recorded_at";
        if (folded[i] == "id") field = survey ? "native_id" : isOwn(folded) ? "id" : "";
        if (folded[i] == "status" || folded[i] == "score") continue;
        if (field.empty() || !given.insert(kindOf(field)).second) continue;
        fields[i] = std::string(field);
    }
    return fields;
}

bool isPersonal(std::string_view column) { return std::ranges::find(personal, foldName(column)) != personal.end(); }

bool isUtc(std::string_view column) { return column.find("(UTC)") != std::string_view::npos; }

}  // namespace kokemus::exchange

namespace kokemus {

std::vector<std::string_view> importFields() {
    return {"date_time", "brand", "place", "rating", "mood", "feelings", "tags", "native_id", "id", "more_note"};
}

}  // namespace kokemus
