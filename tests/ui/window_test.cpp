// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a real journal, used as a person would: with keys.
#include "desk.h"
#include "ui/main_window.h"
#include "ui/text.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/toast.h"
#include "waiting.h"
#include "widgets_support.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QWindow>
#include <set>

using namespace kokemus;
using kokemus::ui::test::Desk;
using namespace std::chrono_literals;
using kokemus::tests::waitUntil;

TEST_CASE("an encounter is logged with keys alone, list and brand table show it, undo takes it back for good") {
    Desk desk;
    desk.log(QStringLiteral("Kahvila Kuura"), Qt::Key_6);
    CHECK(desk.toast().contains(QStringLiteral("Saved.")));
    CHECK(desk.toast().contains(QStringLiteral("1 encounter – too few for a score")));
    REQUIRE(desk.encounters()->rowCount() == 1);
    CHECK(desk.encounters()->index(0, 0).data().toString().contains(QStringLiteral("Kahvila Kuura")));
    CHECK(desk.brandField().isEmpty());

    desk.key(Qt::Key_2, Qt::AltModifier);
    desk.settle();
    REQUIRE(desk.brands()->rowCount() == 1);
    CHECK(desk.brands()->index(0, 0).data().toString() == QStringLiteral("Kahvila Kuura"));
    CHECK(desk.brands()->index(0, 1).data().toString() == QStringLiteral("1 encounter – too few for a score"));

    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.brands()->rowCount() == 0);
    desk.key(Qt::Key_1, Qt::AltModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);

    desk.close();
    desk.open();
    CHECK(desk.encounters()->rowCount() == 0);
}

TEST_CASE("what was saved is there after a restart, and three encounters make a score") {
    Desk desk;
    for (const Qt::Key outcome : {Qt::Key_6, Qt::Key_7, Qt::Key_5}) desk.log(QStringLiteral("Kahvila Kuura"), outcome);
    desk.close();
    desk.open();
    CHECK(desk.encounters()->rowCount() == 3);
    desk.key(Qt::Key_2, Qt::AltModifier);
    desk.settle();
    const QString score = desk.brands()->index(0, 1).data().toString();
    CHECK(score.endsWith(QStringLiteral(", 3 encounters")));
}

TEST_CASE("Ctrl+Z in an empty field undoes the last save, in a field with text the typing") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_4);
    desk.type(QStringLiteral("Lumi"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.brandField().isEmpty());
    CHECK(desk.encounters()->rowCount() == 1);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);
}

TEST_CASE("a half-written form is there again after closing, without a question") {
    Desk desk;
    desk.type(QStringLiteral("Aalto"));
    desk.close();
    desk.open();
    CHECK(desk.brandField() == QStringLiteral("Aalto"));
    CHECK(desk.encounters()->rowCount() == 0);
    // Saved at last, it is not offered a second time.
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.close();
    desk.open();
    CHECK(desk.brandField().isEmpty());
    CHECK(desk.encounters()->rowCount() == 1);
}

TEST_CASE("a save that fails says why and keeps the text in the form") {
    Desk desk;
    desk.type(QStringLiteral("Aalto"));
    REQUIRE(QFile::remove(desk.path()));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.brandField() == QStringLiteral("Aalto"));
    CHECK_FALSE(desk.toast().contains(QStringLiteral("Saved")));
    const auto* error = desk.form().findChild<QLabel*>(QStringLiteral("saveErrorLabel"));
    REQUIRE(error);
    CHECK(error->isVisible());
    CHECK_FALSE(error->text().isEmpty());
}

TEST_CASE("an encounter moved to the trash leaves the list and comes back by undo") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    auto* list = desk.named<QTableView>(QStringLiteral("Encounters"));
    list->setFocus();
    desk.key(Qt::Key_Down);
    desk.settle();
    desk.key(Qt::Key_Delete);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 1);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 0);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 1);
}

TEST_CASE("an encounter is edited in place") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    desk.named<QTableView>(QStringLiteral("Encounters"))->setFocus();
    desk.key(Qt::Key_Down);
    desk.settle();
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("Lumi"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.encounters()->rowCount() == 1);
    CHECK(desk.encounters()->index(0, 0).data().toString().contains(QStringLiteral("Lumi")));
}

