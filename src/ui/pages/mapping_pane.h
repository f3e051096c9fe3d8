// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace kokemus::ui {

/// Words of a file – columns, moods or places – in a table, and below it what the chosen one means.
class MappingPane : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString word;
        QString about;  ///< examples, or how many entries
        QString meaning;
        QStringList offers;  ///< of this word, before those for all
    };
    struct Choice {
        QString id;
        QString label;
    };

    /// `name`: of the table; `freeText`: a meaning may be typed that is not among the offers.
    MappingPane(const QString& name, const QStringList& headers, bool freeText, QWidget* parent);
    void setChoices(std::vector<Choice> choices) { m_choices = std::move(choices); }
    /// Keeps the chosen row.
    void setRows(std::vector<Row> rows);

signals:
    void meaningChosen(const QString& word, const QString& meaning);

private:
    void showChosen();
    void choose();
    [[nodiscard]] QString labelOf(const QString& meaning) const;

    bool m_freeText;
    std::vector<Choice> m_choices;
    std::vector<Row> m_rows;
    QTableWidget* m_table;
    QLabel* m_label;
    QComboBox* m_meaning;
};

}  // namespace kokemus::ui
