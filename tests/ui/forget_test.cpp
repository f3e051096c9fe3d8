// SPDX-License-Identifier: GPL-3.0-or-later
// A person's name leaves the journal, asked for in the window.
#include "desk.h"
#include "support/file_content.h"
#include "ui/pages/forget_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace kokemus;
using kokemus::tests::waitUntil;
using kokemus::ui::ForgetDialog;
using kokemus::ui::test::Desk;

namespace {

ForgetDialog* opened(const Desk& desk) {
    for (auto* action : desk.window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Remove &a name everywhere…")) action->trigger();
    auto* dialog = desk.window->findChild<ForgetDialog*>();
    REQUIRE(dialog);
    waitUntil([&] { return dialog->isActiveWindow(); });
    return dialog;
}

QPushButton* button(const ForgetDialog* dialog, const char* text) {
    for (auto* found : dialog->findChildren<QPushButton*>())
        if (found->text() == QString::fromUtf8(text)) return found;
    FAIL("no button " << text);
    return nullptr;
}

QString told(const ForgetDialog* dialog) { return dialog->findChild<QTextEdit*>()->toPlainText(); }

void lookFor(const ForgetDialog* dialog, const QString& name) {
    ui::test::type(name);
    Desk::key(Qt::Key_Return);
    waitUntil([&] { return !told(dialog).isEmpty() && !told(dialog).endsWith(QStringLiteral("…")); });
}

}  // namespace

TEST_CASE("a name is looked for, removed for good with the keyboard alone, and not in the file any more") {
    Desk desk;
    desk.log(QStringLiteral("Parturi Kaislavirta"), Qt::Key_6);
    const std::string file = ui::toStd(desk.path());
    CHECK(test::contentOf(file).find("Kaislavirta") != std::string::npos);
    auto* dialog = opened(desk);
    lookFor(dialog, QStringLiteral("Kaislavirta"));
    CHECK(told(dialog).startsWith(QStringLiteral("Would be removed: Kaislavirta")));
    CHECK(test::contentOf(file).find("Kaislavirta") != std::string::npos);

    const QSignalSpy reopened(desk.window.get(), &ui::MainWindow::reopenRequested);
    CHECK(QApplication::focusWidget() == button(dialog, "&Remove for good"));
    Desk::key(Qt::Key_Space);
    waitUntil([&] { return told(dialog).startsWith(QStringLiteral("Removed for good: Kaislavirta")); });
    CHECK(QApplication::focusWidget() == button(dialog, "&Close"));
    Desk::key(Qt::Key_Escape);
    CHECK(reopened.count() == 1);
    desk.close();
    CHECK(test::contentOf(file).find("Kaislavirta") == std::string::npos);
    desk.open();
    CHECK(desk.encounters()->index(0, 0).data().toString().contains(QStringLiteral("Parturi N.N.")));
}

TEST_CASE("a word that begins like the name stays unless it is ticked, and another name needs another look") {
    Desk desk;
    desk.log(QStringLiteral("Kahvila Kaislaranta"), Qt::Key_6);
    auto* dialog = opened(desk);
    lookFor(dialog, QStringLiteral("Kaisla"));
    CHECK(told(dialog) == QStringLiteral("The name does not occur."));
    auto* similar = dialog->findChild<QListWidget*>();
    REQUIRE(similar->count() >= 1);
    similar->item(0)->setCheckState(Qt::Checked);
    CHECK(button(dialog, "&Remove for good")->isEnabled());
    dialog->findChild<QLineEdit*>()->setFocus();
    Desk::key(Qt::Key_End);
    ui::test::type(QStringLiteral("n"));
    CHECK_FALSE(button(dialog, "&Remove for good")->isEnabled());
    CHECK(similar->count() == 0);
}

TEST_CASE("a name that is none is refused in words, and nothing is removed") {
    Desk desk;
    desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    auto* dialog = opened(desk);
    lookFor(dialog, QStringLiteral("123"));
    CHECK_FALSE(told(dialog).isEmpty());
    CHECK_FALSE(button(dialog, "&Remove for good")->isEnabled());
    const QSignalSpy reopened(desk.window.get(), &ui::MainWindow::reopenRequested);
    Desk::key(Qt::Key_Escape);
    CHECK(reopened.count() == 0);
}
