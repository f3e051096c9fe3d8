// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"
#include "ui/models/row_list.h"

#include <QAbstractTableModel>

namespace kokemus::ui {

using NameRows = RowList<QAbstractTableModel, NameUse, &NameUse::id>;

/// The names of one kind (brand, venue, touchpoint, tag, emotion) with how often each is used.
class NameTableModel : public NameRows {
    Q_OBJECT

public:
    enum Column { NameColumn, OwnerColumn, UsesColumn, StateColumn, ColumnCount };

    NameTableModel(JournalThreads& threads, const Phrases& phrases, QObject* parent = nullptr);

    void read(const std::string& kind);
    /// As it is shown: of a built-in word the word of the window's language.
    [[nodiscard]] QString nameOf(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rowsRead();
    void readingFailed(const kokemus::Error& error);

private:
    JournalThreads& m_threads;
    Phrases m_phrases;
    std::string m_kind;
};

}  // namespace kokemus::ui
