// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/report_figure.h"

#include <QStringList>
#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTextEdit;

namespace kokemus::ui {

/// Figures by section, each with its explanation one key away: Enter (or Why?) opens it with the encounters it rests
/// on, Escape (or Back) returns to the figure. The same for every report.
class ReportView : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the table of figures, for assistive technology.
    ReportView(const QString& name, QWidget* parent = nullptr);

    /// Keeps the figure that was chosen, where it is still there. `notes`: sentences below the figures.
    void showSections(std::vector<ReportSection> sections, const QStringList& notes);
    void focusFirst();

signals:
    void encounterRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFigures(const QString& name);
    [[nodiscard]] QWidget* makeExplanation();
    void addSection(const ReportSection& section);
    void layOut();
    [[nodiscard]] const ReportFigure* chosen() const;
    void choose(const std::string& key);
    void explain();
    void showExplanation(const ReportFigure& figure);
    void goBack();

    std::vector<ReportSection> m_sections;
    std::vector<const ReportFigure*> m_rows;  // of the table; nullptr for a section's title
    std::string m_explained;                  // key; empty while the figures are shown
    bool m_narrow = false;

    QStackedWidget* m_stack;
    QTableWidget* m_figures = nullptr;
    QLabel* m_notes = nullptr;
    QPushButton* m_why = nullptr;
    QLabel* m_title = nullptr;
    QTextEdit* m_text = nullptr;
    QTableWidget* m_encounters = nullptr;
};

/// What stands below every report: what it leaves out, as of when and with which settings, whose experiences it tells.
[[nodiscard]] QStringList reportNotes(const std::vector<std::string>& filter, const std::vector<std::string>& notes,
                                      const std::string& footer);

}  // namespace kokemus::ui
