// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/scores.h"
#include "ui/journal_threads.h"
#include "ui/models/row_list.h"

#include <QAbstractTableModel>
#include <optional>

namespace kokemus::ui {

/// A brand as the table shows it.
struct BrandLine {
    std::string id;
    QString name;
    QString score;     ///< "76 (66–86), 10 kokemusta"; with too few of them, that
    QString evidence;  ///< label
    bool tooFew = false;
    double careful = 0;  ///< lower rank bound, by which brands are ordered

    bool operator==(const BrandLine&) const = default;
};

using BrandLines = RowList<QAbstractTableModel, BrandLine, &BrandLine::id>;

/// Every brand with its score. Ordered by the careful end of the score (its 10 % quantile), so that one lucky visit
/// does not lead; brands with too few encounters for a score come last, by name.
class BrandTableModel : public BrandLines {
    Q_OBJECT

public:
    enum Column { NameColumn, ScoreColumn, EvidenceColumn, ColumnCount };

    BrandTableModel(JournalThreads& threads, const Phrases& phrases, QObject* parent = nullptr);

    /// Reads everything again: the scores as of `asOf` of what passes `filter`.
    void refresh(Date asOf, const Filter& filter);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rowsRead();
    void readingFailed(const kokemus::Error& error);

private:
    JournalThreads& m_threads;
    Phrases m_phrases;
};

/// The lines of a score table in the order they are shown.
[[nodiscard]] std::vector<BrandLine> brandLines(const ScoreTable& table, const Phrases& phrases);

}  // namespace kokemus::ui
