// SPDX-License-Identifier: GPL-3.0-or-later
// Touchpoints by sector, whatever the brand.
#include "desk.h"

#include <QTableView>

using namespace kokemus;
using kokemus::ui::test::Desk;

TEST_CASE("brands with one encounter each make a score together at their touchpoint, with the encounters behind it") {
    Desk desk;
    for (const char* brand : {"Aalto", "Lumi", "Tuuli"}) desk.log(QLatin1String(brand), Qt::Key_6);
    desk.key(Qt::Key_3, Qt::AltModifier);
    desk.settle();
    auto* table = desk.named<QTableView>(QStringLiteral("Touchpoints"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->hasFocus());
    const QModelIndex first = table->model()->index(0, 0);
    CHECK(first.data().toString() == QStringLiteral("The whole visit"));
    CHECK(first.siblingAtColumn(1).data().toString() == QStringLiteral("not told"));
    CHECK(first.siblingAtColumn(2).data().toString().endsWith(QStringLiteral("3 encounters")));
    auto* behind = desk.named<QTableView>(QStringLiteral("Encounters at this touchpoint"));
    REQUIRE(behind->model()->rowCount() == 3);
    behind->setFocus();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.named<QTableView>(QStringLiteral("Encounters"))->isVisible());
}

TEST_CASE("without touchpoints the page says what to do") {
    Desk desk;
    desk.key(Qt::Key_3, Qt::AltModifier);
    desk.settle();
    QStringList texts;
    for (const auto* label : desk.window->findChildren<QLabel*>())
        if (label->isVisible()) texts << label->text();
    CHECK(texts.filter(QStringLiteral("No touchpoints yet")).size() == 1);
}
