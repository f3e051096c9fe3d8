// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_style.h"

#include "ui/widgets/palette.h"

#include <QAbstractScrollArea>
#include <QFrame>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace kokemus::ui {
namespace {

constexpr int minHeight = 26;  ///< of what is clicked; WCAG 2.5.8 wants 24
constexpr int minRowHeight = 24;
constexpr int frameWidth = 2;  ///< room for the focus frame around a view's or text edit's viewport

bool isScrollArea(const QWidget* widget) { return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr; }

/// The palette a control is drawn with: QPalette::color(role) then follows the control's state.
QPalette paletteOf(const QStyleOption& option) {
    auto palette = option.palette;
    palette.setCurrentColorGroup(option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled);
    return palette;
}

/// Fusion's own outlines reach 1.9..2.5:1, and its marks vanish in a high contrast palette.
void drawMark(const QStyleOption& option, QPainter& painter, bool round) {
    const auto palette = paletteOf(option);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outlineColor(palette), 1.4));
    painter.setBrush(on || partly ? palette.highlight() : palette.base());
    const qreal radius = round ? box.width() / 2 : 2.5;
    painter.drawRoundedRect(box, radius, radius);

    const auto markColor = palette.color(QPalette::HighlightedText);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(markColor);
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (on || partly) {
        QPainterPath path(QPointF(box.left() + side * 0.22, box.center().y()));
        if (partly) {
            path.lineTo(box.right() - side * 0.22, box.center().y());
        } else {
            path.lineTo(box.left() + side * 0.42, box.bottom() - side * 0.26);
            path.lineTo(box.right() - side * 0.2, box.top() + side * 0.26);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(markColor, std::max(1.8, side * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    painter.restore();
}

/// Fusion's frames are 1.3..2:1, and black on black in a high contrast palette.
void drawFieldFrame(const QStyleOption& option, QPainter& painter) {
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusFrame(painter, option.rect, option.palette);
    else
        drawOutline(painter, option.rect, paletteOf(option));
}

/// An icon that is made by `make` when it is first wanted.
class LateIcon : public QIconEngine {
public:
    explicit LateIcon(std::function<QIcon()> make) : m_make(std::move(make)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        m_make().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return m_make().pixmap(size, mode, state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LateIcon(m_make); }

private:
    std::function<QIcon()> m_make;
};

}  // namespace

FocusStyle::FocusStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FocusStyle::polish(QPalette& palette) {
    QProxyStyle::polish(palette);
    palette = legiblePalette(palette);
}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
        case PE_FrameFocusRect:
            return drawFocusFrame(*painter, option->rect, option->palette);
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return drawMark(*option, *painter, false);
        case PE_IndicatorRadioButton:
            return drawMark(*option, *painter, true);
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (element == PE_FrameLineEdit) drawFieldFrame(*option, *painter);
    if (element == PE_PanelButtonCommand) drawOutline(*painter, option->rect, paletteOf(*option));
}

void FocusStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && option->state.testFlag(State_HasFocus))
        drawFocusFrame(*painter, option->rect, option->palette);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool framed = frame && frame->frameShape != QFrame::NoFrame;
    if (element == CE_ShapedFrame && framed && isScrollArea(widget)) {
        // Fusion leaves a strip of the window's colour between frame and content.
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.base());
        drawFieldFrame(*option, *painter);
    }
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox) drawFieldFrame(*option, *painter);
}

QSize FocusStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_PushButton || type == CT_CheckBox ||
        type == CT_RadioButton)
        result.setHeight(std::max(result.height(), minHeight));
    if (type == CT_ItemViewItem) result.setHeight(std::max(result.height(), minRowHeight));
    return result;
}

QIcon FocusStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    if (which != SP_ToolBarHorizontalExtensionButton) return QProxyStyle::standardIcon(which, option, widget);
    return QIcon(new LateIcon(
        [this] { return QProxyStyle::standardIcon(SP_ToolBarHorizontalExtensionButton, nullptr, nullptr); }));
}

int FocusStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    // Not round the list of a completer, whose height Qt reckons with one pixel: its last row would be cut.
    if (metric == PM_DefaultFrameWidth && isScrollArea(widget) && !widget->isWindow()) return frameWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace kokemus::ui
