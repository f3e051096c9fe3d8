// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as src/app/main.cpp starts it, but it ends after its first paint, or after that of a part:
// kokemus_window JOURNAL [OBJECT NAME]
#include "app/desktop.h"
#include "bench/first_paint.h"
#include "ui/widgets/focus_style.h"

int main(int argc, char** argv) {
    QApplication::setStyle(new kokemus::ui::FocusStyle);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kokemus"));
    const kokemus::bench::FirstPaint end(QApplication::arguments().value(2));
    kokemus::app::speak(QStringLiteral("fi"));
    kokemus::app::Desktop desktop;
    if (desktop.start(QApplication::arguments().value(1))) return 1;
    return QApplication::exec();
}
