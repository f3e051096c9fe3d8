// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/date.h"

#include "support/catch.h"

#include <cstdlib>
#include <ctime>

using namespace kokemus;

namespace {

/// The machine's zone for the length of a test.
class Zone {
public:
    explicit Zone(const char* name) {
        if (const char* old = std::getenv("TZ")) m_old = old;
        ::setenv("TZ", name, 1);
        ::tzset();
    }
    ~Zone() {
        m_old.empty() ? ::unsetenv("TZ") : ::setenv("TZ", m_old.c_str(), 1);
        ::tzset();
    }

private:
    std::string m_old;
};

}  // namespace

TEST_CASE("dates are read only in the one form and only when the calendar has them") {
    CHECK(parseDate("2024-02-29").has_value());
    for (const char* wrong : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-1", "24-04-01",
                              "2024-04-01 ", "2024/04/01", "", "0000-01-01", "2024-04-0x", "+024-04-01", "tänään"})
        CHECK_FALSE(parseDate(wrong).has_value());
}

TEST_CASE("a date written and read again is the same, from 1900 to 2999") {
    for (const char* date : {"1900-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2026-10-25", "2999-12-31"}) {
        CHECK(formatDate(*parseDate(date)) == date);
        CHECK(formatDate(dateOfDay(dayNumber(*parseDate(date)))) == date);
    }
    CHECK(dayNumber(*parseDate("1970-01-01")) == 0);
    CHECK(dayNumber(*parseDate("1969-12-31")) == -1);
}

TEST_CASE("times of day have two digits each and end at 23:59") {
    CHECK(parseTimeOfDay("00:00") == 0);
    CHECK(parseTimeOfDay("14:05") == 845);
    CHECK(formatTimeOfDay(845) == "14:05");
    for (const char* wrong : {"24:00", "14:60", "14", "14:5", "14.05", "1405", "14:05:00"})
        CHECK_FALSE(parseTimeOfDay(wrong).has_value());
}

TEST_CASE("instants are read with fractions and offsets and written in UTC") {
    CHECK(formatInstant(*parseInstant("2026-03-14T18:20:00Z")) == "2026-03-14T18:20:00Z");
    CHECK(formatInstant(*parseInstant("2026-03-14T20:20:00+02:00")) == "2026-03-14T18:20:00Z");
    CHECK(formatInstant(*parseInstant("2026-03-14T18:20:00.123456Z")) == "2026-03-14T18:20:00.123Z");
    CHECK(formatInstant(*parseInstant("1969-12-31T23:59:59Z")) == "1969-12-31T23:59:59Z");
    for (const char* wrong : {"2026-03-14T18:20:00", "2026-03-14", "2026-03-14T25:00:00Z", "2026-03-14T18:20:00Zulu"})
        CHECK_FALSE(parseInstant(wrong).has_value());
}

TEST_CASE("the same instant is another day in Helsinki than in Honolulu") {
    const auto instant = *parseInstant("2026-03-14T22:30:00Z");
    {
        const Zone zone("Europe/Helsinki");
        const auto local = localMoment(instant);
        CHECK(formatDate(local.date) == "2026-03-15");
        CHECK(local.utcOffset == 120);
        CHECK(local.zone == "Europe/Helsinki");
    }
    {
        const Zone zone("Pacific/Honolulu");
        CHECK(formatDate(localMoment(instant).date) == "2026-03-14");
        CHECK(localMoment(instant).utcOffset == -600);
    }
}

TEST_CASE("the hour that happens twice keeps apart by its offset") {
    const Zone zone("Europe/Helsinki");
    const auto summer = localMoment(*parseInstant("2026-10-25T00:30:00Z"));
    const auto winter = localMoment(*parseInstant("2026-10-25T01:30:00Z"));
    CHECK(summer.minuteOfDay == winter.minuteOfDay);
    CHECK(summer.utcOffset == 180);
    CHECK(winter.utcOffset == 120);
}
