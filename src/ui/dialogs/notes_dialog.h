// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/capture.h"

#include <QDialog>
#include <QHash>
#include <QTimer>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kokemus::ui {

/// Notes written elsewhere, pasted here: one encounter a line. The table shows what was understood of each line as it
/// is typed; the text above stays the one place where it is corrected. Not modal; what is pasted stays until saved.
class NotesDialog : public QDialog {
    Q_OBJECT

public:
    explicit NotesDialog(QWidget* parent = nullptr);

    /// What the lines are read with: the day "today" is, known brands, the language.
    void setContext(const CaptureContext& context);
    /// Comes to the front; with a text of several lines on the clipboard when there is nothing here yet.
    void offer();
    /// What is written, for keeping it until it is saved.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] std::vector<Encounter> encounters() const;
    /// They are saved: the next notes may come.
    void clear();
    /// Saving was refused: nothing is lost.
    void showProblem(const QString& text);

signals:
    void textChanged();
    void saveRequested(const std::vector<kokemus::Encounter>& encounters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        int line = 0;  ///< block of the text
        CapturedLine captured;
    };

    void build();
    void read();
    void showEntry(int row, const Entry& entry);
    void goToLine(int row);
    void removeLine(int row);

    CaptureContext m_context;
    std::vector<Entry> m_entries;  // in the order of the table's rows
    QHash<QString, CapturedLine> m_known;
    QTimer m_pause;

    QPlainTextEdit* m_text;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_save;
};

}  // namespace kokemus::ui
