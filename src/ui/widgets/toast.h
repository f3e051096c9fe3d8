// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;

namespace kokemus::ui {

/// A short message at the bottom of its window, with an action ("Undo") while it stands. Takes no focus, is told
/// to assistive technology, waits while the mouse or the focus is on it, and goes by itself or with Escape.
class Toast : public QFrame {
    Q_OBJECT

public:
    /// `window` is the widget whose lower edge it keeps to. The toast adds goToAction() to it.
    explicit Toast(QWidget* window);

    /// Plain text. Without `actionText` there is no button. A new message takes the place of the old one.
    void showMessage(const QString& text, const QString& actionText = {});
    /// F6: moves the focus to the toast. For the window's menu; enabled while there is an action.
    [[nodiscard]] QAction* goToAction() const { return m_goTo; }
    /// How long a message stands at least. 10 s at first.
    void setStandingTime(int milliseconds);
    [[nodiscard]] bool isTimeRunning() const { return m_timer.isActive(); }

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void dismiss();
    void runTime();

    QLabel* m_label;
    QPushButton* m_button;
    QAction* m_goTo;
    QTimer m_timer;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace kokemus::ui
