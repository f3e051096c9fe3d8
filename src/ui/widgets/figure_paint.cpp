// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_paint.h"

#include "kokemus/exchange.h"
#include "ui/text.h"
#include "ui/widgets/palette.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace kokemus::ui {

namespace {

constexpr double unitsAnInch = 96;
/// Larger pictures are drawn with fewer pixels for each unit.
constexpr double mostPixels = 60e6;

// Blue and orange, as in lightFigurePalette().
constexpr QRgb good = 0xff2171b5;
constexpr QRgb bad = 0xffb35806;
constexpr std::array<QRgb, 5> levels{0xffd95f0e, 0xfffe9929, 0xff969696, 0xff6baed6, 0xff2171b5};

QByteArray lightSvg(const Figure& figure) { return QByteArray::fromStdString(svgOf(figure, lightFigurePalette())); }

QByteArray paintedPng(const Figure& figure) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paintedImage(figure).save(&buffer, "PNG");
    return bytes;
}

}  // namespace

FigurePalette figurePalette(const QPalette& palette, const QFont& font) {
    const QColor paper = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor accent = focusColor(palette);
    FigurePalette result;
    result.font = toStd(font.family());
    const auto set = [&](FigureRole role, const QColor& color) {
        result.colors[static_cast<std::size_t>(role)] = toStd(color.name());
    };
    set(FigureRole::Paper, paper);
    set(FigureRole::Ink, ink);
    set(FigureRole::Quiet, quietTextColor(palette));
    set(FigureRole::Grid, mixed(paper, ink, 0.25));
    set(FigureRole::Accent, accent);
    set(FigureRole::Band, mixed(paper, accent, 0.2));
    set(FigureRole::Good, seenColor(QColor(good), palette));
    set(FigureRole::Bad, seenColor(QColor(bad), palette));
    // A quarter of colour keeps the text on it at its contrast.
    for (std::size_t i = 0; i < levels.size(); ++i)
        result.colors[static_cast<std::size_t>(FigureRole::Level0) + i] =
            toStd(mixed(paper, QColor(levels[i]), 0.25).name());
    return result;
}

QImage paintedImage(const Figure& figure, double scale) {
    scale = std::min(scale, std::sqrt(mostPixels / std::max(1.0, figure.width * figure.height)));
    QImage image(QSizeF(figure.width * scale, figure.height * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(lightSvg(figure)).render(&painter, QRectF(image.rect()));
    return image;
}

QByteArray paintedPdf(const Figure& figure) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(toQString(figure.title));
    writer.setCreator(QStringLiteral("Kokemus"));
    writer.setPageSize(QPageSize(QSizeF(figure.width, figure.height) / unitsAnInch, QPageSize::Inch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    QSvgRenderer(lightSvg(figure)).render(&painter, QRectF({}, QSizeF(writer.width(), writer.height())));
    painter.end();
    return bytes;
}

Result<void> writeFigure(const Figure& figure, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QStringLiteral("svg"))
        bytes = lightSvg(figure);
    else if (suffix == QStringLiteral("png"))
        bytes = paintedPng(figure);
    else if (suffix == QStringLiteral("pdf"))
        bytes = paintedPdf(figure);
    else
        return Error{ErrorCode::FormatUnknown, {{"format", toStd(suffix)}}, "writeFigure"};
    return writeFileAtomically(toStd(path),
                               std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

}  // namespace kokemus::ui
