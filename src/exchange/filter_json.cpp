// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "exchange/json_value.h"
#include "kokemus/exchange.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kokemus {
namespace {

using namespace exchange;

template <class Member>
using Keys = std::pair<std::string_view, Member Filter::*>;

constexpr std::array<Keys<std::vector<std::string>>, 11> lists{{{"brands", &Filter::brands},
                                                                {"parties", &Filter::parties},
                                                                {"venues", &Filter::venues},
                                                                {"touchpoints", &Filter::touchpoints},
                                                                {"channels", &Filter::channels},
                                                                {"emotions", &Filter::emotions},
                                                                {"tags", &Filter::tags},
                                                                {"sectors", &Filter::sectors},
                                                                {"cases", &Filter::cases},
                                                                {"why_logged", &Filter::whyLogged},
                                                                {"ids", &Filter::ids}}};
constexpr std::array<Keys<std::optional<Date>>, 3> dates{
    {{"from", &Filter::from}, {"to", &Filter::to}, {"on_this_day", &Filter::onThisDay}}};
constexpr std::array<Keys<std::optional<double>>, 2> scores{
    {{"min_score", &Filter::minScore}, {"max_score", &Filter::maxScore}}};
constexpr std::array<Keys<std::optional<int>>, 2> gaps{{{"min_gap", &Filter::minGap}, {"max_gap", &Filter::maxGap}}};
constexpr std::array<Keys<std::optional<bool>>, 2> flags{
    {{"has_attachment", &Filter::hasAttachment}, {"follow_up_open", &Filter::followUpOpen}}};
/// In enumerator order.
constexpr std::array<std::string_view, 5> statuses{"not_trashed", "inbox", "complete", "trashed", "all"};

StatusFilter statusOf(const Json& value) {
    const auto found = std::ranges::find(statuses, textOf(value, "status"));
    if (found == statuses.end()) refuseValue("status", value, "inbox, complete, trashed, all");
    return static_cast<StatusFilter>(found - statuses.begin());
}

/// Takes a member of the object when its key is in the table.
template <class Table, class Take>
bool taken(const Table& table, std::string_view key, Take take) {
    const auto found = std::ranges::find(table, key, [](const auto& entry) { return entry.first; });
    if (found == table.end()) return false;
    take(found->second);
    return true;
}

void readMember(Filter& filter, const std::string& key, const Json& value) {
    const bool known = taken(lists, key,
                             [&](auto member) {
                                 for (const Json& text : listOf(value, key))
                                     (filter.*member).push_back(textOf(text, key));
                             }) ||
                       taken(dates, key, [&](auto member) { filter.*member = dateOf(value, key); }) ||
                       taken(scores, key, [&](auto member) { filter.*member = realNumber(value, key); }) ||
                       taken(gaps, key, [&](auto member) { filter.*member = smallNumber(value, key); }) ||
                       taken(flags, key, [&](auto member) { filter.*member = trueOrFalse(value, key); });
    if (known) return;
    if (key == "text")
        filter.text = textOf(value, key);
    else if (key == "status")
        filter.status = statusOf(value);
    else
        throw Refused{{ErrorCode::UnknownWord, {{"field", "filter"}, {"value", key}, {"expected", ""}}, "parseFilter"}};
}

}  // namespace

std::string filterText(const Filter& filter) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    for (const auto& [key, member] : lists) {
        if ((filter.*member).empty()) continue;
        json.key(key);
        json.beginArray();
        for (const std::string& value : filter.*member) json.text(value);
        json.endArray();
    }
    for (const auto& [key, member] : dates)
        if (filter.*member) json.text(key, formatDate(*(filter.*member)));
    for (const auto& [key, member] : scores)
        if (filter.*member) json.real(key, *(filter.*member));
    for (const auto& [key, member] : gaps)
        if (filter.*member) json.integer(key, *(filter.*member));
    for (const auto& [key, member] : flags)
        if (filter.*member) json.flag(key, *(filter.*member));
    json.optionalText("text", filter.text);
    if (filter.status != StatusFilter::NotTrashed)
        json.text("status", statuses[static_cast<std::size_t>(filter.status)]);
    json.endObject();
    return text;
}

Result<Filter> parseFilter(std::string_view text) {
    const auto json = readJson(text);
    if (!json.ok()) return json.error();
    try {
        Filter filter;
        for (const auto& [key, value] : objectOf(*json, "filter")) readMember(filter, key, value);
        return filter;
    } catch (const Refused& refused) {
        return refused.error;
    }
}

Result<Filter> savedFilter(Journal& journal, std::string_view nameOrId) {
    std::optional<Record> found;
    const auto visited = journal.forEachRecord("saved_filter", [&](const Record& record) {
        const bool byId = record.id == nameOrId;
        if (byId || record.text("name") == nameOrId) found = record;
        return !byId;
    });
    if (!visited.ok()) return visited.error();
    if (!found)
        return Error{ErrorCode::NotFound, {{"what", "saved_filter"}, {"id", std::string(nameOrId)}}, "savedFilter"};
    const std::string text = found->text("filter");
    return text.empty() ? Result<Filter>(Filter{}) : parseFilter(text);
}

}  // namespace kokemus
