// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "ui/journal_edits.h"
#include "ui/journal_threads.h"

#include <QWidget>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTabWidget;

namespace kokemus::ui {

class DueView;
class MessageBar;
class SignalsPad;

/// What is owed or waits, the nearest first, with what settles it on the right; beside it the pad of weak signals.
class TodoPage : public QWidget {
    Q_OBJECT

public:
    TodoPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent = nullptr);

    void refresh(Date today);
    void focusFirst();

signals:
    void encounterRequested(const QString& id);

private:
    [[nodiscard]] QWidget* makeDue();
    void show(const std::vector<Due>& due);
    void showChosen();

    JournalThreads& m_threads;
    Date m_today{};
    std::vector<Due> m_due;  // in the order of the list's rows

    QTabWidget* m_tabs;
    MessageBar* m_message;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_right = nullptr;
    QLabel* m_hint = nullptr;
    DueView* m_view;
    SignalsPad* m_signals;
};

}  // namespace kokemus::ui
