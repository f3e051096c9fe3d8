// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kokemus::ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    QList<std::pair<QString, QString>> lines{
        {tr("Ctrl+Enter"), tr("Save the encounter, from any field")},
        {tr("Enter"), tr("On to the next question")},
        {tr("1–7"), tr("Answer a scale; Backspace takes the answer back")},
        {tr("Letters"), tr("Find a feeling by its name, Space chooses it")},
        {tr("Letters"), tr("In a list: go to the next line that begins so")},
        {tr("Shift+Up, Shift+Down"), tr("In the list: choose several encounters")},
        {tr("Delete"), tr("On a condition of the filter: take it away")},
        {tr("Arrows, Page Up, Page Down"), tr("In the calendar: to another day, another month")},
        {tr("Enter"), tr("In the calendar: show that day alone")},
        {tr("Arrows, Enter"), tr("In a picture: go from one mark to another, open what it stands for")},
        {tr("T"), tr("In a picture: show it as a table, and back")},
    };
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty()) continue;
        QString text = action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        lines.append({action->shortcut().toString(QKeySequence::NativeText), text});
    }
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 2, this);
    table->setAccessibleName(tr("Keys and what they do"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < lines.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(lines[row].first));
        table->setItem(row, 1, new QTableWidgetItem(lines[row].second));
    }
    table->resizeColumnToContents(0);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(520, 480);
    table->setFocus();
}

}  // namespace kokemus::ui
