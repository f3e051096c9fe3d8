// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/models/encounter_words.h"
#include "ui/text.h"
#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/typed_values.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace kokemus::ui {
namespace {

/// A leaf of a calendar in the palette's text colour: icon themes may have none, or one that cannot be seen.
QIcon calendarIcon(const QWidget& widget) {
    const int side = 16;
    const auto scale = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = widget.palette().color(QPalette::Text);
    painter.setPen(QPen(color, 1.3));
    painter.drawRoundedRect(QRectF(2, 3.5, 12, 10.5), 1.5, 1.5);
    painter.drawLine(QPointF(5, 1.5), QPointF(5, 4.5));
    painter.drawLine(QPointF(11, 1.5), QPointF(11, 4.5));
    painter.fillRect(QRectF(2, 4, 12, 3), color);
    for (const int x : {5, 8, 11}) painter.fillRect(QRectF(x - 0.9, 9, 1.8, 1.8), color);
    return pixmap;
}

}  // namespace

DateField::DateField(QWidget* parent)
    : TolerantField(parent), m_today(QDate::currentDate()), m_calendarAction(new QAction(this)) {
    setObjectName(QStringLiteral("dateField"));
    m_calendarAction->setText(tr("Open calendar"));
    m_calendarAction->setToolTip(tr("Open calendar (Alt+Down)"));
    m_calendarAction->setIcon(calendarIcon(*this));
    addAction(m_calendarAction, QLineEdit::TrailingPosition);
    nameCalendarButton();
    connect(m_calendarAction, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &TolerantField::committed, this, &DateField::passTimeOn);
}

QSize DateField::minimumSizeHint() const {
    constexpr int buttonAndMargins = 44;
    const auto widest = Date(std::chrono::year(2028), std::chrono::month(12), std::chrono::day(28));
    return {fontMetrics().horizontalAdvance(shownDate(widest)) + buttonAndMargins,
            TolerantField::minimumSizeHint().height()};
}

void DateField::nameCalendarButton() {
    // QLineEdit leaves the buttons of its actions without a name.
    for (auto* button : findChildren<QToolButton*>())
        if (button->defaultAction() == m_calendarAction) button->setAccessibleName(m_calendarAction->text());
}

void DateField::setDate(std::optional<Date> date, Precision precision) {
    m_date = date;
    m_precision = precision;
    m_typedMinute.reset();
    showValue();
}

void DateField::setToday(Date today) { m_today = toQDate(today); }

QString DateField::read(const QString& typed) {
    m_date.reset();
    m_typedMinute.reset();
    if (typed.trimmed().isEmpty()) return {};
    const auto value = readDate(typed, m_today, QLocale());
    if (!value)
        return tr("This is not a date. Write it like %1, or “yesterday”, “Monday” or “summer 2024”.")
            .arg(shownDate(toDate(m_today)));
    if (value->precision == Precision::Unknown) return {};
    m_date = toDate(value->date);
    m_precision = value->precision;
    m_typedMinute = value->minuteOfDay;
    return {};
}

QString DateField::shown() const {
    if (!m_date) return {};
    return m_precision == Precision::Day || m_precision == Precision::Minute
               ? shownDate(*m_date)
               : whenText(windowPhrases(), m_date, std::nullopt, m_precision);
}

void DateField::passTimeOn() {
    if (m_typedMinute) emit timeTyped(*m_typedMinute);
    m_typedMinute.reset();
}

void DateField::focusOutEvent(QFocusEvent* event) {
    TolerantField::focusOutEvent(event);
    passTimeOn();
}

void DateField::keyPressEvent(QKeyEvent* event) {
    const bool opens =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens) return openCalendar();
    TolerantField::keyPressEvent(event);
}

void DateField::changeEvent(QEvent* event) {
    TolerantField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_calendarAction->setIcon(calendarIcon(*this));
}

void DateField::openCalendar() {
    auto* popup = new CalendarPopup(m_date ? toQDate(*m_date) : m_today, this);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate date) {
        setDate(toDate(date));
        emit valueChanged();
    });
    popup->openBelow(*this);
}

}  // namespace kokemus::ui
