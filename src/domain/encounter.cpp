// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/encounter.h"

#include "domain/fold.h"
#include "domain/uuid.h"
#include "kokemus/fields.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kokemus {
namespace {

using Check = std::optional<Error>;

Error outOfRange(std::string field, const std::string& value, const std::string& min, const std::string& max) {
    return {
        ErrorCode::OutOfRange, {{"field", std::move(field)}, {"value", value}, {"min", min}, {"max", max}}, "validate"};
}

Error contradiction(std::string field, std::string reason) {
    return {ErrorCode::Contradiction, {{"field", std::move(field)}, {"reason", std::move(reason)}}, "validate"};
}

Check checkNumber(const std::string& field, std::optional<std::int64_t> value, std::int64_t min, std::int64_t max) {
    if (!value || (*value >= min && *value <= max)) return std::nullopt;
    return outOfRange(field, std::to_string(*value), std::to_string(min), std::to_string(max));
}

Check checkText(const std::string& field, std::string_view text, std::size_t limit = maxTextBytes) {
    if (text.size() > limit)
        return Error{ErrorCode::TooLarge, {{"field", field}, {"limit", std::to_string(limit)}}, "validate"};
    if (!isValidText(text)) return Error{ErrorCode::InvalidText, {{"field", field}}, "validate"};
    return std::nullopt;
}

Check checkName(const std::string& field, std::string_view text) { return checkText(field, text, maxNameBytes); }

/// A name that must say something.
Check checkRequired(const std::string& field, std::string_view text) {
    if (auto error = checkName(field, text)) return error;
    if (foldName(text).empty())
        return Error{ErrorCode::InvalidValue, {{"field", field}, {"value", ""}, {"expected", "text"}}, "validate"};
    return std::nullopt;
}

std::string at(std::string_view list, std::size_t index, std::string_view member = {}) {
    auto path = std::string(list) + '[' + std::to_string(index) + ']';
    return member.empty() ? path : path + '.' + std::string(member);
}

/// First error of several checks.
template <class... Checks>
Check firstOf(Checks&&... checks) {
    Check found;
    (void)((found = std::forward<Checks>(checks)(), found.has_value()) || ...);
    return found;
}

Check checkFields(const Encounter& encounter) {
    for (const Field& field : encounterFields()) {
        const auto error = std::visit(
            [&](auto member) -> Check {
                const auto& value = encounter.*member;
                using Value = std::decay_t<decltype(value)>;
                const std::string key(field.key);
                if constexpr (std::is_same_v<Value, std::string>)
                    return field.form == FieldForm::Text ? checkText(key, value) : checkName(key, value);
                else if constexpr (std::is_same_v<Value, std::optional<int>>)
                    return field.min == field.max ? checkNumber(key, value, 0, 1'000'000'000)
                                                  : checkNumber(key, value, field.min, field.max);
                else if constexpr (std::is_same_v<Value, std::optional<std::int64_t>>)
                    return checkNumber(key, value, 0, 1'000'000'000'000'000);
                else
                    return std::nullopt;
            },
            field.member);
        if (error) return error;
    }
    return std::nullopt;
}

Check checkWhen(const Encounter& encounter) {
    if (!encounter.id.empty() && !isUuid(encounter.id))
        return Error{
            ErrorCode::InvalidValue, {{"field", "id"}, {"value", encounter.id}, {"expected", "UUID"}}, "validate"};
    if (!encounter.occurredOn && encounter.precision != Precision::Unknown)
        return Error{ErrorCode::MissingDate, {{"field", "occurred_on"}}, "validate"};
    if (!encounter.recordedAt.empty() && !parseInstant(encounter.recordedAt))
        return Error{ErrorCode::InvalidValue,
                     {{"field", "recorded_at"}, {"value", encounter.recordedAt}, {"expected", "YYYY-MM-DDTHH:MM:SSZ"}},
                     "validate"};
    const bool currency = encounter.currency.size() == 3 &&
                          std::ranges::all_of(encounter.currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!currency)
        return Error{ErrorCode::InvalidValue,
                     {{"field", "currency"}, {"value", encounter.currency}, {"expected", "ISO 4217"}},
                     "validate"};
    return std::nullopt;
}

Check checkFeelings(const std::string& field, const std::vector<Feeling>& feelings) {
    if (feelings.size() > 3) return contradiction(field, "too_many_feelings");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < feelings.size(); ++i) {
        if (auto error = checkRequired(at(field, i, "emotion"), feelings[i].emotion)) return error;
        if (auto error = checkNumber(at(field, i, "intensity"), feelings[i].intensity, 1, 5)) return error;
        if (!seen.insert(feelings[i].emotion).second) return contradiction(field, "emotion_twice");
    }
    if (feelings.size() > 1 && seen.contains("neutral")) return contradiction(field, "neutral_with_others");
    return std::nullopt;
}

Check checkParties(const Encounter& encounter) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < encounter.parties.size(); ++i) {
        const Party& party = encounter.parties[i];
        if (party.brand.empty() && party.sector.empty()) return contradiction(at("parties", i), "party_without_name");
        if (!party.brand.empty()) {
            if (auto error = checkRequired("brand", party.brand)) return error;
            if (!seen.insert(foldName(party.brand)).second) return contradiction("parties", "brand_twice");
        }
        if (auto error = checkName(at("parties", i, "sector"), party.sector)) return error;
        if (!(party.share >= 0.0 && party.share <= 1.0))  // NaN fails both
            return outOfRange(at("parties", i, "share"), std::to_string(party.share), "0", "1");
        if (auto error = checkNumber(at("parties", i, "outcome"), party.outcome, 1, 7)) return error;
    }
    return std::nullopt;
}

