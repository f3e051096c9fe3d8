// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_list_view.h"

#include "ui/models/encounter_list_model.h"
#include "ui/pages/encounter_delegate.h"
#include "ui/text.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

namespace kokemus::ui {

EncounterListView::EncounterListView(EncounterListModel* model, const QString& name, Months months, QWidget* parent)
    : QTableView(parent), m_encounters(model), m_withMonths(months == Months::Shown) {
    setUp(name);  // before the model: headers that can still be seen are measured with it, in bold
    setModel(model);
    setItemDelegate(new EncounterDelegate(m_withMonths, this));
    const auto idOf = [this](const QModelIndex& index) { return toQString(m_encounters->row(index.row()).id); };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, idOf] {
        const QModelIndexList now = selectedIndexes();
        if (now.size() == 1) emit chosen(idOf(now.constFirst()));
    });
    // A click on the row that is chosen already, after something else was shown in between.
    connect(this, &QTableView::clicked, this, [this, idOf](const QModelIndex& index) {
        if (selectedIndexes().size() == 1) emit chosen(idOf(index));
    });
    connect(this, &QTableView::activated, this, [this, idOf](const QModelIndex& index) { emit opened(idOf(index)); });
    if (!m_withMonths) return;
    connect(model, &EncounterListModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { layOutRows(first, last); });
    connect(model, &EncounterListModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { layOutRows(from.row(), to.row()); });
    connect(model, &EncounterListModel::rowsMoved, this, &EncounterListView::layOutAll);
}

void EncounterListView::setUp(const QString& name) {
    setAccessibleName(name);  // a buddy does not reach item views
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    layOutAll();
}

void EncounterListView::layOutRows(int first, int last) {
    QHeaderView* rows = verticalHeader();
    for (int row = first; row <= last; ++row)
        if (const int height = EncounterDelegate::rowHeight(font(), m_encounters->index(row, 0), m_withMonths);
            rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
}

void EncounterListView::layOutAll() {
    verticalHeader()->setDefaultSectionSize(EncounterDelegate::rowHeight(font(), {}, false));
    if (m_withMonths) layOutRows(0, m_encounters->rowCount() - 1);
}

void EncounterListView::chooseNothing() {
    clearSelection();
    setCurrentIndex({});
}

std::vector<std::string> EncounterListView::selectedIds() const {
    QModelIndexList chosen = selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    std::vector<std::string> ids;
    for (const QModelIndex& index : chosen) ids.push_back(m_encounters->row(index.row()).id);
    return ids;
}

void EncounterListView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection()) setCurrentIndex({});
}

void EncounterListView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOutAll();
}

QModelIndex EncounterListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Home and End mean the row in a table; here the list.
    if (action == MoveHome) return m_encounters->index(0, 0);
    if (action == MoveEnd) return m_encounters->index(m_encounters->rowCount() - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

}  // namespace kokemus::ui
