// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/text_fit.h"
#include "kokemus/figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace kokemus {
namespace {

using figure::cleaned;

constexpr double intervalWidth = 4;
constexpr double capHeight = 9;
/// Of a sans-serif font, of the size: above and below the base line.
constexpr double ascent = 0.95;
constexpr double descent = 0.25;

/// Two decimals at most, always with a point, whatever the locale.
std::string number(double value) {
    const auto hundredths = static_cast<long long>(std::llround(value * 100));
    const auto whole = std::llabs(hundredths);
    std::string out = (hundredths < 0 ? "-" : "") + std::to_string(whole / 100);
    const auto rest = whole % 100;
    if (rest == 0) return out;
    out += rest < 10 ? ".0" : ".";
    out += std::to_string(rest % 10 == 0 && rest >= 10 ? rest / 10 : rest);
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : cleaned(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

class Writer {
public:
    explicit Writer(const FigurePalette& palette) : m_palette(palette) {}

    std::string write(const Figure& figure) {
        const auto size = [](double length) { return number(std::max(1.0, length)); };
        m_out = R"(<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" role="img")";
        attribute("width", size(figure.width));
        attribute("height", size(figure.height));
        attribute("viewBox", "0 0 " + size(figure.width) + " " + size(figure.height));
        attribute("font-family", escaped(m_palette.font));
        m_out += ">\n<title>" + escaped(figure.title) + "</title>\n<desc>" + escaped(figure.description) + "</desc>\n";
        draw(FigureRect{{0, 0, figure.width, figure.height}, FigureRole::Paper});
        for (const FigureMark& mark : figure.marks) std::visit([this](const auto& shape) { draw(shape); }, mark);
        m_out += "</svg>\n";
        return std::move(m_out);
    }

private:
    void attribute(std::string_view name, std::string_view value) {
        m_out.append(" ").append(name).append("=\"").append(value).append("\"");
    }

    void begin(std::string_view element) { m_out.append("<").append(element); }
    void end() { m_out += "/>\n"; }

    static std::string listOf(const std::vector<FigurePoint>& points) {
        std::string list;
        for (const FigurePoint& point : points)
            list += (list.empty() ? "" : " ") + number(point.x) + "," + number(point.y);
        return list;
    }

    void stroke(FigureRole role, double width) {
        attribute("fill", "none");
        attribute("stroke", m_palette[role]);
        attribute("stroke-width", number(width));
    }

    void draw(const FigureLine& line) {
        if (line.points.size() < 2) return;
        begin("polyline");
        attribute("points", listOf(line.points));
        stroke(line.role, line.width);
        attribute("stroke-linejoin", "round");
        if (line.dashed) attribute("stroke-dasharray", "5,4");
        end();
    }

    void draw(const FigurePath& path) { polygon(path.points, path.role); }

    void polygon(const std::vector<FigurePoint>& points, FigureRole role, bool outlined = false) {
        if (points.size() < 3) return;
        begin("polygon");
        attribute("points", listOf(points));
        attribute("fill", m_palette[role]);
        if (outlined) attribute("stroke", m_palette[FigureRole::Paper]);
        end();
    }

    void draw(const FigureRect& rect) {
        const double inset = rect.filled ? 0 : 0.5;
        begin("rect");
        attribute("x", number(rect.at.x + inset));
        attribute("y", number(rect.at.y + inset));
        attribute("width", number(std::max(0.0, rect.at.width - 2 * inset)));
        attribute("height", number(std::max(0.0, rect.at.height - 2 * inset)));
        if (rect.filled)
            attribute("fill", m_palette[rect.role]);
        else
            stroke(rect.role, 1);
        end();
    }

    void draw(const FigureDot& dot) {
        const auto [x, y] = dot.at;
        const double r = dot.radius;
        switch (dot.symbol) {
            case FigureSymbol::Circle:
            case FigureSymbol::Ring:
                return circle(dot);
            case FigureSymbol::Square:
                return polygon({{x - r, y - r}, {x + r, y - r}, {x + r, y + r}, {x - r, y + r}}, dot.role, true);
            case FigureSymbol::Diamond:
                return polygon({{x, y - 1.3 * r}, {x + 1.3 * r, y}, {x, y + 1.3 * r}, {x - 1.3 * r, y}}, dot.role,
                               true);
            case FigureSymbol::Up:
                return polygon({{x, y - 1.2 * r}, {x + 1.2 * r, y + r}, {x - 1.2 * r, y + r}}, dot.role, true);
            case FigureSymbol::Down:
                return polygon({{x, y + 1.2 * r}, {x - 1.2 * r, y - r}, {x + 1.2 * r, y - r}}, dot.role, true);
        }
    }

    // An outline of paper keeps points apart that lie on a line or on each other.
    void circle(const FigureDot& dot) {
        const bool ring = dot.symbol == FigureSymbol::Ring;
        begin("circle");
        attribute("cx", number(dot.at.x));
        attribute("cy", number(dot.at.y));
        attribute("r", number(dot.radius));
        attribute("fill", m_palette[ring ? FigureRole::Paper : dot.role]);
        attribute("stroke", m_palette[ring ? dot.role : FigureRole::Paper]);
        attribute("stroke-width", "1.5");
        end();
    }

    void draw(const FigureInterval& interval) {
        const double y = interval.y;
        draw(FigureLine{{{interval.low, y}, {interval.high, y}}, FigureRole::Accent, intervalWidth});
        for (const double x : {interval.low, interval.high})
            draw(FigureLine{{{x, y - capHeight / 2}, {x, y + capHeight / 2}}, FigureRole::Accent, 2});
        draw(FigureDot{{interval.middle, y}, 5, FigureSymbol::Circle, FigureRole::Ink});
    }

    void draw(const FigureText& text) {
        if (text.text.empty()) return;
        begin("text");
        attribute("x", number(text.at.x));
        attribute("y", number(text.at.y));
        attribute("font-size", number(text.size));
        if (text.bold) attribute("font-weight", "bold");
        if (text.anchor != FigureAnchor::Start)
            attribute("text-anchor", text.anchor == FigureAnchor::Middle ? "middle" : "end");
        attribute("fill", m_palette[text.role]);
        m_out += ">" + escaped(text.text) + "</text>\n";
    }

    const FigurePalette& m_palette;
    std::string m_out;
};

}  // namespace

// Blue and orange of ColorBrewer (Brewer 2003), told apart by people who see colours otherwise; the five levels are
// the calendar's, a quarter of colour on white.
FigurePalette lightFigurePalette() {
    FigurePalette palette;
    palette.colors = {"#ffffff", "#1a1a1a", "#595959", "#c8c8c8", "#2171b5", "#dce9f5", "#2171b5",
                      "#b35806", "#f6d7c3", "#ffe5ca", "#e5e5e5", "#daebf5", "#c8dcec"};
    return palette;
}

std::string svgOf(const Figure& figure, const FigurePalette& palette) { return Writer(palette).write(figure); }

FigureBox boxOf(const FigureText& text) {
    const double width = figure::textWidth(cleaned(text.text), text.size, text.bold);
    const double before = text.anchor == FigureAnchor::Start    ? 0
                          : text.anchor == FigureAnchor::Middle ? width / 2
                                                                : width;
    return {text.at.x - before, text.at.y - ascent * text.size, width, (ascent + descent) * text.size};
}

}  // namespace kokemus
