// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/report.h"
#include "ui/journal_threads.h"
#include "ui/models/row_list.h"

#include <QAbstractTableModel>

namespace kokemus::ui {

/// A touchpoint in a sector as the table shows it.
struct TouchpointRow {
    std::string id;  ///< touchpoint and sector
    TouchpointCell cell;
    QString evidence;  ///< label

    /// For what the table shows.
    bool operator==(const TouchpointRow& other) const {
        return id == other.id && cell.headline == other.cell.headline && evidence == other.evidence;
    }
};

using TouchpointRows = RowList<QAbstractTableModel, TouchpointRow, &TouchpointRow::id>;

/// Every touchpoint in every sector, over all brands: those with most encounters first.
class TouchpointTableModel : public TouchpointRows {
    Q_OBJECT

public:
    enum Column { TouchpointColumn, SectorColumn, ScoreColumn, ColumnCount };

    TouchpointTableModel(JournalThreads& threads, const Phrases& phrases, QObject* parent = nullptr);

    /// Reads everything again: the scores as of `asOf` of what passes `filter`.
    void refresh(Date asOf, const Filter& filter);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Arrival", "Arrival · café".
    [[nodiscard]] static QString nameOf(const TouchpointCell& cell);

signals:
    void rowsRead();
    void readingFailed(const kokemus::Error& error);

private:
    JournalThreads& m_threads;
    Phrases m_phrases;
};

}  // namespace kokemus::ui
