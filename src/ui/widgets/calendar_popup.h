// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace kokemus::ui {

/// A month to choose a day from: a click or Enter chooses, Escape closes. Deletes itself when closed.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(QDate selected, QWidget* parent);
    void openBelow(const QWidget& field);

signals:
    void chosen(QDate date);

private:
    QCalendarWidget* m_calendar;
};

}  // namespace kokemus::ui