Check checkStory(const Encounter& encounter) {
    for (std::size_t i = 0; i < encounter.promises.size(); ++i)
        if (auto error = firstOf([&] { return checkText(at("promises", i, "text"), encounter.promises[i].text); },
                                 [&] { return checkName(at("promises", i, "brand"), encounter.promises[i].brand); }))
            return error;
    for (std::size_t i = 0; i < encounter.quotes.size(); ++i)
        if (auto error = firstOf([&] { return checkText(at("quotes", i, "text"), encounter.quotes[i].text); },
                                 [&] { return checkName(at("quotes", i, "role"), encounter.quotes[i].role); }))
            return error;
    for (std::size_t i = 0; i < encounter.viewpoints.size(); ++i)
        if (auto error =
                firstOf([&] { return checkText(at("viewpoints", i, "text"), encounter.viewpoints[i].text); },
                        [&] { return checkName(at("viewpoints", i, "whose"), encounter.viewpoints[i].whose); }))
            return error;
    for (std::size_t i = 0; i < encounter.steps.size(); ++i) {
        const Step& step = encounter.steps[i];
        if (auto error = firstOf([&] { return checkRequired(at("steps", i, "touchpoint"), step.touchpoint); },
                                 [&] { return checkNumber(at("steps", i, "value"), step.value, -3, 3); },
                                 [&] { return checkText(at("steps", i, "note"), step.note); },
                                 [&] { return checkName(at("steps", i, "brand"), step.brand); }))
            return error;
    }
    for (std::size_t i = 0; i < encounter.laterFeelings.size(); ++i) {
        const LaterFeelings& later = encounter.laterFeelings[i];
        if (auto error = firstOf([&] { return checkFeelings(at("later_feelings", i, "feelings"), later.feelings); },
                                 [&] { return checkNumber(at("later_feelings", i, "uplift"), later.uplift, -3, 3); },
                                 [&] { return checkText(at("later_feelings", i, "note"), later.note); }))
            return error;
    }
    return std::nullopt;
}

Check checkSets(const Encounter& encounter) {
    for (const auto& [aspect, answer] : encounter.contact)
        if (auto error = checkRequired("contact", aspect)) return error;
    for (const auto& rated : encounter.place)  // Clang 14 does not let a lambda capture a structured binding
        if (auto error = firstOf([&] { return checkRequired("place", rated.first); },
                                 [&] { return checkNumber("place." + rated.first, rated.second, -2, 2); }))
            return error;
    std::set<Reaction> reactions(encounter.reactions.begin(), encounter.reactions.end());
    if (reactions.size() != encounter.reactions.size()) return contradiction("reactions", "reaction_twice");
    std::set<std::string> tags;
    for (const std::string& tag : encounter.tags) {
        if (auto error = checkRequired("tags", tag)) return error;
        if (!tags.insert(tag).second) return contradiction("tags", "tag_twice");
    }
    for (std::size_t i = 0; i < encounter.attachments.size(); ++i)
        if (auto error =
                firstOf([&] { return checkName(at("attachments", i, "type"), encounter.attachments[i].type); },
                        [&] { return checkText(at("attachments", i, "caption"), encounter.attachments[i].caption); }))
            return error;
    if (encounter.source)
        if (auto error = firstOf([&] { return checkName("source.app", encounter.source->app); },
                                 [&] { return checkName("source.native_id", encounter.source->nativeId); },
                                 [&] { return checkText("source.raw", encounter.source->raw); }))
            return error;
    return std::nullopt;
}

}  // namespace

Status decideStatus(const Encounter& encounter) {
    const bool somebody = !encounter.sector.empty() || !encounter.parties.empty();
    return encounter.outcome && somebody ? Status::Complete : Status::Inbox;
}

bool isVague(const Encounter& encounter) {
    return !encounter.occurredOn ||
           (encounter.precision && *encounter.precision != Precision::Minute && *encounter.precision != Precision::Day);
}

bool mayCount(const Encounter& encounter) {
    return encounter.status == Status::Complete && encounter.trashedAt.empty() &&
           encounter.provenance.value_or(Provenance::Own) == Provenance::Own && encounter.countsInScore;
}

Result<void> validate(const Encounter& encounter) {
    auto error =
        firstOf([&] { return checkWhen(encounter); }, [&] { return checkFields(encounter); },
                [&] { return checkFeelings("feelings", encounter.feelings); }, [&] { return checkParties(encounter); },
                [&] { return checkStory(encounter); }, [&] { return checkSets(encounter); });
    if (error) return *error;
    return {};
}

}  // namespace kokemus
