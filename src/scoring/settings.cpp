// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/score_settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <optional>
#include <system_error>
#include <variant>

namespace kokemus {

namespace {

struct Weight {
    Component component;
};
using Member = std::variant<Weight, double ScoreSettings::*, int ScoreSettings::*, bool ScoreSettings::*>;

struct Entry {
    std::string_view key;
    Member member;
    double min = 0;
    double max = 0;
};

// The lower bounds keep every divisor of the formulas above zero.
constexpr std::array<Entry, 30> entries{{
    {"weights.outcome", Weight{Component::Outcome}, 0, 1000},
    {"weights.emotion", Weight{Component::Emotion}, 0, 1000},
    {"weights.disconfirmation", Weight{Component::Disconfirmation}, 0, 1000},
    {"weights.ease", Weight{Component::Ease}, 0, 1000},
    {"weights.promise", Weight{Component::Promise}, 0, 1000},
    {"weights.uplift", Weight{Component::Uplift}, 0, 1000},
    {"min_coverage", &ScoreSettings::minCoverage, 0, 1},
    {"gap_cap", &ScoreSettings::gapCap, 0.5, 6},
    {"loss_lambda", &ScoreSettings::lossLambda, 1, 2.25},
    {"journey_lambda", &ScoreSettings::journeyLambda, 0, 1},
    {"mu0", &ScoreSettings::mu0, 0, 100},
    {"mu0_weight", &ScoreSettings::mu0Weight, 0.01, 1000},
    {"sigma0", &ScoreSettings::sigma0, 1, 50},
    {"sigma0_df", &ScoreSettings::sigma0Df, 0.5, 1000},
    {"component_sigma0", &ScoreSettings::componentSigma0, 1, 50},
    {"tau0", &ScoreSettings::tau0, 1, 50},
    {"tau0_df", &ScoreSettings::tau0Df, 0.5, 1000},
    {"tau_touchpoint", &ScoreSettings::tauTouchpoint, 1, 50},
    {"level", &ScoreSettings::level, 0.5, 0.999},
    {"half_life_days", &ScoreSettings::halfLifeDays, 0, 100'000},
    {"secondary_brand_weight", &ScoreSettings::secondaryBrandWeight, 0, 1},
    {"anecdote_below", &ScoreSettings::anecdoteBelow, 1, 1000},
    {"established_from", &ScoreSettings::establishedFrom, 1, 1000},
    {"established_halfwidth", &ScoreSettings::establishedHalfwidth, 1, 50},
    {"trend_min_n", &ScoreSettings::trendMinN, 3, 1000},
    {"trend_alpha", &ScoreSettings::trendAlpha, 0.001, 0.5},
    {"cusum_k", &ScoreSettings::cusumK, 0, 5},
    {"cusum_h", &ScoreSettings::cusumH, 0.5, 100},
    {"rank_quantile", &ScoreSettings::rankQuantile, 0.01, 0.5},
    {"prior", &ScoreSettings::fixedPrior, 0, 1},
}};

constexpr std::string_view priorJournal = "journal";
constexpr std::string_view priorFixed = "fixed";

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

const Entry* findEntry(std::string_view key) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

template <class Number>
std::string numberText(Number value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end};
}

template <class Number>
std::optional<Number> readNumber(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Error failure(ErrorCode code, std::string_view key, std::string_view text,
              std::vector<std::pair<std::string, std::string>> more = {}) {
    Error error{code, {{"field", std::string(key)}, {"value", std::string(text)}}, "scoring/settings"};
    error.values.insert(error.values.end(), more.begin(), more.end());
    return error;
}

double& weightOf(ScoreSettings& settings, Component component) {
    return settings.weights[static_cast<std::size_t>(component)];
}

template <class Number>
Result<void> assignNumber(Number& target, const Entry& entry, std::string_view text) {
    const std::optional<Number> value = readNumber<Number>(text);
    if (!value || !std::isfinite(static_cast<double>(*value)))
        return failure(ErrorCode::InvalidValue, entry.key, text, {{"expected", "number"}});
    const double number = static_cast<double>(*value);
    if (number < entry.min || number > entry.max)
        return failure(ErrorCode::OutOfRange, entry.key, text,
                       {{"min", numberText(entry.min)}, {"max", numberText(entry.max)}});
    target = *value;
    return {};
}

Result<void> assign(ScoreSettings& settings, const Entry& entry, std::string_view text) {
    return std::visit(
        Overloaded{
            [&](Weight weight) { return assignNumber(weightOf(settings, weight.component), entry, text); },
            [&](bool ScoreSettings::*member) -> Result<void> {
                if (text != priorFixed && text != priorJournal)
                    return failure(ErrorCode::InvalidValue, entry.key, text, {{"expected", "journal, fixed"}});
                settings.*member = text == priorFixed;
                return {};
            },
            [&](auto member) { return assignNumber(settings.*member, entry, text); },
        },
        entry.member);
}

// "equal", empty for the defaults, or "ease=20,uplift=0".
Result<void> assignWeights(ScoreSettings& settings, std::string_view text) {
    if (text.empty()) {
        settings.weights = ScoreSettings{}.weights;
        return {};
    }
    if (text == "equal") {
        settings.weights.fill(1.0);
        return {};
    }
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        const std::string_view part = text.substr(0, end);
        const std::size_t sign = part.find('=');
        if (sign == std::string_view::npos)
            return failure(ErrorCode::InvalidValue, "weights", part, {{"expected", "equal, component=number"}});
        const Entry* entry = findEntry("weights." + std::string(part.substr(0, sign)));
        if (entry == nullptr) return failure(ErrorCode::UnknownWord, "weights", part.substr(0, sign));
        if (auto done = assign(settings, *entry, part.substr(sign + 1)); !done) return done;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {};
}

std::string textOf(const ScoreSettings& settings, const Entry& entry) {
    return std::visit(
        Overloaded{
            [&](Weight weight) { return numberText(settings.weights[static_cast<std::size_t>(weight.component)]); },
            [&](bool ScoreSettings::*member) { return std::string(settings.*member ? priorFixed : priorJournal); },
            [&](auto member) { return numberText(settings.*member); },
        },
        entry.member);
}

}  // namespace

std::span<const std::string_view> scoreSettingKeys() {
    static const std::vector<std::string_view> keys = [] {
        std::vector<std::string_view> all;
        for (const Entry& entry : entries) all.push_back(entry.key);
        return all;
    }();
    return keys;
}

std::string scoreSettingText(const ScoreSettings& settings, std::string_view key) {
    const Entry* entry = findEntry(key);
    return entry == nullptr ? std::string() : textOf(settings, *entry);
}

Result<void> setScoreSetting(ScoreSettings& settings, std::string_view key, std::string_view text) {
    ScoreSettings changed = settings;
    Result<void> done;
    if (key == "weights") {
        done = assignWeights(changed, text);
    } else if (const Entry* entry = findEntry(key); entry != nullptr) {
        const std::string standard = textOf(ScoreSettings{}, *entry);
        done = assign(changed, *entry, text.empty() ? std::string_view(standard) : text);
    } else {
        return failure(ErrorCode::UnknownWord, key, text);
    }
    if (done) settings = changed;
    return done;
}

std::vector<std::pair<std::string, std::string>> changedScoreSettings(const ScoreSettings& settings) {
    std::vector<std::pair<std::string, std::string>> changed;
    for (const Entry& entry : entries) {
        std::string text = textOf(settings, entry);
        if (text != textOf(ScoreSettings{}, entry)) changed.emplace_back(entry.key, std::move(text));
    }
    return changed;
}

}  // namespace kokemus
