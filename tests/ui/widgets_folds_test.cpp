// SPDX-License-Identifier: GPL-3.0-or-later
#include "told_in_full.h"
#include "ui/text.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/folds/fold.h"
#include "ui/widgets/money_field.h"
#include "ui/widgets/rows_editor.h"
#include "ui/widgets/scale_field.h"
#include "ui/widgets/three_state_field.h"
#include "ui/window_settings.h"
#include "widgets_support.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct Folds {
    InLocale locale{"fi_FI"};
    CaptureForm form;

    Folds() {
        windowSettings().remove(QStringLiteral("form/openFolds"));
        form.resize(560, 700);
        showActive(form);
    }
    ~Folds() { windowSettings().remove(QStringLiteral("form/openFolds")); }

    [[nodiscard]] Fold& fold(const char* key) const {
        auto* found = form.findChild<Fold*>(QLatin1String("fold_") + QLatin1String(key));
        REQUIRE(found);
        return *found;
    }
    /// Opens a fold as a person does: Enter on its header.
    [[nodiscard]] Fold& open(const char* key) const {
        auto& opened = fold(key);
        opened.setFocus();
        press(Qt::Key_Return);
        REQUIRE(opened.isOpen());
        return opened;
    }
    void openAll() const {
        for (auto* one : form.findChildren<Fold*>()) {
            one->setFocus();
            press(Qt::Key_Return);
        }
    }
};

}  // namespace

TEST_CASE("an encounter told in full comes back as it was from open folds, too") {
    const Folds at;
    const auto full = toldInFull();
    const_cast<CaptureForm&>(at.form).setEncounter(full);
    at.openAll();
    CHECK(at.form.encounter() == full);
    CHECK_FALSE(at.form.isChanged());
    for (int stop = 0; stop < 150; ++stop) press(Qt::Key_Tab);
    CHECK(at.form.encounter() == full);
    CHECK_FALSE(at.form.isChanged());
}

TEST_CASE("the header of a fold says how many answers it holds, open or not") {
    Folds at;
    at.form.setEncounter(toldInFull());
    CHECK(at.fold("words").header()->text() == QStringLiteral("Sanat ja näkökulmat (7)"));
    CHECK(at.fold("journey").header()->text() == QStringLiteral("Palvelupolku (2)"));
    at.form.clear();
    CHECK(at.fold("words").header()->text() == QStringLiteral("Sanat ja näkökulmat"));
    auto& people = at.open("people");
    people.findChild<QRadioButton*>()->click();
    CHECK(people.header()->text() == QStringLiteral("Ihmiset (1)"));
}

TEST_CASE("the folds that a person opened are open the next time") {
    const Folds at;
    static_cast<void>(at.open("journey"));
    CaptureForm another;
    another.resize(560, 700);
    showActive(another);
    CHECK(another.findChild<Fold*>(QStringLiteral("fold_journey"))->isOpen());
    CHECK_FALSE(another.findChild<Fold*>(QStringLiteral("fold_words"))->isOpen());
    CHECK(another.findChild<Fold*>(QStringLiteral("fold_journey"))->findChild<RowsEditor*>());
}