TEST_CASE("what another program saves appears by itself") {
    Desk desk;
    JournalOptions options;
    const Result<std::unique_ptr<Journal>> other = openJournal(ui::toStd(desk.path()), options);
    REQUIRE(other.ok());
    Encounter encounter;
    encounter.occurredOn = 2026y / 3 / 1;
    encounter.parties.emplace_back().brand = "Lumi";
    encounter.outcome = 3;
    REQUIRE((*other)->save(encounter).ok());
    waitUntil([&] { return desk.encounters()->rowCount() == 1; });
    CHECK(desk.encounters()->index(0, 0).data().toString().contains(QStringLiteral("Lumi")));
}

TEST_CASE("the draft of the chosen brand is shown and copied") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    desk.key(Qt::Key_4, Qt::AltModifier);
    desk.settle();
    const auto* draft = desk.window->findChild<QPlainTextEdit*>(QStringLiteral("draftPlainTextEdit"));
    REQUIRE(draft);
    CHECK(draft->toPlainText().contains(QStringLiteral("Aalto")));
    CHECK_FALSE(draft->isReadOnly());
}

TEST_CASE("the window fits a small screen, its title names the page and no file") {
    Desk desk;
    CHECK(desk.window->minimumSizeHint().width() <= 1024);
    CHECK(desk.window->minimumSizeHint().height() <= 640);
    for (const Qt::Key page : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1}) {
        desk.key(page, Qt::AltModifier);
        desk.settle();
        CHECK(desk.window->windowTitle().startsWith(QStringLiteral("Kokemus")));
        CHECK_FALSE(desk.window->windowTitle().contains(QLatin1Char('/')));
    }
}

TEST_CASE("Tab goes round every control of every page, Shift+Tab too") {
    Desk desk;
    desk.log(QStringLiteral("Aalto"), Qt::Key_2);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        desk.key(page, Qt::AltModifier);
        desk.settle();
        std::set<const QWidget*> stops;
        for (const auto* widget : desk.window->findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                !widget->focusProxy())
                stops.insert(widget);
        for (const auto& [tab, modifiers] : {std::pair{Qt::Key_Tab, Qt::KeyboardModifiers()},
                                             std::pair{Qt::Key_Backtab, Qt::KeyboardModifiers(Qt::ShiftModifier)}}) {
            std::set<const QWidget*> unreached = stops;
            for (std::size_t i = 0; i < 2 * stops.size(); ++i) {
                unreached.erase(QApplication::focusWidget());
                desk.key(tab, modifiers);
            }
            for (const QWidget* widget : unreached) {
                INFO(widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString());
                CHECK(unreached.empty());
            }
        }
    }
}

TEST_CASE("no two shortcuts of the window are the same") {
    Desk desk;
    std::set<QString> seen;
    for (const QAction* action : desk.window->findChildren<QAction*>()) {
        const QString shortcut = action->shortcut().toString();
        if (shortcut.isEmpty()) continue;
        INFO(shortcut.toStdString());
        CHECK(seen.insert(shortcut).second);
    }
    for (const char* standard : {"Ctrl+N", "Ctrl+S", "Ctrl+F", "Ctrl+Q", "Ctrl+Z", "F1"})
        CHECK(seen.contains(QString::fromLatin1(standard)));
}

TEST_CASE("a journal that cannot be opened is told in the window, which stays usable") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("foreign.kokemus"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "this is no journal, and long enough to have a header of a hundred bytes: "
        "0123456789012345678901234567890123456789");
    file.close();
    ui::JournalPlace place;
    place.path = path;
    place.options.create = true;
    place.clock = [] { return LocalMoment{0, 2026y / 3 / 14, 0, 0, {}}; };
    ui::MainWindow window(place);
    window.show();
    const auto told = [&] {
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(path)) return true;
        return false;
    };
    waitUntil(told);
    waitUntil([&] { return window.findChild<ui::CaptureForm*>() != nullptr; });
    CHECK(window.findChild<ui::CaptureForm*>()->isEnabled());
}
