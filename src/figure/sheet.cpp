// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"

#include "figure/text_fit.h"

#include <algorithm>
#include <cmath>

namespace kokemus::figure {
namespace {

/// The description names so many things; the table has all.
constexpr std::size_t mostSentences = 80;
constexpr double boxesHeight = 5;
constexpr int levels = 5;

/// As many as have room for their numbers.
std::vector<int> scoreTicks(const ScoreAxis& axis) {
    if (axis.to - axis.from > 140) return {0, 25, 50, 75, 100};
    return {0, 50, 100};
}

}  // namespace

Sheet::Sheet(const ChartLook& look, const std::string& title)
    : m_phrases(look.language), m_notes(look.notes), m_bare(look.bare) {
    m_figure.title = cleaned(title);
    m_figure.width = std::max(look.width, m_bare ? leastBareWidth : leastFigureWidth);
    y = m_bare ? 1 : margin;
    if (m_bare) return;
    for (const std::string& line : wrapped(m_figure.title, right() - left(), titleSize, 3, true)) {
        y += titleSize * 1.3;
        text(left(), y - 4, line, {FigureRole::Ink, FigureAnchor::Start, titleSize, true});
    }
    y += 6;
}

void Sheet::line(std::vector<FigurePoint> points, FigureRole role, double width, bool dashed) {
    m_figure.marks.emplace_back(FigureLine{std::move(points), role, width, dashed});
}

void Sheet::rect(const FigureBox& at, FigureRole role, bool filled) {
    m_figure.marks.emplace_back(FigureRect{at, role, filled});
}

void Sheet::dot(FigurePoint at, FigureSymbol symbol, FigureRole role, double radius) {
    m_figure.marks.emplace_back(FigureDot{at, radius, symbol, role});
}

void Sheet::interval(const FigureInterval& interval) { m_figure.marks.emplace_back(interval); }

void Sheet::path(std::vector<FigurePoint> points, FigureRole role) {
    m_figure.marks.emplace_back(FigurePath{std::move(points), role});
}

void Sheet::text(double x, double baseline, std::string_view text, const Style& style) {
    m_figure.marks.emplace_back(
        FigureText{{x, baseline}, cleaned(text), style.role, style.anchor, style.size, style.bold});
}

std::size_t Sheet::lines(double x, double middle, double width, std::string_view text, std::size_t most,
                         const Style& style) {
    const auto fitting = wrapped(cleaned(text), width, style.size, most, style.bold);
    const double step = style.size * 1.25;
    double baseline = middle - step * static_cast<double>(fitting.size()) / 2 + style.size;
    for (const std::string& line : fitting) {
        this->text(x, baseline, line, style);
        baseline += step;
    }
    return fitting.size();
}

void Sheet::paragraph(std::string_view text, const Style& style) {
    for (const std::string& line : wrapped(cleaned(text), right() - left(), style.size, 4, style.bold)) {
        y += style.size * 1.3;
        this->text(left(), y - style.size * 0.3, line, style);
    }
}

void Sheet::hit(const FigureBox& at, FigureTarget target, std::string key, std::string tip) {
    m_figure.hits.push_back({at, target, std::move(key), cleaned(tip)});
}

void Sheet::columns(std::vector<std::string> heads) { m_figure.table.columns = std::move(heads); }

void Sheet::row(std::vector<std::string> cells, FigureTarget target, std::string key) {
    for (std::string& cell : cells) cell = cleaned(cell);
    m_figure.table.rows.push_back({std::move(cells), target, std::move(key)});
}

void Sheet::tell(std::string sentence) {
    if (!m_figure.description.empty()) m_figure.description += "\n";
    m_figure.description += cleaned(sentence);
}

void Sheet::footer(std::optional<Date> asOf) {
    if (m_bare) return;
    y += 6;
    const auto note = [this](const std::string& sentence) {
        paragraph(sentence);
        tell(sentence);
    };
    if (asOf) note(m_phrases.text("report.as_of", {{"date", m_phrases.date(*asOf)}}));
    for (const std::string& sentence : m_notes) note(sentence);
    note(m_phrases.text("report.footer"));
}

Figure Sheet::done() {
    // What the areas say comes first, then what was told besides. A table may have more rows than areas were drawn.
    std::string seen;
    for (std::size_t i = 0; i < std::min(m_figure.hits.size(), mostSentences); ++i) seen += m_figure.hits[i].tip + "\n";
    if (m_figure.hits.size() > mostSentences) {
        const std::size_t left = m_figure.table.rows.size() - std::min(m_figure.table.rows.size(), mostSentences);
        seen += m_phrases.plural("picture.more_rows", static_cast<std::int64_t>(left)) + "\n";
    }
    m_figure.description = seen + m_figure.description;
    m_figure.height = std::ceil(y + (m_bare ? 1 : margin));
    return std::move(m_figure);
}

double ScoreAxis::at(double score) const { return from + (to - from) * std::clamp(score, 0.0, 100.0) / 100; }

void drawScoreLines(Sheet& sheet, const ScoreAxis& axis, double top, double bottom) {
    for (const int tick : scoreTicks(axis)) {
        const double x = axis.at(tick);
        sheet.line({{x, top}, {x, bottom}}, FigureRole::Grid, 1, tick != 50);
    }
}

void drawScoreAxis(Sheet& sheet, const ScoreAxis& axis, double top, double bottom) {
    drawScoreLines(sheet, axis, top, bottom);
    for (const int tick : scoreTicks(axis)) sheet.text(axis.at(tick), bottom + 13, std::to_string(tick), quietMiddle);
    sheet.y = bottom + 17;
}

int levelOf(double score) { return std::clamp(static_cast<int>(score / 20), 0, levels - 1); }

void drawLevelCell(Sheet& sheet, const FigureBox& cell, int level) {
    const auto tint = static_cast<FigureRole>(static_cast<int>(FigureRole::Level0) + level);
    sheet.rect(cell, tint);
    const double box = (cell.width - 2) / levels;
    // So narrow an empty box looks like a full one.
    const int last = box < 6 ? level : levels - 1;
    for (int i = 0; i <= last; ++i)
        sheet.rect({cell.x + 2 + i * box, cell.bottom() - boxesHeight - 1, box - 2, boxesHeight}, FigureRole::Quiet,
                   i <= level);
}

void drawLevelLegend(Sheet& sheet) {
    constexpr double side = 34;
    constexpr double step = 84;
    constexpr double rowHeight = 19;
    const int across = std::max(1, static_cast<int>((sheet.right() - sheet.left()) / step));
    sheet.y += 8;
    for (int level = 0; level < levels; ++level) {
        const double x = sheet.left() + level % across * step;
        const double top = sheet.y + level / across * rowHeight;
        drawLevelCell(sheet, {x, top, side, 14}, level);
        sheet.text(x + side + 4, top + 11, std::to_string(20 * level) + "–" + std::to_string(20 * level + 20),
                   {FigureRole::Quiet, FigureAnchor::Start, 9.5, false});
    }
    sheet.y += (levels + across - 1) / across * rowHeight;
}

}  // namespace kokemus::figure
