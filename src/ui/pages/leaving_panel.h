// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/leaving.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kokemus::ui {

/// "This leaves your computer": what is in the draft and what was kept out of it, line by line; what can be switched
/// has a tick. Shown before anything is copied or written; it never blocks, but for a negative verdict that asks once
/// to be looked through.
class LeavingPanel : public QWidget {
    Q_OBJECT

public:
    explicit LeavingPanel(const Phrases& phrases, QWidget* parent = nullptr);

    void show(const LeavingList& list);
    /// Asks whether to go on; `action` is what the button says.
    void ask(const QString& action);

signals:
    void switched(const QString& key);
    void goOn();
    void back();

private:
    Phrases m_phrases;
    QListWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_goOn;
    bool m_waits = false;  ///< a negative verdict is still to be looked through
};

}  // namespace kokemus::ui
