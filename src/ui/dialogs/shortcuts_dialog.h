// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace kokemus::ui {

/// What can be done with the keyboard alone: the menus' shortcuts and the keys of the form.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);
};

}  // namespace kokemus::ui
