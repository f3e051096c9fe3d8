// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/charts.h"
#include "ui/journal_threads.h"

#include <QDialog>

namespace kokemus::ui {

class FigureView;

/// A picture in a window of its own, beside the page it belongs to. It follows the journal, and goes when it is closed.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the picture over `parent`; the caller may connect to it.
    static FigureDialog* open(JournalThreads& threads, Language language, const ChartRequest& request, QWidget* parent);

    [[nodiscard]] FigureView& view() const { return *m_view; }

signals:
    void activated(kokemus::FigureTarget target, const QString& key);

private:
    FigureDialog(JournalThreads& threads, Language language, const ChartRequest& request, QWidget* parent);

    FigureView* m_view;
};

}  // namespace kokemus::ui
