// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_combo.h"
#include "widgets_support.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QVBoxLayout>

using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Window {
    QWidget window;
    NameCombo* combo = new NameCombo(&window);
    QLineEdit* next = new QLineEdit(&window);

    Window() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(combo);
        column->addWidget(next);
        combo->setNames({QStringLiteral("Kuura"), QStringLiteral("Öljy & Co"), QStringLiteral("Kahvila Kuu"),
                         QStringLiteral("Kahvila Aalto")});
        showActive(window);
        combo->setFocus();
    }
    ~Window() {
        if (offersOpen()) combo->completer()->popup()->hide();
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    [[nodiscard]] bool offersOpen() const { return combo->completer()->popup()->isVisible(); }
};

}  // namespace

TEST_CASE("offers begin as typed in the order given, then contain it") {
    const QStringList names{QStringLiteral("Kuura"), QStringLiteral("Öljy & Co"), QStringLiteral("Kahvila Kuu"),
                            QStringLiteral("Kuuma")};
    CHECK(rankedMatches(names, QStringLiteral("kuu")) ==
          QStringList{QStringLiteral("Kuura"), QStringLiteral("Kuuma"), QStringLiteral("Kahvila Kuu")});
    CHECK(rankedMatches(names, QStringLiteral("öl")) == QStringList{QStringLiteral("Öljy & Co")});
    CHECK(rankedMatches(names, QStringLiteral("ol")).isEmpty());
    CHECK(rankedMatches(names, QString()) == names);
}

TEST_CASE("Enter takes the highlighted name and goes on") {
    Window at;
    const QSignalSpy committed(at.combo, &NameCombo::committed);
    type(QStringLiteral("kahvila a"));
    REQUIRE(at.offersOpen());
    press(Qt::Key_Return);
    CHECK(at.combo->name() == QStringLiteral("Kahvila Aalto"));
    CHECK(committed.count() == 1);
    CHECK_FALSE(at.offersOpen());
}

TEST_CASE("arrows choose among the offers") {
    Window at;
    type(QStringLiteral("kahvila"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(at.combo->name() == QStringLiteral("Kahvila Aalto"));
}

TEST_CASE("a name that only contains what is typed is offered but not taken unasked") {
    Window at;
    type(QStringLiteral("aalto"));
    REQUIRE(at.offersOpen());
    press(Qt::Key_Return);
    CHECK(at.combo->name() == QStringLiteral("aalto"));
}

TEST_CASE("Tab and Escape keep a new name that begins like a known one") {
    Window at;
    type(QStringLiteral("Kahvila"));
    REQUIRE(at.offersOpen());
    press(Qt::Key_Tab);
    CHECK(at.combo->name() == QStringLiteral("Kahvila"));
    CHECK(at.next->hasFocus());

    at.combo->setFocus();
    at.combo->lineEdit()->selectAll();
    type(QStringLiteral("Kah"));
    press(Qt::Key_Escape);
    CHECK_FALSE(at.offersOpen());
    press(Qt::Key_Return);
    CHECK(at.combo->name() == QStringLiteral("Kah"));
}

TEST_CASE("Down in an empty field offers every name") {
    Window at;
    press(Qt::Key_Down);
    REQUIRE(at.offersOpen());
    CHECK(at.combo->completer()->popup()->model()->rowCount() == 4);
}

TEST_CASE("new names keep what is typed") {
    Window at;
    type(QStringLiteral("Uusi"));
    at.combo->setNames({QStringLiteral("Muu")});
    CHECK(at.combo->name() == QStringLiteral("Uusi"));
}

TEST_CASE("a wheel over the field changes nothing") {
    Window at;
    at.combo->setName(QStringLiteral("Kuura"));
    QWheelEvent turn(QPointF(5, 5), at.combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(at.combo, &turn);
    CHECK(at.combo->name() == QStringLiteral("Kuura"));
}
