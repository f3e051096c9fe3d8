// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/capture.h"
#include "ui/text.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/capture_mirror.h"
#include "ui/widgets/capture_question.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/scale_field.h"
#include "widgets_support.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Line {
    InLocale locale{"fi_FI"};
    CaptureForm form;

    Line() {
        LocalMoment now;
        now.date = *parseDate("2025-07-09");
        now.instant = std::int64_t(dayNumber(now.date)) * 86'400'000;
        form.setNow(now);
        form.setBrands(
            {{"1", "Kahvila Kuura", "cafe", 9, "arrival", {}}, {"2", "Laukkuliike", "shop", 3, "pricing", {}}});
        form.resize(520, 640);
        showActive(form);
        form.focusFirst();
    }
    template <class Part>
    [[nodiscard]] Part* part(const char* name) const {
        auto* found = form.findChild<Part*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QLineEdit& line() const { return *part<QLineEdit>("captureLineEdit"); }
    /// The choices that are shown.
    [[nodiscard]] std::vector<QPushButton*> choices() const {
        std::vector<QPushButton*> shown;
        for (auto* button : form.findChildren<QPushButton*>(QStringLiteral("captureChoicePushButton")))
            if (button->isVisible()) shown.push_back(button);
        return shown;
    }
};

}  // namespace

TEST_CASE("the fields below mirror one line while it is typed") {
    Line at;
    CHECK(at.line().hasFocus());
    type(QStringLiteral("eilen Laukkuliike laukku 129 € (ennen 99) odotukset 6"));
    CHECK(at.part<NameCombo>("brandComboBox")->name() == QStringLiteral("Laukkuliike"));
    CHECK(at.part<DateField>("dateField")->date() == parseDate("2025-07-08"));
    CHECK(at.part<ScaleField>("expectationScaleField")->value() == 6);
    CHECK_FALSE(at.part<ScaleField>("outcomeScaleField")->value());
    CHECK(at.part<QPlainTextEdit>("notePlainTextEdit")->toPlainText() == QStringLiteral("laukku"));
    type(QStringLiteral(" sain 1 pettynyt petetty #hinta"));
    const auto said = at.form.encounter();
    CHECK(said.outcome == 1);
    CHECK(said.expectationTiming == Timing::After);
    CHECK(said.feelings == std::vector<Feeling>{{"disappointed", 3}, {"deceived", 3}});
    CHECK(said.priceActual == 12900);
    CHECK(said.priceExpected == 9900);
    CHECK(said.tags == std::vector<std::string>{"hinta"});
    CHECK(said.touchpoint == "pricing");  // the brand's usual one
    CHECK(said.precision == Precision::Day);
    CHECK(at.form.isChanged());
}

TEST_CASE("what was set by hand is not overwritten by the line") {
    Line at;
    auto* outcome = at.part<ScaleField>("outcomeScaleField");
    type(QStringLiteral("Kahvila Kuura sain 3"));
    CHECK(outcome->value() == 3);
    outcome->setFocus();
    type(QStringLiteral("5"));
    auto* note = at.part<QPlainTextEdit>("notePlainTextEdit");
    note->setFocus();
    type(QStringLiteral("omin sanoin"));
    at.line().setFocus();
    at.line().end(false);
    type(QStringLiteral(" odotukset 4 hiljaista"));
    CHECK(outcome->value() == 5);
    CHECK(note->toPlainText() == QStringLiteral("omin sanoin"));
    CHECK(at.form.encounter().expectation == 4);
}

TEST_CASE("what the line no longer says is taken back") {
    Line at;
    type(QStringLiteral("eilen klo 14 Kahvila Kuura sain 3 \"a-haa\""));
    CHECK(at.form.encounter().occurredAt == 14 * 60);
    at.line().selectAll();
    press(Qt::Key_Delete);
    CHECK(at.form.isEmpty());
    CHECK(at.form.encounter().occurredOn == parseDate("2025-07-09"));
    CHECK_FALSE(at.form.encounter().occurredAt);
}

TEST_CASE("Enter in the line goes on to the first question it left open, in an empty line to the brand") {
    Line at;
    press(Qt::Key_Return);
    CHECK(at.part<NameCombo>("brandComboBox")->hasFocus());
    at.line().setFocus();
    type(QStringLiteral("Kahvila Kuura odotukset 5"));
    press(Qt::Key_Return);
    CHECK(at.part<ScaleField>("outcomeScaleField")->isAncestorOf(QApplication::focusWidget()));
    at.line().setFocus();
    at.line().end(false);
    type(QStringLiteral(" sain 6 iloinen"));
    press(Qt::Key_Return);
    CHECK(at.part<QPushButton>("savePushButton")->hasFocus());
}

