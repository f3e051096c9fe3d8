// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_browser.h"

#include "ui/models/encounter_list_model.h"
#include "ui/pages/encounter_list_view.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/start_card.h"
#include "ui/text.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kokemus::ui {

EncounterBrowser::EncounterBrowser(JournalThreads& threads, const Phrases& phrases, JournalFilter& filter,
                                   const QString& journalPath, QWidget* parent)
    : QWidget(parent),
      m_filter(filter),
      m_encounters(new EncounterListModel(threads, phrases, this)),
      m_views(new QStackedWidget(this)),
      m_list(new EncounterListView(m_encounters, tr("Encounters"), EncounterListView::Months::Shown, m_views)),
      m_card(new StartCard(journalPath, m_views)) {
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_views->addWidget(m_list);
    m_views->addWidget(m_card);
    m_views->addWidget(makeEmpty());
    auto* add = new QPushButton(tr("New encounter"), this);
    auto* top = new QHBoxLayout;
    top->addWidget(add, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_views, 1);

    connect(add, &QPushButton::clicked, this, &EncounterBrowser::newRequested);
    connect(m_encounters, &EncounterListModel::rowsRead, this, [this] {
        showWhatThereIs();
        emit listRead();
    });
    connect(m_encounters, &EncounterListModel::readingFailed, this, &EncounterBrowser::readingFailed);
    connect(m_list, &EncounterListView::chosen, this, &EncounterBrowser::chosen);
    connect(m_list, &EncounterListView::opened, this, &EncounterBrowser::chosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EncounterBrowser::selectionChanged);
    connect(m_card, &StartCard::logRequested, this, &EncounterBrowser::newRequested);
    connect(m_card, &StartCard::sampleRequested, this, &EncounterBrowser::sampleRequested);
    connect(m_card, &StartCard::importRequested, this, &EncounterBrowser::importRequested);
}

QWidget* EncounterBrowser::makeEmpty() {
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
    return m_empty;
}

void EncounterBrowser::refresh() {
    if (m_encounters->filter() == m_filter.filter())
        m_encounters->refresh();
    else
        m_encounters->setFilter(m_filter.filter());
}

void EncounterBrowser::showWhatThereIs() {
    const Filter& filter = m_encounters->filter();
    if (m_encounters->rowCount() > 0) return m_views->setCurrentWidget(m_list);
    if (filter == Filter()) return m_views->setCurrentWidget(m_card);
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
    m_views->setCurrentWidget(m_empty);
}

void EncounterBrowser::chooseNothing() { m_list->chooseNothing(); }

void EncounterBrowser::focusList() { m_list->setFocus(); }

void EncounterBrowser::addListAction(QAction* action) { m_list->addAction(action); }

std::vector<std::string> EncounterBrowser::selection() const { return m_list->selectedIds(); }

}  // namespace kokemus::ui
