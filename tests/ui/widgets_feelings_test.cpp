// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"
#include "ui/widgets/feeling_chip.h"
#include "ui/widgets/feeling_chips.h"
#include "ui/widgets/feeling_field.h"
#include "widgets_support.h"

#include <QLineEdit>

#include <set>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Window {
    InLocale locale{"fi_FI"};
    FeelingField field{QStringLiteral("Millainen olo?")};

    explicit Window(const std::vector<OwnWord>& own = {}) {
        field.setWords(feelingWords(own));
        field.resize(500, 260);
        showActive(field);
        field.setFocus();
    }
    [[nodiscard]] QStringList chosen() const {
        QStringList ids;
        for (const auto& feeling : field.feelings()) ids << toQString(feeling.emotion);
        return ids;
    }
    [[nodiscard]] FeelingChip* chip(const QString& id) const {
        for (auto* one : field.findChildren<FeelingChip*>())
            if (one->word().id == id) return one;
        return nullptr;
    }
    void click(const QString& id) const { QTest::mouseClick(chip(id), Qt::LeftButton); }
};

}  // namespace

TEST_CASE("all 25 feelings have a chip in the window's language, the neutral one last") {
    const Window at;
    const auto& words = at.field.chips()->words();
    REQUIRE(words.size() == 25);
    CHECK(words.front().name == QStringLiteral("iloinen"));
    CHECK(words.back().id == QStringLiteral("neutral"));
    std::set<QString> names;
    for (const auto& word : words) names.insert(word.name);
    CHECK(names.size() == 25);
}

TEST_CASE("the journal's own feelings are added, renamed and hidden") {
    OwnWord added{"own-1", "nolostunut", false, -0.5, 0.1, {}};
    OwnWord renamed{"happy", "riemuissaan", false, {}, {}, {}};
    OwnWord hidden{"stressed", "", true, {}, {}, {}};
    const Window at({added, renamed, hidden});
    CHECK(at.field.chips()->words().size() == 25);
    CHECK(at.chip(QStringLiteral("own-1")));
    CHECK(at.chip(QStringLiteral("happy"))->text() == QStringLiteral("riemuissaan"));
    CHECK_FALSE(at.chip(QStringLiteral("stressed")));
}

TEST_CASE("a few letters and Enter choose a feeling") {
    Window at;
    type(QStringLiteral("pett"));
    press(Qt::Key_Return);
    CHECK(at.chosen() == QStringList{QStringLiteral("disappointed")});
    CHECK(at.field.edit()->text().isEmpty());
    CHECK(at.field.edit()->hasFocus());
}

TEST_CASE("other words for a feeling find it, too") {
    Window at;
    type(QStringLiteral("petyin"));
    press(Qt::Key_Return);
    type(QStringLiteral("huijattu"));
    press(Qt::Key_Return);
    CHECK(at.chosen() == QStringList{QStringLiteral("disappointed"), QStringLiteral("deceived")});
}

TEST_CASE("a word that is no feeling chooses nothing and stays to be mended") {
    Window at;
    type(QStringLiteral("xyzzy"));
    press(Qt::Key_Return);
    CHECK(at.chosen().isEmpty());
    CHECK(at.field.edit()->text() == QStringLiteral("xyzzy"));
    CHECK_FALSE(at.field.edit()->accessibleDescription().isEmpty());
}

TEST_CASE("a is not the letter with dots") {
    const auto words = std::vector<FeelingWord>{{QStringLiteral("x"), QStringLiteral("ärtynyt"), {}, false}};
    CHECK(matchingFeelings(words, QStringLiteral("art")).empty());
    CHECK(matchingFeelings(words, QStringLiteral("ÄRT")).size() == 1);
}

TEST_CASE("Enter with nothing typed goes on") {
    Window at;
    const QSignalSpy committed(&at.field, &FeelingField::committed);
    press(Qt::Key_Return);
    CHECK(committed.count() == 1);
}

