// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"
#include "figure/text_fit.h"
#include "report/wording.h"

#include <algorithm>

namespace kokemus {
namespace {

using namespace figure;
using report::hasScore;
using report::points;

constexpr std::size_t mostBrands = 60;
/// Below this width the words of a row stand under its name instead of beside its interval.
constexpr double threeColumnsFrom = 560;

/// A name and what is known of its score.
struct ScoreRowText {
    std::string name;
    std::string headline;
    const Posterior* posterior = nullptr;
    std::string brand;  ///< id
    std::string mark;   ///< before the name: a rank
};

/// One row a score: the name, the interval on a common line 0..100, the score in words. Where there is no room beside
/// each other they stand below each other.
class ScoreRows {
public:
    ScoreRows(Sheet& sheet, const std::vector<ScoreRowText>& rows)
        : m_sheet(sheet), m_rows(rows), m_room(sheet.right() - sheet.left()), m_stacked(m_room < threeColumnsFrom) {
        double names = 60;
        double words = 60;
        for (const ScoreRowText& row : rows) {
            names = std::max(names, textWidth(cleaned(row.name), bodySize) + markWidth(row));
            if (!isTooFew(*row.posterior)) words = std::max(words, textWidth(row.headline, bodySize));
        }
        m_names = m_stacked ? m_room : std::min(names, m_room * 0.3);
        m_axis = m_stacked
                     ? ScoreAxis{sheet.left() + 14, sheet.right() - 14}
                     : ScoreAxis{sheet.left() + m_names + 24, sheet.right() - std::min(words, m_room * 0.32) - 28};
    }

    void draw() {
        const double top = m_sheet.y;
        const double bottom = top + rowHeight() * static_cast<double>(m_rows.size());
        if (m_stacked)
            for (double y = top; y + 1.5 * rowHeight() < bottom; y += rowHeight())
                drawScoreLines(m_sheet, m_axis, y + intervalTop, y + stackedHeight - 2);
        drawScoreAxis(m_sheet, m_axis, m_stacked ? bottom - stackedHeight + intervalTop : top, bottom);
        double y = top;
        for (const ScoreRowText& row : m_rows) {
            m_stacked ? drawStacked(row, y) : drawBeside(row, y);
            m_sheet.hit({m_sheet.left(), y + 1, m_room, rowHeight() - 2}, FigureTarget::Brand, row.brand,
                        m_sheet.phrases().text("picture.named", {{"name", row.name}, {"told", row.headline}}));
            y += rowHeight();
        }
    }

private:
    static constexpr double stackedHeight = 62;
    static constexpr double intervalTop = 42;  ///< in a stacked row

    [[nodiscard]] double rowHeight() const { return m_stacked ? stackedHeight : 32; }

    static double markWidth(const ScoreRowText& row) {
        return row.mark.empty() ? 0 : textWidth(row.mark, bodySize) + 6;
    }

    /// The name around the height `middle`.
    void drawName(const ScoreRowText& row, double middle, std::size_t lines) {
        const double indent = markWidth(row);
        if (!row.mark.empty()) m_sheet.text(m_sheet.left(), middle + 4, row.mark);
        m_sheet.lines(m_sheet.left() + indent, middle, m_names - indent, row.name, lines);
    }

    void drawInterval(const Posterior& posterior, double y) {
        m_sheet.interval({y, m_axis.at(*posterior.low), m_axis.at(*posterior.score), m_axis.at(*posterior.high)});
    }

    void drawStacked(const ScoreRowText& row, double top) {
        drawName(row, top + 11, 1);
        m_sheet.lines(m_sheet.left(), top + 29, m_room, row.headline, 1, quiet);
        if (hasScore(*row.posterior)) drawInterval(*row.posterior, top + (intervalTop + stackedHeight) / 2 - 1);
    }

    void drawBeside(const ScoreRowText& row, double top) {
        const double middle = top + rowHeight() / 2;
        drawName(row, middle, 2);
        if (hasScore(*row.posterior)) {
            drawInterval(*row.posterior, middle);
            m_sheet.lines(m_axis.to + 14, middle, m_sheet.right() - m_axis.to - 14, row.headline, 2);
            return;
        }
        // On paper, so that the lines of the axis do not run through the words.
        const auto fitting = shortened(row.headline, m_sheet.right() - m_axis.from - 8, bodySize);
        m_sheet.rect({m_axis.from, middle - 9, textWidth(fitting, bodySize) + 8, 18}, FigureRole::Paper);
        m_sheet.text(m_axis.from + 4, middle + 4, fitting, {FigureRole::Quiet, FigureAnchor::Start, bodySize, false});
    }

