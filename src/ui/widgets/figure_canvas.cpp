// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_canvas.h"

#include "ui/text.h"
#include "ui/widgets/figure_paint.h"
#include "ui/widgets/palette.h"

#include <QAccessibleWidget>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

namespace kokemus::ui {

namespace {

constexpr double bodySize = 12;  ///< of a figure's text
constexpr int usualLines = 12;   ///< height that is asked for before there is a chart

class FigureAccessible : public QAccessibleWidget {
public:
    explicit FigureAccessible(FigureCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::Graphic), m_canvas(canvas) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Description ? m_canvas->told() : QAccessibleWidget::text(kind);
    }

private:
    FigureCanvas* m_canvas;
};

QAccessibleInterface* makeFigureAccessible(const QString&, QObject* object) {
    auto* canvas = qobject_cast<FigureCanvas*>(object);
    return canvas ? new FigureAccessible(canvas) : nullptr;
}

void installFigureAccessible() {
    static const bool installed = (QAccessible::installFactory(makeFigureAccessible), true);
    Q_UNUSED(installed)
}

QPointF middleOf(const FigureBox& box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

}  // namespace

FigureCanvas::FigureCanvas(Look look, QWidget* parent) : QWidget(parent), m_look(look) {
    installFigureAccessible();
    setMouseTracking(true);
    // Not Fixed: that would be the height of the usual width, whatever the width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Picture"));
}

void FigureCanvas::setChart(Chart chart) {
    m_chart = std::move(chart);
    draw();
    setAccessibleName(toQString(m_figure.title));
    setFocusPolicy(m_figure.hits.empty() ? Qt::NoFocus : Qt::StrongFocus);
    if (m_current && *m_current >= m_figure.hits.size()) goTo(std::nullopt);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

const FigureHit* FigureCanvas::current() const { return m_current ? &m_figure.hits[*m_current] : nullptr; }

QString FigureCanvas::told() const {
    return toQString(m_current ? m_figure.hits[*m_current].tip : m_figure.description);
}

double FigureCanvas::scale() const { return QFontInfo(font()).pixelSize() / bodySize; }

Figure FigureCanvas::figureFor(int width) const {
    if (!m_chart) return {};
    ChartLook look;
    look.language = windowLanguage();
    look.width = width / scale();
    look.bare = m_look == Look::Bare;
    return m_chart(look);
}

void FigureCanvas::draw() {
    m_figure = figureFor(width());
    m_renderer.load(QByteArray::fromStdString(svgOf(m_figure, figurePalette(palette(), font()))));
    m_measured = {};
    updateGeometry();
    update();
}

QSize FigureCanvas::minimumSizeHint() const {
    const double least = m_look == Look::Bare ? leastBareWidth : leastFigureWidth;
    return QSize(static_cast<int>(std::ceil(least * scale())), 2 * fontMetrics().height());
}

QSize FigureCanvas::sizeHint() const {
    const int width = static_cast<int>(usualFigureWidth * scale());
    return {width, m_chart ? heightForWidth(width) : usualLines * fontMetrics().height()};
}

int FigureCanvas::heightForWidth(int width) const {
    if (m_measured.width() != width)
        m_measured = {width, static_cast<int>(
                                 std::ceil((width == this->width() ? m_figure : figureFor(width)).height * scale()))};
    return m_measured.height();
}

bool FigureCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto hit = hitAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           Qt::convertFromPlainText(toQString(m_figure.hits[*hit].tip), Qt::WhiteSpaceNormal), this,
                           boxOf(m_figure.hits[*hit]));
    else
        QToolTip::hideText();
    return true;
}

void FigureCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
}

void FigureCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) draw();
}

void FigureCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_renderer.render(&painter, QRectF(0, 0, m_figure.width * scale(), m_figure.height * scale()));
    if (!hasFocus()) return;
    drawFocusFrame(painter, m_current ? boxOf(m_figure.hits[*m_current]).adjusted(-2, -2, 2, 2) : rect(), palette());
}

QRect FigureCanvas::boxOf(const FigureHit& hit) const {
    const double by = scale();
    return QRectF(hit.at.x * by, hit.at.y * by, hit.at.width * by, hit.at.height * by).toAlignedRect();
}

std::optional<std::size_t> FigureCanvas::hitAt(const QPointF& position) const {
    const QPointF at = position / scale();
    std::optional<std::size_t> nearest;
    double least = 0;
    // Areas may lie on each other; the one whose middle is nearest is meant.
    for (std::size_t i = 0; i < m_figure.hits.size(); ++i) {
        const FigureBox& box = m_figure.hits[i].at;
        if (at.x() < box.x || at.x() > box.right() || at.y() < box.y || at.y() > box.bottom()) continue;
        const QPointF away = at - middleOf(box);
        const double distance = QPointF::dotProduct(away, away);
        if (!nearest || distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

std::size_t FigureCanvas::neighbour(int key) const {
    const std::size_t here = *m_current;
    if (key == Qt::Key_Left) return here - (here > 0 ? 1 : 0);
    if (key == Qt::Key_Right) return std::min(here + 1, m_figure.hits.size() - 1);
    const QPointF from = middleOf(m_figure.hits[here].at);
    std::size_t best = here;
    double least = 0;
    for (std::size_t i = 0; i < m_figure.hits.size(); ++i) {
        const QPointF away = middleOf(m_figure.hits[i].at) - from;
        const double ahead = key == Qt::Key_Up ? -away.y() : away.y();
        if (ahead <= 0.5) continue;
        // What lies aside is farther than what lies ahead.
        const double distance = ahead + 3 * std::abs(away.x());
        if (best == here || distance < least) {
            best = i;
            least = distance;
        }
    }
    return best;
}

void FigureCanvas::keyPressEvent(QKeyEvent* event) {
    const std::size_t count = m_figure.hits.size();
    const int key = event->key();
    if (count == 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Home) return goTo(0);
    if (key == Qt::Key_End) return goTo(count - 1);
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        return goTo(m_current ? neighbour(key) : 0);
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!opens || !m_current) return QWidget::keyPressEvent(event);
    const FigureHit hit = m_figure.hits[*m_current];
    emit activated(hit.target, toQString(hit.key));
}

void FigureCanvas::mouseMoveEvent(QMouseEvent* event) {
    setCursor(hitAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    const auto at = hitAt(event->position());
    if (!at) return;
    goTo(at);
    const FigureHit hit = m_figure.hits[*at];
    emit activated(hit.target, toQString(hit.key));
}

void FigureCanvas::goTo(std::optional<std::size_t> hit) {
    m_current = hit;
    update();
    // A part of a large picture may be out of sight.
    for (QWidget* above = parentWidget(); hit && above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QRect box = boxOf(m_figure.hits[*hit]);
            area->ensureVisible(box.center().x(), box.center().y(), box.width() / 2 + 12, box.height() / 2 + 12);
            break;
        }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FigureCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void FigureCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) goTo(std::nullopt);
    update();
}

}  // namespace kokemus::ui
