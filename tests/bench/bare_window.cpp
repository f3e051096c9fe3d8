// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under the desktop program's start: a main window with an empty table that ends after its first paint.
#include "bench/first_paint.h"

#include <QTableView>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const kokemus::bench::FirstPaint end;
    QMainWindow window;
    window.setCentralWidget(new QTableView(&window));
    window.resize(1024, 640);
    window.show();
    return QApplication::exec();
}
