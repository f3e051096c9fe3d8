// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in the window: seen, heard, gone through with keys, and written to files.
#include "desk.h"
#include "support/file_content.h"
#include "ui/dialogs/figure_dialog.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/figure_paint.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

const std::vector<JourneyMoment> fourMoments{{"a", "arrival", 2, "good"},
                                             {"b", "queue", -3, "very bad"},
                                             {"c", "payment", 0, ""},
                                             {"d", "leaving", 1, "fairly good"}};

Chart journey(std::vector<JourneyMoment> moments = fourMoments) {
    return [moments = std::move(moments)](const ChartLook& look) { return journeyChart("Kuura", moments, look); };
}

QPalette dark() {
    QPalette palette(QColor(42, 46, 50));
    palette.setColor(QPalette::Window, QColor(42, 46, 50));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    for (const auto role : {QPalette::WindowText, QPalette::Text}) palette.setColor(role, QColor(252, 252, 252));
    return palette;
}

}  // namespace

TEST_CASE("the arrow keys go through a picture, and Enter opens what is there") {
    FigureCanvas canvas(FigureCanvas::Look::Whole);
    canvas.setChart(journey());
    canvas.resize(700, 300);
    showActive(canvas);
    canvas.setFocus();
    QSignalSpy opened(&canvas, &FigureCanvas::activated);
    press(Qt::Key_Return);
    CHECK(opened.isEmpty());
    for (const char* expected : {"a", "b", "c", "d", "d"}) {
        press(Qt::Key_Right);
        REQUIRE(canvas.current());
        CHECK(canvas.current()->key == expected);
    }
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toString() == QStringLiteral("c"));
    press(Qt::Key_Home);
    CHECK(canvas.current()->key == "a");
    press(Qt::Key_End);
    CHECK(canvas.current()->key == "d");
    press(Qt::Key_Up);
    CHECK(canvas.current()->key == "a");
}

TEST_CASE("a picture is a graphic with its numbers, and while it is gone through tells what is there") {
    FigureCanvas canvas(FigureCanvas::Look::Whole);
    canvas.setChart(journey());
    showActive(canvas);
    canvas.setFocus();
    CHECK(QAccessible::queryAccessibleInterface(&canvas)->role() == QAccessible::Graphic);
    CHECK(accessible(&canvas, QAccessible::Name).contains(QStringLiteral("Kuura")));
    CHECK(accessible(&canvas, QAccessible::Description).contains(QStringLiteral("queue: very bad (−3)")));
    CHECK(accessible(&canvas, QAccessible::Description).contains(QStringLiteral("payment: 0")));
    press(Qt::Key_End);
    CHECK(accessible(&canvas, QAccessible::Description) == QStringLiteral("leaving: fairly good (+1)"));
}

TEST_CASE("the place that was gone to can be seen, and a click opens what is under it") {
    FigureCanvas canvas(FigureCanvas::Look::Whole);
    canvas.setChart(journey());
    canvas.resize(700, 300);
    showActive(canvas);
    canvas.setFocus();
    press(Qt::Key_Home);
    const QImage first = canvas.grab().toImage();
    press(Qt::Key_End);
    CHECK(canvas.grab().toImage() != first);
    QSignalSpy opened(&canvas, &FigureCanvas::activated);
    const FigureBox& box = canvas.figure().hits[1].at;
    const double scale = canvas.width() / canvas.figure().width;
    QTest::mouseClick(&canvas, Qt::LeftButton, {},
                      QPointF((box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale).toPoint());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toString() == QStringLiteral("b"));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(opened.size() == 1);
}

TEST_CASE("a picture follows the palette, and its marks can be seen in each") {
    FigureCanvas canvas(FigureCanvas::Look::Bare);
    canvas.setChart(journey());
    showActive(canvas);
    const QColor before = canvas.grab().toImage().pixelColor(6, 6);
    canvas.setPalette(dark());
    QApplication::processEvents();
    CHECK(canvas.grab().toImage().pixelColor(6, 6) == QColor(42, 46, 50));
    CHECK(before != QColor(42, 46, 50));
    QPalette highContrast(Qt::black);
    highContrast.setColor(QPalette::Window, Qt::black);
    highContrast.setColor(QPalette::Base, Qt::black);
    highContrast.setColor(QPalette::WindowText, Qt::white);
    highContrast.setColor(QPalette::Highlight, Qt::yellow);
    for (const QPalette& look : {QPalette(), dark(), highContrast}) {
        const FigurePalette palette = figurePalette(look, canvas.font());
        const auto contrast = [&](FigureRole mark, FigureRole under) {
            return contrastRatio(QColor(toQString(palette[mark])), QColor(toQString(palette[under])));
        };
        for (const FigureRole mark : {FigureRole::Accent, FigureRole::Good, FigureRole::Bad})
            CHECK(contrast(mark, FigureRole::Paper) >= 3.0);
        CHECK(contrast(FigureRole::Quiet, FigureRole::Paper) >= 4.5);
        for (int level = static_cast<int>(FigureRole::Level0); level <= static_cast<int>(FigureRole::Level4); ++level)
            CHECK(contrast(FigureRole::Ink, static_cast<FigureRole>(level)) >= 4.5);
    }
}

