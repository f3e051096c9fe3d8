// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_dialog.h"

#include "ui/text.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/figure_view.h"

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kokemus::ui {

namespace {

constexpr QSize usualSize(900, 600);

}  // namespace

FigureDialog* FigureDialog::open(JournalThreads& threads, Language language, const ChartRequest& request,
                                 QWidget* parent) {
    auto* dialog = new FigureDialog(threads, language, request, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

FigureDialog::FigureDialog(JournalThreads& threads, Language language, const ChartRequest& request, QWidget* parent)
    : QDialog(parent), m_view(new FigureView(threads, language, this)) {
    setWindowTitle(tr("Picture"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(20, 60)));
    connect(m_view, &FigureView::activated, this, &FigureDialog::activated);
    connect(m_view, &FigureView::shown, this, [this] { setWindowTitle(toQString(m_view->canvas().figure().title)); });
    // The first time; later the focus is where a person put it.
    connect(
        m_view, &FigureView::shown, this, [this] { m_view->canvas().setFocus(Qt::OtherFocusReason); },
        Qt::SingleShotConnection);
    connect(&threads, &JournalThreads::journalChanged, m_view, [this, request] { m_view->showChart(request); });
    m_view->showChart(request);
}

}  // namespace kokemus::ui
