// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "ui/pages/page_parts.h"
#include "ui/pages/report_view.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kokemus::ui {

ReportsPage::ReportsPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_phrases(phrases),
      m_message(new MessageBar(this)),
      m_brands(new QListWidget(this)),
      m_hint(plainLabel(this)),
      m_journal(new ReportView(tr("Figures of the journal"), this)),
      m_comparison(new ReportView(tr("Figures of the compared brands"), this)),
      m_right(new QStackedWidget(this)) {
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(20);
    for (QWidget* part : std::initializer_list<QWidget*>{m_journal, m_comparison, m_hint}) m_right->addWidget(part);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeBrands());
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({210, 700});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    for (const ReportView* figures : {m_journal, m_comparison})
        connect(figures, &ReportView::encounterRequested, this, &ReportsPage::encounterRequested);
    connect(m_brands, &QListWidget::itemChanged, this, &ReportsPage::showTicked);
}

QWidget* ReportsPage::makeBrands() {
    auto* left = new QWidget(this);
    QLabel* label = plainLabel(left);
    label->setText(tr("Tick two to five brands to compare them."));
    m_brands->setAccessibleName(tr("Brands to compare"));
    m_brands->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_brands, 1);
    return left;
}

void ReportsPage::refresh(Date asOf, const Filter& filter) {
    m_asOf = asOf;
    m_filter = filter;
    readJournal();
    showTicked();
}

void ReportsPage::focusFirst() {
    if (m_right->currentWidget() == m_comparison) return m_comparison->focusFirst();
    m_journal->focusFirst();
}

std::vector<std::string> ReportsPage::ticked() const {
    std::vector<std::string> ids;
    for (int row = 0; row < m_brands->count(); ++row)
        if (m_brands->item(row)->checkState() == Qt::Checked)
            ids.push_back(toStd(m_brands->item(row)->data(Qt::UserRole).toString()));
    return ids;
}

void ReportsPage::showTicked() {
    const std::size_t count = ticked().size();
    if (count == 0) return m_right->setCurrentWidget(m_journal);
    if (count >= 2 && count <= mostCompared) return readComparison();
    m_hint->setText(count == 1 ? tr("Tick one more brand to compare with.")
                               : tr("Five brands at most can be compared. Leave some of the ticks out."));
    m_right->setCurrentWidget(m_hint);
}

void ReportsPage::readJournal() {
    const auto work = [asOf = m_asOf, filter = m_filter,
                       language = m_phrases.language()](Journal& journal) -> Result<JournalReport> {
        const Result<ScoreRequest> request = ownScoreRequest(journal, asOf, filter);
        if (!request) return request.error();
        return journalReport(journal, *request, language);
    };
    m_threads.reader().run(
        work, this, [this](const Result<JournalReport>& report) { report ? show(*report) : fail(report.error()); });
}

void ReportsPage::readComparison() {
    const auto work = [asOf = m_asOf, filter = m_filter, brands = ticked(),
                       language = m_phrases.language()](Journal& journal) -> Result<BrandComparison> {
        const Result<ScoreRequest> request = ownScoreRequest(journal, asOf, filter);
        if (!request) return request.error();
        return compareBrands(journal, *request, brands, language);
    };
    m_threads.reader().run(work, this, [this](const Result<BrandComparison>& comparison) {
        if (!comparison) return fail(comparison.error());
        m_message->dismiss();
        m_comparison->showSections(comparison->sections,
                                   reportNotes(comparison->filter, comparison->notes, comparison->footer));
        m_right->setCurrentWidget(m_comparison);
    });
}

void ReportsPage::show(const JournalReport& report) {
    m_message->dismiss();
    m_journal->showSections(report.sections, reportNotes(report.filter, report.notes, report.footer));
    const std::vector<std::string> before = ticked();
    const QSignalBlocker quiet(m_brands);
    m_brands->clear();
    for (const BrandScore& brand : report.table.brands) {
        if (brand.posterior.n == 0) continue;
        auto* item = new QListWidgetItem(toQString(brand.name), m_brands);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, toQString(brand.brand));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool kept = std::ranges::find(before, brand.brand) != before.end();
        item->setCheckState(kept ? Qt::Checked : Qt::Unchecked);
    }
}

void ReportsPage::fail(const Error& error) { m_message->showMessage(describe(error)); }

}  // namespace kokemus::ui
