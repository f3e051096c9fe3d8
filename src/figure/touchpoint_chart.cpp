// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"
#include "figure/text_fit.h"
#include "report/wording.h"

#include <algorithm>
#include <map>

namespace kokemus {
namespace {

using namespace figure;
using report::hasScore;
using report::points;

constexpr double cellHeight = 46;
constexpr double leastCellWidth = 96;
constexpr double headHeight = 34;

/// Ids and names in the order of most entries.
using Names = std::vector<std::pair<std::string, std::string>>;

template <class Id, class Name>
Names namesOf(const std::vector<TouchpointCell>& cells, Id id, Name name) {
    Names names;
    std::map<std::string, int> entries;
    for (const TouchpointCell& cell : cells) {
        if (!entries.contains(id(cell))) names.emplace_back(id(cell), name(cell));
        entries[id(cell)] += cell.entries;
    }
    std::ranges::stable_sort(names, std::greater{}, [&](const auto& named) { return entries[named.first]; });
    return names;
}

std::string sectorOf(const TouchpointCell& cell, const Phrases& phrases) {
    return cell.sectorName.empty() ? phrases.text("picture.no_sector") : cell.sectorName;
}

class TouchpointBlocks {
public:
    TouchpointBlocks(Sheet& sheet, const TouchpointTable& table) : m_sheet(sheet) {
        const Phrases& phrases = sheet.phrases();
        for (const TouchpointCell& cell : table.cells) m_cells[{cell.touchpoint, cell.sector}] = &cell;
        m_touchpoints = namesOf(
            table.cells, [](const TouchpointCell& cell) { return cell.touchpoint; },
            [](const TouchpointCell& cell) { return cell.name; });
        m_sectors = namesOf(
            table.cells, [](const TouchpointCell& cell) { return cell.sector; },
            [&](const TouchpointCell& cell) { return sectorOf(cell, phrases); });
        const double room = sheet.right() - sheet.left();
        double widest = 60;
        for (const auto& [id, name] : m_touchpoints) widest = std::max(widest, textWidth(cleaned(name), bodySize) + 10);
        m_names = std::min(widest, room * 0.32);
        m_across = std::max<std::size_t>(1, static_cast<std::size_t>((room - m_names) / leastCellWidth));
        m_across = std::min(m_across, m_sectors.size());
        m_width = std::min(140.0, (room - m_names) / static_cast<double>(m_across));
    }

    void draw() {
        for (std::size_t first = 0; first < m_sectors.size(); first += m_across)
            drawBlock(first, std::min(first + m_across, m_sectors.size()));
    }

private:
    void drawBlock(std::size_t first, std::size_t end) {
        const double x = m_sheet.left() + m_names;
        for (std::size_t i = first; i < end; ++i)
            m_sheet.lines(x + m_width * (static_cast<double>(i - first) + 0.5), m_sheet.y + headHeight / 2, m_width - 8,
                          m_sectors[i].second, 2, quietMiddle);
        m_sheet.y += headHeight;
        for (const auto& [touchpoint, name] : m_touchpoints) {
            // A row without a cell in this block would only take room.
            bool any = false;
            for (std::size_t i = first; i < end; ++i) any = any || m_cells.contains({touchpoint, m_sectors[i].first});
            if (!any) continue;
            m_sheet.lines(m_sheet.left(), m_sheet.y + cellHeight / 2, m_names - 8, name, 2);
            for (std::size_t i = first; i < end; ++i) {
                const auto found = m_cells.find({touchpoint, m_sectors[i].first});
                if (found == m_cells.end()) continue;
                drawCell(*found->second, {x + m_width * static_cast<double>(i - first) + 1, m_sheet.y + 1, m_width - 2,
                                          cellHeight - 2});
            }
            m_sheet.y += cellHeight;
        }
        m_sheet.y += 8;
    }

    void drawCell(const TouchpointCell& cell, const FigureBox& box) {
        const Phrases& phrases = m_sheet.phrases();
        const double middle = box.x + box.width / 2;
        const std::string count = phrases.text("picture.n", {{"n", std::to_string(cell.entries)}});
        if (hasScore(cell.posterior)) {
            const Posterior& posterior = cell.posterior;
            drawLevelCell(m_sheet, box, levelOf(*posterior.score));
            m_sheet.text(middle, box.y + 15,
                         phrases.text("picture.score_and_range", {{"score", points(*posterior.score)},
                                                                  {"low", points(*posterior.low)},
                                                                  {"high", points(*posterior.high)}}),
                         {FigureRole::Ink, FigureAnchor::Middle, bodySize, false});
            m_sheet.text(middle, box.y + 31, count, {FigureRole::Ink, FigureAnchor::Middle, smallSize, false});
        } else {
            m_sheet.rect(box, FigureRole::Grid, false);
            m_sheet.text(middle, box.y + 17, count, {FigureRole::Ink, FigureAnchor::Middle, smallSize, false});
            m_sheet.lines(middle, box.y + 32, box.width - 4, phrases.text("picture.too_few"), 1, quietMiddle);
        }
        m_sheet.hit(box, FigureTarget::Touchpoint, cell.touchpoint + "/" + cell.sector,
                    phrases.text("picture.named_in",
                                 {{"name", cell.name}, {"where", sectorOf(cell, phrases)}, {"told", cell.headline}}));
    }

    Sheet& m_sheet;
    std::map<std::pair<std::string, std::string>, const TouchpointCell*> m_cells;
    Names m_touchpoints;
    Names m_sectors;
    double m_names = 0;
    double m_width = 0;
    std::size_t m_across = 1;
};

void addRows(Sheet& sheet, const TouchpointTable& table) {
    const Phrases& phrases = sheet.phrases();
    sheet.columns({phrases.text("picture.column_touchpoint"), phrases.text("picture.column_sector"),
                   phrases.text("picture.column_score"), phrases.text("picture.column_range"),
                   phrases.text("picture.column_entries"), phrases.text("picture.column_evidence")});
    for (const TouchpointCell& cell : table.cells) {
        std::vector<std::string> cells{cell.name, sectorOf(cell, phrases),      {},
                                       {},        std::to_string(cell.entries), cell.headline};
        if (hasScore(cell.posterior)) {
            cells[2] = points(*cell.posterior.score);
            cells[3] = points(*cell.posterior.low) + "–" + points(*cell.posterior.high);
            cells[5] = phrases.text("evidence." + std::string(idOf(cell.posterior.evidence)));
        }
        sheet.row(std::move(cells), FigureTarget::Touchpoint, cell.touchpoint + "/" + cell.sector);
    }
}

}  // namespace

Figure touchpointChart(const TouchpointTable& table, const ChartLook& look) {
    Sheet sheet(look, Phrases(look.language).text("picture.touchpoints_title"));
    const Phrases& phrases = sheet.phrases();
    addRows(sheet, table);
    if (table.cells.empty()) {
        sheet.paragraph(phrases.text("picture.nothing"));
        sheet.tell(phrases.text("picture.nothing"));
    } else {
        TouchpointBlocks(sheet, table).draw();
        drawLevelLegend(sheet);
    }
    sheet.footer(table.asOf);
    return sheet.done();
}

}  // namespace kokemus
