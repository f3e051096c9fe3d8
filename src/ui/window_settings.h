// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace kokemus::ui {

/// Only what concerns this person's screen; everything about encounters is in the journal.
[[nodiscard]] inline QSettings windowSettings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kokemus"), QStringLiteral("kokemus"));
}

}  // namespace kokemus::ui
