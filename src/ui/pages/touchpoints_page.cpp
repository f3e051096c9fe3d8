// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/touchpoints_page.h"

#include "ui/dialogs/figure_dialog.h"
#include "ui/models/encounter_list_model.h"
#include "ui/models/touchpoint_table_model.h"
#include "ui/pages/encounter_list_view.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/score_head.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kokemus::ui {

TouchpointsPage::TouchpointsPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_language(phrases.language()),
      m_touchpoints(new TouchpointTableModel(threads, phrases, this)),
      m_table(new QTableView(this)),
      m_hint(plainLabel(this)),
      m_right(new QStackedWidget(this)),
      m_message(new MessageBar(this)) {
    setUpTable();
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(20);
    m_right->addWidget(m_hint);
    m_right->addWidget(makeRight(threads, phrases));
    auto* left = new QWidget(this);
    auto* picture = new QPushButton(tr("Picture…"), left);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(picture, 0, Qt::AlignLeft);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({630, 270});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TouchpointsPage::showChosen);
    connect(m_touchpoints, &TouchpointTableModel::rowsRead, this, [this] {
        m_message->dismiss();
        if (!m_table->currentIndex().isValid()) m_table->selectRow(0);
        showChosen();
        emit rowsRead();
    });
    const auto fail = [this](const Error& error) { m_message->showMessage(describe(error)); };
    connect(m_touchpoints, &TouchpointTableModel::readingFailed, this, fail);
    connect(m_encounters, &EncounterListModel::readingFailed, this, fail);
    connect(m_list, &EncounterListView::opened, this, &TouchpointsPage::encounterRequested);
    connect(picture, &QPushButton::clicked, this, &TouchpointsPage::showPicture);
}

void TouchpointsPage::setUpTable() {
    m_table->setModel(m_touchpoints);
    readByRows(*m_table, tr("Touchpoints"));
    m_table->setShowGrid(false);
    QHeaderView* header = m_table->horizontalHeader();
    for (const int column : {TouchpointTableModel::TouchpointColumn, TouchpointTableModel::SectorColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    // "3 encounters, weight 2.3 - too few for a score" takes two lines on a small screen.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

QWidget* TouchpointsPage::makeRight(JournalThreads& threads, const Phrases& phrases) {
    auto* right = new QWidget(this);
    m_head = new ScoreHead(right);
    m_encounters = new EncounterListModel(threads, phrases, this);
    m_list = new EncounterListView(m_encounters, tr("Encounters at this touchpoint"), EncounterListView::Months::Hidden,
                                   right);
    auto* layout = new QVBoxLayout(right);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    return right;
}

void TouchpointsPage::refresh(Date asOf, const Filter& filter) {
    m_asOf = asOf;
    m_filter = filter;
    m_touchpoints->refresh(asOf, filter);
}

void TouchpointsPage::showPicture() {
    ChartRequest request;
    request.kind = "touchpoints";
    request.scores.asOf = m_asOf;
    request.scores.filter = m_filter;
    const auto* dialog = FigureDialog::open(m_threads, m_language, request, this);
    connect(dialog, &FigureDialog::activated, this, [this](FigureTarget, const QString& key) {
        for (int row = 0; row < m_touchpoints->rowCount(); ++row) {
            const TouchpointCell& cell = m_touchpoints->row(row).cell;
            if (toStd(key) != cell.touchpoint + "/" + cell.sector) continue;
            m_table->selectRow(row);
            window()->activateWindow();
        }
    });
}

void TouchpointsPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void TouchpointsPage::showChosen() {
    const QModelIndex chosen = m_table->currentIndex();
    m_right->setCurrentIndex(chosen.isValid() ? 1 : 0);
    if (!chosen.isValid())
        return m_hint->setText(m_filter != Filter()
                                   ? phrase("message.empty_filter")
                                   : tr("No touchpoints yet. Tell at which point of the service an encounter happened: "
                                        "the touchpoint appears here, whatever the brand."));
    const TouchpointRow& row = m_touchpoints->row(chosen.row());
    m_head->show(TouchpointTableModel::nameOf(row.cell), row.cell.posterior, toQString(row.cell.headline),
                 row.evidence);
    Filter filter = m_filter;
    filter.touchpoints = {row.cell.touchpoint};
    filter.sectors = {row.cell.sector};
    if (filter == m_encounters->filter())
        m_encounters->refresh();
    else
        m_encounters->setFilter(filter);
}

}  // namespace kokemus::ui
