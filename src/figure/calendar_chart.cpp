// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"
#include "figure/text_fit.h"
#include "report/wording.h"

#include <algorithm>

namespace kokemus {
namespace {

using namespace figure;
using report::points;

constexpr int months = 12;
constexpr int daysAcross = 31;
constexpr double rowHeight = 24;
/// Narrower cells hold no number: then a month takes several rows.
constexpr double leastCellWidth = 21;
constexpr double numberSize = 9.5;

class YearPlot {
public:
    YearPlot(Sheet& sheet, int year) : m_sheet(sheet), m_year(year) {
        double widest = 0;
        for (int month = 1; month <= months; ++month) widest = std::max(widest, textWidth(monthName(month), smallSize));
        m_left = sheet.left() + widest + 8;
        const double room = sheet.right() - m_left;
        const int fitting = std::clamp(static_cast<int>(room / leastCellWidth), 8, daysAcross);
        m_rows = (daysAcross + fitting - 1) / fitting;
        m_across = (daysAcross + m_rows - 1) / m_rows;
        m_cell = room / m_across;
    }

    void drawFrame() {
        if (m_rows == 1)
            for (int day = 1; day <= daysAcross; ++day)
                m_sheet.text(boxOfDay(1, day).x + m_cell / 2, m_sheet.y + 10, std::to_string(day),
                             {FigureRole::Quiet, FigureAnchor::Middle, numberSize, false});
        m_sheet.y += 14;
        m_top = m_sheet.y;
        for (int month = 1; month <= months; ++month) {
            const auto nameRow = [&](int day, const std::string& name) {
                const FigureBox first = boxOfDay(month, day);
                m_sheet.text(m_left - 8, first.y + first.height / 2 + 4, name, quietEnd);
            };
            nameRow(1, monthName(month));
            const auto last =
                std::chrono::year(m_year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
            const int days = static_cast<int>(static_cast<unsigned>(last.day()));
            for (int day = 1; day <= days; ++day) m_sheet.rect(boxOfDay(month, day), FigureRole::Grid, false);
            // Without the row of days above them all, each further row says with which it begins.
            for (int day = 1 + m_across; day <= days; day += m_across) nameRow(day, std::to_string(day));
        }
        m_sheet.y = m_top + months * m_rows * rowHeight + 4;
    }

    void drawDay(const DaySummary& day, const std::string& told) {
        const FigureBox box = boxOfDay(static_cast<int>(static_cast<unsigned>(day.day.month())),
                                       static_cast<int>(static_cast<unsigned>(day.day.day())));
        const FigurePoint middle{box.x + box.width / 2, box.y + box.height / 2};
        if (day.scored > 0) {
            drawLevelCell(m_sheet, box, levelOf(day.mean));
            m_sheet.text(middle.x, box.y + 12, points(day.mean),
                         {FigureRole::Ink, FigureAnchor::Middle, numberSize, false});
        } else {
            m_sheet.dot(middle, FigureSymbol::Ring, FigureRole::Ink, 4);
        }
        m_sheet.hit(box, FigureTarget::Day, formatDate(day.day), told);
    }

private:
    [[nodiscard]] std::string monthName(int month) const {
        return m_sheet.phrases().text("month." + std::to_string(month));
    }

    [[nodiscard]] FigureBox boxOfDay(int month, int day) const {
        const int row = (month - 1) * m_rows + (day - 1) / m_across;
        return {m_left + m_cell * ((day - 1) % m_across) + 0.5, m_top + rowHeight * row + 0.5, m_cell - 1,
                rowHeight - 1};
    }

    Sheet& m_sheet;
    int m_year;
    double m_left = 0;
    double m_top = 0;
    double m_cell = 0;
    int m_across = daysAcross;
    int m_rows = 1;
};

std::string toldOf(const DaySummary& day, const Phrases& phrases) {
    const std::string count = phrases.plural("count.encounter", day.entries);
    const std::string date = phrases.date(day.day);
    if (day.scored == 0) return phrases.text("picture.day_without_score", {{"date", date}, {"count", count}});
    return phrases.text("picture.day", {{"date", date},
                                        {"count", count},
                                        {"mean", points(day.mean)},
                                        {"scored", std::to_string(day.scored)},
                                        {"worst", points(day.worst)}});
}

}  // namespace

Figure calendarChart(int year, const std::vector<DaySummary>& days, const ChartLook& look) {
    Sheet sheet(look, Phrases(look.language).text("picture.calendar_title", {{"year", std::to_string(year)}}));
    const Phrases& phrases = sheet.phrases();
    sheet.columns({phrases.text("picture.column_date"), phrases.text("picture.column_entries"),
                   phrases.text("picture.column_counting"), phrases.text("picture.column_mean"),
                   phrases.text("picture.column_worst")});
    YearPlot plot(sheet, year);
    plot.drawFrame();
    bool any = false;
    for (const DaySummary& day : days) {
        if (static_cast<int>(day.day.year()) != year || !day.day.ok()) continue;
        any = true;
        plot.drawDay(day, toldOf(day, phrases));
        const bool scored = day.scored > 0;
        sheet.row({phrases.date(day.day), std::to_string(day.entries), std::to_string(day.scored),
                   scored ? points(day.mean) : std::string(), scored ? points(day.worst) : std::string()},
                  FigureTarget::Day, formatDate(day.day));
    }
    if (any) {
        drawLevelLegend(sheet);
        sheet.paragraph(phrases.text("picture.calendar_note"));
    } else {
        sheet.paragraph(phrases.text("picture.nothing"));
        sheet.tell(phrases.text("picture.nothing"));
    }
    sheet.footer(std::nullopt);
    return sheet.done();
}

}  // namespace kokemus
