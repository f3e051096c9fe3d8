// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace kokemus::ui {

namespace {

constexpr auto objectPath = "/fi/kokemus/Journal";
constexpr auto interfaceName = "fi.kokemus.Journal";

/// The same name whichever way the file is reached; it need not exist yet.
QString journalHash(const QString& path) {
    const QFileInfo file(path);
    QString canonical = file.canonicalFilePath();
    if (canonical.isEmpty()) {
        const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
        canonical = (folder.isEmpty() ? file.absolutePath() : folder) + QLatin1Char('/') + file.fileName();
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// Asking for the bus where there is none would start one.
bool hasBus() {
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return QDBusConnection::sessionBus().isConnected();
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")) &&
           QDBusConnection::sessionBus().isConnected();
}

}  // namespace

SingleInstance::SingleInstance(const QString& journalPath, const QString& purpose, QObject* parent) : QObject(parent) {
    const QString hash = journalHash(journalPath) + purpose;
    m_service = QStringLiteral("fi.kokemus.Journal_") + hash;
    QDir().mkpath(lockFolder());
    m_lock = std::make_unique<QLockFile>(lockFolder() + QLatin1Char('/') + hash + QStringLiteral(".lock"));
    // Never stale by age, a window may be open for weeks; a lock whose process is gone is taken over all the same.
    m_lock->setStaleLockTime(0);
}

SingleInstance::~SingleInstance() {
    if (m_first && hasBus()) QDBusConnection::sessionBus().unregisterService(m_service);
}

QString SingleInstance::lockFolder() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty()) return runtime + QStringLiteral("/kokemus");
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state) + QStringLiteral("/kokemus");
}

SingleInstance::Claim SingleInstance::claim() {
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (m_lock->tryLock(0)) {
            m_first = true;
            listen();
            return Claim::First;
        }
        // A lock that cannot be made at all (read-only home) must not keep anybody from the journal, which has its own.
        if (m_lock->error() != QLockFile::LockFailedError) return Claim::First;
        if (!hasBus()) return Claim::AlreadyOpen;
        if (raiseOther()) return Claim::Raised;
        QThread::msleep(100);
    }
    return Claim::AlreadyOpen;
}

void SingleInstance::Raise() { emit raiseRequested(); }

bool SingleInstance::raiseOther() const {
    const QDBusMessage call = QDBusMessage::createMethodCall(m_service, QLatin1String(objectPath),
                                                             QLatin1String(interfaceName), QStringLiteral("Raise"));
    return QDBusConnection::sessionBus().call(call, QDBus::Block, 2000).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::listen() {
    if (!hasBus()) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(QLatin1String(objectPath), this, QDBusConnection::ExportScriptableSlots);
    bus.registerService(m_service);
}

}  // namespace kokemus::ui
