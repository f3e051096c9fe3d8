// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace kokemus::ui {

/// Fusion, mended where it fails people who use a keyboard or need contrast: keyboard focus can be seen on text
/// edits, views and default buttons, frames, check and radio marks are drawn with 3:1 in every palette, controls
/// are at least 26 pixels high, rows of a list 24, and the palette itself goes through legiblePalette(). Owned by
/// QApplication once set.
class FocusStyle : public QProxyStyle {
    Q_OBJECT

public:
    FocusStyle();

    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    /// The icon of a menu bar too narrow for its menus is made when it is painted: every menu bar asks for it at once,
    /// and the first icon loads Qt's image formats, which no start should wait for.
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace kokemus::ui
