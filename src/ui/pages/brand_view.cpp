// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brand_view.h"

#include "ui/models/encounter_list_model.h"
#include "ui/pages/brand_pictures.h"
#include "ui/pages/encounter_list_view.h"
#include "ui/pages/report_view.h"
#include "ui/pages/score_head.h"
#include "ui/text.h"

#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

namespace kokemus::ui {

namespace {

constexpr QSize picturesSize(860, 560);

}  // namespace

BrandView::BrandView(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_phrases(phrases),
      m_head(new ScoreHead(this)),
      m_tabs(new QTabWidget(this)),
      m_encounters(new EncounterListModel(threads, phrases, this)),
      m_list(new EncounterListView(m_encounters, tr("Encounters with this brand"), EncounterListView::Months::Hidden,
                                   this)),
      m_figures(new ReportView(tr("Figures of this brand"), this)),
      m_cases(new ReportView(tr("Cases with this brand"), this)),
      m_places(new ReportView(tr("Places of this brand"), this)) {
    m_tabs->addTab(m_list, tr("Encounters"));
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->addTab(m_cases, tr("Cases"));
    m_tabs->addTab(m_places, tr("Places"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    // Beside the page rather than a tab of it: pictures want more room than the column of a brand has.
    auto* pictures = new QPushButton(tr("Pictures…"), this);
    layout->addWidget(pictures, 0, Qt::AlignLeft);

    connect(m_list, &EncounterListView::opened, this, &BrandView::encounterRequested);
    for (const ReportView* figures : {m_figures, m_cases, m_places})
        connect(figures, &ReportView::encounterRequested, this, &BrandView::encounterRequested);
    connect(pictures, &QPushButton::clicked, this, &BrandView::showPictures);
    connect(m_encounters, &EncounterListModel::readingFailed, this, &BrandView::readingFailed);
}

void BrandView::showPictures() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Pictures of a brand"));
    auto* pictures = new BrandPictures(m_threads, m_phrases, dialog);
    connect(pictures, &BrandPictures::encounterRequested, this, &BrandView::encounterRequested);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(pictures);
    dialog->resize(picturesSize.boundedTo(screen()->availableSize() - QSize(20, 60)));
    dialog->show();
    pictures->showBrand(m_id, m_asOf, m_filter);
}

void BrandView::showBrand(const std::string& id, Date asOf, const Filter& filter) {
    m_id = id;
    m_filter = filter;
    m_asOf = asOf;
    const auto work = [id, asOf, filter, language = m_phrases.language()](Journal& journal) -> Result<BrandReport> {
        Result<ScoreRequest> request = ownScoreRequest(journal, asOf, filter);
        if (!request) return request.error();
        request->brand = id;
        return brandReport(journal, *request, language);  // which always tells trend and weakest link
    };
    m_threads.reader().run(work, this, [this](const Result<BrandReport>& report) {
        if (report)
            show(*report);
        else if (report.error().code != ErrorCode::NotFound)
            emit readingFailed(report.error());
    });
}

void BrandView::show(const BrandReport& report) {
    const Posterior& posterior = report.brand.posterior;
    const QString evidence = toQString(report.evidence);
    m_head->show(
        toQString(report.brand.name), posterior,
        toQString(posterior.n > 0 ? report.headline : report.explanation.statement),
        report.verdict.empty() ? evidence : tr("%1, %2", "evidence, verdict").arg(evidence, toQString(report.verdict)));
    std::vector<ReportSection> figures;
    const QStringList notes = reportNotes(report.filter, report.notes, report.footer);
    for (const ReportSection& section : report.sections) {
        if (section.key == "cases")
            m_cases->showSections({section}, {});
        else if (section.key == "places")
            m_places->showSections({section}, {});
        else
            figures.push_back(section);
    }
    m_figures->showSections(std::move(figures), notes);

    Filter filter = m_filter;
    filter.brands = {report.brand.name};
    if (filter == m_encounters->filter())
        m_encounters->refresh();
    else
        m_encounters->setFilter(filter);
    emit shown();
}

}  // namespace kokemus::ui
