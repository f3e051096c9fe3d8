// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/encounter.h"

#include "support/catch.h"

#include <limits>

using namespace kokemus;

namespace {

Encounter complete() {
    Encounter encounter;
    encounter.occurredOn = parseDate("2026-03-14");
    encounter.parties.push_back({"Kahvila Kuura", "", Role::Provider, 1.0, {}});
    encounter.outcome = 5;
    encounter.status = Status::Complete;
    return encounter;
}

/// "field" of the error that validate() gives; "" when it accepts.
std::string refusedField(const Encounter& encounter) {
    const auto result = validate(encounter);
    return result ? std::string() : std::string(result.error().value("field"));
}

}  // namespace

TEST_CASE("an encounter without outcome, or with neither brand nor sector, is unfinished") {
    Encounter encounter = complete();
    CHECK(decideStatus(encounter) == Status::Complete);
    encounter.outcome.reset();
    CHECK(decideStatus(encounter) == Status::Inbox);
    encounter = complete();
    encounter.parties.clear();
    CHECK(decideStatus(encounter) == Status::Inbox);
    encounter.sector = "cafe";
    CHECK(decideStatus(encounter) == Status::Complete);
}

TEST_CASE("only complete, own, untrashed encounters that are not switched off may count") {
    CHECK(mayCount(complete()));
    auto heard = complete();
    heard.provenance = Provenance::Heard;
    CHECK_FALSE(mayCount(heard));
    auto trashed = complete();
    trashed.trashedAt = "2026-03-15T08:00:00Z";
    CHECK_FALSE(mayCount(trashed));
    auto off = complete();
    off.countsInScore = false;
    CHECK_FALSE(mayCount(off));
    auto inbox = complete();
    inbox.status = Status::Inbox;
    CHECK_FALSE(mayCount(inbox));
}

TEST_CASE("a date of a month or less is vague, a day is not") {
    auto encounter = complete();
    CHECK_FALSE(isVague(encounter));
    encounter.precision = Precision::Day;
    CHECK_FALSE(isVague(encounter));
    for (const auto precision :
         {Precision::Month, Precision::Season, Precision::Year, Precision::AtLatest, Precision::Unknown}) {
        encounter.precision = precision;
        CHECK(isVague(encounter));
    }
}

TEST_CASE("a date may be missing only when it is said to be unknown") {
    Encounter encounter = complete();
    encounter.occurredOn.reset();
    CHECK(validate(encounter).error().code == ErrorCode::MissingDate);
    encounter.precision = Precision::Unknown;
    CHECK(validate(encounter).ok());
}

TEST_CASE("values outside their scale are refused by name") {
    auto encounter = complete();
    encounter.outcome = 8;
    CHECK(refusedField(encounter) == "outcome");
    encounter = complete();
    encounter.parties[0].share = std::numeric_limits<double>::quiet_NaN();
    CHECK(refusedField(encounter) == "parties[0].share");
    encounter = complete();
    encounter.place["tidiness"] = 3;
    CHECK(refusedField(encounter) == "place.tidiness");
    encounter = complete();
    encounter.steps.push_back({"arrival", -4, "", ""});
    CHECK(refusedField(encounter) == "steps[0].value");
    encounter = complete();
    encounter.priceActual = -1;
    CHECK(refusedField(encounter) == "price_actual");
}

TEST_CASE("neutral stands alone, feelings are at most three and each once") {
    auto encounter = complete();
    encounter.feelings = {{"neutral", 3}, {"happy", 3}};
    CHECK(validate(encounter).error().value("reason") == "neutral_with_others");
    encounter.feelings = {{"happy", 3}, {"happy", 2}};
    CHECK(validate(encounter).error().value("reason") == "emotion_twice");
    encounter.feelings = {{"happy", 3}, {"pleased", 3}, {"safe", 3}, {"valued", 3}};
    CHECK(validate(encounter).error().value("reason") == "too_many_feelings");
    encounter.feelings = {{"happy", 6}};
    CHECK(refusedField(encounter) == "feelings[0].intensity");
    encounter.feelings = {{"neutral", 3}};
    CHECK(validate(encounter).ok());
}

TEST_CASE("the same brand twice is refused, however it is written") {
    auto encounter = complete();
    encounter.parties.push_back({"  kahvila   KUURA", "", Role::Carrier, 0.5, {}});
    CHECK(validate(encounter).error().value("reason") == "brand_twice");
}

TEST_CASE("text is valid UTF-8 without NUL, anything else is refused") {
    auto encounter = complete();
    encounter.note = std::string("a\0b", 3);
    CHECK(refusedField(encounter) == "note");
    encounter.note = "\xc3\x28";
    CHECK(refusedField(encounter) == "note");
    encounter.note = "\xed\xa0\x80";  // half a surrogate pair
    CHECK(refusedField(encounter) == "note");
    encounter.note = "<script>'; DROP TABLE encounter; -- \u202e😀 %1 {{x}}";
    CHECK(validate(encounter).ok());
}
