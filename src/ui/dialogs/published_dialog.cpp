// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/published_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kokemus::ui {

PublishedDialog::PublishedDialog(QWidget* parent) : QDialog(parent), m_place(new QLineEdit(this)) {
    setWindowTitle(tr("Mark as published"));
    auto* label = new QLabel(tr("&Where was it published? An address, or a name:"), this);
    label->setBuddy(m_place);
    auto* note = new QLabel(tr("The text is kept as it is now, and its encounters will know."), this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto* mark = new QPushButton(tr("Mark as published"), this);
    mark->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(mark);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_place, note}) layout->addWidget(part);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    connect(mark, &QPushButton::clicked, this, [this] {
        emit chosen(m_place->text().simplified());
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PublishedDialog::read(const QString& place, const QString& text, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("As it was published"));
    auto* shown = new QPlainTextEdit(text, dialog);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    auto* label = new QLabel(dialog);
    label->setTextFormat(Qt::PlainText);
    label->setText(place.isEmpty() ? tr("The text as it was kept:") : place);
    label->setBuddy(shown);
    shown->setAccessibleName(tr("The text as it was kept:"));
    auto* close = new QPushButton(tr("Close"), dialog);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(shown, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(560, 480);
    dialog->open();
}

}  // namespace kokemus::ui
