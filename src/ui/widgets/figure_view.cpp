// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_view.h"

#include "ui/text.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/figure_paint.h"
#include "ui/widgets/message_bar.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

constexpr int targetRole = Qt::UserRole + 1;

Result<Chart> readChart(Journal& journal, ChartRequest request, Language language) {
    const auto settings = journal.scoreSettings();
    if (!settings) return settings.error();
    request.scores.settings = *settings;
    return journalChart(journal, request, language);
}

/// What a file system and a person can both live with.
QString fileNameOf(const Figure& figure) {
    static const QRegularExpression unsafe(QStringLiteral(R"([\\/:*?"<>|.\s]+)"));
    return toQString(figure.title).replace(unsafe, QStringLiteral(" ")).simplified().left(80);
}

}  // namespace

FigureView::FigureView(JournalThreads& threads, Language language, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_language(language),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_canvas(new FigureCanvas(FigureCanvas::Look::Whole, this)),
      m_table(new QTableWidget(this)),
      m_switch(new QPushButton(tr("Show as a table"), this)),
      m_save(new QPushButton(tr("Save picture as…"), this)),
      m_saved(new QLabel(this)) {
    m_saved->setTextFormat(Qt::PlainText);
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // the arrow keys of the picture bring into sight what they go to
    m_table->setAccessibleName(tr("The picture as a table"));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_switch->setCheckable(true);
    // In a dialog Enter belongs to the picture.
    for (QPushButton* button : {m_switch, m_save}) button->setAutoDefault(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_switch);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saved, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connectParts();
}

void FigureView::connectParts() {
    // A shortcut: a table would take the letter for the beginning of a row.
    auto* turn = new QShortcut(QKeySequence(Qt::Key_T), this);
    turn->setContext(Qt::WidgetWithChildrenShortcut);
    connect(turn, &QShortcut::activated, this, [this] { setShowsTable(!showsTable()); });
    connect(m_switch, &QPushButton::toggled, this, &FigureView::setShowsTable);
    connect(m_save, &QPushButton::clicked, this, &FigureView::saveAs);
    connect(m_canvas, &FigureCanvas::activated, this, &FigureView::activated);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        const QTableWidgetItem* first = m_table->item(row, 0);
        const QString key = first->data(Qt::UserRole).toString();
        if (!key.isEmpty()) emit activated(static_cast<FigureTarget>(first->data(targetRole).toInt()), key);
    });
}

void FigureView::showChart(const ChartRequest& request) {
    m_request = request;
    const auto read = [request, language = m_language](Journal& journal) {
        return readChart(journal, request, language);
    };
    m_threads.reader().run(read, this, [this](const Result<Chart>& chart) {
        if (chart) {
            m_message->dismiss();
            take(*chart);
        } else {
            m_message->showMessage(describe(chart.error()));
        }
    });
}

void FigureView::take(const Chart& chart) {
    m_canvas->setChart(chart);
    fillTable(m_canvas->figure());
    emit shown();
}

void FigureView::fillTable(const Figure& figure) {
    QStringList heads;
    for (const std::string& head : figure.table.columns) heads << toQString(head);
    const int chosen = m_table->currentRow();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(figure.table.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FigureRow& told = figure.table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(toQString(told.cells[static_cast<std::size_t>(column)]));
            item->setToolTip(Qt::convertFromPlainText(item->text(), Qt::WhiteSpaceNormal));
            if (column == 0) {
                item->setData(Qt::UserRole, toQString(told.key));
                item->setData(targetRole, static_cast<int>(told.target));
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_table->rowCount() > 0) m_table->selectRow(std::clamp(chosen, 0, m_table->rowCount() - 1));
}

bool FigureView::showsTable() const { return m_stack->currentWidget() == m_table; }

void FigureView::setShowsTable(bool table) {
    const bool focused = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_scroll);
    m_switch->setChecked(table);
    if (focused) (table ? static_cast<QWidget*>(m_table) : m_canvas)->setFocus(Qt::OtherFocusReason);
}

void FigureView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(showsTable() ? tr("Show as a picture") : tr("Show as a table"), this,
                    [this] { setShowsTable(!showsTable()); });
    menu->addAction(tr("Save picture as…"), this, &FigureView::saveAs);
    menu->popup(event->globalPos());
}

void FigureView::saveAs() {
    auto* dialog = new QFileDialog(this, tr("Save picture as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Picture that stays sharp (*.svg)"), tr("Picture of points (*.png)"),
                              tr("Page to print (*.pdf)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(fileNameOf(m_canvas->figure()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        const QStringList suffixes{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
        dialog->setDefaultSuffix(suffixes.value(static_cast<int>(filters.indexOf(filter))));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FigureView::writeTo);
    dialog->open();
}

void FigureView::writeTo(const QString& path) {
    ChartRequest request = m_request;
    request.leaves = true;
    const auto write = [request, path, language = m_language](Journal& journal) -> Result<void> {
        const auto chart = readChart(journal, request, language);
        if (!chart) return chart.error();
        ChartLook look;
        look.language = language;
        return writeFigure((*chart)(look), path);
    };
    m_threads.jobs().run(write, this, [this, path](const Result<void>& written) {
        if (!written) return m_message->showMessage(describe(written.error()));
        m_saved->setText(tr("Saved: %1").arg(QFileInfo(path).fileName()));
        emit saved(path);
    });
}

}  // namespace kokemus::ui
