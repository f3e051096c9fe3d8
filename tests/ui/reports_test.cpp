// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that explain themselves: a brand's, the journal's, and those of brands side by side.
#include "desk.h"
#include "ui/dialogs/score_settings_dialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextEdit>

using namespace kokemus;
using kokemus::ui::test::Desk;

namespace {

/// The row whose first cell begins so; -1 when there is none.
int rowOf(const QTableWidget& table, const QString& beginning) {
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 0) && table.item(row, 0)->text().startsWith(beginning)) return row;
    return -1;
}

/// Each tab of a brand has a view of figures; the one that is in sight.
template <class Widget>
Widget* seen(const Desk& desk, const QString& name) {
    for (auto* widget : desk.window->findChildren<Widget*>())
        if (widget->isVisible() && widget->accessibleName() == name) return widget;
    FAIL("not in sight: " << name.toStdString());
    return nullptr;
}

void showFigures(const Desk& desk) {
    Desk::key(Qt::Key_2, Qt::AltModifier);
    desk.settle();
    for (auto* tabs : desk.window->findChildren<QTabWidget*>())
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab).remove(QLatin1Char('&')) == QStringLiteral("Figures")) tabs->setCurrentIndex(tab);
    desk.settle();
}

}  // namespace

TEST_CASE("Enter on a figure opens why it is so, with its encounters, and Escape goes back to the figure") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Aalto"), Qt::Key_6);
    showFigures(desk);
    auto* figures = desk.named<QTableWidget>(QStringLiteral("Figures of this brand"));
    REQUIRE(figures);
    const int row = rowOf(*figures, QStringLiteral("Outcome:"));
    REQUIRE(row > 0);
    figures->setCurrentCell(row, 0);
    figures->setFocus();
    desk.key(Qt::Key_Return);
    desk.settle();
    auto* why = seen<QTextEdit>(desk, QStringLiteral("Why the figure is what it is"));
    CHECK(why->hasFocus());
    CHECK(why->toPlainText().contains(QStringLiteral("(k + W)")));
    CHECK(why->toPlainText().contains(QStringLiteral("docs/scoring.md")));
    auto* behind = seen<QTableWidget>(desk, QStringLiteral("Encounters behind the figure"));
    CHECK(behind->rowCount() == 3);
    desk.key(Qt::Key_Escape);
    CHECK(figures->isVisible());
    CHECK(figures->hasFocus());
    CHECK(figures->currentRow() == row);
}

TEST_CASE("an encounter behind a figure is one key away") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Aalto"), Qt::Key_6);
    showFigures(desk);
    auto* figures = desk.named<QTableWidget>(QStringLiteral("Figures of this brand"));
    figures->setCurrentCell(1, 0);
    figures->setFocus();
    desk.key(Qt::Key_Return);
    desk.settle();
    auto* behind = seen<QTableWidget>(desk, QStringLiteral("Encounters behind the figure"));
    behind->setFocus();
    behind->setCurrentCell(0, 0);
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.named<QTableView>(QStringLiteral("Encounters"))->isVisible());
}

TEST_CASE("a new encounter changes the figures that are shown") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Aalto"), Qt::Key_6);
    showFigures(desk);
    auto* figures = desk.named<QTableWidget>(QStringLiteral("Figures of this brand"));
    CHECK(figures->item(1, 0)->text().contains(QStringLiteral("3 encounters")));
    desk.key(Qt::Key_1, Qt::AltModifier);
    desk.settle();
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    desk.key(Qt::Key_2, Qt::AltModifier);
    desk.settle();
    CHECK(figures->item(1, 0)->text().contains(QStringLiteral("4 encounters")));
}

TEST_CASE("the journal's report is a key away and ranks the brands") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Aalto"), Qt::Key_7);
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Lumi"), Qt::Key_1);
    desk.key(Qt::Key_7, Qt::AltModifier);
    desk.settle();
    auto* figures = desk.named<QTableWidget>(QStringLiteral("Figures of the journal"));
    REQUIRE(figures);
    CHECK(figures->isVisible());
    CHECK(figures->hasFocus());
    CHECK(rowOf(*figures, QStringLiteral("1. Aalto")) > 0);
    // The list of the worst is the writer's own, so the window has it.
    CHECK(rowOf(*figures, QStringLiteral("1. Lumi")) > 0);
}

TEST_CASE("ticked brands are compared, and one alone or six are asked to become two to five") {
    Desk desk;
    for (const char* brand : {"Aalto", "Lumi"}) desk.log(QLatin1String(brand), Qt::Key_7);
    desk.key(Qt::Key_7, Qt::AltModifier);
    desk.settle();
    auto* brands = desk.named<QListWidget>(QStringLiteral("Brands to compare"));
    REQUIRE(brands->count() == 2);
    brands->item(0)->setCheckState(Qt::Checked);
    desk.settle();
    QStringList shown;
    for (const auto* label : desk.window->findChildren<QLabel*>())
        if (label->isVisible()) shown << label->text();
    CHECK(shown.filter(QStringLiteral("Tick one more brand")).size() == 1);
    brands->item(1)->setCheckState(Qt::Checked);
    desk.settle();
    auto* figures = desk.named<QTableWidget>(QStringLiteral("Figures of the compared brands"));
    CHECK(figures->isVisible());
    CHECK(rowOf(*figures, QStringLiteral("Aalto or Lumi")) > 0);
    brands->item(0)->setCheckState(Qt::Unchecked);
    brands->item(1)->setCheckState(Qt::Unchecked);
    desk.settle();
    CHECK(desk.named<QTableWidget>(QStringLiteral("Figures of the journal"))->isVisible());
}

TEST_CASE("the settings of the scores are changed in one place, and a report names what is not usual") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Aalto"), Qt::Key_6);
    for (auto* action : desk.window->findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Settings of the scores")))
            action->trigger();
    desk.settle();
    auto* dialog = desk.window->findChild<ui::ScoreSettingsDialog*>();
    REQUIRE(dialog);
    const auto fieldOf = [&](const QString& name) {
        for (auto* label : dialog->findChildren<QLabel*>())
            if (label->text().startsWith(name)) return qobject_cast<QLineEdit*>(label->buddy());
        return static_cast<QLineEdit*>(nullptr);
    };
    const auto press = [&](const QString& text) {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == text) button->click();
        desk.settle();
    };
    auto* ease = fieldOf(QStringLiteral("weight of ease"));
    REQUIRE(ease);
    CHECK(ease->text() == QStringLiteral("15"));
    ease->setText(QStringLiteral("a lot"));
    press(QStringLiteral("Save"));
    CHECK(dialog->isVisible());
    CHECK(ease->hasFocus());
    ease->setText(QStringLiteral("40,5"));
    press(QStringLiteral("Save"));
    const Result<std::unique_ptr<Journal>> journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    CHECK((*journal)->scoreSettings()->weights[3] == 40.5);
    desk.window->showPage(ui::MainWindow::Page::Reports);
    desk.settle();
    QStringList texts;
    for (const auto* label : desk.window->findChildren<QLabel*>())
        if (label->isVisible()) texts << label->text();
    CHECK(texts.filter(QStringLiteral("weight of ease 40.5")).size() == 1);
}
