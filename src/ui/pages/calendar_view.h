// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"

#include <QTableView>
#include <optional>

namespace kokemus::ui {

class CalendarModel;

/// The calendar as a table. Arrow keys go from day to day, Page Up and Down from month to month, Home and End to the
/// ends of the month, across the ends of the year too.
class CalendarView : public QTableView {
    Q_OBJECT

public:
    explicit CalendarView(CalendarModel* model, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Date> day() const;
    /// The day must be of the year that is shown.
    void setDay(Date day);

signals:
    void dayChosen();
    /// Enter or a double click.
    void dayOpened();
    /// A day of another year was gone to.
    void otherYearWanted(kokemus::Date day);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutRows();

    CalendarModel* m_calendar;
};

}  // namespace kokemus::ui
