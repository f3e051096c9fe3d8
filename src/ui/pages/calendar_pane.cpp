// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar_pane.h"

#include "ui/dialogs/figure_dialog.h"
#include "ui/models/calendar_model.h"
#include "ui/models/encounter_list_model.h"
#include "ui/pages/calendar_view.h"
#include "ui/pages/encounter_list_view.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kokemus::ui {

CalendarPane::CalendarPane(JournalThreads& threads, const Phrases& phrases, JournalFilter& filter, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_filter(filter),
      m_phrases(phrases),
      m_calendar(new CalendarModel(threads, phrases, this)),
      m_sameDay(new EncounterListModel(threads, phrases, this)),
      m_year(new QSpinBox(this)),
      m_measure(new QComboBox(this)),
      m_days(new CalendarView(m_calendar, this)),
      m_sameDayHeading(plainLabel(this)),
      m_sameDayList(
          new EncounterListView(m_sameDay, tr("On this day in any year"), EncounterListView::Months::Hidden, this)) {
    m_year->setRange(1, 9999);
    m_year->setGroupSeparatorShown(false);
    m_measure->addItem(tr("mean score"), int(CalendarModel::Measure::Mean));
    m_measure->addItem(tr("lowest score"), int(CalendarModel::Measure::Worst));
    m_measure->addItem(tr("how many"), int(CalendarModel::Measure::Count));
    auto* row = new QHBoxLayout;
    const auto addField = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    addField(tr("&Year:"), m_year);
    addField(tr("Da&ys show:"), m_measure);
    row->addStretch();
    auto* picture = new QPushButton(tr("Picture…"), this);
    row->addWidget(picture);
    connect(picture, &QPushButton::clicked, this, &CalendarPane::showPicture);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_days, 3);
    layout->addWidget(m_sameDayHeading);
    layout->addWidget(m_sameDayList, 1);

    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        if (year == m_calendar->year()) return;
        const Date day = m_days->day().value_or(std::chrono::year(year) / 1 / 1);
        const Date there = std::chrono::year(year) / day.month() / day.day();
        goTo(there.ok() ? there : Date(there.year() / there.month() / std::chrono::last));
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this,
            [this] { m_calendar->setMeasure(static_cast<CalendarModel::Measure>(m_measure->currentData().toInt())); });
    connect(m_days, &CalendarView::otherYearWanted, this, &CalendarPane::goTo);
    connect(m_days, &CalendarView::dayChosen, this, &CalendarPane::showSameDay);
    connect(m_days, &CalendarView::dayOpened, this, [this] {
        if (m_days->day()) emit dayOpened(*m_days->day());
    });
    connect(m_sameDayList, &EncounterListView::chosen, this, &CalendarPane::encounterChosen);
    connect(m_sameDayList, &EncounterListView::opened, this, &CalendarPane::encounterChosen);
    connect(m_calendar, &CalendarModel::readingFailed, this, &CalendarPane::readingFailed);
    connect(m_sameDay, &EncounterListModel::readingFailed, this, &CalendarPane::readingFailed);
    connect(m_sameDay, &EncounterListModel::rowsRead, this,
            [this] { m_sameDayList->setVisible(m_sameDay->rowCount() > 0); });
    m_sameDayList->hide();
}

void CalendarPane::refresh(Date today) {
    if (m_calendar->year() == 0) return goTo(today);
    m_calendar->read(m_calendar->year(), m_filter.filter());
    showSameDay();
}

void CalendarPane::showPicture() {
    ChartRequest request;
    request.kind = "calendar";
    request.year = m_calendar->year();
    request.scores.filter = m_filter.filter();
    const auto* dialog = FigureDialog::open(m_threads, m_phrases.language(), request, this);
    connect(dialog, &FigureDialog::activated, this, [this](FigureTarget, const QString& key) {
        if (const auto day = parseDate(toStd(key))) emit dayOpened(*day);
    });
}

void CalendarPane::focusDays() { m_days->setFocus(Qt::OtherFocusReason); }

void CalendarPane::goTo(Date day) {
    m_calendar->read(int(day.year()), m_filter.filter());
    m_days->setDay(day);
    m_year->setValue(int(day.year()));
}

void CalendarPane::showSameDay() {
    const std::optional<Date> day = m_days->day();
    if (!day) return;
    m_sameDayHeading->setText(
        tr("On %1 in any year").arg(QLocale().toString(toQDate(*day), tr("d MMMM", "format of day and month"))));
    Filter filter = m_filter.filter();
    filter.from = filter.to = std::nullopt;
    filter.onThisDay = *day;
    if (m_sameDay->filter() == filter)
        m_sameDay->refresh();
    else
        m_sameDay->setFilter(filter);
}

}  // namespace kokemus::ui
