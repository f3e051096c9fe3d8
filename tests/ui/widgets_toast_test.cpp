// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"
#include "widgets_support.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Window {
    QWidget window;
    QLineEdit* edit = new QLineEdit(&window);
    Toast* toast = new Toast(&window);

    Window() {
        window.resize(600, 300);
        showActive(window);
        edit->setFocus();
    }
    [[nodiscard]] QPushButton* button() const { return toast->findChild<QPushButton*>(); }
};

}  // namespace

TEST_CASE("a toast shows itself without taking the focus, inside its window") {
    Window at;
    at.toast->showMessage(QStringLiteral("Saved <b>so</b>."), QStringLiteral("Undo"));
    CHECK(at.toast->isVisible());
    CHECK(at.edit->hasFocus());
    CHECK(at.window.rect().contains(at.toast->geometry()));
    CHECK(at.toast->findChild<QLabel*>()->textFormat() == Qt::PlainText);
    at.window.resize(300, 200);
    QApplication::processEvents();
    CHECK(at.window.rect().contains(at.toast->geometry()));
}

TEST_CASE("the action is reached from a field by key, and the focus comes back") {
    Window at;
    at.toast->showMessage(QStringLiteral("Saved."), QStringLiteral("Undo"));
    const QSignalSpy triggered(at.toast, &Toast::actionTriggered);
    press(Qt::Key_F6);
    REQUIRE(at.button()->hasFocus());
    CHECK_FALSE(at.toast->isTimeRunning());
    press(Qt::Key_Return);
    CHECK(triggered.count() == 1);
    CHECK_FALSE(at.toast->isVisible());
    CHECK(at.edit->hasFocus());
}

TEST_CASE("Escape sends a toast away without its action") {
    Window at;
    at.toast->showMessage(QStringLiteral("Saved."), QStringLiteral("Undo"));
    const QSignalSpy triggered(at.toast, &Toast::actionTriggered);
    press(Qt::Key_F6);
    press(Qt::Key_Escape);
    CHECK_FALSE(at.toast->isVisible());
    CHECK(triggered.isEmpty());
    CHECK(at.edit->hasFocus());
}

TEST_CASE("a toast waits while the mouse is on it and goes by itself when left alone") {
    Window at;
    at.toast->setStandingTime(1);
    at.toast->showMessage(QStringLiteral("Saved."));
    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QApplication::sendEvent(at.toast, &enter);
    CHECK_FALSE(at.toast->isTimeRunning());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(at.toast, &leave);
    CHECK(QTest::qWaitFor([&] { return !at.toast->isVisible(); }));
}

TEST_CASE("without an action there is nothing to go to") {
    Window at;
    at.toast->showMessage(QStringLiteral("Saved."));
    CHECK(at.button()->isHidden());
    CHECK_FALSE(at.toast->goToAction()->isEnabled());
}