    Sheet& m_sheet;
    const std::vector<ScoreRowText>& m_rows;
    double m_room;
    bool m_stacked;
    double m_names = 0;
    ScoreAxis m_axis;
};

void addScoreColumns(Sheet& sheet, std::string first) {
    const Phrases& phrases = sheet.phrases();
    sheet.columns({std::move(first), phrases.text("picture.column_score"), phrases.text("picture.column_range"),
                   phrases.text("picture.column_entries"), phrases.text("picture.column_raw_mean"),
                   phrases.text("picture.column_evidence")});
}

/// Of too few encounters neither score nor mean is told.
void addScoreRow(Sheet& sheet, const ScoreRowText& row) {
    const Phrases& phrases = sheet.phrases();
    const Posterior& posterior = *row.posterior;
    std::vector<std::string> cells{row.name, {}, {}, std::to_string(posterior.n), {}, row.headline};
    if (hasScore(posterior)) {
        cells[1] = points(*posterior.score);
        cells[2] = points(*posterior.low) + "–" + points(*posterior.high);
        if (posterior.rawMean) cells[4] = points(*posterior.rawMean);
        cells[5] = phrases.text("evidence." + std::string(idOf(posterior.evidence)));
    }
    sheet.row(std::move(cells), FigureTarget::Brand, row.brand);
}

ScoreRowText rowOf(const BrandScore& brand, const Phrases& phrases) {
    return {brand.name, scoreHeadline(brand.posterior, phrases), &brand.posterior, brand.brand, {}};
}

void addRangeNote(Sheet& sheet) {
    const std::string note = sheet.phrases().text("picture.interval_note");
    sheet.paragraph(note);
}

}  // namespace

Figure rankingChart(const ScoreTable& table, const ChartLook& look) {
    Sheet sheet(look, Phrases(look.language).text("picture.ranking_title"));
    const Phrases& phrases = sheet.phrases();
    std::vector<const BrandScore*> ranked;
    std::vector<const BrandScore*> apart;
    for (const BrandScore& brand : table.brands)
        if (brand.posterior.n > 0) (isTooFew(brand.posterior) ? apart : ranked).push_back(&brand);
    std::ranges::stable_sort(ranked, std::greater{},
                             [](const BrandScore* brand) { return brand->posterior.rankLow.value_or(0); });
    std::ranges::stable_sort(apart, std::greater{}, [](const BrandScore* brand) { return brand->posterior.n; });

    addScoreColumns(sheet, phrases.text("picture.column_brand"));
    std::vector<ScoreRowText> rows;
    for (const BrandScore* brand : ranked) {
        rows.push_back(rowOf(*brand, phrases));
        addScoreRow(sheet, rows.back());
        rows.back().mark = std::to_string(rows.size()) + ".";
    }
    for (const BrandScore* brand : apart) {
        rows.push_back(rowOf(*brand, phrases));
        addScoreRow(sheet, rows.back());
    }
    const std::size_t left = rows.size() - std::min(rows.size(), mostBrands);
    rows.resize(std::min(rows.size(), mostBrands));
    if (rows.empty()) {
        sheet.paragraph(phrases.text("picture.nothing"));
        sheet.tell(phrases.text("picture.nothing"));
    } else {
        ScoreRows(sheet, rows).draw();
        addRangeNote(sheet);
        sheet.paragraph(phrases.text("picture.ranking_note"));
    }
    if (left > 0) sheet.paragraph(phrases.plural("picture.more_rows", static_cast<std::int64_t>(left)));
    sheet.footer(table.asOf);
    return sheet.done();
}

Figure scoreChart(const BrandScore& brand, Date asOf, const ChartLook& look) {
    Sheet sheet(look, Phrases(look.language).text("picture.score_title", {{"brand", brand.name}}));
    const Phrases& phrases = sheet.phrases();
    const Posterior& posterior = brand.posterior;
    const std::string headline = scoreHeadline(posterior, phrases);
    if (!look.bare) sheet.paragraph(headline, {FigureRole::Ink, FigureAnchor::Start, bodySize, false});
    addScoreColumns(sheet, phrases.text("picture.column_brand"));
    addScoreRow(sheet, rowOf(brand, phrases));
    const bool scored = hasScore(posterior);
    const ScoreAxis axis{sheet.left() + 14, sheet.right() - 14};
    if (scored || look.bare) {
        const double top = sheet.y;
        const double middle = top + 12;
        drawScoreAxis(sheet, axis, top, top + 24);
        if (scored) {
            sheet.interval({middle, axis.at(*posterior.low), axis.at(*posterior.score), axis.at(*posterior.high)});
            if (posterior.rawMean && !look.bare) sheet.dot({axis.at(*posterior.rawMean), middle}, FigureSymbol::Ring);
        }
        // A bare one stands where the brand is told already.
        if (!look.bare)
            sheet.hit({sheet.left(), top, sheet.right() - sheet.left(), 24}, FigureTarget::Brand, brand.brand,
                      phrases.text("picture.named", {{"name", brand.name}, {"told", headline}}));
    }
    if (scored && !look.bare) {
        addRangeNote(sheet);
        if (posterior.rawMean) {
            const std::string note = phrases.text("picture.raw_mean_note", {{"raw", points(*posterior.rawMean)}});
            sheet.paragraph(note);
            sheet.tell(note);
        }
    }
    if (!scored || look.bare) sheet.tell(headline);
    sheet.footer(asOf);
    return sheet.done();
}

Figure componentsChart(const BrandScore& brand, Date asOf, const ChartLook& look) {
    Sheet sheet(look, Phrases(look.language).text("picture.components_title", {{"brand", brand.name}}));
    const Phrases& phrases = sheet.phrases();
    addScoreColumns(sheet, phrases.text("picture.column_component"));
    std::vector<ScoreRowText> rows;
    for (std::size_t i = 0; i < componentCount; ++i) {
        const Posterior& posterior = brand.components[i];
        const std::string id(idOf(static_cast<Component>(i)));
        rows.push_back(
            {phrases.text("component." + id), scoreHeadline(posterior, phrases), &posterior, brand.brand, {}});
        addScoreRow(sheet, rows.back());
    }
    ScoreRows(sheet, rows).draw();
    addRangeNote(sheet);
    const std::string recovery = phrases.text("picture.recovery_note");
    sheet.paragraph(recovery);
    sheet.footer(asOf);
    return sheet.done();
}

}  // namespace kokemus
