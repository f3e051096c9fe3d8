// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to what was written: many encounters at once, the trash, the calendar, an encounter's past, names.
#include "desk.h"
#include "ui/models/calendar_model.h"
#include "ui/pages/calendar_view.h"
#include "ui/pages/encounter_view.h"
#include "ui/pages/history_dialog.h"
#include "ui/pages/names_dialog.h"
#include "ui/pages/selection_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

using namespace kokemus;
using namespace std::chrono_literals;
using kokemus::tests::waitUntil;
using kokemus::ui::test::Desk;

namespace {

void press(const QWidget& part, const QString& button) {
    for (auto* one : part.findChildren<QPushButton*>())
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == button) return one->click();
    FAIL(button.toStdString());
}

/// An action of a menu, wherever it stands.
void choose(const QObject& part, const QString& text) {
    for (auto* action : part.findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == text) return action->trigger();
    FAIL(text.toStdString());
}

/// The list with its first `count` encounters chosen, by keys.
void chooseFirst(const Desk& desk, int count) {
    desk.named<QTableView>(QStringLiteral("Encounters"))->setFocus();
    Desk::key(Qt::Key_Down);
    for (int i = 1; i < count; ++i) Desk::key(Qt::Key_Down, Qt::ShiftModifier);
    desk.settle();
}

std::vector<Encounter> everything(const Desk& desk) {
    std::vector<Encounter> all;
    const Result<std::unique_ptr<Journal>> journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    Filter filter;
    filter.status = StatusFilter::All;
    REQUIRE((*journal)
                ->forEach(filter, Sort::Date, 0, false,
                          [&](const Encounter& encounter) {
                              all.push_back(encounter);
                              return true;
                          })
                .ok());
    return all;
}

int tagged(const Desk& desk, const std::string& tag) {
    int count = 0;
    for (const Encounter& encounter : everything(desk))
        count += std::ranges::find(encounter.tags, tag) != encounter.tags.end() ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("chosen encounters get a tag as one change, and one undo takes it back from all") {
    Desk desk;
    for (const char* brand : {"Aalto", "Lumi", "Tuuli"}) desk.log(QLatin1String(brand), Qt::Key_4);
    chooseFirst(desk, 2);
    auto* bar = desk.window->findChild<ui::SelectionBar*>();
    REQUIRE(bar->isVisible());
    choose(*bar, QStringLiteral("Add a tag…"));
    desk.settle();
    desk.type(QStringLiteral("hinta"));
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(tagged(desk, "hinta") == 2);
    CHECK(desk.toast().contains(QStringLiteral("2 encounters")));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(tagged(desk, "hinta") == 0);
}

TEST_CASE("Delete moves all chosen encounters to the trash, where deleting for good names them and asks in place") {
    Desk desk;
    for (const char* brand : {"Aalto", "Lumi"}) desk.log(QLatin1String(brand), Qt::Key_4);
    chooseFirst(desk, 2);
    desk.key(Qt::Key_Delete);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);

    for (auto* combo : desk.window->findChildren<QComboBox*>()) {
        const int trash = combo->findText(QStringLiteral("Trash"));
        if (trash < 0) continue;
        combo->setCurrentIndex(trash);
        emit combo->activated(trash);
    }
    desk.settle();
    REQUIRE(desk.encounters()->rowCount() == 2);
    chooseFirst(desk, 1);
    const auto* bar = desk.window->findChild<ui::SelectionBar*>();
    REQUIRE(bar->isVisible());
    press(*bar, QStringLiteral("Delete for good"));
    QString warning;
    for (const auto* label : bar->findChildren<QLabel*>())
        if (label->isVisible()) warning += label->text();
    CHECK((warning.contains(QStringLiteral("Aalto")) || warning.contains(QStringLiteral("Lumi"))));
    CHECK(everything(desk).size() == 2);
    press(*bar, QStringLiteral("Delete for good"));
    desk.settle();
    CHECK(everything(desk).size() == 1);
    chooseFirst(desk, 1);
    press(*bar, QStringLiteral("Restore"));
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);
    REQUIRE(everything(desk).size() == 1);
    CHECK(everything(desk).front().trashedAt.empty());
}

TEST_CASE("the calendar tells every day in words, arrows go from day to day, Enter shows that day alone") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_4);
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.settle();
    auto* days = desk.window->findChild<ui::CalendarView*>();
    REQUIRE(days->isVisible());
    CHECK(days->hasFocus());
    CHECK(days->day() == Date(2026y / 3 / 14));
    CHECK(days->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 encounter")));
    CHECK(days->currentIndex().data(ui::CalendarModel::LevelRole).toInt() >= 0);
    desk.key(Qt::Key_Right);
    CHECK(days->day() == Date(2026y / 3 / 15));
    CHECK(days->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no encounters")));
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_PageUp);
    CHECK(days->day() == Date(2026y / 2 / 8));
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_PageUp);
    desk.settle();
    CHECK(days->day() == Date(2025y / 12 / 8));
    desk.key(Qt::Key_PageDown);
    desk.settle();
    days->setDay(Date(2026y / 1 / 9));
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK_FALSE(days->isVisible());
    CHECK(desk.encounters()->rowCount() == 0);
}

