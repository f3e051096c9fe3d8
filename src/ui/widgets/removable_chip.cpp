// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/removable_chip.h"

#include <QKeyEvent>

namespace kokemus::ui {

RemovableChip::RemovableChip(const QString& text, QWidget* parent) : QPushButton(parent) {
    // A value is the user's own text: an ampersand in it is no mnemonic.
    QString shown = text;
    setText(tr("%1  ×", "value and the sign that takes it away")
                .arg(shown.replace(QLatin1Char('&'), QStringLiteral("&&"))));
    setAccessibleName(tr("%1, remove").arg(text));
    setToolTip(tr("Remove this condition"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &RemovableChip::removeRequested);
}

void RemovableChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return emit removeRequested();
    QPushButton::keyPressEvent(event);
}

}  // namespace kokemus::ui
