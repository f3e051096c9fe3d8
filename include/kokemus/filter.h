// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"

#include <optional>
#include <string>
#include <vector>

namespace kokemus {

enum class StatusFilter { NotTrashed, Inbox, Complete, Trashed, All };

/// The one filter: list, search, brands, reports and exports all take this. Values of one list are
/// alternatives ("or"); different members narrow each other ("and"). Default = everything not in the trash.
struct Filter {
    std::vector<std::string> brands;   ///< names or aliases, compared as brand names are
    std::vector<std::string> parties;  ///< brands that took part without being the first
    std::vector<std::string> venues;
    std::vector<std::string> touchpoints;
    std::vector<std::string> channels;
    std::vector<std::string> emotions;
    std::vector<std::string> tags;
    std::vector<std::string> sectors;  ///< "" = none is told
    std::vector<std::string> cases;    ///< titles or ids
    std::vector<std::string> ids;      ///< a selection
    std::optional<Date> from;          ///< inclusive
    std::optional<Date> to;            ///< inclusive
    std::optional<double> minScore;
    std::optional<double> maxScore;
    std::optional<int> minGap;  ///< outcome minus expectation, -6..+6
    std::optional<int> maxGap;
    std::optional<bool> hasAttachment;
    std::optional<bool> followUpOpen;    ///< thanks not sent, feedback not sent or not answered
    std::vector<std::string> whyLogged;  ///< routine, notable
    std::optional<Date> onThisDay;       ///< month and day of any year; vague dates never pass
    std::string text;                    ///< words that must all occur
    StatusFilter status = StatusFilter::NotTrashed;

    bool operator==(const Filter&) const = default;
};

enum class Sort { Date, Score, Recorded };  ///< newest, highest, latest recorded first

}  // namespace kokemus
