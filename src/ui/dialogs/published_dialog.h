// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace kokemus::ui {

/// Asks where a draft was published; the text of today is kept with that.
class PublishedDialog : public QDialog {
    Q_OBJECT

public:
    explicit PublishedDialog(QWidget* parent = nullptr);
    /// A text of the log, to be read and copied as it was published; the dialog deletes itself.
    static void read(const QString& place, const QString& text, QWidget* parent);

signals:
    void chosen(const QString& place);

private:
    QLineEdit* m_place;
};

}  // namespace kokemus::ui
