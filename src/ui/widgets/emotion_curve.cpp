// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emotion_curve.h"

#include "ui/widgets/palette.h"

#include <QLocale>
#include <QPainter>

namespace kokemus::ui {

EmotionCurve::EmotionCurve(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Emotional curve"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EmotionCurve::setMoments(const std::vector<Moment>& moments) {
    if (moments == m_moments) return;
    m_moments = moments;
    QStringList told;
    for (const Moment& moment : m_moments)
        told << tr("%1 (%2)", "moment (value)").arg(moment.label, QLocale().toString(moment.value, 'f', 0));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

QSize EmotionCurve::sizeHint() const {
    const int line = fontMetrics().height();
    return {12 * line, 6 * line};
}

void EmotionCurve::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    const qreal left = metrics.horizontalAdvance(QStringLiteral("+3")) + 8;
    const qreal margin = metrics.height() / 2 + 4;
    const auto y = [&](double value) { return margin + (height() - 2 * margin) * (3 - value) / 6; };
    const auto steps = static_cast<qreal>(std::max<std::size_t>(1, m_moments.size() - (m_moments.empty() ? 0 : 1)));
    const auto x = [&](std::size_t i) {
        return left + 8 + (width() - left - 16) * (m_moments.size() < 2 ? 0.5 : static_cast<qreal>(i) / steps);
    };
    for (const auto& [value, text] :
         {std::pair{3, QStringLiteral("+3")}, std::pair{0, QStringLiteral("0")}, std::pair{-3, QStringLiteral("−3")}}) {
        painter.setPen(QPen(outlineColor(palette()), 1, value == 0 ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(left, y(value)), QPointF(width() - 4, y(value)));
        painter.setPen(quietTextColor(palette()));
        painter.drawText(QPointF(left - 6 - metrics.horizontalAdvance(text), y(value) + metrics.ascent() / 2 - 1),
                         text);
    }
    QPolygonF line;
    for (std::size_t i = 0; i < m_moments.size(); ++i) line << QPointF(x(i), y(m_moments[i].value));
    painter.setPen(QPen(focusColor(palette()), 2));
    painter.drawPolyline(line);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.setPen(QPen(palette().color(QPalette::Window), 2));
    for (const QPointF& point : line) painter.drawEllipse(point, 5, 5);
}

}  // namespace kokemus::ui
