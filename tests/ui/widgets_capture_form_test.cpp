// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/feeling_chip.h"
#include "ui/widgets/feeling_field.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/scale_field.h"
#include "ui/widgets/time_field.h"
#include "widgets_support.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

LocalMoment noonOf(const char* date) {
    LocalMoment moment;
    moment.date = *parseDate(date);
    moment.minuteOfDay = 12 * 60;
    moment.instant = std::int64_t(dayNumber(moment.date)) * 86'400'000 + 43'200'000;
    return moment;
}

struct Window {
    InLocale locale{"fi_FI"};
    CaptureForm form;

    Window() {
        form.setNow(noonOf("2025-07-09"));
        form.setBrands({{"1", "Kahvila Kuura", "cafe", 9, "arrival", {"Kuura Kallio", "Kuura Töölö"}},
                        {"2", "Laukkuliike", "shop", 3, "pricing", {}}});
        form.resize(520, 540);
        showActive(form);
        part<NameCombo>("brandComboBox")->setFocus();
    }
    template <class Part>
    [[nodiscard]] Part* part(const char* name) const {
        auto* found = form.findChild<Part*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString touchpoint() const { return part<QComboBox>("touchpointComboBox")->currentData().toString(); }
};

/// With something in every field that the form does not show.
Encounter fullEncounter() {
    Encounter full;
    full.id = "0190f3c2-0000-7000-8000-000000000001";
    full.revision = "0190f3c2-0000-7000-8000-000000000002";
    full.occurredOn = parseDate("2023-07-01");
    full.precision = Precision::Month;
    full.utcOffset = 180;
    full.zone = "Europe/Helsinki";
    full.recordedAt = "2023-08-01T10:00:00Z";
    full.parties = {{"Kahvila Kuura", "cafe", Role::Provider, 1.0, {}}, {"Matka Oy", "", Role::Carrier, 0.5, 2}};
    full.venue = "Kuura Kallio";
    full.touchpoint = "gone-own-word";
    full.expectation = 4;
    full.expectationTiming = Timing::Before;
    full.outcome = 2;
    full.feelings = {{"own-feeling", 5}};
    full.uplift = -2;
    full.priceActual = 12900;
    full.note = "Rivi 1\r\nRivi 2\u00a0loppu\n";
    full.privateNote = "vain minulle";
    full.extra = "{\"x\":1}";
    return full;
}

}  // namespace

TEST_CASE("an encounter is logged with brand, words, digits and Enter alone") {
    Window at;
    const QSignalSpy requested(&at.form, &CaptureForm::saveRequested);
    type(QStringLiteral("kahv"));
    press(Qt::Key_Return);  // takes the brand, on to the venue
    press(Qt::Key_Return);  // date
    press(Qt::Key_Return);  // time
    type(QStringLiteral("14"));
    press(Qt::Key_Return);  // touchpoint
    press(Qt::Key_Return);  // expectation
    type(QStringLiteral("6"));
    press(Qt::Key_Return);  // outcome
    type(QStringLiteral("2"));
    press(Qt::Key_Return);  // feelings
    type(QStringLiteral("pett"));
    press(Qt::Key_Return);  // chooses
    press(Qt::Key_Return);  // text
    CHECK(at.part<QPlainTextEdit>("notePlainTextEdit")->hasFocus());
    type(QStringLiteral("A-haa"));
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(requested.count() == 1);
    const auto saved = at.form.encounter();
    CHECK(saved.parties == std::vector<Party>{{"Kahvila Kuura", "", Role::Provider, 1.0, {}}});
    CHECK(saved.occurredOn == parseDate("2025-07-09"));
    CHECK(saved.occurredAt == 14 * 60);
    CHECK(saved.precision == Precision::Minute);
    CHECK(saved.utcOffset.has_value());
    CHECK(saved.touchpoint == "arrival");
    CHECK(saved.expectation == 6);
    CHECK(saved.expectationTiming == Timing::After);
    CHECK(saved.outcome == 2);
    CHECK(saved.feelings == std::vector<Feeling>{{"disappointed", 3}});
    CHECK(saved.note == "A-haa");
    CHECK(saved.id.empty());
}

TEST_CASE("Ctrl+Enter and Ctrl+S save from every field") {
    Window at;
    at.part<QPlainTextEdit>("notePlainTextEdit")->insertPlainText(QStringLiteral("x"));
    const QSignalSpy requested(&at.form, &CaptureForm::saveRequested);
    int expected = 0;
    int stops = 0;
    const auto* first = QApplication::focusWidget();
    do {
        INFO(QApplication::focusWidget()->objectName());
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(requested.count() == ++expected);
        press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        CHECK(requested.count() == ++expected);
        press(Qt::Key_S, Qt::ControlModifier);
        CHECK(requested.count() == ++expected);
        press(Qt::Key_Tab);
        ++stops;
    } while (QApplication::focusWidget() != first && stops < 50);
    CHECK(stops == 23);  // the line, nine fields, the chips, nine folds, two controls of the attachments, the button
}

