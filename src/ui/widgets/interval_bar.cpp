// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/interval_bar.h"

#include "ui/widgets/palette.h"

#include <QLocale>
#include <QPainter>

namespace kokemus::ui {

IntervalBar::IntervalBar(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Score and its likely range"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalBar::setInterval(std::optional<Interval> interval, const QString& description) {
    m_interval = interval;
    setAccessibleDescription(description);
    update();
}

QSize IntervalBar::sizeHint() const {
    const int line = fontMetrics().height();
    return {12 * line, 2 * line + 4};
}

void IntervalBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    const qreal margin = metrics.horizontalAdvance(QStringLiteral("100")) / 2;
    const qreal y = metrics.height() / 2 + 2;
    const auto x = [&](double score) { return margin + (width() - 2 * margin) * score / 100; };

    painter.setPen(QPen(outlineColor(palette()), 1));
    painter.drawLine(QPointF(x(0), y), QPointF(x(100), y));
    for (const int tick : {0, 50, 100}) {
        painter.setPen(QPen(outlineColor(palette()), 1));
        painter.drawLine(QPointF(x(tick), y - 5), QPointF(x(tick), y + 5));
        const QString text = QLocale().toString(tick);
        const qreal textWidth = metrics.horizontalAdvance(text);
        painter.setPen(quietTextColor(palette()));
        painter.drawText(QPointF(x(tick) - textWidth / 2, y + metrics.height()), text);
    }
    if (!m_interval) return;
    const QColor accent = focusColor(palette());
    painter.setPen(QPen(accent, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(m_interval->low), y), QPointF(x(m_interval->high), y));
    // A mark with its own outline, so that it is told from the range without colour.
    painter.setPen(QPen(palette().color(QPalette::Window), 2));
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawEllipse(QPointF(x(m_interval->score), y), 6, 6);
}

}  // namespace kokemus::ui