TEST_CASE("no usual sans-serif font is wider than the room that a label is given") {
    const std::vector<std::string> texts{"76 (66–86), 10 kokemusta",
                                         "Kirjakauppa Sivunkääntö",
                                         "lentokenttähotelli",
                                         "WWW MMM",
                                         "iiiiii llll",
                                         "Ångström & pojat ÄÖÅ",
                                         "−3 +3 0,5 % €"};
    for (const QString& family :
         {QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")})
        for (const bool bold : {false, true})
            for (const std::string& text : texts) {
                QFont font(family);
                font.setPixelSize(48);
                font.setBold(bold);
                FigureText told{{0, 0}, text, FigureRole::Ink, FigureAnchor::Start, 48, bold};
                INFO(text << " in " << family.toStdString() << (bold ? " bold" : ""));
                CHECK(QFontMetricsF(font).horizontalAdvance(toQString(text)) <= boxOf(told).width + 0.5);
            }
}

TEST_CASE("the table of a picture is one key away, and its rows lead where the picture does") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    desk.key(Qt::Key_3, Qt::AltModifier);
    desk.settle();
    for (auto* button : desk.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Picture…")) button->click();
    desk.settle();
    auto* dialog = desk.window->findChild<FigureDialog*>();
    REQUIRE(dialog);
    dialog->activateWindow();
    waitUntil([&] { return dialog->isActiveWindow(); });
    CHECK(dialog->windowTitle() == QStringLiteral("My experiences by touchpoint and sector"));
    FigureView& view = dialog->view();
    CHECK(view.canvas().hasFocus());
    desk.key(Qt::Key_T);
    CHECK(view.showsTable());
    auto* table = view.findChild<QTableWidget*>();
    CHECK(table->hasFocus());
    REQUIRE(table->rowCount() == 1);
    CHECK(table->horizontalHeaderItem(0)->text() == QStringLiteral("Touchpoint"));
    CHECK(table->item(0, 4)->text() == QStringLiteral("3"));
    QSignalSpy opened(&view, &FigureView::activated);
    desk.key(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toString() == QStringLiteral("whole_visit/"));
    // The page is in front now, with that row chosen.
    waitUntil([&] { return desk.window->isActiveWindow(); });
    dialog->activateWindow();
    waitUntil([&] { return dialog->isActiveWindow(); });
    desk.key(Qt::Key_T);
    CHECK_FALSE(view.showsTable());
    CHECK(view.canvas().hasFocus());
}

TEST_CASE("a picture is saved as SVG, PNG and PDF, light whatever the window, and a failure is told") {
    Desk desk;
    for (int i = 0; i < 3; ++i) desk.log(QStringLiteral("Kuura"), Qt::Key_6);
    FigureView view(desk.window->threads(), Language::English);
    view.setPalette(dark());
    ChartRequest request;
    request.scores.asOf = *parseDate("2026-03-14");
    view.showChart(request);
    desk.settle();
    QSignalSpy saved(&view, &FigureView::saved);
    const auto written = [&](const char* name) {
        const QString path = desk.folder.filePath(QLatin1String(name));
        view.writeTo(path);
        desk.settle();
        return kokemus::test::contentOf(path.toStdString());
    };
    const std::string svg = written("picture.svg");
    CHECK(svg.starts_with("<svg "));
    CHECK(svg.find("Kuura") != std::string::npos);
    CHECK(svg.find("#ffffff") != std::string::npos);
    CHECK(svg.find("#2a2e32") == std::string::npos);
    QImage image;
    CHECK(image.loadFromData(QByteArray::fromStdString(written("picture.PNG"))));
    CHECK(image.width() == 2 * static_cast<int>(usualFigureWidth));
    CHECK(written("picture.pdf").starts_with("%PDF-"));
    CHECK(saved.size() == 3);
    view.writeTo(desk.folder.filePath(QStringLiteral("missing/picture.svg")));
    view.writeTo(desk.folder.filePath(QStringLiteral("picture.doc")));
    desk.settle();
    CHECK(saved.size() == 3);
}

TEST_CASE("a picture fits the width it is given, and a narrower one becomes higher") {
    FigureCanvas canvas(FigureCanvas::Look::Whole);
    canvas.setChart(journey({{"a", "a very long name of a touchpoint indeed", 1, ""},
                             {"b", "another very long name of a touchpoint", 2, ""},
                             {"c", "and one more very long name of a touchpoint", 3, ""}}));
    CHECK(canvas.heightForWidth(420) > canvas.heightForWidth(1200));
    QWidget column;
    auto* layout = new QVBoxLayout(&column);
    auto* bare = new FigureCanvas(FigureCanvas::Look::Bare);
    layout->addWidget(bare);
    layout->addWidget(new QTableWidget, 1);
    bare->setChart(journey({{"a", "a very long name of a touchpoint indeed", 1, ""},
                            {"b", "another very long name of a touchpoint", 2, ""},
                            {"c", "and one more very long name of a touchpoint", 3, ""}}));
    for (const int width : {900, 300, 400}) {
        column.resize(width, 500);
        showActive(column);
        CHECK(bare->height() >= bare->heightForWidth(bare->width()));
        CHECK(bare->height() >= static_cast<int>(bare->figure().height * bare->width() / bare->figure().width));
    }
    QFont large = canvas.font();
    const int before = canvas.minimumSizeHint().width();
    large.setPointSizeF(large.pointSizeF() * 2);
    canvas.setFont(large);
    CHECK(canvas.minimumSizeHint().width() > before * 3 / 2);
}
