// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/vocabulary.h"
#include "ui/widgets/tolerant_field.h"

#include <QDate>

#include <optional>

class QAction;

namespace kokemus::ui {

/// A date as people write it (see readDate()), with a calendar on Alt+Down or its button.
class DateField : public TolerantField {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// Nothing when empty or not readable.
    [[nodiscard]] std::optional<Date> date() const { return m_date; }
    /// How much of the date was said: Day, Month, Season, Year, AtLatest; Unknown without a date.
    [[nodiscard]] Precision precision() const { return m_date ? m_precision : Precision::Unknown; }
    void setDate(std::optional<Date> date, Precision precision = Precision::Day);
    /// The day that "today", "yesterday" and dates without a year are reckoned from.
    void setToday(Date today);
    /// Opens the calendar below the field; the chosen day is a person's change.
    void openCalendar();
    /// Emits timeTyped() when a time was typed and not yet told.
    void passTimeOn();
    /// A whole date has room beside the calendar button.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void timeTyped(int minuteOfDay);  ///< "eilen klo 14": the time behind a date, when the field is left

protected:
    QString read(const QString& typed) override;
    QString shown() const override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameCalendarButton();

    QDate m_today;
    std::optional<Date> m_date;
    Precision m_precision = Precision::Day;
    std::optional<int> m_typedMinute;
    QAction* m_calendarAction;
};

}  // namespace kokemus::ui
