// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/fields.h"

#include "support/catch.h"

#include <set>

using namespace kokemus;

namespace {

/// A text that the field takes.
std::string sampleText(const Field& field) {
    return std::visit(
        [&](auto member) -> std::string {
            using Value = std::decay_t<decltype(std::declval<Encounter>().*member)>;
            if constexpr (std::is_same_v<Value, std::string>)
                return "teksti";
            else if constexpr (std::is_same_v<Value, bool>)
                return field.key == "counts_in_score" ? "no" : "yes";
            else if constexpr (std::is_same_v<typename Value::value_type, bool>)
                return "no";
            else if constexpr (std::is_same_v<typename Value::value_type, Date>)
                return "2026-03-14";
            else if constexpr (std::is_same_v<typename Value::value_type, int>)
                return field.form == FieldForm::TimeOfDay ? "14:05" : std::to_string(field.max);
            else if constexpr (std::is_same_v<typename Value::value_type, std::int64_t>)
                return "12900";
            else
                return std::string(idOf(static_cast<typename Value::value_type>(1)));
        },
        field.member);
}

}  // namespace

TEST_CASE("every field gives back the text it was set from, and empty text clears it") {
    std::set<std::string_view> keys;
    for (const Field& field : encounterFields()) {
        INFO(field.key);
        CHECK(keys.insert(field.key).second);
        Encounter encounter;
        const auto cleared = fieldText(encounter, field);
        REQUIRE(setField(encounter, field, sampleText(field)).ok());
        CHECK(fieldText(encounter, field) == sampleText(field));
        CHECK_FALSE(encounter == Encounter{});
        REQUIRE(setField(encounter, field, "").ok());
        CHECK(fieldText(encounter, field) == cleared);
        CHECK(encounter == Encounter{});
    }
    CHECK(keys.size() == 49);
}

TEST_CASE("a number just outside the scale is refused with its ends, and nothing is set") {
    for (const Field& field : encounterFields()) {
        if (field.min == field.max || field.form == FieldForm::TimeOfDay) continue;
        INFO(field.key);
        for (const int value : {field.min - 1, field.max + 1}) {
            Encounter encounter;
            const auto result = setField(encounter, field, std::to_string(value));
            REQUIRE_FALSE(result.ok());
            CHECK(result.error().code == ErrorCode::OutOfRange);
            CHECK(result.error().value("field") == field.key);
            CHECK(result.error().value("max") == std::to_string(field.max));
            CHECK(encounter == Encounter{});
        }
    }
}

TEST_CASE("numbers are whole and nothing else") {
    const Field& outcome = *findField("outcome");
    for (const char* wrong : {"5.0", "5 ", " 5", "five", "5x", "0x5", "--5", "1e0", "99999999999999999999", "٥"}) {
        Encounter encounter;
        CHECK_FALSE(setField(encounter, outcome, wrong).ok());
    }
    Encounter encounter;
    CHECK(setField(encounter, *findField("uplift"), "+2").ok());
    CHECK(encounter.uplift == 2);
}

TEST_CASE("a word that a vocabulary lacks is refused with the words it has") {
    Encounter encounter;
    const auto result = setField(encounter, *findField("channel"), "teleport");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::UnknownWord);
    CHECK(result.error().value("expected").find("on_site, web") != std::string_view::npos);
}
