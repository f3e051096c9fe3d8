// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

// One model of a picture, drawn the same everywhere: shown by the window, painted into print, PDF and PNG, written as
// SVG. Lengths are in points of the picture (one CSS pixel where nothing scales it), y grows downwards. Texts are UTF-8
// and may hold anything; svgOf() makes them safe.
namespace kokemus {

/// What a mark is for. The palette gives it a colour, and no meaning rests on that colour alone.
enum class FigureRole {
    Paper,
    Ink,    ///< text and points
    Quiet,  ///< text beside it: 4.5:1 against paper
    Grid,
    Accent,  ///< lines and intervals
    Band,    ///< the area of an interval, under everything else
    Good,
    Bad,
    Level0,  ///< areas under ink text: lowest of five levels
    Level1,
    Level2,
    Level3,
    Level4
};
inline constexpr std::size_t figureRoleCount = 13;

enum class FigureAnchor { Start, Middle, End };

/// Tells points apart without colour.
enum class FigureSymbol { Circle, Ring, Square, Diamond, Up, Down };

struct FigurePoint {
    double x = 0;
    double y = 0;
};

struct FigureBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
};

/// A line through points.
struct FigureLine {
    std::vector<FigurePoint> points;
    FigureRole role = FigureRole::Ink;
    double width = 1;
    bool dashed = false;
};

/// A filled polygon.
struct FigurePath {
    std::vector<FigurePoint> points;
    FigureRole role = FigureRole::Band;
};

/// Filled, or framed one unit wide.
struct FigureRect {
    FigureBox at;
    FigureRole role = FigureRole::Band;
    bool filled = true;
};

struct FigureDot {
    FigurePoint at;  ///< its middle
    double radius = 4;
    FigureSymbol symbol = FigureSymbol::Circle;
    FigureRole role = FigureRole::Ink;
};

/// A score and the range it lies in, with ends that can be seen in grey.
struct FigureInterval {
    double y = 0;
    double low = 0;  ///< x
    double middle = 0;
    double high = 0;
};

/// One line of text.
struct FigureText {
    FigurePoint at;  ///< on the base line
    std::string text;
    FigureRole role = FigureRole::Ink;
    FigureAnchor anchor = FigureAnchor::Start;
    double size = 12;
    bool bold = false;
};

using FigureMark = std::variant<FigureLine, FigurePath, FigureRect, FigureDot, FigureInterval, FigureText>;

/// What an area of the picture leads to.
enum class FigureTarget {
    Encounter,   ///< key: its id
    Brand,       ///< key: its id
    Touchpoint,  ///< key: id of the touchpoint, "/", id of the sector (may be empty)
    Day          ///< key: "2026-03-14"
};

struct FigureHit {
    FigureBox at;
    FigureTarget target = FigureTarget::Encounter;
    std::string key;
    std::string tip;  ///< in words what is seen there, names in full
};

struct FigureRow {
    std::vector<std::string> cells;
    FigureTarget target = FigureTarget::Encounter;
    std::string key;  ///< empty: leads nowhere
};

/// The same as a table: every number that the picture shows, and names in full.
struct FigureTable {
    std::vector<std::string> columns;
    std::vector<FigureRow> rows;
};

struct Figure {
    std::string title;
    std::string description;  ///< the numbers in sentences, for whoever does not see the picture
    double width = 0;
    double height = 0;
    std::vector<FigureMark> marks;  ///< later ones lie above earlier ones
    std::vector<FigureHit> hits;    ///< in reading order
    FigureTable table;
};

struct FigurePalette {
    std::array<std::string, figureRoleCount> colors;  ///< "#rrggbb" by FigureRole
    std::string font = "sans-serif";

    [[nodiscard]] const std::string& operator[](FigureRole role) const {
        return colors[static_cast<std::size_t>(role)];
    }
};

/// Of everything that leaves the program: dark on white, blue and orange.
[[nodiscard]] FigurePalette lightFigurePalette();

/// A complete SVG document (of SVG Tiny 1.2, so that small readers draw it): title and description first, no scripts,
/// no styles, nothing fetched. Characters that XML forbids, and those that turn the direction of text, are left out.
[[nodiscard]] std::string svgOf(const Figure& figure, const FigurePalette& palette);

/// The box that a text is sure to stay within in a usual sans-serif font.
[[nodiscard]] FigureBox boxOf(const FigureText& text);

}  // namespace kokemus
