// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kokemus::ui {

/// The draft as a reader will see it: dark on light whatever the window looks like, for so a blog shows it. Links are
/// not followed, pictures not fetched.
class DraftPreview : public QTextBrowser {
    Q_OBJECT

public:
    explicit DraftPreview(QWidget* parent = nullptr);

    /// `html`: what the html preset gives. The place reached is kept.
    void showDraft(const QString& html);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

}  // namespace kokemus::ui
