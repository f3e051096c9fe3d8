// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leaving_panel.h"

#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kokemus::ui {

LeavingPanel::LeavingPanel(const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_phrases(phrases),
      m_list(new QListWidget(this)),
      m_hint(plainLabel(this)),
      m_goOn(new QPushButton(this)) {
    auto* heading = headingLabel(this);
    heading->setText(phrase("leaving.title"));
    m_list->setAccessibleName(phrase("leaving.title"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_hint->setText(tr("A tick means that it leaves. Space turns it."));
    auto* back = new QPushButton(phrase("leaving.back"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem* item) { emit switched(item->data(Qt::UserRole).toString()); });
    connect(m_goOn, &QPushButton::clicked, this, &LeavingPanel::goOn);
    connect(back, &QPushButton::clicked, this, &LeavingPanel::back);
}

void LeavingPanel::show(const LeavingList& list) {
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const LeavingItem& line : list) {
        auto* item = new QListWidgetItem(toQString(leavingText(line, m_phrases)), m_list);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, toQString(line.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (line.key.empty()) continue;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(line.leaves ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_waits = asksAgreement(list);
    m_goOn->setEnabled(!m_waits);
}

void LeavingPanel::ask(const QString& action) {
    m_goOn->setText(action);
    m_goOn->setVisible(!action.isEmpty());
    if (action.isEmpty() || m_waits)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_goOn->setFocus(Qt::OtherFocusReason);
}

}  // namespace kokemus::ui
