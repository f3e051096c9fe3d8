// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar_popup.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kokemus::ui {
namespace {

/// QCalendarWidget leaves its parts without names; they are found by the object names Qt gives them.
void nameParts(QCalendarWidget& calendar) {
    const auto name = [&calendar](const char* part, const QString& text) {
        if (auto* widget = calendar.findChild<QWidget*>(QLatin1String(part))) {
            widget->setAccessibleName(text);
            widget->setToolTip(text);
        }
    };
    name("qt_calendar_prevmonth", CalendarPopup::tr("Previous month"));
    name("qt_calendar_nextmonth", CalendarPopup::tr("Next month"));
    name("qt_calendar_monthbutton", CalendarPopup::tr("Month"));
    name("qt_calendar_yearbutton", CalendarPopup::tr("Year"));
    name("qt_calendar_yearedit", CalendarPopup::tr("Year"));
    name("qt_calendar_calendarview", CalendarPopup::tr("Days of the month"));
}

}  // namespace

CalendarPopup::CalendarPopup(QDate selected, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("calendarPopup"));
    setAccessibleName(tr("Calendar"));
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setSelectedDate(selected);
    nameParts(*m_calendar);
    // Qt's red of the weekend has too little contrast, in dark palettes above all.
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    for (const auto day : {Qt::Saturday, Qt::Sunday}) m_calendar->setWeekdayTextFormat(day, plain);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_calendar);

    const auto choose = [this](QDate date) {
        emit chosen(date);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
}

void CalendarPopup::openBelow(const QWidget& field) {
    adjustSize();
    const auto screen = field.screen()->availableGeometry();
    auto corner = field.mapToGlobal(QPoint(0, field.height()));
    if (corner.y() + height() > screen.bottom()) corner = field.mapToGlobal(QPoint(0, -height()));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

}  // namespace kokemus::ui
