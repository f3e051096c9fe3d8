// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <string>
#include <vector>

namespace kokemus::ui {

class EncounterListModel;

/// Encounters to choose from. What is chosen is what a person chose: coming to the list with Tab chooses nothing,
/// the first arrow key then chooses the first row.
class EncounterListView : public QListView {
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

private:
    EncounterListModel* m_encounters;
};

}  // namespace kokemus::ui
