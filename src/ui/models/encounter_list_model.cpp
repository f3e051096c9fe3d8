// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/encounter_list_model.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

#include <QLocale>
#include <algorithm>

namespace kokemus::ui {

namespace {

/// Months since the year 0; nothing without a day. A vague date belongs to the month it is kept under.
std::optional<int> monthOf(const EncounterRow& row) {
    if (!row.occurredOn || row.precision == Precision::Unknown) return std::nullopt;
    return int(row.occurredOn->year()) * 12 + static_cast<int>(unsigned(row.occurredOn->month())) - 1;
}

Filter onlyMonth(Filter filter, int month) {
    const std::chrono::year_month wanted(std::chrono::year(month / 12),
                                         std::chrono::month(static_cast<unsigned>(month % 12 + 1)));
    const Date first = wanted / 1;
    const Date last = wanted / std::chrono::last;
    filter.from = filter.from ? std::max(*filter.from, first) : first;
    filter.to = filter.to ? std::min(*filter.to, last) : last;
    return filter;
}

QString monthName(int month) {
    const QString name = capitalised(QLocale().standaloneMonthName(month % 12 + 1));
    return EncounterListModel::tr("%1 %2", "month year").arg(name, QString::number(month / 12));
}

}  // namespace

EncounterListModel::EncounterListModel(JournalThreads& threads, const Phrases& phrases, QObject* parent)
    : EncounterRows(parent), m_threads(threads), m_phrases(phrases) {}

void EncounterListModel::setFilter(const Filter& filter) {
    m_filter = filter;
    read({}, pageSize);
}

void EncounterListModel::refresh() { read({}, std::max(pageSize, rowCount())); }

QVariant EncounterListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const EncounterRow& shown = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: {
            const QString line = whoText(m_phrases, shown) + QStringLiteral(": ") + detailText(m_phrases, shown);
            return shown.score ? QVariant(line + QStringLiteral(" · ") + scoreText(m_phrases, *shown.score)) : line;
        }
        case Qt::AccessibleTextRole: {
            const QString heading = headingOf(index.row());
            const QString line = data(index, Qt::DisplayRole).toString();
            return heading.isEmpty() ? line : tr("%1. %2", "month, first encounter of it").arg(heading, line);
        }
        case HeadingRole:
            return headingOf(index.row());
        case WhoRole:
            return whoText(m_phrases, shown);
        case DetailRole:
            return detailText(m_phrases, shown);
        case ScoreRole:
            return shown.score ? scoreText(m_phrases, *shown.score) : QString();
        default:
            return {};
    }
}

bool EncounterListModel::canFetchMore(const QModelIndex& parent) const {
    // A page asked for now would make the reader drop what is being read.
    return !parent.isValid() && !m_reading && !m_next.empty();
}

void EncounterListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) read(m_next, pageSize);
}

QString EncounterListModel::headingOf(int index) const {
    const std::optional<int> month = monthOf(row(index));
    if (index > 0 && monthOf(row(index - 1)) == month) return {};
    if (!month) return tr("Day not known");
    const auto counted = m_months.find(*month);
    if (counted == m_months.end()) return monthName(*month);
    return tr("%1 · %2", "month, how many encounters")
        .arg(monthName(*month), toQString(m_phrases.plural("count.encounter", counted->second)));
}

std::map<std::string, QString> EncounterListModel::headings() const {
    std::map<std::string, QString> all;
    for (int i = 0; i < rowCount(); ++i)
        if (const QString heading = headingOf(i); !heading.isEmpty()) all.emplace(row(i).id, heading);
    return all;
}

/// A row's heading depends on the row above it and on the count of its month, which the row's own signals do not tell.
void EncounterListModel::tellHeadings(const std::map<std::string, QString>& before) {
    for (int i = 0; i < rowCount(); ++i) {
        const auto old = before.find(row(i).id);
        if (headingOf(i) == (old == before.end() ? QString() : old->second)) continue;
        emit dataChanged(index(i), index(i), {HeadingRole, Qt::AccessibleTextRole});
    }
}

Result<EncounterListModel::CountedPage> EncounterListModel::readPage(Journal& journal, const Filter& filter,
                                                                     const std::string& after, int limit,
                                                                     std::optional<int> countedMonth) {
    Result<EncounterPage> page = journal.page(filter, Sort::Date, after, limit);
    if (!page) return page.error();
    CountedPage counted{std::move(*page), {}};
    std::optional<int> last;
    for (const EncounterRow& row : counted.page.rows) {
        last = monthOf(row);
        if (last && last != countedMonth) ++counted.months[*last];
    }
    // The last month of the page goes on in the next one; all others are here as a whole.
    if (counted.page.next.empty() || !last || last == countedMonth) return counted;
    const Result<std::int64_t> whole = journal.count(onlyMonth(filter, *last));
    if (!whole) return whole.error();
    counted.months[*last] = *whole;
    return counted;
}

void EncounterListModel::read(const std::string& after, int limit) {
    m_reading = true;
    const bool following = !after.empty();
    const std::optional<int> counted = following && rowCount() > 0 ? monthOf(row(rowCount() - 1)) : std::nullopt;
    m_threads.reader().run([filter = m_filter, after, limit,
                            counted](Journal& journal) { return readPage(journal, filter, after, limit, counted); },
                           this,
                           [this, following](Result<CountedPage> read) {
                               m_reading = false;
                               if (!read) {
                                   m_next.clear();
                                   emit readingFailed(read.error());
                                   return;
                               }
                               m_next = std::move(read->page.next);
                               if (following) {
                                   m_months.merge(read->months);
                                   appendRows(std::move(read->page.rows));
                               } else {
                                   const std::map<std::string, QString> before = headings();
                                   m_months = std::move(read->months);
                                   replaceRows(std::move(read->page.rows));
                                   tellHeadings(before);
                               }
                               emit rowsRead();
                           });
}

}  // namespace kokemus::ui
