// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is busy with one thing at a time: frame_probe [ENCOUNTERS, 100000 if not told]
// Promise: no frame over 16 ms at 100,000 encounters, none over 50 ms at 1,000,000. Without a screen; what a graphics
// card would add is not measured.
#include "bench/generated_journal.h"
#include "ui/main_window.h"
#include "ui/widgets/focus_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

namespace kokemus::bench {
namespace {

/// Measures every event that the thread handles, with all that it sets off before the next one.
class Probe : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0) return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        m_frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return handled;
    }

    /// Of the frames since the last report: how many, the longest, the 99th of a hundred, how many over the limit.
    void report(const char* what) {
        std::ranges::sort(m_frames);
        const auto n = m_frames.size();
        const auto over =
            static_cast<std::size_t>(std::ranges::count_if(m_frames, [](double frame) { return frame > limit; }));
        const double highest = n == 0 ? 0 : m_frames.back();
        const double p99 = n == 0 ? 0 : m_frames[n * 99 / 100];
        std::printf("%-28s n=%-7zu longest_ms=%-8.2f p99_ms=%-8.2f over_16_ms=%zu\n", what, n, highest, p99, over);
        m_frames.clear();
    }

private:
    static constexpr double limit = 16;
    int m_depth = 0;
    std::vector<double> m_frames;
};

void settle(ui::MainWindow& window) {
    do {
        QTest::qWait(10);
    } while (!window.threads().isIdle());
}

QTableView& journalList(const ui::MainWindow& window) {
    for (auto* list : window.findChildren<QTableView*>())
        if (list->isVisible() && list->model() && list->verticalScrollBar()->maximum() > 0) return *list;
    std::fputs("frame_probe: the list of encounters is not there\n", stderr);
    std::exit(1);
}

/// To the end, a page at a time as long as the list goes on growing, at most `pages` of them.
void scrollOn(ui::MainWindow& window, QTableView& list, int pages) {
    for (int i = 0; i < pages; ++i) {
        QTest::keyClick(&list, Qt::Key_PageDown);
        if (i % 4 == 0) QTest::qWait(1);
    }
    settle(window);
}

void jump(ui::MainWindow& window, QTableView& list) {
    std::mt19937 random(7);
    QScrollBar& bar = *list.verticalScrollBar();
    for (int i = 0; i < 200; ++i) {
        bar.setValue(static_cast<int>(random() % static_cast<unsigned>(bar.maximum() + 1)));
        QTest::qWait(1);
    }
    settle(window);
}

void searchAsTyped(ui::MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!line) return;
    for (const char* words : {"kahvila", "hidas palvelu", "lasku"}) {
        for (const char* letter = words; *letter != '\0'; ++letter) {
            QTest::keyClick(line, *letter);
            QTest::qWait(30);
        }
        settle(window);
        line->clear();
        settle(window);
    }
}

void goThroughPages(ui::MainWindow& window) {
    for (int round = 0; round < 2; ++round)
        for (int page = 0; page < static_cast<int>(ui::MainWindow::pageCount); ++page) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
            settle(window);
        }
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    settle(window);
}

void saveFromForm(ui::MainWindow& window) {
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kahvila Kuura odotukset 4 sain 6 iloinen"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        settle(window);
    }
}

int probe(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int encounters = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const std::string journal = temporaryFolder() + "/frames.kokemus";
    if (encounters <= 0 || !makeJournal(journal, encounters)) return 1;
    // No settings and no session bus of the person who runs this.
    setenv("HOME", temporaryFolder().c_str(), 1);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"}) unsetenv(name);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);

    QApplication::setStyle(new ui::FocusStyle);
    Probe application(argc, argv);
    ui::JournalPlace place;
    place.path = QString::fromStdString(journal);
    place.options.create = true;
    place.clock = systemMoment;
    ui::MainWindow window(place);
    window.show();
    settle(window);
    std::printf("%d encounters\n", encounters);
    application.report("start (one-off)");
    QTableView& list = journalList(window);
    scrollOn(window, list, 2'000);
    application.report("scrolling on, page by page");
    jump(window, list);
    application.report("jumping by the scroll bar");
    searchAsTyped(window);
    application.report("searching as typed");
    goThroughPages(window);
    application.report("from page to page");
    saveFromForm(window);
    application.report("saving from the form");
    return 0;
}

}  // namespace
}  // namespace kokemus::bench

int main(int argc, char** argv) { return kokemus::bench::probe(argc, argv); }
