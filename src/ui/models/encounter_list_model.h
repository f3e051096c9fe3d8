// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"
#include "ui/models/row_list.h"

#include <QAbstractListModel>

namespace kokemus::ui {

using EncounterRows = RowList<QAbstractListModel, EncounterRow, &EncounterRow::id>;

/// Encounters that pass a filter, newest first, read page by page on the reader thread as the view scrolls.
class EncounterListModel : public EncounterRows {
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole + 1,  ///< brand or sector
        DetailRole,                  ///< the rest in one line
        ScoreRole,                   ///< as text; empty when it does not count
    };
    static constexpr int pageSize = 100;

    EncounterListModel(JournalThreads& threads, const Phrases& phrases, QObject* parent = nullptr);

    [[nodiscard]] const Filter& filter() const { return m_filter; }
    /// Shows what passes `filter`; the old rows stay until the new ones are there.
    void setFilter(const Filter& filter);
    /// Reads again as much as is shown.
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// The rows are those of filter() now.
    void rowsRead();
    void readingFailed(const kokemus::Error& error);

private:
    void read(const std::string& after, int limit);

    JournalThreads& m_threads;
    Phrases m_phrases;
    Filter m_filter;
    std::string m_next;  // cursor of the following page
    bool m_reading = false;
};

}  // namespace kokemus::ui
