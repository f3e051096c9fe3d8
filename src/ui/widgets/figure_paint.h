// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/figure.h"
#include "kokemus/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QFont;
class QPalette;

// A figure in Qt's terms: its colours on the screen, and the files that can be made of it.
namespace kokemus::ui {

/// The colours of the window: light, dark or of high contrast as it is.
[[nodiscard]] FigurePalette figurePalette(const QPalette& palette, const QFont& font);

// What follows is light, as everything that leaves the program, and may be called in any thread.

/// `scale` pixels for each unit of the figure.
[[nodiscard]] QImage paintedImage(const Figure& figure, double scale = 2);
/// One page as large as the figure, a unit a 96th of an inch.
[[nodiscard]] QByteArray paintedPdf(const Figure& figure);
/// Writes SVG, PNG or PDF by the suffix of `path`. Errors as writeFileAtomically(); FormatUnknown for another suffix.
[[nodiscard]] Result<void> writeFigure(const Figure& figure, const QString& path);

}  // namespace kokemus::ui
