// SPDX-License-Identifier: GPL-3.0-or-later
// The small window for one encounter.
#include "ui/pages/quick_window.h"
#include "desk.h"
#include "ui/text.h"

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Quick {
    QTemporaryDir folder;
    std::unique_ptr<QuickWindow> window;
    QString saved;

    Quick() { open(); }
    [[nodiscard]] std::string path() const { return toStd(folder.filePath(QStringLiteral("journal.kokemus"))); }
    [[nodiscard]] Result<std::unique_ptr<Journal>> journal() const {
        JournalOptions options;
        options.create = true;
        return openJournal(path(), options);
    }
    void open() {
        window = std::make_unique<QuickWindow>(
            [this] { return journal(); },
            [] {
                return LocalMoment{1'773'496'800'000, 2026y / 3 / 14, 16 * 60, 120, "Europe/Helsinki"};
            });
        QObject::connect(window.get(), &QuickWindow::saved, window.get(), [this](const QString& id) { saved = id; });
        showActive(*window);
        settle();
    }
    void settle() const {
        waitUntil([&] { return window->threads().isIdle(); });
    }
};

}  // namespace

TEST_CASE("the quick window saves with Ctrl+Enter and is gone only when the encounter is on the disk") {
    Quick quick;
    type(QStringLiteral("Kahvila Kuura"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(quick.window->isVisible());
    waitUntil([&] { return !quick.window->isVisible(); });
    const auto journal = quick.journal();
    REQUIRE(journal);
    const auto kept = (*journal)->encounter(toStd(quick.saved));
    REQUIRE(kept);
    CHECK(kept->parties.front().brand == "Kahvila Kuura");
}

TEST_CASE("Escape closes the quick window and what was half written is there the next time, once") {
    Quick quick;
    type(QStringLiteral("Kahvila Kuura"));
    press(Qt::Key_Escape);
    CHECK_FALSE(quick.window->isVisible());
    quick.window.reset();
    quick.open();
    press(Qt::Key_Return, Qt::ControlModifier);
    waitUntil([&] { return !quick.window->isVisible(); });
    quick.window.reset();
    const auto journal = quick.journal();
    REQUIRE(journal);
    const auto count = (*journal)->count({}, 0);
    REQUIRE(count);
    CHECK(*count == 1);

    quick.open();
    CHECK(quick.window->findChild<CaptureForm*>()->isEmpty());
}

TEST_CASE("the quick window works beside the main window, which shows what it saved") {
    Desk desk;
    Quick quick;
    quick.window = std::make_unique<QuickWindow>([&] { return openJournal(toStd(desk.path()), {}); },
                                                 [] {
                                                     return LocalMoment{0, 2026y / 3 / 14, 0, 0, {}};
                                                 });
    showActive(*quick.window);
    quick.settle();
    type(QStringLiteral("Kahvila Kuura"));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitUntil([&] { return !quick.window->isVisible(); });
    waitUntil([&] { return desk.encounters()->rowCount() == 1; });
    CHECK(desk.encounters()->index(0, 0).data().toString().contains(QStringLiteral("Kahvila Kuura")));
}
