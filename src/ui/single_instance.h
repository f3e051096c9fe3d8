// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <memory>

namespace kokemus::ui {

/// Keeps a journal to one window of this user (and of one purpose): a lock file named after the journal's path tells
/// who is first, the session bus lets a second start raise the first window. The lock of a program that was killed is
/// taken over.
class SingleInstance : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "fi.kokemus.Journal")

public:
    enum class Claim {
        First,        ///< the journal is ours until this object is gone
        Raised,       ///< another window has it and was brought to the front
        AlreadyOpen,  ///< another window has it and cannot be reached
    };

    /// Windows of different purposes ("quick") do not stand in each other's way. ASCII letters only.
    explicit SingleInstance(const QString& journalPath, const QString& purpose = {}, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Waits up to two seconds for a first instance that is just starting.
    [[nodiscard]] Claim claim();

    /// $XDG_RUNTIME_DIR/kokemus, else $XDG_STATE_HOME/kokemus, else ~/.local/state/kokemus.
    [[nodiscard]] static QString lockFolder();

public slots:
    /// Called over the bus by a second start.
    Q_SCRIPTABLE void Raise();

signals:
    void raiseRequested();

private:
    [[nodiscard]] bool raiseOther() const;
    void listen();

    QString m_service;
    std::unique_ptr<QLockFile> m_lock;
    bool m_first = false;
};

}  // namespace kokemus::ui
