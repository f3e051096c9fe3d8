// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/encounter_score.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <tuple>
#include <vector>

namespace kokemus::scoring {

namespace {

// Comparisons with a limit forgive the last bits: 25 + 15 of 100 is "exactly" 0.40.
constexpr double rounding = 1e-12;

constexpr std::array<double, 5> recoveryShare{-0.5, 0.0, 0.5, 0.9, 1.0};  // of the harm undone, in Recovery order
constexpr double severitySteps = 4.0;

std::optional<double> sevenStep(std::optional<int> value) {
    if (!value) return std::nullopt;
    return 100.0 * (*value - 1) / 6.0;
}

std::optional<double> emotionFromFeelings(const std::vector<Feeling>& feelings, const ValenceOf& valenceOf) {
    double sum = 0;
    double weight = 0;
    for (const Feeling& feeling : feelings) {
        const std::optional<double> valence = valenceOf(feeling.emotion);
        if (!valence) continue;
        sum += feeling.intensity * feltValence(*valence, feeling.intensity);
        weight += feeling.intensity;
    }
    if (weight <= 0) return std::nullopt;
    return 50.0 + 50.0 * sum / weight;
}

// Own valence says more than the norms of the words, and words more than the steps.
std::optional<double> emotionComponent(const Encounter& encounter, const std::optional<Journey>& journey,
                                       const ValenceOf& valenceOf) {
    if (encounter.valence) return 50.0 + 50.0 * *encounter.valence / 4.0;
    if (auto felt = emotionFromFeelings(encounter.feelings, valenceOf)) return felt;
    if (journey && journey->moments.size() >= 2) return journey->journey;
    return std::nullopt;
}

std::optional<double> disconfirmationComponent(std::optional<double> gap, std::optional<int> compared,
                                               const ScoreSettings& settings) {
    double sum = 0;
    int parts = 0;
    if (gap) {
        const double felt = *gap < 0 ? *gap * settings.lossLambda : *gap;
        sum += 50.0 + 50.0 * std::clamp(felt, -settings.gapCap, settings.gapCap) / settings.gapCap;
        ++parts;
    }
    if (compared) {
        sum += 50.0 + 50.0 * *compared / 3.0;
        ++parts;
    }
    if (parts == 0) return std::nullopt;
    return sum / parts;
}

// Open promises are not settled and `none` was no promise: neither says anything about keeping.
std::optional<double> promiseComponent(const std::vector<Promise>& promises) {
    double sum = 0;
    int settled = 0;
    for (const Promise& promise : promises) {
        if (promise.state == PromiseState::Open || promise.state == PromiseState::None) continue;
        ++settled;
        if (promise.state == PromiseState::Kept) sum += 100.0;
        if (promise.state == PromiseState::Partly) sum += 50.0;
    }
    if (settled == 0) return std::nullopt;
    return sum / settled;
}

void addScore(EncounterScore& result, const ScoreSettings& settings) {
    result.coverage = coverageOf(result.components);
    const bool hasOutcome = result.components[static_cast<std::size_t>(Component::Outcome)].has_value();
    if (hasOutcome && result.coverage >= settings.minCoverage - rounding)
        result.score = weightedScore(result.components, settings.weights);
}

void addPrices(EncounterScore& result, const Encounter& encounter) {
    if (!encounter.priceExpected || !encounter.priceActual) return;
    const double expected = static_cast<double>(*encounter.priceExpected);
    const double actual = static_cast<double>(*encounter.priceActual);
    if (expected != 0) result.priceChangePercent = 100.0 * (actual - expected) / expected;
    if (actual != 0) result.priceShareOfNew = 100.0 * (actual - expected) / actual;
}

bool anyBroken(const std::vector<Promise>& promises) {
    return std::any_of(promises.begin(), promises.end(),
                       [](const Promise& promise) { return promise.state == PromiseState::Broken; });
}

}  // namespace

std::optional<double> builtInValence(std::string_view emotion) {
    for (const EmotionTerm& term : builtInEmotions())
        if (term.id == emotion) return term.valence;
    return std::nullopt;
}

double feltValence(double valence, int intensity) { return std::clamp(valence * (0.4 + 0.2 * intensity), -1.0, 1.0); }

double momentOf(int stepValue) { return 50.0 + 50.0 * stepValue / 3.0; }

std::optional<Journey> journeyOf(std::span<const int> steps, double lambda) {
    if (steps.empty()) return std::nullopt;
    Journey journey;
    std::size_t peak = 0;
    double sum = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        journey.moments.push_back(momentOf(steps[i]));
        sum += journey.moments.back();
        // Whole steps are compared, not moments: 50 + 100/3 and 50 - 100/3 differ in the last bit.
        const auto strength = [&](std::size_t step) { return std::tuple(std::abs(steps[step]), -steps[step]); };
        if (strength(i) >= strength(peak)) peak = i;
    }
    journey.peakIndex = static_cast<int>(peak);
    journey.peak = journey.moments[peak];
    journey.end = journey.moments.back();
    journey.peakEnd = 0.5 * (journey.peak + journey.end);
    journey.mean = sum / static_cast<double>(steps.size());
    journey.journey = lambda * journey.peakEnd + (1.0 - lambda) * journey.mean;
    journey.memoryGap = journey.peakEnd - journey.mean;
    return journey;
}

