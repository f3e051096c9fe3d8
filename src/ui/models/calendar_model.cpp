// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendar_model.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <QLocale>
#include <algorithm>

namespace kokemus::ui {

namespace {

constexpr int daysOfWeek = 7;

/// 0 = the day that the locale's weeks begin with.
int columnOf(Date day) { return (toQDate(day).dayOfWeek() - QLocale().firstDayOfWeek() + daysOfWeek) % daysOfWeek; }

}  // namespace

CalendarModel::CalendarModel(JournalThreads& threads, const Phrases& phrases, QObject* parent)
    : QAbstractTableModel(parent), m_threads(threads), m_phrases(phrases) {}

void CalendarModel::read(int year, const Filter& filter) {
    if (year != m_year) layOut(year);
    const Date first = std::chrono::year(year) / 1 / 1;
    const Date last = std::chrono::year(year) / 12 / 31;
    m_threads.reader().run([filter, first, last](Journal& journal) { return journal.days(filter, first, last); }, this,
                           [this, year](const Result<std::vector<DaySummary>>& days) {
                               if (!days) {
                                   emit readingFailed(days.error());
                                   return;
                               }
                               if (year != m_year) return;
                               m_days.clear();
                               for (const DaySummary& day : *days) m_days.emplace(day.day, day);
                               emit dataChanged(index(0, 0), index(rowCount() - 1, daysOfWeek - 1));
                           });
}

void CalendarModel::layOut(int year) {
    beginResetModel();
    m_year = year;
    m_days.clear();
    m_rows.clear();
    for (unsigned month = 1; month <= 12; ++month) {
        Row name;
        name.month = month;
        m_rows.push_back(name);
        const Date last = std::chrono::year(year) / std::chrono::month(month) / std::chrono::last;
        for (Date day = std::chrono::year(year) / std::chrono::month(month) / 1; day <= last;
             day = dateOfDay(dayNumber(day) + 1)) {
            const int column = columnOf(day);
            if (column == 0 || m_rows.back().month != 0) m_rows.emplace_back();
            m_rows.back().days[static_cast<std::size_t>(column)] = day;
        }
    }
    endResetModel();
}

void CalendarModel::setMeasure(Measure measure) {
    if (measure == m_measure) return;
    m_measure = measure;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, daysOfWeek - 1));
}

std::optional<Date> CalendarModel::dayAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return m_rows[static_cast<std::size_t>(index.row())].days[static_cast<std::size_t>(index.column())];
}

QModelIndex CalendarModel::indexOf(Date day) const {
    const int column = columnOf(day);
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].days[static_cast<std::size_t>(column)] == day)
            return index(row, column);
    return {};
}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CalendarModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : daysOfWeek; }

Qt::ItemFlags CalendarModel::flags(const QModelIndex& index) const {
    return dayAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == MonthRole) return row.month != 0;
    if (row.month != 0) return index.column() == 0 ? monthData(row.month, role) : QVariant();
    const std::optional<Date> day = row.days[static_cast<std::size_t>(index.column())];
    if (!day) return {};
    const auto known = m_days.find(*day);
    switch (role) {
        case Qt::DisplayRole:
            return QString::number(unsigned(day->day()));
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return spokenText(*day);
        case ValueRole:
            return known == m_days.end() ? QString() : valueOf(known->second);
        case LevelRole:
            return known == m_days.end() ? -1 : levelOf(known->second);
        default:
            return {};
    }
}

QVariant CalendarModel::monthData(unsigned month, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    std::int64_t entries = 0;
    for (const auto& [day, summary] : m_days)
        if (unsigned(day.month()) == month) entries += summary.entries;
    const QString name = capitalised(QLocale().standaloneMonthName(static_cast<int>(month)));
    if (entries == 0) return name;
    return tr("%1 · %2", "month, how many encounters")
        .arg(name, toQString(m_phrases.plural("count.encounter", entries)));
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const QLocale locale;
    const int weekday = (static_cast<int>(locale.firstDayOfWeek()) - 1 + section) % daysOfWeek + 1;
    if (role == Qt::DisplayRole) return locale.standaloneDayName(weekday, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole) return locale.standaloneDayName(weekday);
    return {};
}

QString CalendarModel::valueOf(const DaySummary& day) const {
    if (m_measure == Measure::Count) return QString::number(day.entries);
    if (day.scored == 0) return QStringLiteral("–");
    return scoreText(m_phrases, m_measure == Measure::Mean ? day.mean : day.worst);
}

int CalendarModel::levelOf(const DaySummary& day) const {
    if (m_measure == Measure::Count) {
        // One, two, a few, many, very many.
        static constexpr std::array<int, levels - 1> upTo{1, 2, 4, 8};
        return static_cast<int>(std::ranges::lower_bound(upTo, day.entries) - upTo.begin());
    }
    if (day.scored == 0) return -1;
    const double value = m_measure == Measure::Mean ? day.mean : day.worst;
    return std::clamp(static_cast<int>(value / (100.0 / levels)), 0, levels - 1);
}

QString CalendarModel::spokenText(Date day) const {
    const QString date = toQString(m_phrases.date(day));
    const auto known = m_days.find(day);
    if (known == m_days.end()) return tr("%1: no encounters").arg(date);
    const DaySummary& summary = known->second;
    const QString count = toQString(m_phrases.plural("count.encounter", summary.entries));
    if (summary.scored == 0) return tr("%1: %2, no score").arg(date, count);
    return tr("%1: %2, mean score %3, lowest %4")
        .arg(date, count, scoreText(m_phrases, summary.mean), scoreText(m_phrases, summary.worst));
}

}  // namespace kokemus::ui
