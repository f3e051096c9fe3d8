// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar_view.h"

#include "ui/models/calendar_model.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace kokemus::ui {

namespace {

constexpr int stripHeight = 5;

/// Orange for what was bad or little, blue for what was good or much: told apart by people who see colours otherwise.
QColor tintOf(int level, const QPalette& palette) {
    static constexpr std::array<QRgb, CalendarModel::levels> tints{0xffd95f0e, 0xfffe9929, 0xff969696, 0xff6baed6,
                                                                   0xff2171b5};
    QColor tint(tints[static_cast<std::size_t>(level)]);
    const QColor base = palette.color(QPalette::Base);
    // A quarter of colour keeps the text at its contrast in light and dark palettes.
    const auto mix = [](int a, int b) { return (a + 3 * b) / 4; };
    tint.setRgb(mix(tint.red(), base.red()), mix(tint.green(), base.green()), mix(tint.blue(), base.blue()));
    return tint;
}

/// Draws a day: its number, the value of the measure, and as many filled boxes as the value is high.
class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if (index.data(CalendarModel::MonthRole).toBool()) {
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->setPen(option.palette.color(QPalette::Text));
            painter->drawText(option.rect.adjusted(4, 0, -4, -2), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
        } else if (index.flags() != Qt::NoItemFlags) {
            paintDay(painter, option, index);
        }
        painter->restore();
    }

private:
    static void paintDay(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        const int level = index.data(CalendarModel::LevelRole).toInt();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (level >= 0) painter->fillRect(cell, tintOf(level, option.palette));
        if (level >= 0) paintStrip(painter, cell, level, option.palette);
        const QString value = index.data(CalendarModel::ValueRole).toString();
        painter->setPen(value.isEmpty() ? quietTextColor(option.palette) : option.palette.color(QPalette::Text));
        painter->drawText(cell.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(cell.adjusted(0, 0, -2, -stripHeight - 1), Qt::AlignRight | Qt::AlignBottom, value);
        if (!selected) return;
        drawFocusFrame(*painter, cell, option.palette);
    }

    static void paintStrip(QPainter* painter, const QRect& cell, int level, const QPalette& palette) {
        const int box = (cell.width() - 4) / CalendarModel::levels;
        painter->setPen(outlineColor(palette));
        for (int i = 0; i < CalendarModel::levels; ++i) {
            const QRect part(cell.left() + 2 + i * box, cell.bottom() - stripHeight, box - 2, stripHeight - 1);
            painter->setBrush(i <= level ? QBrush(palette.color(QPalette::Text)) : QBrush(Qt::NoBrush));
            painter->drawRect(part);
        }
    }
};

}  // namespace

CalendarView::CalendarView(CalendarModel* model, QWidget* parent) : QTableView(parent), m_calendar(model) {
    setModel(model);
    setItemDelegate(new DayDelegate(this));
    setAccessibleName(tr("Calendar"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(model, &CalendarModel::modelReset, this, &CalendarView::layOutRows);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarView::dayChosen);
    connect(this, &QTableView::activated, this, &CalendarView::dayOpened);
}

void CalendarView::layOutRows() {
    clearSpans();
    const int line = fontMetrics().height();
    for (int row = 0; row < m_calendar->rowCount(); ++row) {
        const bool isMonth = m_calendar->index(row, 0).data(CalendarModel::MonthRole).toBool();
        if (isMonth) setSpan(row, 0, 1, m_calendar->columnCount());
        setRowHeight(row, isMonth ? line + 12 : 2 * line + stripHeight + 4);
    }
}

void CalendarView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOutRows();
}

std::optional<Date> CalendarView::day() const { return m_calendar->dayAt(currentIndex()); }

void CalendarView::setDay(Date day) {
    const QModelIndex index = m_calendar->indexOf(day);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QModelIndex CalendarView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const std::optional<Date> now = day();
    if (!now) return m_calendar->indexOf(std::chrono::year(m_calendar->year()) / 1 / 1);
    const auto daysOn = [&](int days) { return dateOfDay(dayNumber(*now) + days); };
    const auto monthsOn = [&](int months) {
        const Date there = *now + std::chrono::months(months);
        return there.ok() ? there : Date(there.year() / there.month() / std::chrono::last);
    };
    Date wanted = *now;
    switch (action) {
        case MoveLeft:
        case MovePrevious:
            wanted = daysOn(-1);
            break;
        case MoveRight:
        case MoveNext:
            wanted = daysOn(1);
            break;
        case MoveUp:
            wanted = daysOn(-7);
            break;
        case MoveDown:
            wanted = daysOn(7);
            break;
        case MovePageUp:
            wanted = monthsOn(-1);
            break;
        case MovePageDown:
            wanted = monthsOn(1);
            break;
        case MoveHome:
            wanted = now->year() / now->month() / 1;
            break;
        case MoveEnd:
            wanted = now->year() / now->month() / std::chrono::last;
            break;
    }
    if (int(wanted.year()) == m_calendar->year()) return m_calendar->indexOf(wanted);
    // The view is in the middle of a key; the other year comes after it.
    QMetaObject::invokeMethod(
        this, [this, wanted] { emit otherYearWanted(wanted); }, Qt::QueuedConnection);
    return currentIndex();
}

}  // namespace kokemus::ui
