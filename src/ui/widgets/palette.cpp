// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kokemus::ui {
namespace {

// A little above the 4.5:1 and 3:1 of WCAG, for rounding to 8 bits and antialiased text.
constexpr double textContrast = 4.7;
constexpr double markContrast = 3.1;
constexpr int mixSteps = 20;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// What is seen when a translucent colour lies on an opaque one.
QColor laidOn(const QColor& color, const QColor& background) {
    return mixed(background, color, static_cast<double>(color.alphaF()));
}

double leastContrast(const QColor& color, const QColor& one, const QColor& other) {
    return std::min(contrastRatio(color, one), contrastRatio(color, other));
}

/// The first colour on the way from `color` to `end` that reaches `minimum` against both backgrounds.
QColor movedUntilSeen(const QColor& color, const QColor& end, const QColor& one, const QColor& other, double minimum) {
    for (int step = 0; step < mixSteps; ++step) {
        const auto candidate = mixed(color, end, static_cast<double>(step) / mixSteps);
        if (leastContrast(candidate, one, other) >= minimum) return candidate;
    }
    return end;
}

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const auto mix = [shareOfB](float x, float y) {
        return static_cast<float>(static_cast<double>(x) * (1 - shareOfB) + static_cast<double>(y) * shareOfB);
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QPalette legiblePalette(QPalette palette) {
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto color = [&](QPalette::ColorRole role) { return palette.color(group, role); };
        const auto base = color(QPalette::Base);
        palette.setColor(group, QPalette::PlaceholderText,
                         movedUntilSeen(laidOn(color(QPalette::PlaceholderText), base), color(QPalette::Text), base,
                                        base, textContrast));
        const auto selectedText = color(QPalette::HighlightedText);
        const bool darken = luminance(selectedText) > luminance(color(QPalette::Highlight));
        palette.setColor(group, QPalette::Highlight,
                         movedUntilSeen(color(QPalette::Highlight), darken ? Qt::black : Qt::white, selectedText,
                                        selectedText, textContrast));
        palette.setColor(group, QPalette::Link,
                         movedUntilSeen(color(QPalette::Link), color(QPalette::WindowText), color(QPalette::Window),
                                        base, textContrast));
    }
    return palette;
}

QColor outlineColor(const QPalette& palette) {
    const auto window = palette.color(QPalette::Window);
    return movedUntilSeen(window, palette.color(QPalette::WindowText), window, palette.color(QPalette::Base),
                          markContrast);
}

QColor seenColor(const QColor& wanted, const QPalette& palette) {
    return movedUntilSeen(wanted, palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                          palette.color(QPalette::Base), markContrast);
}

QColor focusColor(const QPalette& palette) { return seenColor(palette.color(QPalette::Highlight), palette); }

QColor quietTextColor(const QPalette& palette) {
    const auto window = palette.color(QPalette::Window);
    return movedUntilSeen(window, palette.color(QPalette::WindowText), window, palette.color(QPalette::Base),
                          textContrast + 0.8);
}

void drawOutline(QPainter& painter, const QRect& rect, const QPalette& palette, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineColor(palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawFocusFrame(QPainter& painter, const QRect& rect, const QPalette& palette, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focusColor(palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

}  // namespace kokemus::ui
