// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/name_table_model.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"

namespace kokemus::ui {

NameTableModel::NameTableModel(JournalThreads& threads, const Phrases& phrases, QObject* parent)
    : NameRows(parent), m_threads(threads), m_phrases(phrases) {}

void NameTableModel::read(const std::string& kind) {
    // Rows of another kind are not the same names, whatever their ids.
    if (kind != m_kind) replaceRows({});
    m_kind = kind;
    m_threads.reader().run([kind](Journal& journal) { return journal.namesByUse(kind); }, this,
                           [this, kind](Result<std::vector<NameUse>> names) {
                               if (kind != m_kind) return;
                               if (!names) {
                                   emit readingFailed(names.error());
                                   return;
                               }
                               replaceRows(std::move(*names));
                               emit rowsRead();
                           });
}

QString NameTableModel::nameOf(int index) const {
    const NameUse& name = row(index);
    return name.name.empty() ? word(m_phrases, m_kind, name.id) : toQString(name.name);
}

int NameTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NameTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole && index.column() == UsesColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const NameUse& name = row(index.row());
    switch (index.column()) {
        case NameColumn:
            return nameOf(index.row());
        case OwnerColumn:
            return name.owner.empty() && !name.sector.empty() ? word(m_phrases, "sector", name.sector)
                                                              : toQString(name.owner);
        case UsesColumn:
            // A number, so that 10 sorts after 9; text for those who read it.
            return role == Qt::DisplayRole ? QVariant(name.uses) : QVariant();
        case StateColumn:
            return name.hidden ? tr("hidden") : QString();
        default:
            return {};
    }
}

QVariant NameTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn:
            return tr("Name");
        case OwnerColumn:
            return m_kind == "brand" ? tr("Sector") : m_kind == "venue" ? tr("Brand") : QString();
        case UsesColumn:
            return tr("Encounters");
        case StateColumn:
            return tr("Offered");
        default:
            return {};
    }
}

}  // namespace kokemus::ui
