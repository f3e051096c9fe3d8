// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under the desktop program's start: a main window with an empty table that ends after its first paint.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

namespace {

struct PaintWatch : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

}  // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    auto* table = new QTableView(&window);
    window.setCentralWidget(table);
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.resize(1024, 640);
    window.show();
    return QApplication::exec();
}
