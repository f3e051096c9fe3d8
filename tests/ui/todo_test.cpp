// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what is to be remembered: promises, letters, feelings asked again, weak signals.
#include "desk.h"
#include "ui/text.h"
#include "ui/widgets/feeling_field.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct TodoDesk : Desk {
    TodoDesk() {
        key(Qt::Key_6, Qt::AltModifier);
        settle();
    }
    [[nodiscard]] std::unique_ptr<Journal> journal() const {
        auto opened = openJournal(toStd(path()), {});
        REQUIRE(opened);
        return std::move(*opened);
    }
    /// Saved by another program: the window sees it by itself.
    std::string save(const Encounter& encounter) const {
        const auto saved = journal()->save(encounter);
        REQUIRE(saved);
        return saved->id;
    }
    [[nodiscard]] QListWidget& list() const { return *named<QListWidget>(QStringLiteral("To remember")); }
    void waitForRows(int count) const {
        waitUntil([&] { return list().count() == count && window->threads().isIdle(); });
    }
    void press(const QString& button) const {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->text() == button && each->isVisible()) return each->click();
        FAIL(button.toStdString());
    }
};

Encounter visit(const char* brand, const char* on) {
    Encounter encounter;
    encounter.parties = {{brand, {}, Role::Provider, 1.0, {}}};
    encounter.occurredOn = parseDate(on);
    encounter.outcome = 2;
    return encounter;
}

}  // namespace

TEST_CASE("a promise with a due date waits on its page until it is settled there, and undo brings it back") {
    TodoDesk desk;
    Encounter encounter = visit("Laukkuliike", "2026-03-01");
    encounter.promises = {{"laukku viikossa", parseDate("2026-03-10"), {}, PromiseState::Open, {}}};
    const std::string id = desk.save(encounter);
    desk.waitForRows(1);
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("laukku viikossa")));
    CHECK(desk.list().item(0)->text().contains(QStringLiteral("Laukkuliike")));

    desk.press(QStringLiteral("It was broken"));
    desk.waitForRows(0);
    CHECK(desk.journal()->encounter(id)->promises.front().state == PromiseState::Broken);
    CHECK(desk.journal()->encounter(id)->promises.front().settledOn == parseDate("2026-03-14"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.waitForRows(1);
    CHECK(desk.journal()->encounter(id)->promises.front().state == PromiseState::Open);
}

TEST_CASE("thanks owed come with a draft and are gone when they are marked as sent") {
    TodoDesk desk;
    Record owed;
    owed.kind = "follow_up";
    owed.values["kind_of"] = "thanks";
    owed.values["encounter"] = desk.save(visit("Kahvila Kuura", "2026-03-13"));
    owed.values["due"] = "2026-03-20";
    REQUIRE(desk.journal()->saveRecord(owed));
    desk.waitForRows(1);
    auto* draft = desk.window->findChild<QPlainTextEdit*>(QStringLiteral("letterPlainTextEdit"));
    waitUntil([&] { return draft->isVisible(); });
    CHECK(draft->toPlainText().contains(QStringLiteral("13")));
    draft->setPlainText(QStringLiteral("Kiitos!"));
    desk.press(QStringLiteral("Mark as sent today"));
    desk.waitForRows(0);
    Record kept;
    REQUIRE(desk.journal()->forEachRecord("follow_up", [&](const Record& record) {
        kept = record;
        return true;
    }));
    CHECK(kept.text("draft") == "Kiitos!");
    CHECK(kept.text("sent_on") == "2026-03-14");
}

TEST_CASE("a month later the page asks how it feels now, and keeps the answer with the encounter") {
    TodoDesk desk;
    Encounter encounter = visit("Kahvila Kuura", "2026-02-01");
    encounter.feelings = {{"disappointed", 3}};
    const std::string id = desk.save(encounter);
    desk.waitForRows(1);
    auto* feelings = desk.window->findChild<QWidget*>(QStringLiteral("todoPage"))->findChild<FeelingField*>();
    waitUntil([&] { return feelings->isVisible(); });
    feelings->setFeelings({{"happy", 3}});
    desk.press(QStringLiteral("Save"));
    desk.waitForRows(0);
    const auto kept = desk.journal()->encounter(id);
    REQUIRE(kept->laterFeelings.size() == 1);
    CHECK(kept->laterFeelings.front().feelings.front().emotion == "happy");
    CHECK(kept->laterFeelings.front().askedOn == parseDate("2026-03-14"));
}

TEST_CASE("observations gather under their themes, with counts") {
    TodoDesk desk;
    desk.window->findChild<QWidget*>(QStringLiteral("todoPage"))->findChild<QTabWidget*>()->setCurrentIndex(1);
    desk.key(Qt::Key_6, Qt::AltModifier);
    for (const char* note : {"kukaan ei tervehdi ovella", "tervehdys vasta kassalla"}) {
        desk.type(QString::fromLatin1(note));
        desk.key(Qt::Key_Return);
        desk.settle();
    }
    const auto* notes = desk.named<QListWidget>(QStringLiteral("Observations"));
    REQUIRE(notes->count() == 2);
    CHECK(notes->item(0)->text().contains(QStringLiteral("tervehdys vasta kassalla")));
    CHECK(desk.named<QListWidget>(QStringLiteral("Themes"))->item(0)->text() == QStringLiteral("All observations (2)"));
}

TEST_CASE("when there is nothing to remember the page says what comes there") {
    const TodoDesk desk;
    CHECK(desk.list().count() == 0);
    QStringList texts;
    for (const auto* label : desk.window->findChildren<QLabel*>())
        if (label->isVisible()) texts << label->text();
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("Nothing to remember now")));
}
