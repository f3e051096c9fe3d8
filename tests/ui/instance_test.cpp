// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/single_instance.h"
#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <signal.h>

using kokemus::tests::waitUntil;
using kokemus::ui::SingleInstance;

namespace {

/// The real program without a screen, showing `journal`.
void startProgram(QProcess& process, const QString& journal) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(KOKEMUS_BIN_DIR "/kokemus"), {QStringLiteral("--journal"), journal});
}

}  // namespace

TEST_CASE("without a bus a second window of the same journal is refused, of another one it is not") {
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(QStringLiteral("a.kokemus")));
    REQUIRE(first.claim() == SingleInstance::Claim::First);
    CHECK(SingleInstance(folder.filePath(QStringLiteral("a.kokemus"))).claim() == SingleInstance::Claim::AlreadyOpen);
    CHECK(SingleInstance(folder.filePath(QStringLiteral("./b/../a.kokemus"))).claim() ==
          SingleInstance::Claim::AlreadyOpen);
    CHECK(SingleInstance(folder.filePath(QStringLiteral("b.kokemus"))).claim() == SingleInstance::Claim::First);
}

TEST_CASE("the quick window stands beside the main one, a second quick window does not") {
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("a.kokemus"));
    SingleInstance main(journal);
    REQUIRE(main.claim() == SingleInstance::Claim::First);
    SingleInstance quick(journal, QStringLiteral("quick"));
    CHECK(quick.claim() == SingleInstance::Claim::First);
    CHECK(SingleInstance(journal, QStringLiteral("quick")).claim() == SingleInstance::Claim::AlreadyOpen);
}

TEST_CASE("a journal reached through a link is the same journal") {
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("real")));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("real")), folder.filePath(QStringLiteral("link"))));
    SingleInstance first(folder.filePath(QStringLiteral("real/a.kokemus")));
    REQUIRE(first.claim() == SingleInstance::Claim::First);
    CHECK(SingleInstance(folder.filePath(QStringLiteral("link/a.kokemus"))).claim() ==
          SingleInstance::Claim::AlreadyOpen);
}

TEST_CASE("the journal of a window that was killed can be opened again") {
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("a.kokemus"));
    QProcess killed;
    startProgram(killed, journal);
    REQUIRE(killed.waitForStarted());
    // It makes the journal after it has claimed it.
    waitUntil([&] { return QFile::exists(journal) || killed.state() == QProcess::NotRunning; });
    REQUIRE(killed.state() == QProcess::Running);
    CHECK(SingleInstance(journal).claim() == SingleInstance::Claim::AlreadyOpen);
    ::kill(static_cast<pid_t>(killed.processId()), SIGKILL);
    REQUIRE(killed.waitForFinished(-1));
    CHECK(SingleInstance(journal).claim() == SingleInstance::Claim::First);
}

TEST_CASE("the program says that the journal is open and ends with 1 where there is no bus") {
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("a.kokemus"));
    SingleInstance first(journal);
    REQUIRE(first.claim() == SingleInstance::Claim::First);
    QProcess second;
    startProgram(second, journal);
    REQUIRE(second.waitForFinished(-1));
    CHECK(second.exitCode() == 1);
    CHECK(second.readAll().contains("already open"));
}

TEST_CASE("a second start raises the first window over the session bus and ends with 0") {
    const QTemporaryDir folder;
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    REQUIRE(bus.waitForStarted());
    REQUIRE(bus.waitForReadyRead(-1));
    // Qt looks the address up once: this test is the only one in this program that may have a bus.
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());

    const QString journal = folder.filePath(QStringLiteral("a.kokemus"));
    SingleInstance first(journal);
    REQUIRE(first.claim() == SingleInstance::Claim::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QProcess second;
    startProgram(second, journal);
    waitUntil([&] { return second.state() == QProcess::NotRunning; });
    CHECK(second.exitCode() == 0);
    CHECK(raised.size() == 1);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    bus.kill();
    bus.waitForFinished(-1);
}
