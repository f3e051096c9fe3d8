// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>
#include <cstdlib>

namespace kokemus::bench {

/// Ends the process, without cleaning up, when the first main window has been painted.
class FirstPaint : public QObject {
public:
    FirstPaint() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
        if (widget && qobject_cast<QMainWindow*>(widget->window())) {
            qApp->removeEventFilter(this);
            // The pieces of a window are painted within one event: the next one finds it complete.
            QTimer::singleShot(0, [] { std::_Exit(0); });
        }
        return false;
    }
};

}  // namespace kokemus::bench
