// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/brand_names.h"
#include "exchange/html_note.h"
#include "exchange/written_date.h"
#include "exchange/zoned_time.h"
#include "support/catch.h"

using namespace kokemus;
using namespace kokemus::exchange;

namespace {

std::string there(std::string_view instant, std::string_view zone) {
    const auto moment = momentInZone(*parseInstant(instant), zone);
    if (!moment) return "unknown";
    return formatDate(moment->date) + ' ' + formatTimeOfDay(moment->minuteOfDay) + ' ' +
           std::to_string(moment->utcOffset);
}

std::string read(std::string_view text, DateOrder order = DateOrder::DayFirst) {
    const auto written = readWrittenDate(text);
    const auto date = written ? dateIn(*written, order) : std::nullopt;
    if (!date) return "none";
    return formatDate(*date) + (written->minuteOfDay ? ' ' + formatTimeOfDay(*written->minuteOfDay) : "") +
           (written->utcOffset ? ' ' + std::to_string(*written->utcOffset) : "");
}

}  // namespace

TEST_CASE("an instant is the day and the time on the clocks of its zone, also when they are changed") {
    CHECK(there("2024-03-31T00:59:59Z", "Europe/Helsinki") == "2024-03-31 02:59 120");
    CHECK(there("2024-03-31T01:00:00Z", "Europe/Helsinki") == "2024-03-31 04:00 180");
    CHECK(there("2024-10-27T00:30:00Z", "Europe/Helsinki") == "2024-10-27 03:30 180");
    CHECK(there("2024-10-27T01:30:00Z", "Europe/Helsinki") == "2024-10-27 03:30 120");
    CHECK(there("2024-04-06T13:59:00Z", "Pacific/Auckland") == "2024-04-07 02:59 780");
    CHECK(there("2024-04-06T14:00:00Z", "Pacific/Auckland") == "2024-04-07 02:00 720");
    CHECK(there("2024-09-28T14:00:00Z", "Pacific/Auckland") == "2024-09-29 03:00 780");
    CHECK(there("2024-01-01T09:59:00Z", "Pacific/Honolulu") == "2023-12-31 23:59 -600");
    CHECK(there("2024-01-01T12:00:00Z", "Asia/Kathmandu") == "2024-01-01 17:45 345");
    CHECK(there("1900-01-01T00:00:00Z", "Europe/Helsinki") == "1900-01-01 01:39 99");
    CHECK(there("2024-01-01T12:00:00Z", "GMT+0200") == "2024-01-01 14:00 120");
    CHECK(there("2024-01-01T12:00:00Z", "UTC-3:30") == "2024-01-01 08:30 -210");
    CHECK(there("2024-01-01T12:00:00Z", "Mars/Olympus") == "unknown");
    CHECK(there("2024-01-01T12:00:00Z", "../../etc/passwd") == "unknown");
    CHECK_FALSE(momentInZone(std::numeric_limits<std::int64_t>::max(), "UTC"));
    CHECK(offsetAt(*parseDate("2024-07-01"), 720, "Europe/Helsinki") == 180);
    CHECK(offsetAt(*parseDate("2024-03-31"), 210, "Europe/Helsinki") == 120);
}

TEST_CASE("dates are read as people and programs write them, and nothing else is a date") {
    CHECK(read("2024-05-01") == "2024-05-01");
    CHECK(read("2024/5/1 14:05") == "2024-05-01 14:05");
    CHECK(read("2024-05-01T14:05:10.123+03:00") == "2024-05-01 14:05 180");
    CHECK(read("2024-05-01T14:05:10Z") == "2024-05-01 14:05 0");
    CHECK(read("1.5.2024 klo 9.05") == "2024-05-01 09:05");
    CHECK(read("01.05.2024") == "2024-05-01");
    CHECK(read("5/1/2024 2:05 PM", DateOrder::MonthFirst) == "2024-05-01 14:05");
    CHECK(read("12/31/2024") == "none");
    CHECK(read("12/31/2024", DateOrder::MonthFirst) == "2024-12-31");
    CHECK(read("2024-05-01 12:00 AM") == "2024-05-01 00:00");
    for (const auto* text : {"", "huomenna", "1.5.24", "2024-02-30", "2024-13-01", "0000-01-01", "1.5", "2024-05-01x",
                             "2024-05-01 25:00", "2024-05-01 13:00 PM", "99999999999-1-1"}) {
        CAPTURE(text);
        CHECK(read(text) == "none");
    }
    CHECK(readWrittenTime("9.05") == 545);
    CHECK(readWrittenTime("6:50 pm") == 1130);
    CHECK(readWrittenTime("klo 14.05") == 845);
    CHECK_FALSE(readWrittenTime("24:00"));
}

TEST_CASE("notes in HTML become Markdown that shows the same text") {
    CHECK(markdownOfHtml("a<br>b<br/>c") == "a\nb\nc");
    CHECK(markdownOfHtml("<p>Yksi</p><p>kaksi <i>kolme</i></p>") == "Yksi\n\nkaksi *kolme*");
    CHECK(markdownOfHtml("<h2>Otsikko</h2><blockquote>Lainaus</blockquote>loppu") ==
          "## Otsikko\n\n> Lainaus\n\nloppu");
    CHECK(markdownOfHtml("<a href=\"https://example.org/a\">linkki</a> <a href=\"javascript:x\">ei</a>") ==
          "[linkki](https://example.org/a) ei");
    CHECK(markdownOfHtml("<script>alert(1)</script>x<style>y</style>") == "x");
    CHECK(markdownOfHtml("2 * 3 &lt; 7 &amp; &#228;&#x1F600; &tuntematon;") == "2 \\* 3 \\< 7 & ä😀 &tuntematon;");
    CHECK(markdownOfHtml("# ei otsikkoa") == "\\# ei otsikkoa");
    CHECK(markdownOfHtml("a < b > c") == "a \\< b > c");
    CHECK(markdownOfHtml(std::string(200'000, '<')).size() == 400'000);
}

TEST_CASE("places of a chain are offered as one brand, and words of a trade make no chain") {
    const auto proposals = brandProposals(
        {{"K-Market Kamppi", 3}, {"K-Market Töölö", 2}, {"Ravintola Kuu", 1}, {"Ravintola Aurinko", 1}, {"Sepä", 1}},
        {"Sepä", "Ravintola Kuu Oy", "Seppä"});
    const auto brandOf = [&](std::string_view place) {
        for (const BrandProposal& proposal : proposals)
            if (proposal.place == place) return proposal;
        return BrandProposal{};
    };
    CHECK(proposals.front().place == "K-Market Kamppi");
    CHECK(brandOf("K-Market Kamppi").brand == "K-Market");
    CHECK(brandOf("K-Market Töölö").brand == "K-Market");
    CHECK(brandOf("Ravintola Kuu").brand == "Ravintola Kuu");
    CHECK_FALSE(brandOf("Ravintola Kuu").known);
    CHECK(brandOf("Sepä").known);
    CHECK(brandOf("Sepä").similar == std::vector<std::string>{"Seppä"});
}