TEST_CASE("Ctrl+Enter with open offers saves what is typed") {
    Window at;
    const QSignalSpy requested(&at.form, &CaptureForm::saveRequested);
    type(QStringLiteral("Kahvila"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.count() == 1);
    REQUIRE(at.form.encounter().parties.size() == 1);
    CHECK(at.form.encounter().parties.front().brand == "Kahvila");
}

TEST_CASE("Tab goes through the form in the order it is read, and back") {
    Window at;
    const QStringList order{
        QStringLiteral("venueComboBox"),      QStringLiteral("dateField"),        QStringLiteral("timeField"),
        QStringLiteral("touchpointComboBox"), QStringLiteral("scaleSegments"),    QStringLiteral("scaleSegments"),
        QStringLiteral("feelingLineEdit"),    QStringLiteral("feelingChip"),      QStringLiteral("notePlainTextEdit"),
        QStringLiteral("foldHeader"),         QStringLiteral("foldHeader"),       QStringLiteral("foldHeader"),
        QStringLiteral("foldHeader"),         QStringLiteral("foldHeader"),       QStringLiteral("foldHeader"),
        QStringLiteral("foldHeader"),         QStringLiteral("foldHeader"),       QStringLiteral("foldHeader"),
        QStringLiteral("originalCheckBox"),   QStringLiteral("attachPushButton"), QStringLiteral("savePushButton"),
        QStringLiteral("captureLineEdit"),    QStringLiteral("brandComboBox")};
    for (const auto& name : order) {
        press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == name);
    }
    press(Qt::Key_Backtab);
    press(Qt::Key_Backtab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("savePushButton"));
}

TEST_CASE("the brand's usual touchpoint is chosen until a person chooses one") {
    Window at;
    CHECK(at.touchpoint() == QStringLiteral("whole_visit"));
    type(QStringLiteral("laukkuliike"));
    CHECK(at.touchpoint() == QStringLiteral("pricing"));
    press(Qt::Key_Tab);
    auto* touchpoint = at.part<QComboBox>("touchpointComboBox");
    touchpoint->setFocus();
    press(Qt::Key_Down);
    const auto chosen = at.touchpoint();
    CHECK(chosen != QStringLiteral("pricing"));
    auto* brand = at.part<NameCombo>("brandComboBox");
    brand->setFocus();
    brand->lineEdit()->selectAll();
    type(QStringLiteral("Kahvila Kuura"));
    CHECK(at.touchpoint() == chosen);
}

TEST_CASE("the venues of the chosen brand are offered") {
    Window at;
    type(QStringLiteral("kahv"));
    press(Qt::Key_Return);
    auto* venue = at.part<NameCombo>("venueComboBox");
    CHECK(venue->count() == 2);
    type(QStringLiteral("kuura t"));
    press(Qt::Key_Return);
    CHECK(at.form.encounter().venue == "Kuura Töölö");
}

TEST_CASE("an encounter that is only looked at comes back as it was") {
    Window at;
    const auto full = fullEncounter();
    at.form.setEncounter(full);
    CHECK(at.form.encounter() == full);
    CHECK_FALSE(at.form.isChanged());
    for (int stop = 0; stop < 12; ++stop) press(Qt::Key_Tab);
    CHECK(at.form.encounter() == full);
    CHECK_FALSE(at.form.isChanged());
}

TEST_CASE("editing changes the edited field and nothing else") {
    Window at;
    auto expected = fullEncounter();
    at.form.setEncounter(expected);
    const QSignalSpy changed(&at.form, &CaptureForm::changed);
    at.part<ScaleField>("outcomeScaleField")->setFocus();
    type(QStringLiteral("5"));
    expected.outcome = 5;
    CHECK(at.form.encounter() == expected);
    CHECK(changed.count() == 1);

    at.form.focusFirst();
    type(QStringLiteral("Laukkuliike"));
    expected.parties.front().brand = "Laukkuliike";
    CHECK(at.form.encounter() == expected);
}

TEST_CASE("an expectation written before the outcome is known stays marked so") {
    Window at;
    at.part<ScaleField>("expectationScaleField")->setFocus();
    type(QStringLiteral("6"));
    auto before = at.form.encounter();
    CHECK(before.expectationTiming == Timing::Before);
    before.id = "0190f3c2-0000-7000-8000-000000000001";
    at.form.setEncounter(before);
    at.part<ScaleField>("outcomeScaleField")->setFocus();
    type(QStringLiteral("1"));
    CHECK(at.form.encounter().expectationTiming == Timing::Before);
    at.part<ScaleField>("expectationScaleField")->setFocus();
    type(QStringLiteral("2"));
    CHECK(at.form.encounter().expectationTiming == Timing::After);
    press(Qt::Key_Delete);
    CHECK_FALSE(at.form.encounter().expectation);
    CHECK_FALSE(at.form.encounter().expectationTiming);
}

