// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/score_settings.h"
#include "support/catch.h"

#include <set>

namespace kokemus::tests {

TEST_CASE("every score setting is read back as it was written") {
    std::set<std::string_view> seen;
    for (const std::string_view key : scoreSettingKeys()) {
        INFO(key);
        ScoreSettings changed;
        for (const std::string_view other : {"fixed", "7", "0.7", "1.5", "0.2"})
            if (changed == ScoreSettings{}) (void)setScoreSetting(changed, key, other);
        const auto list = changedScoreSettings(changed);
        REQUIRE(list.size() == 1);
        CHECK(list[0].first == key);
        CHECK(list[0].second == scoreSettingText(changed, key));
        ScoreSettings again;
        REQUIRE(setScoreSetting(again, key, list[0].second));
        CHECK(again == changed);
        REQUIRE(setScoreSetting(again, key, ""));
        CHECK(again == ScoreSettings{});
        seen.insert(key);
    }
    CHECK(seen.size() == 30);
    CHECK(changedScoreSettings({}).empty());
}

TEST_CASE("a setting out of its range, or no number, is refused by name and changes nothing") {
    ScoreSettings settings;
    const auto refused = [&](std::string_view key, std::string_view text) {
        const Result<void> result = setScoreSetting(settings, key, text);
        REQUIRE_FALSE(result.ok());
        CHECK(settings == ScoreSettings{});
        return result.error();
    };
    CHECK(refused("level", "1").code == ErrorCode::OutOfRange);
    CHECK(refused("level", "1").value("max") == "0.999");
    CHECK(refused("sigma0_df", "0").code == ErrorCode::OutOfRange);
    CHECK(refused("weights.ease", "-1").code == ErrorCode::OutOfRange);
    CHECK(refused("sigma0", "nan").code == ErrorCode::InvalidValue);
    CHECK(refused("sigma0", "inf").code == ErrorCode::InvalidValue);
    CHECK(refused("sigma0", "20 ").code == ErrorCode::InvalidValue);
    CHECK(refused("sigma0", "1e999").code == ErrorCode::InvalidValue);
    CHECK(refused("trend_min_n", "5.5").code == ErrorCode::InvalidValue);
    CHECK(refused("prior", "none").code == ErrorCode::InvalidValue);
    CHECK(refused("no_such", "1").code == ErrorCode::UnknownWord);
    CHECK(refused("no_such", "1").value("field") == "no_such");
    CHECK(refused("weights", "ease=20,charm=3").code == ErrorCode::UnknownWord);
    CHECK(refused("weights", "ease").code == ErrorCode::InvalidValue);
}

TEST_CASE("all weights can be set at once") {
    ScoreSettings settings;
    REQUIRE(setScoreSetting(settings, "weights", "ease=20,uplift=0"));
    CHECK(settings.weights == std::array<double, 6>{25, 25, 15, 20, 10, 0});
    REQUIRE(setScoreSetting(settings, "weights", "equal"));
    CHECK(settings.weights == std::array<double, 6>{1, 1, 1, 1, 1, 1});
    REQUIRE(setScoreSetting(settings, "weights", ""));
    CHECK(settings == ScoreSettings{});
}

}  // namespace kokemus::tests
