// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_list_view.h"

#include "ui/models/encounter_list_model.h"
#include "ui/pages/encounter_delegate.h"
#include "ui/text.h"

namespace kokemus::ui {

EncounterListView::EncounterListView(EncounterListModel* model, const QString& name, QWidget* parent)
    : QListView(parent), m_encounters(model) {
    setModel(model);
    setItemDelegate(new EncounterDelegate(this));
    setUniformItemSizes(true);
    setAccessibleName(name);  // a buddy does not reach item views
    const auto idOf = [this](const QModelIndex& index) { return toQString(m_encounters->row(index.row()).id); };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, idOf](const QItemSelection& now) {
        if (!now.isEmpty()) emit chosen(idOf(now.indexes().constFirst()));
    });
    // A click on the row that is chosen already, after something else was shown in between.
    connect(this, &QListView::clicked, this, [this, idOf](const QModelIndex& index) { emit chosen(idOf(index)); });
    connect(this, &QListView::activated, this, [this, idOf](const QModelIndex& index) { emit opened(idOf(index)); });
}

void EncounterListView::chooseNothing() {
    clearSelection();
    setCurrentIndex({});
}

void EncounterListView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!selectionModel()->hasSelection()) setCurrentIndex({});
}

}  // namespace kokemus::ui
