// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/part_list.h"

#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

constexpr int keyRole = Qt::UserRole;

/// "Tarina: Laukku, jonka hinta nousi".
QString nameOf(const DraftPart& part) {
    const QString kind = phrase("draft_part." + std::string(part.kind()));
    const QString label = toQString(part.label).simplified();
    QString name = label.isEmpty() ? kind : kind + QStringLiteral(": ") + label;
    if (part.text.empty()) name = PartList::tr("%1 (empty)").arg(name);
    if (part.edited) name = PartList::tr("%1 (edited)").arg(name);
    return name;
}

}  // namespace

PartList::PartList(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)) {
    auto* label = new QLabel(tr("&Parts:"), this);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Parts of the draft"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Move the part up (Alt+Up)"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Move the part down (Alt+Down)"));
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    auto* top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(m_up);
    top->addWidget(m_down);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        enableMoves();
        emit currentChanged();
    });
    connect(m_list, &QListWidget::itemChanged, this, &PartList::rearranged);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
}

void PartList::show(const std::vector<DraftPart>& parts) {
    const auto before = current();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DraftPart& part : parts) {
            auto* item = new QListWidgetItem(nameOf(part), m_list);
            item->setData(keyRole, toQString(part.key));
            item->setToolTip(item->text());
            item->setFlags(part.fixed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(part.leftOut ? Qt::Unchecked : Qt::Checked);
            if (part.key == before) m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0) m_list->setCurrentRow(0);
    }
    enableMoves();
    if (current() != before) emit currentChanged();
}

std::string PartList::current() const {
    const auto* item = m_list->currentItem();
    return item ? toStd(item->data(keyRole).toString()) : std::string();
}

std::vector<PartChoice> PartList::choices() const {
    std::vector<PartChoice> choices;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto* item = m_list->item(row);
        choices.push_back({.key = toStd(item->data(keyRole).toString()), .leftOut = item->checkState() != Qt::Checked});
    }
    return choices;
}

void PartList::move(int by) {
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count()) return;
    {
        const QSignalBlocker quiet(m_list);
        auto* item = m_list->takeItem(row);
        m_list->insertItem(row + by, item);
        m_list->setCurrentRow(row + by);
    }
    enableMoves();
    emit rearranged();
}

void PartList::enableMoves() {
    const int row = m_list->currentRow();
    const auto isMovable = [this](int at) {
        return at >= 0 && at < m_list->count() && (m_list->item(at)->flags() & Qt::ItemIsUserCheckable);
    };
    m_up->setEnabled(isMovable(row) && isMovable(row - 1));
    m_down->setEnabled(isMovable(row) && isMovable(row + 1));
}

}  // namespace kokemus::ui
