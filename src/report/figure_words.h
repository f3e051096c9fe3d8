// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report_figure.h"
#include "kokemus/scores.h"
#include "scoring/shares.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Figures told in words. A figure's recipe names its phrases: figure.<recipe> (its name), figure_why.<recipe> (what it
// says and does not say), figure_formula.<recipe> and figure_source.<recipe>, the last two where there are any.
namespace kokemus::report {

/// A figure and its explanation but for constants and contributions. `name` empty = that of the recipe.
[[nodiscard]] ReportFigure figureOf(const Phrases& phrases, std::string key, std::string_view recipe, std::string text,
                                    int n, std::string name = {});
/// One that none of `encounters` tells anything about.
[[nodiscard]] ReportFigure untold(const Phrases& phrases, std::string key, std::string_view recipe, int encounters,
                                  std::string name = {});

/// A careful score with interval and n; below the weight a score needs, the single values and that they are too few.
[[nodiscard]] std::string posteriorText(const Posterior& posterior, const std::vector<double>& values,
                                        const Phrases& phrases);
/// What a careful score was made of.
void explainPosterior(ReportFigure& figure, const Posterior& posterior, const Hyper& hyper, double level,
                      const Phrases& phrases);

/// x of n with its Jeffreys interval, as per cent; `untold` at n = 0. `counted` is the key of a plural: count.promise.
[[nodiscard]] ReportFigure shareFigure(const Phrases& phrases, std::string key, int x, int n, double level,
                                       std::string_view counted, int encounters);

/// The balance of good and bad feelings in so many encounters.
[[nodiscard]] std::string netEmotionText(const scoring::NetEmotion& net, int encounters, const Phrases& phrases);

/// Adds `seriesOrder`, newest first, and says so when it is more than a figure lists.
void addContributions(ReportFigure& figure, std::vector<Contribution> seriesOrder, const Phrases& phrases);
void addConstant(ReportFigure& figure, std::string_view key, std::string value, const Phrases& phrases);

/// "+0.6", "−0.6", "0.0".
[[nodiscard]] std::string signedNumber(double value, int decimals, const Phrases& phrases);
/// "p = 0.03", "p < 0.001".
[[nodiscard]] std::string probabilityText(double p, const Phrases& phrases);

}  // namespace kokemus::report
