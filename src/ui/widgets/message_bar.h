// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace kokemus::ui {

/// One message in place, above what it is about: what went wrong and what to do. Plain text, so that nothing a file
/// says can become a link. Hidden until there is something to say; the focus stays where it is.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

public slots:
    void showMessage(const QString& text);
    void dismiss();

private:
    QLabel* m_text;
    QToolButton* m_dismiss;
};

}  // namespace kokemus::ui
