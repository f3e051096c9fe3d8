// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"
#include "ui/widgets/scale_field.h"
#include "widgets_support.h"

#include <QAccessibleWidget>
#include <QLabel>

using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

ScaleField* shownScale(QWidget& window, const char* group = "scale_outcome", int min = 1, int max = 7) {
    auto* scale = new ScaleField(phrase("question.outcome"), scaleWords(group, min, max), &window);
    scale->resize(scale->sizeHint().expandedTo(QSize(480, 10)));
    showActive(window);
    scale->setFocus();
    return scale;
}

QString chosenWord(const ScaleField& scale) { return scale.findChild<QLabel*>(QStringLiteral("wordLabel"))->text(); }

}  // namespace

TEST_CASE("digits choose a step and its word is shown") {
    const InLocale locale("fi_FI");
    QWidget window;
    auto* scale = shownScale(window);
    const QSignalSpy changed(scale, &ScaleField::valueChanged);
    type(QStringLiteral("5"));
    CHECK(scale->value() == 5);
    CHECK(chosenWord(*scale) == QStringLiteral("5 – melko hyvää"));
    type(QStringLiteral("9"));
    CHECK(scale->value() == 5);
    CHECK(changed.count() == 1);
}

TEST_CASE("arrows, Home and End walk the steps, Delete takes the answer back") {
    QWidget window;
    auto* scale = shownScale(window);
    press(Qt::Key_Right);
    CHECK(scale->value() == 1);
    press(Qt::Key_Up);
    CHECK(scale->value() == 2);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    CHECK(scale->value() == 7);
    press(Qt::Key_Left);
    CHECK(scale->value() == 6);
    press(Qt::Key_Home);
    CHECK(scale->value() == 1);
    press(Qt::Key_Down);
    CHECK_FALSE(scale->value());
    for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        type(QStringLiteral("3"));
        CHECK(scale->value() == 3);
        press(key);
        CHECK_FALSE(scale->value());
    }
}

TEST_CASE("a scale about zero takes signs with its digits") {
    QWidget window;
    auto* scale = shownScale(window, "scale_uplift", -3, 3);
    type(QStringLiteral("-2"));
    CHECK(scale->value() == -2);
    type(QStringLiteral("+"));
    CHECK(scale->value() == 2);
    type(QStringLiteral("0"));
    CHECK(scale->value() == 0);
    type(QStringLiteral("3-"));
    CHECK(scale->value() == -3);
}

TEST_CASE("a click chooses a step, a second click on it takes it back") {
    QWidget window;
    auto* scale = shownScale(window);
    auto* segments = scale->segments();
    QTest::mouseClick(segments, Qt::LeftButton, Qt::NoModifier, segments->segmentRect(6).center());
    CHECK(scale->value() == 6);
    QTest::mouseClick(segments, Qt::LeftButton, Qt::NoModifier, segments->segmentRect(6).center());
    CHECK_FALSE(scale->value());
}

TEST_CASE("Enter on a scale goes on") {
    QWidget window;
    auto* scale = shownScale(window);
    const QSignalSpy committed(scale, &ScaleField::committed);
    press(Qt::Key_Return);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(committed.count() == 2);
}

TEST_CASE("a scale is a named slider with value, range and words") {
    const InLocale locale("fi_FI");
    QWidget window;
    auto* scale = shownScale(window);
    auto* shown = QAccessible::queryAccessibleInterface(scale->segments());
    REQUIRE(shown);
    CHECK(shown->role() == QAccessible::Slider);
    CHECK(shown->text(QAccessible::Name) == QStringLiteral("Millaista oli?"));
    auto* value = shown->valueInterface();
    REQUIRE(value);
    CHECK(value->minimumValue().toInt() == 0);
    CHECK(value->maximumValue().toInt() == 7);
    CHECK(value->currentValue().toInt() == 0);
    type(QStringLiteral("5"));
    CHECK(value->currentValue().toInt() == 5);
    CHECK(shown->text(QAccessible::Value) == QStringLiteral("melko hyvää"));
    CHECK(shown->text(QAccessible::Description) == QStringLiteral("5 – melko hyvää"));
    value->setCurrentValue(2);
    CHECK(scale->value() == 2);
    value->setCurrentValue(0);
    CHECK_FALSE(scale->value());
}

TEST_CASE("every step of every scale is big enough and holds its words, in all languages and with a big font") {
    const auto font = QApplication::font();
    auto big = font;
    big.setPointSize(14);
    for (const char* name : {"fi_FI", "sv_FI", "en_GB"}) {
        const InLocale locale(name);
        for (const auto& group : {"scale_expectation", "scale_outcome", "scale_uplift", "scale_compared"}) {
            const bool aboutZero = std::string(group) == "scale_uplift" || std::string(group) == "scale_compared";
            for (const auto& used : {font, big}) {
                ScaleSegments segments(scaleWords(group, aboutZero ? -3 : 1, aboutZero ? 3 : 7));
                segments.setFont(used);
                const int width = segments.minimumSizeHint().width();
                CHECK(width <= 500);
                segments.resize(width, segments.heightForWidth(width));
                for (int value = segments.words().min; value <= segments.words().max; ++value) {
                    CHECK(segments.segmentRect(value).width() >= 24);
                    CHECK(segments.segmentRect(value).height() >= 24);
                    CHECK_FALSE(segments.words().word(value).isEmpty());
                }
                CHECK(segments.rect().contains(segments.segmentRect(segments.words().max)));
            }
        }
    }
}
