// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>
#include <cstdlib>

namespace kokemus::bench {

/// Ends the process, without cleaning up, when the first main window has been painted; when a part is named, only
/// once that has been.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(const QString& part = {}) : m_part(part) { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
        const bool meant = widget && (m_part.isEmpty() || widget->objectName() == m_part);
        if (meant && qobject_cast<QMainWindow*>(widget->window())) {
            qApp->removeEventFilter(this);
            // The pieces of a window are painted within one event: the next one finds it complete.
            QTimer::singleShot(0, [] { std::_Exit(0); });
        }
        return false;
    }

private:
    const QString m_part;
};

}  // namespace kokemus::bench
