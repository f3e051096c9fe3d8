// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"

#include <QString>
#include <map>
#include <string>
#include <vector>

namespace kokemus::ui {

/// What a condition of a filter is about. The search words and the status have controls of their own.
enum class ConditionKind {
    Brand,
    Party,
    Venue,
    Touchpoint,
    Sector,
    Channel,
    Feeling,
    Tag,
    Case,
    WhyLogged,
    Score,
    Gap,
    Days,
    OnThisDay,
    Attachment,
    FollowUp,
    Selection
};

/// A value as it is shown and as the filter holds it.
struct NamedValue {
    QString name;
    std::string value;

    bool operator==(const NamedValue&) const = default;
};

/// The values that can be chosen for each kind of condition.
using ConditionValues = std::map<ConditionKind, std::vector<NamedValue>>;

/// One condition of a filter, to be shown and taken away by itself.
struct FilterCondition {
    ConditionKind kind{};
    std::string value;  ///< of those that are alternatives in a list
    QString text;       ///< "Touchpoint: arrival"
};

/// Everything the journal's encounters can be asked for, most used first.
[[nodiscard]] Result<ConditionValues> readConditionValues(Journal& journal, const Phrases& phrases);

/// "Touchpoint"
[[nodiscard]] QString conditionLabel(ConditionKind kind);
/// The conditions in the order in which they can be added.
[[nodiscard]] std::vector<FilterCondition> conditionsOf(const Filter& filter, const ConditionValues& values);
/// The list of the filter that alternatives of this kind are in; nullptr for ranges and questions of yes or no.
[[nodiscard]] std::vector<std::string>* alternatives(Filter& filter, ConditionKind kind);
/// The filter with one more alternative.
[[nodiscard]] Filter with(Filter filter, ConditionKind kind, const std::string& value);
[[nodiscard]] Filter without(Filter filter, const FilterCondition& condition);

}  // namespace kokemus::ui
