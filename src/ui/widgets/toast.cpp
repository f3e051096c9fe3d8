// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr int standingTime = 10'000;
constexpr int margin = 14;
constexpr int widest = 460;

QAccessibleInterface* makeToastAccessible(const QString&, QObject* object) {
    auto* toast = qobject_cast<Toast*>(object);
    return toast ? new QAccessibleWidget(toast, QAccessible::Notification) : nullptr;
}

}  // namespace

Toast::Toast(QWidget* window)
    : QFrame(window),
      m_label(new QLabel),
      m_button(new QPushButton),
      m_goTo(new QAction(tr("Go to the message"), this)) {
    static const bool installed = (QAccessible::installFactory(makeToastAccessible), true);
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(tr("Message"));
    m_label->setObjectName(QStringLiteral("toastLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    // The window's colours turned round, so that it stands out in every palette.
    m_label->setForegroundRole(QPalette::Window);
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_button->setAutoDefault(true);  // Enter presses it, as a person who came by keyboard expects
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 8, 8, 8);
    row->setSpacing(margin);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);

    m_timer.setSingleShot(true);
    m_timer.setInterval(standingTime);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        emit actionTriggered();
    });
    m_goTo->setShortcut(Qt::Key_F6);
    m_goTo->setEnabled(false);
    window->addAction(m_goTo);
    connect(m_goTo, &QAction::triggered, this, [this] {
        m_focusBefore = QApplication::focusWidget();
        m_button->setFocus(Qt::ShortcutFocusReason);
    });
    window->installEventFilter(this);
    m_button->installEventFilter(this);
    hide();
}

void Toast::setStandingTime(int milliseconds) { m_timer.setInterval(milliseconds); }

void Toast::showMessage(const QString& text, const QString& actionText) {
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_goTo->setEnabled(!actionText.isEmpty());
    m_label->clear();  // the same sentence twice is told twice
    show();
    raise();
    m_label->setText(text);
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    runTime();
}

void Toast::place() {
    const auto* window = parentWidget();
    const auto inner = layout()->contentsMargins();
    const int words = m_label->fontMetrics().horizontalAdvance(m_label->text()) + margin;
    const int button = m_button->isHidden() ? 0 : m_button->sizeHint().width() + layout()->spacing();
    const int width = std::min({words + button + inner.left() + inner.right(), widest, window->width() - 2 * margin});
    const int height = layout()->totalHeightForWidth(width);
    resize(width, height);
    // Below left, over the lists: the buttons of forms are below right.
    move(margin, window->height() - height - margin);
}

void Toast::dismiss() {
    const bool hadFocus = m_button->hasFocus();
    m_timer.stop();
    m_goTo->setEnabled(false);
    hide();
    if (hadFocus && m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Toast::runTime() {
    if (isVisible() && !underMouse() && !m_button->hasFocus()) m_timer.start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched == m_button && event->type() == QEvent::FocusIn) m_timer.stop();
    // Only after the event is the focus elsewhere.
    if (watched == m_button && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &Toast::runTime, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    QFrame::keyPressEvent(event);
}

void Toast::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    runTime();
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().windowText());
    painter.drawRoundedRect(rect(), 6, 6);
}

}  // namespace kokemus::ui
