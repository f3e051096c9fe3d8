// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "ui/pages/import_dialog.h"
#include "ui/pages/mapping_pane.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <set>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

/// The import dialog of a window, opened from the menu.
struct ImportAtDesk {
    Desk desk;
    QPointer<ImportDialog> dialog;

    ImportAtDesk() {
        for (QAction* action : desk.window->findChildren<QAction*>())
            if (action->text() == QStringLiteral("&Import…")) action->trigger();
        dialog = desk.window->findChild<ImportDialog*>();
        REQUIRE(dialog);
    }
    void take(const QString& path) const {
        dialog->setPath(path);
        desk.settle();
    }
    static QString fixture(const QString& name) {
        return QStringLiteral(KOKEMUS_TEST_DATA) + QStringLiteral("/import/") + name;
    }
    [[nodiscard]] QString state() const {
        QStringList texts;
        for (const auto* label : dialog->findChildren<QLabel*>()) texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (QString(button->text()).remove(QLatin1Char('&')) == text) return button;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    [[nodiscard]] QTableWidget* table(const QString& name) const {
        for (auto* table : dialog->findChildren<QTableWidget*>())
            if (table->accessibleName() == name) return table;
        FAIL("no table " << name.toStdString());
        return nullptr;
    }
    [[nodiscard]] QStringList tabs() const {
        QStringList names;
        const auto* tabs = dialog->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) names << tabs->tabText(i);
        return names;
    }
    /// What the chosen row of a table of words means, chosen by its label.
    void mean(const QString& tableName, int row, const QString& label) const {
        auto* words = table(tableName);
        words->setCurrentCell(row, 0);
        auto* meaning = words->parentWidget()->findChild<QComboBox*>();
        meaning->setCurrentText(label);
        emit meaning->activated(meaning->currentIndex());
        desk.settle();
    }
};

}  // namespace

TEST_CASE("a chosen file is tried at once and only Import keeps it, with Undo", "[window]") {
    const ImportAtDesk at;
    at.take(ImportAtDesk::fixture(QStringLiteral("google/new.json")));
    CHECK(at.state().contains(QStringLiteral("Google reviews: new 2, known already 0, unfinished 2, refused 0.")));
    CHECK(at.table(QStringLiteral("First entries"))->rowCount() == 2);
    CHECK(at.tabs().contains(QStringLiteral("Places")));
    CHECK(at.desk.encounters()->rowCount() == 0);
    at.button(QStringLiteral("Take all brands that are offered"))->click();
    at.desk.settle();
    CHECK(at.table(QStringLiteral("Places"))->item(0, 2)->text() == QStringLiteral("K-Market"));
    at.button(QStringLiteral("Import"))->click();
    at.desk.settle();
    CHECK(at.desk.encounters()->rowCount() == 2);
    CHECK(at.desk.toast().contains(QStringLiteral("unfinished: 2")));
    CHECK((!at.dialog || !at.dialog->isVisible()));
    for (QAction* action : at.desk.window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Undo")) action->trigger();
    at.desk.settle();
    CHECK(at.desk.encounters()->rowCount() == 0);
}

TEST_CASE("a table is asked about what only a person can say before it can be imported", "[window]") {
    const ImportAtDesk at;
    at.take(ImportAtDesk::fixture(QStringLiteral("csv/no_date.csv")));
    CHECK_FALSE(at.button(QStringLiteral("Import"))->isEnabled());
    CHECK(at.state().contains(QStringLiteral("Which column tells the date?")));
    for (auto* box : at.dialog->findChildren<QCheckBox*>())
        if (box->isVisible()) box->click();
    at.desk.settle();
    CHECK(at.button(QStringLiteral("Import"))->isEnabled());
    at.mean(QStringLiteral("Columns"), 0, QStringLiteral("brand"));
    CHECK(at.table(QStringLiteral("First entries"))->item(0, 1)->text() == QStringLiteral("Kauppa"));
    at.take(ImportAtDesk::fixture(QStringLiteral("csv/ambiguous.csv")));
    CHECK(at.state().contains(QStringLiteral("day first and month first")));
    CHECK_FALSE(at.button(QStringLiteral("Import"))->isEnabled());
}

TEST_CASE("moods are given feelings before the import and refused rows can be left out", "[window]") {
    const ImportAtDesk at;
    const QString path = at.desk.folder.filePath(QStringLiteral("a.csv"));
    kokemus::test::putContent(toStd(path),
                              "full_date,time,mood,note\n2024-05-01,10:00,loistava,a\n2024-02-30,10:00,ok,b\n");
    at.take(path);
    CHECK(at.tabs().contains(QStringLiteral("Refused")));
    CHECK_FALSE(at.button(QStringLiteral("Import"))->isEnabled());
    at.mean(QStringLiteral("Moods"), 0, QStringLiteral("happy"));
    at.button(QStringLiteral("Import without the refused"))->click();
    at.desk.settle();
    REQUIRE(at.desk.encounters()->rowCount() == 1);
}

TEST_CASE("a file that is nothing is said to be nothing and the dialog stays for another", "[window]") {
    const ImportAtDesk at;
    const QString path = at.desk.folder.filePath(QStringLiteral("a.txt"));
    kokemus::test::putContent(toStd(path), "Hyvää päivää\n");
    at.take(path);
    CHECK(at.state().contains(QStringLiteral("not recognised")));
    CHECK(at.dialog->isVisible());
    CHECK_FALSE(at.button(QStringLiteral("Import"))->isEnabled());
}

TEST_CASE("the keyboard reaches everything of the import dialog and is caught nowhere", "[window]") {
    const ImportAtDesk at;
    at.take(ImportAtDesk::fixture(QStringLiteral("csv/no_date.csv")));
    at.dialog->activateWindow();
    waitUntil([&] { return at.dialog->isActiveWindow(); });
    auto* columns = at.table(QStringLiteral("Columns"));
    columns->setFocus();
    std::set<QWidget*> reached;
    for (int i = 0; i < 20; ++i) {
        Desk::key(Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    CHECK(reached.contains(columns));
    CHECK(reached.contains(columns->parentWidget()->findChild<QComboBox*>()));
    CHECK(reached.contains(at.button(QStringLiteral("Choose a file…"))));
    CHECK(reached.contains(at.button(QStringLiteral("Close"))));
}