TEST_CASE("quotes are added, told and removed with keys") {
    const Folds at;
    static_cast<void>(at.open("words"));
    auto* quotes = at.fold("words").findChildren<RowsEditor*>().front();
    quotes->setFocus();
    press(Qt::Key_Return);
    type(QStringLiteral("A-haa"));
    press(Qt::Key_Tab);
    type(QStringLiteral("tarjoilija"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    CHECK(at.form.encounter().quotes == std::vector<Quote>{{"A-haa", "tarjoilija", true}});
    CHECK(at.form.isChanged());
    CHECK_FALSE(at.form.isEmpty());
    for (auto* button : quotes->findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Poista") || button->text() == QStringLiteral("Remove"))
            button->setFocus();
    press(Qt::Key_Return);
    CHECK(at.form.encounter().quotes.empty());
    CHECK(QApplication::focusWidget() == quotes->focusProxy());
}

TEST_CASE("the steps of a journey change places with Alt and the arrows") {
    Folds at;
    auto full = toldInFull();
    at.form.setEncounter(full);
    auto* steps = at.open("journey").findChild<RowsEditor*>();
    auto* value = steps->findChildren<ScaleField*>().front();
    value->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    std::swap(full.steps[0], full.steps[1]);
    CHECK(at.form.encounter().steps == full.steps);
    CHECK(steps->findChildren<ScaleField*>().back()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Down, Qt::AltModifier);  // it is the last one
    CHECK(at.form.encounter().steps == full.steps);
    type(QStringLiteral("1-"));
    full.steps[1].value = -1;
    CHECK(at.form.encounter().steps == full.steps);
}

TEST_CASE("both prices say at once how much that is of which") {
    const Folds at;
    auto& promise = at.open("promise");
    const auto prices = promise.findChildren<MoneyField*>();
    REQUIRE(prices.size() == 3);
    prices[0]->setFocus();
    type(QStringLiteral("99"));
    prices[1]->setFocus();
    type(QStringLiteral("129"));
    bool told = false;
    for (const auto* label : promise.findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("30,3")) &&
                        label->text().contains(QStringLiteral("23,3")));
    CHECK(told);
    CHECK(at.form.encounter().priceExpected == 9900);
}

TEST_CASE("the main party is the brand of the quick form, others are added below") {
    Folds at;
    at.form.setEncounter([] {
        Encounter known;
        known.id = "0190f3c2-0000-7000-8000-000000000001";
        known.occurredOn = parseDate("2025-07-01");
        known.parties = {{"Kahvila Kuura", "", Role::Provider, 1.0, {}}};
        return known;
    }());
    auto* further = at.open("parties").findChild<RowsEditor*>();
    further->setFocus();
    press(Qt::Key_Return);
    type(QStringLiteral("Matka Oy"));
    const std::vector<Party> both{{"Kahvila Kuura", "", Role::Provider, 1.0, {}},
                                  {"Matka Oy", "", Role::Other, 0.5, {}}};
    CHECK(at.form.encounter().parties == both);
    auto* brand = at.form.findChild<QComboBox*>(QStringLiteral("brandComboBox"));
    brand->setFocus();
    brand->lineEdit()->selectAll();
    press(Qt::Key_Delete);
    CHECK(at.form.encounter().parties == std::vector<Party>{both[1]});
}

TEST_CASE("Tab goes from a header through its fold to the next one, rows that were added included") {
    const Folds at;
    auto& journey = at.open("journey");
    auto* steps = journey.findChild<RowsEditor*>();
    steps->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == journey.header());
    int stops = 0;
    while (QApplication::focusWidget() != steps->focusProxy() && ++stops < 20) {
        press(Qt::Key_Tab);
        CHECK(journey.isAncestorOf(QApplication::focusWidget()));
    }
    CHECK(stops == 8);  // touchpoint, brand, scale, note, three buttons, the one that adds
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == at.fold("parties").header());
}

TEST_CASE("an amount that cannot be read keeps its fold open and is not saved") {
    Folds at;
    auto& promise = at.open("promise");
    auto* price = promise.findChildren<MoneyField*>().front();
    price->setFocus();
    type(QStringLiteral("kallis"));
    const QSignalSpy requested(&at.form, &CaptureForm::saveRequested);
    promise.setFocus();
    press(Qt::Key_Return);
    CHECK_FALSE(promise.isOpen());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(requested.isEmpty());
    CHECK(promise.isOpen());
    CHECK(price->hasFocus());
}

TEST_CASE("every control of every fold has a name") {
    const Folds at;
    at.openAll();
    for (const auto* editor : at.form.findChildren<RowsEditor*>()) editor->findChild<QPushButton*>()->click();
    QApplication::processEvents();
    for (const auto* fold : at.form.findChildren<Fold*>())
        for (auto* part : fold->findChildren<QWidget*>()) {
            if (!part->isVisible() || (part->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || part->focusProxy())
                continue;
            INFO(fold->key().toStdString() << ' ' << part->metaObject()->className());
            CHECK_FALSE(accessible(part, QAccessible::Name).isEmpty());
        }
}
