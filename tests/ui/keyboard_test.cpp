// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard reaches by letters on every page of the window, in every language.
#include "desk.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

#include <map>

using namespace kokemus;
using kokemus::ui::test::Desk;
using kokemus::ui::test::InLocale;

namespace {

constexpr int pageCount = 7;

/// The window's language, as the program's start sets it.
struct Speaking {
    explicit Speaking(const std::string& code) : locale(code.c_str()) {
        if (code == "en_GB") return;
        REQUIRE(translator.load(QStringLiteral(":/translations/kokemus_") + QString::fromStdString(code).left(2)));
        QApplication::installTranslator(&translator);
    }
    InLocale locale;
    QTranslator translator;
};

void add(std::map<QString, QStringList>& owners, const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty()) owners[key.toString()] << text;
}

/// The Alt keys that answer on what is shown now, each with the texts that claim it.
std::map<QString, QStringList> altKeys(const QMainWindow& window) {
    std::map<QString, QStringList> owners;
    for (const QAction* action : window.menuBar()->actions()) add(owners, action->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible()) add(owners, button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy()) add(owners, label->text());
    for (const auto* bar : window.findChildren<QTabBar*>())
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) add(owners, bar->tabText(i));
    return owners;
}

/// The same of one menu.
std::map<QString, QStringList> altKeys(const QMenu& menu) {
    std::map<QString, QStringList> owners;
    for (const QAction* action : menu.actions())
        if (action->isVisible()) add(owners, action->text());
    return owners;
}

void checkUnique(const std::map<QString, QStringList>& keys, const QString& where) {
    for (const auto& [key, texts] : keys) {
        INFO(where.toStdString() << ", " << key.toStdString() << ": "
                                 << texts.join(QStringLiteral(" / ")).toStdString());
        CHECK(texts.size() == 1);
    }
}

void showPage(const Desk& desk, int page) {
    Desk::key(static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
    desk.settle();
}

}  // namespace

TEST_CASE("no two things that can be seen at once answer to the same Alt key, in any language") {
    for (const char* code : {"en_GB", "fi_FI", "sv_FI"}) {
        const Speaking speaking(code);
        Desk desk;
        for (int page = 0; page < pageCount; ++page) {
            showPage(desk, page);
            const auto keys = altKeys(*desk.window);
            CHECK(keys.size() >= 4);
            checkUnique(keys, QStringLiteral("%1, page %2").arg(QLatin1String(code)).arg(page + 1));
        }
        for (const QAction* action : desk.window->menuBar()->actions()) {
            REQUIRE(action->menu());
            CHECK_FALSE(action->menu()->isEmpty());
            checkUnique(altKeys(*action->menu()), QLatin1String(code) + QStringLiteral(", ") + action->text());
        }
    }
}
