// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QAbstractTableModel>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace kokemus::ui {

/// A year of days, one week a row, each month under a row with its name: how the encounters of each day were.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Measure { Mean, Worst, Count };
    enum Role {
        ValueRole = Qt::UserRole + 1,  ///< what the measure says of the day, as text; empty without encounters
        LevelRole,                     ///< 0..4, from worst or fewest to best or most; -1 when there is nothing to say
        MonthRole,                     ///< the row is the name of a month
    };
    static constexpr int levels = 5;

    CalendarModel(JournalThreads& threads, const Phrases& phrases, QObject* parent = nullptr);

    [[nodiscard]] int year() const { return m_year; }
    /// Shows the days of `year` that have encounters passing `filter`.
    void read(int year, const Filter& filter);
    void setMeasure(Measure measure);
    /// Nothing for the names of months and the cells outside them.
    [[nodiscard]] std::optional<Date> dayAt(const QModelIndex& index) const;
    /// Invalid for a day of another year.
    [[nodiscard]] QModelIndex indexOf(Date day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void readingFailed(const kokemus::Error& error);

private:
    struct Row {
        unsigned month = 0;                         ///< of a row that is the month's name
        std::array<std::optional<Date>, 7> days{};  ///< of a week
    };

    void layOut(int year);
    [[nodiscard]] QVariant monthData(unsigned month, int role) const;
    [[nodiscard]] QString valueOf(const DaySummary& day) const;
    [[nodiscard]] int levelOf(const DaySummary& day) const;
    [[nodiscard]] QString spokenText(Date day) const;

    JournalThreads& m_threads;
    Phrases m_phrases;
    Measure m_measure = Measure::Mean;
    int m_year = 0;
    std::vector<Row> m_rows;
    std::map<Date, DaySummary> m_days;
};

}  // namespace kokemus::ui
