// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << '"' << text.toStdString() << '"';
}

namespace kokemus::ui::test {

/// The default locale for as long as a test lives.
class InLocale {
public:
    explicit InLocale(const char* name) { QLocale::setDefault(QLocale(QLatin1String(name))); }
    ~InLocale() { QLocale::setDefault(m_before); }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    QLocale m_before;
};

inline void showActive(QWidget& window) {
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// Keys go where a person's would: to an open popup, else to the widget with the focus.
inline QWidget* receiver() {
    if (auto* popup = QApplication::activePopupWidget()) return popup->focusWidget() ? popup->focusWidget() : popup;
    REQUIRE(QApplication::focusWidget());
    return QApplication::focusWidget();
}

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(receiver(), static_cast<Qt::Key>(key), modifiers);
    QApplication::processEvents();
}

inline void type(const QString& text) {
    for (const auto character : text) {
        const auto latin = character.toLatin1();
        const auto key = character.unicode() < 128 ? QTest::asciiToKey(latin) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, receiver(), key, QString(character), Qt::NoModifier);
        QApplication::processEvents();
    }
}

inline QString accessible(QWidget* widget, QAccessible::Text kind) {
    auto* shown = QAccessible::queryAccessibleInterface(widget);
    return shown ? shown->text(kind) : QString();
}

}  // namespace kokemus::ui::test
