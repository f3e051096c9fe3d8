// SPDX-License-Identifier: GPL-3.0-or-later
// One filter for the whole window: set by keys, seen as chips, obeyed by every page.
#include "desk.h"
#include "ui/models/filter_conditions.h"
#include "ui/pages/condition_editor.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/kept_menu.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/removable_chip.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

using namespace kokemus;
using kokemus::ui::test::Desk;

namespace {

QStringList chips(const Desk& desk) {
    QStringList texts;
    for (const auto* chip : desk.window->findChildren<ui::RemovableChip*>())
        if (chip->isVisible()) texts << chip->accessibleName();
    return texts;
}

/// Chooses a condition of the menu and types its value.
void narrow(const Desk& desk, const QString& condition, const QString& value) {
    const auto* bar = desk.window->findChild<ui::FilterBar*>();
    for (QAction* action : bar->addMenu()->actions())
        if (action->text() == condition) action->trigger();
    REQUIRE(desk.window->findChild<ui::ConditionEditor*>()->isVisible());
    Desk::type(value);
    Desk::key(Qt::Key_Return);
    desk.settle();
}

/// An entry of the menu of saved filters as it is now.
QAction* saved(const Desk& desk, const QString& text) {
    auto* menu = desk.window->findChild<ui::FilterBar*>()->findChild<ui::KeptMenu*>();
    emit menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == text) return action;
    return nullptr;
}

}  // namespace

TEST_CASE("a brand chosen with keys narrows the list and the brand table, and its chip takes it back") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    desk.log(QStringLiteral("Lumi"), Qt::Key_5);
    narrow(desk, QStringLiteral("Brand…"), QStringLiteral("Lumi"));
    CHECK(chips(desk) == QStringList{QStringLiteral("Brand: Lumi, remove")});
    REQUIRE(desk.encounters()->rowCount() == 1);
    CHECK(desk.encounters()->index(0, 0).data().toString().contains(QStringLiteral("Lumi")));
    desk.key(Qt::Key_2, Qt::AltModifier);
    desk.settle();
    REQUIRE(desk.brands()->rowCount() == 1);

    desk.window->findChild<ui::RemovableChip*>()->setFocus();
    desk.key(Qt::Key_Delete);
    desk.settle();
    CHECK(chips(desk).isEmpty());
    CHECK(desk.brands()->rowCount() == 2);
    CHECK(desk.window->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a filter that nothing passes says so and offers to clear it") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    narrow(desk, QStringLiteral("Channel…"), QStringLiteral("in chat"));
    CHECK(desk.encounters()->rowCount() == 0);
    QPushButton* clear = nullptr;
    for (auto* button : desk.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Clear the filter")) clear = button;
    REQUIRE(clear);
    clear->click();
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 1);
}

TEST_CASE("a name that the journal does not know narrows nothing and is asked for again") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    narrow(desk, QStringLiteral("Brand…"), QStringLiteral("Nobody"));
    CHECK(desk.window->findChild<ui::ConditionEditor*>()->isVisible());
    CHECK(chips(desk).isEmpty());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.window->findChild<ui::ConditionEditor*>()->isVisible());
    CHECK(desk.encounters()->rowCount() == 1);
}

TEST_CASE("a filter is kept by name, chosen again after a restart, and removed with a way back") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    desk.log(QStringLiteral("Lumi"), Qt::Key_5);
    narrow(desk, QStringLiteral("Brand…"), QStringLiteral("Lumi"));
    saved(desk, QStringLiteral("Keep this filter…"))->trigger();
    auto* dialog = desk.window->findChild<QInputDialog*>();
    REQUIRE(dialog);
    dialog->setTextValue(QStringLiteral("Only Lumi"));
    dialog->accept();
    desk.settle();
    CHECK(desk.toast().contains(QStringLiteral("Only Lumi")));
    desk.close();
    desk.open();
    CHECK(desk.encounters()->rowCount() == 2);
    CHECK_FALSE(saved(desk, QStringLiteral("Keep this filter…"))->isEnabled());
    saved(desk, QStringLiteral("Only Lumi"))->trigger();
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 1);
    CHECK(chips(desk).size() == 1);

    saved(desk, QStringLiteral("Remove a filter"))->menu()->actions().front()->trigger();
    desk.settle();
    CHECK_FALSE(saved(desk, QStringLiteral("Only Lumi")));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(saved(desk, QStringLiteral("Only Lumi")));
}

TEST_CASE("the chosen encounters alone can be shown") {
    Desk desk;
    for (const char* brand : {"Aalto", "Lumi", "Tuuli"}) desk.log(QLatin1String(brand), Qt::Key_4);
    auto* list = desk.named<QTableView>(QStringLiteral("Encounters"));
    list->setFocus();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.settle();
    for (QAction* action : desk.window->findChild<ui::FilterBar*>()->addMenu()->actions())
        if (action->text() == QStringLiteral("Only the chosen encounters")) action->trigger();
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 2);
}

TEST_CASE("every condition is told in words and can be taken away by itself") {
    Filter filter;
    filter.brands = {"Aalto", "Lumi"};
    filter.minScore = 40;
    filter.maxGap = -1;
    filter.from = Date(std::chrono::year(2026) / 1 / 1);
    filter.hasAttachment = true;
    filter.whyLogged = {"notable"};
    std::vector<ui::FilterCondition> conditions = ui::conditionsOf(filter, {});
    CHECK(conditions.size() == 7);
    while (!conditions.empty()) {
        CHECK_FALSE(conditions.front().text.isEmpty());
        const std::size_t before = conditions.size();
        filter = ui::without(filter, conditions.front());
        conditions = ui::conditionsOf(filter, {});
        CHECK(conditions.size() == before - 1);
    }
    CHECK(filter == Filter());
}
