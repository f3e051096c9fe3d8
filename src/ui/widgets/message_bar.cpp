// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace kokemus::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_dismiss(new QToolButton(this)),
      m_row(new QHBoxLayout(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_icon->setAccessibleName(tr("Warning"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_dismiss->setText(tr("Hide message"));
    m_dismiss->setMinimumHeight(24);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);

    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_dismiss);
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::showMessage(const QString& text) { showMessage(text, {}); }

void MessageBar::showMessage(const QString& text, const std::vector<Offer>& offers) {
    for (QPushButton* old : m_offers) {
        old->hide();  // perhaps the very one that was pressed
        old->deleteLater();
    }
    m_offers.clear();
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text, this);
        connect(button, &QPushButton::clicked, this, offer.act);
        m_row->insertWidget(m_row->count() - 1, button);
        m_offers.push_back(button);
    }
    // The first icon loads Qt's image formats, several milliseconds that no start should pay for.
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
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
