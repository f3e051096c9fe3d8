// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brand_pictures.h"

#include "ui/text.h"
#include "ui/widgets/figure_view.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace kokemus::ui {

BrandPictures::BrandPictures(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_view(new FigureView(threads, phrases.language(), this)) {
    m_kind->addItem(tr("Over time"), QStringLiteral("trend"));
    m_kind->addItem(tr("Parts of the score"), QStringLiteral("components"));
    m_kind->addItem(tr("Ability and willingness"), QStringLiteral("ability"));
    auto* label = new QLabel(tr("Picture of:"), this);
    label->setBuddy(m_kind);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_kind, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BrandPictures::read);
    connect(m_view, &FigureView::activated, this, [this](FigureTarget target, const QString& key) {
        // The parts of the score lead to the brand, which is shown already.
        if (target == FigureTarget::Encounter) emit encounterRequested(key);
    });
}

void BrandPictures::showBrand(const std::string& id, Date asOf, const Filter& filter) {
    m_brand = id;
    m_asOf = asOf;
    m_filter = filter;
    read();
}

void BrandPictures::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void BrandPictures::read() {
    if (!isVisible() || m_brand.empty()) return;
    ChartRequest request;
    request.kind = toStd(m_kind->currentData().toString());
    request.scores.brand = m_brand;
    request.scores.asOf = m_asOf;
    request.scores.filter = m_filter;
    m_view->showChart(request);
}

}  // namespace kokemus::ui
