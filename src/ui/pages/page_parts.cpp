// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace kokemus::ui {

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* headingLabel(QWidget* parent) {
    QLabel* label = plainLabel(parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    label->setFont(font);
    return label;
}

QTextEdit* readingText(const QString& name, QWidget* parent) {
    auto* text = new QTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    return text;
}

QString shownPath(const QString& path) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

QLineEdit* searchLine(QWidget* parent) {
    auto* line = new QLineEdit(parent);
    // With the first text there is something to clear; drawing the button's picture is not for the start.
    QObject::connect(line, &QLineEdit::textChanged, line, [line] {
        if (line->isClearButtonEnabled()) return;
        line->setClearButtonEnabled(true);
        // Qt makes the button, and makes it nameless.
        for (auto* button : line->findChildren<QToolButton*>())
            button->setAccessibleName(QCoreApplication::translate("Page", "Clear search"));
    });
    return line;
}

void readByRows(QTableView& table, const QString& name) {
    table.setAccessibleName(name);  // a buddy does not reach item views
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 12);
}

QListWidget* twoLineList(const QString& name, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void addTwoLines(QListWidget& list, const QString& first, const QString& second) {
    auto* item = new QListWidgetItem(first + QLatin1Char('\n') + second, &list);
    item->setSizeHint({0, 2 * list.fontMetrics().lineSpacing() + 12});
    item->setToolTip(item->text());
}

}  // namespace kokemus::ui
