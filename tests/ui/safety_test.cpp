// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "kokemus/backup.h"
#include "support/file_content.h"
#include "ui/backup_keeper.h"
#include "ui/pages/restore_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace kokemus;
using kokemus::tests::waitUntil;
using kokemus::ui::test::Desk;

namespace {

void choose(const Desk& desk, const char* text) {
    for (auto* action : desk.window->findChildren<QAction*>())
        if (action->text() == QString::fromUtf8(text)) return action->trigger();
    FAIL("no such action: " << text);
}

QPushButton* button(const QWidget& in, const char* text) {
    for (auto* found : in.findChildren<QPushButton*>())
        if (found->text() == QString::fromUtf8(text) && !found->isHidden()) return found;
    return nullptr;
}

bool says(const Desk& desk, const char* text) {
    for (const auto* bar : desk.window->findChildren<ui::MessageBar*>())
        if (bar->isVisible() && bar->text().contains(QString::fromUtf8(text))) return true;
    return false;
}

bool stateSays(const Desk& desk, const char* text) {
    for (const auto* label : desk.window->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text))) return true;
    return false;
}

void damage(const QString& path) {
    auto bytes = test::contentOf(ui::toStd(path));
    // Not the first pages, so that the schema can still be read.
    bytes.replace(bytes.size() / 2, bytes.size() / 4, std::string(bytes.size() / 4, '\x5a'));
    test::putContent(ui::toStd(path), bytes);
}

}  // namespace

TEST_CASE("a backup is made on request, and the window says when the last one was made") {
    Desk desk;
    waitUntil([&] { return stateSays(desk, "Not backed up yet"); });
    desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    choose(desk, "Back &up now");
    waitUntil([&] { return stateSays(desk, "Backed up today"); });
    const auto backups = backupsOf(ui::toStd(desk.path()));
    REQUIRE(backups.ok());
    REQUIRE(backups->size() == 1);
    CHECK(summarise(backups->front().path)->encounters == 1);
}

TEST_CASE("a backup that fails is told in the window") {
    Desk desk;
    desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    const QString folder = desk.folder.filePath(QStringLiteral("varmuus"));
    REQUIRE(setBackupFolder(ui::toStd(folder)).ok());
    QFile::remove(folder);
    QDir().rmdir(folder);
    test::putContent(ui::toStd(folder), "no folder");
    choose(desk, "Back &up now");
    waitUntil([&] { return says(desk, "could not be backed up"); });
    CHECK(stateSays(desk, "Backing up failed"));
    REQUIRE(setBackupFolder("").ok());
}

TEST_CASE("a restore shows what it would change, keeps the journal it replaces, and what was half written stays") {
    Desk desk;
    desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    choose(desk, "Back &up now");
    waitUntil([&] { return stateSays(desk, "Backed up today"); });
    desk.log(QStringLiteral("Lumo"), Qt::Key_2);
    desk.type(QStringLiteral("Puolik"));
    choose(desk, "&Restore from a backup…");
    auto* dialog = desk.window->findChild<ui::RestoreDialog*>();
    REQUIRE(dialog);
    waitUntil([&] { return button(*dialog, "&Restore this backup")->isEnabled(); });
    const QString preview = dialog->findChild<QTextEdit*>()->toPlainText();
    CHECK(preview.contains(QStringLiteral("In the backup: 1 encounter")));
    CHECK(preview.contains(QStringLiteral("Now: 2 encounters")));
    CHECK(preview.contains(QStringLiteral("not in the backup: 1")));
    QSignalSpy reopen(desk.window.get(), &ui::MainWindow::reopenRequested);
    button(*dialog, "&Restore this backup")->click();
    waitUntil([&] { return !reopen.isEmpty(); });
    desk.close();
    desk.open();
    CHECK(desk.encounters()->rowCount() == 1);
    CHECK(desk.brandField() == QStringLiteral("Puolik"));
    CHECK(QDir(desk.folder.path()).entryList({QStringLiteral("journal.replaced-*.kokemus")}).size() == 1);
}

TEST_CASE("a damaged journal offers a backup and what can be salvaged, which can be used from then on") {
    Desk desk;
    for (const Qt::Key outcome : {Qt::Key_6, Qt::Key_7, Qt::Key_5}) desk.log(QStringLiteral("Kuura"), outcome);
    desk.close();
    damage(desk.path());
    const auto bytes = test::contentOf(ui::toStd(desk.path()));
    desk.open();
    waitUntil([&] { return says(desk, "damaged"); });
    CHECK(button(*desk.window, "Restore from a backup…"));
    auto* salvage = button(*desk.window, "Salvage what can be read");
    REQUIRE(salvage);
    salvage->click();
    waitUntil([&] { return says(desk, "Salvaged into") || says(desk, "nothing"); });
    CHECK(test::contentOf(ui::toStd(desk.path())) == bytes);
    QSignalSpy reopen(desk.window.get(), &ui::MainWindow::reopenRequested);
    auto* use = button(*desk.window, "Use it from now on");
    REQUIRE(use);
    use->click();
    waitUntil([&] { return !reopen.isEmpty(); });
    desk.close();
    desk.open();
    CHECK_FALSE(says(desk, "damaged"));
}

TEST_CASE("a journal in a synchronised folder is told once, with a safe way out") {
    Desk desk;
    desk.close();
    QDir(desk.folder.path()).mkdir(QStringLiteral(".stfolder"));
    desk.open();
    waitUntil([&] { return says(desk, "Syncthing"); });
    CHECK(button(*desk.window, "Move the journal…"));
    button(*desk.window, "Do not tell again")->click();
    desk.close();
    desk.open();
    QTest::qWait(200);
    CHECK_FALSE(says(desk, "Syncthing"));
}

TEST_CASE("the journal is checked whole on request") {
    Desk desk;
    desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    choose(desk, "Chec&k the journal");
    desk.settle();
    CHECK(desk.toast().contains(QStringLiteral("sound")));
}

TEST_CASE("what is half written is on the disk soon, without anybody closing the window") {
    Desk desk;
    desk.type(QStringLiteral("Puolik"));
    const auto draftOnDisk = [&] {
        auto journal = openJournal(ui::toStd(desk.path()), {});
        bool found = false;
        if (journal)
            (void)(*journal)->forEachRecord("draft", [&](const Record& draft) {
                found = found || draft.text("choices").find("Puolik") != std::string::npos;
                return true;
            });
        return found;
    };
    waitUntil(draftOnDisk);
    // As if the program had been killed here: another window finds it in a copy of the file.
    Desk after;
    after.close();
    test::putContent(ui::toStd(after.path()), test::contentOf(ui::toStd(desk.path())));
    after.open();
    CHECK(after.brandField() == QStringLiteral("Puolik"));
}
