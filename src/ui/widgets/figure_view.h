// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/charts.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace kokemus::ui {

class FigureCanvas;
class MessageBar;

/// A picture of the journal with the same as a table one key away (T), and a way into a file. Reads what it shows; what
/// is saved leaves out what must not leave this computer.
class FigureView : public QWidget {
    Q_OBJECT

public:
    FigureView(JournalThreads& threads, Language language, QWidget* parent = nullptr);

    /// Reads and shows the picture, with the settings of the journal.
    void showChart(const ChartRequest& request);
    [[nodiscard]] FigureCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);
    /// Asks where, then writes SVG, PNG or PDF.
    void saveAs();
    /// Writes by the suffix of the path.
    void writeTo(const QString& path);

signals:
    /// Of an area of the picture, or of a row of the table.
    void activated(kokemus::FigureTarget target, const QString& key);
    /// What was asked for is shown.
    void shown();
    void saved(const QString& path);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void connectParts();
    void take(const Chart& chart);
    void fillTable(const Figure& figure);

    JournalThreads& m_threads;
    Language m_language;
    ChartRequest m_request;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    FigureCanvas* m_canvas;
    QTableWidget* m_table;
    QPushButton* m_switch;
    QPushButton* m_save;
    QLabel* m_saved;
};

}  // namespace kokemus::ui
