// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of writing encounters down in the whole window, with real keys: how long the common one takes, and how
// unfinished ones, further visits and templates save work.
#include "desk.h"
#include "ui/text.h"
#include "ui/widgets/folds/fold.h"

#include <QInputDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace kokemus;
using kokemus::ui::test::Desk;

namespace {

/// Types real keys and counts them by the keystroke-level model (Card, Moran & Newell): K for every key that goes
/// down, modifiers included, M before every decision. The hands stay on the keys.
class Operators {
public:
    void think() { ++m_mental; }
    void type(const char* text) {
        Desk::type(QString::fromUtf8(text));
        m_keys += static_cast<int>(QString::fromUtf8(text).size());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        Desk::key(key, modifiers);
        m_keys += modifiers == Qt::NoModifier ? 1 : 2;
    }
    [[nodiscard]] double seconds() const { return m_keys * secondsPerKey + m_mental * secondsPerDecision; }
    [[nodiscard]] std::string count() const {
        return std::to_string(m_keys) + " K + " + std::to_string(m_mental) + " M = " + std::to_string(seconds()) + " s";
    }

private:
    static constexpr double secondsPerKey = 0.28;  // an average typist who is no secretary
    static constexpr double secondsPerDecision = 1.35;
    int m_keys = 0;
    int m_mental = 0;
};

constexpr double allowedSeconds = 13;

/// The newest encounter of the desk's journal.
Encounter newest(const Desk& desk) {
    const auto journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    const auto page = (*journal)->page({}, Sort::Recorded, {}, 1);
    REQUIRE(page.ok());
    REQUIRE(page->rows.size() == 1);
    const auto encounter = (*journal)->encounter(page->rows.front().id);
    REQUIRE(encounter.ok());
    return *encounter;
}

void saveInJournal(const Desk& desk, const Encounter& encounter) {
    const auto journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    REQUIRE((*journal)->save(encounter).ok());
}

Encounter begun(const char* brand, std::optional<int> expectation) {
    Encounter encounter;
    encounter.occurredOn = parseDate("2026-03-01");
    encounter.parties.emplace_back().brand = brand;
    encounter.expectation = expectation;
    if (expectation) encounter.expectationTiming = Timing::Before;
    return encounter;
}

template <class Button>
Button* visibleButton(const Desk& desk, const QString& text) {
    for (auto* button : desk.window->findChildren<Button*>())
        if (button->isVisible() && button->text() == text) return button;
    return nullptr;
}

void answerAndSave(Operators& hands) {
    hands.think();
    hands.type("6");
    hands.key(Qt::Key_Return);
    hands.think();
    hands.type("2");
    hands.key(Qt::Key_Return);
    hands.think();
    hands.type("disa");
    hands.key(Qt::Key_Return);
    hands.think();
    hands.key(Qt::Key_Return, Qt::ControlModifier);
}

void checkCommonAnswers(const Desk& desk) {
    const auto saved = newest(desk);
    REQUIRE(saved.parties.size() == 1);
    CHECK(saved.parties.front().brand == "Kahvila Kuura");
    CHECK(saved.expectation == 6);
    CHECK(saved.outcome == 2);
    CHECK(saved.feelings == std::vector<Feeling>{{"disappointed", 3}});
    CHECK(saved.note.empty());
}

}  // namespace

TEST_CASE("the common answers take 13 seconds at most by the keystroke-level model") {
    Desk desk;
    desk.log(QStringLiteral("Kahvila Kuura"), Qt::Key_4);
    SECTION("brand by completion, then the fields") {
        Operators hands;
        hands.key(Qt::Key_Return);  // past the line
        hands.think();
        hands.type("kah");
        for (int field = 0; field < 5; ++field) hands.key(Qt::Key_Return);  // brand, venue, day, time, touchpoint
        answerAndSave(hands);
        desk.settle();
        checkCommonAnswers(desk);
        WARN("fields: " << hands.count());
        CHECK(hands.seconds() <= allowedSeconds);
    }
    SECTION("brand in the line, which goes on to what it left open") {
        Operators hands;
        hands.think();
        hands.type("kahvila kuura");
        hands.key(Qt::Key_Return);
        answerAndSave(hands);
        desk.settle();
        checkCommonAnswers(desk);
        WARN("line, then fields: " << hands.count());
        CHECK(hands.seconds() <= allowedSeconds + 1);  // a long name typed in full
    }
}

