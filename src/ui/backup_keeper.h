// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/backup.h"
#include "kokemus/date.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <optional>

namespace kokemus::ui {

/// Sees to it that the journal of a window is backed up every day it is used, and knows when it was last. Nothing of it
/// runs in the window's thread but the asking and the telling.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    BackupKeeper(const QString& journal, const std::function<LocalMoment()>& clock, QObject* parent = nullptr);

    /// Begins to look, soon after the start and then every hour.
    void begin();
    void backUpNow();
    /// The one made last; looked up by begin().
    [[nodiscard]] const std::optional<Backup>& last() const { return m_last; }
    /// "Backed up today 14.03", in the window's language.
    [[nodiscard]] QString inWords() const;

signals:
    /// inWords() has changed.
    void lookedUp();
    /// Asked for by backUpNow(), verified and in its place.
    void backedUp(const kokemus::Backup& backup);
    /// No backup was made, automatic or asked for.
    void failed(const kokemus::Error& error);

private:
    void lookUp();
    void backUpIfDue();
    [[nodiscard]] BackupRequest request() const;

    const std::string m_journal;
    std::function<LocalMoment()> m_clock;
    QTimer m_hourly;
    std::optional<Backup> m_last;
};

/// A backup takes the journal's place; what was half written stays: its drafts are carried over from the journal that
/// is kept. Not for the window's thread.
[[nodiscard]] Result<Restored> restoreWithDrafts(const std::string& backup, const std::string& journal);

}  // namespace kokemus::ui
