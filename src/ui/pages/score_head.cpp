// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/score_head.h"

#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/figure_canvas.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kokemus::ui {

ScoreHead::ScoreHead(QWidget* parent)
    : QWidget(parent),
      m_name(headingLabel(this)),
      m_headline(plainLabel(this)),
      m_bar(new FigureCanvas(FigureCanvas::Look::Bare, this)),
      m_evidence(plainLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_headline, m_bar, m_evidence})
        layout->addWidget(part);
}

void ScoreHead::show(const QString& name, const Posterior& posterior, const QString& headline,
                     const QString& evidence) {
    m_name->setText(name);
    m_headline->setText(headline);
    BrandScore brand;
    brand.name = toStd(name);
    brand.posterior = posterior;
    m_bar->setChart([brand](const ChartLook& look) { return scoreChart(brand, {}, look); });
    m_bar->setVisible(!isTooFew(posterior) && posterior.score && posterior.low && posterior.high);
    m_evidence->setText(evidence);
    m_evidence->setVisible(posterior.n > 0);
}

}  // namespace kokemus::ui
