// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/brand_figures.h"
#include "scoring/posterior.h"
#include "scoring/shares.h"
#include "support/catch.h"

namespace kokemus::tests {

namespace {

using namespace scoring;

SeriesSummary seriesOf(std::initializer_list<double> values) {
    RunningSummary sums;
    for (const double value : values) sums.add(value, 1.0);
    return sums.summary();
}

}  // namespace

TEST_CASE("evenness is said from five encounters on") {
    const Hyper hyper;
    CHECK_FALSE(evennessOf(seriesOf({70, 70, 70, 70}), hyper));
    CHECK(evennessOf(seriesOf({70, 71, 70, 69, 70}), hyper) == Evenness::Steady);
    CHECK(evennessOf(seriesOf({30, 50, 70, 45, 65}), hyper) == Evenness::Usual);
    CHECK(evennessOf(seriesOf({0, 100, 0, 100, 0}), hyper) == Evenness::Uneven);
}

TEST_CASE("venues differ only when the test finds it") {
    // F = 48 with 1 and 6 degrees of freedom; by hand: means 80 and 60, within 100 over 6.
    const SeriesSummary good = seriesOf({75, 85, 80, 80});
    const SeriesSummary poor = seriesOf({55, 65, 60, 60});
    const auto found = venueDifference(std::vector{good, poor, seriesOf({10})}).value();
    CHECK(found.venues == 2);
    CHECK(found.n == 8);
    CHECK(found.p == Approx(0.000448).margin(1e-6));
    CHECK(found.differs);
    CHECK_FALSE(venueDifference(std::vector{good, good}).value().differs);
    CHECK_FALSE(venueDifference(std::vector{good, seriesOf({1, 2, 3})}));
    CHECK_FALSE(venueDifference(std::vector{seriesOf({1, 2, 3, 4, 5, 6, 7, 8})}));
}

TEST_CASE("venues that never vary differ for certain or not at all") {
    const SeriesSummary same = seriesOf({70, 70, 70, 70});
    CHECK(venueDifference(std::vector{same, seriesOf({50, 50, 50, 50})}).value().differs);
    CHECK_FALSE(venueDifference(std::vector{same, same}).value().differs);
}

TEST_CASE("what remains is told from three encounters on, with the share that turned") {
    const std::vector<std::pair<double, double>> pairs{{-0.6, 0.2}, {0.5, 0.5}, {-0.4, -0.1}, {0.3, 0.0}};
    CHECK_FALSE(whatRemains(std::span(pairs).first(2)));
    const auto remains = whatRemains(pairs).value();
    CHECK(remains.n == 4);
    CHECK(remains.change == Approx((0.8 + 0 + 0.3 - 0.3) / 4));
    CHECK(remains.signChanged == Approx(0.25));
}

TEST_CASE("net valence weighs feelings by their intensity") {
    const std::vector<Feeling> feelings{{"happy", 1}, {"angry", 4}};
    CHECK(netValence(feelings, builtInValence).value() == Approx((0.81 * 0.6 - 4 * 0.65 * 1.2) / 5));
    CHECK_FALSE(netValence({}, builtInValence));
}

TEST_CASE("ability and willingness fall into four quadrants, with a mean from five answers on") {
    std::vector<std::pair<int, int>> answers{{7, 7}, {6, 2}, {2, 6}, {4, 4}};
    CHECK_FALSE(abilityWillingness(answers, 0.95).ability);
    answers.emplace_back(6, 6);
    const AbilityWillingness map = abilityWillingness(answers, 0.95);
    CHECK(map.n == 5);
    CHECK(map.both == 2);
    CHECK(map.ableOnly == 1);
    CHECK(map.willingOnly == 1);
    CHECK(map.neither == 1);
    CHECK(map.ability.value().mean == Approx(5));
    CHECK(map.ability.value().low == Approx(5 - 2.7764451 * 0.8944272).epsilon(1e-6));
    CHECK(map.ability.value().high == 7);
}

TEST_CASE("equal answers leave an interval without width, not one that is no number") {
    const std::vector<std::pair<int, int>> answers(5, {6, 6});
    const Interval interval = abilityWillingness(answers, 0.95).ability.value();
    CHECK(interval.low == 6);
    CHECK(interval.high == 6);
}

TEST_CASE("shares, indices and correlations of nothing are nothing") {
    CHECK_FALSE(jeffreys(0, 0, 0.95));
    CHECK_FALSE(wilson(0, 0));
    CHECK_FALSE(recommendIndex({}));
    CHECK_FALSE(spearman(std::vector<double>{1, 2}, std::vector<double>{1, 2}));
    CHECK_FALSE(spearman(std::vector<double>{1, 1, 1}, std::vector<double>{1, 2, 3}));
    CHECK_FALSE(recoveryCheck({}, std::vector<double>{80}, {}));
    CHECK_FALSE(netEmotion({}, builtInMeaning).net);
}

TEST_CASE("an interval of a share touches its end when all or none were so") {
    CHECK(jeffreys(0, 3, 0.95).value().low == 0);
    CHECK(jeffreys(3, 3, 0.95).value().high == 1);
    CHECK(jeffreys(1, 2, 0.8).value().low > jeffreys(1, 2, 0.95).value().low);
}

}  // namespace kokemus::tests
