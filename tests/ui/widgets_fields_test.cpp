// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/money_field.h"
#include "ui/widgets/time_field.h"
#include "widgets_support.h"

#include <QCalendarWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

const Date today = *parseDate("2025-07-09");

/// A field and another one to leave it to.
template <class Field>
struct Window {
    QWidget window;
    Field* field = new Field(&window);
    QLineEdit* next = new QLineEdit(&window);

    Window() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(next);
        showActive(window);
        field->setFocus();
    }
};

}  // namespace

TEST_CASE("a typed date is shown in the locale's form when the field is left") {
    const InLocale locale("fi_FI");
    Window<DateField> at;
    at.field->setToday(today);
    type(QStringLiteral("4.7.25"));
    CHECK(at.field->text() == QStringLiteral("4.7.25"));
    press(Qt::Key_Tab);
    CHECK(at.field->text() == QStringLiteral("4.7.2025"));
    CHECK(at.field->date() == parseDate("2025-07-04"));
}

TEST_CASE("a date typed over another one replaces it whole") {
    const InLocale locale("fi_FI");
    Window<DateField> at;
    at.field->setToday(today);
    at.field->setDate(parseDate("2024-05-01"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("31.12.2021"));
    press(Qt::Key_Return);
    CHECK(at.field->date() == parseDate("2021-12-31"));
    CHECK(at.field->text() == QStringLiteral("31.12.2021"));
}

TEST_CASE("a date that cannot be read keeps its text, has no value and says what is wrong") {
    const InLocale locale("fi_FI");
    Window<DateField> at;
    at.field->setDate(today);
    const QSignalSpy errors(at.field, &TolerantField::errorChanged);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("31.2.2025"));
    CHECK(errors.isEmpty());
    press(Qt::Key_Tab);
    CHECK(at.field->text() == QStringLiteral("31.2.2025"));
    CHECK_FALSE(at.field->date());
    REQUIRE(errors.count() == 1);
    CHECK_FALSE(at.field->error().isEmpty());
    CHECK(accessible(at.field, QAccessible::Description) == at.field->error());

    at.field->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("1.3.2025"));
    CHECK(at.field->isValid());
    CHECK(at.field->error().isEmpty());
}

TEST_CASE("Enter goes on from a date that can be read and stays at one that cannot") {
    Window<DateField> at;
    const QSignalSpy committed(at.field, &TolerantField::committed);
    type(QStringLiteral("nonsense"));
    press(Qt::Key_Return);
    CHECK(committed.isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("yesterday"));
    press(Qt::Key_Return);
    CHECK(committed.count() == 1);
}

TEST_CASE("a time typed behind the date is handed on") {
    Window<DateField> at;
    const QSignalSpy times(at.field, &DateField::timeTyped);
    type(QStringLiteral("4.7.2025 15.07"));
    press(Qt::Key_Tab);
    REQUIRE(times.count() == 1);
    CHECK(times.front().front().toInt() == 15 * 60 + 7);
    CHECK(at.field->text() == shownDate(*parseDate("2025-07-04")));
}

TEST_CASE("the calendar opens by keyboard, names its buttons and sets the day") {
    Window<DateField> at;
    at.field->setDate(parseDate("2025-07-04"));
    const QSignalSpy changed(at.field, &TolerantField::valueChanged);
    press(Qt::Key_Down, Qt::AltModifier);
    auto* popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    for (const auto* button : popup->findChildren<QToolButton*>()) CHECK_FALSE(button->accessibleName().isEmpty());
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    CHECK(at.field->date() == parseDate("2025-07-05"));
    CHECK(changed.count() == 1);
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("the calendar button inside the date has a name") {
    const Window<DateField> at;
    const auto buttons = at.field->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 1);
    CHECK_FALSE(accessible(buttons.front(), QAccessible::Name).isEmpty());
}

TEST_CASE("a time may be empty, is shown in the locale's form and is refused when impossible") {
    const InLocale locale("fi_FI");
    Window<TimeField> at;
    CHECK(at.field->check());
    type(QStringLiteral("14:05"));
    press(Qt::Key_Tab);
    CHECK(at.field->text() == QStringLiteral("14.05"));
    CHECK(at.field->minuteOfDay() == 845);
    at.field->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("25"));
    press(Qt::Key_Tab);
    CHECK_FALSE(at.field->minuteOfDay());
    CHECK(at.field->text() == QStringLiteral("25"));
    CHECK_FALSE(at.field->error().isEmpty());
}

TEST_CASE("129,5 and 129.5 are both 129,50 euros") {
    const InLocale locale("fi_FI");
    for (const char* typed : {"129,5", "129.5"}) {
        Window<MoneyField> at;
        type(QString::fromLatin1(typed));
        press(Qt::Key_Tab);
        CHECK(at.field->amount() == 12950);
        CHECK(at.field->text() == QStringLiteral("129,50 €"));
    }
}

TEST_CASE("what a money field shows it reads back as the same amount") {
    for (const char* name : {"fi_FI", "sv_SE", "sv_FI", "en_US", "en_GB"}) {
        const InLocale locale(name);
        for (const char* currency : {"EUR", "JPY", "SEK", "KWD"}) {
            Window<MoneyField> at;
            at.field->setCurrency(QLatin1String(currency));
            at.field->setAmount(123456789);
            const auto text = at.field->text();
            at.field->clear();
            emit at.field->textEdited(text);
            INFO(name << ' ' << currency << ' ' << text);
            CHECK(at.field->amount() == 123456789);
        }
    }
}

TEST_CASE("dates and times shown in a locale are read back as the same") {
    for (const char* name : {"fi_FI", "sv_SE", "sv_FI", "en_US", "en_GB"}) {
        const InLocale locale(name);
        Window<DateField> date;
        emit date.field->textEdited(shownDate(*parseDate("2025-11-02")));
        CHECK(date.field->date() == parseDate("2025-11-02"));
        Window<TimeField> time;
        emit time.field->textEdited(shownTime(845));
        CHECK(time.field->minuteOfDay() == 845);
    }
}
