// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/charts.h"
#include "kokemus/figure.h"
#include "kokemus/phrases.h"

#include <string>
#include <string_view>
#include <vector>

// What every chart is put together from, so that they look alike.
namespace kokemus::figure {

inline constexpr double bodySize = 12;
inline constexpr double smallSize = 11;
inline constexpr double titleSize = 15;
inline constexpr double lineHeight = 15;
inline constexpr double margin = 8;

/// How a label stands.
struct Style {
    FigureRole role = FigureRole::Ink;
    FigureAnchor anchor = FigureAnchor::Start;
    double size = bodySize;
    bool bold = false;
};

inline constexpr Style quiet{FigureRole::Quiet, FigureAnchor::Start, smallSize, false};
inline constexpr Style quietMiddle{FigureRole::Quiet, FigureAnchor::Middle, smallSize, false};
inline constexpr Style quietEnd{FigureRole::Quiet, FigureAnchor::End, smallSize, false};

/// A picture being made from top to bottom.
class Sheet {
public:
    Sheet(const ChartLook& look, const std::string& title);

    [[nodiscard]] const Phrases& phrases() const { return m_phrases; }
    [[nodiscard]] double width() const { return m_figure.width; }
    [[nodiscard]] double left() const { return m_bare ? 1 : margin; }
    [[nodiscard]] double right() const { return width() - left(); }
    /// Where the next part begins.
    double y = 0;

    void line(std::vector<FigurePoint> points, FigureRole role, double width = 1, bool dashed = false);
    void rect(const FigureBox& at, FigureRole role, bool filled = true);
    void dot(FigurePoint at, FigureSymbol symbol, FigureRole role = FigureRole::Ink, double radius = 4);
    void interval(const FigureInterval& interval);
    void path(std::vector<FigurePoint> points, FigureRole role);
    /// One line, cleaned; the caller knows that it fits.
    void text(double x, double baseline, std::string_view text, const Style& style = {});
    /// Lines around the height `middle`, at most `most` of them `width` wide. Returns how many.
    std::size_t lines(double x, double middle, double width, std::string_view text, std::size_t most,
                      const Style& style = {});
    /// Lines below each other from y on, as wide as the sheet; y is then below them.
    void paragraph(std::string_view text, const Style& style = quiet);
    void hit(const FigureBox& at, FigureTarget target, std::string key, std::string tip);

    void columns(std::vector<std::string> heads);
    void row(std::vector<std::string> cells, FigureTarget target = FigureTarget::Encounter, std::string key = {});
    /// A sentence of the description.
    void tell(std::string sentence);

    /// As-of date (when there is one), the sentence that this is one person's, and what was asked to stand below.
    void footer(std::optional<Date> asOf);
    /// The picture as high as it became.
    [[nodiscard]] Figure done();

private:
    Phrases m_phrases;
    Figure m_figure;
    std::vector<std::string> m_notes;
    bool m_bare;
};

/// The line 0..100 of scores, from x to x.
struct ScoreAxis {
    double from = 0;
    double to = 0;
    [[nodiscard]] double at(double score) const;
};

/// Lines of the grid from `top` to `bottom`.
void drawScoreLines(Sheet& sheet, const ScoreAxis& axis, double top, double bottom);
/// The same and the numbers below; sheet.y is then below those.
void drawScoreAxis(Sheet& sheet, const ScoreAxis& axis, double top, double bottom);

/// Level 0..4 of a score, for tint and boxes: 0..20, ..40, ..60, ..80, ..100.
[[nodiscard]] int levelOf(double score);
/// A cell tinted by level, with as many of its five boxes filled as the level is high.
void drawLevelCell(Sheet& sheet, const FigureBox& cell, int level);
/// What the boxes mean.
void drawLevelLegend(Sheet& sheet);

}  // namespace kokemus::figure
