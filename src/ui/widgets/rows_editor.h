// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/answer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace kokemus::ui {

/// The answers of one row, one a column, as text (see Answer).
using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

/// What a list asks for each of its rows.
struct RowsSpec {
    QString title;
    QString addText;  ///< on the button that adds a row
    std::vector<AnswerSpec> columns;
    bool ordered = false;  ///< rows can be moved: their order says something
};

/// A list of answers with any number of rows: added, removed and (Alt+Up, Alt+Down) moved by keyboard and mouse.
class RowsEditor : public QWidget {
    Q_OBJECT

public:
    explicit RowsEditor(const RowsSpec& spec, QWidget* parent = nullptr);

    /// Rows that say nothing are left out.
    [[nodiscard]] Rows rows() const;
    void setRows(const Rows& rows);

signals:
    void changed();  ///< by a person

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown {
        QWidget* frame;
        std::vector<Answer> answers;
        QToolButton* up = nullptr;
        QToolButton* down = nullptr;
    };

    Shown& addRow();
    void addAnswers(Shown& row);
    QToolButton* addButton(Shown& row, const QString& text, const QString& name);
    void renew(const Rows& rows);
    void add();
    void remove(const QWidget* frame);
    void move(const QWidget* frame, int by);
    void nameRows();
    [[nodiscard]] Row textsOf(const Shown& row) const;
    [[nodiscard]] std::size_t indexOf(const QWidget* frame) const;

    RowsSpec m_spec;
    std::vector<Shown> m_rows;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

}  // namespace kokemus::ui
