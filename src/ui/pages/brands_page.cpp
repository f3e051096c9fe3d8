// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brands_page.h"

#include "ui/dialogs/figure_dialog.h"
#include "ui/models/brand_table_model.h"
#include "ui/pages/brand_view.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

/// A score with its interval and how many encounters it stands on.
int widthOfScore(const QTableView& table) {
    return table.fontMetrics().horizontalAdvance(QStringLiteral("100 (100–100), ")) +
           table.fontMetrics().horizontalAdvance(toQString(windowPhrases().plural("count.encounter", 1000))) + 16;
}

}  // namespace

BrandsPage::BrandsPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_language(phrases.language()),
      m_search(searchLine(this)),
      m_brands(new BrandTableModel(threads, phrases, this)),
      m_shownBrands(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)),
      m_hint(plainLabel(this)),
      m_view(new BrandView(threads, phrases, this)),
      m_right(new QStackedWidget(this)),
      m_message(new MessageBar(this)) {
    setUpTable();
    auto* searchLabel = new QLabel(tr("Search &brands:"), this);
    searchLabel->setBuddy(m_search);
    auto* top = new QHBoxLayout;
    top->addWidget(searchLabel);
    top->addWidget(m_search, 1);
    auto* picture = new QPushButton(tr("Picture…"), this);
    top->addWidget(picture);

    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(20);
    m_right->addWidget(m_hint);
    m_right->addWidget(m_view);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({560, 350});

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shownBrands->setFilterFixedString(text.simplified());
        spanFew();
        showHint();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BrandsPage::showChosen);
    connect(m_brands, &BrandTableModel::rowsRead, this, [this] {
        m_message->dismiss();
        spanFew();
        if (!m_table->currentIndex().isValid()) m_table->selectRow(0);
        showChosen();
        emit rowsRead();
    });
    connect(picture, &QPushButton::clicked, this, &BrandsPage::showPicture);
    connect(m_view, &BrandView::encounterRequested, this, &BrandsPage::encounterRequested);
    const auto fail = [this](const Error& error) { m_message->showMessage(describe(error)); };
    connect(m_brands, &BrandTableModel::readingFailed, this, fail);
    connect(m_view, &BrandView::readingFailed, this, fail);
    showHint();
}

void BrandsPage::setUpTable() {
    m_shownBrands->setSourceModel(m_brands);
    m_shownBrands->setFilterKeyColumn(BrandTableModel::NameColumn);
    m_shownBrands->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shownBrands);
    readByRows(*m_table, tr("Brands"));
    m_table->setShowGrid(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(BrandTableModel::NameColumn, QHeaderView::ResizeToContents);
    header->resizeSection(BrandTableModel::ScoreColumn, widthOfScore(*m_table));
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
}

/// Where there is no score the words about it take the place of the evidence too: they say the same, and whole.
void BrandsPage::spanFew() {
    m_table->clearSpans();
    for (int row = 0; row < m_shownBrands->rowCount(); ++row) {
        const QModelIndex shown = m_shownBrands->mapToSource(m_shownBrands->index(row, 0));
        if (m_brands->row(shown.row()).tooFew) m_table->setSpan(row, BrandTableModel::ScoreColumn, 1, 2);
    }
}

void BrandsPage::refresh(Date asOf, const Filter& filter) {
    m_asOf = asOf;
    m_filter = filter;
    m_brands->refresh(asOf, filter);
}

void BrandsPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BrandsPage::showPicture() {
    ChartRequest request;
    request.scores.asOf = m_asOf;
    request.scores.filter = m_filter;
    const auto* dialog = FigureDialog::open(m_threads, m_language, request, this);
    connect(dialog, &FigureDialog::activated, this, [this](FigureTarget, const QString& key) {
        m_search->clear();
        for (int row = 0; row < m_shownBrands->rowCount(); ++row) {
            const QModelIndex shown = m_shownBrands->mapToSource(m_shownBrands->index(row, 0));
            if (m_brands->row(shown.row()).id != toStd(key)) continue;
            m_table->selectRow(row);
            window()->activateWindow();
        }
    });
}

void BrandsPage::showChosen() {
    const QModelIndex chosen = m_shownBrands->mapToSource(m_table->currentIndex());
    if (chosen.isValid()) {
        m_view->showBrand(m_brands->row(chosen.row()).id, m_asOf, m_filter);
        m_right->setCurrentWidget(m_view);
    } else {
        m_right->setCurrentWidget(m_hint);
    }
    showHint();
}

void BrandsPage::showHint() {
    if (m_brands->rowCount() == 0 && m_filter != Filter())
        m_hint->setText(phrase("message.empty_filter"));
    else if (m_brands->rowCount() == 0)
        m_hint->setText(tr("No brands yet. Log an encounter and tell whose service it was: the brand appears here."));
    else if (m_shownBrands->rowCount() == 0)
        m_hint->setText(phrase("message.empty_search", {{"query", toStd(m_search->text())}}));
    else
        m_hint->setText(tr("Choose a brand to see how it has treated you, and how sure that is."));
}

}  // namespace kokemus::ui
