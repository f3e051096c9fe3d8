// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"
#include "ui/models/row_list.h"

#include <QAbstractListModel>
#include <map>

namespace kokemus::ui {

using EncounterRows = RowList<QAbstractListModel, EncounterRow, &EncounterRow::id>;

/// Encounters that pass a filter, newest first, read page by page on the reader thread as the view scrolls. Grouped by
/// month: the first row of a month carries its heading.
class EncounterListModel : public EncounterRows {
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole + 1,  ///< brand or sector
        DetailRole,                  ///< the rest in one line
        ScoreRole,                   ///< as text; empty when it does not count
        HeadingRole,                 ///< month and how many it holds, on the first row of the month; else empty
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
    /// Encounters of a month, by months since the year 0.
    using MonthCounts = std::map<int, std::int64_t>;
    struct CountedPage {
        EncounterPage page;
        MonthCounts months;
    };
    [[nodiscard]] static Result<CountedPage> readPage(Journal& journal, const Filter& filter, const std::string& after,
                                                      int limit, std::optional<int> countedMonth);
    void read(const std::string& after, int limit);
    [[nodiscard]] QString headingOf(int row) const;
    void tellHeadings(const std::map<std::string, QString>& before);
    [[nodiscard]] std::map<std::string, QString> headings() const;

    JournalThreads& m_threads;
    Phrases m_phrases;
    Filter m_filter;
    std::string m_next;  // cursor of the following page
    MonthCounts m_months;
    bool m_reading = false;
};

}  // namespace kokemus::ui
