// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale_segments.h"

#include "ui/text.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale_accessible.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr int gap = 4;
constexpr int minSegment = 26;  ///< WCAG 2.5.8 wants 24
constexpr int padding = 8;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

QString withWord(int value, const QString& word) { return scaleDigit(value) + QStringLiteral("  ") + word; }

}  // namespace

QString ScaleWords::word(std::optional<int> value) const { return value ? words.value(*value - min) : unsaid; }

QString ScaleWords::sentence(std::optional<int> value) const {
    if (!value) return unsaid;
    const auto said = word(value);
    return said.isEmpty() ? scaleDigit(*value) : scaleDigit(*value) + QStringLiteral(" – ") + said;
}

ScaleWords scaleWords(std::string_view group, int min, int max) {
    const auto phrases = windowPhrases();
    const auto key = [&](const std::string& step) { return std::string(group) + "." + step; };
    ScaleWords scale{min, max, {}, ScaleSegments::tr("not said")};
    for (int value = min; value <= max; ++value) {
        const auto step = key(std::to_string(value));
        scale.words << (phrases.has(step) ? phrase(step) : QString());
    }
    if (phrases.has(key("none"))) scale.unsaid = phrase(key("none"));
    return scale;
}

QString scaleDigit(int value) { return value < 0 ? QStringLiteral("−%1").arg(-value) : QString::number(value); }