TEST_CASE("a fourth feeling is refused and says why") {
    Window at;
    for (const char* id : {"happy", "angry", "safe"}) at.click(QLatin1String(id));
    const auto three = at.chosen();
    REQUIRE(three.size() == 3);
    at.click(QStringLiteral("stressed"));
    CHECK(at.chosen() == three);
    CHECK_FALSE(at.chip(QStringLiteral("stressed"))->isChecked());
    CHECK_FALSE(at.field.edit()->accessibleDescription().isEmpty());
    at.click(QStringLiteral("angry"));
    at.click(QStringLiteral("stressed"));
    CHECK(at.chosen() == QStringList{QStringLiteral("happy"), QStringLiteral("safe"), QStringLiteral("stressed")});
}

TEST_CASE("no particular feeling stands alone") {
    Window at;
    at.click(QStringLiteral("happy"));
    at.click(QStringLiteral("neutral"));
    CHECK(at.chosen() == QStringList{QStringLiteral("neutral")});
    at.click(QStringLiteral("angry"));
    CHECK(at.chosen() == QStringList{QStringLiteral("angry")});
}

TEST_CASE("the chips are one Tab stop within which arrows move") {
    Window at;
    press(Qt::Key_Tab);
    CHECK(at.chip(QStringLiteral("happy"))->hasFocus());
    press(Qt::Key_Right);
    CHECK(at.chip(QStringLiteral("pleased"))->hasFocus());
    press(Qt::Key_Down);
    CHECK(at.chip(QStringLiteral("pleased"))->y() < qobject_cast<QWidget*>(QApplication::focusWidget())->y());
    press(Qt::Key_End);
    CHECK(at.chip(QStringLiteral("neutral"))->hasFocus());
    press(Qt::Key_Home);
    CHECK(at.chip(QStringLiteral("happy"))->hasFocus());
    press(Qt::Key_Tab);
    CHECK_FALSE(qobject_cast<FeelingChip*>(QApplication::focusWidget()));
}

TEST_CASE("Space chooses the chip with the focus, digits choose it with a strength") {
    Window at;
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    REQUIRE(at.field.feelings() == std::vector<Feeling>{{"happy", 3}});
    press(Qt::Key_5);
    CHECK(at.field.feelings() == std::vector<Feeling>{{"happy", 5}});
    press(Qt::Key_Right);
    press(Qt::Key_1);
    CHECK(at.field.feelings() == std::vector<Feeling>{{"happy", 5}, {"pleased", 1}});
    press(Qt::Key_Space);
    CHECK(at.field.feelings() == std::vector<Feeling>{{"happy", 5}});
}

TEST_CASE("feelings without a chip are kept, with their strength") {
    Window at;
    const std::vector<Feeling> feelings{{"own-gone", 4}, {"angry", 1}};
    at.field.setFeelings(feelings);
    CHECK(at.field.feelings() == feelings);
    CHECK(at.chip(QStringLiteral("own-gone"))->isChecked());
    at.field.setWords(feelingWords({}));
    CHECK(at.field.feelings() == feelings);
}

TEST_CASE("chips tell assistive technology name, state and strength") {
    Window at;
    auto* list = QAccessible::queryAccessibleInterface(at.field.chips());
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK_FALSE(list->text(QAccessible::Name).isEmpty());
    CHECK(list->childCount() == 25);
    auto* angry = QAccessible::queryAccessibleInterface(at.chip(QStringLiteral("angry")));
    REQUIRE(angry);
    CHECK(angry->role() == QAccessible::ListItem);
    CHECK(angry->text(QAccessible::Name) == QStringLiteral("vihainen"));
    CHECK(angry->state().checkable);
    CHECK_FALSE(angry->state().checked);
    angry->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(angry->state().checked);
    CHECK(angry->text(QAccessible::Description).contains(QStringLiteral("kohtalainen")));
}