TEST_CASE("a date that cannot be read is not saved, is explained beside the field and gets the focus") {
    Window at;
    const QSignalSpy requested(&at.form, &CaptureForm::saveRequested);
    type(QStringLiteral("Uusi"));
    auto* date = at.part<DateField>("dateField");
    date->setFocus();
    date->selectAll();
    type(QStringLiteral("31.2.2025"));
    at.part<QPlainTextEdit>("notePlainTextEdit")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.isEmpty());
    CHECK(date->hasFocus());
    CHECK(date->text() == QStringLiteral("31.2.2025"));
    bool explained = false;
    for (const auto* label : at.form.findChildren<QLabel*>())
        explained = explained || (label->isVisible() && label->text() == date->error());
    CHECK(explained);
    type(QStringLiteral("1.3.2025"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.count() == 1);
    CHECK(at.form.encounter().occurredOn == parseDate("2025-03-01"));
}

TEST_CASE("a time typed behind the date reaches the entry even without leaving the field") {
    Window at;
    type(QStringLiteral("Uusi"));
    auto* date = at.part<DateField>("dateField");
    date->setFocus();
    date->selectAll();
    type(QStringLiteral("4.7.2025 15.07"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.form.encounter().occurredOn == parseDate("2025-07-04"));
    CHECK(at.form.encounter().occurredAt == 15 * 60 + 7);
}

TEST_CASE("a refusal of the journal is shown at the field it names") {
    Window at;
    type(QStringLiteral("Uusi"));
    at.form.showError({ErrorCode::OutOfRange, {{"field", "outcome"}, {"value", "9"}, {"min", "1"}, {"max", "7"}}, {}});
    auto* segments = at.part<ScaleField>("outcomeScaleField")->segments();
    CHECK(segments->hasFocus());
    CHECK(accessible(segments, QAccessible::Description).contains(QStringLiteral("9")));
}

TEST_CASE("an untouched form is empty and not saved, any one answer is enough") {
    Window at;
    const QSignalSpy requested(&at.form, &CaptureForm::saveRequested);
    CHECK(at.form.isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.isEmpty());
    at.part<FeelingField>("feelingField")->setFocus();
    type(QStringLiteral("iloi"));
    press(Qt::Key_Return);
    CHECK_FALSE(at.form.isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.count() == 1);
    at.form.clear();
    CHECK(at.form.isEmpty());
    CHECK(at.form.encounter().feelings.empty());
    CHECK(at.form.encounter().occurredOn == parseDate("2025-07-09"));
}

TEST_CASE("a day nobody knows is saved as unknown") {
    Window at;
    type(QStringLiteral("Uusi"));
    at.part<DateField>("dateField")->setFocus();
    at.part<DateField>("dateField")->selectAll();
    press(Qt::Key_Delete);
    CHECK(at.form.encounter().precision == Precision::Unknown);
    CHECK_FALSE(at.form.encounter().occurredOn);
}

TEST_CASE("a handed time is offered until one is typed") {
    Window at;
    at.form.setHandedTime(615);
    CHECK(at.form.encounter().occurredAt == 615);
    at.part<TimeField>("timeField")->setFocus();
    at.part<TimeField>("timeField")->selectAll();
    type(QStringLiteral("9"));
    at.form.setHandedTime(700);
    CHECK(at.form.encounter().occurredAt == 540);
}

TEST_CASE("every control of the form has a name") {
    Window at;
    for (const char* name : {"brandComboBox", "venueComboBox", "touchpointComboBox"}) {
        bool labelled = false;
        for (const auto* label : at.form.findChildren<QLabel*>())
            labelled = labelled || (label->buddy() && label->buddy()->objectName() == QLatin1String(name));
        CHECK(labelled);
    }
    for (const char* name : {"dateField", "timeField", "feelingLineEdit", "notePlainTextEdit", "savePushButton"})
        CHECK_FALSE(accessible(at.part<QWidget>(name), QAccessible::Name).isEmpty());
}

TEST_CASE("the whole form fits a small window and scrolls sideways never") {
    Window at;
    CHECK(at.form.minimumSizeHint().width() <= 520);
    auto* save = at.part<QPushButton>("savePushButton");
    CHECK(at.form.rect().contains(QRect(save->mapTo(&at.form, QPoint()), save->size())));
    const auto font = QApplication::font();
    auto big = font;
    big.setPointSize(14);
    QApplication::setFont(big);
    CaptureForm form;
    CHECK(form.minimumSizeHint().width() <= 520);
    QApplication::setFont(font);
}