ScaleSegments::ScaleSegments(ScaleWords words, QWidget* parent) : QWidget(parent), m_words(std::move(words)) {
    installScaleAccessible();
    setObjectName(QStringLiteral("scaleSegments"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScaleSegments::setValue(std::optional<int> value) {
    if (value && (*value < m_words.min || *value > m_words.max)) value.reset();
    m_minusTyped = false;
    if (value == m_value) return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent changed(this, m_value.value_or(m_words.min - 1));
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void ScaleSegments::choose(std::optional<int> value) {
    const auto before = m_value;
    setValue(value);
    if (m_value != before) emit valueChanged();
}

QString ScaleSegments::segmentText(int value) const {
    const bool atEnd = value == m_words.min || value == m_words.max;
    const auto word = atEnd && isRoomy() ? m_words.word(value) : QString();
    return word.isEmpty() ? scaleDigit(value) : withWord(value, word);
}

int ScaleSegments::endWidth(int value) const {
    const auto text = withWord(value, m_words.word(value));
    return std::max(minSegment, QFontMetrics(boldOf(font())).horizontalAdvance(text) + 2 * padding);
}

int ScaleSegments::rowHeight() const { return std::max(minSegment, fontMetrics().height() + 12); }

int ScaleSegments::roomyWidth() const {
    const int inner = m_words.max - m_words.min - 1;
    return endWidth(m_words.min) + endWidth(m_words.max) + inner * minSegment + (inner + 1) * gap;
}

QSize ScaleSegments::sizeHint() const { return {roomyWidth(), rowHeight()}; }

QSize ScaleSegments::minimumSizeHint() const {
    const auto metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(m_words.word(m_words.min)) +
                      metrics.horizontalAdvance(m_words.word(m_words.max)) + 2 * padding;
    const int steps = m_words.max - m_words.min + 1;
    return {std::min(roomyWidth(), std::max(words, steps * (minSegment + gap))), rowHeight()};
}

int ScaleSegments::heightForWidth(int width) const {
    return width >= roomyWidth() ? rowHeight() : rowHeight() + gap / 2 + fontMetrics().height();
}

QRect ScaleSegments::segmentRect(int value) const {
    const int inner = m_words.max - m_words.min - 1;
    const int even = (width() - gap * (inner + 1)) / (inner + 2);
    const int first = isRoomy() ? endWidth(m_words.min) : even;
    const int last = isRoomy() ? endWidth(m_words.max) : even;
    const int room = std::max(0, width() - first - last - gap * (inner + 1));
    const auto start = [&](int step) { return first + gap + step * room / std::max(1, inner) + step * gap; };
    if (value == m_words.min) return {0, 0, first, rowHeight()};
    if (value == m_words.max) return {width() - last, 0, last, rowHeight()};
    const int step = value - m_words.min - 1;
    return {start(step), 0, start(step + 1) - gap - start(step), rowHeight()};
}

std::optional<int> ScaleSegments::valueAt(const QPoint& position) const {
    for (int value = m_words.min; value <= m_words.max; ++value)
        if (segmentRect(value).adjusted(-gap / 2, 0, gap / 2, 0).contains(position)) return value;
    return std::nullopt;
}

bool ScaleSegments::takeCharacter(QChar character) {
    const bool hasSigns = m_words.min < 0;
    const bool minus = character == QLatin1Char('-') || character == QChar(0x2212);
    if (hasSigns && (minus || character == QLatin1Char('+'))) {
        if (m_value && *m_value != 0)
            choose(minus ? -std::abs(*m_value) : std::abs(*m_value));
        else
            m_minusTyped = minus;
        return true;
    }
    if (!character.isDigit()) return false;
    if (character == QLatin1Char('0') && m_words.max == 10 && m_value == 1) {
        choose(10);
        return true;
    }
    const int value = m_minusTyped ? -character.digitValue() : character.digitValue();
    if (value >= m_words.min && value <= m_words.max) choose(value);
    return true;
}

void ScaleSegments::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain) return QWidget::keyPressEvent(event);
    // One below the first step stands for "not said", so that arrows reach every state.
    const int now = m_value.value_or(m_words.min - 1);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return emit committed();
        case Qt::Key_Left:
        case Qt::Key_Down:
            return choose(now <= m_words.min ? std::nullopt : std::optional(now - 1));
        case Qt::Key_Right:
        case Qt::Key_Up:
            return choose(std::min(now + 1, m_words.max));
        case Qt::Key_Home:
            return choose(m_words.min);
        case Qt::Key_End:
            return choose(m_words.max);
        case Qt::Key_Backspace:
        case Qt::Key_Delete:
            return choose(std::nullopt);
        default:
            break;
    }
    if (event->text().isEmpty() || !takeCharacter(event->text().front())) QWidget::keyPressEvent(event);
}

void ScaleSegments::mousePressEvent(QMouseEvent* event) {
    const auto value = event->button() == Qt::LeftButton ? valueAt(event->position().toPoint()) : std::nullopt;
    if (!value) return QWidget::mousePressEvent(event);
    choose(value == m_value ? std::nullopt : value);
}

void ScaleSegments::mouseMoveEvent(QMouseEvent* event) { setHovered(valueAt(event->position().toPoint())); }

void ScaleSegments::leaveEvent(QEvent*) { setHovered(std::nullopt); }

void ScaleSegments::setHovered(std::optional<int> value) {
    if (value == m_hovered) return;
    m_hovered = value;
    update();
    emit hovered(m_hovered);
}

bool ScaleSegments::event(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
    return QWidget::event(event);
}

void ScaleSegments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int value = m_words.min; value <= m_words.max; ++value) paintSegment(painter, value);
    if (!isRoomy()) paintEndWords(painter);
    if (!hasFocus()) return;
    // Round the chosen step, where a change will show; round the whole row while nothing is chosen.
    drawFocusFrame(painter, m_value ? segmentRect(*m_value) : rect(), palette(), 5);
    if (m_value) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(segmentRect(*m_value)).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
}

void ScaleSegments::paintEndWords(QPainter& painter) const {
    const QRect below(0, rowHeight() + gap / 2, width(), fontMetrics().height());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(below, Qt::AlignLeft, m_words.word(m_words.min));
    painter.drawText(below, Qt::AlignRight, m_words.word(m_words.max));
}

void ScaleSegments::paintSegment(QPainter& painter, int value) const {
    const bool chosen = value == m_value;
    const bool under = value == m_hovered;
    const auto box = QRectF(segmentRect(value)).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto outline = chosen ? palette().color(QPalette::Highlight) : outlineColor(palette());
    painter.setPen(QPen(outline, under ? 2 : 1));
    painter.setBrush(chosen ? palette().highlight() : palette().base());
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(chosen ? boldOf(font()) : font());
    painter.setPen(palette().color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, segmentText(value));
}

}  // namespace kokemus::ui
