// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_style.h"
#include "ui/widgets/palette.h"
#include "widgets_support.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

QPalette palette(const QColor& window, const QColor& base, const QColor& text, const QColor& selection,
                 const QColor& selectedText) {
    QPalette result(window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) result.setColor(role, text);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::Highlight, selection);
    result.setColor(QPalette::HighlightedText, selectedText);
    result.setColor(QPalette::PlaceholderText, Qt::black);
    result.setColor(QPalette::Link, selection);
    return result;
}

std::vector<QPalette> looks() {
    return {palette({239, 239, 239}, Qt::white, Qt::black, {48, 140, 198}, Qt::white),
            palette({42, 46, 50}, {27, 30, 32}, {252, 252, 252}, {23, 104, 150}, Qt::white),
            palette(Qt::black, Qt::black, Qt::white, Qt::yellow, Qt::black)};
}

int changedPixels(const QImage& a, const QImage& b) {
    int changed = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y)) ++changed;
    return changed;
}

}  // namespace

TEST_CASE("contrast is reckoned as WCAG does") {
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, QColor(0x76, 0x76, 0x76)) == Approx(4.54).margin(0.01));
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("selection, placeholder and links can be read in light, dark and high contrast") {
    for (const auto& look : looks()) {
        const auto legible = legiblePalette(look);
        const auto contrast = [&](QPalette::ColorRole a, QPalette::ColorRole b) {
            return contrastRatio(legible.color(a), legible.color(b));
        };
        CHECK(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        CHECK(contrast(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        CHECK(contrast(QPalette::Link, QPalette::Window) >= 4.5);
        CHECK(contrast(QPalette::Link, QPalette::Base) >= 4.5);
        for (const auto background : {QPalette::Window, QPalette::Base}) {
            CHECK(contrastRatio(outlineColor(legible), legible.color(background)) >= 3.0);
            CHECK(contrastRatio(focusColor(legible), legible.color(background)) >= 3.0);
            CHECK(contrastRatio(quietTextColor(legible), legible.color(background)) >= 4.5);
        }
        CHECK(legible.color(QPalette::Window) == look.color(QPalette::Window));
        CHECK(legible.color(QPalette::Text) == look.color(QPalette::Text));
    }
}

TEST_CASE("a selection that can be read already is left as it is") {
    const auto contrast = looks().back();
    CHECK(legiblePalette(contrast).color(QPalette::Highlight) == contrast.color(QPalette::Highlight));
}

TEST_CASE("keyboard focus can be seen on text edits, buttons and empty lists") {
    FocusStyle style;
    for (const auto& look : looks()) {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* other = new QLineEdit;
        auto* button = new QPushButton(QStringLiteral("Log"));
        button->setDefault(true);
        const QList<QWidget*> watched{new QPlainTextEdit, new QListWidget, button, new QLineEdit};
        column->addWidget(other);
        for (auto* widget : watched) column->addWidget(widget);
        for (auto* widget : window.findChildren<QWidget*>()) widget->setStyle(&style);
        window.setPalette(legiblePalette(look));
        showActive(window);
        for (auto* widget : watched) {
            other->setFocus();
            const auto before = widget->grab().toImage();
            widget->setFocus();
            const auto after = widget->grab().toImage();
            INFO(widget->metaObject()->className());
            CHECK(changedPixels(before, after) >= widget->width() + widget->height());
        }
    }
}
