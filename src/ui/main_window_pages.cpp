// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: which is shown, and what it shows. Most starts never leave the journal, so every other page
// is made when it is first shown.
#include "ui/main_window.h"
#include "ui/pages/brands_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/publish_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/todo_page.h"
#include "ui/pages/touchpoints_page.h"
#include "ui/text.h"
#include "ui/widgets/toast.h"

#include <QListWidget>
#include <QStackedWidget>

namespace kokemus::ui {

void MainWindow::makePage(Page page) {
    const auto take = [this, page](QWidget* made) {
        delete m_pages->widget(static_cast<int>(page));
        m_pages->insertWidget(static_cast<int>(page), made);
    };
    const auto goTo = [this](const QString& id) {
        showPage(Page::Journal);
        m_journalPage->showEncounter(toStd(id));
    };
    if (page == Page::Brands && !m_brandsPage) {
        take(m_brandsPage = new BrandsPage(m_threads, m_phrases, this));
        connect(m_brandsPage, &BrandsPage::encounterRequested, this, goTo);
    }
    if (page == Page::Touchpoints && !m_touchpointsPage) {
        take(m_touchpointsPage = new TouchpointsPage(m_threads, m_phrases, this));
        connect(m_touchpointsPage, &TouchpointsPage::encounterRequested, this, goTo);
    }
    if (page == Page::Reports && !m_reportsPage) {
        take(m_reportsPage = new ReportsPage(m_threads, m_phrases, this));
        connect(m_reportsPage, &ReportsPage::encounterRequested, this, goTo);
    }
    if (page == Page::Publish && !m_publishPage) {
        take(m_publishPage = new PublishPage(m_threads, m_edits, m_phrases, m_place.clock, this));
        connect(m_publishPage, &PublishPage::done, m_toast,
                [this](const QString& text) { m_toast->showMessage(text); });
    }
    if (page == Page::Cases && !m_casesPage) {
        take(m_casesPage = new CasesPage(m_threads, m_edits, m_phrases, this));
        connect(m_casesPage, &CasesPage::encounterRequested, this, goTo);
        connect(m_casesPage, &CasesPage::entryRequested, this, [this](const Encounter& start) {
            showPage(Page::Journal);
            m_journalPage->beginEncounter(start);
        });
    }
    if (page == Page::Todo && !m_todoPage) {
        take(m_todoPage = new TodoPage(m_threads, m_edits, m_phrases, this));
        connect(m_todoPage, &TodoPage::encounterRequested, this, goTo);
    }
}

MainWindow::View MainWindow::view() const { return {page(), m_filter.filter(), m_journalPage->shownId()}; }

void MainWindow::setView(const View& view) {
    m_filter.set(view.filter);
    showPage(view.page);
    if (!view.encounter.empty()) m_journalPage->showEncounter(view.encounter);
}

MainWindow::Page MainWindow::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void MainWindow::showPage(Page page) {
    const int row = static_cast<int>(page);
    if (row < 0 || row >= m_pages->count()) return;
    if (page != Page::Journal) makePage(page);
    m_pages->setCurrentIndex(row);
    m_pageList->setCurrentRow(row);
    // What is to be done, and a case as a whole, are not narrowed: no filter stands there as if they were.
    m_filterBar->setVisible(page != Page::Cases && page != Page::Todo);
    const QString name = tr("Kokemus");
    QString title =
        page == Page::Journal ? name : tr("%1 – %2", "program – page").arg(name, m_pageList->currentItem()->text());
    if (m_place.isSample) title = tr("%1 – sample journal").arg(title);
    setWindowTitle(title);
    emit m_journalPage->shownChanged();
    refreshPage();
}

void MainWindow::refreshPage() {
    bool& stale = m_stale[static_cast<std::size_t>(m_pages->currentIndex())];
    if (!std::exchange(stale, false)) return;
    const Date today = m_place.clock().date;
    switch (page()) {
        case Page::Journal:
            return m_journalPage->refresh();
        case Page::Brands:
            return m_brandsPage->refresh(today, m_filter.filter());
        case Page::Touchpoints:
            return m_touchpointsPage->refresh(today, m_filter.filter());
        case Page::Reports:
            return m_reportsPage->refresh(today, m_filter.filter());
        case Page::Publish:
            return m_publishPage->refresh(m_filter.filter());
        case Page::Cases:
            return m_casesPage->refresh(today);
        case Page::Todo:
            return m_todoPage->refresh(today);
    }
}

}  // namespace kokemus::ui
