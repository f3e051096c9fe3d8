// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_list_view.h"

#include "ui/models/encounter_list_model.h"
#include "ui/pages/encounter_delegate.h"
#include "ui/text.h"

#include <algorithm>

namespace kokemus::ui {

EncounterListView::EncounterListView(EncounterListModel* model, const QString& name, Months months, QWidget* parent)
    : QListView(parent), m_encounters(model) {
    setModel(model);
    setItemDelegate(new EncounterDelegate(months == Months::Shown, this));
    // A row that begins a month is higher by its heading; laying out in batches keeps long lists quick.
    setUniformItemSizes(months == Months::Hidden);
    setLayoutMode(QListView::Batched);
    setAccessibleName(name);  // a buddy does not reach item views
    const auto idOf = [this](const QModelIndex& index) { return toQString(m_encounters->row(index.row()).id); };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, idOf] {
        const QModelIndexList now = selectedIndexes();
        if (now.size() == 1) emit chosen(idOf(now.constFirst()));
    });
    // A click on the row that is chosen already, after something else was shown in between.
    connect(this, &QListView::clicked, this, [this, idOf](const QModelIndex& index) {
        if (selectedIndexes().size() == 1) emit chosen(idOf(index));
    });
    connect(this, &QListView::activated, this, [this, idOf](const QModelIndex& index) { emit opened(idOf(index)); });
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
    QListView::focusInEvent(event);
    if (!selectionModel()->hasSelection()) setCurrentIndex({});
}

}  // namespace kokemus::ui
