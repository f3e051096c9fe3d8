// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mapping_pane.h"

#include "ui/pages/page_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kokemus::ui {

MappingPane::MappingPane(const QString& name, const QStringList& headers, bool freeText, QWidget* parent)
    : QWidget(parent),
      m_freeText(freeText),
      m_table(new QTableWidget(0, static_cast<int>(headers.size()), this)),
      m_label(new QLabel(tr("It &means:"), this)),
      m_meaning(new QComboBox(this)) {
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    readByRows(*m_table, name);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_meaning->setEditable(freeText);
    m_meaning->setMinimumContentsLength(20);
    m_label->setBuddy(m_meaning);
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_meaning, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_table, &QTableWidget::currentCellChanged, this, &MappingPane::showChosen);
    connect(m_meaning, &QComboBox::activated, this, &MappingPane::choose);
    if (freeText) connect(m_meaning->lineEdit(), &QLineEdit::editingFinished, this, &MappingPane::choose);
    showChosen();
}

QString MappingPane::labelOf(const QString& meaning) const {
    const auto found = std::ranges::find(m_choices, meaning, &Choice::id);
    return found == m_choices.end() ? meaning : found->label;
}

void MappingPane::setRows(std::vector<Row> rows) {
    const int chosen = m_table->currentRow();
    m_rows = std::move(rows);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        for (int i = 0; i < m_table->rowCount(); ++i) {
            const Row& row = m_rows[static_cast<std::size_t>(i)];
            const QStringList texts{row.word, row.about, labelOf(row.meaning)};
            for (int column = 0; column < texts.size(); ++column)
                m_table->setItem(i, column, new QTableWidgetItem(texts[column]));
        }
        const int last = m_table->rowCount() - 1;
        m_table->setCurrentCell(std::min(std::max(chosen, 0), last), 0);
    }
    showChosen();
}

void MappingPane::showChosen() {
    const QSignalBlocker quiet(m_meaning);
    const int row = m_table->currentRow();
    m_meaning->setEnabled(row >= 0);
    m_meaning->clear();
    if (row < 0) return;
    const Row& chosen = m_rows[static_cast<std::size_t>(row)];
    for (const Choice& choice : m_choices) m_meaning->addItem(choice.label, choice.id);
    for (const QString& offer : chosen.offers)
        if (m_meaning->findData(offer) < 0) m_meaning->addItem(offer, offer);
    int index = m_meaning->findData(chosen.meaning);
    if (index < 0 && !m_freeText) {
        m_meaning->addItem(chosen.meaning, chosen.meaning);
        index = m_meaning->count() - 1;
    }
    m_meaning->setCurrentIndex(index);
    if (index < 0) m_meaning->setEditText(chosen.meaning);
}

void MappingPane::choose() {
    const int row = m_table->currentRow();
    if (row < 0) return;
    Row& chosen = m_rows[static_cast<std::size_t>(row)];
    const int index = m_meaning->findText(m_meaning->currentText(), Qt::MatchExactly);
    const QString meaning = index >= 0 ? m_meaning->itemData(index).toString() : m_meaning->currentText().simplified();
    if (meaning == chosen.meaning) return;
    chosen.meaning = meaning;
    m_table->item(row, m_table->columnCount() - 1)->setText(labelOf(meaning));
    emit meaningChosen(chosen.word, meaning);
}

}  // namespace kokemus::ui
