// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feeling_chip.h"

#include "ui/text.h"
#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr int strongest = 5;
constexpr int padding = 10;
constexpr int minHeight = 26;

QString intensityWord(int intensity) { return phrase("scale_intensity." + std::to_string(intensity)); }

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

}  // namespace

FeelingChip::FeelingChip(FeelingWord word, QWidget* parent) : QAbstractButton(parent), m_word(std::move(word)) {
    setObjectName(QStringLiteral("feelingChip"));
    setCheckable(true);
    setText(m_word.name);
    setFocusPolicy(Qt::ClickFocus);
}

void FeelingChip::setIntensity(int intensity) {
    m_intensity = std::clamp(intensity, 1, strongest);
    update();
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

QString FeelingChip::intensityText() const {
    return isChecked() ? tr("strength %1 of %2: %3").arg(m_intensity).arg(strongest).arg(intensityWord(m_intensity))
                       : QString();
}

void FeelingChip::setLook(Look look) {
    m_look = look;
    update();
}

QSize FeelingChip::sizeHint() const {
    const QFontMetrics metrics(boldOf(font()));
    return {metrics.horizontalAdvance(text()) + 2 * padding, std::max(minHeight, metrics.height() + 10)};
}

bool FeelingChip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip)
        setToolTip(
            isChecked()
                ? tr("%1 – %2. Keys 1–5 or the right mouse button change the strength.").arg(text(), intensityText())
                : QString());
    return QAbstractButton::event(event);
}

void FeelingChip::keyPressEvent(QKeyEvent* event) {
    event->ignore();
    emit keyPressed(event);
    if (!event->isAccepted()) QAbstractButton::keyPressEvent(event);
}

void FeelingChip::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    auto* group = new QActionGroup(&menu);
    for (int intensity = 1; intensity <= strongest; ++intensity) {
        auto* action = menu.addAction(QStringLiteral("&%1 – %2").arg(intensity).arg(intensityWord(intensity)), this,
                                      [this, intensity] { emit intensityAsked(intensity); });
        action->setCheckable(true);
        action->setChecked(isChecked() && intensity == m_intensity);
        group->addAction(action);
    }
    menu.exec(event->globalPos());
}

void FeelingChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(box.height() / 2, 13.0);
    const bool strong = isChecked();
    const auto textRole = strong ? QPalette::HighlightedText : QPalette::Text;
    const auto group = m_look == Look::Dimmed && !strong ? QPalette::Disabled : QPalette::Active;

    painter.setPen(QPen(strong ? palette().color(QPalette::Highlight) : outlineColor(palette()), underMouse() ? 2 : 1));
    painter.setBrush(strong ? palette().highlight() : palette().base());
    painter.drawRoundedRect(box, radius, radius);
    if (m_look == Look::Candidate) {
        painter.setPen(QPen(focusColor(palette()), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setFont(strong ? boldOf(font()) : font());
    painter.setPen(palette().color(group, textRole));
    painter.drawText(strong ? box.adjusted(0, -3, 0, -4) : box, Qt::AlignCenter, text());
    if (strong) paintIntensity(painter);
    if (!hasFocus()) return;
    if (strong) {
        // The accent colour cannot be seen on itself: a ring of the text's colour inside it can.
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    } else {
        drawFocusFrame(painter, rect(), palette(), radius);
    }
}

void FeelingChip::paintIntensity(QPainter& painter) const {
    constexpr qreal markWidth = 8;
    constexpr qreal markHeight = 2.4;
    constexpr qreal gap = 2.5;
    const qreal whole = strongest * markWidth + (strongest - 1) * gap;
    const qreal shrink = std::min(1.0, (width() - 16.0) / whole);
    const auto color = palette().color(QPalette::HighlightedText);
    painter.setPen(QPen(color, 0.8));
    for (int mark = 0; mark < strongest; ++mark) {
        const QRectF place((width() - whole * shrink) / 2 + mark * (markWidth + gap) * shrink, height() - 6.0,
                           markWidth * shrink, markHeight);
        painter.setBrush(mark < m_intensity ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRect(place);
    }
}

}  // namespace kokemus::ui
