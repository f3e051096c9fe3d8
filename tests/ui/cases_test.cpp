// SPDX-License-Identifier: GPL-3.0-or-later
// Cases: opened from an encounter, told entry by entry, closed.
#include "desk.h"
#include "ui/dialogs/case_dialog.h"
#include "ui/pages/case_view.h"
#include "ui/text.h"
#include "ui/widgets/figure_canvas.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct CaseDesk : Desk {
    void logTwo() {
        log(QStringLiteral("Laukkuliike"), Qt::Key_2);
        log(QStringLiteral("Laukkuliike"), Qt::Key_6);
    }
    /// The chosen encounter is given the case through the dialog, with keys.
    void addTo(const QString& title, int row) {
        key(Qt::Key_1, Qt::AltModifier);
        auto* list = named<QTableView>(QStringLiteral("Encounters"));
        list->setCurrentIndex(list->model()->index(row, 0));
        settle();
        for (auto* action : window->findChildren<QAction*>())
            if (action->text() == QStringLiteral("Add to a c&ase…")) action->trigger();
        settle();
        auto* dialog = window->findChild<CaseDialog*>();
        REQUIRE(dialog);
        dialog->activateWindow();
        waitUntil([&] { return dialog->isActiveWindow(); });
        type(title);
        key(Qt::Key_Return);
        window->activateWindow();
        waitUntil([&] { return window->isActiveWindow(); });
        settle();
    }
    void showCases() {
        key(Qt::Key_5, Qt::AltModifier);
        settle();
    }
    [[nodiscard]] QListWidget& list() const { return *named<QListWidget>(QStringLiteral("Cases")); }
    void press(const QString& button) const {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->text() == button && each->isVisible()) return each->click();
        FAIL(button.toStdString());
    }
};

}  // namespace

TEST_CASE("a case is opened from an encounter, takes another one, and tells both in order with their curve") {
    CaseDesk desk;
    desk.logTwo();
    desk.addTo(QStringLiteral("Laukun hinta"), 1);
    desk.addTo(QStringLiteral("Laukun hinta"), 0);
    desk.showCases();
    REQUIRE(desk.list().count() == 1);
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("Laukun hinta")));
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("2 encounters")));
    const auto* table = desk.named<QTableWidget>(QStringLiteral("Entries of the case"));
    REQUIRE(table->rowCount() == 2);
    // A bad outcome and a happy feeling.
    CHECK(table->item(0, 1)->text() == QStringLiteral("in between"));
    CHECK(table->item(1, 1)->text() == QStringLiteral("good"));
    auto* curve = desk.window->findChild<CaseView*>()->findChild<FigureCanvas*>();
    CHECK(curve->told().contains(QStringLiteral("in between (")));
    CHECK(curve->told().contains(QStringLiteral("good (")));
    curve->setFocus();
    desk.key(Qt::Key_End);
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.named<QTableView>(QStringLiteral("Encounters"))->isVisible());
}

TEST_CASE("a case is closed and opened again, and each is undone") {
    CaseDesk desk;
    desk.log(QStringLiteral("Laukkuliike"), Qt::Key_2);
    desk.addTo(QStringLiteral("Laukun hinta"), 0);
    desk.showCases();
    desk.press(QStringLiteral("Close the case"));
    desk.settle();
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("closed")));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("open")));
}

TEST_CASE("the next entry of a case begins with its brand and belongs to it when saved") {
    CaseDesk desk;
    desk.log(QStringLiteral("Laukkuliike"), Qt::Key_2);
    desk.addTo(QStringLiteral("Laukun hinta"), 0);
    desk.showCases();
    desk.press(QStringLiteral("Log the next entry"));
    desk.settle();
    CHECK(desk.brandField() == QStringLiteral("Laukkuliike"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.showCases();
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("2 encounters")));
}
