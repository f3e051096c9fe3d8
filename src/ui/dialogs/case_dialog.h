// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace kokemus::ui {

class NameCombo;

/// Asks which case an encounter belongs to: one that is open, or a new one by its title. Not modal.
class CaseDialog : public QDialog {
    Q_OBJECT

public:
    explicit CaseDialog(QWidget* parent = nullptr);

    /// Titles of the open cases, the latest first.
    void setCases(const QStringList& titles);

signals:
    void chosen(const QString& title);

private:
    void take();

    NameCombo* m_title;
    QLabel* m_error;
};

}  // namespace kokemus::ui
