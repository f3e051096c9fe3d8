// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "ui/single_instance.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace kokemus::app {

/// The language asked for by --lang ("fi", "sv", "en"), else empty: the system's.
[[nodiscard]] QString languageOption(const QStringList& arguments);
/// The language last chosen in the window, else empty.
[[nodiscard]] QString chosenLanguage();
/// Loads the window's texts and Qt's own in this language and makes it the default locale. The system's formats
/// stay when it speaks the language already. May be called again: the language before is forgotten.
void speak(const QString& language);

/// The one window of the program and its claim on the journal it shows.
class Desktop {
public:
    /// Opens the window, or raises the one that has the journal open already. Empty path: the user's own journal.
    /// Gives an exit status when there is no window to wait for.
    [[nodiscard]] std::optional<int> start(const QString& path);
    /// Shows the page ("journal", "brands", "publish") without a screen, writes the picture and ends the program.
    void takePicture(const QString& path, const QString& page, const QString& picture);

private:
    /// Puts a window of this journal in the place of the one that is open.
    void change(const QString& path, bool isSample);
    /// Opens the window again in another language; page, filter, chosen encounter and drafts stay.
    void changeLanguage(const QString& code);
    void show(const ui::JournalPlace& place, std::unique_ptr<ui::SingleInstance> instance);

    ui::JournalPlace m_place;
    std::unique_ptr<ui::SingleInstance> m_instance;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace kokemus::app
