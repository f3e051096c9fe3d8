// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kokemus::ui {

/// Tab goes from `before` through `container`. Widgets made later than their surroundings would else come last.
inline void chainAfter(QWidget* before, const QWidget& container) {
    for (auto* part : container.findChildren<QWidget*>()) {
        if (part->focusPolicy() == Qt::NoFocus || part->focusProxy()) continue;
        if (part->window() != container.window()) continue;  // the offers of a combo box are a window of their own
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

}  // namespace kokemus::ui
