// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/touchpoint_table_model.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

namespace kokemus::ui {

TouchpointTableModel::TouchpointTableModel(JournalThreads& threads, const Phrases& phrases, QObject* parent)
    : TouchpointRows(parent), m_threads(threads), m_phrases(phrases) {}

void TouchpointTableModel::refresh(Date asOf, const Filter& filter) {
    const auto work = [asOf, filter, language = m_phrases.language()](Journal& journal) -> Result<TouchpointTable> {
        const Result<ScoreRequest> request = ownScoreRequest(journal, asOf, filter);
        if (!request) return request.error();
        return touchpointTable(journal, *request, language);
    };
    m_threads.reader().run(work, this, [this](const Result<TouchpointTable>& table) {
        if (!table) {
            emit readingFailed(table.error());
            return;
        }
        std::vector<TouchpointRow> rows;
        for (const TouchpointCell& cell : table->cells)
            rows.push_back({cell.touchpoint + '\n' + cell.sector, cell,
                            word(m_phrases, "evidence", idOf(cell.posterior.evidence))});
        replaceRows(std::move(rows));
        emit rowsRead();
    });
}

QString TouchpointTableModel::nameOf(const TouchpointCell& cell) {
    const QString name = capitalised(toQString(cell.name));
    if (cell.sector.empty()) return name;
    return tr("%1 · %2", "touchpoint, sector").arg(name, toQString(cell.sectorName));
}

int TouchpointTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TouchpointTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const TouchpointRow& shown = row(index.row());
    switch (index.column()) {
        case TouchpointColumn:
            return capitalised(toQString(shown.cell.name));
        case SectorColumn:
            return shown.cell.sector.empty() ? tr("not told") : toQString(shown.cell.sectorName);
        case ScoreColumn:
            return toQString(shown.cell.headline);
        default:
            return {};
    }
}

QVariant TouchpointTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case TouchpointColumn:
            return tr("Touchpoint");
        case SectorColumn:
            return tr("Sector");
        case ScoreColumn:
            return tr("Experience score");
        default:
            return {};
    }
}

}  // namespace kokemus::ui
