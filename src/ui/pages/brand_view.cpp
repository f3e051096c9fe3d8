// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brand_view.h"

#include "ui/models/encounter_list_model.h"
#include "ui/models/encounter_words.h"
#include "ui/pages/encounter_list_view.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/score_head.h"
#include "ui/text.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace kokemus::ui {

BrandView::BrandView(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_phrases(phrases),
      m_head(new ScoreHead(this)),
      m_findings(readingText(tr("Findings"), this)),
      m_tabs(new QTabWidget(this)),
      m_encounters(new EncounterListModel(threads, phrases, this)),
      m_list(new EncounterListView(m_encounters, tr("Encounters with this brand"), EncounterListView::Months::Hidden,
                                   this)),
      m_reasons(readingText(tr("Why the score is what it is"), this)),
      m_contributions(new QTableWidget(0, 3, this)) {
    m_tabs->addTab(m_list, tr("Encounters"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(makeWhy(), tr("Why?", "this score"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);

    connect(m_list, &EncounterListView::opened, this, &BrandView::encounterRequested);
    connect(m_contributions, &QTableWidget::cellActivated, this,
            [this](int row) { emit encounterRequested(m_contributions->item(row, 0)->data(Qt::UserRole).toString()); });
    connect(m_encounters, &EncounterListModel::readingFailed, this, &BrandView::readingFailed);
}

QWidget* BrandView::makeWhy() {
    m_contributions->setHorizontalHeaderLabels({tr("Encounter"), tr("Score"), tr("Weight")});
    readByRows(*m_contributions, tr("Encounters that count"));
    m_contributions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_contributions->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_contributions->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_contributions->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_contributions->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* why = new QWidget(this);
    auto* layout = new QVBoxLayout(why);
    layout->addWidget(m_reasons, 3);
    layout->addWidget(m_contributions, 2);
    return why;
}

void BrandView::showBrand(const std::string& id, Date asOf, const Filter& filter) {
    m_id = id;
    m_filter = filter;
    const auto work = [id, asOf, filter, language = m_phrases.language()](Journal& journal) -> Result<BrandReport> {
        const Result<ScoreSettings> settings = journal.scoreSettings();
        if (!settings) return settings.error();
        ScoreRequest request;
        request.filter = filter;
        request.brand = id;
        request.asOf = asOf;
        request.settings = *settings;
        request.withTrend = true;
        request.withWeakest = true;
        return brandReport(journal, request, language);
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
    QStringList findings;
    if (posterior.n > 0) findings << toQString(report.evidenceHelp);
    for (const std::string& finding : report.findings) findings << toQString(finding);
    m_findings->setPlainText(findings.join(QStringLiteral("\n\n")));
    showExplanation(report.explanation);

    Filter filter = m_filter;
    filter.brands = {report.brand.name};
    if (filter == m_encounters->filter())
        m_encounters->refresh();
    else
        m_encounters->setFilter(filter);
    emit shown();
}

void BrandView::showExplanation(const Explanation& explanation) {
    QStringList paragraphs{toQString(explanation.statement)};
    for (const std::string& reason : explanation.reasons) paragraphs << toQString(reason);
    paragraphs << toQString(explanation.formula);
    for (const auto& [name, value] : explanation.constants)
        paragraphs << tr("%1 = %2", "constant = value").arg(toQString(name), toQString(value));
    paragraphs << toQString(explanation.source);
    paragraphs.removeAll(QString());
    m_reasons->setPlainText(paragraphs.join(QStringLiteral("\n\n")));

    m_contributions->setRowCount(static_cast<int>(explanation.contributions.size()));
    int row = 0;
    for (const Contribution& contribution : explanation.contributions) {
        auto* label = new QTableWidgetItem(toQString(contribution.label));
        label->setToolTip(label->text());
        label->setData(Qt::UserRole, toQString(contribution.encounter));
        m_contributions->setItem(row, 0, label);
        m_contributions->setItem(row, 1, new QTableWidgetItem(scoreText(m_phrases, contribution.score)));
        m_contributions->setItem(row, 2, new QTableWidgetItem(toQString(m_phrases.number(contribution.weight, 2))));
        ++row;
    }
}

}  // namespace kokemus::ui