TEST_CASE("the way through the unfinished leads from one to the next, begun expectations first") {
    Desk desk;
    CHECK_FALSE(visibleButton<QPushButton>(desk, QStringLiteral("%n unfinished")));
    saveInJournal(desk, begun("Aalto", {}));
    saveInJournal(desk, begun("Lumi", 6));
    desk.close();
    desk.open();
    auto* start = desk.window->findChild<QPushButton*>(QStringLiteral("unfinishedPushButton"));
    REQUIRE(start);
    REQUIRE(start->isVisible());
    CHECK(start->text().startsWith(QLatin1Char('2')));
    start->click();
    desk.settle();
    CHECK(desk.brandField() == QStringLiteral("Lumi"));
    CHECK(desk.form()
              .findChild<QWidget*>(QStringLiteral("outcomeScaleField"))
              ->isAncestorOf(QApplication::focusWidget()));
    desk.type(QStringLiteral("3"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    const auto journal = openJournal(ui::toStd(desk.path()), {});
    REQUIRE(journal.ok());
    CHECK(desk.brandField() == QStringLiteral("Aalto"));
    auto* skip = visibleButton<QPushButton>(desk, QStringLiteral("Skip"));
    REQUIRE(skip);
    skip->click();
    desk.settle();
    CHECK(desk.brandField().isEmpty());  // through: the form for a new one
    CHECK(start->isVisible());
    CHECK(start->text().startsWith(QLatin1Char('1')));
    const auto page = (*journal)->page({}, Sort::Date, {}, 10);
    REQUIRE(page.ok());
    for (const auto& row : page->rows)
        if (row.brand == "Lumi") {
            const auto lumi = (*journal)->encounter(row.id);
            REQUIRE(lumi.ok());
            CHECK(lumi->outcome == 3);
            CHECK(lumi->expectationTiming == Timing::Before);
        }
}

TEST_CASE("Escape leaves the way through the unfinished, and nothing is unfinished in an empty journal") {
    Desk desk;
    auto* start = desk.window->findChild<QPushButton*>(QStringLiteral("unfinishedPushButton"));
    CHECK_FALSE(start->isVisible());
    saveInJournal(desk, begun("Aalto", {}));
    ui::test::waitUntil([&] { return start->isVisible(); });
    start->click();
    desk.settle();
    CHECK(desk.brandField() == QStringLiteral("Aalto"));
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.brandField().isEmpty());
    CHECK(start->isVisible());
}

TEST_CASE("another visit begins with brand, venue and parties of the last one") {
    Desk desk;
    Encounter last = begun("Aalto", 4);
    last.outcome = 5;
    last.venue = "Aalto Töölö";
    last.parties.push_back({"Matka Oy", "", Role::Carrier, 0.5, 2});
    saveInJournal(desk, last);
    desk.close();
    desk.open();
    desk.named<QTableView>(QStringLiteral("Encounters"))->setFocus();
    desk.key(Qt::Key_Down);
    desk.settle();
    desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto again = desk.form().encounter();
    CHECK(again.id.empty());
    CHECK(again.venue == "Aalto Töölö");
    CHECK(again.occurredOn == parseDate("2026-03-14"));
    CHECK_FALSE(again.outcome);
    CHECK(again.parties ==
          std::vector<Party>{{"Aalto", "", Role::Provider, 1.0, {}}, {"Matka Oy", "", Role::Carrier, 0.5, {}}});
    desk.type(QStringLiteral("6"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.encounters()->rowCount() == 2);
}

TEST_CASE("a draft says when it was kept") {
    Desk desk;
    desk.type(QStringLiteral("Aalto"));
    const auto* told = desk.form().findChild<QLabel*>(QStringLiteral("draftKeptLabel"));
    REQUIRE(told);
    ui::test::waitUntil([&] { return !told->text().isEmpty(); });
    CHECK(told->text().contains(QStringLiteral("16:00")));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(told->text().isEmpty());
}

TEST_CASE("what is filled in becomes a template, and a new encounter starts from it") {
    Desk desk;
    desk.type(QStringLiteral("Aalto #lounas"));
    auto* templates = desk.form().findChild<QToolButton*>(QStringLiteral("templateButton"));
    REQUIRE(templates);
    const auto entry = [&](const QString& text) {
        emit templates->menu()->aboutToShow();
        for (auto* action : templates->menu()->actions())
            if (action->text() == text) return action;
        return static_cast<QAction*>(nullptr);
    };
    auto* keep = entry(QStringLiteral("Keep what is filled in as a template…"));
    REQUIRE(keep);
    keep->trigger();
    auto* dialog = desk.window->findChild<QInputDialog*>();
    REQUIRE(dialog);
    dialog->setTextValue(QStringLiteral("Lounas & kahvi"));
    dialog->accept();
    desk.settle();
    CHECK(desk.toast().contains(QStringLiteral("Lounas & kahvi")));
    desk.window->activateWindow();
    ui::test::waitUntil([&] { return desk.window->isActiveWindow() && QApplication::focusWidget(); });
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.close();
    desk.open();
    templates = desk.form().findChild<QToolButton*>(QStringLiteral("templateButton"));
    auto* start = entry(QStringLiteral("Lounas && kahvi"));
    REQUIRE(start);
    start->trigger();
    const auto begun = desk.form().encounter();
    CHECK(begun.id.empty());
    CHECK(begun.tags == std::vector<std::string>{"lounas"});
    CHECK(begun.parties.front().brand == "Aalto");
    CHECK(begun.occurredOn == parseDate("2026-03-14"));
}
