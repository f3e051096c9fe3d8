// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_preview.h"

#include "ui/pages/draft_document.h"

#include <QScrollBar>

namespace kokemus::ui {

DraftPreview::DraftPreview(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPalette light = palette();
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    light.setColor(QPalette::Link, QColor(0x1a, 0x4f, 0x9c));
    setPalette(light);
    constexpr int margin = 12;
    document()->setDocumentMargin(margin);
    setUpDraftDocument(*document());
}

void DraftPreview::showDraft(const QString& html) {
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QVariant DraftPreview::loadResource(int, const QUrl&) { return {}; }

}  // namespace kokemus::ui
