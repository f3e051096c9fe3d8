// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kokemus::ui {

class MessageBar;

/// The Markdown draft of a brand, in a language of its own: to be copied or saved. Private notes and confidential
/// encounters are never in it.
class PublishPage : public QWidget {
    Q_OBJECT

public:
    PublishPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    /// Reads brands and draft again; only what passes `filter` is written about.
    void refresh(Date asOf, const Filter& filter);
    /// At once, or as soon as there is a brand to choose.
    void focusFirst();

public slots:
    void copy();
    void saveAs();

signals:
    /// Copied or saved: a word for the person.
    void done(const QString& message);

private:
    void readDraft();
    void writeTo(const QString& path);
    void showDraft(const QString& text);

    JournalThreads& m_threads;
    Date m_asOf{};
    Filter m_filter;
    QComboBox* m_brand;
    QComboBox* m_language;
    QLabel* m_hint;
    QPlainTextEdit* m_draft;
    QPushButton* m_copy;
    QPushButton* m_save;
    MessageBar* m_message;
    bool m_focusWanted = false;
    QList<QWidget*> m_parts;  // shown when there is a brand to choose
};

}  // namespace kokemus::ui
