// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_browser.h"

#include "ui/models/encounter_list_model.h"
#include "ui/pages/calendar_pane.h"
#include "ui/pages/encounter_list_view.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/selection_bar.h"
#include "ui/pages/start_card.h"
#include "ui/text.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kokemus::ui {

EncounterBrowser::EncounterBrowser(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases,
                                   JournalFilter& filter, const QString& journalPath, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_filter(filter),
      m_journalPath(journalPath),
      m_encounters(new EncounterListModel(threads, phrases, this)),
      m_views(new QStackedWidget(this)),
      m_list(new EncounterListView(m_encounters, tr("Encounters"), EncounterListView::Months::Shown, m_views)),
      m_add(new QPushButton(tr("New encounter"), this)),
      m_showCalendar(new QPushButton(tr("Calendar"), this)) {
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_views->addWidget(m_list);
    m_showCalendar->setCheckable(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_add, 1);
    top->addWidget(m_showCalendar, 1);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->addLayout(top);
    m_column->addWidget(m_views, 1);
    connectParts();
}

void EncounterBrowser::connectParts() {
    connect(m_add, &QPushButton::clicked, this, &EncounterBrowser::newRequested);
    connect(m_showCalendar, &QPushButton::toggled, this, &EncounterBrowser::showCalendar);
    connect(m_encounters, &EncounterListModel::rowsRead, this, [this] {
        showWhatThereIs();
        emit listRead();
    });
    connect(m_encounters, &EncounterListModel::readingFailed, this, &EncounterBrowser::readingFailed);
    connect(m_list, &EncounterListView::chosen, this, &EncounterBrowser::chosen);
    connect(m_list, &EncounterListView::opened, this, &EncounterBrowser::chosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EncounterBrowser::tellSelection);
}

CalendarPane* EncounterBrowser::calendar() {
    if (m_calendar) return m_calendar;
    m_calendar = new CalendarPane(m_threads, m_phrases, m_filter, m_views);
    m_views->addWidget(m_calendar);
    connect(m_calendar, &CalendarPane::encounterChosen, this, &EncounterBrowser::chosen);
    connect(m_calendar, &CalendarPane::readingFailed, this, &EncounterBrowser::readingFailed);
    connect(m_calendar, &CalendarPane::dayOpened, this, [this](Date day) {
        Filter filter = m_filter.filter();
        filter.from = filter.to = day;
        m_filter.set(filter);
        showCalendar(false);
        focusList();
    });
    return m_calendar;
}

StartCard* EncounterBrowser::card() {
    if (m_card) return m_card;
    m_card = new StartCard(m_journalPath, m_views);
    m_views->addWidget(m_card);
    connect(m_card, &StartCard::logRequested, this, &EncounterBrowser::newRequested);
    connect(m_card, &StartCard::sampleRequested, this, &EncounterBrowser::sampleRequested);
    connect(m_card, &StartCard::importRequested, this, &EncounterBrowser::importRequested);
    return m_card;
}

void EncounterBrowser::tellSelection() {
    const std::vector<std::string> ids = selection();
    QString name;
    if (ids.size() == 1) name = m_list->selectionModel()->selectedIndexes().constFirst().data().toString();
    const bool inTrash = m_encounters->filter().status == StatusFilter::Trashed;
    if (!m_selection && (ids.size() > 1 || inTrash))
        m_column->addWidget(m_selection = new SelectionBar(m_threads, m_edits, m_phrases, this));
    if (m_selection) m_selection->setSelection(ids, name, inTrash);
    emit selectionChanged();
}

void EncounterBrowser::showCalendar(bool shown) {
    const QSignalBlocker quiet(m_showCalendar);
    m_showCalendar->setChecked(shown);
    showWhatThereIs();
    emit calendarShown(shown);
    if (!shown) return;
    calendar()->refresh(m_today);
    calendar()->focusDays();
}

QWidget* EncounterBrowser::empty() {
    if (m_empty) return m_empty;
    m_empty = new QWidget(m_views);
    m_hint = plainLabel(m_empty);
    m_clear = new QPushButton(tr("Clear the filter"), m_empty);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter.clear();
        focusList();
    });
    auto* layout = new QVBoxLayout(m_empty);
    layout->addWidget(m_hint);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addStretch();
    m_views->addWidget(m_empty);
    return m_empty;
}

void EncounterBrowser::refresh(Date today) {
    m_today = today;
    if (m_showCalendar->isChecked()) calendar()->refresh(today);
    if (m_encounters->filter() == m_filter.filter())
        m_encounters->refresh();
    else
        m_encounters->setFilter(m_filter.filter());
}

void EncounterBrowser::showWhatThereIs() {
    if (m_showCalendar->isChecked()) return m_views->setCurrentWidget(calendar());
    const Filter& filter = m_encounters->filter();
    if (m_encounters->rowCount() > 0) return m_views->setCurrentWidget(m_list);
    if (filter == Filter()) return m_views->setCurrentWidget(card());
    m_views->setCurrentWidget(empty());
    Filter trash;
    trash.status = StatusFilter::Trashed;
    Filter words;
    words.text = filter.text;
    if (filter == trash)
        m_hint->setText(tr("The trash is empty."));
    else if (filter == words)
        m_hint->setText(phrase("message.empty_search", {{"query", filter.text}}));
    else
        m_hint->setText(phrase("message.empty_filter"));
}

void EncounterBrowser::showNames() { m_list->viewport()->update(); }

void EncounterBrowser::chooseNothing() { m_list->chooseNothing(); }

void EncounterBrowser::focusList() { m_list->setFocus(); }

void EncounterBrowser::addListAction(QAction* action) { m_list->addAction(action); }

std::vector<std::string> EncounterBrowser::selection() const { return m_list->selectedIds(); }

}  // namespace kokemus::ui
