// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/score_head.h"

#include "ui/pages/page_parts.h"
#include "ui/widgets/interval_bar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kokemus::ui {

ScoreHead::ScoreHead(QWidget* parent)
    : QWidget(parent),
      m_name(headingLabel(this)),
      m_headline(plainLabel(this)),
      m_bar(new IntervalBar(this)),
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
    std::optional<IntervalBar::Interval> interval;
    if (!isTooFew(posterior) && posterior.score && posterior.low && posterior.high)
        interval = IntervalBar::Interval{*posterior.score, *posterior.low, *posterior.high};
    m_bar->setInterval(interval, headline);
    m_bar->setVisible(interval.has_value());
    m_evidence->setText(evidence);
    m_evidence->setVisible(posterior.n > 0);
}

}  // namespace kokemus::ui
