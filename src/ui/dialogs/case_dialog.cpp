// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/case_dialog.h"

#include "ui/widgets/name_combo.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kokemus::ui {

CaseDialog::CaseDialog(QWidget* parent) : QDialog(parent), m_title(new NameCombo(this)), m_error(new QLabel(this)) {
    setWindowTitle(tr("Add to a case"));
    auto* label = new QLabel(tr("Title of the case: an open one, or a new one"), this);
    label->setBuddy(m_title);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    auto* add = new QPushButton(tr("Add to the case"), this);
    auto* leave = new QPushButton(tr("Cancel"), this);
    add->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    setMinimumWidth(380);
    connect(add, &QPushButton::clicked, this, &CaseDialog::take);
    connect(m_title, &NameCombo::committed, this, &CaseDialog::take);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void CaseDialog::setCases(const QStringList& titles) { m_title->setNames(titles); }

void CaseDialog::take() {
    if (m_title->name().isEmpty()) {
        m_error->setText(tr("Give the case a title."));
        m_error->show();
        return m_title->setFocus(Qt::OtherFocusReason);
    }
    emit chosen(m_title->name());
    accept();
}

}  // namespace kokemus::ui