std::optional<double> recoveryScore(std::optional<int> severity, std::optional<Recovery> recovery) {
    if (!severity || *severity <= 0 || !recovery) return std::nullopt;
    const double undone = recoveryShare[static_cast<std::size_t>(*recovery)];
    return 100.0 * std::clamp(1.0 - *severity / severitySteps * (1.0 - undone), 0.0, 1.0);
}

std::optional<double> weightedScore(const std::array<std::optional<double>, componentCount>& components,
                                    const std::array<double, scoreComponentCount>& weights) {
    double sum = 0;
    double weight = 0;
    for (std::size_t i = 0; i < scoreComponentCount; ++i) {
        if (!components[i]) continue;
        sum += weights[i] * *components[i];
        weight += weights[i];
    }
    if (weight <= 0) return std::nullopt;
    return sum / weight;
}

// Measured with the default weights, so that no choice of weights silences the quick form.
double coverageOf(const std::array<std::optional<double>, componentCount>& components) {
    constexpr std::array<double, scoreComponentCount> defaults = ScoreSettings{}.weights;
    double all = 0;
    double present = 0;
    for (std::size_t i = 0; i < scoreComponentCount; ++i) {
        all += defaults[i];
        if (components[i]) present += defaults[i];
    }
    return present / all;
}

EncounterScore encounterScore(const Encounter& encounter, const ScoreSettings& settings, const ValenceOf& valenceOf,
                              std::optional<int> partyOutcome) {
    const std::optional<int> outcome = partyOutcome ? partyOutcome : encounter.outcome;
    EncounterScore result;
    std::vector<int> steps;
    for (const Step& step : encounter.steps) steps.push_back(step.value);
    result.journey = journeyOf(steps, settings.journeyLambda);
    if (outcome && encounter.expectation) result.gap = *outcome - *encounter.expectation;

    const auto set = [&](Component component, std::optional<double> value) {
        result.components[static_cast<std::size_t>(component)] = value;
    };
    set(Component::Outcome, sevenStep(outcome));
    set(Component::Emotion, emotionComponent(encounter, result.journey, valenceOf));
    set(Component::Disconfirmation, disconfirmationComponent(result.gap, encounter.compared, settings));
    set(Component::Ease, sevenStep(encounter.ease));
    set(Component::Promise, promiseComponent(encounter.promises));
    if (encounter.uplift) set(Component::Uplift, 50.0 + 50.0 * *encounter.uplift / 3.0);
    set(Component::Recovery, recoveryScore(encounter.severity, encounter.recovery));
    addScore(result, settings);
    addPrices(result, encounter);
    return result;
}

bool isDelight(const Encounter& encounter, const EncounterScore& score) {
    const bool better = (score.gap && *score.gap >= 1) || (encounter.compared && *encounter.compared >= 1);
    const std::optional<double>& emotion = score.components[static_cast<std::size_t>(Component::Emotion)];
    return better && emotion && *emotion > 50.0 && encounter.surprise && *encounter.surprise >= 1;
}

bool isBasicFailure(const Encounter& encounter, const EncounterScore& score) {
    const std::optional<double>& recovery = score.components[static_cast<std::size_t>(Component::Recovery)];
    return anyBroken(encounter.promises) || (encounter.severity.value_or(0) >= 3 && recovery && *recovery < 90.0);
}

bool isSatisfied(const Encounter& encounter, const EncounterScore& score) {
    const std::optional<double>& outcome = score.components[static_cast<std::size_t>(Component::Outcome)];
    return outcome && *outcome >= 100.0 * 4 / 6.0 - rounding && !isBasicFailure(encounter, score);
}

}  // namespace kokemus::scoring
