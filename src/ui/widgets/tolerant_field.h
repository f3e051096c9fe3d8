// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kokemus::ui {

/// A line for a value that people write in many ways. Reads while one types, and on leaving (or Enter) shows the
/// value in the locale's form. What cannot be read stays as typed, is named in the accessible description, and
/// has no value. (Qt's own date and decimal fields store wrong values when typed naturally.)
class TolerantField : public QLineEdit {
    Q_OBJECT

public:
    explicit TolerantField(QWidget* parent = nullptr);

    /// False while the text cannot be read.
    [[nodiscard]] bool isValid() const { return m_problem.isEmpty(); }
    /// What is wrong and how to write it; empty until the field was left or checked.
    [[nodiscard]] const QString& error() const { return m_error; }
    /// Shows value or error as on leaving. Returns isValid().
    bool check();

signals:
    void valueChanged();                      ///< by a person
    void errorChanged(const QString& error);  ///< empty = mended
    void committed();                         ///< Enter on a readable text: on to the next field

protected:
    /// Takes the value of the text. Returns what is wrong with it, or nothing.
    [[nodiscard]] virtual QString read(const QString& typed) = 0;
    /// The value's text; "" without one.
    [[nodiscard]] virtual QString shown() const = 0;

    /// To be called by setters: shows the value and forgets errors.
    void showValue();
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setError(const QString& error);

    QString m_problem;  ///< known at once
    QString m_error;    ///< shown when the person has finished typing
};

}  // namespace kokemus::ui