TEST_CASE("the calendar is a sound model: years change, days outside a month are no days") {
    ui::JournalThreads threads{[]() -> Result<std::unique_ptr<Journal>> { return openJournal("/nowhere", {}); }};
    ui::CalendarModel model(threads, Phrases(Language::English));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const int year : {2023, 2024}) {
        model.read(year, {});
        int days = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                days += model.dayAt(model.index(row, column)) ? 1 : 0;
        CHECK(days == (year == 2024 ? 366 : 365));
    }
    CHECK(model.indexOf(Date(2024y / 2 / 29)).isValid());
    CHECK_FALSE(model.indexOf(Date(2023y / 2 / 28)).isValid());
}

TEST_CASE("an encounter's history tells what a change changed, and brings an earlier version back") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    chooseFirst(desk, 1);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("Lumi"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    choose(*desk.window, QStringLiteral("History of the encounter…"));
    desk.settle();
    const auto* dialog = desk.window->findChild<ui::HistoryDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isModal());
    auto* changes = dialog->findChild<QListWidget*>();
    REQUIRE(changes->count() == 2);
    const QString told = dialog->findChild<QTextEdit*>()->toPlainText();
    CHECK(told.contains(QStringLiteral("Lumi")));
    CHECK(told.contains(QStringLiteral("Aalto")));
    changes->setCurrentRow(1);
    press(*dialog, QStringLiteral("Bring back this version"));
    desk.settle();
    CHECK(everything(desk).front().parties.front().brand == "Aalto");
    CHECK(changes->count() == 3);
}

TEST_CASE("reading view and history tell the case of an encounter by its title") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    const std::string id = everything(desk).front().id;
    const Result<std::unique_ptr<Journal>> journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    const auto join = [](Encounter& encounter) {
        encounter.caseName = "The broken lamp";
        return Result<void>();
    };
    REQUIRE((*journal)->edit({id}, join).ok());
    chooseFirst(desk, 1);
    CHECK(desk.window->findChild<ui::EncounterView*>()->findChild<QTextEdit*>()->toPlainText().contains(
        QStringLiteral("The broken lamp")));
    choose(*desk.window, QStringLiteral("History of the encounter…"));
    desk.settle();
    CHECK(desk.window->findChild<ui::HistoryDialog*>()->findChild<QTextEdit*>()->toPlainText().contains(
        QStringLiteral("Case: The broken lamp")));
}

TEST_CASE("a brand is renamed and merged with keys, and undo takes it back") {
    Desk desk;
    for (const char* brand : {"Aalto", "Lumi", "Lumi"}) desk.log(QLatin1String(brand), Qt::Key_4);
    desk.key(Qt::Key_M, Qt::ControlModifier);
    auto* dialog = desk.window->findChild<ui::NamesDialog*>();
    REQUIRE(dialog);
    waitUntil([&] { return dialog->isActiveWindow(); });
    desk.settle();
    auto* table = dialog->findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Lumi"));
    CHECK(table->model()->index(0, 2).data().toInt() == 2);
    for (auto* line : dialog->findChildren<QLineEdit*>())
        if (line->text() == QStringLiteral("Lumi")) {
            line->setText(QStringLiteral("Lumi Oy"));
            line->setFocus();
        }
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Lumi Oy"));
    press(*dialog, QStringLiteral("Merge"));
    CHECK(table->model()->rowCount() == 2);
    desk.type(QStringLiteral("Aalto"));
    desk.key(Qt::Key_Return);
    press(*dialog, QStringLiteral("Merge"));
    desk.settle();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 2).data().toInt() == 3);
    choose(*desk.window, QStringLiteral("Undo"));
    desk.settle();
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("a word of one's own is added, offered by the form and read by its name; renamed, it is read anew") {
    Desk desk;
    desk.key(Qt::Key_M, Qt::ControlModifier);
    auto* dialog = desk.window->findChild<ui::NamesDialog*>();
    REQUIRE(dialog);
    waitUntil([&] { return dialog->isActiveWindow(); });
    desk.settle();
    for (auto* label : dialog->findChildren<QLabel*>())
        if (label->text().remove(QLatin1Char('&')) == QStringLiteral("A word of your own:")) label->buddy()->setFocus();
    desk.type(QStringLiteral("cloakroom"));
    desk.key(Qt::Key_Return);
    desk.settle();
    dialog->close();
    desk.window->activateWindow();  // the offscreen platform gives no window the focus of one that is closed
    waitUntil([&] { return desk.window->isActiveWindow(); });
    auto* touchpoint = desk.form().findChild<QComboBox*>(QStringLiteral("touchpointComboBox"));
    const int at = touchpoint->findText(QStringLiteral("cloakroom"));
    REQUIRE(at > 0);
    const std::string id = ui::toStd(touchpoint->itemData(at).toString());
    const Result<std::unique_ptr<Journal>> journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    Encounter encounter;
    encounter.occurredOn = 2026y / 3 / 1;
    encounter.outcome = 4;
    encounter.touchpoint = id;
    REQUIRE((*journal)->save(encounter).ok());
    waitUntil([&] { return desk.encounters()->rowCount() == 1; });
    const auto line = [&] { return desk.encounters()->index(0, 0).data().toString(); };
    CHECK(line().contains(QStringLiteral("cloakroom")));
    REQUIRE((*journal)->rename("touchpoint", id, "coat check").ok());
    waitUntil([&] { return line().contains(QStringLiteral("coat check")); });
    CHECK(line().contains(QStringLiteral("coat check")));
}
