// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/encounter_score.h"
#include "support/catch.h"

#include <cmath>

namespace kokemus::tests {

namespace {

using namespace scoring;

EncounterScore scoreOf(const Encounter& encounter, const ScoreSettings& settings = {}) {
    return encounterScore(encounter, settings, builtInValence);
}

std::optional<double> component(const EncounterScore& score, Component which) {
    return score.components[static_cast<std::size_t>(which)];
}

Encounter quickForm(int expectation, int outcome, const char* emotion) {
    Encounter encounter;
    encounter.expectation = expectation;
    encounter.outcome = outcome;
    encounter.feelings = {{emotion, 3}};
    return encounter;
}

Promise promised(PromiseState state) {
    Promise promise;
    promise.state = state;
    return promise;
}

Step stepOf(int value) {
    Step step;
    step.value = value;
    return step;
}

}  // namespace

TEST_CASE("an encounter without outcome has no score however much else it tells") {
    Encounter encounter = quickForm(4, 6, "happy");
    encounter.outcome.reset();
    encounter.ease = 7;
    encounter.uplift = 3;
    encounter.compared = 3;
    encounter.promises = {promised(PromiseState::Kept)};
    const EncounterScore score = scoreOf(encounter);
    CHECK(score.coverage == Approx(0.75));
    CHECK_FALSE(score.score);
}

TEST_CASE("changing weights never silences the quick form") {
    ScoreSettings settings;
    settings.weights = {1, 1, 1, 1000, 1000, 1000};
    const EncounterScore score = scoreOf(quickForm(4, 6, "happy"), settings);
    CHECK(score.coverage == Approx(0.65));
    CHECK(score.score.has_value());
}

TEST_CASE("weights that are all zero give no score, never a number that is none") {
    ScoreSettings settings;
    settings.weights.fill(0);
    CHECK_FALSE(scoreOf(quickForm(4, 6, "happy"), settings).score);
    settings.weights = {0, 0, 0, 15, 10, 10};
    CHECK_FALSE(scoreOf(quickForm(4, 6, "happy"), settings).score);
}

TEST_CASE("a party's own outcome replaces the outcome and the gap, and nothing else") {
    Encounter encounter = quickForm(4, 2, "disappointed");
    const EncounterScore whole = scoreOf(encounter);
    const EncounterScore party = encounterScore(encounter, {}, builtInValence, 7);
    encounter.outcome = 7;
    CHECK(party.score.value() == scoreOf(encounter).score.value());
    CHECK(party.gap.value() == 3);
    CHECK(component(party, Component::Emotion) == component(whole, Component::Emotion));
}

TEST_CASE("the promise component is the mean over settled promises") {
    Encounter encounter = quickForm(4, 4, "neutral");
    encounter.promises = {promised(PromiseState::Kept), promised(PromiseState::Partly), promised(PromiseState::Broken),
                          promised(PromiseState::Kept), promised(PromiseState::Open),   promised(PromiseState::None)};
    CHECK(component(scoreOf(encounter), Component::Promise).value() == Approx(62.5));
    encounter.promises = {promised(PromiseState::Open), promised(PromiseState::None)};
    CHECK_FALSE(component(scoreOf(encounter), Component::Promise));
}

TEST_CASE("feelings come from the steps only when neither words nor own valence tell them") {
    Encounter encounter = quickForm(4, 4, "happy");
    encounter.steps = {stepOf(-3), stepOf(-3)};
    CHECK(component(scoreOf(encounter), Component::Emotion).value() > 50);
    encounter.feelings.clear();
    CHECK(component(scoreOf(encounter), Component::Emotion).value() == Approx(0));
    encounter.valence = 4;
    CHECK(component(scoreOf(encounter), Component::Emotion).value() == Approx(100));
    encounter.valence.reset();
    encounter.steps.pop_back();
    CHECK_FALSE(component(scoreOf(encounter), Component::Emotion));
}

TEST_CASE("a feeling that nobody knows the valence of is left out") {
    Encounter encounter = quickForm(4, 4, "happy");
    const double alone = component(scoreOf(encounter), Component::Emotion).value();
    encounter.feelings.push_back({"no_such_feeling", 5});
    CHECK(component(scoreOf(encounter), Component::Emotion).value() == alone);
    encounter.feelings = {{"no_such_feeling", 5}};
    CHECK_FALSE(component(scoreOf(encounter), Component::Emotion));
}

TEST_CASE("a journal's own valence of an emotion is used") {
    const auto ownValence = [](std::string_view) { return std::optional(-1.0); };
    const EncounterScore score = encounterScore(quickForm(4, 4, "happy"), {}, ownValence);
    CHECK(component(score, Component::Emotion).value() == Approx(0));
}

TEST_CASE("a price change states both bases, and none where the base is 0") {
    Encounter encounter;
    encounter.priceExpected = 9900;
    encounter.priceActual = 12900;
    CHECK(scoreOf(encounter).priceChangePercent.value() == Approx(30.303030303));
    CHECK(scoreOf(encounter).priceShareOfNew.value() == Approx(23.255813953));
    encounter.priceExpected = 0;
    CHECK_FALSE(scoreOf(encounter).priceChangePercent);
    CHECK(scoreOf(encounter).priceShareOfNew.value() == Approx(100));
    encounter.priceActual = 0;
    CHECK_FALSE(scoreOf(encounter).priceShareOfNew);
}

TEST_CASE("recovery is a diagnostic and never moves the score") {
    Encounter encounter = quickForm(4, 4, "neutral");
    const double before = scoreOf(encounter).score.value();
    encounter.severity = 4;
    encounter.recovery = Recovery::Worse;
    CHECK(component(scoreOf(encounter), Component::Recovery).value() == 0);
    CHECK(scoreOf(encounter).score.value() == before);
    encounter.severity = 0;
    CHECK_FALSE(component(scoreOf(encounter), Component::Recovery));
}

TEST_CASE("losses weigh more only when the setting says so") {
    ScoreSettings settings;
    settings.lossLambda = 2;
    const Encounter worse = quickForm(5, 4, "neutral");
    CHECK(component(scoreOf(worse), Component::Disconfirmation).value() == Approx(50 - 50.0 / 3));
    CHECK(component(scoreOf(worse, settings), Component::Disconfirmation).value() == Approx(50 - 100.0 / 3));
    const Encounter better = quickForm(4, 5, "neutral");
    CHECK(scoreOf(better).score.value() == scoreOf(better, settings).score.value());
}

TEST_CASE("delight needs more than expected, a good feeling and surprise") {
    Encounter encounter = quickForm(4, 6, "happy");
    encounter.surprise = 1;
    CHECK(isDelight(encounter, scoreOf(encounter)));
    for (const auto spoil : {0, 1, 2}) {
        Encounter less = encounter;
        if (spoil == 0) less.surprise = 0;
        if (spoil == 1) less.expectation = 6;
        if (spoil == 2) less.feelings = {{"irritated", 3}};
        CHECK_FALSE(isDelight(less, scoreOf(less)));
    }
}

TEST_CASE("a broken promise or an unmended big harm is a basic failure, and nobody is satisfied with one") {
    Encounter encounter = quickForm(4, 6, "happy");
    CHECK(isSatisfied(encounter, scoreOf(encounter)));
    encounter.severity = 3;
    encounter.recovery = Recovery::Full;
    CHECK_FALSE(isBasicFailure(encounter, scoreOf(encounter)));
    encounter.recovery = Recovery::Partial;
    CHECK(isBasicFailure(encounter, scoreOf(encounter)));
    CHECK_FALSE(isSatisfied(encounter, scoreOf(encounter)));
    encounter.severity.reset();
    encounter.promises = {promised(PromiseState::Broken)};
    CHECK(isBasicFailure(encounter, scoreOf(encounter)));
    encounter.promises.clear();
    encounter.outcome = 4;
    CHECK_FALSE(isSatisfied(encounter, scoreOf(encounter)));
    encounter.outcome = 5;
    CHECK(isSatisfied(encounter, scoreOf(encounter)));
}

TEST_CASE("every possible quick form scores within 0 and 100") {
    int scored = 0;
    for (int expectation = 1; expectation <= 7; ++expectation)
        for (int outcome = 1; outcome <= 7; ++outcome)
            for (const EmotionTerm& term : builtInEmotions())
                for (int intensity = 1; intensity <= 5; ++intensity) {
                    Encounter encounter = quickForm(expectation, outcome, "neutral");
                    encounter.feelings = {{std::string(term.id), intensity}};
                    const double score = scoreOf(encounter).score.value();
                    if (score >= 0 && score <= 100) ++scored;
                }
    CHECK(scored == 7 * 7 * 25 * 5);
}

}  // namespace kokemus::tests
