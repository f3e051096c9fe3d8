// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/fields.h"

#include <algorithm>
#include <charconv>

namespace kokemus {
namespace {

using E = Encounter;

constexpr Field fields[] = {
    {"occurred_on", &E::occurredOn},
    {"occurred_at", &E::occurredAt, 0, 1439, FieldForm::TimeOfDay},
    {"utc_offset", &E::utcOffset, -1440, 1440},
    {"zone", &E::zone, 0, 0, FieldForm::Name},
    {"precision", &E::precision},
    {"recorded_at", &E::recordedAt, 0, 0, FieldForm::Name},
    {"case", &E::caseName, 0, 0, FieldForm::Name},
    {"sector", &E::sector, 0, 0, FieldForm::Name},
    {"venue", &E::venue, 0, 0, FieldForm::Name},
    {"channel", &E::channel},
    {"touchpoint", &E::touchpoint, 0, 0, FieldForm::Name},
    {"expectation", &E::expectation, 1, 7},
    {"expectation_timing", &E::expectationTiming},
    {"outcome", &E::outcome, 1, 7},
    {"uplift", &E::uplift, -3, 3},
    {"compared", &E::compared, -3, 3},
    {"ease", &E::ease, 1, 7},
    {"price_expected", &E::priceExpected},
    {"price_actual", &E::priceActual},
    {"lost_purchase", &E::lostPurchase},
    {"currency", &E::currency, 0, 0, FieldForm::Name},
    {"severity", &E::severity, 0, 4},
    {"recovery", &E::recovery},
    {"noticed_by", &E::noticedBy},
    {"waiting_minutes", &E::waitingMinutes},
    {"spent_minutes", &E::spentMinutes},
    {"contacts", &E::contacts},
    {"feeling_before_recovery", &E::feelingBeforeRecovery, -3, 3},
    {"feeling_after_recovery", &E::feelingAfterRecovery, -3, 3},
    {"ability", &E::ability, 1, 7},
    {"willingness", &E::willingness, 1, 7},
    {"surprise", &E::surprise, 0, 2},
    {"valence", &E::valence, -4, 4},
    {"arousal", &E::arousal, -4, 4},
    {"would_return", &E::wouldReturn},
    {"would_recommend", &E::wouldRecommend, 0, 10},
    {"did_return", &E::didReturn},
    {"told_others", &E::toldOthers},
    {"thanked", &E::thanked},
    {"feedback_given", &E::feedbackGiven},
    {"feedback_answer", &E::feedbackAnswer, 0, 0, FieldForm::Text},
    {"why_logged", &E::whyLogged},
    {"provenance", &E::provenance},
    {"counts_in_score", &E::countsInScore},
    {"confidential", &E::confidential},
    {"title", &E::title, 0, 0, FieldForm::Text},
    {"note", &E::note, 0, 0, FieldForm::Text},
    {"private_note", &E::privateNote, 0, 0, FieldForm::Text},
    {"lesson", &E::lesson, 0, 0, FieldForm::Text},
};

Error invalid(const Field& field, std::string_view text, std::string expected) {
    return {ErrorCode::InvalidValue,
            {{"field", std::string(field.key)}, {"value", std::string(text)}, {"expected", std::move(expected)}},
            "setField"};
}

/// Whole number with nothing before or behind it; a leading '+' is allowed ("+2").
std::optional<std::int64_t> wholeNumber(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || at != end || error != std::errc()) return std::nullopt;
    return value;
}

std::optional<bool> yesOrNo(std::string_view text) {
    if (text == "yes" || text == "true" || text == "1") return true;
    if (text == "no" || text == "false" || text == "0") return false;
    return std::nullopt;
}

Result<void> assign(std::optional<int>& target, const Field& field, std::string_view text) {
    if (field.form == FieldForm::TimeOfDay) {
        const auto minutes = parseTimeOfDay(text);
        if (!minutes) return invalid(field, text, "HH:MM");
        target = *minutes;
        return {};
    }
    const auto value = wholeNumber(text);
    const std::int64_t max = field.min == field.max ? 1'000'000'000 : field.max;
    if (!value) return invalid(field, text, std::to_string(field.min) + "–" + std::to_string(max));
    if (*value < field.min || *value > max)
        return Error{ErrorCode::OutOfRange,
                     {{"field", std::string(field.key)},
                      {"value", std::string(text)},
                      {"min", std::to_string(field.min)},
                      {"max", std::to_string(max)}},
                     "setField"};
    target = static_cast<int>(*value);
    return {};
}

Result<void> assign(std::optional<std::int64_t>& target, const Field& field, std::string_view text) {
    const auto value = wholeNumber(text);
    if (!value || *value < 0) return invalid(field, text, "0, 1, 2 …");
    target = *value;
    return {};
}

Result<void> assign(std::optional<bool>& target, const Field& field, std::string_view text) {
    const auto value = yesOrNo(text);
    if (!value) return invalid(field, text, "yes, no");
    target = *value;
    return {};
}

Result<void> assign(bool& target, const Field& field, std::string_view text) {
    const auto value = yesOrNo(text);
    if (!value) return invalid(field, text, "yes, no");
    target = *value;
    return {};
}

Result<void> assign(std::string& target, const Field&, std::string_view text) {
    target = text;
    return {};
}

Result<void> assign(std::optional<Date>& target, const Field& field, std::string_view text) {
    const auto date = parseDate(text);
    if (!date) return invalid(field, text, "YYYY-MM-DD");
    target = *date;
    return {};
}

template <ClosedVocabulary V>
Result<void> assign(std::optional<V>& target, const Field& field, std::string_view text) {
    const auto value = fromId<V>(text);
    if (!value) {
        std::string expected;
        for (const auto id : Vocabulary<V>::ids) expected += (expected.empty() ? "" : ", ") + std::string(id);
        return Error{ErrorCode::UnknownWord,
                     {{"field", std::string(field.key)}, {"value", std::string(text)}, {"expected", expected}},
                     "setField"};
    }
    target = *value;
    return {};
}

std::string textOf(bool value) { return value ? "yes" : "no"; }
std::string textOf(std::int64_t value) { return std::to_string(value); }
std::string textOf(int value) { return std::to_string(value); }
std::string textOf(Date value) { return formatDate(value); }
template <ClosedVocabulary V>
std::string textOf(V value) {
    return std::string(idOf(value));
}

}  // namespace

std::span<const Field> encounterFields() { return fields; }

const Field* findField(std::string_view key) {
    const auto* found = std::ranges::find(fields, key, &Field::key);
    return found == std::end(fields) ? nullptr : found;
}

Result<void> setField(Encounter& encounter, const Field& field, std::string_view text) {
    return std::visit(
        [&](auto member) -> Result<void> {
            if (text.empty()) {
                encounter.*member = Encounter{}.*member;
                return {};
            }
            return assign(encounter.*member, field, text);
        },
        field.member);
}

std::string fieldText(const Encounter& encounter, const Field& field) {
    return std::visit(
        [&](auto member) -> std::string {
            const auto& value = encounter.*member;
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::string>)
                return value;
            else if constexpr (std::is_same_v<Value, bool>)
                return textOf(value);
            else if (!value)
                return {};
            else if constexpr (std::is_same_v<Value, std::optional<int>>)
                return field.form == FieldForm::TimeOfDay ? formatTimeOfDay(*value) : textOf(*value);
            else
                return textOf(*value);
        },
        field.member);
}

}  // namespace kokemus
