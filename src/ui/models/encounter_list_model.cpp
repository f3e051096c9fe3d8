// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/encounter_list_model.h"

#include "ui/models/encounter_words.h"

#include <algorithm>

namespace kokemus::ui {

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

void EncounterListModel::read(const std::string& after, int limit) {
    m_reading = true;
    m_threads.reader().run(
        [filter = m_filter, after, limit](Journal& journal) { return journal.page(filter, Sort::Date, after, limit); },
        this,
        [this, following = !after.empty()](Result<EncounterPage> page) {
            m_reading = false;
            if (!page) {
                m_next.clear();
                emit readingFailed(page.error());
                return;
            }
            m_next = std::move(page->next);
            if (following)
                appendRows(std::move(page->rows));
            else
                replaceRows(std::move(page->rows));
            emit rowsRead();
        });
}

}  // namespace kokemus::ui