TEST_CASE("a word that could mean two things is asked about and answered by keyboard") {
    Line at;
    type(QStringLiteral("Kahvila Kuura sain 4 hämmentynyt"));
    REQUIRE(at.choices().size() == 2);
    CHECK(at.form.encounter().feelings.empty());
    CHECK(at.choices().front()->text() == QStringLiteral("ymmällä"));
    press(Qt::Key_Down);
    CHECK(at.choices().front()->hasFocus());
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    CHECK(at.form.encounter().feelings == std::vector<Feeling>{{"surprised", 3}});
    CHECK(at.choices().empty());
    CHECK(at.line().hasFocus());
    CHECK(at.line().text() == QStringLiteral("Kahvila Kuura sain 4 iloisesti yllättynyt"));
}

TEST_CASE("an answer makes the line mean one thing") {
    const InLocale finnish("fi_FI");
    const auto answered = [](const char* line, const char* question, std::size_t choice) {
        return answeredLine(QString::fromUtf8(line), question, choice);
    };
    const auto said = [&](const char* line, std::size_t choice) {
        const auto text = answered(line, "capture_question.waited_or_expected", choice);
        return parseLine(toStd(text), {}).encounter;
    };
    CHECK(said("Lidl odotin 5", 0).expectation == 5);
    CHECK(said("Lidl odotin 25", 1).waitingMinutes == 25);
    CHECK(answered("laukku 1 299 €", "capture_question.digit_groups", 0) == QStringLiteral("laukku 1\u00a0299 €"));
    CHECK(answered("Olin Yllättynyt", "capture_question.surprised", 1) == QStringLiteral("Olin pettynyt"));
    CHECK(answered("I was surprised", "capture_question.surprised", 1) == QStringLiteral("I was pettynyt"));
}

TEST_CASE("a mirrored field follows the line until a person sets it") {
    Encounter blank;
    Encounter said;
    said.outcome = 3;
    said.note = "laukku";
    const auto first = overlaid(blank, said);
    CHECK(first.outcome == 3);
    auto byHand = first;
    byHand.outcome = 5;
    said.outcome = 2;
    said.note = "laukku ja";
    const auto next = mirrored(byHand, first, overlaid(blank, said));
    CHECK(next.outcome == 5);
    CHECK(next.note == "laukku ja");
    CHECK(mirrored(byHand, first, blank).note.empty());
}

TEST_CASE("an edited encounter has no line") {
    Line at;
    Encounter known;
    known.id = "0190f3c2-0000-7000-8000-000000000001";
    known.occurredOn = parseDate("2023-07-01");
    at.form.setEncounter(known);
    CHECK_FALSE(at.line().isVisible());
    at.form.focusFirst();
    CHECK(at.part<NameCombo>("brandComboBox")->hasFocus());
    at.form.clear();
    CHECK(at.line().isVisible());
}

TEST_CASE("a day that is known only roughly is written as roughly as it was said") {
    Line at;
    auto* date = at.part<DateField>("dateField");
    const auto write = [&](const char* text) {
        date->setFocus();
        date->selectAll();
        type(QString::fromUtf8(text));
        press(Qt::Key_Tab);
        return at.form.encounter();
    };
    const auto summer = write("kesällä 2024");
    CHECK(summer.precision == Precision::Season);
    CHECK(summer.occurredOn == parseDate("2024-07-01"));
    CHECK_FALSE(summer.utcOffset);
    CHECK(date->text() == QStringLiteral("kesällä 2024"));
    CHECK(write("heinäkuussa 2024").precision == Precision::Month);
    CHECK(write("2023").precision == Precision::Year);
    CHECK(date->text() == QStringLiteral("vuonna 2023"));
    const auto latest = write("viimeistään 4.7.2025");
    CHECK(latest.precision == Precision::AtLatest);
    CHECK(latest.occurredOn == parseDate("2025-07-04"));
    CHECK(write("ei tiedossa").precision == Precision::Unknown);
    CHECK(write("4.7.2025").precision == Precision::Day);
}
