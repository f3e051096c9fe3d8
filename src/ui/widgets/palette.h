// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QPainter;
class QRect;

// Colours derived from the system's palette so that text and marks can be read in every look (WCAG 2.2 AA).
namespace kokemus::ui {

/// Contrast ratio of two opaque colours, 1..21 (WCAG 2.2 "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// The palette with selection, placeholder and link colours moved as little as makes their text reach 4.5:1.
[[nodiscard]] QPalette legiblePalette(QPalette palette);

/// Outline of controls: at least 3:1 against window and base.
[[nodiscard]] QColor outlineColor(const QPalette& palette);
/// Focus mark: the accent colour where that can be seen (3:1 against window and base), else the text colour.
[[nodiscard]] QColor focusColor(const QPalette& palette);
/// Secondary text: quieter than the window's text, still 4.5:1.
[[nodiscard]] QColor quietTextColor(const QPalette& palette);

/// `wanted`, moved towards the text colour until it can be seen (3:1 against window and base).
[[nodiscard]] QColor seenColor(const QColor& wanted, const QPalette& palette);
/// Between two opaque colours; `shareOfB` 0..1.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double shareOfB);

/// One pixel of outlineColor() just inside `rect`.
void drawOutline(QPainter& painter, const QRect& rect, const QPalette& palette, qreal radius = 2.5);

/// Two pixels of focusColor() just inside `rect`.
void drawFocusFrame(QPainter& painter, const QRect& rect, const QPalette& palette, qreal radius = 3);

}  // namespace kokemus::ui
