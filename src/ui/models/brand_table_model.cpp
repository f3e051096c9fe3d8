// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/brand_table_model.h"

#include "kokemus/report.h"
#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <algorithm>

namespace kokemus::ui {

std::vector<BrandLine> brandLines(const ScoreTable& table, const Phrases& phrases) {
    std::vector<BrandLine> lines;
    for (const BrandScore& brand : table.brands) {
        if (brand.entries == 0) continue;
        const Posterior& posterior = brand.posterior;
        const bool tooFew = isTooFew(posterior);
        // Unfinished encounters, or only heard of: there are some, though none counts.
        const QString score = posterior.n > 0 ? toQString(scoreHeadline(posterior, phrases))
                                              : BrandTableModel::tr("%1, none counts yet")
                                                    .arg(toQString(phrases.plural("count.encounter", brand.entries)));
        lines.push_back({brand.brand, toQString(brand.name), score, word(phrases, "evidence", idOf(posterior.evidence)),
                         tooFew, posterior.rankLow.value_or(posterior.score.value_or(0))});
    }
    std::ranges::stable_sort(lines, [](const BrandLine& a, const BrandLine& b) {
        if (a.tooFew != b.tooFew) return b.tooFew;
        if (a.tooFew || a.careful == b.careful) return QString::localeAwareCompare(a.name, b.name) < 0;
        return a.careful > b.careful;
    });
    return lines;
}

BrandTableModel::BrandTableModel(JournalThreads& threads, const Phrases& phrases, QObject* parent)
    : BrandLines(parent), m_threads(threads), m_phrases(phrases) {}

void BrandTableModel::refresh(Date asOf, const Filter& filter) {
    const auto work = [asOf, filter](Journal& journal) -> Result<ScoreTable> {
        const Result<ScoreRequest> request = ownScoreRequest(journal, asOf, filter);
        if (!request) return request.error();
        Result<ScoreTable> table = scoreTable(journal, *request);
        // Entries are counted without a filter; with one, a brand that none of them passes is not meant.
        if (table && filter != Filter())
            std::erase_if(table->brands, [](const BrandScore& brand) { return brand.posterior.n == 0; });
        return table;
    };
    m_threads.reader().run(work, this, [this](const Result<ScoreTable>& table) {
        if (!table) {
            emit readingFailed(table.error());
            return;
        }
        replaceRows(brandLines(*table, m_phrases));
        emit rowsRead();
    });
}

int BrandTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BrandTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const BrandLine& line = row(index.row());
    switch (index.column()) {
        case NameColumn:
            return line.name;
        case ScoreColumn:
            return line.score;
        case EvidenceColumn:
            return line.evidence;
        default:
            return {};
    }
}

QVariant BrandTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn:
            return tr("Brand");
        case ScoreColumn:
            return tr("Experience score");
        case EvidenceColumn:
            return tr("Evidence");
        default:
            return {};
    }
}

}  // namespace kokemus::ui
