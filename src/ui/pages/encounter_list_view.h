// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <string>
#include <vector>

namespace kokemus::ui {

class EncounterListModel;

/// Encounters to choose from. What is chosen is what a person chose: coming to the list with Tab chooses nothing,
/// the first arrow key then chooses the first row. A table of one column: a QListView looks at every row of it at each
/// key.
class EncounterListView : public QTableView {
    Q_OBJECT

public:
    enum class Months { Shown, Hidden };

    EncounterListView(EncounterListModel* model, const QString& name, Months months, QWidget* parent = nullptr);

    void chooseNothing();
    /// In the order of the list.
    [[nodiscard]] std::vector<std::string> selectedIds() const;

signals:
    void chosen(const QString& id);
    /// Enter or a double click.
    void opened(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUp(const QString& name);
    /// A row that begins a month is higher by its heading.
    void layOutRows(int first, int last);
    void layOutAll();

    EncounterListModel* m_encounters;
    const bool m_withMonths;
};

}  // namespace kokemus::ui
