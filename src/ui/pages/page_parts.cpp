// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_parts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
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

QLineEdit* searchLine(QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setClearButtonEnabled(true);
    // Qt makes the button, and makes it nameless.
    for (auto* button : line->findChildren<QToolButton*>())
        button->setAccessibleName(QCoreApplication::translate("Page", "Clear search"));
    return line;
}

}  // namespace kokemus::ui
