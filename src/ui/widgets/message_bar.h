// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace kokemus::ui {

/// One message in place, above what it is about: what went wrong and what to do. Plain text, so that nothing a file
/// says can become a link. Hidden until there is something to say; the focus stays where it is.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// What can be done about it: a button beside the message.
    struct Offer {
        QString text;
        std::function<void()> act;
    };

    [[nodiscard]] QString text() const;
    void showMessage(const QString& text, const std::vector<Offer>& offers);

public slots:
    void showMessage(const QString& text);
    void dismiss();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_dismiss;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_offers;
};

}  // namespace kokemus::ui
