// SPDX-License-Identifier: GPL-3.0-or-later
// Notes pasted from elsewhere.
#include "desk.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/text.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Notes : Desk {
    NotesDialog* dialog = nullptr;

    explicit Notes(const QString& copied) {
        QApplication::clipboard()->setText(copied);
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        dialog = window->findChild<NotesDialog*>();
        REQUIRE(dialog);
        waitUntil([&] { return dialog->isActiveWindow(); });
    }
    [[nodiscard]] QTableWidget& table() const { return *dialog->findChild<QTableWidget*>(); }
    [[nodiscard]] QString text() const { return dialog->findChild<QPlainTextEdit*>()->toPlainText(); }
};

QString twelveLines() {
    QStringList lines;
    for (int i = 1; i <= 12; ++i) lines << QStringLiteral("Kuura sain %1 sivuutettu rivi%2").arg(i % 7 + 1).arg(i);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

TEST_CASE("twelve pasted lines become twelve encounters in one save that one undo takes back") {
    Notes desk(twelveLines());
    REQUIRE(desk.table().rowCount() == 12);
    CHECK(desk.table().item(0, 2)->text() == QStringLiteral("bad"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    waitUntil([&] { return !desk.dialog->isVisible(); });
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 12);
    CHECK(desk.toast().contains(QStringLiteral("12 encounters")));
    CHECK(desk.text().isEmpty());
    desk.window->activateWindow();
    waitUntil([&] { return desk.window->isActiveWindow(); });
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);
}

TEST_CASE("a row of the notes is removed with Delete and corrected on its line") {
    Notes desk(QStringLiteral("Kuura sain 6\n\nAalto sain 2"));
    REQUIRE(desk.table().rowCount() == 2);
    desk.table().setFocus();
    desk.table().selectRow(0);
    desk.key(Qt::Key_Delete);
    REQUIRE(desk.table().rowCount() == 1);
    CHECK_FALSE(desk.text().contains(QStringLiteral("Kuura")));

    desk.key(Qt::Key_Return);
    desk.type(QStringLiteral("eilen Aalto sain 7"));
    waitUntil([&] { return desk.table().item(0, 2)->text() == QStringLiteral("excellent"); });
    CHECK(desk.dialog->encounters().front().occurredOn == parseDate("2026-03-13"));
}

TEST_CASE("a note without a date is of today, and what was not understood stays in it") {
    const Notes desk(QStringLiteral("Kuura sain 6 omituinen juttu\nx"));
    const auto encounters = desk.dialog->encounters();
    REQUIRE(encounters.size() == 2);
    CHECK(encounters.front().occurredOn == parseDate("2026-03-14"));
    CHECK(encounters.front().note.find("omituinen juttu") != std::string::npos);
}

TEST_CASE("notes that were pasted and not saved are there again after a restart, and gone once they are saved") {
    QApplication::clipboard()->clear();
    Notes desk(QStringLiteral("Kuura sain 6\nAalto sain 2"));
    QTest::qWait(1100);
    desk.settle();
    desk.close();
    QApplication::clipboard()->clear();
    desk.open();
    desk.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    desk.dialog = desk.window->findChild<NotesDialog*>();
    waitUntil([&] { return desk.dialog->isActiveWindow(); });
    CHECK(desk.table().rowCount() == 2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    waitUntil([&] { return !desk.dialog->isVisible(); });
    QTest::qWait(1100);
    desk.settle();
    desk.close();
    desk.open();
    desk.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    CHECK(desk.window->findChild<NotesDialog*>()->text().isEmpty());
}
