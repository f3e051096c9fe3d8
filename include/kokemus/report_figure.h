// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kokemus {

/// One encounter's contribution to a figure.
struct Contribution {
    std::string encounter;  ///< id
    std::string label;      ///< date, touchpoint and title, in the language asked for
    double score = 0;       ///< of the encounter (of a part of the score: its part), 0..100
    double weight = 0;
    std::string told{};  ///< what it says about this figure, in words: "72", "broken", "9"
};

/// Why a figure is what it is: produced with the figure, the same in window, command line and export.
struct Explanation {
    std::string title;
    std::string statement;             ///< the figure in words, with interval and n, or why there is none
    std::vector<std::string> reasons;  ///< sentences: evidence, raw mean beside the careful one, what counts, settings
    std::string formula;
    std::vector<std::pair<std::string, std::string>> constants;  ///< name, value
    std::vector<Contribution> contributions;                     ///< newest first
    std::string source;                                          ///< where the formula comes from
};

/// At most so many contributions stand below a figure; a reason says when some were left out. The score has them all.
inline constexpr std::size_t maxContributions = 500;

/// One told figure. Window, command line and export show all of them the same way.
struct ReportFigure {
    std::string key;   ///< stable: "component.ease", "promise_kept", "touchpoint.arrival"
    std::string name;  ///< "ease"
    std::string text;  ///< the figure with interval and n, or in words why there is none; never empty
    int n = 0;         ///< what it rests on: encounters, answers, promises ...
    /// The same as numbers, unrounded, in the unit of `text`; absent where it cannot be stated.
    std::optional<double> value{}, low{}, high{};
    Explanation why{};
};

struct ReportSection {
    std::string key;
    std::string title;
    std::vector<ReportFigure> figures{};
    /// False: for the writer's own eyes. Command line and exports leave it out (a list of the worst brands).
    bool publishable = true;
};

}  // namespace kokemus
