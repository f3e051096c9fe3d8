// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tolerant_field.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace kokemus::ui {

TolerantField::TolerantField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_problem = read(typed);
        if (m_problem.isEmpty()) setError({});
        emit valueChanged();
    });
}

bool TolerantField::check() {
    if (isValid() && text() != shown()) setText(shown());
    setError(m_problem);
    return isValid();
}

void TolerantField::showValue() {
    m_problem.clear();
    setError({});
    setText(shown());
}

void TolerantField::setError(const QString& error) {
    if (error == m_error) return;
    m_error = error;
    setAccessibleDescription(error);
    emit errorChanged(error);
}

void TolerantField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) check();
}

void TolerantField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier)) return QLineEdit::keyPressEvent(event);
    if (check())
        emit committed();
    else
        selectAll();
}

}  // namespace kokemus::ui
