// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace kokemus::ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_dismiss(new QToolButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    icon->setAccessibleName(tr("Warning"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_dismiss->setText(tr("Hide message"));
    m_dismiss->setMinimumHeight(24);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_dismiss);
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::showMessage(const QString& text) {
    // Emptied first: the same message twice is told twice to assistive technology.
    m_text->clear();
    m_text->setText(text);
    show();
}

void MessageBar::dismiss() {
    m_text->clear();
    hide();
}

}  // namespace kokemus::ui
